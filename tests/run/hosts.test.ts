import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWith, HOSTS } from '../../src/run/hosts/compare.ts';
import limits from '../../src/run/hosts/limits.json' with { type: 'json' };
import { type Measures, measureSite } from '../../src/run/hosts/measure.ts';
import { here, put } from './site.ts';

const SMALL: Measures = {
  files: 100,
  folders: 10,
  totalBytes: 1e6,
  largest: { value: 1e5, at: 'data/articles.jsonl' },
  longest: { value: 90, at: 'x' },
  fullest: { value: 40, at: 'en/people' },
  redirects: 3,
  redirectsBytes: 300,
};

describe('the limits of hosts', () => {
  it('are dated and say where they come from', () => {
    for (const host of Object.values(limits.hosts)) {
      expect(host.checked).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(host.sources.length).toBeGreaterThan(0);
      expect(host.advice.length).toBeGreaterThan(20);
    }
  });

  it('are kept by a small site', () => {
    for (const host of HOSTS) expect(compareWith(host, SMALL).beyond).toEqual([]);
  });

  it.each<[(typeof HOSTS)[number], Partial<Measures>, RegExp, boolean]>([
    ['github', { totalBytes: 1_000_000_001 }, /1\.0 GB in all/u, false],
    ['github', { largest: { value: 2e8, at: 'data/articles.jsonl' } }, /data\/articles\.jsonl has 200\.0 MB/u, false],
    ['cloudflare', { files: 20_001 }, /20,001 files, and it takes 20,000/u, false],
    ['cloudflare', { largest: { value: 26_214_401, at: 'a' } }, /a has 26\.2 MB/u, false],
    ['cloudflare', { redirects: 2001 }, /2,001 redirects/u, true],
    ['netlify', { fullest: { value: 54_001, at: 'en/people' } }, /en\/people holds 54,001/u, false],
    ['gitlab', { files: 190_000, folders: 10_001 }, /200,001 files/u, false],
    ['gitlab', { redirectsBytes: 70_000 }, /_redirects has 70\.0 kB/u, true],
    ['s3', { longest: { value: 1025, at: 'long' } }, /long is a path of 1025 bytes/u, false],
  ])('%s, beyond its limit: %j', (host, more, message, isWarning) => {
    expect(compareWith(host, { ...SMALL, ...more }).beyond).toEqual([{ message: expect.stringMatching(message), isWarning }]);
  });
});

describe('check --host', () => {
  const site = join(mkdtempSync(join(tmpdir(), 'diwan-host-')), '_site');
  put(site, { 'index.html': 'x', 'en/a/ب.html': 'xyz', _redirects: '/a /b 301\n/c /d 301\n' });

  it('measures what is there', async () => {
    expect(await measureSite(site)).toMatchObject({
      files: 3,
      folders: 2,
      totalBytes: 24,
      largest: { at: '_redirects' },
      longest: { value: 12, at: 'en/a/ب.html' },
      redirects: 2,
    });
  });

  it('says for one host or all whether the site fits', async () => {
    const one = await here(['check', '--host', 'cloudflare', '--output', site]);
    expect(one).toMatchObject({ status: 0, out: expect.stringMatching(/Cloudflare Pages.*: fits\n/u) });
    const all = await here(['check', '--host', 'any', '--output', site]);
    expect(all.out.match(/: fits\n/gu)?.length).toBe(HOSTS.length);
    expect(await here(['check', '--host', 'geocities', '--output', site])).toMatchObject({
      status: 2,
      told: expect.stringContaining('github, cloudflare'),
    });
    expect(await here(['check', '--host', 'any', '--output', join(site, 'none')])).toMatchObject({ status: 2 });
  });
});
