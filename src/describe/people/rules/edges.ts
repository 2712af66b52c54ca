/** Where a name begins and ends within its words: clitics, quotes and possessives are no part of it. */

import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { Span } from '../tagger/tags.ts';

/** What is known of words when a name's edges are settled. */
export interface EdgeWords {
  /** Whether a word stands in the shipped list of single names. */
  isName(word: string): boolean;
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

const VERB = /^و?[يت]\p{L}{2}/u;

/** Words that open a clause, folded: no name begins with them. */
const OPENERS = new Set(
  'ان بان لان وان فان كان انه بانه اذ اذا قد وقد لقد كما بل لكن ولكن حيث حين عندما بينما حتي ثم او هل لم لن ليس الذي التي'.split(' '),
);

/** A span of words without what the tagger took along: a verb for a first name (`يطل زيد`), a clause that follows (`زيد بأن عمر`). */
export function withoutClause(words: readonly string[], [from, end]: Span, known: EdgeWords): Span {
  const first = words[from] ?? '';
  if (end - from > 1 && OPENERS.has(fold(first))) return [from + 1, end];
  const clause = words.slice(from + 1, end).findIndex((word) => OPENERS.has(fold(word)));
  const to = clause < 0 ? end : from + 1 + clause;
  return to - from > 1 && VERB.test(first) && !known.isName(first) && known.isSeldomName(first) && known.isName(words[from + 1] ?? '')
    ? [from + 1, to]
    : [from, to];
}

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
function cliticOf(name: string, known: EdgeWords, others: ReadonlySet<string>): number {
  if (ALWAYS.test(name)) return 1;
  const word = FIRST.exec(name)?.[0] ?? '';
  const letter = word[0] ?? '';
  const rest = word.slice(1);
  if (word.length < 4 || !/[وفبل]/u.test(letter) || known.isName(word)) return 0;
  if (letter === 'و')
    return !known.waw.has(fold(word)) && (!/^[اويأإآ]/u.test(rest) || known.isName(rest) || known.isWord(rest) || others.has(fold(rest)))
      ? 1
      : 0;
  return others.has(fold(rest)) || (known.isName(rest) && !known.isWord(word)) ? 1 : 0;
}
