/** What the lines around a line say about it: runs of short lines, paragraphs near by, lists, comments, authors. */
import type { Line } from './line.ts';
import { SHAPES } from './shapes.ts';
import { Flag } from './tokens.ts';

/** Fills in all features of lines that depend on their neighbours; linear. */
export function measureSurroundings(lines: readonly Line[]): void {
  forgetCopies(lines);
  measureRuns(lines);
  measureDensity(lines);
  findComments(lines);
  findBelonging(lines);
  findAuthors(lines);
}

/** A line with more words than this can be a paragraph. */
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
    if (!line.signs.colonEnd || line.list !== null || line.match.some((match) => match.kind === 'related-heading')) return;
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
  !line.signs.colonEnd &&
  line.text.length <= 80 &&
  !(line.sentenceEnd && line.tokens.words.length > 5);

/** Where a document as a whole stands in other files too (a dispatch that was sent to many), its text is no furniture. */
function forgetCopies(lines: readonly Line[]): void {
  const text = lines.filter((line) => line.tokens.words.length >= 15);
  const again = text.filter((line) => line.documents > 0).length;
  if (text.length === 0 || again / text.length < 0.4) return;
  for (const line of text) line.documents = 0;
}
