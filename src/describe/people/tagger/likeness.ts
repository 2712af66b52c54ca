/**
 * How much a word looks like a name by its letters alone: a logistic model over stretches of one to five letters, learnt
 * from names against the words of the news. It speaks for names that no list and no text has had.
 */

/** Weights of stretches by hash, in steps; the last is the one that all words have. */
export type LikenessWeights = Int8Array;

/** Buckets for stretches; one more weight stands behind them. */
export const BUCKETS = 1 << 15;
export const LONGEST = 5;
/** A weight is so many of these. */
export const STEP = 1 / 24;

/** The buckets of a word's stretches, its edges marked, written to `out`; returns how many. */
export function stretchesOf(core: string, out: Int32Array): number {
  const word = `^${core}$`;
  let count = 0;
  for (let from = 0; from < word.length; from += 1) {
    let hash = 0x811c9dc5;
    const end = Math.min(word.length, from + LONGEST);
    for (let at = from; at < end && count < out.length; at += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      out[count] = ((hash >>> 15) ^ hash) & (BUCKETS - 1);
      count += 1;
    }
  }
  return count;
}

/** Words of this script and length alone are asked. */
const ASKED = /^[\u0620-\u064a]{3,}$/u;
const found = new Int32Array(256);
const BOUNDS = [-4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5];

/** Whether a word's letters can tell anything. */
export function isAsked(core: string): boolean {
  return ASKED.test(core);
}

/** From `0` (like no name) to `7`; '' for what is no Arabic word of three letters and more. */
export function likenessOf(core: string, weights: LikenessWeights): string {
  if (!isAsked(core)) return '';
  const count = stretchesOf(core, found);
  let sum = weights[BUCKETS] as number;
  for (let at = 0; at < count; at += 1) sum += weights[found[at] as number] as number;
  return String(BOUNDS.filter((bound) => sum * STEP >= bound).length);
}
