/** Titles before a name, and names that a title belongs to. */

import type { Span } from '../tagger/tags.ts';
import type { PhraseBook } from '../words.ts';

/** Titles that make a name of one word: `Imam Hussein` is a name, `Hussein` alone would be anybody. */
const PART_OF_NAME = new Set([
  'imam',
  'prophet',
  'caliph',
  'saint',
  'st.',
  'pope',
  'الامام',
  'النبي',
  'الخليفه',
  'البابا',
  'للامام',
  'بالامام',
  'والامام',
  'القديس',
]);

/** `Attorney General` is an office: its second word is no rank. */
const IN_OFFICE = /^(?:attorney|secretary|director|governor|consul|solicitor|inspector|surgeon|postmaster|chief) (?:general|justice)$/u;

/** A name without the titles that the tagger left in it; at least one word remains. */
export function withoutTitles(folded: readonly string[], [from, to]: Span, titles: PhraseBook): Span {
  let start = from;
  for (;;) {
    const length = titles.longestAt(folded, start);
    if (length === 0 || start + length >= to) return [start, to];
    start += length;
  }
}

/** A name of one word with the `Imam` before it. */
export function withImam(folded: readonly string[], [from, to]: Span): Span {
  return to - from === 1 && from > 0 && PART_OF_NAME.has(folded[from - 1] ?? '') ? [from - 1, to] : [from, to];
}

/** Where the titles directly before a word begin; the word itself where none stands there. */
export function titlesBegin(folded: readonly string[], at: number, titles: PhraseBook): number {
  let start = at;
  for (;;) {
    const length = titles.longestBefore(folded, start);
    if (length === 0 || IN_OFFICE.test(`${folded[start - length - 1] ?? ''} ${folded[start - 1] ?? ''}`)) return start;
    start -= length;
  }
}
