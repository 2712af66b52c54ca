/** The second pass sees what the first made of the same words elsewhere in the document. */

import { columnOf, PLACE_COLUMNS, placeColumnOf, WORD_COLUMNS } from './attributes.ts';
import { hashText, mix } from './hash.ts';
import type { SentenceRows } from './rows.ts';
import { B, E, O, S, TAGS } from './tags.ts';
import { PADDING } from './templates.ts';

/** What the first pass says of a sentence: the probability of each tag at each word, flat. */
export interface FirstPass {
  readonly marginals: Float64Array;
}

const CORE = columnOf('core');
const OWN = placeColumnOf('own');
const OWN_TAG = placeColumnOf('ownTag');
const VOTES = placeColumnOf('votes');
const VOTE_MOST = placeColumnOf('voteMost');
const VOTE_FIRST = placeColumnOf('voteFirst');
const VOTE_LAST = placeColumnOf('voteLast');
const PAIR = placeColumnOf('pair');
const BOUNDS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

const levels = (name: string, end = '') => Int32Array.from({ length: BOUNDS.length + 1 }, (_, at) => hashText(`${name}${at}${end}`));
const OWN_LEVELS = levels('own');
const TAG_HASHES = Int32Array.from({ length: TAGS }, (_, tag) => hashText(`tag${tag}`));
const VOTE_LEVELS = levels('votes');
const MORE_VOTE_LEVELS = levels('votes', '+');
const MOST_LEVELS = levels('most');
const FIRST_LEVELS = levels('first');
const LAST_LEVELS = levels('last');
const PAIR_LEVELS = levels('pair');

function level(hashes: Int32Array, share: number): number {
  let at = 0;
  while (at < BOUNDS.length && share >= (BOUNDS[at] as number)) at += 1;
  return hashes[at] as number;
}

/** Below these a word is no part of a name: in its place, and at its best place in the document. */
const HOPELESS = 0.01;
const HOPELESS_ELSEWHERE = 0.4;

/** What is counted of a core: how often it stands, and sums and the two largest of its probabilities. */
const COUNT = 0;
const INSIDE = 1;
const FIRST = 2;
const LAST = 3;
const MOST = 4;
const SECOND = 5;
const COUNTS = 6;

/** By number of a core; of use only where `marks` has the number of the document that is being read. */
let tallies = new Float64Array(1024 * COUNTS);
let marks = new Int32Array(1024);
let mark = 0;

/**
 * Fills in the columns of the second pass (the places given are changed), and says of each sentence whether it is worth
 * a second look at all: most have no word that could be a name. The others are filled in too if asked for.
 */
export function addVotes(document: readonly SentenceRows[], first: readonly FirstPass[], others = false): boolean[] {
  const { table } = document[0] ?? {};
  if (!table) return [];
  if (marks.length < table.coreCount) {
    marks = new Int32Array(table.coreCount * 2);
    tallies = new Float64Array(table.coreCount * 2 * COUNTS);
  }
  mark += 1;
  document.forEach((sentence, number) => {
    countWords(sentence, (first[number] as FirstPass).marginals);
  });
  const worth = document.map((sentence, number) => isWorth(sentence, (first[number] as FirstPass).marginals));
  if (!others && !worth.includes(true)) return worth;
  const pairs = new Map<number, { count: number; sum: number }>();
  document.forEach(({ ids, length }, number) => {
    const { marginals } = first[number] as FirstPass;
    for (let at = 0; at + 1 < length; at += 1) {
      // A pair that is never in a name, wherever it stands, is told by its words already.
      const key = pairKey(table.rows, ids, at);
      const both = insideBoth(marginals, at);
      const pair = pairs.get(key);
      if (pair) {
        pair.count += 1;
        pair.sum += both;
      } else pairs.set(key, { count: 1, sum: both });
    }
  });
  document.forEach(({ ids, length, places }, number) => {
    if (!others && !worth[number]) return;
    const { marginals } = first[number] as FirstPass;
    for (let at = 0; at < length; at += 1) {
      const base = at * TAGS;
      const row = (at + PADDING) * PLACE_COLUMNS;
      const inside = 1 - (marginals[base + O] as number);
      const core = (table.cores[ids[at + PADDING] as number] as number) * COUNTS;
      places[row + OWN] = level(OWN_LEVELS, inside);
      places[row + OWN_TAG] = TAG_HASHES[best(marginals, base)] as number;
      const rest = (tallies[core + COUNT] as number) - 1;
      if (rest > 0) {
        const begins = (marginals[base + B] as number) + (marginals[base + S] as number);
        const ends = (marginals[base + E] as number) + (marginals[base + S] as number);
        const most = tallies[core + MOST] as number;
        places[row + VOTES] = level(rest > 1 ? MORE_VOTE_LEVELS : VOTE_LEVELS, ((tallies[core + INSIDE] as number) - inside) / rest);
        places[row + VOTE_MOST] = level(MOST_LEVELS, inside >= most ? (tallies[core + SECOND] as number) : most);
        places[row + VOTE_FIRST] = level(FIRST_LEVELS, ((tallies[core + FIRST] as number) - begins) / rest);
        places[row + VOTE_LAST] = level(LAST_LEVELS, ((tallies[core + LAST] as number) - ends) / rest);
      }
      if (at + 1 === length) continue;
      const pair = pairs.get(pairKey(table.rows, ids, at));
      if (pair && pair.count > 1) places[row + PAIR] = level(PAIR_LEVELS, (pair.sum - insideBoth(marginals, at)) / (pair.count - 1));
    }
  });
  return worth;
}

function countWords({ ids, length, table }: SentenceRows, marginals: Float64Array): void {
  for (let at = 0; at < length; at += 1) {
    const base = at * TAGS;
    const core = table.cores[ids[at + PADDING] as number] as number;
    const own = core * COUNTS;
    if (marks[core] !== mark) {
      marks[core] = mark;
      tallies.fill(0, own, own + COUNTS);
    }
    const inside = 1 - (marginals[base + O] as number);
    tallies[own + COUNT] = (tallies[own + COUNT] as number) + 1;
    tallies[own + INSIDE] = (tallies[own + INSIDE] as number) + inside;
    tallies[own + FIRST] = (tallies[own + FIRST] as number) + (marginals[base + B] as number) + (marginals[base + S] as number);
    tallies[own + LAST] = (tallies[own + LAST] as number) + (marginals[base + E] as number) + (marginals[base + S] as number);
    if (inside > (tallies[own + MOST] as number)) {
      tallies[own + SECOND] = tallies[own + MOST] as number;
      tallies[own + MOST] = inside;
    } else if (inside > (tallies[own + SECOND] as number)) tallies[own + SECOND] = inside;
  }
}

function isWorth({ ids, length, table }: SentenceRows, marginals: Float64Array): boolean {
  for (let at = 0; at < length; at += 1) {
    if (1 - (marginals[at * TAGS + O] as number) >= HOPELESS) return true;
    const core = table.cores[ids[at + PADDING] as number] as number;
    if ((tallies[core * COUNTS + MOST] as number) >= HOPELESS_ELSEWHERE) return true;
  }
  return false;
}

/** The cores of a word and the next as one number; order matters. */
function pairKey(rows: Int32Array, ids: Int32Array, at: number): number {
  const core = rows[(ids[at + PADDING] as number) * WORD_COLUMNS + CORE] as number;
  return mix(mix(0, core), rows[(ids[at + PADDING + 1] as number) * WORD_COLUMNS + CORE] as number);
}

/** How probable it is that a word and the next are both part of a name. */
function insideBoth(marginals: Float64Array, at: number): number {
  return Math.min(1 - (marginals[at * TAGS + O] as number), 1 - (marginals[(at + 1) * TAGS + O] as number));
}

function best(marginals: Float64Array, base: number): number {
  let tag: number = O;
  for (let other = 1; other < TAGS; other += 1) if ((marginals[base + other] as number) > (marginals[base + tag] as number)) tag = other;
  return tag;
}
