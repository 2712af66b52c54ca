/**
 * Learns what it costs to write Arabic letters with Latin ones, from pairs of single names, by expectation maximisation
 * over all alignments, and writes the table that `src/link/names/letters.ts` reads.
 *
 *   npx tsx scripts/train/names.ts PAIRS.tsv [src/link/names/costs.json]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../src/text.ts';

/** How many Arabic and Latin letters one step of an alignment may take. */
const STEPS: readonly (readonly [arabic: number, latin: number])[] = [
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
  [0, 1],
  [2, 1],
  [2, 2],
  [2, 3],
];
const ROUNDS = 7;
const NOT_ARABIC = /[^\u0621-\u064a]/gu;
const NOT_LATIN = /[^a-z]/gu;
/** Steps rarer than this are not worth a line of the table: they cost what an unknown step costs. */
const RARE = 2e-6;
/** A mean cost a letter above which a pair is no transliteration (the list has translations and nicknames). */
const IMPLAUSIBLE = 3.2;

/** The letters of a word between the marks of its ends: a silent letter is often a last one. */
const bounded = (letters: string): string => `^${letters}$`;
const ARABIC_ARTICLE = /^ال(?=..)/u;
const LATIN_ARTICLE = /^[ae]l/u;

interface Pair {
  readonly arabic: string;
  readonly latin: string;
}

function readPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([arabic = '', latin = '']) => ({ arabic: fold(arabic).replace(NOT_ARABIC, ''), latin: fold(latin).replace(NOT_LATIN, '') }))
    .filter(({ arabic, latin }) => arabic.length > 0 && latin.length > 0 && arabic.length <= 16 && latin.length <= 20)
    .map(({ arabic, latin }) => ({
      arabic: bounded(LATIN_ARTICLE.test(latin) ? arabic : arabic.replace(ARABIC_ARTICLE, '')),
      latin: bounded(latin),
    }));
}

type Table = Map<string, number>;

const stepKey = (pair: Pair, i: number, j: number, a: number, l: number): string =>
  `${pair.arabic.slice(i, i + a)}|${pair.latin.slice(j, j + l)}`;

/** One pass over a pair: adds the expected count of every step to `counts`; returns the pair's log likelihood. */
function expect(pair: Pair, probability: (step: string, a: number, l: number) => number, counts: Table): number {
  const rows = pair.arabic.length + 1;
  const columns = pair.latin.length + 1;
  const forward = new Float64Array(rows * columns);
  const backward = new Float64Array(rows * columns);
  const chosen: { readonly from: number; readonly to: number; readonly step: string; readonly p: number }[] = [];
  forward[0] = 1;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const here = forward[i * columns + j] ?? 0;
      if (here === 0) continue;
      for (const [a, l] of STEPS) {
        if (i + a >= rows || j + l >= columns) continue;
        const step = stepKey(pair, i, j, a, l);
        const p = probability(step, a, l);
        const to = (i + a) * columns + j + l;
        forward[to] = (forward[to] ?? 0) + here * p;
        chosen.push({ from: i * columns + j, to, step, p });
      }
    }
  const total = forward[rows * columns - 1] ?? 0;
  if (total === 0) return Number.NEGATIVE_INFINITY;
  backward[rows * columns - 1] = 1;
  for (let k = chosen.length - 1; k >= 0; k--) {
    const move = chosen[k];
    if (move === undefined) continue;
    const after = backward[move.to] ?? 0;
    backward[move.from] = (backward[move.from] ?? 0) + move.p * after;
    const share = ((forward[move.from] ?? 0) * move.p * after) / total;
    if (share > 1e-6) counts.set(move.step, (counts.get(move.step) ?? 0) + share);
  }
  return Math.log(total);
}

/** Before anything is learnt: long steps are unlikely, everything else equal. */
function first(_step: string, a: number, l: number): number {
  return a === 1 && l === 1 ? 0.01 : a + l === 1 ? 0.002 : 0.0002 / 28 ** Math.max(0, a + l - 2);
}

function learn(pairs: readonly Pair[]): Table {
  let table: Table = new Map();
  let kept = pairs;
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Table = new Map();
    const known = table;
    const probability = round === 0 ? first : (step: string) => known.get(step) ?? 1e-9;
    let likelihood = 0;
    const plausible: Pair[] = [];
    for (const pair of kept) {
      const found = expect(pair, probability, counts);
      likelihood += Math.max(found, -100);
      if (round < 3 || -found / (pair.arabic.length + pair.latin.length) < IMPLAUSIBLE) plausible.push(pair);
    }
    // Long steps are held back a little: they explain a pair by heart instead of by letters.
    for (const [step, count] of counts) {
      const [arabic = '', latin = ''] = step.split('|');
      const held = Math.max(0, count - (arabic.length + latin.length > 2 ? 0.8 : 0.1));
      if (held > 0) counts.set(step, held);
      else counts.delete(step);
    }
    let sum = 0;
    for (const count of counts.values()) sum += count;
    table = new Map([...counts].map(([step, count]) => [step, count / sum]));
    console.log(`round ${round + 1}: ${kept.length} pairs, log likelihood ${likelihood.toFixed(0)}, ${table.size} steps`);
    kept = plausible;
  }
  return table;
}

/** `{ "ب": { "b": 1.9, "bb": 4.2 } }`: cost is −ln of the step's probability, to two decimals; '' is "no letter". */
function readable(table: Table): string {
  const byArabic = new Map<string, Map<string, number>>();
  for (const [step, p] of table) {
    if (p < RARE) continue;
    const [arabic = '', latin = ''] = step.split('|');
    const row = byArabic.get(arabic) ?? new Map<string, number>();
    row.set(latin, Math.round(-Math.log(p) * 100) / 100);
    byArabic.set(arabic, row);
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const lines = [...byArabic]
    .sort(([a], [b]) => a.length - b.length || compare(a, b))
    .map(([arabic, row]) => {
      const cells = [...row].sort(([a, x], [b, y]) => x - y || compare(a, b));
      return `  ${JSON.stringify(arabic)}: { ${cells.map(([latin, cost]) => `${JSON.stringify(latin)}: ${cost}`).join(', ')} }`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const [pairsFile, output = 'src/link/names/costs.json'] = process.argv.slice(2);
if (pairsFile === undefined) {
  console.error('Which file of pairs? npx tsx scripts/train/names.ts PAIRS.tsv [costs.json]');
  process.exit(2);
}
writeFileSync(output, readable(learn(readPairs(pairsFile))));
