import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLanes } from '../../src/publish/lanes.ts';
import { openPress } from '../../src/publish/press.ts';
import type { Printed } from '../../src/publish/print.ts';
import { differing, tree } from '../run/site.ts';
import { OWN_PAGES, planSample, sampleArchive } from './archive.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'diwan-press-'));
const lanes = await openLanes();

/** Large files are made row by row, not by the press. */
const { pages: planned } = planSample(sampleArchive(), OWN_PAGES);
const pages = planned.filter((page) => !('rows' in page.model));

async function printAll(workers: number, folder: string, known: ReadonlyMap<string, string> = new Map()): Promise<Map<string, Printed>> {
  const files = new Map<string, Printed>();
  const press = openPress({ folder, pages: 10_000, lanes, workers, printed: (file) => void files.set(file.path, file) });
  try {
    for (const page of pages) await press.print(press.make(page), known.get(page.path) ?? null);
    await press.end();
  } finally {
    await press.close();
  }
  return files;
}

describe('the press', () => {
  it('prints the same files by itself and with a thread', async () => {
    const [alone, shared] = [place(), place()];
    const [one, two] = [await printAll(0, alone), await printAll(1, shared)];
    expect(one.size).toBe(pages.length);
    expect([...two.values()].sort(byPath)).toEqual([...one.values()].sort(byPath));
    expect(differing(tree(alone), tree(shared))).toEqual([]);
    expect(tree(shared).size).toBe(pages.length);
  });

  it('writes no file that would come out as the known one, in either thread', async () => {
    for (const workers of [0, 1]) {
      const files = await printAll(workers, place());
      const known = new Map([...files].slice(1).map(([path, { sha256 }]) => [path, sha256]));
      const folder = place();
      const again = await printAll(workers, folder, known);
      expect([...again.values()].filter(({ isNew }) => isNew).map(({ path }) => path)).toEqual([...tree(folder).keys()]);
      expect(tree(folder).size).toBe(1);
    }
  });

  it('says what went wrong in its thread', async () => {
    const folder = join(place(), 'no-folder');
    writeFileSync(folder, '');
    await expect(printAll(1, folder)).rejects.toThrow(/ENOTDIR|EEXIST/u);
    rmSync(folder);
  });
});

function byPath(a: Printed, b: Printed): number {
  return a.path < b.path ? -1 : 1;
}
