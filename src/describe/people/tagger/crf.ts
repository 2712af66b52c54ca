/**
 * The arithmetic of a linear-chain conditional random field over the five tags. Scores of a sentence are one flat array,
 * `TAGS` numbers a word. Sums over all paths are made of probabilities, scaled word by word (Rabiner 1989), which needs no
 * logarithm in the inner loops.
 */

import { B, E, I, MAY_BEGIN, MAY_END, MAY_FOLLOW, O, S, type Span, TAGS } from './tags.ts';

const NEVER = -1e30;

export interface Chain {
  /** `TAGS * TAGS` scores, from × to; forbidden pairs are impossible. */
  readonly transitions: Float64Array;
  /** Their exponentials; 0 for forbidden pairs. */
  readonly factors: Float64Array;
}

/** Transitions with the forbidden ones made impossible. */
export function chainOf(transitions: ArrayLike<number>): Chain {
  return {
    transitions: Float64Array.from(MAY_FOLLOW, (may, at) => (may ? (transitions[at] ?? 0) : NEVER)),
    factors: Float64Array.from(MAY_FOLLOW, (may, at) => (may ? Math.exp(transitions[at] ?? 0) : 0)),
  };
}

/** All paths through a sentence at once: what marginals and spans' probabilities are read from. `TAGS` numbers a word. */
export interface Lattice {
  readonly length: number;
  /** What a word gives each tag, the forward scale of the word taken out. */
  readonly emitted: Float64Array;
  /** The share of each tag among all paths up to a word. */
  readonly forward: Float64Array;
  /** How a tag at a word goes on to the end, against the average. */
  readonly backward: Float64Array;
  /** The share of all paths that may end as they do. */
  readonly ending: number;
  /** The logarithm of the sum over all paths. */
  readonly total: number;
}

/** The lattice of a sentence. */
export function latticeOf({ factors }: Chain, scores: Float64Array): Lattice {
  const size = scores.length;
  const emitted = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  let total = 0;
  for (let base = 0; base < size; base += TAGS) {
    let most = scores[base] as number;
    for (let tag = 1; tag < TAGS; tag += 1) if ((scores[base + tag] as number) > most) most = scores[base + tag] as number;
    let sum = 0;
    for (let to = 0; to < TAGS; to += 1) {
      let reached = 0;
      if (base === 0) reached = MAY_BEGIN[to] as number;
      else
        for (let from = 0; from < TAGS; from += 1)
          reached += (forward[base - TAGS + from] as number) * (factors[from * TAGS + to] as number);
      const weight = Math.exp((scores[base + to] as number) - most);
      emitted[base + to] = weight;
      forward[base + to] = reached * weight;
      sum += reached * weight;
    }
    // Where even the smallest number is too large for what is left, nothing more can be told.
    const scale = sum > 0 ? 1 / sum : 1;
    for (let tag = 0; tag < TAGS; tag += 1) {
      emitted[base + tag] = (emitted[base + tag] as number) * scale;
      forward[base + tag] = (forward[base + tag] as number) * scale;
    }
    total += most - Math.log(scale);
  }
  const end = size - TAGS;
  let ending = 0;
  for (let tag = 0; tag < TAGS; tag += 1) {
    backward[end + tag] = MAY_END[tag] as number;
    ending += (forward[end + tag] as number) * (MAY_END[tag] as number);
  }
  for (let base = end - TAGS; base >= 0; base -= TAGS) {
    for (let from = 0; from < TAGS; from += 1) {
      let sum = 0;
      for (let to = 0; to < TAGS; to += 1)
        sum += (factors[from * TAGS + to] as number) * (emitted[base + TAGS + to] as number) * (backward[base + TAGS + to] as number);
      backward[base + from] = sum;
    }
  }
  return { length: size / TAGS, emitted, forward, backward, ending, total: total + Math.log(ending) };
}

/** The probability of each tag at each word, flat. */
export function marginalsOf({ forward, backward, ending }: Lattice): Float64Array {
  const marginals = new Float64Array(forward.length);
  for (let at = 0; at < forward.length; at += 1) marginals[at] = ((forward[at] as number) * (backward[at] as number)) / ending;
  return marginals;
}

/** The probability that the tag `from` stands before the word `at` and the tag `to` on it. */
export function stepProbability({ factors }: Chain, lattice: Lattice, at: number, from: number, to: number): number {
  return (
    ((lattice.forward[(at - 1) * TAGS + from] as number) *
      (factors[from * TAGS + to] as number) *
      (lattice.emitted[at * TAGS + to] as number) *
      (lattice.backward[at * TAGS + to] as number)) /
    lattice.ending
  );
}

/** The probability that exactly this stretch of words is a name. */
export function spanProbability({ factors }: Chain, lattice: Lattice, [from, to]: Span): number {
  const tagAt = (at: number) => (to - from === 1 ? S : at === from ? B : at === to - 1 ? E : I);
  let share = lattice.forward[from * TAGS + tagAt(from)] as number;
  for (let at = from + 1; at < to; at += 1)
    share *= (factors[tagAt(at - 1) * TAGS + tagAt(at)] as number) * (lattice.emitted[at * TAGS + tagAt(at)] as number);
  return (share * (lattice.backward[(to - 1) * TAGS + tagAt(to - 1)] as number)) / lattice.ending;
}

/** The best tags for a sentence. */
export function bestTags(chain: Chain, scores: Float64Array): Uint8Array {
  const length = scores.length / TAGS;
  const best = new Float64Array(TAGS);
  const next = new Float64Array(TAGS);
  const came = new Uint8Array(scores.length);
  for (let tag = 0; tag < TAGS; tag += 1) best[tag] = MAY_BEGIN[tag] ? (scores[tag] as number) : NEVER;
  for (let at = 1; at < length; at += 1) {
    for (let to = 0; to < TAGS; to += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < TAGS; from += 1) {
        const score = (best[from] as number) + (chain.transitions[from * TAGS + to] as number);
        if (score <= most) continue;
        most = score;
        came[at * TAGS + to] = from;
      }
      next[to] = most + (scores[at * TAGS + to] as number);
    }
    best.set(next);
  }
  const tags = new Uint8Array(length);
  let last: number = O;
  for (let tag = 0; tag < TAGS; tag += 1)
    if (MAY_END[tag] && (!MAY_END[last] || (best[tag] as number) > (best[last] as number))) last = tag;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = last;
    last = came[at * TAGS + last] as number;
  }
  return tags;
}
