/** The trained weights: features found by their hash, and for each of them five numbers a pass. */

import { type Chain, chainOf } from './crf.ts';
import { TAGS } from './tags.ts';

/** Weights of one pass, or of several side by side: what a feature is, is the same for all. */
export interface Features {
  readonly passes: number;
  /** `TAGS` numbers a pass for each feature. */
  readonly values: Float32Array;
  /** A bit for the upper 19 bits of each hash that has a weight. */
  readonly filter: Uint32Array;
  /** A hash table of features' hashes and numbers in turn, its length a power of two. */
  readonly slots: Int32Array;
}

/** One pass. */
export interface Weights extends Features {
  readonly chain: Chain;
}

/** Bits of the filter: the upper 19 of a hash, 32 to a number. */
const FILTER = 1 << 19;
const GOLDEN = 0x9e3779b1 | 0;

/** Weights from features' hashes (none twice) and their values. */
export function weightsOf(hashes: Int32Array, values: Float32Array, transitions: ArrayLike<number>): Weights {
  return { ...table(hashes, values, 1), chain: chainOf(transitions) };
}

/** Two passes side by side: each feature is looked up once for both. */
export function sideBySide(first: Features, second: Features): Features {
  const passes = [first, second];
  const hashes = new Int32Array(passes.reduce((sum, { values }) => sum + values.length / TAGS, 0));
  let count = 0;
  passes.forEach(({ slots }, pass) => {
    for (let slot = 0; slot < slots.length; slot += 2) {
      const hash = slots[slot] as number;
      if (slots[slot + 1] !== -1 && (pass === 0 || findFeature(first, hash) < 0)) hashes[count++] = hash;
    }
  });
  const values = new Float32Array(count * 2 * TAGS);
  for (let number = 0; number < count; number += 1)
    for (let pass = 0; pass < 2; pass += 1) {
      const { values: from } = passes[pass] as Features;
      const own = findFeature(passes[pass] as Features, hashes[number] as number) * TAGS;
      if (own >= 0) for (let tag = 0; tag < TAGS; tag += 1) values[(number * 2 + pass) * TAGS + tag] = from[own + tag] as number;
    }
  return table(hashes.subarray(0, count), values, 2);
}

function table(hashes: Int32Array, values: Float32Array, passes: number): Features {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  // Most features of a text have no weight: a small table of bits says so before the large one is touched.
  const filter = new Uint32Array(FILTER / 32);
  const slots = new Int32Array(size * 2).fill(-1);
  hashes.forEach((hash, number) => {
    filter[hash >>> 18] = (filter[hash >>> 18] as number) | (1 << ((hash >>> 13) & 31));
    let slot = Math.imul(hash, GOLDEN) & mask;
    while (slots[slot * 2 + 1] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = number;
  });
  return { passes, values, filter, slots };
}

/** The number of a feature, or -1 where it has no weight. */
export function findFeature({ filter, slots }: Features, hash: number): number {
  if ((((filter[hash >>> 18] as number) >>> ((hash >>> 13) & 31)) & 1) === 0) return -1;
  const mask = (slots.length >>> 1) - 1;
  let slot = Math.imul(hash, GOLDEN) & mask;
  for (;;) {
    const number = slots[slot * 2 + 1] as number;
    if (number === -1 || slots[slot * 2] === hash) return number;
    slot = (slot + 1) & mask;
  }
}
