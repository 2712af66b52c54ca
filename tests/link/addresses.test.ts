import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { link as linkFacts } from '../../src/link/link.ts';
import { noPermalinks, type Permalinks, permalinksText, readPermalinks, writePermalinks } from '../../src/link/permalinks.ts';
import type { Authority, Described, Site } from '../../src/model.ts';
import { described, factsFrom, SITE, type Sketch } from './build.ts';

const link = (documents: readonly Described[], authority: Authority, site: Site, permalinks: Permalinks) =>
  linkFacts(factsFrom(documents, authority), authority, site, permalinks);

const build = (sketches: readonly Sketch[], permalinks: Permalinks = noPermalinks) =>
  link(described(sketches), NO_AUTHORITY, SITE, permalinks);
const addresses = (built: ReturnType<typeof build>): Record<string, string> =>
  Object.fromEntries(built.archive.articles.map(({ file, number, permalink }) => [`${file}#${number}`, permalink]));

const LONG = Array.from({ length: 60 }, (_, n) => `word${n} of the report`).join(' ');
const OTHER = Array.from({ length: 60 }, (_, n) => `term${n} in another story`).join(' ');

describe('a new address', () => {
  it.each([
    [{ headline: "Exit 'Sectarian Tunnel'", date: '2024-06-13' }, 'en/articles/2024/06/exit-sectarian-tunnel'],
    [{ headline: 'A month alone', date: '2024-06' }, 'en/articles/2024/06/a-month-alone'],
    [{ headline: 'A year alone', date: '2024' }, 'en/articles/undated/a-year-alone'],
    [{ headline: '../../etc/passwd' }, 'en/articles/undated/etc-passwd'],
    [{ headline: `${'very '.repeat(30)}long` }, `en/articles/undated/${'very-'.repeat(11)}very`],
  ] satisfies [Sketch, string][])('%j', (sketch, expected) => {
    expect(addresses(build([{ ...sketch, file: 'a.txt' }]))['a.txt#1']).toBe(expected);
  });

  it('is the id in Arabic', () => {
    const { archive } = build([{ language: 'ar', headline: 'عنوان', date: '2024-06-13' }]);
    expect(archive.articles[0]?.permalink).toBe(`ar/articles/2024/06/${archive.articles[0]?.id}`);
  });

  it('takes six characters of the id where the first has the slug', () => {
    const first = build([{ headline: 'Same', body: ['b'], file: 'b.txt' }]);
    const both = build(
      [
        { headline: 'Same', body: ['a'], file: 'a.txt' },
        { headline: 'Same', body: ['b'], file: 'b.txt' },
      ],
      first.permalinks,
    );
    const id = both.archive.articles.find(({ file }) => file === 'a.txt')?.id ?? '';
    expect(addresses(both)).toEqual({ 'b.txt#1': 'en/articles/undated/same', 'a.txt#1': `en/articles/undated/same-${id.slice(0, 6)}` });
  });
});

describe('an old address', () => {
  const before = build([{ file: 'a.txt', headline: 'Old headline', body: [LONG], date: null }]);
  const old = 'en/articles/undated/old-headline';

  it.each<[string, Sketch]>([
    ['headline', { headline: 'New headline' }],
    ['date', { date: '2024-01-01' }],
    ['text a little', { body: [LONG.replace('word7 ', 'word7 and ')] }],
    ['borders', { body: [LONG.slice(0, LONG.length / 2)] }],
    ['file', { file: 'moved/b.txt' }],
    ['file and text a little', { file: 'moved/b.txt', body: [`${LONG} and an end`] }],
  ])('stays when the %s changes', (_, change) => {
    const after = build([{ file: 'a.txt', headline: 'Old headline', body: [LONG], ...change }], before.permalinks);
    expect(Object.values(addresses(after))).toEqual([old]);
    expect(after.archive.redirects).toEqual([]);
  });

  it('redirects when the language changes', () => {
    const after = build([{ file: 'a.txt', language: 'ar', body: [LONG] }], before.permalinks);
    expect(after.archive.redirects).toEqual([{ from: old, to: Object.values(addresses(after))[0] }]);
  });

  it('goes with the greater part of a split, and redirects after a merge', () => {
    const split = build(
      [
        { file: 'a.txt', headline: 'First', body: [LONG.slice(0, LONG.length * 0.2)] },
        { file: 'a.txt', headline: 'Second', body: [LONG.slice(LONG.length * 0.2)] },
      ],
      before.permalinks,
    );
    expect(addresses(split)).toEqual({ 'a.txt#1': 'en/articles/undated/first', 'a.txt#2': old });
    const merged = build([{ file: 'a.txt', headline: 'Whole', body: [LONG] }], split.permalinks);
    expect(addresses(merged)).toEqual({ 'a.txt#1': old });
    expect(merged.archive.redirects).toEqual([{ from: 'en/articles/undated/first', to: old }]);
  });

  it('leads to the article that its text became a copy of', () => {
    const two = build([
      { file: 'a.txt', headline: 'Old headline', body: [LONG] },
      { file: 'b.txt', headline: 'Other', body: [OTHER] },
    ]);
    const same = build(
      [
        { file: 'a.txt', headline: 'Old headline', body: [LONG] },
        { file: 'b.txt', headline: 'Other', body: [LONG] },
      ],
      two.permalinks,
    );
    expect(same.archive.articles.length).toBe(1);
    expect(same.archive.articles[0]?.appearances.map(({ file }) => file)).toEqual(['b.txt']);
    expect(same.archive.issues.map(({ rule }) => rule)).toEqual(['address-gone']);
  });

  it('is never given to another text, and is reported when its text is gone', () => {
    const after = build([{ file: 'a.txt', headline: 'Old headline', body: [OTHER] }], before.permalinks);
    expect(Object.values(addresses(after))[0]).toMatch(/^en\/articles\/undated\/old-headline-[0-9a-f]{6}$/u);
    expect(after.archive.issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['address-gone a.txt']);
    const back = build([{ file: 'a.txt', headline: 'Old headline', body: [LONG] }], after.permalinks);
    expect(Object.values(addresses(back))).toEqual([old]);
  });
});

describe('a serial', () => {
  const sketch = (name: string, date: string): Sketch => ({
    file: `${name}.txt`,
    headline: name,
    body: [LONG.replaceAll(/word|of|report/gu, name)],
    date,
  });
  const serials = ({ archive }: ReturnType<typeof build>) =>
    Object.fromEntries(archive.articles.map(({ headline, serial }) => [headline, serial]));
  const first = build([sketch('late', '2024-05-05'), sketch('early', '2020-01-01')]);

  it('counts from 0 in the archive’s order', () => {
    expect(serials(first)).toEqual({ early: 0, late: 1 });
  });

  it('stays when an article is added before it, and is not given again when its own is gone', () => {
    const more = build([sketch('late', '2024-05-05'), sketch('middle', '2022-02-02'), sketch('early', '2020-01-01')], first.permalinks);
    expect(serials(more)).toEqual({ early: 0, middle: 2, late: 1 });
    const fewer = build([sketch('late', '2024-05-05'), sketch('new', '2019-02-02')], more.permalinks);
    expect(serials(fewer)).toEqual({ new: 3, late: 1 });
  });
});

describe('permalinks.json', () => {
  it('numbers entries that have no serial, or another’s', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'permalinks-')), 'permalinks.json');
    const entry = (name: string, serial?: number) => ({ address: `en/articles/undated/${name}`, id: name, file: name, prints: '', serial });
    await writeFile(file, JSON.stringify({ version: 1, articles: [entry('d'), entry('c', 4), entry('b', 4), entry('a')], people: [] }));
    const read = await readPermalinks(file);
    expect(read.articles.map(({ id, serial }) => [id, serial])).toEqual([
      ['a', 5],
      ['b', 4],
      ['c', 6],
      ['d', 7],
    ]);
  });

  it('comes back as it was written, one entry a line', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'permalinks-')), 'permalinks.json');
    const { permalinks } = build([{ names: ['Karrar al-Zamili'] }, { headline: 'Two' }]);
    expect(await readPermalinks(file)).toEqual(noPermalinks);
    await writePermalinks(file, permalinks);
    expect(await readPermalinks(file)).toEqual(permalinks);
    expect((await readFile(file, 'utf8')).split('\n').length).toBe(3 + 2 + 2 + 1 + 3);
    expect(permalinksText(permalinks)).toBe(await readFile(file, 'utf8'));
  });

  it.each<[object]>([
    [{ version: 2 }],
    [{ more: 1 }],
    [{ articles: {} }],
    [{ people: [{ slug: 'A', forms: [] }] }],
    [{ people: [{ slug: 'a', forms: [1] }] }],
    [{ people: [{ slug: 'a', forms: [], more: 1 }] }],
    ...[
      { address: 'en/articles/2024/06/../x' },
      { id: 7 },
      { file: null },
      { prints: 'A' },
      { serial: -1 },
      { serial: 0.5 },
      { to: 'x' },
      { more: 1 },
    ].map((wrong): [object] => [{ articles: [{ address: 'en/articles/2024/06/x', id: 'x', file: 'x', prints: '', serial: 0, ...wrong }] }]),
  ])('is refused where it holds %j', async (wrong) => {
    const file = join(await mkdtemp(join(tmpdir(), 'diwan-')), 'permalinks.json');
    await writeFile(file, JSON.stringify({ version: 1, articles: [], people: [], ...wrong }));
    await expect(readPermalinks(file)).rejects.toThrow('is damaged');
  });

  it('never forgets an address: such a list is refused and the old one stays', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'permalinks-')), 'permalinks.json');
    const { permalinks } = build([{ names: ['Karrar al-Zamili'] }, { headline: 'Two' }]);
    await writePermalinks(file, permalinks);
    const before = await readFile(file, 'utf8');
    for (const less of [
      { ...permalinks, articles: permalinks.articles.slice(1) },
      { ...permalinks, people: [] },
    ])
      await expect(writePermalinks(file, less)).rejects.toThrow('would forget');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([['{'], ['[]'], ['{"version":1,"articles":[{"address":"../../x","id":"a","file":"a","prints":""}],"people":[]}']])(
    'refuses %s',
    async (text) => {
      const file = join(await mkdtemp(join(tmpdir(), 'permalinks-')), 'permalinks.json');
      await writeFile(file, text);
      await expect(readPermalinks(file)).rejects.toThrow('addresses depend on it');
    },
  );
});
