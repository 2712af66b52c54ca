/**
 * Words as numbers. Every word that cleaning meets is folded once, given a number and its flags, and from then on
 * only the number is compared: the tables, the repeats and the likeness of lines all work on these.
 */
import { fold, stem } from '../text.ts';

/** What a word is by itself; a word may be several things (`May` is a month and a name). */
export const Flag = {
  function: 1,
  month: 2,
  weekday: 4,
  clock: 8,
  share: 16,
  menu: 32,
  agency: 64,
  number: 128,
  dateCue: 256,
  speech: 512,
  place: 1024,
  /** Words of the page's own service: newsletter, inbox, cookies. */
  service: 2048,
  footer: 4096,
  opener: 8192,
  /** Words that speak to the reader: your, our. */
  reader: 16384,
  /** What those are who write: reporter, columnist. */
  craft: 32768,
} as const;

export interface Word {
  readonly id: number;
  readonly folded: string;
  /** Number of its stem: equal for forms of one word. */
  readonly stem: number;
  /** Bits of `Flag`, set by the wording tables. */
  flags: number;
  /** How much it says about what a text is about: ln of (stories / stories that have it), at most 8. */
  readonly weight: number;
}

/** Words of a line by number, with what their spelling shows. */
export interface Tokens {
  readonly words: readonly Word[];
  /** Offsets of the words' first characters in the line. */
  readonly starts: readonly number[];
  /** Offset after each word. */
  readonly ends: readonly number[];
  /** How many words begin with a Latin capital. */
  readonly capitals: number;
  /** How many letters, about, stand in words of either script. */
  readonly arabic: number;
  readonly latin: number;
}

const OTHER = 0;
const LETTER = 1;
const JOINER = 2;
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  if (/[\p{L}\p{N}\p{M}\u0640]/u.test(String.fromCharCode(code))) kinds[code] = LETTER;
}
for (let code = 0xd800; code < 0xe000; code++) kinds[code] = OTHER;
for (const joiner of "'’ʼ-‐") kinds[joiner.charCodeAt(0)] = JOINER;

/** The share of stories that a word stands in which is not among the common ones. */
const RARE = 0.001;

const FIGURES = /^\d+(?:-\d+)*(?:st|nd|rd|th|z)?$/u;
/** Dates that are one word: `23-may-2017`, `2019-09-15t09`. */
const DATE = /^(?:\d{1,2}-[a-z]{3,9}-\d{2,4}|\d{4}-\d\d-\d\dt\d\d)$/u;

/** How many spellings a lexicon remembers before it stops remembering new ones; the table is twice as large, so that searches stay short. */
const CAPACITY = 1 << 19;
const SLOTS = CAPACITY * 2;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits: the same word has the same number in every run, whatever was read before it. */
function hash(text: string): number {
  let sum = FNV_START;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
  return sum >>> 0;
}

/** All words met so far: a cache, so what it holds never changes a result. */
export class Lexicon {
  private readonly shares: ReadonlyMap<string, number>;
  private readonly known = new Map<string, Word>();
  /** An open-addressed table by the hash of the spelling, so that a word met before is found without cutting it out of its line. */
  private readonly spellings: (string | undefined)[] = [];
  private readonly found: Word[] = [];
  private readonly slots = new Int32Array(SLOTS).fill(-1);

  /** `shares`: for stems that are common, the share of stories that they stand in. */
  constructor(shares: ReadonlyMap<string, number> = new Map()) {
    this.shares = shares;
  }

  /** The word that stands in a text from `start` up to `end`, whose spelling has the hash `sum`. */
  private word(text: string, start: number, end: number, sum: number): Word {
    const { slots, spellings } = this;
    let slot = sum & (SLOTS - 1);
    for (; ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = slots[slot]!;
      if (index < 0) break;
      if (spelled(spellings[index]!, text, start, end)) return this.found[index]!;
    }
    const spelling = text.slice(start, end);
    const word = this.made(spelling);
    if (spellings.length < CAPACITY) {
      slots[slot] = spellings.length;
      spellings.push(spelling);
      this.found.push(word);
    }
    return word;
  }

  private made(spelling: string): Word {
    const folded = fold(spelling);
    const met = this.known.get(folded);
    if (met) return met;
    const root = stem(folded);
    const word: Word = {
      id: hash(folded),
      folded,
      stem: hash(root),
      weight: Math.min(8, -Math.log(this.shares.get(root) ?? RARE)),
      flags: FIGURES.test(folded) ? Flag.number : DATE.test(folded) ? Flag.number | Flag.month : 0,
    };
    if (this.known.size < CAPACITY) this.known.set(folded, word);
    return word;
  }

  /** Cuts a line into words: letters, digits and marks, with hyphens and apostrophes between them. */
  tokens(text: string): Tokens {
    const words: Word[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let capitals = 0;
    let arabic = 0;
    let latin = 0;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const first = text.charCodeAt(at);
      if (kinds[first] !== LETTER) {
        at++;
        continue;
      }
      const start = at++;
      let sum = Math.imul(FNV_START ^ first, FNV_PRIME);
      while (at < length) {
        const code = text.charCodeAt(at);
        const kind = kinds[code];
        if (kind !== LETTER && !(kind === JOINER && kinds[text.charCodeAt(at + 1)] === LETTER)) break;
        sum = Math.imul(sum ^ code, FNV_PRIME);
        at++;
      }
      if (first >= 65 && first <= 90) capitals++;
      if (first >= 0x620 && first < 0x8ff) arabic += at - start;
      else if (first >= 65 && first < 0x250) latin += at - start;
      words.push(this.word(text, start, at, sum));
      starts.push(start);
      ends.push(at);
    }
    return { words, starts, ends, capitals, arabic, latin };
  }
}

/** Whether a text has a spelling from `start` up to `end`. */
function spelled(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== spelling.charCodeAt(at - start)) return false;
  return true;
}
