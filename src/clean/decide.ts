/**
 * The one best reading of all lines together: Viterbi over the states of `states.ts`, in time linear in the lines,
 * with the margin by which each line's role and border beat the next best reading (max-marginals, forward and back).
 */
import { type Border, borderScores } from './borders.ts';
import type { Line } from './line.ts';
import { emissions, ROLE_INDEX } from './scores.ts';
import { closing, isRemoved, resumes, STATES, type State, transition } from './states.ts';

export interface Decision {
  readonly state: State;
  /** How much better than the best reading that gives the line another fate (kept, removed, or first of an article); 16 at most. */
  readonly lead: number;
}

const COUNT = STATES.length;
/** A paragraph of this many characters counts as two levels of text. */
const PARAGRAPH = 240;

/** A state whose line speaks this much less for it than for the best one can't win there; it is passed over. */
const BEAM = 16;

/** The transitions that can be, in rows: those into state `s` stand from `rows[s]` up to `rows[s + 1]`. */
interface Arrows {
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly score: Float64Array;
  /** 1 where the arrow takes up a text again after a list of links. */
  readonly resumes: Uint8Array;
}

/** For lines of either mass. */
const ARROWS: readonly [Arrows, Arrows] = [arrows(1), arrows(2)];
const OPENING: readonly [Float64Array, Float64Array] = [openings(1), openings(2)];

function arrows(mass: 1 | 2): Arrows {
  const rows: number[] = [0];
  const from: number[] = [];
  const score: number[] = [];
  const again: number[] = [];
  for (const target of STATES) {
    for (const source of STATES) {
      const value = transition(source, target, mass);
      if (value === Number.NEGATIVE_INFINITY) continue;
      from.push(source.index);
      score.push(value);
      again.push(resumes(source, target) ? 1 : 0);
    }
    rows.push(from.length);
  }
  return { rows: Int32Array.from(rows), from: Int32Array.from(from), score: Float64Array.from(score), resumes: Uint8Array.from(again) };
}

function openings(mass: 1 | 2): Float64Array {
  return Float64Array.from(STATES, (state) =>
    state.begins && state.role === 'body' && state.phase !== `text${mass}` ? Number.NEGATIVE_INFINITY : transition(null, state, mass),
  );
}

const ROLE_OF = Int32Array.from(STATES, (state) => ROLE_INDEX[state.role]);
/** 0 removed, 1 kept, 2 the first line of an article: what a margin is about. */
const FATE = Uint8Array.from(STATES, (state) => (state.begins ? 2 : isRemoved(state.role) ? 0 : 1));

/** What the borders add to a state: which of their scores. */
const KIND: readonly string[] = STATES.map((state) => {
  if (state.begins) return state.role === 'headline' || state.role === 'body' ? `begins-${state.role}` : 'begins';
  if (state.role === 'body' || state.role === 'headline' || state.role === 'dek' || state.role === 'related-link') return state.role;
  return FATE[state.index] === 1 ? 'stays' : 'removed';
});

/** What a second reading adds to a line's beginning an article and to its being text. */
export interface Harder {
  readonly begins: number;
  readonly body: number;
}

const NO_HARDER: Harder = { begins: 0, body: 0 };

function added(kind: string, border: Border, extra: Harder): number {
  switch (kind) {
    case 'begins-headline':
      return border.begin + border.headline + border.newHeadline + extra.begins;
    case 'begins-body':
      return border.begin + border.bareText + extra.begins + extra.body;
    case 'begins':
      return border.begin + extra.begins;
    case 'body':
      return border.goesOn + extra.body;
    case 'headline':
      return border.headline;
    case 'dek':
      return border.stays + border.dek;
    case 'stays':
      return border.stays;
    case 'related-link':
      return border.link;
    default:
      return border.removed;
  }
}

/** Decides all lines of a document; `harder` is what the audit found. */
export function decide(lines: readonly Line[], harder: ReadonlyMap<number, Harder> = new Map()): Decision[] {
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
    const more = harder.get(at) ?? NO_HARDER;
    for (let state = 0; state < COUNT; state++) own[at * COUNT + state] = role[ROLE_OF[state]!]! + added(KIND[state]!, border, more);
  }
  const chain: Chain = { total, mass, own, borders };
  const { forward, cameFrom } = forwards(chain);
  return trace(total, forward, backwards(chain), cameFrom);
}

/** A document as the two passes see it: lines in a row, each with the scores of its states. */
interface Chain {
  readonly total: number;
  /** 0 for a line, 1 for a paragraph. */
  readonly mass: Uint8Array;
  /** `COUNT` scores a line. */
  readonly own: Float64Array;
  readonly borders: readonly Border[];
}

/** The step from the line before a line to that line: its arrows, where the two lines' scores begin, what can't win. */
interface Step extends Arrows {
  /** Added where the text is taken up again. */
  readonly again: number;
  readonly here: number;
  readonly before: number;
  readonly floor: number;
}

function stepTo({ mass, own, borders }: Chain, at: number): Step {
  const here = at * COUNT;
  return {
    ...ARROWS[mass[at] as 0 | 1],
    again: borders[at]!.resumes,
    here,
    before: here - COUNT,
    floor: bestOf(own, here) - BEAM,
  };
}

interface Forward {
  readonly forward: Float64Array;
  readonly cameFrom: Int16Array;
}

function forwards(chain: Chain): Forward {
  const { total, mass, own } = chain;
  const forward = new Float64Array(total * COUNT).fill(Number.NEGATIVE_INFINITY);
  const cameFrom = new Int16Array(total * COUNT).fill(-1);
  for (let state = 0; state < COUNT; state++) forward[state] = OPENING[mass[0] as 0 | 1][state]! + own[state]!;
  for (let at = 1; at < total; at++) {
    const { rows, from, score, resumes, again, here, before, floor } = stepTo(chain, at);
    for (let target = 0; target < COUNT; target++) {
      const fits = own[here + target]!;
      if (fits < floor) continue;
      let best = Number.NEGATIVE_INFINITY;
      let source = -1;
      for (let arrow = rows[target]!; arrow < rows[target + 1]!; arrow++) {
        const value = forward[before + from[arrow]!]! + score[arrow]! + resumes[arrow]! * again;
        if (value <= best) continue;
        best = value;
        source = from[arrow]!;
      }
      forward[here + target] = best + fits;
      cameFrom[here + target] = source;
    }
  }
  return { forward, cameFrom };
}

function bestOf(scores: Float64Array, from: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + COUNT; at++) if (scores[at]! > best) best = scores[at]!;
  return best;
}

function backwards(chain: Chain): Float64Array {
  const { total, own } = chain;
  const backward = new Float64Array(total * COUNT).fill(Number.NEGATIVE_INFINITY);
  const last = (total - 1) * COUNT;
  for (const state of STATES) backward[last + state.index] = closing(state);
  for (let at = total - 1; at > 0; at--) {
    const { rows, from, score, resumes, again, here, before, floor } = stepTo(chain, at);
    for (let target = 0; target < COUNT; target++) {
      const fits = own[here + target]!;
      if (fits < floor) continue;
      const next = backward[here + target]! + fits;
      for (let arrow = rows[target]!; arrow < rows[target + 1]!; arrow++) {
        const value = next + score[arrow]! + resumes[arrow]! * again;
        const source = before + from[arrow]!;
        if (value > backward[source]!) backward[source] = value;
      }
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
    decisions[at] = { state: STATES[state]!, lead: Math.min(best - other, BEAM) };
    state = cameFrom[at * COUNT + state]!;
  }
  return decisions;
}
