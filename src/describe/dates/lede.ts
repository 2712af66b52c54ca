/** The day of the reported event, where the opening of a story names it: precise before complete. */
import type { Paragraph } from '../../model.ts';
import { westernDigits } from '../../text.ts';
import { type CalendarDay, parseIso, weekdayOf } from './calendar.ts';
import { type Candidate, isDay, unclaimed } from './candidates.ts';
import { says } from './cues.ts';

/** How many paragraphs open a story. */
export const LEDE = 2;
/** What stands right before the day of a reported event: `on 17/3/2024`, `(23 آذار 2024)`, `في 17 آذار 2024`. */
const EVENT_DAY = /(?:^|\bon|\(|(?<!\p{L})(?:في|يوم|بتاريخ|الموافق|المصادف|صباح|مساء|ظهر|عصر|ليل)|[,،])\s*$/iu;
const TODAY = /(?:\btoday|(?<!\p{L})اليوم|(?<!\p{L})هذا اليوم)[\s,،(]*(?:\p{L}+[\s,،(]*)?$/iu;
const YEAR = /(?<![\d./-])(?:19|20)\d{2}(?![\d./-]|\p{L})/gu;

/** Whether a date is said to be the day of writing: `today`, اليوم السبت. */
export const isToday = ({ before }: Candidate): boolean => TODAY.test(before);
const dayIn = ({ found }: Candidate): CalendarDay | null => (found.value === null ? null : parseIso(found.value));
const weekdayIn = (candidate: Candidate): number | null => {
  const day = dayIn(candidate);
  return day && weekdayOf(day);
};

/** Whether a text speaks of a time after this day as of something past: then the day is not the story's. */
function outdated(value: string, all: readonly Candidate[], body: readonly Paragraph[]): boolean {
  if (all.some((other) => isDay(other) && (other.found.value ?? '') > value && !says('announced', other.before))) return true;
  const year = Number(value.slice(0, 4));
  return body.some(({ text }) =>
    Array.from(westernDigits(text).matchAll(YEAR)).some((found) => {
      const before = text.slice(Math.max(0, found.index - 90), found.index);
      return Number(found[0]) > year && !says('future-year', before) && !says('announced', before);
    }),
  );
}

/** The day of the reported event in the lede, where nothing speaks against it. */
export function fromLede(body: readonly Paragraph[], all: readonly Candidate[]): Candidate | null {
  const opening = new Set(body.slice(0, LEDE));
  const lede = all.filter(({ paragraph }) => opening.has(paragraph));
  const today = lede.find((candidate) => isDay(candidate) && isToday(candidate));
  if (today) return today;
  const possible = lede.filter(
    (candidate) =>
      isDay(candidate) &&
      unclaimed(candidate) &&
      (candidate.found.weekday !== null || (candidate.paragraph === body[0] && EVENT_DAY.test(candidate.before))),
  );
  const [first] = possible;
  if (!first?.found.value || possible.some((other) => other.found.value !== first.found.value)) return null;
  // `On Tuesday the council debated the law that … 3 March 2019`: the lede's own day is another.
  const weekday = weekdayIn(first);
  if (
    lede.some(
      ({ found }) => (found.shape === 'weekday' || (found.shape === 'relative' && found.weekday !== null)) && found.weekday !== weekday,
    )
  )
    return null;
  return outdated(first.found.value, all, body) ? null : first;
}

/** A date further down whose weekday is the one that the lede names without a date. */
export function fromLedeWeekday(body: readonly Paragraph[], all: readonly Candidate[]): Candidate | null {
  const opening = new Set(body.slice(0, LEDE));
  const named = new Set(
    all.flatMap(({ found, paragraph }) =>
      found.shape === 'weekday' && opening.has(paragraph) && found.weekday !== null ? [found.weekday] : [],
    ),
  );
  const days = all.filter((candidate) => isDay(candidate));
  const [only] = days;
  if (named.size !== 1 || !only?.found.value || !unclaimed(only) || days.some((other) => other.found.value !== only.found.value))
    return null;
  return named.has(weekdayIn(only) ?? -1) && only.found.weekday !== null && !outdated(only.found.value, all, body) ? only : null;
}
