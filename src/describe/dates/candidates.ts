/** Dates with the words that they stand among, and the one that a line is there to give. */
import type { Language, Paragraph } from '../../model.ts';
import { westernDigits } from '../../text.ts';
import { type CueKind, says } from './cues.ts';
import { type FoundDate, findDates } from './findDates.ts';
import { NUMERIC } from './numeric.ts';

/** A date with the text that it stands in. */
export interface Candidate {
  readonly found: FoundDate;
  readonly paragraph: Paragraph;
  /** From the start of its sentence to the date. */
  readonly before: string;
}

export type Order = 'day-month' | 'month-day';

const SENTENCE_END = /[.!?؟;؛]\s(?=\P{Ll})/gu;
/** How much of the text before a date is looked at, in characters. */
const LOOKED_AT = 240;

function sentenceBefore(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - LOOKED_AT), start);
  let from = 0;
  for (const end of head.matchAll(SENTENCE_END)) from = end.index + end[0].length;
  return head.slice(from);
}

/** The dates of a paragraph as candidates. */
export function candidatesIn(paragraph: Paragraph, language: Language, order: Order | null): readonly Candidate[] {
  return findDates(paragraph.text, language, { order }).map((found) => ({
    found,
    paragraph,
    before: sentenceBefore(paragraph.text, found.start),
  }));
}

/** The order of day and month that dates in digits among these texts show, which can be read one way only; null where none does. */
export function orderIn(texts: readonly string[]): Order | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts)
    for (const [, one = '', , two = ''] of westernDigits(text).matchAll(NUMERIC)) {
      if (one.length > 2) continue;
      if (Number(one) > 12) dayFirst = true;
      if (Number(two) > 12 && Number(one) <= 12) monthFirst = true;
    }
  return dayFirst ? 'day-month' : monthFirst ? 'month-day' : null;
}

/** Whether a candidate names its day in full. */
export const isDay = ({ found }: Candidate): boolean => found.shape === 'day' && found.value !== null;
/** Whether nothing before a date says that it is of something past or to come. */
export const unclaimed = ({ before }: Candidate): boolean => !says('background', before) && !says('announced', before);

/** The date of a line that is there to give it: published before plain before updated, a day before a month, Gregorian before Hijri. */
export function fromLines(lines: readonly Paragraph[], language: Language, order: Order | null, needed: CueKind | null): Candidate | null {
  const ranked = lines.flatMap((line) => {
    let border = 0;
    return candidatesIn(line, language, order).flatMap((candidate) => {
      const lead = line.text.slice(Math.max(border, candidate.found.start - LOOKED_AT), candidate.found.start);
      border = candidate.found.end;
      const { shape, value } = candidate.found;
      if (value === null && shape !== 'weekday-day-year') return [];
      if (!['day', 'month', 'weekday-day-year'].includes(shape) || (needed && !says(needed, lead))) return [];
      const rank =
        (says('updated', lead) ? 4 : says('published', lead) ? 0 : 2) +
        (shape === 'month' ? 10 : 0) +
        (candidate.found.calendar === 'hijri' ? 1 : 0);
      return [{ candidate, rank }];
    });
  });
  return (
    ranked.reduce<(typeof ranked)[number] | null>((best, one) => (best && best.rank <= one.rank ? best : one), null)?.candidate ?? null
  );
}
