/**
 * The search index of an archive: an inverted index in files that a browser loads one by one as a search needs them.
 * docs/search.md describes the format.
 */
import type { ArchivedArticle } from '../../model.ts';
import { type Lookup, yearOf } from '../lookup.ts';
import type { Overflow } from './buckets.ts';
import { bitsFor, datesFile, type FileName, fileText, filterBits, headsFile, META, named, namesBits, pathOf } from './format/files.ts';
import { filterKey, type Names, type PackedHead } from './format/records.ts';
import { Dates, Filters, headFiles, headOf } from './lists.ts';
import { nameFiles } from './names.ts';
import { namesOf, searchableOf, searchableText } from './searchable.ts';
import { WordIndex } from './words.ts';

/** A file of the index; its text is made when it is asked for. */
export interface IndexFile {
  /** From the site's root. */
  readonly path: string;
  readonly text: () => string;
}

/** Every file of the index. The articles are read once, when the first text is asked for; in bounded memory where there is an overflow. */
export function indexFiles(lookup: Lookup, overflow: Overflow | null = null): IndexFile[] {
  const articles = [...lookup.archive.articles].sort((a, b) => a.serial - b.serial);
  const bits = bitsFor(articles.length);
  const built = once(() => buildIndex(lookup, articles, bits, overflow));
  const names = once(() => nameFiles(lookup, bits));
  const file = (name: FileName, content: () => unknown): IndexFile => ({ path: pathOf(name), text: () => fileText(name, content()) });
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const shards = numbers(2 ** bits);
  return [
    file(META, () => built().dates.meta(bits)),
    ...shards.map((shard) => ({ path: pathOf(named('terms', shard, bits)), text: () => built().words.termsText(shard) })),
    ...shards.map((shard) => ({ path: pathOf(named('forms', shard, bits)), text: () => built().words.formsText(shard) })),
    ...numbers(2 ** filterBits(bits))
      .map((shard) => named('filters', shard, filterBits(bits)))
      .map((name) => file(name, () => built().filters().get(name))),
    ...numbers(2 ** namesBits(bits))
      .map((shard) => named('names', shard, namesBits(bits)))
      .map((name) => file(name, () => names().get(name))),
    ...distinct(articles.map(({ serial }) => headsFile(serial))).map((name) => file(name, () => built().heads.get(name))),
    ...distinct(articles.flatMap((article) => yearOf(article) ?? [])).map((year) =>
      file(datesFile(year), () => built().dates.ofYear(year)),
    ),
  ];
}

function buildIndex(lookup: Lookup, articles: readonly ArchivedArticle[], bits: number, overflow: Overflow | null) {
  const words = new WordIndex(bits, overflow);
  const filters = new Filters(filterNames(lookup));
  const dates = new Dates();
  const heads: PackedHead[] = [];
  for (const article of articles) {
    const searchable = searchableOf(lookup, article);
    words.add(searchable, searchableText(lookup, article));
    filters.add(searchable);
    dates.add(searchable);
    heads.push(headOf(searchable));
  }
  return { words, dates, heads: headFiles(heads), filters: once(() => filters.files(bits)) };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The name of a filter by its key. */
function filterNames({ archive }: Lookup): (key: string) => Names {
  const names = new Map<string, Names>();
  for (const [kind, subjects] of [
    ['person', archive.people],
    ['topic', archive.topics],
    ['outlet', archive.outlets],
    ['place', archive.places],
  ] as const)
    for (const { slug, name } of subjects) names.set(filterKey(kind, slug), namesOf(name));
  return (key) => names.get(key) ?? ['', ''];
}
