/** Archives for tests of the search: one made up of as many articles as wanted, and an index that is read without a browser. */
import { search } from '../../layouts/browser/search/engine.ts';
import { type Filters, NO_FILTERS } from '../../layouts/browser/search/filters.ts';
import { parseQuery } from '../../layouts/browser/search/query.ts';
import { Source } from '../../layouts/browser/search/source.ts';
import type { Archive, Person } from '../../src/model.ts';
import { type Lookup, lookupOf } from '../../src/publish/lookup.ts';
import { pathOf } from '../../src/publish/search/format/files.ts';
import { type IndexFile, searchIndex } from '../../src/publish/search/index.ts';
import { article, dated, emptyArchive, type SampleArticle } from '../publish/archive.ts';

/** The same numbers on every machine, from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = { ar: [...'ابتثجحدرسشصطعغفقكلمنهوي'], en: [...'abcdefghiklmnoprstuvwyz'] } as const;
const WORDS = 12_000;
const WORDS_AN_ARTICLE = 350;

/** Words of a language, those that come first used far more than the rest (Zipf's law). */
function vocabulary(language: 'ar' | 'en', next: () => number): () => string {
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: 3 + Math.floor(next() * 5) }, () => LETTERS[language][Math.floor(next() * LETTERS[language].length)]).join(''),
  );
  const sums: number[] = [];
  for (const at of words.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (at + 2));
  return () => {
    const wanted = next() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** So many invented articles, half of them in each language, over ten years, each with one of fifty people. */
export function madeUp(count: number): Archive {
  const next = random(7);
  const words = { ar: vocabulary('ar', next), en: vocabulary('en', next) };
  const people = Array.from({ length: 50 }, (_, at) => ({
    id: `person-${at}`,
    ar: `${words.ar()} ${words.ar()}`,
    en: `${words.en()} al-${words.en()}`,
  }));
  const some = (language: 'ar' | 'en', length: number): string => Array.from({ length }, words[language]).join(' ');
  const articles = Array.from({ length: count }, (_, at): SampleArticle => {
    const language = at % 2 ? 'en' : 'ar';
    const person = people[Math.floor(next() * people.length)];
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((at / count) * 3650) * 86_400_000).toISOString().slice(0, 10);
    const body = [`${person?.[language]} ${some(language, 40)}.`];
    for (let length = 40; length < WORDS_AN_ARTICLE; length += 60) body.push(`${some(language, 60)}.`);
    const made = article({ id: `made-${at}`, language, headline: some(language, 8), date: dated(day), body, people: [] });
    return { ...made, serial: at, people: person ? [{ person: person.id, mentions: [] }] : [] };
  });
  return {
    ...emptyArchive(),
    articles,
    people: people.map(
      ({ id, ar, en }): Person => ({
        id,
        slug: id,
        name: { ar, en },
        note: { ar: null, en: null },
        origin: 'found',
        spellings: [],
        roles: [],
        merges: [],
        articles: articles.filter((one) => one.people.some((present) => present.person === id)).map((one) => one.id),
      }),
    ),
  };
}

/** A lookup over sample articles, whose texts are their own. */
export function lookupOfSamples(archive: Archive): Lookup {
  const articles = archive.articles as readonly SampleArticle[];
  const byFile = new Map<string, SampleArticle[]>();
  for (const one of articles) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return lookupOf(archive, { described: (file) => ({ articles: byFile.get(file) ?? [] }) as never }, []);
}

export const textsOf = (files: readonly IndexFile[]): Map<string, string> => new Map(files.map(({ path, text }) => [path, text()]));
export const indexTexts = (lookup: Lookup): Map<string, string> => textsOf(searchIndex(lookup).files);

/** What a file of the index would say to the function that it calls. */
export function contentOf(text: string): unknown {
  return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
}

/** The index of these texts, as the browser would load it. */
export function sourceOf(texts: ReadonlyMap<string, string>): Source {
  return new Source(async (file) => {
    const text = texts.get(pathOf(file));
    if (text === undefined) throw new Error(`There is no ${file}.`);
    return contentOf(text);
  });
}

/** The headlines that a search finds, in order. */
export async function headlines(
  source: Source,
  query: string,
  {
    filters = {},
    order = 'best',
    typing = false,
  }: { filters?: Partial<Filters>; order?: 'best' | 'newest' | 'oldest'; typing?: boolean } = {},
): Promise<string[]> {
  const found = await search(parseQuery(query, typing), { ...NO_FILTERS, ...filters }, order, source);
  const lines: string[] = [];
  for await (const serial of found.serials) lines.push((await source.head(serial))?.headline ?? '');
  return lines;
}
