/**
 * The arithmetic of a linear-chain conditional random field over the five tags. Scores of a sentence are one flat
 * array, `TAGS` numbers a word; everything is in log space except the marginals.
 */

import { B, E, I, MAY_BEGIN, MAY_END, MAY_FOLLOW, O, S, type Span, TAGS } from './tags.ts';

const NEVER = -1e30;

export interface Chain {
  /** `TAGS * TAGS` scores, from × to. Forbidden pairs count for nothing whatever stands here. */
  readonly transitions: Float64Array;
}

/** Transitions with the forbidden ones made impossible. */
export function chainOf(transitions: ArrayLike<number>): Chain {
  return { transitions: Float64Array.from(MAY_FOLLOW, (may, at) => (may ? (transitions[at] ?? 0) : NEVER)) };
}

function logSum(values: Float64Array): number {
  let most = NEVER;
  for (let at = 0; at < values.length; at += 1) if ((values[at] as number) > most) most = values[at] as number;
  if (most <= NEVER) return NEVER;
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) {
    const below = (values[at] as number) - most;
    if (below > -40) sum += Math.exp(below);
  }
  return most + Math.log(sum);
}

export interface Lattice {
  readonly length: number;
  readonly scores: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

/** All paths through a sentence at once: what marginals and spans' probabilities are read from. */
export function latticeOf(chain: Chain, scores: Float64Array): Lattice {
  const length = scores.length / TAGS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const { transitions } = chain;
  const sum = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag += 1) {
    forward[tag] = MAY_BEGIN[tag] ? (scores[tag] as number) : NEVER;
    backward[(length - 1) * TAGS + tag] = MAY_END[tag] ? 0 : NEVER;
  }
  for (let at = 1; at < length; at += 1) {
    for (let to = 0; to < TAGS; to += 1) {
      for (let from = 0; from < TAGS; from += 1)
        sum[from] = (forward[(at - 1) * TAGS + from] as number) + (transitions[from * TAGS + to] as number);
      forward[at * TAGS + to] = Math.max(NEVER, logSum(sum) + (scores[at * TAGS + to] as number));
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let from = 0; from < TAGS; from += 1) {
      for (let to = 0; to < TAGS; to += 1) {
        const next = (at + 1) * TAGS + to;
        sum[to] = (transitions[from * TAGS + to] as number) + (scores[next] as number) + (backward[next] as number);
      }
      backward[at * TAGS + from] = Math.max(NEVER, logSum(sum));
    }
  }
  for (let tag = 0; tag < TAGS; tag += 1) sum[tag] = MAY_END[tag] ? (forward[(length - 1) * TAGS + tag] as number) : NEVER;
  return { length, scores, forward, backward, total: logSum(sum) };
}

/** The probability of each tag at each word, flat. */
export function marginalsOf(lattice: Lattice): Float64Array {
  return lattice.forward.map((value, at) => Math.exp(value + (lattice.backward[at] as number) - lattice.total));
}

/** The probability that exactly this stretch of words is a name. */
export function spanProbability(chain: Chain, lattice: Lattice, [from, to]: Span): number {
  const tagAt = (at: number) => (to - from === 1 ? S : at === from ? B : at === to - 1 ? E : I);
  let score = lattice.forward[from * TAGS + tagAt(from)] as number;
  for (let at = from + 1; at < to; at += 1)
    score += (chain.transitions[tagAt(at - 1) * TAGS + tagAt(at)] as number) + (lattice.scores[at * TAGS + tagAt(at)] as number);
  return Math.exp(score + (lattice.backward[(to - 1) * TAGS + tagAt(to - 1)] as number) - lattice.total);
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
