/** Where a name begins and ends within its words: clitics, quotes and possessives are no part of it. */

import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';

/** What is known of words when a name's edges are settled. */
export interface EdgeWords {
  /** Whether a word stands in the shipped list of single names. */
  isName(word: string): boolean;
  /** Whether a word is a name by more than one sign: several spellings or sources, or nearly always one in the news. */
  isFirmName(word: string): boolean;
  /** Whether the unlabelled news has a word as it stands. */
  isWord(word: string): boolean;
  /** Whether the unlabelled news seldom or never has a word as part of a name. */
  isSeldomName(word: string): boolean;
  /** Folded names that begin with و by themselves. */
  readonly waw: ReadonlySet<string>;
}

const ALWAYS = /^(?:[وف](?=ال|ل?عبد|[أا]بو |[أا]بي |ابن )|لل(?=\p{L}{3}))/u;
const LEADING = /^["'“”‘’«»([\s\-–—.,،:]+/u;
const TRAILING = /(?:['’]s|["'“”‘’«»)\]\s\-–—,،؛:]{1,9})$/u;
const FIRST = /^\p{L}+/u;
const NONE: ReadonlySet<string> = new Set();

/**
 * The offsets of the name in a text, given those of its words. `others` are the folded words of the document; `glued` says
 * how many letters are glued on where that is certain.
 */
export function nameEdges(
  text: string,
  start: number,
  end: number,
  language: Language,
  known: EdgeWords,
  others: ReadonlySet<string>,
  glued: number | null,
): readonly [number, number] {
  let from = start;
  let to = end;
  from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0;
  to -= TRAILING.exec(text.slice(from, to))?.[0].length ?? 0;
  if (glued !== null) from += glued;
  else if (language === 'ar') from += cliticOf(text.slice(from, to), known, others);
  return [from, to];
}

/** How many letters before a name are glued on. و is cut unless the name begins with it or may be a foreign W; ف ب ل begin many names, so the rest must be known. */
export function cliticOf(name: string, known: EdgeWords, others: ReadonlySet<string> = NONE): number {
  if (ALWAYS.test(name)) return 1;
  const word = FIRST.exec(name)?.[0] ?? '';
  const letter = word[0] ?? '';
  const rest = word.slice(1);
  if (word.length < 4 || !/[وفبل]/u.test(letter) || known.isName(word)) return 0;
  if (letter === 'و')
    return !known.waw.has(fold(word)) && (!/^[اويأإآ]/u.test(rest) || known.isName(rest) || known.isWord(rest) || others.has(fold(rest)))
      ? 1
      : 0;
  // `لنبيل القروي`, though the news has لنبيل too; ف and ب begin too many names for that.
  const isFull = letter === 'ل' && /\s/u.test(name) && known.isFirmName(rest);
  return others.has(fold(rest)) || (known.isName(rest) && (!known.isWord(word) || isFull)) ? 1 : 0;
}
