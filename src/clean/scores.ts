/**
 * How well a line fits each role, by what it shows. The numbers are in the manner of log odds: 1 is a hint, 3 is good
 * evidence, 6 is as good as proof. They are set by hand, each for the reason beside it, and hold for both languages.
 */
import type { Line } from './line.ts';
import { SHAPES } from './shapes.ts';
import { type Role, STATES } from './states.ts';
import { Flag } from './tokens.ts';
import type { Kind, Match } from './wording.ts';

/** Every role once, as the states have them; a line's scores stand in this order. */
export const ROLES: readonly Role[] = [...new Set(STATES.map(({ role }) => role))];
export const ROLE_INDEX: Readonly<Record<Role, number>> = Object.fromEntries(ROLES.map((role, index) => [role, index])) as Record<
  Role,
  number
>;

/** Evidence that a matching row gives to its kind; a phrase that is the whole line says more than one that begins it. */
const WHERE_WEIGHT: Readonly<Record<Match['where'], number>> = {
  line: 5,
  start: 4,
  sentence: 3.6,
  'sentence-short': 2.5,
  byline: 4.5,
  dated: 5,
  parenthesis: 4,
  within: 5,
  end: 3,
};

/** In a full sentence a phrase of a word or two at the beginning says little, unless it goes on speaking to the reader. */
const inSentence = (match: Match, line: Line): number =>
  match.where !== 'sentence' || line.service >= 1 || match.words >= 4 ? 1 : match.words === 3 ? 0.7 : 0.3;

const best = (line: Line, kind: Kind, isSentence: boolean): number => {
  let found = 0;
  for (const match of line.match)
    if (match.kind === kind) found = Math.max(found, WHERE_WEIGHT[match.where] * (isSentence ? inSentence(match, line) : 1));
  return found;
};

/** Scores of one line for all roles, in the order of `ROLES`. */
export function emissions(line: Line): Float64Array {
  const { text, tokens, prose, sentenceEnd } = line;
  const count = tokens.words.length;
  const isSentence = sentenceEnd && count >= 7 && line.functionShare > 0.12;
  const long = count >= 24 || text.length > 170;
  const fullText = isSentence || long;
  // the longer a run of short lines that are no sentences, the more it is a menu or a list
  const listed = line.shortRun < 4 ? 0 : Math.min(2.4, 0.5 + line.shortRun * 0.12);
  const scores = new Float64Array(ROLES.length);
  const set = (role: Role, score: number): void => {
    scores[ROLE_INDEX[role]] = score;
  };

  const related = best(line, 'related-heading', isSentence);
  const inline = best(line, 'related-link', isSentence);
  const strongInline = line.match.some((match) => match.rule === 'inline-link');
  const widget = best(line, 'widget', isSentence);
  const boiler = best(line, 'boilerplate', isSentence);
  const credit = best(line, 'credit', isSentence);
  const byline = best(line, 'byline', isSentence);
  const dated = best(line, 'date', isSentence);
  const caption = count > 45 ? 0 : best(line, 'caption', isSentence);
  // a headline is 3 to 25 words that do not end like a sentence; in English its words are often capitalised
  const headlike =
    -1.2 +
    (count >= 4 && count <= 20 ? 1.6 : count === 3 || (count <= 28 && count > 20) ? 0.4 : count > 28 ? -3 : -1.6) +
    (sentenceEnd && !/[?؟!…]\W*$/u.test(text) ? (count >= 12 ? -3 : -1.8) : 0.4) +
    (line.titleShare > 0.6 && count > 3 ? 0.7 : 0) +
    (line.script !== 'ar' && /^[a-z]/u.test(text) ? -1.5 : 0) +
    (line.signs.colonEnd ? -1.2 : 0) +
    (tokens.words[0] && tokens.words[0].flags & Flag.opener ? -1.2 : 0);
  // the same line in many documents is furniture; a headline may be printed on other pages as a link to its story
  const recurs =
    line.documents === 0 ||
    line.belongs ||
    line.dateline !== 'none' ||
    line.dateOnly ||
    credit > 0 ||
    byline > 0 ||
    (tokens.words[0] && tokens.words[0].flags & Flag.opener)
      ? 0
      : ((isSentence || (sentenceEnd && QUOTED.test(text))) && boiler < 2 && line.service < 1.5) ||
          (headlike > 0.5 && count >= 4 && line.match.length === 0)
        ? Math.max(0, Math.min(7, 2.2 * (Math.log2(line.documents) - 2)))
        : Math.min(7, 1 + 1.3 * Math.log2(line.documents));
  const captionStart = line.match.some((match) => match.rule === 'caption');
  const { aged, ticker, embedded, pictured, address } = line.signs;
  const furnitureWord = Math.max(related, widget, line.share ? 4 : 0, line.menu ? 3 : 0);
  const signs = !line.dateOnly && (count === 0 || line.signs.figures || line.signs.counter);
  const pointer = line.signs.pointer && !(sentenceEnd && !/[!?؟]\W*$/u.test(text)) && !line.signed && !line.menu;
  // the longer a row of cards, the surer
  const cards = line.cards < 2 ? 0 : Math.min(4, 0.8 * (line.cards - 1.4));
  // a short line among paragraphs that no phrase marks is a crosshead or an answer
  const inner =
    line.density >= 0.5 &&
    line.gap <= 1 &&
    !line.bareName &&
    count > 0 &&
    (count <= 4 || (count <= 8 && sentenceEnd)) &&
    line.match.length === 0 &&
    !line.menu &&
    !line.share &&
    line.list === null &&
    !signs;
  // a full sentence is text even where it begins like furniture
  const spared = fullText ? 0.35 : 1;

  set(
    'body',
    prose -
      (furnitureWord + boiler * 0.9 + Math.max(credit, byline, dated, inline) * 0.8) * (strongInline ? 1 : spared) -
      (strongInline ? 2 : 0) +
      (line.belongs ? 3.5 : 0) -
      (line.aboutAuthor ? 4 : 0) -
      (aged ? 3 : 0) -
      (ticker ? 6 : 0) -
      (line.teaser ? 3 : line.signs.ellipsisEnd ? 0.6 : 0) -
      (pointer ? 3 : 0) -
      line.service -
      cards -
      (line.unended ? 1 : 0) -
      (embedded || line.signs.amount ? 4 : 0) -
      (pictured ? 3 : 0) -
      (line.bareName ? 3 : 0) -
      (line.signed ? 4 : 0) +
      (sentenceEnd && count < 6 ? 1 : 0) +
      (sentenceEnd && count < 12 && QUOTED.test(text) ? 1.5 : 0) +
      (inner ? 1.2 : 0) -
      caption * (captionStart ? 0.5 : 0.6) -
      (line.dateOnly ? 4 : 0) -
      (signs ? 3 : 0) -
      (line.dateline === 'whole' ? 3 : 0) -
      (line.copies > 1 && count < 25 ? 1.2 : 0) -
      (address && !fullText ? 1 : 0) +
      (introducesQuote(line) ? 3 : 0) -
      recurs -
      listed +
      Math.max(-2, Math.min(0.6, (line.density - 0.6) * 3)),
  );

  set(
    'headline',
    headlike +
      (line.list ? -1.6 : 0) +
      (line.copyAfter > 0 && count >= 3 ? (line.copyAfter <= 8 ? 2.4 : 0.6) : 0) -
      furnitureWord -
      boiler -
      Math.max(credit, byline, dated) -
      (line.dateOnly || line.signed ? 6 : 0) -
      caption * 0.8 -
      (line.signs.breadcrumb || ticker ? 5 : 0) -
      (line.belongs ? 3 : 0) -
      (strongInline ? inline * 0.8 : inline > 0 ? 0.8 : 0) -
      (line.dateline === 'whole' ? 3 : line.dateline === 'begins' ? 1.5 : 0) -
      (line.teaser ? 3 : 0) -
      cards -
      line.service -
      (signs ? 8 : 0) -
      (address ? 2 : 0),
  );
  set(
    'dek',
    Math.min(prose, 1.6) -
      2.4 +
      (count > 45 ? -2 : 0) +
      (count < 5 ? -2 : 0) +
      (isSentence ? -1.5 : 0) -
      furnitureWord -
      boiler -
      caption -
      Math.max(credit, byline, dated, inline) -
      (line.dateOnly ? 5 : 0) -
      (line.list ? 1 : 0),
  );
  set(
    'byline',
    -2.6 +
      (line.bareName ? 5 : 0) +
      (line.signed === 'name-first' ? 7.5 : 0) +
      byline * 1.5 +
      (byline > 0 && fullText ? -4 : 0) +
      (count > 14 ? -3 : 0) +
      (count >= 1 && count <= 5 && byline > 0 ? 0.6 : 0) +
      (address && count <= 6 ? 1 : 0),
  );
  set(
    'dateline',
    line.dateline === 'whole'
      ? tokens.words.some((word) => word.flags & (Flag.place | Flag.agency)) || /[-–—/(]\W*$|\(/u.test(text)
        ? 4.5 - boiler - widget
        : 2.2 - boiler - widget
      : -6,
  );
  const printed = line.match.some(({ rule }) => rule === 'printed-page' || rule === 'printed-on');
  set(
    'date',
    line.signed === 'date-first'
      ? 4.5
      : line.dateOnly
        ? printed
          ? -1
          : SHAPES.year.pattern.test(text) || SHAPES.numericDate.pattern.test(text)
            ? 4.5
            : 2.5
        : dated > 0
          ? 0.4 + dated
          : count <= 5 && SHAPES.ago.pattern.test(text)
            ? 1.5
            : -6,
  );
  set('credit', credit > 0 && count <= 12 && !isSentence ? 1 + credit : -5);
  set(
    'caption',
    -2.2 +
      (pictured ? 4.5 : 0) +
      (caption === 0 && line.signs.endBracket ? 2.2 : 0) +
      caption * 1.3 +
      (captionStart && fullText ? -2 : 0) +
      (isSentence && caption === 0 && !pictured && !line.signs.endBracket ? -2 : 0) +
      (line.copies > 1 && !signs && count > 4 ? 1.4 : 0) +
      (count > 45 ? -2 : 0) +
      (count < 3 ? -2 : 0),
  );
  set('repeat', line.repeats >= 0 && count >= 3 ? 3.6 + (count > 5 ? 1 : 0) - furnitureWord * 0.5 : -12);

  const heading = related > 0 ? 1.5 + related * (isSentence ? 0.3 : 1) : -5 + (line.signs.colonEnd && count <= 5 && count > 0 ? 1.2 : 0);
  set('related-heading', heading);
  set(
    'related-link',
    -0.9 +
      Math.max(0, headlike * 0.4) +
      (line.list ? 1.6 : 0) +
      (strongInline ? 2 + inline : inline > 0 ? (fullText ? 0 : 2.4) : 0) +
      (line.belongs ? -3 : 0) +
      (aged ? 3 : 0) +
      (line.teaser ? 3.5 : 0) +
      cards +
      (line.unended ? 0.5 : 0) +
      (long && line.cards < 3 ? -2.5 : 0) +
      (isSentence && line.cards < 3 ? -1.6 : 0) +
      (line.signs.ellipsisEnd ? 1.4 : 0) +
      (line.signs.arrow ? 0.8 : 0) +
      (pointer ? 3.6 : 0) +
      (line.signs.media ? 1.5 : 0) +
      (count < 3 ? -0.6 : 0),
  );
  set(
    'widget',
    -2.2 +
      (widget > 0 ? 1.2 + widget * spared : 0) +
      (line.share ? 4.2 : 0) +
      (line.signs.aboutThisPage ? 5 : 0) +
      (embedded ? 6 : 0) +
      (line.signs.counter ? 4 : 0) +
      (line.signs.amount ? 5 : 0) +
      (count <= 2 && count > 0 && !sentenceEnd ? 0.4 : 0) +
      (long ? -3 : 0),
  );
  set(
    'boilerplate',
    -0.7 +
      (boiler > 0 ? (1.4 + boiler) * (fullText ? 0.75 : 1) : 0) +
      (line.menu ? 3.2 : 0) +
      line.service +
      (line.signs.copyright && count < 40 ? 4 : 0) +
      (signs ? 3.5 : 0) +
      (address && count <= 12 ? 1.8 : 0) +
      (line.signs.bar && !line.dateOnly ? 1.2 : 0) +
      (inner ? -0.4 : sentenceEnd && boiler === 0 ? -0.6 : count <= 3 ? 1.3 : count <= 6 ? 0.4 : 0) +
      (line.signs.breadcrumb && !line.dateOnly ? 3 : 0) +
      (ticker ? 7 : 0) +
      (line.belongs ? -2 : 0) +
      (line.aboutAuthor ? 4 : 0) +
      (isSentence && boiler < 2 && line.service < 1.5 ? -2 : 0) +
      (long && boiler === 0 ? -1.5 : 0) +
      (tokens.words.some((word) => word.flags & Flag.footer) && count <= 10 ? 0.8 : 0) +
      (line.copies > 1 && count <= 4 ? 0.8 : 0) +
      recurs * 0.8 +
      listed * 0.5,
  );
  return scores;
}

const QUOTED = /^["“”«]/u;

/** `The minister said:` alone in a line belongs to the quotation below it. */
function introducesQuote(line: Line): boolean {
  return line.signs.colonEnd && line.tokens.words.length <= 20 && line.tokens.words.some((word) => word.flags & Flag.speech);
}
