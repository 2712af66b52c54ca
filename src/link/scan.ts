/** The words of a text, cut and hashed in one pass: what shingles and telling words are made from. */
import { fold } from '../text.ts';

export interface Scanned {
  readonly folded: string;
  /** How many words there are; the arrays may be longer. */
  readonly count: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const PRIME = 0x01000193;
const START = 0x811c9dc5;
const LETTER = /[\p{L}\p{N}]/u;
/** Whether a code unit is a letter or a digit: 1 yes, 2 no, 0 not asked yet. Surrogates are none. */
const KNOWN = new Uint8Array(65_536);

function isLetter(unit: number): boolean {
  let known = KNOWN[unit] ?? 2;
  if (known === 0) {
    known = (unit < 0xd800 || unit > 0xdfff) && LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
    KNOWN[unit] = known;
  }
  return known === 1;
}

/** Runs of letters and digits of the folded text, each with FNV-1a of its code units. */
export function scan(text: string): Scanned {
  const folded = fold(text);
  const most = (folded.length >> 1) + 1;
  const [hashes, starts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let count = 0;
  for (let at = 0; at < folded.length; at++) {
    let unit = folded.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const from = at;
    let hash = START;
    do {
      hash = Math.imul(hash ^ unit, PRIME);
      at++;
      unit = at < folded.length ? folded.charCodeAt(at) : 0;
    } while (isLetter(unit));
    hashes[count] = hash;
    starts[count] = from;
    ends[count] = at;
    count++;
  }
  return { folded, count, hashes, starts, ends };
}
