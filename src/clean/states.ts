/**
 * The readings that a line can have, as states of one path through the document.
 *
 * A state is a role in a phase. Phases: `out` (no article is open), `bare` (an article is open, neither headline nor
 * text yet), `head` (its headline has been read, its text not), and `text1`…`text3` (its text has begun; the number
 * says how much of it there is, so that a story of one sentence costs more than one of three paragraphs).
 */
import type { KeptRole, RemovedRole } from '../model.ts';

export type Role = KeptRole | RemovedRole;
export type Phase = 'out' | 'bare' | 'head' | 'text1' | 'text2' | 'text3';

export interface State {
  readonly index: number;
  readonly phase: Phase;
  readonly role: Role;
  /** The line is the first of its article. */
  readonly begins: boolean;
}

const OUT: readonly Role[] = ['boilerplate', 'widget', 'related-heading', 'related-link'];
const BEGIN_BARE: readonly Role[] = ['dateline', 'date', 'byline', 'caption'];
const IN_BARE: readonly Role[] = ['dateline', 'date', 'byline', 'caption', 'widget', 'boilerplate'];
const IN_HEAD: readonly Role[] = [
  'dek',
  'byline',
  'date',
  'dateline',
  'caption',
  'credit',
  'repeat',
  'widget',
  'boilerplate',
  'related-heading',
  'related-link',
];
const IN_TEXT: readonly Role[] = [
  'body',
  'caption',
  'credit',
  'byline',
  'date',
  'repeat',
  'widget',
  'boilerplate',
  'related-heading',
  'related-link',
];

function allStates(): State[] {
  const states: State[] = [];
  const add = (phase: Phase, roles: readonly Role[], begins = false): void => {
    for (const role of roles) states.push({ index: states.length, phase, role, begins });
  };
  add('out', OUT);
  add('bare', BEGIN_BARE, true);
  add('bare', IN_BARE);
  add('head', ['headline'], true);
  add('head', ['headline', ...IN_HEAD]);
  add('text1', ['body'], true);
  add('text2', ['body'], true);
  for (const phase of ['text1', 'text2', 'text3'] as const) add(phase, IN_TEXT);
  return states;
}

export const STATES: readonly State[] = allStates();

const REMOVED = new Set<Role>(['repeat', 'widget', 'boilerplate', 'related-heading', 'related-link']);
export const isRemoved = (role: Role): boolean => REMOVED.has(role);

/** What it costs to end an article in a phase: a headline without a text is none, a story of one line is seldom one. */
const ENDS: Readonly<Record<Phase, number>> = { out: 0, bare: -14, head: -12, text1: -3.4, text2: -0.6, text3: 0 };
/** What it costs that the document ends in a phase: a file may be cut off after its first line. */
const CLOSES: Readonly<Record<Phase, number>> = { out: 0, bare: -8, head: -6, text1: -1.6, text2: -0.3, text3: 0 };

/** Score of ending the document in a state. */
export const closing = (state: State): number => CLOSES[state.phase];

const inText = (phase: Phase): boolean => phase === 'text1' || phase === 'text2' || phase === 'text3';
const level = (phase: Phase): number => (phase === 'text1' ? 1 : phase === 'text2' ? 2 : phase === 'text3' ? 3 : 0);
const isLink = (role: Role): boolean => role === 'related-heading' || role === 'related-link';

/**
 * Score of going from one state to the next, or -Infinity where that can't be. `mass` is how many levels of text the
 * next line brings: 1 for a sentence, 2 for a paragraph.
 */
export function transition(from: State | null, to: State, mass: 1 | 2): number {
  if (from === null) return to.begins || to.phase === 'out' ? opening(to) : Number.NEGATIVE_INFINITY;
  if (to.begins) {
    if (to.role === 'body' && level(to.phase) !== mass) return Number.NEGATIVE_INFINITY;
    return ENDS[from.phase] + (isLink(from.role) ? -1 : 0) + (to.phase === 'bare' ? -1.5 : 0);
  }
  if (to.phase === 'out') {
    if (from.phase === 'out') return within(from.role, to.role);
    return ENDS[from.phase] + within(from.role, to.role);
  }
  if (from.phase === 'out') return Number.NEGATIVE_INFINITY;
  if (to.phase === 'bare') return from.phase === 'bare' ? (isRemoved(to.role) ? -0.6 : 0) : Number.NEGATIVE_INFINITY;
  if (to.phase === 'head') {
    if (to.role === 'headline') return from.phase === 'bare' ? 0 : Number.NEGATIVE_INFINITY;
    return from.phase === 'head' ? within(from.role, to.role) + headOrder(from.role, to.role) : Number.NEGATIVE_INFINITY;
  }
  // into the text
  if (to.role === 'body') {
    const next = Math.min(3, level(from.phase) + mass);
    if (level(to.phase) !== next) return Number.NEGATIVE_INFINITY;
    if (!inText(from.phase)) return from.phase === 'bare' ? -0.4 : 0;
    return from.role === 'body' ? 0.5 : (RESUMES[from.role] ?? -0.5);
  }
  if (!inText(from.phase) || to.phase !== from.phase) return Number.NEGATIVE_INFINITY;
  return within(from.role, to.role) + (from.role === 'body' ? (INTERRUPTS[to.role] ?? -0.6) : 0);
}

/** Score of a run of removed lines: like follows like. */
function within(from: Role, to: Role): number {
  if (from === to) return from === 'related-link' ? 0.7 : 0.3;
  if (to === 'related-link') return from === 'related-heading' ? 1.2 : -0.8;
  return 0;
}

function headOrder(from: Role, to: Role): number {
  if (to === 'dek') return from === 'headline' ? 0 : from === 'dek' ? -0.8 : -0.6;
  if (to === 'boilerplate') return -0.8;
  if (isLink(to)) return -1.5;
  return 0;
}

/** Score of the text going on after something else stood in it. */
const RESUMES: Partial<Record<Role, number>> = {
  caption: 0,
  credit: -2,
  byline: -1.2,
  date: -1.5,
  repeat: -0.4,
  widget: -0.6,
  boilerplate: -1.2,
  'related-heading': -3,
  'related-link': -1.2,
};
/** Score of something standing in the text. */
const INTERRUPTS: Partial<Record<Role, number>> = {
  caption: -0.6,
  credit: 0,
  byline: -0.8,
  date: -0.8,
  repeat: -0.4,
  widget: 0,
  boilerplate: -0.2,
  'related-heading': 0,
  'related-link': -0.6,
};

function opening(to: State): number {
  if (to.phase === 'out') return 0;
  return to.role === 'headline' ? 1 : to.role === 'body' ? -0.5 : 0;
}
