/** The words of a text, folded and cut in one pass: what shingles, telling words and numbers in words are made from. */
import { spellingAt } from '../describe/spellings.ts';
import { fold } from '../text.ts';

/** Runs of letters and digits of a folded text, in columns. */
export interface Scanned {
  readonly folded: string;
  /** By number (`src/describe/spellings.ts`). */
  readonly spellings: readonly number[];
  readonly starts: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a code unit is a letter or a digit. Surrogates are none. */
const IS_LETTER = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit < 0xd800 || unit > 0xdfff) && LETTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Folds a text and cuts it into words. */
export function scan(text: string): Scanned {
  const folded = fold(text);
  const spellings: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (IS_LETTER[folded.charCodeAt(at)] === 0) continue;
    const from = at++;
    while (at < folded.length && IS_LETTER[folded.charCodeAt(at)] === 1) at++;
    spellings.push(spellingAt(folded, from, at));
    starts.push(from);
  }
  return { folded, spellings, starts };
}
