import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/acquire/acquire.ts';
import { listSources } from '../../src/acquire/sources.ts';
import { clean } from '../../src/clean/clean.ts';
import { loadWording } from '../../src/clean/wording.ts';
import type { Cleaned, Document, Paragraph, Segment } from '../../src/model.ts';
import { pageText } from './parts.ts';
import { ROOT } from './sources.ts';

const wording = loadWording();
const REMOVED = new Set(['repeat', 'related-heading', 'related-link', 'widget', 'boilerplate']);
const RUNS = 400;

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function documentOf(text: string): Document {
  const stated = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };
  const basics = { file: 'a.txt', sha256: '', bytes: 0, encoding: 'utf-8' as const, frontMatterLines: 0, correction: null };
  return { ...basics, stated, lines: text.split('\n') };
}

function paragraphsOf(segment: Segment): readonly (readonly [role: string, paragraph: Paragraph])[] {
  const { headline, dek, bylines, datelines, dates, credits, captions, body } = segment;
  const several = { byline: bylines, dateline: datelines, date: dates, credit: credits, caption: captions, body };
  return [
    ...Object.entries({ headline, dek }).flatMap(([role, paragraph]) => (paragraph === null ? [] : [[role, paragraph] as const])),
    ...Object.entries(several).flatMap(([role, list]) => list.map((paragraph) => [role, paragraph] as const)),
  ];
}

/** The source as the cleaned document gives it back: line number → text, from its articles and its removals alone. */
function givenBack({ document, segments, removals }: Cleaned): Map<number, string> {
  const lines = new Map<number, string>();
  const put = (line: number, text: string) => {
    if (lines.has(line)) throw new Error(`line ${line} stands in two places`);
    lines.set(line, text);
  };
  for (const { line, text } of removals) put(line, squash(text));
  for (const segment of segments) {
    for (const [, { text, lines: numbers }] of paragraphsOf(segment)) {
      let rest = squash(text);
      for (const number of numbers) {
        const source = squash(document.lines[number - 1] ?? '');
        if (!rest.startsWith(source)) throw new Error(`line ${number} is not in its paragraph as it was`);
        put(number, source);
        rest = rest.slice(source.length).trim();
      }
      if (rest !== '') throw new Error(`a paragraph of line ${numbers[0]} has more text than its lines: ${rest}`);
    }
  }
  return lines;
}

function expectAccounted(cleaned: Cleaned): void {
  const source = cleaned.document.lines.flatMap((text, index) => (text.trim() === '' ? [] : [[index + 1, squash(text)] as const]));
  expect([...givenBack(cleaned)].sort(([a], [b]) => a - b)).toEqual(source);
  expect(cleaned.ledger.map(({ line }) => line)).toEqual(source.map(([line]) => line));
  const placed = cleaned.segments.flatMap((segment) =>
    paragraphsOf(segment).flatMap(([role, { lines }]) => lines.map((line) => [line, `${segment.number} ${role}`] as const)),
  );
  const removed = cleaned.removals.map(({ line, role, article }) => [line, `${article} ${role}`] as const);
  const said = cleaned.ledger.map(({ line, role, article }) => [line, `${article} ${role}`] as const);
  expect(new Map([...placed, ...removed])).toEqual(new Map(said));
  for (const { role, article, rule } of cleaned.ledger) {
    expect(rule).not.toBe('');
    expect(article > 0).toBe(!REMOVED.has(role) || role === 'repeat');
  }
  expect(cleaned.segments.map(({ number }) => number)).toEqual(cleaned.segments.map((_, index) => index + 1));
}

describe('kept plus removed is the source', () => {
  it('for random texts of page-like parts', () => {
    fc.assert(
      fc.property(pageText, (text) => expectAccounted(clean(documentOf(text), wording))),
      { numRuns: RUNS, seed: 2024 },
    );
  });

  it('for any text at all', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/\r/gu, '\n'));
    fc.assert(
      fc.property(anything, (text) => expectAccounted(clean(documentOf(text), wording))),
      { numRuns: RUNS, seed: 2024 },
    );
  });

  it('for our samples', async () => {
    const { files } = await listSources(`${ROOT}/content/raw`);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      for await (const { document } of acquire(`${ROOT}/content/raw`, file))
        if (document !== null) expectAccounted(clean(document, wording));
    }
  });
});

describe('the same text', () => {
  it('is read the same way each time', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        expect(clean(documentOf(text), wording)).toEqual(clean(documentOf(text), wording));
      }),
      { numRuns: 50, seed: 2024 },
    );
  });
});
