/**
 * Whole files out of a grammar of what pages hold, good and bad: no stage throws, every line is accounted for, what is found
 * stands where it is said to stand, nothing acts on a page, and time grows with length. FUZZ_RUNS=1000000 runs as many;
 * FUZZ_SEED makes other ones; FUZZ_BLOCKS=2 makes shorter ones, which are three times as fast; FUZZ_LOG names a file that says
 * how far it is.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { readKnown } from '../../src/pipeline.ts';
import { ROOT } from '../invariants/sources.ts';
import { story } from './corpus/case.ts';
import { received } from './fuzz/grammar.ts';
import { roadFor } from './fuzz/road.ts';
import { read, work } from './fuzz/time.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 7);
const LOG = process.env.FUZZ_LOG;
/** Stories and lists of links in a file, at most. */
const BLOCKS = Number(process.env.FUZZ_BLOCKS ?? 6);
/** Of so many documents, the first is published. */
const PUBLISHED = Number(process.env.FUZZ_PUBLISHED ?? 50);

group('whole documents', () => {
  it(`never make a stage throw and never lose a line (${RUNS} of them)`, { timeout: 24 * 3_600_000 }, async () => {
    const known = await readKnown(join(ROOT, 'content'), join(ROOT, 'content/raw'));
    const road = roadFor(known.authority, known.site);
    let files = 0;
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(received(BLOCKS), fc.boolean(), async (file, recurs) => {
        const described = await road.read(file, recurs);
        documents += described.length;
        if (++files % PUBLISHED === 1) road.publish(described);
        if (LOG !== undefined && files % 1000 === 0) appendFileSync(LOG, `seed ${SEED}: ${files} files, ${documents} documents\n`);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Were most of them set aside, nothing would be tried.
    expect(documents).toBeGreaterThan(RUNS / 2);
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

group('time', () => {
  it('grows with the length of a line, not with its square', { timeout: 600_000 }, () => {
    const slow: unknown[] = [];
    for (const unit of UNITS) {
      const of = (length: number): string => `${story(1)}\nx ${unit.repeat(length / unit.length)} said the mayor.\n\n${story(2)}`;
      read(of(2_000));
      const [once, eightfold] = [work(() => read(of(20_000))), work(() => read(of(160_000)))];
      // Eight times the length may cost eight times as much and, with a cache that overflows, twice that; the square is sixty-four.
      const ratio = eightfold / Math.max(once, 20);
      if (ratio > 30) slow.push({ unit, once, eightfold });
    }
    expect(slow).toEqual([]);
  });
});
