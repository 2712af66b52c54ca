/**
 * How many date expressions of a labelled set are read right. `npx tsx scripts/eval/dates.ts SET.jsonl [--errors]`
 * A line: {language, text, reference, span, timex, past}. Full expressions name day, month and year in so many words.
 */
import { readFileSync } from 'node:fs';
import { parseIso } from '../../src/describe/dates/calendar.ts';
import { findDates } from '../../src/describe/dates/findDates.ts';
import type { Language } from '../../src/model.ts';

interface Row {
  readonly language: Language;
  readonly text: string;
  readonly reference: string;
  readonly span: string;
  readonly timex: string;
  readonly past: string;
}

const [path = '../shared/corpus/sets/dates.jsonl', flag] = process.argv.slice(2);
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const RELATIVE = /day|today|tmrw|week|month|year|ago|الأسبوع|يوم|أمس|غد|شهر|سنة|أسبوع|عام|الاسبوع|قبل|^(?:\S+\s)?(?:ال\S+)$/iu;
const MONTH = /[a-z]{3}|\p{Script=Arabic}{3}/iu;

/** Whether the words of an expression name day, month and year themselves. */
function namesAll({ span, timex }: Row): boolean {
  // 29 February 2019 is written and is no day: nothing right can be found.
  if (parseIso(timex) === null) return false;
  if (/\d{1,4}[./,-] ?\d{1,2}[./,-] ?\d{1,4}/u.test(span)) return true;
  const year = /\d{4}|thousand|nineteen|ألف/u.test(span);
  return year && MONTH.test(span) && !/ago|now|الآن/u.test(span) && !(RELATIVE.test(span) && !/\d{4}|ألف|thousand|nineteen/u.test(span));
}

const tally = new Map<string, [right: number, all: number]>();
const add = (key: string, right: boolean): void => {
  const [hits, all] = tally.get(key) ?? [0, 0];
  tally.set(key, [hits + (right ? 1 : 0), all + 1]);
};
for (const row of rows) {
  const full = namesAll(row);
  const wanted = full ? row.timex : row.past;
  const found = findDates(row.text, row.language, { reference: row.reference });
  const right = found.some((date) => date.value === wanted);
  add(`${full ? 'full' : 'other'} ${row.language}`, right);
  if (flag && !right)
    console.log(
      `${full ? 'FULL' : '    '} ${row.language} ${row.text} | wanted ${wanted} | ${found.map((date) => `${date.text} → ${date.value} ${date.shape}`).join('; ')}`,
    );
  if (!full) continue;
  add('full', right);
}
for (const [key, [right, all]] of [...tally].sort()) console.log(`${key}\t${right}/${all}\t${(right / all).toFixed(3)}`);
