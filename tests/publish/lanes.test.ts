import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model.ts';
import { writeSite } from '../../src/publish/eleventy.ts';
import { openLanes } from '../../src/publish/lanes.ts';
import { differing, tree } from '../run/site.ts';
import { OWN_PAGES, planSample, sampleArchive } from './archive.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'diwan-lanes-'));
const { pages } = planSample(sampleArchive(), OWN_PAGES);

describe('the two lanes', () => {
  it('write the same bytes of every page', async () => {
    const { render } = await openLanes();
    const [fast, slow] = [place(), place()];
    for (const page of pages) {
      mkdirSync(dirname(join(fast, page.path)), { recursive: true });
      writeFileSync(join(fast, page.path), render(page));
    }
    await writeSite({ pages }, slow);
    const [one, two] = [tree(fast), tree(slow)];
    expect(one.size).toBeGreaterThan(100);
    expect(differing(one, two).filter((path) => !path.startsWith('assets/'))).toEqual([]);
    expect([...two.keys()].filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(5);
  });

  it('part the work: Eleventy has the doors, old addresses and the owner’s pages, and leaves the rest alone', async () => {
    const { isForEleventy, eleventy } = await openLanes();
    const its = pages.filter(isForEleventy);
    expect(new Set(its.map((page: Page) => page.kind))).toEqual(new Set(['choose', 'missing', 'own', 'redirect', 'gone']));
    const folder = place();
    const written = await eleventy(its, folder);
    expect(written.filter((path) => !path.startsWith('assets/'))).toEqual(its.map((page) => page.path).sort());
    expect(readdirSync(folder).sort()).toEqual([...new Set([...its.map((page) => page.path.split('/')[0]), 'assets'])].sort());
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<!doctype html>');
  });
});
