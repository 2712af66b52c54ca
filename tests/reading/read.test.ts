import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE } from '../../src/acquire/site.ts';
import { listSources } from '../../src/acquire/sources.ts';
import type { Authority } from '../../src/model.ts';
import { openReading } from '../../src/reading/cache.ts';
import { describedOf, readArchive } from '../../src/reading/read.ts';

const CASES = resolve(import.meta.dirname, '../cases/cleaning');
const NOBODY: Authority = { people: [], topics: [], outlets: [], places: [] };
const MENU = ['Home | World | Sport | Weather', 'Sign up for the morning letter'];

function story(n: number): string {
  return `${MENU.join('\n')}\n\nThe bridge of town ${n} opens\n\nMARJANA (SNA) – The mayor said on ${(n % 27) + 1} March 2024 that bridge ${n} would open.\n\nNobody objected to plan ${n}, the council said.\n`;
}

function place(files: Readonly<Record<string, string>>): string {
  const at = mkdtempSync(join(tmpdir(), 'diwan-reading-'));
  for (const [file, text] of Object.entries(files)) write(at, file, text);
  return at;
}

function write(at: string, file: string, text: string): void {
  const path = join(at, 'raw', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Settled: a stamp of this very moment would not be trusted.
  const time = new Date(Date.now() - 5_000);
  utimesSync(path, time, time);
}

interface Run {
  /** How many documents were cleaned or described, and how many files were taken in. */
  readonly files: number;
  readonly documents: number;
  readonly records: string;
}

async function read(
  at: string,
  options: { readonly cache?: string; readonly workers?: number; readonly verify?: boolean; readonly authority?: Authority } = {},
): Promise<Run> {
  const { cache = 'cache', workers = 0, verify = false, authority = NOBODY } = options;
  const raw = join(at, 'raw');
  const reading = openReading(join(at, cache), raw);
  const counts = { files: 0, documents: 0 };
  const progress = (step: string, done: number): void => {
    counts[step === 'reading files' ? 'files' : 'documents'] = done;
  };
  const { files } = await listSources(raw);
  const found = await readArchive(
    files,
    { raw, site: DEFAULT_SITE, authority, corrections: new Map() },
    { progress, reading, verify, workers },
  );
  reading.save(found);
  const records = JSON.stringify([found.setAside, found.issues, found.documents.map((document) => describedOf(reading.store, document))]);
  reading.close();
  return { ...counts, records };
}

const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

describe('reading a folder', () => {
  it('gives the same records from any number of workers, and from the cache', async () => {
    const files: Record<string, string> = {};
    for (const name of readdirSync(CASES).filter((one) => one.endsWith('.txt')))
      files[`cases/${name}`] = readFileSync(join(CASES, name), 'utf8');
    for (let n = 0; n < 30; n++) files[`${n % 3}/${n}.txt`] = story(n);
    files['records.jsonl'] = `${[1, 2, 3].map((n) => `${JSON.stringify({ title: `Record ${n}`, text: story(n) })}\n`).join('')}{ broken\n`;
    const at = place(files);
    await sleep(80);
    const alone = await read(at, { cache: 'alone' });
    const two = await read(at, { cache: 'two', workers: 2 });
    const one = await read(at, { cache: 'one', workers: 1 });
    expect(alone.documents).toBeGreaterThan(100);
    expect(two.records).toBe(alone.records);
    expect(one.records).toBe(alone.records);
    const again = await read(at, { cache: 'alone' });
    expect(again).toEqual({ files: 0, documents: 0, records: alone.records });
  });

  it('reads a changed file alone; a file that was only touched is taken in and not cleaned again', async () => {
    const at = place({ 'a/1.txt': story(1), 'a/2.txt': story(2), 'b/3.txt': story(3) });
    await sleep(80);
    await read(at);
    write(at, 'b/3.txt', story(4));
    await sleep(80);
    expect(await read(at)).toMatchObject({ files: 1, documents: 1 });
    write(at, 'b/3.txt', story(4));
    await sleep(80);
    expect(await read(at)).toMatchObject({ files: 1, documents: 0 });
    expect(await read(at, { verify: true })).toMatchObject({ files: 3, documents: 0 });
    renameSync(join(at, 'raw/b/3.txt'), join(at, 'raw/b/5.txt'));
    await sleep(80);
    const renamed = await read(at);
    expect(renamed).toMatchObject({ files: 1, documents: 1 });
    expect(renamed.records).toBe((await read(at, { cache: 'fresh' })).records);
  });

  it('notices a change of the same size in the same tick as the build before', async () => {
    const at = place({ 'a.txt': story(1) });
    writeFileSync(join(at, 'raw/a.txt'), story(1));
    await read(at);
    writeFileSync(join(at, 'raw/a.txt'), story(2));
    expect((await read(at)).records).toBe((await read(at, { cache: 'fresh' })).records);
  });

  it('cleans the documents again whose own lines recur more often now, and no others', async () => {
    const files: Record<string, string> = { 'a/plain.txt': 'A story without a menu\n\nMARJANA (SNA) – It ends soon, the mayor said.\n' };
    for (let n = 0; n < 4; n++) files[`a/${n}.txt`] = story(n);
    for (let n = 0; n < 40; n++) files[`full/${n}.txt`] = story(n);
    const at = place(files);
    await sleep(80);
    await read(at);
    write(at, 'a/9.txt', story(9));
    await sleep(80);
    const one = await read(at);
    expect(one).toMatchObject({ files: 1, documents: 5 });
    expect(one.records).toBe((await read(at, { cache: 'fresh' })).records);
    write(at, 'full/99.txt', story(99));
    await sleep(80);
    expect(await read(at)).toMatchObject({ files: 1, documents: 1 });
    rmSync(join(at, 'raw/a/0.txt'));
    const gone = await read(at);
    // The others were read like this before, and their records are still there.
    expect(gone).toMatchObject({ files: 0, documents: 1 });
    expect(gone.records).toBe((await read(at, { cache: 'fresh' })).records);
  });

  it('describes again, without cleaning, when an owner’s list of people changes', async () => {
    const at = place({ 'a.txt': story(1), 'b.txt': story(2) });
    await sleep(80);
    await read(at);
    const authority: Authority = {
      ...NOBODY,
      people: [
        {
          id: 'rania',
          slug: 'rania',
          name: { en: 'Rania Haddad', ar: 'رانيا حداد' },
          aliases: { ar: [], en: [] },
          note: { ar: null, en: null },
          same: [],
          different: [],
        },
      ],
    };
    const known = await read(at, { authority });
    expect(known).toMatchObject({ files: 0, documents: 2 });
    expect(known.records).toBe((await read(at, { cache: 'fresh', authority })).records);
  });
});
