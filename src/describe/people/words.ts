/** Word lists of this folder's `data/`: one phrase a line, `#` begins a comment. An archivist can add to them. */

import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { fold } from '../../text.ts';
import { bySpelling } from '../spellings.ts';

function fileOf(name: string): URL {
  return new URL(`./data/${name}`, import.meta.url);
}

/** The phrases of a list, as they stand in the file. */
export function readList(name: string): string[] {
  return linesOf(readFileSync(fileOf(name), 'utf8'));
}

/** A file of `data/` made by the training, unpacked. */
export function readPacked(name: string): Buffer {
  return brotliDecompressSync(readFileSync(fileOf(name)));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '');
}

/** A word as written, and folded, by number of its spelling. */
export const wordOf = bySpelling((word) => word);
export const foldedOf = bySpelling(fold);

/** Phrases of several words, found by the words they begin with. Comparing is by folded words. */
export interface PhraseBook {
  /** Whether any phrase begins with this word. */
  begins(word: string): boolean;
  /** The longest phrase that begins at this word, as a count of words; 0 where none does. */
  longestAt(folded: readonly string[], from: number): number;
  /** The longest phrase that ends before this word, as a count of words. */
  longestBefore(folded: readonly string[], to: number): number;
}

/** A book of phrases given as lists of words, which are folded here. */
export function phraseBook(phrases: Iterable<readonly string[]>): PhraseBook {
  const known = new Set<string>();
  const lengths = new Map<string, number>();
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.map(fold);
    const first = words[0];
    if (first === undefined) continue;
    known.add(words.join(' '));
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
    longest = Math.max(longest, words.length);
  }
  const isKnown = (folded: readonly string[], from: number, to: number) => known.has(folded.slice(from, to).join(' '));
  return {
    begins: (word) => lengths.has(word),
    longestAt(folded, from) {
      const begun = lengths.get(folded[from] ?? '');
      if (begun === undefined) return 0;
      const most = Math.min(begun, folded.length - from);
      for (let length = most; length > 0; length -= 1) if (isKnown(folded, from, from + length)) return length;
      return 0;
    },
    longestBefore(folded, to) {
      for (let length = Math.min(longest, to); length > 0; length -= 1) if (isKnown(folded, to - length, to)) return length;
      return 0;
    },
  };
}
