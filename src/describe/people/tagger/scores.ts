/**
 * Scores of tags. The model is linear, so what a word, or two words side by side, give to the places around them is the
 * same wherever they stand: it is added up once and kept. Each of these sums is made in the same order whether it was
 * kept or not, so the scores do not depend on what was tagged before.
 */

import { WORD_COLUMNS } from './attributes.ts';
import { mix } from './hash.ts';
import type { SentenceRows } from './rows.ts';
import { TAGS } from './tags.ts';
import { BY_PLACE, featuresOf, JOINT, type Joint, MOST_FEATURES, PADDING, STRIDE } from './templates.ts';
import { grown, type WordTable } from './vocabulary.ts';
import { findFeature, type Weights } from './weights.ts';

/** What a word gives to the places from `PADDING` behind it to `PADDING` before, what a pair gives to those around it. */
const WORD_SIZE = (2 * PADDING + 1) * TAGS;
const PAIR_SIZE = 2 * PADDING * TAGS;
const KINDS_SIZE = 3 * TAGS;

/** Pairs, and kinds of three, kept at a time; one that falls on another's slot takes it. */
const SLOTS = 1 << 15;

/** What words and pairs give, by number of the word and by slot. */
interface Kept {
  readonly table: WordTable;
  words: Float32Array;
  isKnown: Uint8Array;
  readonly pairs: Float32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly kinds: Float32Array;
  /** The three kinds of each slot. */
  readonly threes: Int32Array;
}
const keptOf = new WeakMap<Weights, Kept>();

function keptFor(weights: Weights, table: WordTable): Kept {
  const known = keptOf.get(weights);
  if (known?.table === table) return known;
  const kept: Kept = {
    table,
    words: new Float32Array(1024 * WORD_SIZE),
    isKnown: new Uint8Array(1024),
    pairs: known?.pairs ?? new Float32Array(SLOTS * PAIR_SIZE),
    lefts: known?.lefts.fill(0) ?? new Int32Array(SLOTS),
    rights: known?.rights.fill(0) ?? new Int32Array(SLOTS),
    kinds: known?.kinds.fill(0) ?? new Float32Array(SLOTS * KINDS_SIZE),
    threes: known?.threes.fill(0) ?? new Int32Array(SLOTS * 3),
  };
  keptOf.set(weights, kept);
  return kept;
}
/** Adds the weights of a feature, if it has any. */
function addFeature(weights: Weights, hash: number, sums: Float32Array | Float64Array, base: number): void {
  const number = findFeature(weights, hash) * TAGS;
  if (number < 0) return;
  const { values } = weights;
  for (let tag = 0; tag < TAGS; tag += 1) sums[base + tag] = (sums[base + tag] as number) + (values[number + tag] as number);
}

/** Where the rows of the words begin that templates read. */
const starts = new Int32Array(3);

/**
 * Adds up what templates give of the words from the row `from` on; what goes to the place `n` words behind the first is added at
 * `base + n * TAGS`. Most of the time of tagging is spent here. Most features are asked for in vain, which the filter tells.
 */
function addJoint(
  weights: Weights,
  templates: Joint,
  { ids, table: { rows } }: SentenceRows,
  from: number,
  sums: Float32Array | Float64Array,
  base: number,
) {
  const { filter } = weights;
  for (let word = 0; word < starts.length; word += 1) starts[word] = (ids[from + word] ?? 0) * WORD_COLUMNS;
  for (let next = 0; next < templates.length; next += STRIDE) {
    const one = rows[(starts[templates[next + 2] as number] as number) + (templates[next + 3] as number)] as number;
    if (one === 0) continue;
    let hash = mix(templates[next] as number, one);
    const column = templates[next + 5] as number;
    if (column >= 0) {
      const two = rows[(starts[templates[next + 4] as number] as number) + column] as number;
      if (two === 0) continue;
      hash = mix(hash, two);
      const last = templates[next + 7] as number;
      if (last >= 0) {
        const three = rows[(starts[templates[next + 6] as number] as number) + last] as number;
        if (three === 0) continue;
        hash = mix(hash, three);
      }
    }
    if ((((filter[hash >>> 18] as number) >>> ((hash >>> 13) & 31)) & 1) !== 0)
      addFeature(weights, hash, sums, base + (templates[next + 1] as number) * TAGS);
  }
}

/** Sums of one sentence, with room on both sides for what its edges give to places that are not there. */
let room = new Float64Array(256 * TAGS);

/** Adds what stands in `kept` for a word or pair to the places around it. */
function give(kept: Float32Array, base: number, size: number, to: number): void {
  for (let at = 0; at < size; at += 1) room[to + at] = (room[to + at] as number) + (kept[base + at] as number);
}

/** Where in `kept.words` stands what the word in this row gives. */
function wordAt(weights: Weights, kept: Kept, rows: SentenceRows, from: number): number {
  const id = rows.ids[from] as number;
  while (id >= kept.isKnown.length) {
    kept.words = grown(kept.words);
    kept.isKnown = grown(kept.isKnown);
  }
  const base = id * WORD_SIZE;
  if (kept.isKnown[id]) return base;
  addJoint(weights, JOINT.word, rows, from, kept.words, base + PADDING * TAGS);
  kept.isKnown[id] = 1;
  return base;
}

/** Where in `kept.pairs` stands what the words in this row and the next give. */
function pairAt(weights: Weights, kept: Kept, rows: SentenceRows, from: number): number {
  const left = rows.ids[from] as number;
  const right = rows.ids[from + 1] as number;
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  const slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  const base = slot * PAIR_SIZE;
  if (kept.lefts[slot] === left && kept.rights[slot] === right) return base;
  kept.lefts[slot] = left;
  kept.rights[slot] = right;
  for (let at = base; at < base + PAIR_SIZE; at += 1) kept.pairs[at] = 0;
  addJoint(weights, JOINT.pair, rows, from, kept.pairs, base + PADDING * TAGS);
  return base;
}

/** Where in `kept.kinds` stands what the kinds of the words in this row and the next two give. */
function kindsAt(weights: Weights, kept: Kept, rows: SentenceRows, from: number): number {
  const { kinds } = rows.table;
  const one = kinds[rows.ids[from] as number] as number;
  const two = kinds[rows.ids[from + 1] as number] as number;
  const three = kinds[rows.ids[from + 2] as number] as number;
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  const slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  const base = slot * KINDS_SIZE;
  const { threes } = kept;
  if (threes[slot * 3] === one && threes[slot * 3 + 1] === two && threes[slot * 3 + 2] === three) return base;
  threes[slot * 3] = one;
  threes[slot * 3 + 1] = two;
  threes[slot * 3 + 2] = three;
  for (let at = base; at < base + KINDS_SIZE; at += 1) kept.kinds[at] = 0;
  addJoint(weights, JOINT.kinds, rows, from, kept.kinds, base);
  return base;
}

const found = new Int32Array(MOST_FEATURES);

function addPlaced(weights: Weights, templates: Int32Array, rows: SentenceRows, at: number, scores: Float64Array): void {
  const count = featuresOf(templates, rows, at + PADDING, found);
  for (let feature = 0; feature < count; feature += 1) addFeature(weights, found[feature] as number, scores, at * TAGS);
}

/**
 * The score of each tag at each word of a sentence, flat. `favour` is added to every tag but O; `voted` says that the
 * places have what the first pass made of them.
 */
export function scoresOf(weights: Weights, sentence: SentenceRows, favour: number, voted = false): Float64Array {
  const kept = keptFor(weights, sentence.table);
  const { length, mood } = sentence;
  const size = (length + 4 * PADDING) * TAGS;
  if (room.length < size) room = new Float64Array(size * 2);
  room.fill(0, 0, size);
  // The edges of the sentence give too; beyond them there is nothing.
  const last = PADDING + length;
  for (let from = PADDING - 1; from <= last; from += 1) {
    const to = from * TAGS;
    const word = wordAt(weights, kept, sentence, from);
    give(kept.words, word, WORD_SIZE, to);
    if (from === last) break;
    give(kept.pairs, pairAt(weights, kept, sentence, from), PAIR_SIZE, to);
    if (from + 1 === last) continue;
    give(kept.kinds, kindsAt(weights, kept, sentence, from), KINDS_SIZE, to + PADDING * TAGS);
    addJoint(weights, JOINT.triple, sentence, from, room, to + PADDING * TAGS);
  }
  const scores = room.slice(2 * PADDING * TAGS, (2 * PADDING + length) * TAGS);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 1; tag < TAGS; tag += 1) scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + favour;
    addPlaced(weights, BY_PLACE.case, sentence, at, scores);
    if (mood !== 'prose') addPlaced(weights, BY_PLACE.mood, sentence, at, scores);
    if (voted) addPlaced(weights, BY_PLACE.votes, sentence, at, scores);
  }
  return scores;
}
