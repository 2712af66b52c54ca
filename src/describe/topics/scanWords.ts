import { spellingAt } from '../spellings.ts';

/** A word of running text with its offsets. */
export interface ScannedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether more than spaces and hyphens parts it from the word before: no phrase reaches across. */
  readonly apart: boolean;
}

const LETTER = 1;
const JOINT = 2;
const OPEN = 3;
/** The kind of each UTF-16 code unit; surrogates count as letters, so that no pair is cut. */
const KINDS = (() => {
  const kinds = new Uint8Array(65_536);
  const letter = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
  for (let code = 0; code < kinds.length; code++) if (letter.test(String.fromCharCode(code))) kinds[code] = LETTER;
  for (const joint of "'’ʼ") kinds[joint.charCodeAt(0)] = JOINT;
  for (const open of ' -‐‑\t\u00a0') kinds[open.charCodeAt(0)] = OPEN;
  return kinds;
})();

/** The words of a text in columns: their spellings by number, their offsets, and whether they stand apart. */
export interface ScannedSpellings {
  readonly spellings: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly apart: readonly boolean[];
}

/** The words of a text, cut at hyphens too (`anti-corruption` is two), apostrophes inside kept. Linear, no regular expression. */
export function scanSpellings(text: string): ScannedSpellings {
  const spellings: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const aparts: boolean[] = [];
  let apart = false;
  for (let at = 0; at < text.length; ) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind !== LETTER) {
      if (kind !== OPEN) apart = true;
      at++;
      continue;
    }
    const start = at;
    at++;
    while (at < text.length) {
      const inner = KINDS[text.charCodeAt(at)];
      if (inner === LETTER || (inner === JOINT && KINDS[text.charCodeAt(at + 1)] === LETTER)) at++;
      else break;
    }
    spellings.push(spellingAt(text, start, at));
    starts.push(start);
    ends.push(at);
    aparts.push(apart);
    apart = false;
  }
  return { spellings, starts, ends, apart: aparts };
}

/** The same words one by one. */
export function scanWords(text: string): ScannedWord[] {
  const { starts, ends, apart } = scanSpellings(text);
  return starts.map((start, at) => {
    const end = ends[at] as number;
    return { text: text.slice(start, end), start, end, apart: apart[at] as boolean };
  });
}
