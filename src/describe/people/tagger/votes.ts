/** The second pass sees what the first made of the same words elsewhere in the document. */

import { COLUMNS, columnOf } from './attributes.ts';
import { hashText, mix } from './hash.ts';
import type { SentenceRows } from './rows.ts';
import { O, TAGS } from './tags.ts';
import { PADDING } from './templates.ts';

/** What the first pass says of a sentence: the probability of each tag at each word, flat. */
export interface FirstPass {
  readonly marginals: Float64Array;
}

interface Tally {
  count: number;
  inside: number;
  first: number;
  last: number;
  most: number;
  second: number;
}

const CORE = columnOf('core');
const OWN = columnOf('own');
const OWN_TAG = columnOf('ownTag');
const VOTES = columnOf('votes');
const VOTE_MOST = columnOf('voteMost');
const VOTE_FIRST = columnOf('voteFirst');
const VOTE_LAST = columnOf('voteLast');
const PAIR = columnOf('pair');
const BOUNDS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

function level(share: number): number {
  let at = 0;
  while (at < BOUNDS.length && share >= (BOUNDS[at] as number)) at += 1;
  return at;
}

/** Below these a word is no part of a name: in its place, and at its best place in the document. */
const HOPELESS = 0.01;
const HOPELESS_ELSEWHERE = 0.4;

/**
 * Fills in the columns of the second pass (the rows given are changed), and says of each sentence whether it is worth
 * a second look at all: most have no word that could be a name.
 */
export function addVotes(document: readonly SentenceRows[], first: readonly FirstPass[]): boolean[] {
  const worth = document.map(() => false);
  const words = new Map<number, Tally>();
  const pairs = new Map<number, Tally>();
  const each = (
    visit: (rows: Int32Array, row: number, inside: number, marginals: Float64Array, at: number, next: number, number: number) => void,
  ) => {
    document.forEach(({ length, rows }, number) => {
      const { marginals } = first[number] as FirstPass;
      for (let at = 0; at < length; at += 1) {
        const inside = 1 - (marginals[at * TAGS + O] as number);
        const next = at + 1 < length ? Math.min(inside, 1 - (marginals[(at + 1) * TAGS + O] as number)) : -1;
        visit(rows, (at + PADDING) * COLUMNS, inside, marginals, at, next, number);
      }
    });
  };
  each((rows, row, inside, marginals, at, next) => {
    const core = rows[row + CORE] as number;
    const begins = (marginals[at * TAGS + 1] as number) + (marginals[at * TAGS + 4] as number);
    const ends = (marginals[at * TAGS + 3] as number) + (marginals[at * TAGS + 4] as number);
    count(words, core, inside, begins, ends);
    if (next >= 0) count(pairs, mix(core, rows[row + COLUMNS + CORE] as number), next, 0, 0);
  });
  each((rows, row, inside, marginals, at, next, number) => {
    const tally = words.get(rows[row + CORE] as number) as Tally;
    rows[row + OWN] = hashText(`own${level(inside)}`);
    rows[row + OWN_TAG] = hashText(`tag${best(marginals, at)}`);
    if (inside >= HOPELESS || tally.most >= HOPELESS_ELSEWHERE) worth[number] = true;
    const others = tally.count - 1;
    if (others > 0) {
      const begins = (marginals[at * TAGS + 1] as number) + (marginals[at * TAGS + 4] as number);
      const ends = (marginals[at * TAGS + 3] as number) + (marginals[at * TAGS + 4] as number);
      rows[row + VOTES] = hashText(`votes${level((tally.inside - inside) / others)}${others > 1 ? '+' : ''}`);
      rows[row + VOTE_MOST] = hashText(`most${level(inside >= tally.most ? tally.second : tally.most)}`);
      rows[row + VOTE_FIRST] = hashText(`first${level((tally.first - begins) / others)}`);
      rows[row + VOTE_LAST] = hashText(`last${level((tally.last - ends) / others)}`);
    }
    const pair = next >= 0 ? pairs.get(mix(rows[row + CORE] as number, rows[row + COLUMNS + CORE] as number)) : undefined;
    if (pair && pair.count > 1) rows[row + PAIR] = hashText(`pair${level((pair.inside - next) / (pair.count - 1))}`);
  });
  return worth;
}

function best(marginals: Float64Array, at: number): number {
  let tag: number = O;
  for (let other = 1; other < TAGS; other += 1)
    if ((marginals[at * TAGS + other] as number) > (marginals[at * TAGS + tag] as number)) tag = other;
  return tag;
}

function count(tallies: Map<number, Tally>, key: number, inside: number, begins: number, ends: number): void {
  const tally = tallies.get(key);
  if (!tally) {
    tallies.set(key, { count: 1, inside, first: begins, last: ends, most: inside, second: 0 });
    return;
  }
  tally.count += 1;
  tally.inside += inside;
  tally.first += begins;
  tally.last += ends;
  if (inside > tally.most) {
    tally.second = tally.most;
    tally.most = inside;
  } else tally.second = Math.max(tally.second, inside);
}
