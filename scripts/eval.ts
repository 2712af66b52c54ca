/**
 * How well a labelled folder is cleaned:  npm run eval -- DIR [--by layout|language] [--json] [--floor NAME] [--pin NAME]
 *
 * Without DIR: every figure of names, dates, languages, topics, copies and pairs (`scripts/eval/all.ts`).
 * DIR holds `gold.json` and the documents. `--floor NAME` ends with status 1 when a figure is below the one pinned under
 * NAME in tests/floors.json; `--pin NAME` pins today's figures, and lowers a floor only with `--lower`.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DocumentRecord, recordsOf } from '../src/run/records.ts';
import { printAll } from './eval/all.ts';
import { addCounts, type Counts, countDocument, type Figures, figuresOf } from './eval/cleaning.ts';
import { fallen, readFloors, withFloor } from './eval/floors.ts';
import { readSample, type Sample } from './eval/gold.ts';

const FLOORS = resolve(import.meta.dirname, '../tests/floors.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    json: { type: 'boolean' },
    floor: { type: 'string' },
    pin: { type: 'string' },
    lower: { type: 'boolean' },
  },
});
const folder = positionals[0];
if (folder === undefined) {
  // Without a folder: the figures of all that is found in articles, where the labelled sets lie beside the project.
  const sets = resolve('../shared/corpus/sets');
  if (existsSync(sets)) process.exit((await printAll(sets, false)) ? 0 : 1);
  process.stderr.write('Usage: npm run eval -- DIR [--by layout|language] [--json] [--floor NAME] [--pin NAME [--lower]]\n');
  process.exit(2);
}
const sample = await readSample(resolve(folder));
const groups = await score(sample, values.by);
process.stdout.write(values.json ? `${JSON.stringify(Object.fromEntries(groups))}\n` : table(groups));
const all = groups.get('all');
if (all !== undefined && values.floor !== undefined) {
  const problems = fallen(await readFloors(FLOORS), values.floor, sample.digest, all);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
if (all !== undefined && values.pin !== undefined) {
  const floors = withFloor(await readFloors(FLOORS), values.pin, sample.digest, all, values.lower === true);
  await writeFile(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}

async function score(of: Sample, by: string | undefined): Promise<ReadonlyMap<string, Figures>> {
  const records = new Map<string, DocumentRecord>();
  for await (const { record } of recordsOf(
    of.documents.map(({ file }) => join(of.folder, file)),
    resolve('content'),
  )) {
    if (record !== null) records.set(basename(record.file), record);
  }
  const counted = new Map<string, Counts[]>([['all', []]]);
  for (const gold of of.documents) {
    const counts = countDocument(gold, await readFile(join(of.folder, gold.file), 'utf8'), records.get(gold.file));
    const group = by === 'layout' ? (gold.layout ?? 'none') : by === 'language' ? (gold.stories[0]?.language ?? 'none') : null;
    counted.get('all')?.push(counts);
    if (group !== null) counted.set(group, [...(counted.get(group) ?? []), counts]);
  }
  return new Map([...counted].map(([name, list]) => [name, figuresOf(addCounts(list))]));
}

function table(groups: ReadonlyMap<string, Figures>): string {
  const rows = [...groups].map(([name, figures]) => {
    const cells = Object.entries(figures).map(([key, value]) =>
      value === null ? '–' : key === 'documents' || key === 'articles' ? String(value) : value.toFixed(3),
    );
    return [name.padEnd(16), ...cells].join('\t');
  });
  const head = ['group'.padEnd(16), ...Object.keys(groups.get('all') ?? {})].join('\t');
  return `${[head, ...rows].join('\n')}\n`;
}
