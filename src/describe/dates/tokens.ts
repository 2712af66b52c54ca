/** A text cut into the pieces that dates are made of: numbers, words, marks. */
import { fold, westernDigits } from '../../text.ts';

export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  /** Digits of a number in Western form; a word folded; a mark as it is. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}'’]*)|\S/gu;
/** Folding is the dearest step and words repeat; the table is dropped when it is full. */
const FOLDED = new Map<string, string>();
const FULL = 20_000;

function foldWord(word: string): string {
  let folded = FOLDED.get(word);
  if (folded === undefined) {
    folded = fold(word).replace(/'s?$/u, '');
    if (FOLDED.size >= FULL) FOLDED.clear();
    FOLDED.set(word, folded);
  }
  return folded;
}

/** Numbers, words and marks of a text, with offsets into it. */
export function dateTokens(text: string): readonly DateToken[] {
  return Array.from(westernDigits(text).matchAll(TOKEN), ({ 0: match, index, groups }) => ({
    kind: groups?.number !== undefined ? 'number' : groups?.word !== undefined ? 'word' : 'mark',
    text: groups?.word !== undefined ? foldWord(match) : match,
    start: index,
    end: index + match.length,
  }));
}
