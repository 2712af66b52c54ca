import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCounts, countDocument, type Figures, figuresOf } from '../../scripts/eval/cleaning.ts';
import { fallen, readFloors } from '../../scripts/eval/floors.ts';
import { readSample, type Sample } from '../../scripts/eval/gold.ts';
import { type DocumentRecord, recordsOf } from '../../src/run/records.ts';
import { ROOT } from './sources.ts';

const SHARED = resolve(ROOT, '../shared');
/** Our own labelled documents; their floors are pinned in tests/floors.json by `npm run eval -- DIR --pin NAME`. */
const CASES = 'tests/cases/cleaning';

async function recordsFor(sample: Sample): Promise<DocumentRecord[]> {
  const files = sample.documents.map(({ file }) => join(sample.folder, file));
  const records: DocumentRecord[] = [];
  for await (const { record } of recordsOf(files, join(ROOT, 'content'))) if (record !== null) records.push(record);
  return records;
}

async function figures(sample: Sample): Promise<Figures> {
  const records = new Map((await recordsFor(sample)).map((record) => [basename(record.file), record]));
  const counts = sample.documents.map(async (gold) =>
    countDocument(gold, await readFile(join(sample.folder, gold.file), 'utf8'), records.get(gold.file)),
  );
  return figuresOf(addCounts(await Promise.all(counts)));
}

describe('cleaning does not fall below its floor', () => {
  it('on our own labelled documents', async () => {
    const sample = await readSample(join(ROOT, CASES));
    expect(fallen(await readFloors(join(ROOT, 'tests/floors.json')), 'cases', sample.digest, await figures(sample))).toEqual([]);
  });
});

describe.skipIf(!existsSync(SHARED))('the five documents that the project was created for (skipped where ../shared is missing)', () => {
  it('are cleaned without a fault, says the shared scorer', async () => {
    const sample = await readSample(join(SHARED, 'corpus/seeds'));
    const file = join(mkdtempSync(join(tmpdir(), 'diwan-seeds-')), 'seeds.jsonl');
    writeFileSync(file, (await recordsFor(sample)).map((record) => `${JSON.stringify(record)}\n`).join(''));
    const printed = execFileSync('node', [join(SHARED, 'score/cleaning.mjs'), join(sample.folder, 'gold.json'), file, '--json'], {
      encoding: 'utf8',
    });
    const { documents, articles, misjoined, ...rest } = JSON.parse(printed).all;
    expect({ documents, articles, misjoined }).toEqual({ documents: 5, articles: 7, misjoined: 0 });
    expect(rest).toEqual(Object.fromEntries(Object.keys(rest).map((name) => [name, 1])));
  });
});
