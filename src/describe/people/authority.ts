import { fold } from '../../text.ts';
import { bySpelling } from '../spellings.ts';
import type { Span } from './tagger/tags.ts';
import { type PhraseBook, phraseBook } from './words.ts';

const CLITIC = /^(?:لل|[وفبل])(?=\p{L}{3})/u;

/** A known name in a sentence, and how many letters of its first word are glued on. */
export interface KnownName {
  readonly span: Span;
  readonly glued: number;
}

/** Names to look for, and whether one may begin at a word: most words are told by it at once. */
export interface NameBook {
  readonly names: PhraseBook;
  /** By number of the word's spelling. */
  mayBegin(spelling: number): boolean;
}

/** A book of names given as lists of words. */
export function nameBook(names: Iterable<readonly string[]>): NameBook {
  const book = phraseBook(names);
  const mayBegin = bySpelling((word) => {
    const folded = fold(word);
    return book.begins(folded) || book.begins(folded.replace(CLITIC, ''));
  });
  return { names: book, mayBegin };
}

/** A sentence that names are looked for in: its words' spellings by number, and the words folded. */
interface NamedIn {
  readonly spellings: readonly number[];
  readonly folded: readonly string[];
}

/** Where names of a book stand in a sentence; the first word may carry an Arabic clitic. */
export function knownNames({ spellings, folded }: NamedIn, { names, mayBegin }: NameBook): KnownName[] {
  const found: KnownName[] = [];
  for (let at = 0; at < spellings.length; at += 1) {
    if (!mayBegin(spellings[at] as number)) continue;
    const word = folded[at] as string;
    const length = names.longestAt(folded, at);
    const clitic = length === 0 ? CLITIC.exec(word)?.[0] : undefined;
    const behind =
      clitic && names.begins(word.slice(clitic.length))
        ? names.longestAt([word.slice(clitic.length), ...folded.slice(at + 1, at + 8)], 0)
        : 0;
    if (length + behind === 0) continue;
    found.push({ span: [at, at + length + behind], glued: clitic === 'لل' ? 1 : (clitic?.length ?? 0) });
    at += length + behind - 1;
  }
  return found;
}
