/**
 * Scores of tags, of all passes at once. The model is linear, so what a word, or three kinds of words side by side, give to
 * the places around them is the same wherever they stand: it is added up once and kept. Each of these sums is made in the
 * same order whether it was kept or not, so the scores do not depend on what was tagged before.
 */

import { WORD_COLUMNS } from './attributes.ts';
import { mix } from './hash.ts';
import type { SentenceRows } from './rows.ts';
import { TAGS } from './tags.ts';
import { BY_PLACE, featuresOf, JOINT, type Joint, MOST_FEATURES, PADDING, presentAt, STRIDE } from './templates.ts';
import { grown, IN_PAIR, IN_TRIPLE, PRESENT, type WordTable } from './vocabulary.ts';
import { type Features, findFeature } from './weights.ts';

/** The places to which a word gives, from `PADDING` behind it to `PADDING` before; a pair; three kinds. */
const WORD_PLACES = 2 * PADDING + 1;
const PAIR_PLACES = 2 * PADDING;
const KINDS_PLACES = 3;

/** Three kinds side by side kept at a time; one that falls on another's slot takes it. */
const SLOTS = 1 << 13;

const [PAIR] = JOINT.pair as [Joint];
const [TRIPLE] = JOINT.triple as [Joint];

/** What words and kinds give, by number of the word and by slot. */
interface Kept {
  readonly table: WordTable;
  words: Float32Array;
  isKnown: Uint8Array;
  readonly kinds: Float32Array;
  /** The three kinds of each slot. */
  readonly threes: Int32Array;
  /** What the pair at hand gives; all 0 between two. */
  readonly pair: Float32Array;
}
const keptOf = new WeakMap<Features, Kept>();

function keptFor(features: Features, table: WordTable): Kept {
  const known = keptOf.get(features);
  if (known?.table === table) return known;
  const width = features.passes * TAGS;
  const kept: Kept = {
    table,
    words: new Float32Array(1024 * WORD_PLACES * width),
    isKnown: new Uint8Array(1024),
    kinds: known?.kinds ?? new Float32Array(SLOTS * KINDS_PLACES * width),
    threes: known?.threes.fill(0) ?? new Int32Array(SLOTS * 3),
    pair: new Float32Array(PAIR_PLACES * width),
  };
  keptOf.set(features, kept);
  return kept;
}

/** Where the rows of the words begin that templates read. */
const starts = new Int32Array(3);

/**
 * Adds up what templates give of the words from the row `from` on; what goes to the place `n` words behind the first is added
 * at `base`, `n` places on. `present`: a bit for each template whose values are all there. Says whether any has a weight.
 * Most of the time of tagging is spent here. Most features are asked for in vain, which the filter tells.
 */
function addJoint(
  features: Features,
  templates: Joint,
  present: number,
  { ids, table: { rows } }: SentenceRows,
  from: number,
  sums: Float32Array | Float64Array,
  base: number,
): boolean {
  const { filter, values } = features;
  const width = features.passes * TAGS;
  let any = false;
  for (let word = 0; word < starts.length; word += 1) starts[word] = (ids[from + word] ?? 0) * WORD_COLUMNS;
  for (let left = present; left !== 0; left &= left - 1) {
    const next = (31 - Math.clz32(left & -left)) * STRIDE;
    let hash = mix(
      templates[next] as number,
      rows[(starts[templates[next + 2] as number] as number) + (templates[next + 3] as number)] as number,
    );
    const two = templates[next + 5] as number;
    if (two >= 0) hash = mix(hash, rows[(starts[templates[next + 4] as number] as number) + two] as number);
    const three = templates[next + 7] as number;
    if (three >= 0) hash = mix(hash, rows[(starts[templates[next + 6] as number] as number) + three] as number);
    if ((((filter[hash >>> 18] as number) >>> ((hash >>> 13) & 31)) & 1) === 0) continue;
    const own = findFeature(features, hash) * width;
    if (own < 0) continue;
    any = true;
    const to = base + (templates[next + 1] as number) * width;
    for (let at = 0; at < width; at += 1) sums[to + at] = (sums[to + at] as number) + (values[own + at] as number);
  }
  return any;
}

/** For which templates two words have values side by side, or three. */
function presentInPair({ ids, table: { present } }: SentenceRows, from: number): number {
  const [left, right] = [(ids[from] as number) * PRESENT + IN_PAIR, (ids[from + 1] as number) * PRESENT + IN_PAIR];
  return (present[left] as number) & (present[right + 1] as number);
}

function presentInTriple({ ids, table: { present } }: SentenceRows, from: number): number {
  const [one, two, three] = [ids[from] as number, ids[from + 1] as number, ids[from + 2] as number];
  return (
    (present[one * PRESENT + IN_TRIPLE] as number) &
    (present[two * PRESENT + IN_TRIPLE + 1] as number) &
    (present[three * PRESENT + IN_TRIPLE + 2] as number)
  );
}

/** Sums of one sentence, with room on both sides for what its edges give to places that are not there. */
let room = new Float64Array(256 * TAGS);

/** Adds what stands in `kept` for a word, a pair or kinds to the places around. */
function give(kept: Float32Array, base: number, size: number, to: number): void {
  for (let at = 0; at < size; at += 1) room[to + at] = (room[to + at] as number) + (kept[base + at] as number);
}

/** Where in `kept.words` stands what the word in this row gives. */
function wordAt(features: Features, kept: Kept, rows: SentenceRows, from: number): number {
  const id = rows.ids[from] as number;
  while (id >= kept.isKnown.length) {
    kept.words = grown(kept.words);
    kept.isKnown = grown(kept.isKnown);
  }
  const width = features.passes * TAGS;
  const base = id * WORD_PLACES * width;
  if (kept.isKnown[id]) return base;
  for (const templates of JOINT.word) {
    const present = presentAt(templates, 0, rows.table.rows, id * WORD_COLUMNS);
    addJoint(features, templates, present, rows, from, kept.words, base + PADDING * width);
  }
  kept.isKnown[id] = 1;
  return base;
}

/** Where in `kept.kinds` stands what the kinds of the words in this row and the next two give. */
function kindsAt(features: Features, kept: Kept, rows: SentenceRows, from: number): number {
  const { kinds } = rows.table;
  const one = kinds[rows.ids[from] as number] as number;
  const two = kinds[rows.ids[from + 1] as number] as number;
  const three = kinds[rows.ids[from + 2] as number] as number;
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  const slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  const size = KINDS_PLACES * features.passes * TAGS;
  const base = slot * size;
  const { threes } = kept;
  if (threes[slot * 3] === one && threes[slot * 3 + 1] === two && threes[slot * 3 + 2] === three) return base;
  threes[slot * 3] = one;
  threes[slot * 3 + 1] = two;
  threes[slot * 3 + 2] = three;
  kept.kinds.fill(0, base, base + size);
  for (const templates of JOINT.kinds) {
    let present = -1;
    for (let word = 0; word < 3; word += 1)
      present &= presentAt(templates, word, rows.table.rows, (rows.ids[from + word] as number) * WORD_COLUMNS);
    addJoint(features, templates, present, rows, from, kept.kinds, base);
  }
  return base;
}

const found = new Int32Array(MOST_FEATURES);

/** Adds what features of a place give to the scores that one pass has for it. */
function addPlaced(features: Features, pass: number, count: number, at: number, scores: Float64Array): void {
  const { values } = features;
  for (let feature = 0; feature < count; feature += 1) {
    const number = findFeature(features, found[feature] as number);
    if (number < 0) continue;
    const own = (number * features.passes + pass) * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + (values[own + tag] as number);
  }
}

/** For each pass the score of each tag at each word of a sentence, flat; what the first pass made of the places is not in them. */
export function scoresOf(features: Features, sentence: SentenceRows): Float64Array[] {
  const kept = keptFor(features, sentence.table);
  const { length, mood } = sentence;
  const width = features.passes * TAGS;
  const size = (length + 4 * PADDING) * width;
  if (room.length < size) room = new Float64Array(size * 2);
  room.fill(0, 0, size);
  // The edges of the sentence give too; beyond them there is nothing.
  const last = PADDING + length;
  for (let from = PADDING - 1; from <= last; from += 1) {
    const to = from * width;
    const word = wordAt(features, kept, sentence, from);
    give(kept.words, word, WORD_PLACES * width, to);
    if (from === last) break;
    if (addJoint(features, PAIR, presentInPair(sentence, from), sentence, from, kept.pair, PADDING * width)) {
      give(kept.pair, 0, PAIR_PLACES * width, to);
      kept.pair.fill(0);
    }
    if (from + 1 === last) continue;
    give(kept.kinds, kindsAt(features, kept, sentence, from), KINDS_PLACES * width, to + PADDING * width);
    addJoint(features, TRIPLE, presentInTriple(sentence, from), sentence, from, room, to + PADDING * width);
  }
  return Array.from({ length: features.passes }, (_, pass) => {
    const scores = new Float64Array(length * TAGS);
    for (let at = 0; at < length; at += 1) {
      const from = (2 * PADDING + at) * width + pass * TAGS;
      for (let tag = 0; tag < TAGS; tag += 1) scores[at * TAGS + tag] = room[from + tag] as number;
      addPlaced(features, pass, featuresOf(BY_PLACE.case, sentence, at + PADDING, found), at, scores);
      if (mood !== 'prose') addPlaced(features, pass, featuresOf(BY_PLACE.mood, sentence, at + PADDING, found), at, scores);
    }
    return scores;
  });
}

/** Adds to the scores of a pass what the places have of the pass before. */
export function addVoted(features: Features, pass: number, sentence: SentenceRows, scores: Float64Array): void {
  for (let at = 0; at < sentence.length; at += 1)
    addPlaced(features, pass, featuresOf(BY_PLACE.votes, sentence, at + PADDING, found), at, scores);
}
