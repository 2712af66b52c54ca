import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { search } from '../../layouts/browser/search/engine.ts';
import { NO_FILTERS } from '../../layouts/browser/search/filters.ts';
import { parseQuery } from '../../layouts/browser/search/query.ts';
import { bitsFor, headsFile, pathOf, wordFile } from '../../src/publish/search/format/files.ts';
import { diskOverflow } from '../../src/publish/search/overflow.ts';
import { WordIndex } from '../../src/publish/search/words.ts';
import { searchWord, searchWords } from '../../src/text.ts';
import { article, dated, type SampleArticle } from '../publish/archive.ts';
import { headlines, indexTexts, lookupOfSamples, madeUp, sourceOf } from './archive.ts';

const archive = madeUp(300);
const before = indexTexts(lookupOfSamples(archive));

/** The files that differ, are new or are gone. */
function changed(after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** The files of words that may hold one of an article's. */
function ownFiles(...articles: readonly SampleArticle[]): Set<string> {
  const bits = bitsFor(archive.articles.length);
  const texts = articles.flatMap((one) => [one.headline, one.dateline ?? '', one.byline ?? '', ...one.body.map(({ text }) => text)]);
  const words = texts.flatMap(searchWords).map(({ text }) => searchWord(text));
  return new Set(words.flatMap(({ form, stem }) => [pathOf(wordFile('terms', stem, bits)), pathOf(wordFile('forms', form, bits))]));
}

describe('the index', () => {
  const added: SampleArticle = {
    ...article({ id: 'added', language: 'en', headline: 'Quinces', date: dated('2016-05-05'), body: ['Quinces are late.'], people: [] }),
    serial: archive.articles.length,
    outletId: null,
  };

  it('changes by an added article in the files of its words, its head, its year and what is counted, and nowhere else', () => {
    const articles = [...archive.articles.slice(0, 40), added, ...archive.articles.slice(40)];
    const files = changed(indexTexts(lookupOfSamples({ ...archive, articles })));
    const own = ownFiles(added);
    expect(files.filter((path) => /\/(?:terms|forms)\//u.test(path) && !own.has(path))).toEqual([]);
    expect(files.filter((path) => own.has(path)).length).toBeGreaterThan(5);
    expect(files.filter((path) => !/\/(?:terms|forms)\//u.test(path))).toEqual([
      pathOf('dates/2016'),
      pathOf(headsFile(added.serial)),
      pathOf('meta'),
    ]);
  });

  it('changes by a changed article in the files of its old and new words alone', () => {
    const old = archive.articles[100] as SampleArticle;
    const now: SampleArticle = { ...old, body: [...old.body, { text: 'Quinces are late.', lines: [99] }] };
    const articles = archive.articles.map((one) => (one === old ? now : one));
    const files = changed(indexTexts(lookupOfSamples({ ...archive, articles })));
    const own = ownFiles(old, now);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((path) => !own.has(path))).toEqual([]);
  });

  it('does not depend on the order of the articles', () => {
    expect(changed(indexTexts(lookupOfSamples({ ...archive, articles: [...archive.articles].reverse() })))).toEqual([]);
  });

  it('finds an article by each of its words, and by a phrase of it', async () => {
    const source = sourceOf(before);
    for (const one of [archive.articles[7], archive.articles[222]] as SampleArticle[]) {
      const words = one.headline.split(' ');
      for (const word of words) expect(await headlines(source, word)).toContain(one.headline);
      expect(await headlines(source, `"${words.slice(2, 5).join(' ')}"`)).toContain(one.headline);
      expect((await headlines(source, words.join(' ')))[0]).toBe(one.headline);
    }
  });

  it('finds no phrase over the border of two paragraphs', async () => {
    const source = sourceOf(before);
    const { body, headline } = archive.articles[7] as SampleArticle;
    const last = body[0]?.text.match(/\S+(?=\.$)/u)?.[0];
    const first = body[1]?.text.split(' ')[0];
    expect(await headlines(source, `"${last} ${first}"`)).not.toContain(headline);
    expect(await headlines(source, `${last} ${first}`)).toContain(headline);
  });

  it('is the same when its postings do not fit into memory', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diwan-overflow-'));
    let times = 0;
    const disk = diskOverflow(join(folder, 'rows'));
    const overflow = {
      ...disk,
      append: (name: string, bytes: Uint8Array) => {
        times++;
        disk.append(name, bytes);
      },
    };
    const make = (index: WordIndex): string => {
      for (const one of archive.articles as readonly SampleArticle[])
        index.add(
          {
            ...{ serial: one.serial, permalink: one.permalink, language: one.language, headline: one.headline, derived: false, date: null },
            ...{ dateline: '', byline: '', lede: '', people: [], places: [], outlet: null, topics: [] },
          },
          { dek: '', body: one.body.map(({ text }) => text), captions: [] },
        );
      return Array.from({ length: 8 }, (_, shard) => JSON.stringify([index.content('terms', shard), index.content('forms', shard)])).join(
        '',
      );
    };
    expect(make(new WordIndex(3, overflow, 20_000))).toBe(make(new WordIndex(3)));
    expect(times).toBeGreaterThan(20);
    disk.clear();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which words nothing has', async () => {
    const found = await search(parseQuery('Quinces'), NO_FILTERS, 'best', sourceOf(before));
    expect([found.total, found.missing.map(({ text }) => text)]).toEqual([0, ['Quinces']]);
  });
});
