/** Datelines at the beginning of a line: `BAGHDAD (Reuters) -`, `واع/ بغداد`. */
import type { Dateline } from './line.ts';
import { SHAPES } from './shapes.ts';
import { Flag, type Tokens } from './tokens.ts';

const NO_PLACE = Flag.function | Flag.number | Flag.menu | Flag.share | Flag.month;
const SENTENCE = Flag.function | Flag.speech | Flag.month;
/** A function word that stands in the names of many papers: بغداد اليوم. */
const TODAY = 'اليوم';
const KNOWN = Flag.place | Flag.agency;
const COLON = /:\s$/u;
/** A dateline is no longer than this; the patterns look no further. */
const REACH = 140;

/** Whether a line begins with a dateline or is nothing else. */
export function datelineOf(text: string, tokens: Tokens, script: 'ar' | 'en' | null): Dateline {
  if (script === null) return 'none';
  if (
    tokens.words.length <= 5 &&
    text.length <= REACH &&
    SHAPES.placeLine.pattern.test(text) &&
    !tokens.words.some((word) => word.flags & NO_PLACE && word.folded !== TODAY)
  )
    return 'whole';
  const shape = script === 'ar' ? SHAPES.datelineArabic.pattern : SHAPES.datelineEnglish.pattern;
  const found = shape.exec(text.length > REACH ? text.slice(0, REACH) : text);
  if (!found) return 'none';
  const end = found[0].length;
  const before = tokens.ends.filter((at) => at <= end).length;
  if (before === 0 || before > 7) return 'none';
  if (tokens.words.slice(0, before).every(({ flags }) => flags & Flag.menu && !(flags & KNOWN))) return 'none';
  if (
    !found[0].includes('(') &&
    tokens.words.some((word, index) => index < before && word.flags & SENTENCE && !(word.flags & KNOWN) && word.folded !== TODAY)
  )
    return 'none';
  const known = tokens.words.some((word, index) => index < before && word.flags & KNOWN);
  const bracketed = /[(/]|--|—/u.test(found[0]);
  if (!known && !bracketed) return 'none';
  // before a colon stands a speaker or a label, unless every word of it is a place
  if (COLON.test(found[0]) && !tokens.words.slice(0, before).every(({ flags }) => flags & Flag.place)) return 'none';
  const after = tokens.words.length - before;
  if (after <= 2 && !SHAPES.sentenceEnd.pattern.test(text)) return 'whole';
  return after >= 5 ? 'begins' : 'none';
}
