import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '../../layouts/browser/search/query.ts';
import type { Source } from '../../layouts/browser/search/source.ts';
import { nearWords, suggestNames } from '../../layouts/browser/search/suggest.ts';
import { buildArchive } from '../../src/pipeline.ts';
import { lookupOf } from '../../src/publish/lookup.ts';
import { headlines, indexTexts, sourceOf } from './archive.ts';
import { QUERIES } from './queries.ts';

let source: Source;

beforeAll(async () => {
  const content = join(import.meta.dirname, '../../content');
  const sources = { content, raw: join(content, 'raw'), permalinks: join(content, 'none-yet.json') };
  const { archive, documents } = await buildArchive(sources, { progress: () => {} });
  source = sourceOf(indexTexts(lookupOf(archive, documents, [])));
});

describe('the archive that we ship', () => {
  it.each(QUERIES)('$query', async ({ query, first, also, total }) => {
    const found = await headlines(source, query);
    expect(found[0]).toMatch(new RegExp(`^${first}`, 'u'));
    if (also !== undefined) expect(found.filter((headline) => headline.startsWith(also))).toHaveLength(1);
    if (total !== undefined) expect(found).toHaveLength(total);
  });

  it.each(['bookse', 'السندب', 'مستش', 'Fayr'])('is searched for %s while it is typed', async (query) => {
    expect(await headlines(source, query)).toEqual([]);
    expect((await headlines(source, query, { typing: true })).length).toBeGreaterThan(0);
  });

  it('is narrowed by language, person, topic, outlet and date', async () => {
    const all = await headlines(source, 'Marjana');
    const english = await headlines(source, 'Marjana', { filters: { language: 'en' } });
    const arabic = await headlines(source, 'Marjana', { filters: { language: 'ar' } });
    expect(english.length).toBeGreaterThan(5);
    expect(arabic.length + english.length).toBe(all.length);
    const person = await headlines(source, 'Marjana', { filters: { person: 'harith-al-mizmari' } });
    expect(person.length).toBeGreaterThan(3);
    expect(person.length).toBeLessThan(all.length);
    expect(await headlines(source, 'Marjana', { filters: { person: 'nobody' } })).toEqual([]);
    const inJanuary = await headlines(source, 'مرجانة', { filters: { from: '2024-01', to: '2024-01-31' } });
    expect(inJanuary.map((headline) => headline.slice(0, 5)).sort()).toEqual(['Three', 'محكمة']);
  });

  it('is listed by date, also without a word', async () => {
    const newest = await headlines(source, '', { filters: { person: 'salma-al-nawrasi' }, order: 'newest' });
    const oldest = await headlines(source, '', { filters: { person: 'salma-al-nawrasi' }, order: 'oldest' });
    expect(newest.length).toBeGreaterThan(8);
    expect(newest[0]).toMatch(/^شارع الورّاقين|^Booksellers/u);
    expect(oldest[0]).toMatch(/^Marjana Clears|^غادرت/u);
  });

  it.each([
    ['hak', 'ammar-al-hakim'],
    ['الحكيم', 'ammar-al-hakim'],
    ['حكي', 'ammar-al-hakim'],
    ['ammar hak', 'ammar-al-hakim'],
    ['عمار', 'ammar-al-hakim'],
    ['Hakeem', 'ammar-al-hakim'],
    ['sindib', 'widad-al-sindibadi'],
    ['السندب', 'widad-al-sindibadi'],
  ])('suggests for %s first %s', async (typed, slug) => {
    expect((await suggestNames(typed, source, 5))[0]?.slug).toBe(slug);
  });

  it('suggests no name for words that no name has together', async () => {
    expect(await suggestNames('museum hak', source, 5)).toEqual([]);
  });

  it.each([
    ['bookselers', 'booksellers'],
    ['museim', 'museum'],
    ['المتحق', 'المتحف'],
  ])('offers for %s what it has: %s', async (typed, meant) => {
    const [clause] = parseQuery(typed);
    if (clause?.kind !== 'word') throw new Error('a word is a word');
    expect(await nearWords(clause, source, 3)).toContain(meant);
  });
});
