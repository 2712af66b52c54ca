/** What each line of a document shows: measured once, before anything is decided. */
import type { Document } from '../model.ts';
import { scripts } from '../text.ts';
import { folderOf, lineMark, NOTHING_RECURS, type Recurring } from './recurring.ts';
import { SHAPES } from './shapes.ts';
import { Flag, type Tokens } from './tokens.ts';
import { type Match, matchWording, type Wording } from './wording.ts';

export type Dateline = 'none' | 'begins' | 'whole';

/** A non-blank line with everything that the decision looks at. */
export interface Line {
  /** From 1, as an editor shows the file. */
  readonly number: number;
  readonly text: string;
  readonly tokens: Tokens;
  /** Blank lines before it; for the first line 3, so that it counts as standing apart. */
  readonly gap: number;
  /** Blank lines before the next non-blank line; 3 at the end. */
  readonly gapAfter: number;
  readonly script: 'ar' | 'en' | null;
  readonly sentenceEnd: boolean;
  readonly list: 'bullet' | 'number' | null;
  /** Share of function words, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that begin with a capital; 0 in Arabic. */
  readonly titleShare: number;
  readonly dateline: Dateline;
  /** Nothing but a date, a time, a weekday and words about publishing. */
  readonly dateOnly: boolean;
  /** Every word is one of menus, of share buttons. */
  readonly menu: boolean;
  readonly share: boolean;
  readonly match: readonly Match[];
  /** Index of the first line with the same words, or -1. */
  readonly repeats: number;
  /** How many lines have the same words. */
  copies: number;
  /** How many lines further down the next copy stands; 0 where there is none. */
  copyAfter: number;
  /** In how many documents of its folder the line stands, where that is three or more; else 0. */
  readonly documents: number;
  /** How many neighbouring lines, itself among them, are short and no sentences: lists and menus have long runs. */
  shortRun: number;
  /** Share of the lines around it (four on either side) that look like paragraphs, 0 to 1. */
  density: number;
  /** A list that a line of text introduces (`The new trains are:`), or the rest of a sentence broken off above. */
  belongs: boolean;
  /** It begins with the name that a byline above gave: a line about the author. */
  aboutAuthor: boolean;
  /** Nothing but a name, close under the first line. */
  bareName: boolean;
  /** A text has been seen above, and then a heading or form of readers' comments. */
  amongComments: boolean;
  /** How much this looks like running text: about -4 (a button) to 6 (a paragraph). */
  readonly prose: number;
  /** Its content words: numbers of their stems, each once, with how much each says. */
  readonly content: ReadonlyMap<number, number>;
}

const SAYS_LITTLE = Flag.number | Flag.speech | Flag.opener | Flag.weekday;
const DATE_WORD = Flag.number | Flag.month | Flag.weekday | Flag.clock | Flag.dateCue;

/** The non-blank lines of a document with their features; `recurring` tells what the archive knows of them. */
export function linesOf(document: Document, wording: Wording, recurring: Recurring = NOTHING_RECURS): Line[] {
  const lines: Line[] = [];
  const first = new Map<string, number>();
  const counts = recurring.get(folderOf(document.file));
  let blank = 3;
  for (let index = document.frontMatterLines; index < document.lines.length; index++) {
    const text = document.lines[index]!.trim();
    if (text === '') {
      blank++;
      continue;
    }
    const line = lineOf(index + 1, text, lines.length === 0 ? 3 : blank, wording, first, lines, counts?.get(lineMark(text)) ?? 0);
    const before = lines.at(-1);
    if (before) (before as { gapAfter: number }).gapAfter = blank;
    lines.push(line);
    blank = 0;
  }
  forgetCopies(lines);
  measureRuns(lines);
  measureDensity(lines);
  findComments(lines);
  findBelonging(lines);
  findAuthors(lines);
  return lines;
}

/** Words of a line that can't be a paragraph. */
const SHORT = 11;

function measureRuns(lines: readonly Line[]): void {
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && isShort(lines[to]!)) to++;
    for (let at = from; at < to; at++) lines[at]!.shortRun = to - from;
    from = to === from ? from + 1 : to;
  }
}

const WINDOW = 4;

const isParagraph = (line: Line): boolean =>
  line.documents === 0 &&
  (line.prose >= 2 ||
    line.tokens.words.length >= 14 ||
    (line.sentenceEnd && line.tokens.words.length >= (line.match.length === 0 ? 3 : 8)));

function measureDensity(lines: readonly Line[]): void {
  const sums = [0];
  for (const line of lines) sums.push(sums.at(-1)! + (isParagraph(line) ? 1 : 0));
  lines.forEach((line, at) => {
    const from = Math.max(0, at - WINDOW);
    const to = Math.min(lines.length, at + WINDOW + 1);
    line.density = to - from < 4 ? 1 : (sums[to]! - sums[from]!) / (to - from);
  });
}

const INTRODUCES = Flag.function | Flag.speech | Flag.opener;

/** Lists introduced by a line of text, with text after them; and the short ends of torn sentences. */
function findBelonging(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    if (line.list === null && isTornOff(line, lines[at + 1])) lines[at + 1]!.belongs = true;
    if (!SHAPES.colonEnd.pattern.test(line.text) || line.list !== null || line.match.some((match) => match.kind === 'related-heading'))
      return;
    let end = at + 1;
    while (end < lines.length && end - at <= 40 && lines[end]!.list !== null) end++;
    if (end === at + 1 || lines[at + 1]!.gap > 1) return;
    const introduced = line.tokens.words.some((word) => word.flags & INTRODUCES) || (lines[end] !== undefined && isParagraph(lines[end]!));
    if (!introduced) return;
    for (let index = at; index < end; index++) lines[index]!.belongs = true;
  });
}

const isTornOff = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.prose >= 1 &&
  line.tokens.words.length >= 6 &&
  SHAPES.tornEnd.pattern.test(line.text) &&
  next.tokens.words.length <= 6 &&
  next.sentenceEnd &&
  next.gap <= 1 &&
  next.match.length === 0 &&
  next.script === line.script;

/** Names in bylines, lines about them further down, and names that stand alone under a headline. */
function findAuthors(lines: readonly Line[]): void {
  const names = new Set<string>();
  const nameOf = (line: Line, from: number): string =>
    line.tokens.words
      .slice(from, from + 2)
      .map((word) => word.id)
      .join(' ');
  let paragraphs = 0;
  lines.forEach((line, at) => {
    const { words } = line.tokens;
    const byline = line.match.find((match) => match.kind === 'byline' && match.where === 'byline');
    if (byline && words.length - byline.words >= 2) names.add(nameOf(line, byline.words));
    else if (paragraphs > 1 && words.length > 4 && names.has(nameOf(line, 0)) && !words.some((word) => word.flags & Flag.speech))
      line.aboutAuthor = true;
    const above = lines[at - 1];
    if (
      above &&
      paragraphs === 0 &&
      isBareName(line) &&
      line.gap === 0 &&
      (line.gapAfter > 0 || opensFurniture(lines[at + 1])) &&
      above.tokens.words.length >= 4 &&
      above.match.length === 0
    ) {
      line.bareName = true;
      names.add(nameOf(line, 0));
    }
    if (isParagraph(line)) paragraphs++;
  });
}

const opensFurniture = (line: Line | undefined): boolean => line !== undefined && (line.match.length > 0 || line.share || line.dateOnly);

const isBareName = (line: Line): boolean =>
  line.tokens.words.length >= 2 &&
  line.tokens.words.length <= 4 &&
  line.match.length === 0 &&
  !line.menu &&
  !/[:.!?؟\d«"“(]/u.test(line.text) &&
  (line.script === 'ar' || line.titleShare === 1) &&
  !line.tokens.words.some((word) => word.flags & (Flag.function | Flag.speech | Flag.month | Flag.place | Flag.opener));

const COMMENTS = new Set(['comments', 'commenter-says', 'comment-form']);

function findComments(lines: readonly Line[]): void {
  let paragraphs = 0;
  let comments = false;
  let commenters = 0;
  for (const line of lines) {
    line.amongComments = comments;
    if (isParagraph(line)) paragraphs++;
    if (paragraphs < 2) continue;
    if (line.match.some((match) => COMMENTS.has(match.rule) && match.where !== 'end')) comments = true;
    else if (line.match.some((match) => match.rule === 'commenter-says') && ++commenters >= 2) comments = true;
  }
}

const isShort = (line: Line): boolean =>
  line.tokens.words.length <= (line.script === 'ar' ? 8 : SHORT) &&
  !SHAPES.colonEnd.pattern.test(line.text) &&
  line.text.length <= 80 &&
  !(line.sentenceEnd && line.tokens.words.length > 5);

/** Where a document as a whole stands in other files too (a dispatch that was sent to many), its text is no furniture. */
function forgetCopies(lines: Line[]): void {
  const text = lines.filter((line) => line.tokens.words.length >= 15);
  const again = text.filter((line) => line.documents > 0).length;
  if (text.length === 0 || again / text.length < 0.4) return;
  for (const line of text) (line as { documents: number }).documents = 0;
}

function lineOf(
  number: number,
  text: string,
  gap: number,
  wording: Wording,
  first: Map<string, number>,
  lines: readonly Line[],
  documents: number,
): Line {
  const bullet = SHAPES.bullet.pattern.test(text);
  const tokens = wording.lexicon.tokens(text);
  const { words } = tokens;
  let functions = 0;
  let dates = 0;
  let menu = 0;
  let share = 0;
  let speech = 0;
  let figures = 0;
  let named = 0;
  const content = new Map<number, number>();
  for (const word of words) {
    const { flags } = word;
    if (flags & Flag.function) functions++;
    else if (!(flags & SAYS_LITTLE) && word.folded.length > 2) content.set(word.stem, word.weight);
    if (flags & DATE_WORD) dates++;
    if (flags & Flag.menu) menu++;
    if (flags & Flag.share) share++;
    if (flags & Flag.speech) speech++;
    if (flags & Flag.number) figures++;
    else if (flags & DATE_WORD) named++;
  }
  const count = words.length;
  const { arabic, latin } = scripts(text.length > 400 ? text.slice(0, 400) : text);
  const script = arabic === 0 && latin === 0 ? null : arabic >= latin ? 'ar' : 'en';
  const sentenceEnd = SHAPES.sentenceEnd.pattern.test(text);
  const functionShare = count ? functions / count : 0;
  const titleShare = count ? tokens.capitals / count : 0;
  const list = bullet ? 'bullet' : SHAPES.numbered.pattern.test(text) ? 'number' : null;
  const key = count ? words.map((word) => word.id).join(' ') : text;
  const repeats = first.get(key) ?? -1;
  if (repeats < 0) first.set(key, lines.length);
  else {
    const original = lines[repeats]!;
    original.copies++;
    original.copyAfter ||= lines.length - repeats;
  }
  const hasDate =
    SHAPES.numericDate.pattern.test(text) ||
    (figures > 0 && words.some((word) => word.flags & Flag.month)) ||
    (figures > 0 && SHAPES.clockTime.pattern.test(text));
  const prose =
    -2.4 +
    Math.min(count, 30) * 0.13 +
    Math.min(functionShare, 0.45) * 3.2 +
    (sentenceEnd ? (count <= 14 && /[?؟]\W*$/u.test(text) ? 0.3 : 1.3) : 0) +
    (speech > 0 && count > 5 ? 0.7 : 0) +
    (/[,،;؛]/u.test(text) && count > 6 ? 0.4 : 0) +
    (script === 'en' && titleShare > 0.6 && count > 3 ? -1.6 : 0) +
    (list ? -0.9 : 0) +
    (SHAPES.link.pattern.test(text) && count < 14 ? -1.2 : 0) +
    (count < 4 && !sentenceEnd ? -1 : 0) +
    (script === 'ar' && count > 5 ? 0.5 : 0) +
    (words[0] && words[0].flags & Flag.opener && count > 4 ? 0.9 : 0);
  return {
    number,
    text,
    tokens,
    gap,
    gapAfter: 3,
    script,
    sentenceEnd,
    list,
    functionShare,
    titleShare,
    dateline: datelineOf(text, tokens, script),
    dateOnly:
      hasDate &&
      (named > 0 || SHAPES.numericDate.pattern.test(text)) &&
      list === null &&
      count <= 14 &&
      dates >= count * 0.75 &&
      !sentenceEnd,
    menu: count > 0 && count <= 10 && (menu === count || (count >= 4 && menu >= count * 0.75)) && !sentenceEnd,
    share: count > 0 && (share === count || (count <= 4 && words.every((word) => word.folded.length === 1 && !(word.flags & Flag.number)))),
    match: matchWording(wording, text, tokens),
    repeats,
    copies: 1,
    copyAfter: 0,
    documents,
    shortRun: 0,
    density: 1,
    belongs: false,
    aboutAuthor: false,
    bareName: false,
    amongComments: false,
    prose,
    content,
  };
}

/** Whether a line begins with a dateline (`BAGHDAD (Reuters) -`, `واع/ بغداد`) or is nothing else. */
function datelineOf(text: string, tokens: Tokens, script: 'ar' | 'en' | null): Dateline {
  if (script === null) return 'none';
  if (
    tokens.words.length <= 5 &&
    SHAPES.placeLine.pattern.test(text) &&
    !tokens.words.some((word) => word.flags & (Flag.function | Flag.number | Flag.menu | Flag.share | Flag.month))
  )
    return 'whole';
  const shape = script === 'ar' ? SHAPES.datelineArabic.pattern : SHAPES.datelineEnglish.pattern;
  const found = shape.exec(text);
  if (!found) return 'none';
  const end = found[0].length;
  const before = tokens.ends.filter((at) => at <= end).length;
  if (before === 0 || before > 7) return 'none';
  const sentence = Flag.function | Flag.speech | Flag.month;
  if (
    !found[0].includes('(') &&
    tokens.words.some(
      (word, index) => index < before && word.flags & sentence && !(word.flags & (Flag.place | Flag.agency)) && word.folded !== 'اليوم',
    )
  )
    return 'none';
  const known = tokens.words.some((word, index) => index < before && word.flags & (Flag.place | Flag.agency));
  const bracketed = /[(/]|--|—/u.test(found[0]);
  if (!known && !bracketed) return 'none';
  const after = tokens.words.length - before;
  if (after <= 2 && !SHAPES.sentenceEnd.pattern.test(text)) return 'whole';
  return after >= 5 ? 'begins' : 'none';
}
