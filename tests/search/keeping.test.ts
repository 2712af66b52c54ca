import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/keep/digest.ts';
import { memoryStore, type Store } from '../../src/keep/store.ts';
import type { Archive, PackedDocument } from '../../src/model.ts';
import type { Lookup } from '../../src/publish/lookup.ts';
import { type SearchIndex, searchIndex } from '../../src/publish/search/index.ts';
import { wordReaders } from '../../src/publish/search/reader.ts';
import { packCleaned, packDescriptions } from '../../src/reading/packed.ts';
import type { SampleArticle } from '../publish/archive.ts';
import { lookupOfSamples, madeUp } from './archive.ts';

const MANY = madeUp(80);

/** What an archive is made of: of each article how often it was edited, and new spellings of people by their place. */
interface State {
  readonly articles: ReadonlyMap<number, number>;
  readonly spellings: ReadonlyMap<number, ReadonlySet<string>>;
}

const allOf = (count: number): Map<number, number> => new Map(Array.from({ length: count }, (_, serial) => [serial, 0]));
const asTheyAre = (articles: ReadonlyMap<number, number>): State => ({ articles, spellings: new Map() });

/** The index of some of the articles, each with a word of its own added where it was edited. */
function archiveOf({ articles, spellings }: State): Archive {
  return {
    ...MANY,
    articles: (MANY.articles as readonly SampleArticle[])
      .filter(({ serial }) => articles.has(serial))
      .map((one): SampleArticle => {
        const edit = articles.get(one.serial) ?? 0;
        return edit === 0 ? one : { ...one, body: [...one.body.slice(0, 2), { text: `edit${edit} anew ${one.headline}`, lines: [1] }] };
      }),
    people: MANY.people.map((person, at) => ({
      ...person,
      spellings: [...(spellings.get(at) ?? [])].sort().map((text) => ({ text, language: 'en', count: 1, articles: [] })),
    })),
  };
}

function indexOf(state: State, store: Store | null): SearchIndex {
  const lookup = lookupOfSamples(archiveOf(state));
  const textVersion = (file: string): string => digestOf(JSON.stringify(lookup.documents.described(file)?.articles[0]?.body ?? ''));
  return searchIndex(lookup, store === null ? null : { store, version: 'one', textVersion });
}

const written = ({ files }: SearchIndex): string => files.map(({ path, text }) => `${path} ${text()}`).join('');

describe('an index that is kept', () => {
  /**
   * Each step adds, edits or removes articles, and ways of writing people; then the index is made and perhaps kept, as a build
   * may be killed before. Some spellings have words that nobody has, some those that texts and other people have.
   */
  const SPELLINGS = ['Qwertz', 'al-Uiop', 'Uiop Qwertz', MANY.people[0]?.name.en ?? '', MANY.people[1]?.name.ar ?? '', 'edit2 anew'];
  const step = fc.record({
    changes: fc.array(fc.record({ serial: fc.nat(79), edit: fc.integer({ min: -1, max: 3 }) }), { maxLength: 5 }),
    names: fc.array(fc.record({ person: fc.nat(49), spelling: fc.constantFrom(...SPELLINGS), comes: fc.boolean() }), { maxLength: 6 }),
    isKept: fc.boolean(),
  });

  it('is after any changes what it is when it is made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const store = memoryStore();
        const state = { articles: allOf(50), spellings: new Map<number, Set<string>>() };
        await indexOf(state, store).keep();
        for (const { changes, names, isKept } of steps) {
          for (const { serial, edit } of changes) {
            if (edit < 0) state.articles.delete(serial);
            else state.articles.set(serial, edit);
          }
          for (const { person, spelling, comes } of names) {
            const own = state.spellings.get(person) ?? new Set();
            state.spellings.set(person, own);
            if (comes) own.add(spelling);
            else own.delete(spelling);
          }
          const index = indexOf(state, store);
          expect(digestOf(written(index))).toBe(digestOf(written(indexOf(state, null))));
          if (isKept) await index.keep();
        }
      }),
      { numRuns: 25 },
    );
  });

  /** An index of the state that notes which texts are asked for. */
  function watchedIndex(state: State, store: Store, asked: string[]): SearchIndex {
    const lookup = lookupOfSamples(archiveOf(state));
    const { described } = lookup.documents;
    const documents = {
      described: (file: string) => {
        asked.push(file);
        return described(file);
      },
    };
    const textVersion = (file: string): string => digestOf(JSON.stringify(described(file)?.articles[0]?.body ?? ''));
    return searchIndex({ ...lookup, documents }, { store, version: 'one', textVersion });
  }

  it('reads the texts of what changed, and nothing else', async () => {
    const store = memoryStore();
    await indexOf(asTheyAre(allOf(60)), store).keep();
    const edited = asTheyAre(allOf(60).set(7, 1));
    const asked: string[] = [];
    expect(written(watchedIndex(edited, store, asked))).toBe(written(indexOf(edited, null)));
    expect([...new Set(asked)]).toEqual([(MANY.articles[7] as SampleArticle).file]);
  });

  it('reads no text for a new way of writing somebody, and makes the files of its words alone', async () => {
    const store = memoryStore();
    const before = indexOf(asTheyAre(allOf(60)), store);
    const versions = new Map(before.files.map(({ path, version }) => [path, version?.()]));
    await before.keep();
    const named = MANY.people.findIndex(({ id }) => MANY.articles.some(({ serial, people }) => serial < 60 && people[0]?.person === id));
    const state = { articles: allOf(60), spellings: new Map([[named, new Set(['Qwertz'])]]) };
    const asked: string[] = [];
    const after = watchedIndex(state, store, asked);
    expect(after.files.filter(({ path, version }) => version?.() !== versions.get(path)).map(({ path }) => path)).toHaveLength(1);
    expect(written(after)).toBe(written(indexOf(state, null)));
    expect(asked).toEqual([]);
    await after.keep();
    const again = watchedIndex(asTheyAre(allOf(60)), store, asked);
    // Digests of them: what differs would be printed, and they are long.
    expect(digestOf(written(again))).toBe(digestOf(written(indexOf(asTheyAre(allOf(60)), null))));
    expect(asked).not.toEqual([]);
  });

  it('gives a file of words another version when its text is another, and the same when it is the same', () => {
    const versions = ({ files }: SearchIndex) =>
      new Map(
        files.flatMap(({ path, version, text }) => (version === null ? [] : [[path, { version: version(), text: text() }] as const])),
      );
    const before = versions(indexOf(asTheyAre(allOf(60)), memoryStore()));
    const after = versions(indexOf(asTheyAre(allOf(60).set(7, 1)), memoryStore()));
    let same = 0;
    for (const [path, { version, text }] of after) {
      // A changed article has another print also in the files of the words that stayed.
      if (version === before.get(path)?.version) same++;
      if (version === before.get(path)?.version) expect([path, text]).toEqual([path, before.get(path)?.text]);
      if (text !== before.get(path)?.text) expect(version).not.toBe(before.get(path)?.version);
    }
    expect(after.size).toBe(16);
    expect(same).toBeLessThan(after.size);
  });

  it('is made anew by another version of the program', async () => {
    const store = memoryStore();
    const lookup = lookupOfSamples(archiveOf(asTheyAre(new Map([[1, 0]]))));
    await searchIndex(lookup, { store, version: 'one', textVersion: () => '' }).keep();
    const other = lookupOfSamples(archiveOf(asTheyAre(new Map([[1, 2]]))));
    expect(written(searchIndex(other, { store, version: 'two', textVersion: () => '' }))).toBe(written(searchIndex(other)));
  });
});

describe('an index whose words another thread reads', () => {
  const packed = withRecords(lookupOfSamples(madeUp(420)));
  const keeping = (store: Store) => ({ store, version: 'one', textVersion: () => '' });

  it('is what it is when they are read here, byte for byte, and is kept like that', async () => {
    const [one, two] = [memoryStore(), memoryStore()];
    const here = searchIndex(packed, keeping(one));
    const there = searchIndex(packed, keeping(two));
    const readers = wordReaders(join(mkdtempSync(join(tmpdir(), 'diwan-words-')), 'overflow'));
    try {
      there.begin(readers);
      expect(() => there.files.map(({ version }) => version?.())).toThrow(/waited/u);
      const texts: string[] = [];
      for (const { path, ready, version, text } of there.files) {
        await ready?.();
        texts.push(`${path} ${version?.()} ${text()}`);
      }
      expect(texts).toEqual(here.files.map(({ path, version, text }) => `${path} ${version?.()} ${text()}`));
      const keys = await here.keep();
      expect(await there.keep()).toEqual(keys);
      expect(keys.size).toBeGreaterThan(100);
      for (const key of keys) expect(two.get(key)).toEqual(one.get(key));
    } finally {
      await readers.close();
    }
  });

  it('is kept also where none of its files was asked for', async () => {
    const [one, two] = [memoryStore(), memoryStore()];
    const there = searchIndex(packed, keeping(two));
    const readers = wordReaders(join(mkdtempSync(join(tmpdir(), 'diwan-words-')), 'overflow'));
    try {
      there.begin(readers);
      expect(await there.keep()).toEqual(await searchIndex(packed, keeping(one)).keep());
    } finally {
      await readers.close();
    }
  });

  it('says what went wrong in the thread', async () => {
    const broken = searchIndex({ ...packed, documents: { ...packed.documents, packed: () => NO_RECORD } }, keeping(memoryStore()));
    const readers = wordReaders(join(tmpdir(), 'diwan-words-none'));
    try {
      broken.begin(readers);
      await expect(broken.keep()).rejects.toThrow(/JSON/u);
    } finally {
      await readers.close();
    }
  });

  it('is read here where it is small', () => {
    const small = searchIndex(withRecords(lookupOfSamples(archiveOf(asTheyAre(allOf(60))))), keeping(memoryStore()));
    small.begin({
      start: () => {
        throw new Error('Nobody should start a thread.');
      },
      close: async () => {},
    });
    expect(written(small).length).toBeGreaterThan(1000);
  });
});

const NO_RECORD = { cleaned: Buffer.from('{'), described: Buffer.from('{') };

/** The same lookup, with the records that other threads read. */
function withRecords(lookup: Lookup): Lookup {
  const { described } = lookup.documents;
  const cleaned = { document: { lines: [] }, ledger: [], segments: [], removals: [], issues: [] } as never;
  const packed = (file: string): PackedDocument => ({
    cleaned: packCleaned(cleaned),
    described: packDescriptions({ cleaned, articles: described(file)?.articles ?? [], setAside: null, issues: [] }),
  });
  return { ...lookup, documents: { described, packed } };
}
