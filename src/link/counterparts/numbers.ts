/** The numbers of a text as both languages write them: `140,000`, `140 ألف` and `١٤٠٠٠٠` are one. */
import { MONTHS } from '../../describe/dates/months.ts';
import { countInWords, NUMERAL_WORDS } from '../../describe/dates/numerals.ts';
import { bySpelling } from '../../describe/spellings.ts';
import { fold, westernDigits } from '../../text.ts';
import { type Scanned, scan } from '../scan.ts';

export interface Numbers {
  /** Above 31, and no year. */
  readonly large: readonly string[];
  /** 10 to 31 where no month or hour stands beside: they may be a day all the same, and say little. */
  readonly small: readonly string[];
}

const NUMBER = /(?<![\d.,:/-])(\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?)(?![\d:/-])\s*(\p{L}*)/gu;
const HAS_DIGIT = /[\d٠-٩۰-۹]/u;
const THOUSANDS = /[.,](?=\d{3}(?!\d))/gu;
const BEFORE = /(?<!\p{L})(\p{L}+)\P{L}*$/u;
/** So many letters before a number are looked at for the name of a month. */
const REACH = 24;

/** Folded words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    الف: 1e3,
    الاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارات: 1e9,
    بليون: 1e9,
    تريليون: 1e12,
    ترليون: 1e12,
  }),
);
const MOST_DAY = 31;
const LEAST = 10;

/** A number in figures, with its scale word where it has one; `year`: as a year is written, and no word of scale behind it. */
export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly year: boolean;
  /** The folded word behind it. */
  readonly after: string;
}

/** Every number in figures, in order. */
export function* numbersIn(text: string): Generator<NumberInText> {
  if (!HAS_DIGIT.test(text)) return;
  for (const { 0: whole, 1: digits = '', 2: word = '', index } of westernDigits(text).matchAll(NUMBER)) {
    const after = fold(word);
    const scale = SCALES.get(after) ?? 1;
    // Whole again after the multiplication: 14.6 × 1,000,000,000.
    const value = Math.round(Number(digits.replace(THOUSANDS, '')) * scale * 1000) / 1000;
    const year = scale === 1 && value >= 1900 && value < 2100 && Number.isInteger(value) && !/[.,]/u.test(digits);
    yield { value, start: index, end: index + (scale === 1 ? digits : whole).length, year, after };
  }
}

const NUMERALS = [...new Set(NUMERAL_WORDS)].filter((word) => /^\p{L}+$/u.test(word));
const NUMERAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NUMERALS.join('|')})(?!\\p{L})`, 'uy');
const LETTERS = /^\p{L}+/u;
/** Whether a folded word begins with a numeral, by number of its spelling: all others are told by it. */
const mayBeNumeral = bySpelling((word) => NUMERALS.includes(LETTERS.exec(word)?.[0] ?? ''));
const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** So much behind the beginning of a number in words is read. */
const LONGEST = 48;
const MULTIPLIES = new Set([...SCALES.keys(), 'hundred', 'مئه', 'مائه', 'ميه']);

/** Numbers in words, as far as both languages have a word or two for them: `forty-one`, أربعة عشر. Larger ones are left out. */
function* inWords({
  folded,
  spellings,
  starts,
}: Scanned): Generator<{ readonly value: number; readonly after: string; readonly before: string }> {
  let covered = 0;
  for (let word = 0; word < spellings.length; word++) {
    if (!mayBeNumeral(spellings[word] as number)) continue;
    const index = starts[word] as number;
    NUMERAL.lastIndex = index;
    if (index < covered || !NUMERAL.test(folded)) continue;
    const words = folded.slice(index, index + LONGEST).split(NOT_WORD);
    const found = countInWords(words, 0);
    if (found === null) continue;
    const after = words[found.length] ?? '';
    covered = index + words.slice(0, found.length).join(' ').length;
    if (!MULTIPLIES.has(after)) yield { value: found.value, after, before: folded.slice(Math.max(0, index - REACH), index) };
  }
}

/** Each number once, in order of its digits. `scanned` are the words of `text`. */
export function numbersOf(text: string, scanned: Scanned = scan(text)): Numbers {
  const western = westernDigits(text);
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { value, start, year, after } of numbersIn(western)) {
    if (year) continue;
    if (value > MOST_DAY || !Number.isInteger(value)) large.add(String(value));
    else if (value >= LEAST && !isDay(after, western.slice(Math.max(0, start - REACH), start))) small.add(String(value));
  }
  for (const { value, after, before } of inWords(scanned)) {
    if (value > MOST_DAY) large.add(String(value));
    else if (value >= LEAST && !isDay(after, before)) small.add(String(value));
  }
  return { large: [...large].sort(), small: [...small].sort() };
}

function isDay(after: string, before: string): boolean {
  return MONTHS.has(after) || MONTHS.has(fold(BEFORE.exec(before)?.[1] ?? ''));
}
