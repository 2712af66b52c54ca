/** The trained weights of one pass: five numbers a feature, found by the feature's hash. */

import { type Chain, chainOf } from './crf.ts';
import type { SentenceRows, WordTable } from './rows.ts';
import { TAGS } from './tags.ts';
import { aloneFeatures, jointFeaturesAt, MOST_FEATURES, PADDING } from './templates.ts';

export interface Weights {
  readonly chain: Chain;
  /** The number of a feature, or -1 where it has no weight. */
  find(hash: number): number;
  /** `TAGS` numbers a feature. */
  readonly values: Float32Array;
}

const FILTER = 1 << 19;
const SHIFT = 13;
const GOLDEN = 0x9e3779b1 | 0;

/** Weights from features' hashes (none twice) and their values. */
export function weightsOf(hashes: Int32Array, values: Float32Array, transitions: ArrayLike<number>): Weights {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  // Most features of a text have no weight: a small table of bits says so before the large one is touched.
  const bits = new Uint32Array(FILTER / 32);
  const slots = new Int32Array(size * 2).fill(-1);
  hashes.forEach((hash, number) => {
    bits[(hash >>> SHIFT) >>> 5] = (bits[(hash >>> SHIFT) >>> 5] as number) | (1 << ((hash >>> SHIFT) & 31));
    let slot = Math.imul(hash, GOLDEN) & mask;
    while (slots[slot * 2 + 1] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = number;
  });
  return {
    chain: chainOf(transitions),
    values,
    find: (hash) => {
      if ((((bits[(hash >>> SHIFT) >>> 5] as number) >>> ((hash >>> SHIFT) & 31)) & 1) === 0) return -1;
      let slot = Math.imul(hash, GOLDEN) & mask;
      for (;;) {
        const number = slots[slot * 2 + 1] as number;
        if (number === -1 || slots[slot * 2] === hash) return number;
        slot = (slot + 1) & mask;
      }
    },
  };
}

const found = new Int32Array(MOST_FEATURES);
const REACH = 2 * PADDING + 1;

/** What words give to the places around them, kept for words seen before: `REACH * TAGS` numbers a word. */
interface Kept {
  table: WordTable | null;
  words: (Float32Array | undefined)[];
}
const keptOf = new WeakMap<Weights, Kept>();

function givenBy(weights: Weights, row: Int32Array): Float32Array {
  const given = new Float32Array(REACH * TAGS);
  for (let offset = -PADDING; offset <= PADDING; offset += 1) {
    const count = aloneFeatures(row, offset, found);
    addFound(weights, count, given, (offset + PADDING) * TAGS);
  }
  return given;
}

function addFound(weights: Weights, count: number, sums: Float32Array | Float64Array, base: number): void {
  const { values } = weights;
  for (let feature = 0; feature < count; feature += 1) {
    const number = weights.find(found[feature] as number);
    if (number < 0) continue;
    for (let tag = 0; tag < TAGS; tag += 1) sums[base + tag] = (sums[base + tag] as number) + (values[number * TAGS + tag] as number);
  }
}

/** The score of each tag at each word of a sentence, flat. `favour` is added to every tag but O. */
export function scoresOf(weights: Weights, sentence: SentenceRows, favour: number): Float64Array {
  let kept = keptOf.get(weights);
  if (!kept || kept.table !== sentence.table) {
    kept = { table: sentence.table, words: [] };
    keptOf.set(weights, kept);
  }
  const scores = new Float64Array(sentence.length * TAGS);
  const { ids, rows, table } = sentence;
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] as number;
    if (id === 0) continue;
    let given = kept.words[id];
    if (!given) {
      given = givenBy(weights, table.rows[id] as Int32Array);
      kept.words[id] = given;
    }
    // A word at `place` gives to the place that it stands `offset` words behind.
    for (let offset = -PADDING; offset <= PADDING; offset += 1) {
      const at = place - PADDING - offset;
      if (at < 0 || at >= sentence.length) continue;
      for (let tag = 0; tag < TAGS; tag += 1)
        scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + (given[(offset + PADDING) * TAGS + tag] as number);
    }
  }
  for (let at = 0; at < sentence.length; at += 1) {
    for (let tag = 1; tag < TAGS; tag += 1) scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + favour;
    addFound(weights, jointFeaturesAt(rows, at, found), scores, at * TAGS);
  }
  return scores;
}
