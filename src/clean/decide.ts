/**
 * The one best reading of all lines together: Viterbi over the states of `states.ts`, in time linear in the lines,
 * with the margin by which each line's role and border beat the next best reading (max-marginals, forward and back).
 */
import { type Border, borderScores } from './borders.ts';
import type { Line } from './features.ts';
import { emissions, ROLE_INDEX } from './scores.ts';
import { closing, isRemoved, resumes, STATES, type State, transition } from './states.ts';

export interface Decision {
  readonly state: State;
  /** How much better than the best reading that gives the line another fate (kept, removed, or first of an article). */
  readonly lead: number;
}

const COUNT = STATES.length;
/** A paragraph of this many characters counts as two levels of text. */
const PARAGRAPH = 240;

interface Arrows {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly score: Float64Array;
  /** 1 where the arrow takes up a text again after a list of links. */
  readonly resumes: Uint8Array;
}

/** The transitions that can be, flat, for lines of either mass; ordered by the state they lead to. */
const ARROWS: readonly [Arrows, Arrows] = [arrows(1), arrows(2)];
const OPENING: readonly [Float64Array, Float64Array] = [openings(1), openings(2)];

function arrows(mass: 1 | 2): Arrows {
  const from: number[] = [];
  const to: number[] = [];
  const score: number[] = [];
  const again: number[] = [];
  for (const target of STATES) {
    for (const source of STATES) {
      const value = transition(source, target, mass);
      if (value === Number.NEGATIVE_INFINITY) continue;
      from.push(source.index);
      to.push(target.index);
      score.push(value);
      again.push(resumes(source, target) ? 1 : 0);
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), score: Float64Array.from(score), resumes: Uint8Array.from(again) };
}

function openings(mass: 1 | 2): Float64Array {
  return Float64Array.from(STATES, (state) =>
    state.begins && state.role === 'body' && state.phase !== `text${mass}` ? Number.NEGATIVE_INFINITY : transition(null, state, mass),
  );
}

const ROLE_OF = Int32Array.from(STATES, (state) => ROLE_INDEX[state.role]);
/** 0 removed, 1 kept, 2 the first line of an article: what a margin is about. */
const FATE = Uint8Array.from(STATES, (state) => (state.begins ? 2 : isRemoved(state.role) ? 0 : 1));

/** Decides all lines of a document; `extra` adds to a line's beginning an article (used by the audit). */
export function decide(lines: readonly Line[], extra: ReadonlyMap<number, number> = new Map()): Decision[] {
  const total = lines.length;
  if (total === 0) return [];
  const own = new Float64Array(total * COUNT);
  const mass = new Uint8Array(total);
  const borders = borderScores(lines);
  for (let at = 0; at < total; at++) {
    const line = lines[at]!;
    mass[at] = line.text.length >= PARAGRAPH ? 1 : 0;
    const role = emissions(line);
    const border = borders[at]!;
    for (const state of STATES) {
      let score = role[ROLE_OF[state.index]!]!;
      if (state.begins)
        score +=
          border.begin +
          (state.role === 'headline' ? border.headline + border.newHeadline : state.role === 'body' ? border.bareText : 0) +
          (extra.get(at) ?? 0);
      else if (state.role === 'body') score += border.goesOn;
      else if (state.role === 'headline') score += border.headline;
      else if (FATE[state.index] === 1) score += border.stays + (state.role === 'dek' ? border.dek : 0);
      else if (state.role === 'related-link') score += border.link;
      own[at * COUNT + state.index] = score;
    }
  }
  const forward = new Float64Array(total * COUNT).fill(Number.NEGATIVE_INFINITY);
  const cameFrom = new Int16Array(total * COUNT).fill(-1);
  for (let state = 0; state < COUNT; state++) forward[state] = OPENING[mass[0] as 0 | 1][state]! + own[state]!;
  for (let at = 1; at < total; at++) {
    const { from, to, score, resumes } = ARROWS[mass[at] as 0 | 1];
    const again = borders[at]!.resumes;
    const here = at * COUNT;
    const before = here - COUNT;
    for (let arrow = 0; arrow < from.length; arrow++) {
      const value = forward[before + from[arrow]!]! + score[arrow]! + resumes[arrow]! * again;
      const target = here + to[arrow]!;
      if (value > forward[target]!) {
        forward[target] = value;
        cameFrom[target] = from[arrow]!;
      }
    }
    for (let state = 0; state < COUNT; state++) forward[here + state]! += own[here + state]!;
  }
  const backward = backwards(lines.length, mass, own, borders);
  return trace(total, forward, backward, cameFrom);
}

function backwards(total: number, mass: Uint8Array, own: Float64Array, borders: readonly Border[]): Float64Array {
  const backward = new Float64Array(total * COUNT).fill(Number.NEGATIVE_INFINITY);
  const last = (total - 1) * COUNT;
  for (const state of STATES) backward[last + state.index] = closing(state);
  for (let at = total - 1; at > 0; at--) {
    const { from, to, score, resumes } = ARROWS[mass[at] as 0 | 1];
    const again = borders[at]!.resumes;
    const here = at * COUNT;
    const before = here - COUNT;
    for (let arrow = 0; arrow < from.length; arrow++) {
      const next = here + to[arrow]!;
      const value = backward[next]! + own[next]! + score[arrow]! + resumes[arrow]! * again;
      const source = before + from[arrow]!;
      if (value > backward[source]!) backward[source] = value;
    }
  }
  return backward;
}

function trace(total: number, forward: Float64Array, backward: Float64Array, cameFrom: Int16Array): Decision[] {
  let state = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < COUNT; index++) {
    const value = forward[(total - 1) * COUNT + index]! + backward[(total - 1) * COUNT + index]!;
    if (value > best) {
      best = value;
      state = index;
    }
  }
  const decisions: Decision[] = new Array(total);
  for (let at = total - 1; at >= 0; at--) {
    let other = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < COUNT; index++) {
      if (FATE[index] === FATE[state]) continue;
      const value = forward[at * COUNT + index]! + backward[at * COUNT + index]!;
      if (value > other) other = value;
    }
    decisions[at] = { state: STATES[state]!, lead: best - other };
    state = cameFrom[at * COUNT + state]!;
  }
  return decisions;
}
