/**
 * Whole documents out of a grammar of what pages hold, good and bad: no stage throws, every line is accounted for, and time
 * grows with length. FUZZ_RUNS=1000000 runs as many; FUZZ_SEED makes other ones.
 */
import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { acquire } from '../../src/acquire/acquire.ts';
import { toLines } from '../../src/acquire/lines.ts';
import { clean } from '../../src/clean/clean.ts';
import { NOTHING_RECURS } from '../../src/clean/recurring.ts';
import { loadWording } from '../../src/clean/wording.ts';
import { describe } from '../../src/describe/describe.ts';
import { knowledgeOf } from '../../src/describe/knowledge.ts';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import type { Cleaned, Document } from '../../src/model.ts';
import { arabicStory, story } from './corpus/case.ts';
import { FORMULAS, LETTERS, MARKUP } from './corpus/markup.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 7);

const wording = loadWording([], []);
const knowledge = knowledgeOf(NO_AUTHORITY);

const short = LETTERS.map(([, text]) => text.slice(0, 400));
const FURNITURE = [
  'Read also:',
  'اقرأ أيضًا:',
  'Share this article',
  'شارك',
  '12 May 2024',
  '١٢ أيار ٢٠٢٤',
  'By Rania Haddad',
  'BAGHDAD (Reuters) -',
  '* * *',
  'Photo: AP',
  '1/12',
  'Home | News | Sport',
  '---',
  '#',
  '> quoted',
  '«',
  '…',
];
const line = fc.oneof(
  { weight: 4, arbitrary: fc.nat(5000).map((n) => story(n).split('\n')[2 * (n % 3)] ?? '') },
  { weight: 4, arbitrary: fc.nat(5000).map((n) => arabicStory(n).split('\n')[2 * (n % 3)] ?? '') },
  { weight: 3, arbitrary: fc.constantFrom(...FURNITURE) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP, ...FORMULAS, ...short) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const front = fc.option(
  fc
    .record({ key: fc.constantFrom('title', 'date', 'people', 'corrections', 'x'), value: fc.oneof(fc.json(), fc.string()) })
    .map(({ key, value }) => `---\n${key}: ${value}\n---\n`),
  { nil: '', freq: 4 },
);
const page = fc
  .tuple(front, fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r')), { maxLength: 24 }))
  .map(([head, lines]) => head + lines.map(([text, end]) => text + end).join(''));

function expectAccounted({ document, ledger, segments, removals }: Cleaned): void {
  const written = document.lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
  expect(ledger.map(({ line: number }) => number)).toEqual(written);
  const kept = segments.flatMap(({ headline, dek, bylines, datelines, dates, credits, captions, body }) =>
    [headline, dek, ...bylines, ...datelines, ...dates, ...credits, ...captions, ...body].flatMap((paragraph) => paragraph?.lines ?? []),
  );
  expect([...kept, ...removals.map(({ line: number }) => number)].sort((a, b) => a - b)).toEqual(written);
}

group('whole documents', () => {
  it(`never make a stage throw and never lose a line (${RUNS} of them)`, { timeout: 24 * 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
        const bytes = Buffer.from(text, 'utf8');
        const read = { bytes: async () => bytes, pieces: async function* () {} };
        for await (const { document, setAside } of acquire('raw', name, { read })) {
          expect((document === null) !== (setAside === null)).toBe(true);
          if (document === null) continue;
          const cleaned = clean(document, wording, NOTHING_RECURS);
          expectAccounted(cleaned);
          describe(cleaned, knowledge);
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

/** What has made patterns begin anew at every place, or might: a unit repeated in one line, or in many. */
const UNITS = [
  '!',
  ' ',
  '-',
  '- ',
  '(',
  '( ',
  '/',
  '. ',
  ', ',
  'A',
  'Aa ',
  'A. ',
  'al-',
  '1',
  '12/',
  '1,000 ',
  '12 May 2024 ',
  '“',
  '”',
  ' | ',
  'a@b.c ',
  '<b>',
  '\u00a0',
  '\t',
  'م',
  'مرجانة ',
  'و',
  'عبد ',
  '١٢ ',
  'آذار ',
  'a\u0301',
  'by ',
  'Photo: ',
  'BAGHDAD ',
];

const documentOf = (text: string): Document => ({
  file: 'a.txt',
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  lines: toLines(text),
  frontMatterLines: 0,
  stated: { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] },
  correction: null,
});

/** Processor time of this process in milliseconds, which a loaded machine does not lengthen as it does a clock's. */
function work(text: string): number {
  const before = process.cpuUsage();
  describe(clean(documentOf(text), wording, NOTHING_RECURS), knowledge);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

group('time', () => {
  it('grows with the length of a line, not with its square', { timeout: 600_000 }, () => {
    const slow: unknown[] = [];
    for (const unit of UNITS) {
      const of = (length: number): string => `${story(1)}\nx ${unit.repeat(length / unit.length)} said the mayor.\n\n${story(2)}`;
      work(of(2_000));
      const [once, eightfold] = [work(of(20_000)), work(of(160_000))];
      // Eight times the length may cost eight times as much and, with a cache that overflows, twice that; the square is sixty-four.
      const ratio = eightfold / Math.max(once, 20);
      if (ratio > 30) slow.push({ unit, once, eightfold });
    }
    expect(slow).toEqual([]);
  });
});
