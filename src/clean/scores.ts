/**
 * How well a line fits each role, by what it shows. The numbers are in the manner of log odds: 1 is a hint, 3 is good
 * evidence, 6 is as good as proof. They are set by hand, each for the reason beside it, and hold for both languages.
 */
import { type Evidence, evidenceOf, QUOTED } from './evidence.ts';
import type { Line } from './line.ts';
import { SHAPES } from './shapes.ts';
import { type Role, STATES } from './states.ts';
import { Flag } from './tokens.ts';

/** Every role once, as the states have them; a line's scores stand in this order. */
export const ROLES: readonly Role[] = [...new Set(STATES.map(({ role }) => role))];
export const ROLE_INDEX: Readonly<Record<Role, number>> = Object.fromEntries(ROLES.map((role, index) => [role, index])) as Record<
  Role,
  number
>;

const SCORES: Readonly<Record<Role, (evidence: Evidence) => number>> = {
  /** Running text; a full sentence is text even where it begins like furniture. */
  body: ({
    line,
    count,
    fullText,
    spared,
    listed,
    inline,
    strongInline,
    boiler,
    credit,
    byline,
    dated,
    caption,
    captionStart,
    recurs,
    furnitureWord,
    signs,
    pointer,
    cards,
    inner,
  }) =>
    line.prose -
    (furnitureWord + boiler * 0.9 + Math.max(credit, byline, dated, inline) * 0.8) * (strongInline ? 1 : spared) -
    (strongInline ? 2 : 0) +
    (line.belongs ? 3.5 : 0) -
    (line.aboutAuthor ? 4 : 0) -
    (line.signs.aged ? 3 : 0) -
    (line.signs.ticker ? 6 : 0) -
    (line.teaser ? 3 : line.signs.ellipsisEnd ? 0.6 : 0) -
    (pointer ? 3 : 0) -
    line.service -
    cards -
    (line.unended ? 1 : 0) -
    (line.signs.embedded || line.signs.amount ? 4 : 0) -
    (line.signs.pictured ? 3 : 0) -
    (line.bareName ? 3 : 0) -
    (line.signed ? 4 : 0) +
    (line.sentenceEnd && count < 6 ? 1 : 0) +
    (line.sentenceEnd && count < 12 && QUOTED.test(line.text) ? 1.5 : 0) +
    (inner ? 1.2 : 0) -
    caption * (captionStart ? 0.5 : 0.6) -
    (line.dateOnly ? 4 : 0) -
    (signs ? 3 : 0) -
    (line.dateline === 'whole' ? 3 : 0) -
    (line.copies > 1 && count < 25 ? 1.2 : 0) -
    (line.signs.address && !fullText ? 1 : 0) +
    (introducesQuote(line) ? 3 : 0) -
    recurs -
    listed +
    Math.max(-2, Math.min(0.6, (line.density - 0.6) * 3)),
  /** 3 to 25 words that do not end like a sentence, and no phrase of furniture. */
  headline: ({ line, count, inline, strongInline, boiler, credit, byline, dated, caption, headlike, furnitureWord, signs, cards }) =>
    headlike +
    (line.list ? -1.6 : 0) +
    (line.copyAfter > 0 && count >= 3 ? (line.copyAfter <= 8 ? 2.4 : 0.6) : 0) -
    furnitureWord -
    boiler -
    Math.max(credit, byline, dated) -
    (line.dateOnly || line.signed ? 6 : 0) -
    caption * 0.8 -
    (line.signs.breadcrumb || line.signs.ticker ? 5 : 0) -
    (line.belongs ? 3 : 0) -
    (strongInline ? inline * 0.8 : inline > 0 ? 0.8 : 0) -
    (line.dateline === 'whole' ? 3 : line.dateline === 'begins' ? 1.5 : 0) -
    (line.teaser ? 3 : 0) -
    cards -
    line.service -
    (signs ? 8 : 0) -
    (line.signs.address ? 2 : 0),
  /** A standfirst is text, but not much of it; where it stands says more than what it shows. */
  dek: ({ line, count, isSentence, inline, boiler, credit, byline, dated, caption, furnitureWord }) =>
    Math.min(line.prose, 1.6) -
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
  /** A phrase (`by`, بقلم), a name alone, a name with a date. */
  byline: ({ line, count, fullText, byline }) =>
    -2.6 +
    (line.bareName ? 5 : 0) +
    (line.signed === 'name-first' ? 7.5 : 0) +
    byline * 1.5 +
    (byline > 0 && fullText ? -4 : 0) +
    (count > 14 ? -3 : 0) +
    (count >= 1 && count <= 5 && byline > 0 ? 0.6 : 0) +
    (line.signs.address && count <= 6 ? 1 : 0),
  /** A place or an agency and nothing else. */
  dateline: ({ line, widget, boiler }) =>
    line.dateline === 'whole'
      ? line.tokens.words.some((word) => word.flags & (Flag.place | Flag.agency)) || /[-–—/][^\w–—/-]*$|\(/u.test(line.text)
        ? 4.5 - boiler - widget
        : 2.2 - boiler - widget
      : -6,
  /** A date and nothing else, or after a cue. */
  date: ({ line, count, dated, printed }) =>
    line.signed === 'date-first'
      ? 4.5
      : line.dateOnly
        ? printed
          ? -1
          : SHAPES.year.pattern.test(line.text) || SHAPES.numericDate.pattern.test(line.text)
            ? 4.5
            : 2.5
        : dated > 0
          ? 0.4 + dated
          : count <= 5 && SHAPES.ago.pattern.test(line.text)
            ? 1.5
            : -6,
  credit: ({ count, isSentence, credit }) => (credit > 0 && count <= 12 && !isSentence ? 1 + credit : -5),
  /** A cue, a picture's credit at its end, or that it is printed twice. */
  caption: ({ line, count, isSentence, fullText, caption, captionStart, signs }) =>
    -2.2 +
    (line.signs.pictured ? 4.5 : 0) +
    (caption === 0 && line.signs.endBracket ? 2.2 : 0) +
    caption * 1.3 +
    (captionStart && fullText ? -2 : 0) +
    (isSentence && caption === 0 && !line.signs.pictured && !line.signs.endBracket ? -2 : 0) +
    (line.copies > 1 && !signs && count > 4 ? 1.4 : 0) +
    (count > 45 ? -2 : 0) +
    (count < 3 ? -2 : 0),
  repeat: ({ line, count, furnitureWord }) => (line.repeats >= 0 && count >= 3 ? 3.6 + (count > 5 ? 1 : 0) - furnitureWord * 0.5 : -12),
  'related-heading': ({ line, count, isSentence, related }) =>
    related > 0 ? 1.5 + related * (isSentence ? 0.3 : 1) : -5 + (line.signs.colonEnd && count <= 5 && count > 0 ? 1.2 : 0),
  /** Like a headline, in a list, behind a cue or an arrow, among cards. */
  'related-link': ({ line, count, isSentence, long, fullText, inline, strongInline, headlike, pointer, cards }) =>
    -0.9 +
    Math.max(0, headlike * 0.4) +
    (line.list ? 1.6 : 0) +
    (strongInline ? 2 + inline : inline > 0 ? (fullText ? 0 : 2.4) : 0) +
    (line.belongs ? -3 : 0) +
    (line.signs.aged ? 3 : 0) +
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
  widget: ({ line, count, long, spared, widget }) =>
    -2.2 +
    (widget > 0 ? 1.2 + widget * spared : 0) +
    (line.share ? 4.2 : 0) +
    (line.signs.aboutThisPage ? 5 : 0) +
    (line.signs.embedded ? 6 : 0) +
    (line.signs.counter ? 4 : 0) +
    (line.signs.amount ? 5 : 0) +
    (count <= 2 && count > 0 && !line.sentenceEnd ? 0.4 : 0) +
    (long ? -3 : 0),
  /** Menus, words of the service, signs, what many files have. */
  boilerplate: ({ line, count, isSentence, long, fullText, listed, boiler, recurs, signs, inner }) =>
    -0.7 +
    (boiler > 0 ? (1.4 + boiler) * (fullText ? 0.75 : 1) : 0) +
    (line.menu ? 3.2 : 0) +
    line.service +
    (line.signs.copyright && count < 40 ? 4 : 0) +
    (signs ? 3.5 : 0) +
    (line.signs.address && count <= 12 ? 1.8 : 0) +
    (line.signs.bar && !line.dateOnly ? 1.2 : 0) +
    (inner ? -0.4 : line.sentenceEnd && boiler === 0 ? -0.6 : count <= 3 ? 1.3 : count <= 6 ? 0.4 : 0) +
    (line.signs.breadcrumb && !line.dateOnly ? 3 : 0) +
    (line.signs.ticker ? 7 : 0) +
    (line.belongs ? -2 : 0) +
    (line.aboutAuthor ? 4 : 0) +
    (isSentence && boiler < 2 && line.service < 1.5 ? -2 : 0) +
    (long && boiler === 0 ? -1.5 : 0) +
    (line.tokens.words.some((word) => word.flags & Flag.footer) && count <= 10 ? 0.8 : 0) +
    (line.copies > 1 && count <= 4 ? 0.8 : 0) +
    recurs * 0.8 +
    listed * 0.5,
};

const IN_ORDER = ROLES.map((role) => SCORES[role]);

/** Scores of one line for all roles, in the order of `ROLES`. */
export function emissions(line: Line): Float64Array {
  const evidence = evidenceOf(line);
  const scores = new Float64Array(IN_ORDER.length);
  for (let index = 0; index < IN_ORDER.length; index++) scores[index] = IN_ORDER[index]!(evidence);
  return scores;
}

/** `The minister said:` alone in a line belongs to the quotation below it. */
function introducesQuote(line: Line): boolean {
  return line.signs.colonEnd && line.tokens.words.length <= 20 && line.tokens.words.some((word) => word.flags & Flag.speech);
}
