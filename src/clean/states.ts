/**
 * The readings that a line can have, as states of one path through the document.
 *
 * A state is a role in a phase. Phases: `before` (no article yet), `bare` (an article is open, neither headline nor
 * text yet), `head` (its headline has been read, its text not), and `text1`…`text3` (its text has begun; the number
 * says how much of it there is, so that a story of one sentence costs more than one of three paragraphs), `after` (an
 * article has ended, or a list of links stands in it and it may go on).
 */
import type { KeptRole, RemovedRole } from '../model.ts';

export type Role = KeptRole | RemovedRole;
export type Phase = 'before' | 'bare' | 'head' | 'text1' | 'text2' | 'text3' | 'after';

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
const IN_TEXT: readonly Role[] = ['body', 'caption', 'credit', 'byline', 'date', 'repeat', 'widget', 'boilerplate', 'related-link'];

function allStates(): State[] {
  const states: State[] = [];
  const add = (phase: Phase, roles: readonly Role[], begins = false): void => {
    for (const role of roles) states.push({ index: states.length, phase, role, begins });
  };
  add('before', OUT);
  add('bare', BEGIN_BARE, true);
  add('bare', IN_BARE);
  add('head', ['headline'], true);
  add('head', ['headline', ...IN_HEAD]);
  add('text1', ['body'], true);
  add('text2', ['body'], true);
  for (const phase of ['text1', 'text2', 'text3'] as const) add(phase, IN_TEXT);
  add('after', OUT);
  return states;
}

export const STATES: readonly State[] = allStates();

const REMOVED = new Set<Role>(['repeat', 'widget', 'boilerplate', 'related-heading', 'related-link']);
export const isRemoved = (role: Role): boolean => REMOVED.has(role);

/** What it costs to end an article in a phase: a headline without a text is none, a story of one line is seldom one. */
const ENDS: Readonly<Record<Phase, number>> = { before: 0, bare: -14, head: -12, text1: -3.4, text2: -1, text3: 0, after: 0 };
/** What it costs that the document ends in a phase: a file may be cut off after its first line. */
const CLOSES: Readonly<Record<Phase, number>> = { before: 0, bare: -8, head: -6, text1: -1.6, text2: -0.3, text3: 0, after: 0 };
/** What it costs that a text goes on after a list of links or other matter that looked like its end. */
const GOES_ON_AFTER_LINKS = -3.5;

/** A file has a story: the first one needs less evidence than those after it. */
const FIRST_STORY = 4.5;
/** A file may have a header above it: then it begins with whichever line speaks for it most. */
const UNDER_HEADER = 5;

/** Score of ending the document in a state. */
export const closing = (state: State): number => CLOSES[state.phase];

const inText = (phase: Phase): boolean => phase === 'text1' || phase === 'text2' || phase === 'text3';
const outside = (phase: Phase): boolean => phase === 'before' || phase === 'after';
const level = (phase: Phase): number => (phase === 'text1' ? 1 : phase === 'text2' ? 2 : phase === 'text3' ? 3 : 0);
const isLink = (role: Role): boolean => role === 'related-heading' || role === 'related-link';
const NEVER = Number.NEGATIVE_INFINITY;

/** The line takes up a text again that seemed to have ended. */
export const resumes = (from: State, to: State): boolean =>
  from.phase === 'after' && to.phase === 'text3' && to.role === 'body' && !to.begins;

/**
 * Score of going from one state to the next, or -Infinity where that can't be. `mass` is how many levels of text the
 * next line brings: 1 for a sentence, 2 for a paragraph.
 */
export function transition(from: State | null, to: State, mass: 1 | 2): number {
  if (from === null) return to.begins || to.phase === 'before' ? opening(to) : NEVER;
  if (to.begins) {
    if (to.role === 'body' && level(to.phase) !== mass) return NEVER;
    return (from.phase === 'before' ? UNDER_HEADER : ENDS[from.phase]) + (isLink(from.role) ? -1 : 0) + (to.phase === 'bare' ? -1.5 : 0);
  }
  if (to.phase === 'before') return from.phase === 'before' ? within(from.role, to.role) : NEVER;
  if (to.phase === 'after') return from.phase === 'before' ? NEVER : ENDS[from.phase] + within(from.role, to.role);
  if (to.phase === 'bare') return from.phase === 'bare' ? (isRemoved(to.role) ? -0.6 : 0) : NEVER;
  if (to.phase === 'head') {
    if (to.role === 'headline') return from.phase === 'bare' ? 1.5 : NEVER;
    return from.phase === 'head' ? within(from.role, to.role) + headOrder(from.role, to.role) : NEVER;
  }
  if (resumes(from, to)) return GOES_ON_AFTER_LINKS;
  if (outside(from.phase)) return NEVER;
  if (to.role === 'body') {
    if (level(to.phase) !== Math.min(3, level(from.phase) + mass)) return NEVER;
    if (!inText(from.phase)) return from.phase === 'bare' ? -0.4 : 0;
    return from.role === 'body' ? 0.5 : (RESUMES[from.role] ?? -0.5);
  }
  if (!inText(from.phase) || to.phase !== from.phase) return NEVER;
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
  if (to === 'boilerplate') return from === 'boilerplate' || from === 'widget' ? -0.05 : -0.5;
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

  'related-link': -0.8,
};
/** Score of something standing in the text. */
const INTERRUPTS: Partial<Record<Role, number>> = {
  caption: -0.6,
  credit: 0,
  byline: -0.8,
  date: -2.5,
  repeat: -0.4,
  widget: 0,
  boilerplate: -0.2,

  'related-link': -2,
};

function opening(to: State): number {
  if (to.phase === 'before') return 0;
  return FIRST_STORY + (to.role === 'headline' ? 1 : to.role === 'body' ? -0.5 : 0);
}
