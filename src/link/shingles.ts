/** Three words in a row, hashed: what a text keeps when it is copied, cut or lightly edited. Of a long text a sample is kept. */
import { bySpelling } from '../describe/spellings.ts';
import type { ArticleFacts } from '../model.ts';
import type { Scanned } from './scan.ts';

/** The lowest hashes of a text's runs of words, sorted, each once: a fair sample, and of a short text all of them. */
export interface Shingles {
  readonly sample: Uint32Array;
  /** How many the text has in all. */
  readonly count: number;
}

const RUN = 3;
const PRIME = 0x01000193;
const START = 0x811c9dc5;
/** Kept are the hashes below this, a quarter of all, and at least so many. */
const QUARTER = 2 ** 30;
const FEWEST = 64;
const ALL = 2 ** 32;

/** Spreads the bits, so that low hashes are a fair sample. */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** FNV-1a of a word's code units, by number of its spelling. */
const hashOf = bySpelling((word) => {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
});

/** Shingles of the words of a text from the `first` on; a text shorter than a run is one shingle. */
export function shinglesOf({ spellings }: Scanned, first = 0): Shingles {
  const words = spellings.length;
  const hashes = spellings.map(hashOf);
  const runs = new Uint32Array(Math.max(1, words - first - RUN + 1));
  for (let k = 0; k < runs.length; k++) {
    let value = START;
    for (let at = first + k; at < first + k + RUN && at < words; at++) value = Math.imul(value ^ (hashes[at] ?? 0), PRIME);
    runs[k] = mixed(value);
  }
  runs.sort();
  let count = 0;
  for (let k = 0; k < runs.length; k++) if (k === 0 || runs[k] !== runs[count - 1]) runs[count++] = runs[k] ?? 0;
  let kept = Math.min(count, FEWEST);
  while (kept < count && (runs[kept] ?? 0) < QUARTER) kept++;
  return { sample: runs.slice(0, kept), count };
}

/** The sample is complete below this hash. */
function completeBelow({ sample, count }: Shingles): number {
  return sample.length === count ? ALL : Math.max(QUARTER, (sample.at(-1) ?? 0) + 1);
}

/** How much of the shorter text stands in the longer one, 0 to 1: of what both samples tell. */
export function containment(a: Shingles, b: Shingles): number {
  const [short, long] = a.count <= b.count ? [a, b] : [b, a];
  const below = Math.min(completeBelow(a), completeBelow(b));
  let own = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < short.sample.length; i++) {
    const one = short.sample[i] ?? 0;
    if (one >= below) break;
    own++;
    while (j < long.sample.length && (long.sample[j] ?? 0) < one) j++;
    if (long.sample[j] === one) shared++;
  }
  return own === 0 ? 0 : shared / own;
}

/** Of some hashes that a text may have, how many it has, and how many its sample can tell of. */
export function present(hashes: readonly number[], shingles: Shingles): { readonly hits: number; readonly told: number } {
  const below = completeBelow(shingles);
  const own = new Set(shingles.sample);
  const told = hashes.filter((one) => one < below);
  return { hits: told.filter((one) => own.has(one)).length, told: told.length };
}

/** As text, for facts. */
export function writeShingles({ sample, count }: Shingles): ArticleFacts['shingles'] {
  const bytes = Buffer.alloc(sample.length * 4);
  for (const [k, one] of sample.entries()) bytes.writeUInt32LE(one, k * 4);
  return { sample: bytes.toString('base64'), count };
}

export function readShingles({ sample, count }: ArticleFacts['shingles']): Shingles {
  const bytes = Buffer.from(sample, 'base64');
  const values = new Uint32Array(bytes.length >> 2);
  for (let k = 0; k < values.length; k++) values[k] = bytes.readUInt32LE(k * 4);
  return { sample: values, count };
}
