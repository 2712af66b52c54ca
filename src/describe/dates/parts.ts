/** The parts that a written date is put together from, each read at a token: day, month, year, weekday, separator. */
import { MONTHS, type MonthName, WEEKDAYS } from './months.ts';
import { dayInWords, yearInWords } from './numerals.ts';
import type { DateToken } from './tokens.ts';

/** A part that was read: its value, and the index of the token after it. */
export interface Part<T> {
  readonly value: T;
  /** Offset of its first character, which may stand inside a token (و of وآذار is left out). */
  readonly start: number;
  readonly next: number;
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th', 'er', 'eme']);
const PREFIXED = /^[وفبلك]{1,2}(?=\p{L}{3})/u;
const LONGEST_MONTH = 3;

/** Words from a token on, hyphens between them skipped, each with the index of the token after it. */
function wordsFrom(
  tokens: readonly DateToken[],
  at: number,
  most: number,
): { readonly words: readonly string[]; readonly after: readonly number[] } {
  const words: string[] = [];
  const after: number[] = [];
  for (let index = at; index < tokens.length && words.length < most; index++) {
    const token = tokens[index];
    if (token?.kind === 'word') {
      words.push(token.text);
      after.push(index + 1);
    } else if (token?.text !== '-' || words.length === 0) break;
  }
  return { words, after };
}

/** A day of the month, in digits or words: `13`, `13th`, `twenty-first`, الحادي والعشرين. */
export function readDay(tokens: readonly DateToken[], at: number): Part<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const value = Number(token.text);
    if (token.text.length > 2 || value < 1 || value > 31) return null;
    const suffix = tokens[at + 1];
    return { value, start: token.start, next: suffix && suffix.start === token.end && ORDINAL.has(suffix.text) ? at + 2 : at + 1 };
  }
  if (token.kind !== 'word') return null;
  if (token.text === 'the') {
    const day = readDay(tokens, at + 1);
    return day && { ...day, start: token.start };
  }
  const { words, after } = wordsFrom(tokens, at, 3);
  const numeral =
    dayInWords(words, 0) ?? (words[0]?.startsWith('لل') ? dayInWords([`ال${words[0].slice(2)}`, ...words.slice(1)], 0) : null);
  return numeral && { value: numeral.value, start: token.start, next: after[numeral.length - 1] ?? at + 1 };
}

function monthNamed(tokens: readonly DateToken[], at: number): Part<MonthName> | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const { words, after } = wordsFrom(tokens, at, LONGEST_MONTH);
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(' ');
    const value = MONTHS.get(phrase);
    if (value) return { value, start: first.start, next: after[length - 1] ?? at + 1 };
    const prefix = PREFIXED.exec(phrase)?.[0].length ?? 0;
    const bare = prefix > 0 ? MONTHS.get(phrase.slice(prefix)) : undefined;
    if (bare) return { value: bare, start: first.start + prefix, next: after[length - 1] ?? at + 1 };
  }
  return null;
}

/** A month by name, with a second name for the same month beside it: `Dec.`, آذار/مارس, نيسان (أبريل). */
export function readMonth(tokens: readonly DateToken[], at: number): Part<MonthName> | null {
  const month = monthNamed(tokens, at);
  if (!month) return null;
  let next = month.next;
  const mark = tokens[next]?.text;
  if (mark === '/' || mark === '(' || mark === '-' || mark === 'او') {
    const other = monthNamed(tokens, next + 1);
    if (other && other.value.month === month.value.month && other.value.calendar === month.value.calendar)
      next = tokens[other.next]?.text === ')' ? other.next + 1 : mark === '(' ? next : other.next;
  }
  return { ...month, next };
}

/** A year in four digits or in words; two digits only after an apostrophe. */
export function readYear(tokens: readonly DateToken[], at: number): Part<number> | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = Number(token.text);
    // A comma and three digits after it make it a thousand, a per cent sign a share.
    const after = tokens[at + 1];
    const amount =
      after?.start === token.end &&
      (after.text === '%' || (after.text === ',' && /^\d{3}$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.start === after.end));
    return token.text.length === 4 && value >= 1000 && value < 2200 && !amount ? { value, start: token.start, next: at + 1 } : null;
  }
  if (token?.kind !== 'word') return null;
  const { words, after } = wordsFrom(tokens, at, 8);
  const numeral = yearInWords(words, 0);
  return numeral && { value: numeral.value, start: token.start, next: after[numeral.length - 1] ?? at + 1 };
}

/** A weekday by name, 0 for Sunday. */
export function readWeekday(tokens: readonly DateToken[], at: number): Part<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const value = WEEKDAYS.get(token.text);
  if (value !== undefined)
    return {
      value,
      start: token.start,
      next: tokens[at + 1]?.text === '.' && token.text.length <= 5 && /^[a-z]/u.test(token.text) ? at + 2 : at + 1,
    };
  const bare = /^[وفبل]ال/u.test(token.text) ? WEEKDAYS.get(token.text.slice(1)) : undefined;
  return bare === undefined ? null : { value: bare, start: token.start + 1, next: at + 1 };
}

/** Skips at most `most` of the given marks and small words. */
export function skip(tokens: readonly DateToken[], at: number, allowed: ReadonlySet<string>, most = 2): number {
  let next = at;
  while (next - at < most && allowed.has(tokens[next]?.text ?? '')) next++;
  return next;
}
