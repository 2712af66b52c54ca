/** What the lines around a line say about it: runs of short lines, paragraphs near by, lists, comments, authors. */
import type { Line } from './line.ts';
import { SHAPES } from './shapes.ts';
import { Flag } from './tokens.ts';

/** Fills in all features of lines that depend on their neighbours; linear. */
export function measureSurroundings(lines: readonly Line[]): void {
  forgetCopies(lines);
  findPrefixes(lines);
  spareSentences(lines);
  measureRuns(lines);
  measureDensity(lines);
  findTeasers(lines);
  findUnended(lines);
  findCards(lines);
  findComments(lines);
  findBelonging(lines);
  findAuthors(lines);
}

/** What stands before a dash, a bar or a slash at the beginning of a line. */
const PREFIX = /^[^\d.:!?؟]{2,36}?\s?(?:[-–—]{1,2}|[|/])\s/u;
const PREFIX_WORDS = 5;

/** What opens the file and comes again further down at the beginning of a paragraph is a dateline, whatever its words. */
function findPrefixes(lines: readonly Line[]): void {
  const first = lines.slice(0, 3).find((line) => line.content.length >= 5 && PREFIX.test(line.text));
  if (first === undefined) return;
  const prefix = PREFIX.exec(first.text)![0];
  const again = lines.filter((line) => line.content.length >= 5 && line.text.startsWith(prefix));
  if (prefix.trim().split(' ').length > PREFIX_WORDS || again.length < 2 || again.length > 4) return;
  for (const line of again) if (line.dateline === 'none') line.dateline = 'begins';
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
    if (end === at + 1) end = verseEnd(lines, at);
    if (end === at + 1 || lines[at + 1]!.gap > 1) return;
    const followed = isText(lines[end]);
    const says = line.tokens.words.some((word) => word.flags & INTRODUCES);
    if (!followed && !(says && (line.tokens.words.length >= 6 || speaksOf(lines, at, end)))) return;
    for (let index = at; index < end; index++) lines[index]!.belongs = true;
  });
}

/** Two short lines or more that a sentence of text introduces, with a paragraph after them: verse, a list without marks. */
function verseEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  if (at === 0 || lines[at]!.tokens.words.length < 4 || !(isText(lines[at - 1]) || isText(lines[at]))) return end;
  while (end < lines.length && end - at <= 24 && isVerse(lines[end]!)) end++;
  return end - at > 2 && isText(lines[end]) ? end : at + 1;
}

const isText = (line: Line | undefined): boolean => line !== undefined && (line.prose >= 2 || line.tokens.words.length >= 14);

const isVerse = (line: Line): boolean =>
  line.tokens.words.length >= 2 &&
  line.tokens.words.length <= 11 &&
  line.match.length === 0 &&
  !line.menu &&
  !line.share &&
  !line.dateOnly &&
  line.gap <= 1;

/** Half of the entries of a list or more name what the text above it names. */
function speaksOf(lines: readonly Line[], at: number, end: number): boolean {
  const stems = new Set<number>();
  for (let above = Math.max(0, at - 8); above <= at; above++) for (const { stem } of lines[above]!.content) stems.add(stem);
  let related = 0;
  for (let entry = at + 1; entry < end; entry++)
    if (lines[entry]!.content.some(({ stem, weight }) => weight > 2.5 && stems.has(stem))) related++;
  return related * 2 >= end - at - 1;
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
    if (paragraphs > 1 && describesAuthor(line) && !goesOn(lines, at) && (names.has(nameOf(line, 0)) || !speaksOfPerson(lines, at)))
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

/** `X is a reporter who covers …`, `س كاتب وباحث في …`: a craft near the beginning, nobody says anything. */
function describesAuthor({ tokens, text }: Line): boolean {
  const { words } = tokens;
  if (words.length < 4 || words.length > 45 || /["“”«]/u.test(text)) return false;
  let craft = false;
  for (let index = 0; index < words.length; index++) {
    const { flags } = words[index]!;
    if (flags & Flag.craft && index < 8) craft = true;
    if (flags & Flag.speech && !craft) return false;
  }
  const start = text.slice(0, REACH);
  if (COVERS.test(start) || COVERS_ARABIC.test(start)) return true;
  return craft && (ABOUT_ENGLISH.test(start) || (ABOUT_ARABIC.test(text) && !(words[0]!.flags & (Flag.opener | Flag.function))));
}

/** Who it is and what they do stand in so many letters from the beginning. */
const REACH = 200;
const ABOUT_ENGLISH =
  /^\W*(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,4}|The (?:writer|author|columnist) )(?:is|was|has|covers|writes|reports|works|teaches|\p{L}+ly) /u;
/** `Layla Noor covers farms and water for the Bugle.` */
const COVERS = /^\W*(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:covers|covered|writes|reports|blogs|tweets) (?:\p{L}+ ){1,12}/u;
const COVERS_ARABIC =
  /^[^\p{L}]*(?:\p{Script=Arabic}+ ){2,4}(?:يكتب|تكتب|يغطي|تغطي|مدير مكتب|مديرة مكتب|رئيس تحرير|رئيسة تحرير|رئيس قسم|رئيسة قسم|عضو هيئة التحرير|من أسرة)(?: |$)/u;
const ABOUT_ARABIC = /^[^\p{L}]*\p{Script=Arabic}/u;

/** The text above names whom the line begins with: a person of the story, not its writer. */
function speaksOfPerson(lines: readonly Line[], at: number): boolean {
  const [first, second] = lines[at]!.tokens.words;
  for (let above = at - 1; above >= 0 && above >= at - 60; above--) {
    if (!isParagraph(lines[above]!)) continue;
    const { words } = lines[above]!.tokens;
    for (let index = 0; index < words.length - 1; index++)
      if (words[index]!.id === first?.id && words[index + 1]!.id === second?.id) return true;
  }
  return false;
}

/** The story's text goes on below: two paragraphs among the next three lines. */
function goesOn(lines: readonly Line[], at: number): boolean {
  let paragraphs = 0;
  for (let next = at + 1; next < lines.length && next <= at + 3; next++)
    if (isParagraph(lines[next]!) && lines[next]!.service < 1.5 && lines[next]!.match.length === 0) paragraphs++;
  return paragraphs >= 2;
}

const opensFurniture = (line: Line | undefined): boolean => line !== undefined && (line.match.length > 0 || line.share || line.dateOnly);

/** `Dr.`, `د.`, an initial. */
const ABBREVIATED = /(?<!\p{L})\p{L}{1,3}\./gu;

const isBareName = (line: Line): boolean =>
  line.tokens.words.length >= 2 &&
  line.tokens.words.length <= 4 &&
  line.match.length === 0 &&
  !line.menu &&
  !/[:.!?؟\d«"“(]/u.test(line.text.replace(ABBREVIATED, ' ')) &&
  (line.script === 'ar' || line.titleShare === 1) &&
  !line.tokens.words.some((word) => word.flags & (Flag.function | Flag.speech | Flag.month | Flag.place | Flag.opener));

const COMMENTS = new Set(['comments', 'commenter-says', 'comment-form']);

function findComments(lines: readonly Line[]): void {
  let paragraphs = 0;
  let comments = false;
  let commenters = 0;
  lines.forEach((line, at) => {
    line.amongComments = comments;
    if (isParagraph(line)) paragraphs++;
    if (paragraphs < 2) return;
    if (line.match.some((match) => COMMENTS.has(match.rule) && match.where !== 'end')) comments = true;
    else if (
      line.match.some((match) => match.rule === 'commenter-says') &&
      ((line.signs.colonEnd && isDated(lines[at + 1])) || ++commenters >= 2)
    )
      comments = true;
  });
}

const isDated = (line: Line | undefined): boolean => line?.dateOnly === true && line.tokens.words.length <= 10;

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

/** A sentence or a crosshead amid paragraphs that no other file has is text, even where it stands in other files too. */
function spareSentences(lines: readonly Line[]): void {
  const own = (line: Line | undefined): boolean => line !== undefined && line.documents === 0 && line.prose >= 2;
  const spared = lines.filter(
    (line, at) =>
      line.documents > 0 &&
      (line.sentenceEnd
        ? line.tokens.words.length >= 3 && (line.match.length === 0 || line.tokens.words.length >= 7)
        : line.tokens.words.length <= 4 && line.match.length === 0 && !line.menu && !line.share && line.list === null) &&
      line.service < 1.5 &&
      (own(lines[at - 1]) || own(lines[at - 2])) &&
      (own(lines[at + 1]) || own(lines[at + 2])),
  );
  for (const line of spared) line.documents = 0;
  // furniture keeps company: a sentence whose neighbours other files do not have is none
  lines.forEach((line, at) => {
    if (line.documents === 0 || !line.sentenceEnd || line.tokens.words.length < 7 || at === 0 || at === lines.length - 1) return;
    const company = Number(lines[at - 1]!.documents > 0) + Number(lines[at + 1]!.documents > 0);
    line.documents *= company / 2;
  });
}

/** Where a text breaks off with `…` under a line that is no sentence, both lead to another page. */
function findTeasers(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (!above || at < 4 || !line.signs.ellipsisEnd || line.tokens.words.length < 7 || line.gap > 1) return;
    if (above.sentenceEnd || above.signs.colonEnd || above.tokens.words.length < 3 || above.tokens.words.length > 22) return;
    line.teaser = true;
    above.teaser = true;
  });
}

/** Lines that may stand between two cards: `Read more`, `2h ago`, a number. */
const BETWEEN = 2;

const isCardHead = (line: Line): boolean =>
  line.tokens.words.length >= 3 &&
  line.tokens.words.length <= 18 &&
  line.match.length === 0 &&
  line.service === 0 &&
  !line.dateOnly &&
  line.prose < 2.5 &&
  !line.signs.colonEnd &&
  (!line.sentenceEnd || /[?؟!][^\w?؟!]*$/u.test(line.text));
const isSummary = (line: Line): boolean =>
  line.tokens.words.length >= 7 && line.tokens.words.length <= 50 && line.text.length <= 330 && line.prose > 0 && line.dateline === 'none';

/** A line that may stand between a card's headline and its text: who wrote it, when, in which section. */
const isSmall = (line: Line): boolean => line.tokens.words.length <= 6 && !line.sentenceEnd && !line.signs.colonEnd;

/** Rows of cards: a headline, a line about it, another headline, a line about that; what they speak of has nothing in common. */
function findCards(lines: readonly Line[]): void {
  // the lines from a card's headline to its text, or 0
  const cardAt = (at: number): number => {
    if (at + 1 >= lines.length || !isCardHead(lines[at]!)) return 0;
    const size = isSummary(lines[at + 1]!) ? 1 : at + 2 < lines.length && isSmall(lines[at + 1]!) && isSummary(lines[at + 2]!) ? 2 : 0;
    const next = lines[at + size + 1];
    return size > 0 && (next === undefined || !isParagraph(next) || isCardHead(next)) ? size : 0;
  };
  for (let at = 0; at < lines.length; ) {
    let size = cardAt(at);
    if (size === 0) {
      at++;
      continue;
    }
    const cards: Card[] = [];
    let next = at;
    for (;;) {
      cards.push({ head: next, text: next + size });
      next += size + 1;
      const last = next;
      size = cardAt(next);
      while (size === 0 && next - last < BETWEEN && next < lines.length && isSmall(lines[next]!)) size = cardAt(++next);
      if (size === 0) {
        next = last;
        break;
      }
    }
    if (areCards(lines, cards))
      for (const { head, text } of cards) for (let line = head; line <= text; line++) lines[line]!.cards = cards.length;
    at = next;
  }
}

/** Of the cards that must speak of their own text, so many do so in the same words. */
const OWN = 0.5;

/** Two cards or more whose headlines speak of their own texts, and which speak of different things. */
function areCards(lines: readonly Line[], cards: readonly Card[]): boolean {
  if (cards.length < 2) return false;
  const all = cards.length > 2 ? cards.length / 2 : cards.length;
  const ended = cards.filter(({ text }) => lines[text]!.sentenceEnd || lines[text]!.signs.ellipsisEnd).length;
  const apart = cards.filter((card, index) => index > 0 && !haveInCommon(lines, cards[index - 1]!, card)).length;
  const own = cards.filter(
    ({ head, text }) => !lines[head]!.signs.pointer && lines.slice(head, text).some((line) => share(line, lines[text]!, 2)),
  ).length;
  const short = cards.length > 2 || cards.every(({ head }) => lines[head]!.prose < 0.3);
  return short && ended >= all && apart >= (cards.length - 1) * (cards.length > 2 ? 0.5 : 1) && own >= all * OWN;
}

/** Whether two lines have a word in common that says at least so much. */
function share(one: Line, other: Line, least: number): boolean {
  return one.content.some(({ stem, weight }) => weight > least && other.content.some((word) => word.stem === stem));
}

interface Card {
  readonly head: number;
  readonly text: number;
}

/** Whether two cards share a word that says something. */
function haveInCommon(lines: readonly Line[], one: Card, other: Card): boolean {
  const stems = new Set([...lines[one.head]!.content, ...lines[one.text]!.content].map(({ stem }) => stem));
  return [...lines[other.head]!.content, ...lines[other.text]!.content].some(({ stem, weight }) => weight > 3.5 && stems.has(stem));
}

/** Share of paragraphs that end like sentences from which on a line that does not is no paragraph. */
const ORDERLY = 0.75;

function findUnended(lines: readonly Line[]): void {
  let long = 0;
  let ended = 0;
  for (const line of lines) {
    if (line.tokens.words.length < 16) continue;
    long++;
    if (line.sentenceEnd) ended++;
  }
  if (long < 3 || ended / long < ORDERLY) return;
  for (const line of lines) {
    const count = line.tokens.words.length;
    line.unended = count >= 3 && count <= 18 && !line.sentenceEnd && !line.signs.colonEnd && line.list === null && !line.belongs;
  }
}
