/** The numbers of a text as both languages write them: `140,000`, `140 ألف` and `١٤٠٠٠٠` are one. */
import { MONTHS } from '../../describe/dates/months.ts';
import { fold, westernDigits } from '../../text.ts';

export interface Numbers {
  /** Above 31, and no year. */
  readonly large: readonly string[];
  /** 10 to 31 where no month or hour stands beside: they may be a day all the same, and say little. */
  readonly small: readonly string[];
}

const NUMBER = /(?<![\d.,:/-])(\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?)(?![\d:/-])\s*(\p{L}*)/gu;
const THOUSANDS = /[.,](?=\d{3}(?!\d))/gu;
const BEFORE = /(\p{L}+)\P{L}*$/u;
/** So many letters before a number are looked at for the name of a month. */
const REACH = 24;

/** Folded words that multiply the number before them. */
const SCALES: ReadonlyMap<string, number> = new Map(
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

/** Each number once, in order of its digits. */
export function numbersOf(text: string): Numbers {
  const western = westernDigits(text);
  const large = new Set<string>();
  const small = new Set<string>();
  for (const { 1: digits = '', 2: word = '', index } of western.matchAll(NUMBER)) {
    const after = fold(word);
    const scale = SCALES.get(after) ?? 1;
    // Whole again after the multiplication: 14.6 × 1,000,000,000.
    const value = Math.round(Number(digits.replace(THOUSANDS, '')) * scale * 1000) / 1000;
    if (scale === 1 && value >= 1900 && value < 2100 && Number.isInteger(value) && !/[.,]/u.test(digits)) continue;
    if (value > MOST_DAY || !Number.isInteger(value)) large.add(String(value));
    else if (value >= LEAST && !isDay(after, western.slice(Math.max(0, index - REACH), index))) small.add(String(value));
  }
  return { large: [...large].sort(), small: [...small].sort() };
}

function isDay(after: string, before: string): boolean {
  return MONTHS.has(after) || MONTHS.has(fold(BEFORE.exec(before)?.[1] ?? ''));
}
