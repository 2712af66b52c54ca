/**
 * Numbers as text: the postings of the search index, written by the pipeline and read by the browser. A number takes one
 * letter for each five bits, the low ones first; all but its last letter are of the upper half of the alphabet.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = new Uint8Array(128).fill(255);
for (let at = 0; at < ALPHABET.length; at++) CODES[ALPHABET.charCodeAt(at)] = at;

/** Byte of each letter of the alphabet, for those who write many numbers. */
export const LETTERS: Readonly<Uint8Array> = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/** Whole numbers from 0 to 2^31 - 1 as text. */
export function encode(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= 32) {
      text += ALPHABET[32 + (number & 31)];
      number >>>= 5;
    }
    text += ALPHABET[number];
  }
  return text;
}

/** The numbers of a text that `encode` made; what is no letter of the alphabet is passed over. */
export function decode(text: string): number[] {
  const numbers: number[] = [];
  eachNumber(text, (number) => numbers.push(number));
  return numbers;
}

/** How finely a posting says how much an article is about a word. */
export const IMPACTS = 16;

/** One article under a word: its serial, and how much it is about it, from 0 to `IMPACTS` - 1. */
export interface Posting {
  readonly serial: number;
  readonly impact: number;
}

/** Postings, in order of serial, as text: the gap to the one before and the impact make one number. */
export function encodePostings(postings: Iterable<Posting>): string {
  const numbers: number[] = [];
  let last = -1;
  for (const { serial, impact } of postings) {
    numbers.push((serial - last - 1) * IMPACTS + impact);
    last = serial;
  }
  return encode(numbers);
}

export function decodePostings(text: string): Posting[] {
  let last = -1;
  return decode(text).map((number) => {
    last += 1 + Math.floor(number / IMPACTS);
    return { serial: last, impact: number % IMPACTS };
  });
}

/** Postings of later articles behind others, without decoding what stands there; null where they are not all later. */
export function appendPostings(text: string, later: string): string | null {
  let last = -1;
  eachPosted(text, (serial) => {
    last = serial;
  });
  return appended(text, last, later, IMPACTS);
}

/** Whether one of these articles is among the postings. */
export function holdsPostings(text: string, serials: ReadonlySet<number>): boolean {
  let holds = false;
  eachPosted(text, (serial) => {
    holds ||= serials.has(serial);
  });
  return holds;
}

/** Calls with the serial of each article that has a posting. */
function eachPosted(text: string, call: (serial: number) => void): void {
  let last = -1;
  eachNumber(text, (number) => {
    last += 1 + Math.floor(number / IMPACTS);
    call(last);
  });
}

/** Serials in rising order as text. */
export function encodeSerials(serials: Iterable<number>): string {
  const gaps: number[] = [];
  let last = -1;
  for (const serial of serials) {
    gaps.push(serial - last - 1);
    last = serial;
  }
  return encode(gaps);
}

export function decodeSerials(text: string): number[] {
  let last = -1;
  return decode(text).map((gap) => {
    last += gap + 1;
    return last;
  });
}

/** Where a word stands in an article: places among its words, rising. */
export interface Places {
  readonly serial: number;
  readonly places: readonly number[];
}

/** Places, in order of serial, as text: gap to the article before, how many less one, gaps between them. */
export function encodePlaces(list: Iterable<Places>): string {
  const numbers: number[] = [];
  let last = -1;
  for (const { serial, places } of list) {
    numbers.push(serial - last - 1, places.length - 1);
    last = serial;
    let before = 0;
    for (const place of places) {
      numbers.push(place - before);
      before = place;
    }
  }
  return encode(numbers);
}

export function decodePlaces(text: string): Places[] {
  const numbers = decode(text);
  const list: Places[] = [];
  let last = -1;
  for (let at = 0; at + 2 < numbers.length; ) {
    const serial = last + 1 + (numbers[at] ?? 0);
    const count = (numbers[at + 1] ?? 0) + 1;
    last = serial;
    at += 2;
    const places: number[] = [];
    let place = 0;
    for (const end = at + count; at < end; at++) {
      place += numbers[at] ?? 0;
      places.push(place);
    }
    list.push({ serial, places });
  }
  return list;
}

/** Places in later articles behind others, without decoding what stands there; null where they are not all later. */
export function appendPlaces(text: string, later: string): string | null {
  let last = -1;
  eachPlaced(text, (serial) => {
    last = serial;
  });
  return appended(text, last, later, 1);
}

/** Whether one of these articles has places here. */
export function holdsPlaces(text: string, serials: ReadonlySet<number>): boolean {
  let holds = false;
  eachPlaced(text, (serial) => {
    holds ||= serials.has(serial);
  });
  return holds;
}

/** Calls with the serial of each article that has places; the places themselves are passed by. */
function eachPlaced(text: string, call: (serial: number) => void): void {
  let last = -1;
  /** How many numbers of the article are still to come; -1 where its count is the next. */
  let left = 0;
  eachNumber(text, (number) => {
    if (left === 0) {
      last += 1 + number;
      call(last);
      left = -1;
    } else if (left < 0) left = number + 1;
    else left--;
  });
}

/** A text begins with the gap from the serial -1, in so many units; behind another it is the gap from the last one there. */
function appended(text: string, last: number, later: string, unit: number): string | null {
  let end = 0;
  while (end < later.length && (CODES[later.charCodeAt(end)] ?? 255) >= 32) end++;
  const [first = 0] = decode(later.slice(0, end + 1));
  const gap = first - (last + 1) * unit;
  return gap < 0 ? null : text + encode([gap]) + later.slice(end + 1);
}

/** Calls with each number of a text that `encode` made. */
function eachNumber(text: string, call: (number: number) => void): void {
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const code = CODES[text.charCodeAt(at)] ?? 255;
    if (code === 255) continue;
    // A shift is several times as fast as a power, but ends at 31 bits.
    number += shift < 30 ? (code & 31) << shift : (code & 31) * 2 ** shift;
    if (code < 32) {
      call(number);
      number = 0;
      shift = 0;
    } else shift += 5;
  }
}
