/** The numbers and dates of a text as things to compare with those of its counterpart. */

import { type DateShape, findDates } from '../../describe/dates/findDates.ts';
import { ARABIC_HUNDREDS, countInWords } from '../../describe/dates/numerals.ts';
import { numbersIn, SCALES } from '../../link/counterparts/numbers.ts';
import type { ArchivedArticle, Article } from '../../model.ts';
import { fold, words } from '../../text.ts';
import { shownDate } from '../lookup.ts';

/** A number or date as written, with its place in the body and the value that it is compared by. */
export interface Figure {
  readonly of: 'number' | 'date';
  readonly value: string;
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface Figures {
  /** In figures, or as a date that says its own day, month or year. */
  readonly written: readonly Figure[];
  /** Every value that the text may mean, also by a word (`eighteen`) or a hint (`on Thursday`). */
  readonly meant: { readonly number: ReadonlySet<string>; readonly date: ReadonlySet<string> };
}

/** Dates that say what they mean; `on Thursday` and `yesterday` only hint at it. */
const SAID: ReadonlySet<DateShape> = new Set<DateShape>(['day', 'month', 'year', 'month-day', 'weekday-day-year']);
/** `1` stands for too much: a list's first, an item of law. */
const LEAST = 2;

export function figuresIn(article: Pick<Article, 'language' | 'body'> & Pick<ArchivedArticle, 'date'>): Figures {
  const reference = shownDate(article)?.value ?? null;
  const day = reference?.length === 10 ? reference : null;
  const written: Figure[] = [];
  const numbers = new Set<string>();
  const dates = new Set<string>(reference === null ? [] : [reference]);
  for (const [paragraph, { text }] of article.body.entries()) {
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const { value, shape, start, end, until } of findDates(text, article.language, { reference: day })) {
      if (shape !== 'relative' && shape !== 'weekday') taken.push({ start, end });
      if (value === null) continue;
      dates.add(value);
      if (until !== null) dates.add(until);
      if (SAID.has(shape)) written.push({ of: 'date', value, text: text.slice(start, end), paragraph, start, end });
    }
    for (const { value, year, start, end } of numbersIn(text)) {
      if (taken.some((date) => start < date.end && end > date.start)) continue;
      const of = year ? 'date' : 'number';
      (year ? dates : numbers).add(String(value));
      if (value >= LEAST) written.push({ of, value: String(value), text: text.slice(start, end), paragraph, start, end });
    }
    for (const value of inWords(text)) numbers.add(value);
  }
  return { written: written.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start), meant: { number: numbers, date: dates } };
}

/** Words that stand for a few: a text that says عامين and one that says 2 agree. */
const AND = new Set(['and', 'و']);
const MOST_PARTS = 6;

/**
 * Every value that words of a text may mean. Where a number goes on (`two hundred and forty`), each beginning of it is a
 * value too: this set only excuses a difference, so it is better too large than too small.
 */
function inWords(text: string): Set<string> {
  const found = new Set<string>();
  const folded = words(text)
    .flatMap((word) => word.text.split(/[-‐]/u))
    .map(fold);
  for (let at = 0; at < folded.length; at++) {
    let whole = 0;
    let part = 0;
    let next = at;
    for (let parts = 0; parts < MOST_PARTS; parts++) {
      const word = folded[next] ?? '';
      const bare = word.startsWith('و') && parts > 0 ? word.slice(1) : word;
      const hundreds = ARABIC_HUNDREDS.get(bare) ?? 0;
      const scale = bare === 'hundred' ? 100 : (SCALES.get(bare) ?? 0);
      const small = countInWords([bare, folded[next + 1] ?? ''], 0);
      if (hundreds > 0) {
        // ثلاثمئة is three hundred by itself; ثلاث مئة is three times a hundred.
        part = hundreds === 100 && part > 0 && part < 10 ? part * 100 : part + hundreds;
        next += 1;
      } else if (scale === 100) {
        part = Math.max(1, part) * 100;
        next += 1;
      } else if (scale > 0) {
        whole += Math.max(1, part) * scale;
        part = 0;
        next += 1;
      } else if (small !== null && !/^\d/u.test(bare)) {
        part += small.value;
        next += small.length;
      } else if (AND.has(word) && parts > 0) {
        next += 1;
        continue;
      } else break;
      found.add(String(whole + part));
    }
  }
  return found;
}
