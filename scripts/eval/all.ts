/**
 * Every figure of the parts that find who, when and what, in one table, as the scorers beside this file print them:
 *
 *   npm run eval                       from ../shared/corpus/sets, where that is there
 *   npx tsx scripts/eval/all.ts FOLDER [--folds]
 *
 * `--folds` also trains five Arabic models of names (minutes). A row is a scorer's own line: what cannot be read from it is
 * no figure, and ends with status 1.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';

interface Row {
  readonly what: string;
  readonly measure: string;
  /** The figure is the first group; in the line of a scorer that says this. */
  readonly line: RegExp;
  readonly reach: number;
  /** The figure is to stay at or below `reach`. */
  readonly most?: boolean;
}

interface Scorer {
  readonly script: string;
  readonly args: readonly string[];
  readonly rows: readonly Row[];
}

const SHARE = String.raw`(\d(?:\.\d+)?)`;
const at = (before: string, after = ''): RegExp => new RegExp(`^${before}${SHARE}${after}`, 'mu');

function scorers(sets: string, folds: boolean): readonly Scorer[] {
  const arabic: Row = { what: 'people, Arabic news', measure: 'F1, five folds', line: at('Arabic news, five folds: .*F1 '), reach: 0.78 };
  return [
    {
      script: 'people.ts',
      args: folds ? [sets, '--folds'] : [sets],
      rows: [
        { what: 'people, English news', measure: 'F1 as running text', line: at('English news .*as running text: .*F1 '), reach: 0.96 },
        { what: 'people, English, Iraq and Syria', measure: 'precision', line: at('English, Iraq and Syria .*P '), reach: 0.91 },
        { what: 'people, English, Iraq and Syria', measure: 'recall', line: at('English, Iraq and Syria .*R '), reach: 0.8 },
        ...(folds ? [arabic] : []),
      ],
    },
    {
      script: 'names.ts',
      args: [sets],
      rows: [
        { what: 'names across scripts, single', measure: 'right one first of 2,001', line: at('single names: '), reach: 0.97 },
        { what: 'names across scripts, full', measure: 'joined', line: at('full names: '), reach: 0.95 },
        {
          what: 'names across scripts, full',
          measure: 'wrong pairs joined',
          line: /^wrong pairs joined: (\d+) of/mu,
          reach: 0,
          most: true,
        },
      ],
    },
    {
      script: 'dates.ts',
      args: [join(sets, 'dates.jsonl')],
      rows: [{ what: 'dates', measure: 'day, month and year named', line: /^full\t\S+\t([\d.]+)/mu, reach: 0.97 }],
    },
    {
      script: 'language.ts',
      args: [sets],
      rows: [
        { what: 'language, sentences', measure: 'right, five folds', line: /^five folds\tsentences\tall\t\S+\t([\d.]+)/mu, reach: 0.995 },
        { what: 'language, two words', measure: 'right, five folds', line: /^five folds\tword-pairs\tall\t\S+\t([\d.]+)/mu, reach: 0.95 },
        {
          what: 'language, two words of Arabic',
          measure: 'right, five folds',
          line: /^five folds\tword-pairs\tar\t\S+\t([\d.]+)/mu,
          reach: 0.95,
        },
        {
          what: 'language, two words of English',
          measure: 'right, five folds',
          line: /^five folds\tword-pairs\ten\t\S+\t([\d.]+)/mu,
          reach: 0.95,
        },
      ],
    },
    {
      script: 'topics.ts',
      args: [sets],
      rows: [
        { what: 'topics, Arabic', measure: 'top level right, five folds', line: at('ar, five-fold: right '), reach: 0.88 },
        { what: 'topics, English', measure: 'top level right, five folds', line: at('en, five-fold: right '), reach: 0.88 },
      ],
    },
    {
      script: 'duplicates.ts',
      args: [sets],
      rows: [
        { what: 'near-duplicates', measure: 'copies found', line: at('copy: found '), reach: 0.99 },
        { what: 'near-duplicates', measure: 'light edits found', line: at('light edit: found '), reach: 0.99 },
        { what: 'near-duplicates', measure: 'halves found', line: at('first half: found '), reach: 0.99 },
        { what: 'near-duplicates', measure: 'unrelated joined', line: /^unrelated pairs joined: (\d+) of/mu, reach: 0, most: true },
      ],
    },
    {
      script: 'counterparts.ts',
      args: [],
      rows: [
        { what: 'counterparts, our own sample', measure: 'precision', line: at('.*precision '), reach: 0.97 },
        { what: 'counterparts, our own sample', measure: 'recall', line: at('.*recall '), reach: 0.7 },
      ],
    },
  ];
}

const run = promisify(execFile);

/** Runs one scorer and reads its figures; NaN where a line is not as expected. */
async function figuresOf({ script, args, rows }: Scorer): Promise<{ readonly row: Row; readonly figure: number }[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], { maxBuffer: 2 ** 26 });
  return rows.map((row) => ({ row, figure: Number(row.line.exec(stdout)?.[1] ?? Number.NaN) }));
}

/** Prints the table as it grows; false where a figure could not be read. */
export async function printAll(sets: string, folds: boolean): Promise<boolean> {
  let whole = true;
  const cells = (what: string, measure: string, figure: string, reach: string): string =>
    `${what.padEnd(34)}${measure.padEnd(30)}${figure.padStart(8)}${reach.padStart(10)}\n`;
  process.stdout.write(cells('what', 'measure', 'figure', 'reach'));
  for (const scorer of scorers(sets, folds))
    for (const { row, figure } of await figuresOf(scorer)) {
      const reached = row.most ? figure <= row.reach : figure >= row.reach;
      whole &&= !Number.isNaN(figure);
      const shown = Number.isInteger(row.reach) && row.most ? String(figure) : figure.toFixed(3);
      process.stdout.write(cells(row.what, row.measure, `${shown}${reached ? ' ' : '*'}`, `${row.most ? '≤' : '≥'} ${row.reach}`));
    }
  process.stdout.write('* not reached\n');
  return whole;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } });
  const sets = resolve(positionals[0] ?? '../shared/corpus/sets');
  if (!existsSync(sets)) {
    process.stderr.write(`There are no labelled sets at ${sets}.\n`);
    process.exitCode = 2;
  } else if (!(await printAll(sets, values.folds === true))) process.exitCode = 1;
}
