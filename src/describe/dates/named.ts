/** Dates with a month or a weekday in words, read at a token: `Thursday, 13 June 2024`, `12–14 آذار/مارس 2024`, `Thursday, 13, 2024`. */
import { type CalendarDay, exists, fromHijri, isoOf, monthsWhere, weekdayOf } from './calendar.ts';
import type { FoundDate } from './found.ts';
import type { MonthName } from './months.ts';
import { type Part, readDay, readMonth, readWeekday, readYear, skip } from './parts.ts';
import type { DateToken } from './tokens.ts';

/** A date without its text: offsets of its first and last token are enough to cut it out. */
export type Draft = Omit<FoundDate, 'text' | 'end'> & {
  /** Index of the token after it. */
  readonly next: number;
  /** Parts of a date without a year, for whoever knows a day near it. */
  readonly open: { readonly month: number | null; readonly day: number | null } | null;
};

const BETWEEN = new Set([',', '،', '.', '-', '/', '–', 'of', 'من', 'شهر', 'de', 'the', 'في', 'لشهر', 'بشهر']);
const AFTER_WEEKDAY = new Set([
  ',',
  '،',
  '(',
  '-',
  '–',
  '|',
  'the',
  'الموافق',
  'المصادف',
  'يوافق',
  'الواقع',
  'في',
  'بتاريخ',
  'on',
  'من',
  'يوم',
]);
const BEFORE_YEAR = new Set([
  ',',
  '،',
  '.',
  '-',
  '/',
  '–',
  'من',
  'عام',
  'سنه',
  'لعام',
  'للعام',
  'لسنه',
  'of',
  'in',
  'the',
  'year',
  'العام',
]);
const TO = new Set(['-', '–', '—', 'to', 'الي', 'until', 'till', 'through', 'حتي', 'and']);
const HIJRI_MARK = new Set(['ه', 'هجري', 'هجريه', 'للهجره', 'ah', 'hijri']);
const GREGORIAN_MARK = new Set(['م', 'ميلادي', 'ميلاديه', 'للميلاد']);

const ARABIC = /^\p{Script=Arabic}/u;

interface Days {
  readonly day: number;
  readonly until: number | null;
  readonly start: number;
  readonly next: number;
}

/** A day or a range of days within one month. */
function readDays(tokens: readonly DateToken[], at: number): Days | null {
  const first = readDay(tokens, at);
  if (!first) return null;
  const to = skip(tokens, first.next, TO, 1);
  const last = to > first.next ? readDay(tokens, to) : null;
  return last && last.value > first.value
    ? { day: first.value, until: last.value, start: first.start, next: last.next }
    : { day: first.value, until: null, start: first.start, next: first.next };
}

interface Parts {
  readonly start: number;
  readonly weekday: number | null;
  readonly days: Days | null;
  readonly month: MonthName;
  readonly year: number | null;
  readonly next: number;
}

function toDraft({ start, weekday, days, month, year, next }: Parts, tokens: readonly DateToken[]): Draft | null {
  const hijriMark = HIJRI_MARK.has(tokens[next]?.text ?? '');
  const end = year !== null && (hijriMark || GREGORIAN_MARK.has(tokens[next]?.text ?? '')) ? next + 1 : next;
  const shared = { start, weekday, calendar: month.calendar, others: [] as readonly string[], next: end };
  if (year === null) {
    const shape = days ? 'month-day' : 'month-only';
    const open = month.calendar === 'gregorian' ? { month: month.month, day: days?.day ?? null } : null;
    return { ...shared, shape, value: null, until: null, precision: days ? 'day' : 'month', contradicted: false, open };
  }
  const dayOn = (day: number): CalendarDay | null => {
    const written = { year, month: month.month, day };
    if (month.calendar === 'hijri') return fromHijri(written);
    return exists(written) ? written : null;
  };
  if (!days) {
    if (month.calendar === 'hijri') return null;
    return {
      ...shared,
      shape: 'month',
      value: isoOf({ year, month: month.month, day: 1 }).slice(0, 7),
      until: null,
      precision: 'month',
      contradicted: false,
      open: null,
    };
  }
  const day = dayOn(days.day);
  if (!day) return null;
  const until = days.until === null ? null : dayOn(days.until);
  // Hijri months begin with the sighting of the moon: a day more or less than the tables' contradicts nothing.
  const off = weekday === null ? 0 : Math.min((weekday - weekdayOf(day) + 7) % 7, (weekdayOf(day) - weekday + 7) % 7);
  const contradicted = off > (month.calendar === 'hijri' ? 1 : 0);
  return { ...shared, shape: 'day', value: isoOf(day), until: until && isoOf(until), precision: 'day', contradicted, open: null };
}

/** The year after a month or a day, its comma or عام before it. */
function yearAfter(tokens: readonly DateToken[], at: number): Part<number> | null {
  return readYear(tokens, skip(tokens, at, BEFORE_YEAR, 3));
}

/** Two digits after a day and a month that are joined by marks: `21-Apr-16`. */
function shortYear(tokens: readonly DateToken[], at: number): Part<number> | null {
  const token = tokens[at + 1];
  const joined = ['-', '/', "'", '’'].includes(tokens[at]?.text ?? '') && token?.kind === 'number' && token.text.length === 2;
  return joined && token ? { value: Number(token.text) + (Number(token.text) > 50 ? 1900 : 2000), start: token.start, next: at + 2 } : null;
}

/** A date with a month in words that begins at this token; null where none does. */
function readWithMonth(tokens: readonly DateToken[], at: number, start: number, weekday: number | null): Draft | null {
  const days = readDays(tokens, at);
  if (days) {
    const month = readMonth(tokens, skip(tokens, days.next, BETWEEN, 3));
    if (month) {
      const year = yearAfter(tokens, month.next) ?? shortYear(tokens, month.next);
      return toDraft(
        {
          start: Math.min(start, days.start),
          weekday,
          days,
          month: month.value,
          year: year?.value ?? null,
          next: year?.next ?? month.next,
        },
        tokens,
      );
    }
  }
  const year = readYear(tokens, at);
  if (year) {
    const month = readMonth(tokens, skip(tokens, year.next, BETWEEN, 1));
    const day = month && readDays(tokens, skip(tokens, month.next, BETWEEN, 1));
    if (month && day) return toDraft({ start, weekday, days: day, month: month.value, year: year.value, next: day.next }, tokens);
  }
  const month = readMonth(tokens, at);
  if (!month) return null;
  const from = weekday === null ? month.start : start;
  // A day that the month has not: the rest of an impossible date is no date either.
  if (/^\d{1,2}$/u.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === (tokens[at]?.start ?? 0) - 1) return null;
  const dayAt = skip(tokens, month.next, new Set(['.', '-', '/', 'the', ',', '،']), 1);
  const after = readYear(tokens, dayAt) ? null : readDays(tokens, dayAt);
  if (after) {
    const monthYear = yearAfter(tokens, after.next) ?? shortYear(tokens, after.next);
    // مارس 12 نائبا: the verb "practised" before a number is the commoner reading.
    if (monthYear === null && month.value.ambiguous && ARABIC.test(tokens[at]?.text ?? '')) return null;
    return toDraft(
      { start: from, weekday, days: after, month: month.value, year: monthYear?.value ?? null, next: monthYear?.next ?? after.next },
      tokens,
    );
  }
  const alone = yearAfter(tokens, month.next);
  if (alone && tokens[month.next]?.text !== '-')
    return toDraft({ start: from, weekday: null, days: null, month: month.value, year: alone.value, next: alone.next }, tokens);
  return month.value.ambiguous || weekday !== null
    ? null
    : toDraft({ start: from, weekday: null, days: null, month: month.value, year: null, next: month.next }, tokens);
}

/** `Thursday, 13, 2024`: the calendar says which months of that year have the day on that weekday. */
function readWithoutMonth(tokens: readonly DateToken[], at: number, weekday: Part<number>): Draft | null {
  const day = readDay(tokens, at);
  if (!day || tokens[at]?.kind !== 'number') return null;
  const year = readYear(tokens, skip(tokens, day.next, new Set([',', '،', 'of', 'من', 'عام', 'سنه']), 2));
  if (!year || tokens[year.next - 1]?.kind !== 'number') return null;
  const values = monthsWhere(year.value, day.value, weekday.value).map((month) => isoOf({ year: year.value, month, day: day.value }));
  const only = values.length === 1 ? (values[0] ?? null) : null;
  return {
    start: weekday.start,
    shape: 'weekday-day-year',
    value: only,
    until: null,
    precision: 'day',
    calendar: 'gregorian',
    weekday: weekday.value,
    contradicted: values.length === 0,
    others: only ? [] : values,
    next: year.next,
    open: { month: null, day: day.value },
  };
}

/** The date in words that begins at this token, the longest reading first. */
export function readNamed(tokens: readonly DateToken[], at: number): Draft | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  const weekday = readWeekday(tokens, at);
  if (!weekday) return readWithMonth(tokens, at, token.start, null);
  const then = skip(tokens, weekday.next, AFTER_WEEKDAY, 3);
  return readWithMonth(tokens, then, weekday.start, weekday.value) ?? readWithoutMonth(tokens, then, weekday);
}
