/** What speaks for an article beginning at a line, or for the text going on there: gaps, datelines, scripts, subjects. */
import { type Cohesion, cohesionAt } from './cohesion.ts';
import type { Line } from './line.ts';
import { Flag } from './tokens.ts';

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
  /** Added where the line is a standfirst: it stands close under the first line. */
  readonly dek: number;
  /** Added where the line stays in an article as anything but its text. */
  readonly stays: number;
  /** Added where the line takes up a text again after a list of links. */
  readonly resumes: number;
  /** Added where the line is a link to another story. */
  readonly link: number;
  /** Added where the line is furniture: what the text below speaks of is none. */
  readonly removed: number;
}

const FIRST: Border = { begin: 0, headline: 0, newHeadline: 0, bareText: 0, goesOn: 0, dek: 0, stays: 0, resumes: 0, link: 0, removed: 0 };
/** A new article is seldom; it takes this much evidence. */
const SELDOM = -4.5;
const QUOTED = /^["“”«'‘„]/u;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The scores of all lines, in their order. */
export function borderScores(lines: readonly Line[]): Border[] {
  const usual = usualGap(lines);
  let script: Line['script'] = null;
  let datelines = 0;
  let newStory = false;
  const marks = new Set<string>();
  return lines.map((line, at) => {
    const change = changesScript(lines, at, script);
    const border =
      at === 0
        ? first(lines)
        : borderAt(lines, at, usual, change, {
            seen: datelines,
            same: line.dateline !== 'none' && datelineMarks(line).some((mark) => marks.has(mark)),
          });
    if (change) script = line.script;
    else if (script === null && isText(line)) script = line.script;
    if (line.dateline !== 'none') {
      datelines++;
      for (const mark of datelineMarks(line)) marks.add(mark);
    }
    const under =
      at > 0 &&
      !(line.sentenceEnd && line.tokens.words.length >= 12 && !isFurniture(lines[at + 1])) &&
      line.gap < usual &&
      (lines[at - 1]!.gap >= usual || (at <= 3 && lines[at - 2]?.menu)) &&
      (line.gapAfter >= usual || isFurniture(lines[at + 1])) &&
      lines[at - 1]!.prose < 3 &&
      lines[at - 1]!.tokens.words.length >= 4 &&
      !lines[at - 1]!.dateOnly &&
      lines[at - 1]!.match.length === 0;
    const shown = under ? { ...border, dek: 5.5 } : border;
    if (line.amongComments && border.headline + border.newHeadline >= 4 && line.gap > usual) newStory = true;
    return line.amongComments && !newStory ? amongComments(shown) : shown;
  });
}

const isText = (line: Line): boolean => line.content.length >= 5 && line.prose > 0;
/** What two datelines of one outlet share: their first two words, or what stands in brackets. */
function datelineMarks(line: Line): string[] {
  const bracket = /^[^()]{0,50}(\([^()]{2,30}\))/u.exec(line.text)?.[1];
  const first = line.tokens.words.slice(0, 2).map((word) => word.id);
  return bracket ? [first.join(' '), bracket] : [first.join(' ')];
}

/** The text changes to the other script here and stays in it: a tweet or a quotation in English does not count. */
function changesScript(lines: readonly Line[], at: number, script: Line['script']): boolean {
  const line = lines[at]!;
  if (script === null || line.script === null || line.script === script || line.tokens.words.length < 4) return false;
  let other = 0;
  let same = 0;
  for (let next = at + 1; next < lines.length && next <= at + 8 && other + same < 3; next++) {
    if (!isText(lines[next]!)) continue;
    if (lines[next]!.script === script) same++;
    else other++;
  }
  return other >= 1 && other > same;
}

function first(lines: readonly Line[]): Border {
  const { headToBelow } = cohesionAt(lines, 0);
  return { ...FIRST, headline: clamp((headToBelow - 0.2) * 6, -0.5, 3) };
}

/** Among readers' comments, text and dates are theirs. */
function amongComments(border: Border): Border {
  return {
    ...border,
    begin: border.begin - 1.5,
    bareText: border.bareText - 2,
    goesOn: border.goesOn - 9,
    stays: -7,
    resumes: border.resumes - 7,
  };
}

function borderAt(
  lines: readonly Line[],
  at: number,
  usual: number,
  change: boolean,
  datelines: { readonly seen: number; readonly same: boolean },
): Border {
  const line = lines[at]!;
  const count = line.tokens.words.length;
  const wider = line.gap - usual;
  const gap = wider <= 0 ? 0 : wider === 1 ? 1.1 : wider === 2 ? 4.3 : 4.8;
  const candidate = wider > 0 || line.dateline !== 'none' || change || (count >= 3 && count <= 28 && line.prose < 4);
  if (!candidate)
    return {
      begin: SELDOM - 2,
      headline: -1,
      newHeadline: 0,
      bareText: -6,
      goesOn: 0,
      dek: 0,
      stays: 0,
      resumes: line.density < 0.45 ? -3 : 0,
      link: 0,
      removed: 0,
    };
  const { headToBelow, headToAbove, belowToAbove } = cohesionAt(lines, at);
  // words that come back below and were not there above outweigh what the two texts share
  const contrast = headToBelow >= 0.4 && headToAbove < 0.1;
  // the clearer the headline's words come back, the more the two texts may share by chance
  const newSubject = contrast && belowToAbove < 0.03 + 0.06 * (headToBelow - headToAbove);
  // a full sentence is no headline, however often its words come back
  const sentence = line.sentenceEnd && count >= 9 && !/[?؟!][^\w?؟!]*$/u.test(line.text);
  const underHeading = isHeading(lines[at - 1]!);
  const subject = belowToAbove < 0 ? 0 : clamp((0.085 - belowToAbove) * 22, contrast || underHeading ? -1.2 : -3.5, 2);
  const below = lineBelow(lines, at);
  const heads =
    line.dateline === 'none' && below?.dateline === 'begins' && below.gap <= 2 && isHeadlike(line)
      ? Math.max(clamp((headToBelow - 0.1) * 4, 0, 1), isPlainHeadline(line) ? 0.8 : 0)
      : 0;
  const dateline =
    (line.dateline === 'none' ? 0 : 3.6 + (datelines.same ? 3.4 : datelines.seen > 0 ? 0.6 : 0)) * (underHeadline(lines, at) ? 0.3 : 1) +
    heads * (datelines.seen > 0 ? 5.5 : 3.6);
  const amid =
    wider <= 0 && !change && line.dateline === 'none' && heads === 0 && standsAmid(lines, at)
      ? leadsOn(line, { headToBelow, headToAbove, belowToAbove })
      : null;
  if (amid !== null)
    return {
      ...FIRST,
      begin: AMID,
      newHeadline: 1.4 * amid - 1.2,
      bareText: -6,
      resumes: -3,
      goesOn: count >= 5 && headToBelow < 0.1 && headToAbove < 0.1 && line.unended ? -1.2 : 0,
      link: clamp(-0.8 * amid, -1.5, line.prose < 0.3 ? 1 : 0),
      removed: clamp(-1.5 * amid, -3, 0),
    };
  const printedAgain = line.copyAfter > 0 && line.copyAfter <= 8 && count >= 3;
  return {
    begin:
      SELDOM +
      (wider <= 0 && !printedAgain && line.dateline === 'none' && !change && !endsSomething(lines[at - 1]!) ? -1.6 : 0) +
      (wider <= 0 && QUOTED.test(line.text) ? -1.5 : 0) +
      gap +
      subject +
      (underHeading ? 1.5 : 0) +
      (change ? 3 : 0) +
      dateline,
    headline:
      clamp((headToBelow - 0.3) * 7, printedAgain ? 0 : wider >= 2 ? -1.2 : -2.5, sentence ? 0.5 : 3.5) + (signedBelow(lines, at) ? 2 : 0),
    newHeadline:
      clamp((headToBelow - headToAbove - 0.2) * 6, wider >= 2 ? 0 : -2.5, sentence ? 0.5 : wider > 0 ? 3 : 1.5) + (printedAgain ? 1.5 : 0),
    bareText:
      (line.dateline !== 'none' ? 0 : wider >= 2 && belowToAbove >= 0 ? -1.2 - clamp((belowToAbove - 0.02) * 60, 0, 2.3) : -3.5) +
      (change ? 2 : 0),
    goesOn:
      (wider > 1 ? -0.8 : 0) +
      (belowToAbove < 0 ? 0 : clamp((belowToAbove - 0.03) * 30, -0.8, 0)) +
      (change && count >= 8 ? -3 : 0) +
      (line.dateline === 'begins' && at > 0 ? -1.5 : 0),
    dek: 0,
    stays: 0,
    resumes:
      (line.prose < 3 ? -2 : 0) +
      (underHeading ? -3 : 0) +
      (line.density < 0.45 ? -3 : 0) +
      (belowToAbove < 0 ? -1 : clamp((belowToAbove - 0.085) * 20, -2.5, 2.2)) -
      (change ? 4 : 0),
    link: clamp((0.2 - headToBelow) * 3, -0.8, 0.6),
    removed: newSubject && count >= 4 && !line.sentenceEnd ? clamp((0.3 - headToBelow) * 7, -3, 0) : 0,
  };
}

/** What beginning an article costs at a line between paragraphs; `leadsOn` has been measured with it taken in. */
const AMID = -1;

/** A short line that is no sentence, with a paragraph on either side and nothing but the usual gap. */
function standsAmid(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const { length } = line.tokens.words;
  return (
    at >= 2 &&
    length >= 3 &&
    length <= 20 &&
    (!line.sentenceEnd || /[?؟!][^\w?؟!]*$/u.test(line.text)) &&
    !line.signs.colonEnd &&
    line.match.length === 0 &&
    line.list === null &&
    !line.signs.pointer &&
    !line.dateOnly &&
    !line.signed &&
    !line.menu &&
    !line.share &&
    isLong(lines[at - 1]) &&
    isLong(lines[at + 1])
  );
}

const isLong = (line: Line | undefined): boolean => line !== undefined && line.tokens.words.length >= 12;

/**
 * How much such a line is the headline of what stands below, as log odds: its words come back there, and the text below
 * has little in common with the text above. Fitted to 800 lines of composed and real pages (logistic regression, .95 right).
 */
function leadsOn(line: Line, { headToBelow, headToAbove, belowToAbove }: Cohesion): number {
  const shared = belowToAbove < 0 ? 0.06 : Math.min(belowToAbove, 0.2);
  return (line.tokens.words.length >= 4 ? -2 : -3.2) + 5.3 * headToBelow - 0.6 * headToAbove - 24 * shared - clamp(line.prose, -1, 2);
}

const isHeadlike = (line: Line): boolean =>
  line.tokens.words.length >= 3 &&
  line.tokens.words.length <= 20 &&
  !line.sentenceEnd &&
  !line.signs.colonEnd &&
  line.match.length === 0 &&
  !(line.tokens.words[0]!.flags & Flag.opener) &&
  !(line.tokens.words.at(-1)!.flags & Flag.function);

/** Short, standing apart and no running text: a headline whatever its words. */
const isPlainHeadline = (line: Line): boolean =>
  line.gap > 0 && line.prose < 0.3 && line.tokens.words.length >= 4 && line.tokens.words.length <= 12;

/** A byline or a date stands directly under it, and then a paragraph. */
function signedBelow(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (next === undefined || next.gap > 2 || !isHeadlike(lines[at]!)) return false;
  if (!(next.signed !== null || next.dateOnly || next.bareName || next.match.some(({ kind }) => kind === 'byline'))) return false;
  const text = lineBelow(lines, at);
  return text !== undefined && text.tokens.words.length >= 15 && text.prose >= 2;
}

/** What may stand between a headline and its text. */
const isBetween = (line: Line): boolean =>
  line.dateOnly ||
  line.signed !== null ||
  line.bareName ||
  line.share ||
  line.match.length > 0 ||
  line.tokens.words.length <= 2 ||
  line.copies > 1;
const BETWEEN = 4;

/** The nearest line above that is no byline, date or button; -1 where there is none near by. */
function lineAbove(lines: readonly Line[], at: number): number {
  for (let above = at - 1; above >= 0 && above >= at - 1 - BETWEEN; above--) if (!isBetween(lines[above]!)) return above;
  return -1;
}

function lineBelow(lines: readonly Line[], at: number): Line | undefined {
  for (let below = at + 1; below <= at + 1 + BETWEEN; below++)
    if (lines[below] === undefined || !isBetween(lines[below]!)) return lines[below];
  return undefined;
}

/** A dateline under a line whose words come back in it opens the story of that headline. */
function underHeadline(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.dateline !== 'begins' || lines[at]!.gap > 2) return false;
  const above = lineAbove(lines, at);
  return above >= 0 && isHeadlike(lines[above]!) && (isPlainHeadline(lines[above]!) || cohesionAt(lines, above).headToBelow > 0.25);
}

const isHeading = (line: Line): boolean => line.match.some((match) => match.kind === 'related-heading' && match.where === 'line');

const isFurniture = (line: Line | undefined): boolean =>
  line !== undefined && (line.dateOnly || line.bareName || line.match.some((match) => match.kind === 'byline' || match.kind === 'date'));

/** The line before is such as stands between stories: a heading of a list, a link, a button, a sign. */
const endsSomething = (before: Line): boolean =>
  before.list !== null || before.share || before.menu || before.dateOnly || before.match.length > 0;

/** The gap that most neighbouring paragraphs of text have between them. */
export function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]!.tokens.words.length < 7 || lines[at - 1]!.tokens.words.length < 7) continue;
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
