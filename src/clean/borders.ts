/** What speaks for an article beginning at a line, or for the text going on there: gaps, datelines, scripts, subjects. */
import { cohesionAt } from './cohesion.ts';
import type { Line } from './features.ts';

export interface Border {
  /** Added to every reading in which an article begins here. */
  readonly begin: number;
  /** Added where the line is a headline. */
  readonly headline: number;
  /** Added where an article begins here with its headline: the words come back below and were not there above. */
  readonly newHeadline: number;
  /** Added where an article begins here with its text, without a headline. */
  readonly bareText: number;
  /** Added where the line continues an article's text. */
  readonly goesOn: number;
  /** Added where the line takes up a text again after a list of links. */
  readonly resumes: number;
  /** Added where the line is a link to another story. */
  readonly link: number;
}

const FIRST: Border = { begin: 0, headline: 0, newHeadline: 0, bareText: 0, goesOn: 0, resumes: 0, link: 0 };
/** A new article is seldom; it takes this much evidence. */
const SELDOM = -4.5;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The scores of all lines, in their order. */
export function borderScores(lines: readonly Line[]): Border[] {
  const usual = usualGap(lines);
  let script: Line['script'] = null;
  let datelines = 0;
  return lines.map((line, at) => {
    const border = at === 0 ? first(lines) : borderAt(lines, at, usual, script, datelines);
    if (line.content.length >= 6 && line.script) script = line.script;
    if (line.dateline !== 'none') datelines++;
    return border;
  });
}

function first(lines: readonly Line[]): Border {
  const { headToBelow } = cohesionAt(lines, 0);
  return { ...FIRST, headline: clamp((headToBelow - 0.2) * 6, -0.5, 3) };
}

function borderAt(lines: readonly Line[], at: number, usual: number, script: Line['script'], datelines: number): Border {
  const line = lines[at]!;
  const count = line.tokens.words.length;
  const wider = line.gap - usual;
  const gap = wider <= 0 ? 0 : wider === 1 ? 1 : wider === 2 ? 2.2 : 3;
  const change = script !== null && line.script !== null && line.script !== script && count >= 4;
  const candidate = wider > 0 || line.dateline !== 'none' || change || (count >= 3 && count <= 28 && line.prose < 4);
  if (!candidate) return { begin: SELDOM - 2, headline: -1, newHeadline: 0, bareText: -6, goesOn: 0, resumes: 0, link: 0 };
  const { headToBelow, headToAbove, belowToAbove } = cohesionAt(lines, at);
  const subject = belowToAbove < 0 ? 0 : clamp((0.13 - belowToAbove) * 14, -3.5, 1.8);
  const dateline = line.dateline === 'none' ? 0 : 3.8 + (datelines > 0 ? 0.7 : 0);
  const printedAgain = line.copyAfter > 0 && line.copyAfter <= 8 && count >= 3;
  return {
    begin: SELDOM + gap + subject + (change ? 3 : 0) + dateline,
    headline: clamp((headToBelow - 0.3) * 7, printedAgain ? 0 : -2.5, 3.5),
    newHeadline: clamp((headToBelow - headToAbove - 0.2) * 6, -2.5, wider > 0 ? 3 : 1.5) + (printedAgain ? 1.5 : 0),
    bareText: (line.dateline === 'none' ? -3.5 : 0) + (change ? 2 : 0),
    goesOn: (wider > 1 ? -0.8 : 0) + (change && count >= 8 ? -3 : 0) + (line.dateline === 'begins' && at > 0 ? -1.5 : 0),
    resumes: (line.prose < 3 ? -2 : 0) + (belowToAbove < 0 ? -1 : clamp((belowToAbove - 0.12) * 14, -2.5, 2.2)) - (change ? 4 : 0),
    link: clamp((0.2 - headToBelow) * 3, -0.8, 0.6),
  };
}

/** The gap that most neighbouring paragraphs of text have between them. */
export function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]!.prose < 2 || lines[at - 1]!.prose < 2) continue;
    const { gap } = lines[at]!;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  let usual = 1;
  let most = 0;
  for (const [gap, times] of [...counts].sort(([a], [b]) => a - b)) {
    if (times > most) {
      most = times;
      usual = gap;
    }
  }
  return usual;
}
