/** Expressions that mean a day only beside a known one: `yesterday evening`, اليوم السبت, الأربعاء الماضي, `three weeks ago`. */

import type { Precision } from '../../model.ts';
import { type CalendarDay, dayNumber, dayOf, daysIn, weekdayOf } from './calendar.ts';
import { WEAK_WEEKDAYS, WEEKDAYS } from './months.ts';
import { countInWords } from './numerals.ts';
import { readDay, readMonth, readWeekday, skip } from './parts.ts';
import { FEW, LAST, LONGEST_PHRASE, NEXT, PHRASES, SPAN_WORDS, THIS, UNITS } from './relativeWords.ts';
import type { DateToken } from './tokens.ts';

/** A relative expression: where it ends, and the day or period that it means beside a reference. */
export interface Relative {
  readonly start: number;
  readonly next: number;
  readonly shape: 'relative' | 'weekday' | 'day-only';
  readonly weekday: number | null;
  readonly precision: Precision;
  resolve(reference: CalendarDay): CalendarDay | null;
}

const shift = (day: CalendarDay, days: number): CalendarDay => dayOf(dayNumber(day) + days);

/** The same day some months on, or the month's last where it is shorter. */
function shiftMonths(day: CalendarDay, months: number): CalendarDay {
  const count = day.year * 12 + day.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return { year, month, day: Math.min(day.day, daysIn(year, month)) };
}

/** The weekday in the week (Monday first) that lies `weeks` from the reference's. */
function inWeek(reference: CalendarDay, weekday: number, weeks: number): CalendarDay {
  const monday = dayNumber(reference) - ((weekdayOf(reference) + 6) % 7);
  return dayOf(monday + ((weekday + 6) % 7) + weeks * 7);
}

/** The last such weekday up to and with the reference: what a report means by `on Thursday`. */
function lastOn(reference: CalendarDay, weekday: number): CalendarDay {
  return shift(reference, -((weekdayOf(reference) - weekday + 7) % 7));
}

const period = (text: string): -1 | 0 | 1 | null => (LAST.has(text) ? -1 : NEXT.has(text) ? 1 : THIS.has(text) ? 0 : null);
const textAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.text ?? '';

function phrase(tokens: readonly DateToken[], at: number): Relative | null {
  const start = tokens[at]?.start ?? 0;
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const key = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ');
    const bare = length === 1 && key.startsWith('بال') ? key.slice(1) : key;
    const days = tokens.length >= at + length ? PHRASES.get(bare) : undefined;
    if (days !== undefined)
      return {
        start: start + key.length - bare.length,
        next: at + length,
        shape: 'relative',
        weekday: null,
        precision: 'day',
        resolve: (reference) => shift(reference, days),
      };
  }
  return null;
}

/** `last Sunday`, `this Friday`, الأحد الماضي, `Friday next week`, or a weekday alone. */
function weekdayPhrase(tokens: readonly DateToken[], at: number): Relative | null {
  const before = period(textAt(tokens, at));
  const start = tokens[at]?.start ?? 0;
  const made = (next: number, weekday: number, resolve: Relative['resolve'], shape: Relative['shape'] = 'relative'): Relative => ({
    start,
    next,
    shape,
    weekday,
    precision: 'day',
    resolve,
  });
  if (before !== null) {
    const week = SPAN_WORDS.get(textAt(tokens, at + 1)) === 'week' ? at + 2 : at + 1;
    const weekday = readWeekday(tokens, skip(tokens, week, new Set(['on', 'يوم', ',']), 1));
    if (!weekday) return null;
    const { value, next } = weekday;
    return made(next, value, (reference) =>
      before === -1 && week === at + 1 ? shift(lastOn(shift(reference, -1), value), 0) : inWeek(reference, value, before),
    );
  }
  if (SPAN_WORDS.get(textAt(tokens, at)) === 'week') {
    const which = period(textAt(tokens, at + 1));
    const weekday = which === null ? null : readWeekday(tokens, skip(tokens, at + 2, new Set(['يوم', 'on']), 1));
    return which !== null && weekday ? made(weekday.next, weekday.value, (reference) => inWeek(reference, weekday.value, which)) : null;
  }
  const weekday = readWeekday(tokens, at);
  if (!weekday) return null;
  const { value, next } = weekday;
  const direct = period(textAt(tokens, next));
  if (direct !== null && WEEKDAYS.has(textAt(tokens, at)) && /^\p{Script=Arabic}/u.test(textAt(tokens, next)))
    return made(next + 1, value, (reference) => (direct === -1 ? lastOn(shift(reference, -1), value) : inWeek(reference, value, direct)));
  const of = skip(tokens, next, new Set(['of', 'من']), 1);
  const spanAt = period(textAt(tokens, of)) !== null ? of + 1 : of;
  const which = period(textAt(tokens, of)) ?? period(textAt(tokens, of + 1));
  if (which !== null && SPAN_WORDS.get(textAt(tokens, spanAt)) === 'week')
    return made(of + 2, value, (reference) => inWeek(reference, value, which));
  const the = textAt(tokens, next) === 'the' || textAt(tokens, next) === 'في' ? next + 1 : next;
  const day = readDay(tokens, the);
  if (day && (tokens[the]?.kind === 'number' || the > next)) {
    const fits = (reference: CalendarDay): CalendarDay | null => {
      for (let back = 0; back < 400; back++) {
        const candidate = shift(reference, -back);
        if (candidate.day === day.value && weekdayOf(candidate) === value) return candidate;
      }
      return null;
    };
    return made(day.next, value, fits, 'day-only');
  }
  if (WEAK_WEEKDAYS.has(textAt(tokens, at))) return null;
  return { ...made(next, value, (reference) => lastOn(reference, value), 'weekday'), start: weekday.start };
}

/** `two days ago`, قبل يومين, `1 month 21 days ago`, `three weeks from now`, `in 3 weeks`. */
function distance(tokens: readonly DateToken[], at: number): Relative | null {
  const lead = textAt(tokens, at);
  const before = lead === 'قبل' ? -1 : lead === 'بعد' || lead === 'in' ? 1 : lead === 'منذ' ? -1 : null;
  let next = before === null ? at : at + 1;
  let days = 0;
  let months = 0;
  let read = 0;
  for (let more = true; more && read < 4; ) {
    more = false;
    const from = read > 0 ? skip(tokens, next, new Set(['and', ',', '،', 'و']), 1) : next;
    const word = textAt(tokens, from);
    const bare = read > 0 && word.startsWith('و') && !UNITS.has(word) ? word.slice(1) : word;
    const article = word === 'a' || word === 'an' ? 1 : 0;
    const few = FEW.has(textAt(tokens, from + article));
    const count = few ? { value: 3, length: 1 } : countInWords([bare, textAt(tokens, from + 1)], 0);
    const counted = article + (few ? 1 : article ? 0 : (count?.length ?? 0));
    const unit = UNITS.get(counted === 0 ? bare : textAt(tokens, from + counted));
    if (!unit || (counted === 0 && before === null && !/^\p{Script=Arabic}/u.test(bare))) break;
    const amount = (unit[2] ?? (article && !few ? 1 : (count?.value ?? 1))) * unit[1];
    if (unit[0] === 'day') days += amount;
    else months += amount;
    next = from + counted + 1;
    read += 1;
    more = true;
  }
  if (read === 0) return null;
  const tail = tokens
    .slice(next, next + 2)
    .map((token) => token.text)
    .join(' ');
  const [direction, tailLength] = /^ago/u.test(tail)
    ? [-1, 1]
    : /^(?:later|hence)/u.test(tail)
      ? [1, 1]
      : tail === 'from now'
        ? [1, 2]
        : tail === 'من الان'
          ? [before ?? -1, 2]
          : [before, 0];
  if (direction === null || (lead === 'in' && days + months > 60)) return null;
  const start = tokens[lead === 'منذ' ? at + 1 : at]?.start ?? 0;
  return {
    start,
    next: next + tailLength,
    shape: 'relative',
    weekday: null,
    precision: 'day',
    resolve: (reference) => shift(shiftMonths(reference, direction * months), direction * days),
  };
}

/** `last month`, العام الماضي, `this year`: a month or a year; `20th of next month`: a day. */
function span(tokens: readonly DateToken[], at: number): Relative | null {
  const start = tokens[at]?.start ?? 0;
  const read = (from: number): { unit: 'month' | 'year'; which: number; next: number } | null => {
    const first = SPAN_WORDS.get(textAt(tokens, from));
    const second = SPAN_WORDS.get(textAt(tokens, from + 1));
    const unit = first ?? second;
    const which = first ? period(textAt(tokens, from + 1)) : period(textAt(tokens, from));
    return which !== null && (unit === 'month' || unit === 'year') ? { unit, which, next: from + 2 } : null;
  };
  const whole = read(at);
  if (whole)
    return {
      start,
      next: whole.next,
      shape: 'relative',
      weekday: null,
      precision: whole.unit,
      resolve: (reference) => shiftMonths({ ...reference, day: 1 }, whole.which * (whole.unit === 'year' ? 12 : 1)),
    };
  const day = readDay(tokens, at);
  const of = day && skip(tokens, day.next, new Set(['of', 'من']), 1);
  const month = day && of !== null && of > day.next ? read(of) : null;
  if (!day || month?.unit !== 'month') return null;
  const resolve = (reference: CalendarDay): CalendarDay | null => {
    const first = shiftMonths({ ...reference, day: 1 }, month.which);
    return day.value <= daysIn(first.year, first.month) ? { ...first, day: day.value } : null;
  };
  return { start: day.start, next: month.next, shape: 'relative', weekday: null, precision: 'day', resolve };
}

/** The relative expression that begins at this token, or null. */
export function readRelative(tokens: readonly DateToken[], at: number): Relative | null {
  if (tokens[at]?.kind === 'mark' || readMonth(tokens, at)) return null;
  const fixed = phrase(tokens, at);
  // اليوم السبت: the weekday belongs to the day that is meant.
  if (fixed && textAt(tokens, fixed.next - 1) === 'اليوم') {
    const weekday = readWeekday(tokens, fixed.next);
    if (weekday) return { ...fixed, next: weekday.next, weekday: weekday.value };
  }
  return fixed ?? weekdayPhrase(tokens, at) ?? span(tokens, at) ?? distance(tokens, at);
}
