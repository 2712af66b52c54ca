/** Every date expression of a text, with its place, in either script. */
import type { Language } from '../../model.ts';
import { westernDigits } from '../../text.ts';
import { type CalendarDay, dayNumber, daysIn, exists, isoOf, parseIso, weekdayOf } from './calendar.ts';
import type { DateOptions, FoundDate } from './found.ts';
import { type Draft, readNamed } from './named.ts';
import { NUMERIC, type Order, readNumeric } from './numeric.ts';
import { readWeekday, readYear, skip } from './parts.ts';
import { readRelative } from './relative.ts';
import { type DateToken, dateTokens } from './tokens.ts';

export type { DateOptions, DateShape, FoundDate } from './found.ts';

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'during',
  'year',
  'عام',
  'سنه',
  'لعام',
  'للعام',
  'العام',
  'السنه',
  'منذ',
  'لسنه',
  'وعام',
  'بعام',
]);
const HIJRI_AFTER = /^\s*(?:هـ|ه\b|AH\b)/u;
/** Time zones of the United States beside a date in digits say that its month comes first. */
const AMERICAN = /\b(?:[ECMP][SD]?T)\b/u;
const WEEKDAY_BEFORE = new Set([',', '،', '(', '-', '–', '|', 'الموافق', 'المصادف', 'في', 'بتاريخ', 'on', 'يوم']);

/** A date on its way: found by offsets. */
type Found = Omit<FoundDate, 'text'>;

/**
 * Digits parted by hyphens, none of them padded: `3-7-2017`. Of the English locales of CLDR one alone, that of the Maldives,
 * writes a day first so; Americans do, with the month first, where they don't write slashes.
 */
const UNPADDED_HYPHENS = /^[1-9]\d?-[1-9]\d?-\d+$/u;

function inDigits(text: string, language: Language, order: Order | null, reference: CalendarDay | null): Found[] {
  const western = westernDigits(text);
  return Array.from(western.matchAll(NUMERIC)).flatMap((match) => {
    const end = match.index + match[0].length;
    const mark = HIJRI_AFTER.exec(text.slice(end, end + 6));
    const zoned = AMERICAN.test(text.slice(Math.max(0, match.index - 12), end + 24));
    const american = order === null ? zoned || (language === 'en' && UNPADDED_HYPHENS.test(match[0])) : zoned || order === 'month-day';
    const read = readNumeric(match, american ? 'month-day' : 'day-month', reference, mark !== null);
    if (!read) return [];
    return [
      {
        start: match.index,
        end: end + (mark?.[0].length ?? 0),
        shape: 'day' as const,
        value: isoOf(read.day),
        until: null,
        precision: 'day' as const,
        calendar: read.calendar,
        weekday: null,
        contradicted: false,
        others: read.other ? [isoOf(read.other)] : [],
      },
    ];
  });
}

/** The year nearest to the reference in which a month and a day (or a month alone) fall. */
function nearest(month: number, day: number | null, reference: CalendarDay): CalendarDay | null {
  const around = [reference.year, reference.year - 1, reference.year + 1].map((year) => ({ year, month, day: day ?? 1 })).filter(exists);
  const distance = (candidate: CalendarDay): number => Math.abs(dayNumber(candidate) - dayNumber(reference));
  return around.reduce<CalendarDay | null>((best, candidate) => (best && distance(best) <= distance(candidate) ? best : candidate), null);
}

function fromDraft(draft: Draft, tokens: readonly DateToken[], reference: CalendarDay | null): Found {
  const { next, open, ...found } = draft;
  const end = tokens[next - 1]?.end ?? draft.start;
  if (draft.value !== null || !reference || !open || open.month === null) return { ...found, end };
  const day = nearest(open.month, open.day, reference);
  const iso = day && isoOf(day);
  return { ...found, end, value: iso && (open.day === null ? iso.slice(0, 7) : iso) };
}

function yearAt(tokens: readonly DateToken[], at: number): { readonly found: Found; readonly next: number } | null {
  const year = tokens[at]?.kind === 'number' ? readYear(tokens, at) : null;
  if (!year || !BEFORE_YEAR.has(tokens[at - 1]?.text ?? '') || year.value < 1900 || year.value > 2100) return null;
  const value = String(year.value);
  const found: Found = {
    start: year.start,
    end: year.start + 4,
    shape: 'year',
    value,
    until: null,
    precision: 'year',
    calendar: 'gregorian',
    weekday: null,
    contradicted: false,
    others: [],
  };
  return { found, next: year.next };
}

/** A weekday that stands right before a date in digits belongs to it: الخميس 13/6/2024. */
function withWeekday(found: Found, tokens: readonly DateToken[], at: number): Found {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const weekday = readWeekday(tokens, back);
    if (!weekday) continue;
    if (skip(tokens, weekday.next, WEEKDAY_BEFORE, 3) !== at) return found;
    const day = found.value === null ? null : parseIso(found.value);
    const other = found.others.find((value) => weekdayOf(parseIso(value) ?? { year: 1, month: 1, day: 1 }) === weekday.value);
    if (day && weekdayOf(day) === weekday.value) return { ...found, start: weekday.start, weekday: weekday.value, others: [] };
    // The weekday decides between 3 July and 7 March.
    if (day && other) return { ...found, start: weekday.start, value: other, weekday: weekday.value, others: [] };
    return { ...found, start: weekday.start, weekday: weekday.value, contradicted: found.calendar === 'gregorian' };
  }
  return found;
}

/**
 * All date expressions of a text, in order, none overlapping. Without a `reference` only dates that say their own day,
 * month or year have a value; relative ones are found and stay open.
 */
export function findDates(text: string, language: Language, options: DateOptions = {}): readonly FoundDate[] {
  const reference = options.reference ? parseIso(options.reference) : null;
  const tokens = dateTokens(text);
  const digits = inDigits(text, language, options.order ?? null, reference);
  const found: Found[] = [];
  let digit = 0;
  let covered = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const numeric = digits[digit];
    if (numeric && token.start >= numeric.start) {
      digit += 1;
      const whole = withWeekday(numeric, tokens, at);
      if (whole.start < covered) found.pop();
      found.push(whole);
      covered = whole.end;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < whole.end) at++;
      continue;
    }
    if (!token.begins) {
      at++;
      continue;
    }
    const draft = readNamed(tokens, at);
    const draftEnd = draft ? (tokens[draft.next - 1]?.end ?? 0) : 0;
    // `June 12-14, 2024`: the words know better than the digits that they hold.
    if (draft && (!numeric || draftEnd <= numeric.start || draft.shape === 'day')) {
      while ((digits[digit]?.start ?? Number.POSITIVE_INFINITY) < draftEnd) digit++;
      found.push(fromDraft(draft, tokens, reference));
      covered = found.at(-1)?.end ?? covered;
      at = draft.next;
      continue;
    }
    const year = yearAt(tokens, at);
    if (year) {
      found.push(year.found);
      at = year.next;
      continue;
    }
    const relative = readRelative(tokens, at);
    const end = relative ? (tokens[relative.next - 1]?.end ?? token.end) : 0;
    if (!relative || (numeric && end > numeric.start)) {
      at++;
      continue;
    }
    const day = reference && relative.resolve(reference);
    const { start, shape, weekday, precision } = relative;
    const length = precision === 'day' ? 10 : precision === 'month' ? 7 : 4;
    found.push({
      start,
      end,
      shape,
      value: day ? isoOf(day).slice(0, length) : null,
      until: null,
      precision,
      calendar: 'gregorian',
      weekday,
      contradicted: false,
      others: [],
    });
    covered = end;
    at = Math.max(relative.next, at + 1);
  }
  return sharedYears(found, text).map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

/** `28 May – 3 June 2024`: the first takes the year of the second. */
function sharedYears(found: readonly Found[], text: string): Found[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (
      one.shape !== 'month-day' ||
      next?.shape !== 'day' ||
      next.value === null ||
      !/^\s*(?:[-–—]|to|until|إلى|الى|حتى|and|و)\s*$/u.test(text.slice(one.end, next.start))
    )
      return one;
    const [day] = findDates(`${text.slice(one.start, one.end)} ${next.value.slice(0, 4)}`, 'en');
    if (day?.shape !== 'day' || day.value === null) return one;
    const year = Number(next.value.slice(0, 4)) - (day.value.slice(5) > next.value.slice(5) ? 1 : 0);
    const month = Number(day.value.slice(5, 7));
    const value = `${year}${day.value.slice(4)}`;
    return Number(day.value.slice(8)) <= daysIn(year, month) ? { ...one, shape: 'day', value, until: next.value } : one;
  });
}
