/** What each line of a document shows: measured once, before anything is decided. */
import type { Document } from '../model.ts';
import { datelineOf } from './dateline.ts';
import type { Line } from './line.ts';
import { folderOf, lineMark, NOTHING_RECURS, type Recurring } from './recurring.ts';
import { SHAPES } from './shapes.ts';
import { signsOf } from './signs.ts';
import { measureSurroundings } from './surroundings.ts';
import { Flag, type Tokens, type Word } from './tokens.ts';
import { matchWording, type Wording } from './wording.ts';

const SAYS_LITTLE = Flag.number | Flag.speech | Flag.opener | Flag.weekday;
const DATE_WORD = Flag.number | Flag.month | Flag.weekday | Flag.clock | Flag.dateCue;

/** The non-blank lines of a document with their features; `recurring` tells what the archive knows of them. */
export function linesOf(document: Document, wording: Wording, recurring: Recurring = NOTHING_RECURS): Line[] {
  const lines: Line[] = [];
  const first = new Map<number, number>();
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
    if (before) before.gapAfter = blank;
    lines.push(line);
    blank = 0;
  }
  measureSurroundings(lines);
  return lines;
}

/**
 * A pattern that looks at the end of a line costs the square of its length, since it begins anew at each place. Patterns
 * look at beginnings and ends: of a longer line they see so much of both.
 */
const SEEN = 1_500;
const seenOf = (whole: string): string => (whole.length > 2 * SEEN ? `${whole.slice(0, SEEN)} ${whole.slice(-SEEN)}` : whole);

function lineOf(
  number: number,
  whole: string,
  gap: number,
  wording: Wording,
  first: Map<number, number>,
  lines: readonly Line[],
  documents: number,
): Line {
  const text = seenOf(whole).toWellFormed();
  const bullet = SHAPES.bullet.pattern.test(text);
  const tokens = wording.lexicon.tokens(whole);
  const { words } = tokens;
  let functions = 0;
  let dates = 0;
  let menu = 0;
  let share = 0;
  let speech = 0;
  let figures = 0;
  let named = 0;
  let service = 0;
  let reader = 0;
  const content: Word[] = [];
  for (const word of words) {
    const { flags } = word;
    if (flags & Flag.function) functions++;
    else if (!(flags & SAYS_LITTLE) && word.folded.length > 2) content.push(word);
    if (flags & DATE_WORD) dates++;
    if (flags & Flag.menu) menu++;
    if (flags & Flag.share) share++;
    if (flags & Flag.speech) speech++;
    if (flags & Flag.service) service++;
    else if (flags & Flag.reader) reader++;
    if (flags & Flag.number) figures++;
    else if (flags & DATE_WORD) named++;
  }
  const count = words.length;
  const { arabic, latin } = tokens;
  const script = arabic === 0 && latin === 0 ? null : arabic >= latin ? 'ar' : 'en';
  const signs = signsOf(text, count);
  const sentenceEnd = SHAPES.sentenceEnd.pattern.test(text) && !signs.ellipsisEnd && !CLOCK_END.test(text);
  const functionShare = count ? functions / count : 0;
  const titleShare = count ? tokens.capitals / count : 0;
  const list = bullet ? 'bullet' : SHAPES.numbered.pattern.test(text) ? 'number' : null;
  const key = count ? keyOf(words) : lineMark(whole);
  const repeats = first.get(key) ?? -1;
  if (repeats < 0) first.set(key, lines.length);
  else {
    const original = lines[repeats]!;
    original.copies++;
    original.copyAfter ||= lines.length - repeats;
  }
  const mayBeDate = figures > 0 && count <= 18 && list === null && !sentenceEnd && dates >= count * 0.75;
  const numericDate = mayBeDate && SHAPES.numericDate.pattern.test(text);
  const prose =
    -2.4 +
    Math.min(count, 30) * 0.13 +
    Math.min(functionShare, 0.45) * 3.2 +
    (sentenceEnd ? (count <= 14 && /[?؟!][^\w?؟!]*$/u.test(text) ? 0.3 : 1.3) : 0) +
    (speech > 0 && count > 5 ? 0.7 : 0) +
    (/[,،;؛]/u.test(text) && count > 6 ? 0.4 : 0) +
    (script === 'en' && titleShare > 0.6 && count > 3 ? -1.6 : 0) +
    (list ? -0.9 : 0) +
    (signs.link && count < 14 ? -1.2 : 0) +
    (count < 4 && !sentenceEnd ? -1 : 0) +
    (script === 'ar' && count > 5 ? 0.5 : 0) +
    (words[0] && words[0].flags & Flag.opener && count > 4 ? 0.9 : 0);
  return {
    number,
    text,
    whole,
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
      numericDate || (mayBeDate && named > 0 && (words.some((word) => word.flags & Flag.month) || SHAPES.clockTime.pattern.test(text))),
    signed: list === null && !sentenceEnd && figures > 0 && count >= 3 && count <= 18 ? signedOf(text, tokens) : null,
    menu: count > 0 && count <= 10 && (menu === count || (count >= 4 && menu >= count * 0.75)) && !sentenceEnd,
    share: count > 0 && (share === count || (count <= 4 && words.every((word) => word.folded.length === 1 && !(word.flags & Flag.number)))),
    match: matchWording(wording, text, tokens),
    signs,
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
    teaser: false,
    cards: 0,
    unended: false,
    service: speech > 0 || (service === 0 && reader < 3) || /^["“”«'‘]/u.test(text) ? 0 : serviceOf(service, reader, count),
    prose,
    content,
  };
}

const SEPARATES = /[|,،–—\-:؛;/•·(]/u;
const MAY_STAND = /^(?:by|in|at|on|from|and|for|of|the|في|من|و|عن|على)$/u;
const SIGNED = /^by\s|^بقلم|^كتب/iu;
const CLOCK_END = /\s[ap]\.m\.$/iu;
const YEAR = /^(?:19|20)\d\d$/u;
const REST = 7;

/** Whether a line is a full date (day, month, year) with a name, a place, a time or a cue, and nothing else; which comes first. */
function signedOf(text: string, { words, starts, ends }: Tokens): Line['signed'] {
  let month = false;
  let year = false;
  let days = 0;
  let rest = 0;
  for (let index = 0; index < words.length; index++) {
    const { flags, folded } = words[index]!;
    if (flags & DATE_WORD) {
      if (flags & Flag.month) month = true;
      if (flags & Flag.number) {
        if (YEAR.test(folded)) year = true;
        else days++;
      }
      continue;
    }
    if (flags & (Flag.speech | Flag.opener | Flag.function) && !MAY_STAND.test(folded)) return null;
    const first = text.charCodeAt(starts[index]!);
    if (first >= 97 && first <= 122 && !MAY_STAND.test(folded)) return null;
    rest++;
  }
  if (rest < 1 || rest > REST) return null;
  if (!(month && year && days > 0) && !SHAPES.numericDate.pattern.test(text)) return null;
  const dateFirst = (words[0]!.flags & DATE_WORD) !== 0;
  let between = '';
  for (let index = 1; index < words.length; index++) {
    if (((words[index]!.flags & DATE_WORD) !== 0) !== ((words[index - 1]!.flags & DATE_WORD) !== 0))
      between += text.slice(ends[index - 1], starts[index]);
  }
  // a name and a date with nothing between them: only where every word of the name shows that it is one
  if (!SEPARATES.test(between) && !SIGNED.test(text) && !(rest <= 3 && starts.length > 0 && allCapital(text, words, starts))) return null;
  return dateFirst ? 'date-first' : 'name-first';
}

const allCapital = (text: string, words: readonly Word[], starts: readonly number[]): boolean =>
  words.every(({ flags }, index) => {
    const first = text.charCodeAt(starts[index]!);
    return (flags & DATE_WORD) !== 0 || (first >= 65 && first <= 90);
  });

/** Words of the service and words to the reader, weighed against the length of the line: one word in a long sentence says nothing. */
function serviceOf(service: number, reader: number, count: number): number {
  const share = (service * 2 + reader) / count;
  return Math.min(5, service * 1.6 + reader * 0.6) * Math.min(1, share / 0.25) * Math.min(1, 15 / count);
}

/** A number for a row of words: equal rows have equal numbers, and 53 bits keep others apart. */
function keyOf(words: readonly Word[]): number {
  let low = 17;
  let high = 31;
  for (const { id } of words) {
    low = (Math.imul(low, 31) + id) | 0;
    high = (Math.imul(high, 37) ^ id) | 0;
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
