/** Where a name begins and ends within its words: clitics, quotes and possessives are no part of it. */

import type { Language } from '../../../model.ts';

const CLITIC = /^(?:[وف](?=ال|ل?عبد|أبو |ابن )|لل(?=\p{L}{3}))/u;
const LEADING = /^["'“”‘’«»([\s\-–—.,،:]+/u;
const TRAILING = /(?:['’]s|["'“”‘’«»)\]\s\-–—,،؛:]{1,9})$/u;

/** The offsets of the name in a text, given those of its words. */
export function nameEdges(
  text: string,
  start: number,
  end: number,
  language: Language,
  isName: (word: string) => boolean,
): readonly [number, number] {
  let from = start;
  let to = end;
  from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0;
  to -= TRAILING.exec(text.slice(from, to))?.[0].length ?? 0;
  if (language === 'ar') from += cliticOf(text.slice(from, to), isName);
  return [from, to];
}

/** How many letters before a name are glued on: و ف ب ل, where the rest is a name and the whole is none. */
function cliticOf(name: string, isName: (word: string) => boolean): number {
  if (CLITIC.test(name)) return 1;
  const word = /^\p{L}+/u.exec(name)?.[0] ?? '';
  return word.length > 3 && /^[وفبل]/u.test(word) && !isName(word) && isName(word.slice(1)) ? 1 : 0;
}
