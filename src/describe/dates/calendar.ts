/** The calendar itself: which days exist, their weekdays, and the Umm al-Qura Hijri calendar beside the Gregorian. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const HIJRI_PARTS = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** Mean length of a Hijri year in days, and the first day of the year 1 in days since 1970: near enough to start a search. */
const HIJRI_YEAR = 354.367;
const HIJRI_START = -492_148;

/** How many days a Gregorian month has. */
export function daysIn(year: number, month: number): number {
  return month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day is one of the calendar: 31 June and 29 February 2019 are not. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** ISO 8601: `2024-03-17`. */
export function isoOf({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day an ISO 8601 date names, or null where it names none (or only a month or a year). */
export function parseIso(iso: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (!parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return exists(day) ? day : null;
}

/** The months (1 to 12) of a year in which a day of the month falls on a weekday: `(2024, 13, Thursday)` gives `[6]`. */
export function monthsWhere(year: number, day: number, weekday: number): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => {
    const candidate = { year, month, day };
    return exists(candidate) && weekdayOf(candidate) === weekday;
  });
}

/** The Hijri day (Umm al-Qura) that a Gregorian day is, for showing beside it. */
export function toHijri(day: CalendarDay): CalendarDay {
  const parts = new Map(HIJRI_PARTS.formatToParts(dayNumber(day) * DAY).map((part) => [part.type, part.value]));
  return { year: Number(parts.get('year')), month: Number(parts.get('month')), day: Number(parts.get('day')) };
}

/** The Gregorian day that a Hijri day (Umm al-Qura, 1300 to 1600 AH) is; null where there is none. */
export function fromHijri(hijri: CalendarDay): CalendarDay | null {
  if (hijri.year < 1300 || hijri.year > 1600 || hijri.month < 1 || hijri.month > 12 || hijri.day < 1 || hijri.day > 30) return null;
  const wanted = hijri.year * 360 + hijri.month * 30 + hijri.day;
  let number = Math.floor(HIJRI_START + (hijri.year - 1) * HIJRI_YEAR + (hijri.month - 1) * 29.53 + hijri.day);
  for (let step = 0; step < 12; step++) {
    const seen = toHijri(dayOf(number));
    const short = wanted - (seen.year * 360 + seen.month * 30 + seen.day);
    if (short === 0) return dayOf(number);
    number += Math.abs(short) > 3 ? Math.trunc(short * 0.984) : Math.sign(short);
  }
  return null;
}
