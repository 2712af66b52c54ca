/** A text cut into the pieces that dates are made of: numbers, words, marks. */
import { Forgetful } from '../../keep/forgetful.ts';
import { fold, westernDigits } from '../../text.ts';
import { mayBegin } from './beginnings.ts';

export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  /** Digits of a number in Western form; a word folded; a mark as it is. */
  readonly text: string;
  /** Whether a date expression may begin here; most words are told by it at once. */
  readonly begins: boolean;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\d+|\p{L}[\p{L}\p{M}'’]*|\S/gu;
const DIGIT = /^\d/u;
const LETTER = /^\p{L}/u;

interface Word {
  readonly folded: string;
  /** Whether an expression may begin with it. */
  readonly begins: boolean;
}

/** Folding is the dearest step and words repeat; the table is dropped when it is full. */
const WORDS = new Forgetful<string, Word>(20_000);

function wordOf(written: string): Word {
  let word = WORDS.get(written);
  if (word === undefined) {
    const folded = fold(written).replace(/'s?$/u, '');
    word = { folded, begins: mayBegin(folded) };
    WORDS.set(written, word);
  }
  return word;
}

/** Numbers, words and marks of a text, with offsets into it. */
export function dateTokens(text: string): readonly DateToken[] {
  const western = westernDigits(text);
  const tokens: DateToken[] = [];
  for (const { 0: match, index: start } of western.matchAll(TOKEN)) {
    const end = start + match.length;
    if (DIGIT.test(match)) tokens.push({ kind: 'number', text: match, begins: true, start, end });
    else if (LETTER.test(match)) {
      const word = wordOf(match);
      tokens.push({ kind: 'word', text: word.folded, begins: word.begins, start, end });
    } else tokens.push({ kind: 'mark', text: match, begins: false, start, end });
  }
  return tokens;
}
