/** Dates in digits alone: 17/3/2024, 2024-03-17, 13.5.2015, 08/12, 2015. Day before month unless that is impossible. */
import { type CalendarDay, dayNumber, exists, fromHijri } from './calendar.ts';

/** Which of two numbers that could both be a month is the day. The region writes day before month. */
export type Order = 'day-month' | 'month-day';

export interface NumericDate {
  readonly day: CalendarDay;
  readonly calendar: 'gregorian' | 'hijri';
  /** The other day that the digits could mean, where they could mean two. */
  readonly other: CalendarDay | null;
}

/** The whole of a numeric date; the groups are its three numbers. A version number or an address goes on after it and is none. */
export const NUMERIC =
  /(?<![\d./-]|\p{L})(\d{1,4}) ?([./\-–]) ?(\d{1,2}) ?(?:\2 ?(\d{4}|\d{2})|[,،] ?(\d{4}|\d{2}))(?!\d|[./-]\d|\p{Ll}|[,،]\d|:)/gu;

/** Hijri years that a number can only mean as such; lower ones are the Iranian calendar's as often. */
const HIJRI_FROM = 1420;
const HIJRI_TO = 1500;
/** No Gregorian year in digits alone lies before it: 1403/3/24 is the Iranian calendar's. */
const EARLIEST = 1700;

/** The year that two digits mean: within eighty years before and twenty after the reference, or to 2050. */
export function fullYear(short: number, reference: number | null): number {
  const latest = reference === null ? 2050 : reference + 20;
  const century = latest - (latest % 100);
  return century + short > latest ? century - 100 + short : century + short;
}

function reading(year: number, month: number, day: number, hijri: boolean): Pick<NumericDate, 'day' | 'calendar'> | null {
  if (hijri || (year >= HIJRI_FROM && year <= HIJRI_TO)) {
    const gregorian = fromHijri({ year, month, day });
    return gregorian && { day: gregorian, calendar: 'hijri' };
  }
  const found = { year, month, day };
  return exists(found) && year >= EARLIEST ? { day: found, calendar: 'gregorian' } : null;
}

/** What the three numbers of a numeric date mean; null where no day of the calendar fits. */
export function readNumeric(match: RegExpExecArray, order: Order, reference: CalendarDay | null, hijri: boolean): NumericDate | null {
  const [, one = '', , two = '', afterSame, afterComma] = match;
  const last = afterSame ?? afterComma ?? '';
  const [a, b, c] = [Number(one), Number(two), Number(last)];
  if (one.length === 3) return null;
  if (one.length === 4) {
    const found = reading(a, b, c, hijri) ?? reading(a, c, b, hijri);
    return last.length <= 2 && found ? { ...found, other: null } : null;
  }
  // A comma before the year is the American way of writing, and so is the order then.
  const monthFirst = afterComma !== undefined || order === 'month-day';
  const year = last.length === 4 ? c : fullYear(c, reference?.year ?? null);
  const dayMonth = reading(year, b, a, hijri);
  const monthDay = reading(year, a, b, hijri);
  const first = monthFirst ? (monthDay ?? dayMonth) : (dayMonth ?? monthDay);
  const second = dayMonth && monthDay && a !== b ? (first === dayMonth ? monthDay : dayMonth) : null;
  // `16/04/21` is the 16th of a year to come or the 21st of one just past: a date that is known beside it decides.
  const yearFirst = last.length === 2 && one.length === 2 ? reading(fullYear(a, reference?.year ?? null), b, c, hijri) : null;
  if (yearFirst && reference && first) {
    const distance = (day: CalendarDay): number => Math.abs(dayNumber(day) - dayNumber(reference));
    if (distance(yearFirst.day) < distance(first.day)) return { ...yearFirst, other: first.day };
  }
  if (first) return { ...first, other: second?.day ?? null };
  return yearFirst && { ...yearFirst, other: null };
}
