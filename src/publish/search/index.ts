/**
 * The search index of an archive: an inverted index in files that a browser loads one by one as a search needs them.
 * docs/search.md describes the format.
 */
import { hash } from 'node:crypto';
import { digestOf } from '../../keep/digest.ts';
import type { Store } from '../../keep/store.ts';
import { versionOf } from '../../keep/version.ts';
import type { ArchivedArticle, Bilingual } from '../../model.ts';
import { groupBy, type Lookup, textOf, yearOf } from '../lookup.ts';
import type { Overflow } from './buckets.ts';
import { bitsFor, datesFile, type FileName, fileText, filterBits, headsFile, META, named, namesBits, pathOf } from './format/files.ts';
import { type FilterKind, filterKey, type PackedHead } from './format/records.ts';
import { Dates, type Filter, filterFiles, headOf } from './lists.ts';
import { nameFiles } from './names.ts';
import type { HandedArticle, WordReaders } from './reader.ts';
import type { Prints } from './remembered.ts';
import type { Named } from './renamed.ts';
import { withFewPlaces } from './rows.ts';
import { namesOf, type Searchable, type SearchableText, searchableOf, searchableText } from './searchable.ts';
import { type Readable, WORD_TABLES, wordFiles } from './shards.ts';
import { WEIGHT } from './weights.ts';
import { nameStems, type WordTable } from './words.ts';

/** A file of the index; its text is made when it is asked for. */
export interface IndexFile {
  /** From the site's root. */
  readonly path: string;
  /**
   * Equal where the text is: a file that would come out the same is known without being made. Null where the text depends
   * on what is read of the archive while it is made, and on `given`.
   */
  readonly version: (() => string) | null;
  readonly given: unknown;
  readonly text: () => string;
  /** To be awaited before the version or the text is asked for, once the index was begun; null where nothing is to be awaited. */
  readonly ready: (() => Promise<void>) | null;
}

/** What is kept of an index between builds. */
export interface Keeping {
  readonly store: Store;
  /** Of the program: what another one kept is of no use. */
  readonly version: string;
  /** The version of the text of a file's articles. */
  readonly textVersion: (file: string) => string;
  /** In the archive's order, of what lists show of each article; without it, each is looked at. */
  readonly headVersions?: ArrayLike<number>;
  readonly progress?: (done: number, total: number) => void;
}

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  /**
   * Begins to read words in another thread, where there are many. From then on a file of words is to be awaited, also before
   * its version is asked for.
   */
  readonly begin: (readers: WordReaders) => void;
  /** Puts into the store what the next build needs, once the site stands; answers the keys that are needed. */
  readonly keep: () => Promise<ReadonlySet<string>>;
}

/**
 * The index of an archive. Nothing is read until a version or a text is asked for; then every article once, or with
 * `keeping` those that changed since. In bounded memory where there is an overflow.
 */
export function searchIndex(lookup: Lookup, keeping: Keeping | null = null, overflow: Overflow | null = null): SearchIndex {
  const inOrder = bySerial(lookup.archive.articles);
  const articles = inOrder.map(({ article }) => article);
  const bits = bitsFor(articles.length);
  const dates = once(() => datesOf(articles));
  const filters = once(() => filterFiles(filtersOf(lookup, articles), bits));
  const names = once(() => nameFiles(lookup, bits));
  const words = once(() => {
    const named = keeping === null ? new Map<string, Named>() : namedIn(lookup);
    const outlets = outletDigests(lookup);
    const around = digestOf(...outlets.values(), ...lookup.archive.places.map(({ id, name }) => JSON.stringify([id, name])));
    const kept = keeping === null ? { store: null, version: '' } : { ...keeping, around };
    return wordFiles(readables(lookup, inOrder, named, outlets, keeping), named, bits, kept, overflow);
  });
  const list = (name: FileName, content: () => unknown): IndexFile => ({
    path: pathOf(name),
    version: null,
    given: bits,
    text: () => {
      readAll(lookup);
      return fileText(name, content());
    },
    ready: null,
  });
  const wordFile = (table: WordTable, shard: number): IndexFile => {
    const name = named(table, shard, bits);
    return {
      path: pathOf(name),
      version: keeping === null ? null : () => words().version(table, shard),
      given: bits,
      text: () => {
        if (keeping === null) readAll(lookup);
        const content = words().content(table, shard);
        return fileText(name, table === 'forms' ? withFewPlaces(content) : content);
      },
      ready: () => words().ready(table, shard),
    };
  };
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const files = [
    list(META, () => dates().meta(bits)),
    ...WORD_TABLES.flatMap((table) => numbers(2 ** bits).map((shard) => wordFile(table, shard))),
    ...numbers(2 ** filterBits(bits))
      .map((shard) => named('filters', shard, filterBits(bits)))
      .map((name) => list(name, () => filters().get(name))),
    ...numbers(2 ** namesBits(bits))
      .map((shard) => named('names', shard, namesBits(bits)))
      .map((name) => list(name, () => names().get(name))),
    ...Array.from(
      groupBy(articles, ({ serial }) => headsFile(serial)),
      ([name, own]) => headsOf(lookup, name, own),
    ),
    ...distinct(articles.flatMap((article) => yearOf(article) ?? [])).map((year) => list(datesFile(year), () => dates().ofYear(year))),
  ];
  return {
    files,
    begin: ({ start }) => {
      if (lookup.documents.packed !== undefined) words().begin(() => start(bits));
    },
    keep: async () => (keeping === null ? new Set<string>() : words().keep()),
  };
}

/** Files that are made together, the first time one is asked for, depend each on everything. */
function readAll({ archive }: Lookup): void {
  for (const list of ['articles', 'people', 'topics', 'outlets', 'places', 'documents'] as const) void archive[list];
}

interface InOrder {
  readonly article: ArchivedArticle;
  /** Its place in the archive. */
  readonly at: number;
}

function bySerial(articles: readonly ArchivedArticle[]): readonly InOrder[] {
  return articles.map((article, at) => ({ article, at, serial: article.serial })).sort((a, b) => a.serial - b.serial);
}

/** Articles as their words are read: one text at a time, and only where its print is new. */
function readables(
  lookup: Lookup,
  articles: readonly InOrder[],
  named: ReadonlyMap<string, Named>,
  outlets: ReadonlyMap<string, string>,
  keeping: Keeping | null,
): Readable[] {
  const printsOf = keeping === null ? () => NO_PRINTS : printer(outlets, named, keeping);
  return articles.map(({ article, at }) => {
    const head = keeping?.headVersions?.[at];
    const source = keeping === null || head === undefined ? 0 : versionOf(`${head} ${keeping.textVersion(article.file)}`);
    return new ReadableArticle(lookup, article, source, printsOf);
  });
}

/** There is one for each article. */
class ReadableArticle implements Readable {
  readonly id: string;
  readonly serial: number;
  readonly source: number;
  readonly #lookup: Lookup;
  readonly #article: ArchivedArticle;
  readonly #printsOf: (article: ArchivedArticle) => Omit<Prints, 'source'>;
  #prints: Omit<Prints, 'source'> | null = null;

  constructor(lookup: Lookup, article: ArchivedArticle, source: number, printsOf: (article: ArchivedArticle) => Omit<Prints, 'source'>) {
    this.id = article.id;
    this.serial = article.serial;
    this.source = source;
    this.#lookup = lookup;
    this.#article = article;
    this.#printsOf = printsOf;
  }

  get print(): string {
    this.#prints ??= this.#printsOf(this.#article);
    return this.#prints.print;
  }

  get body(): string {
    this.#prints ??= this.#printsOf(this.#article);
    return this.#prints.body;
  }

  named(): readonly string[] {
    return idsOf(this.#article);
  }

  read(): { readonly article: Searchable; readonly text: SearchableText } {
    return { article: searchableOf(this.#lookup, this.#article), text: searchableText(textOf(this.#lookup, this.#article)) };
  }

  handed(): HandedArticle | null {
    const { file, number } = this.#article;
    const document = this.#lookup.documents.packed?.(file) ?? null;
    return document && { article: searchableOf(this.#lookup, this.#article), number, document };
  }
}

const NO_PRINTS = { print: '', body: '' };

/** The ids of those whom an article names, by whose spellings it is found. */
const idsOf = ({ people, places }: ArchivedArticle): string[] => [
  ...people.map(({ person }) => `person/${person}`),
  ...places.map(({ id }) => `place/${id}`),
];

/** 32 hexadecimal digits; there is one for each article and each name of them. */
const digestText = (text: string): string => hash('sha1', text, 'hex').slice(0, 32);

/** All who are named in articles. */
function namedIn({ archive }: Lookup): Map<string, Named> {
  const named = new Map<string, Named>();
  const add = (id: string, weight: number, spellings: readonly (string | null)[], articles: readonly string[]): void => {
    named.set(id, { digest: digestText(spellings.join('\0')), weight, stems: () => nameStems(spellings), articles });
  };
  for (const { id, name, spellings, articles } of archive.people)
    add(`person/${id}`, WEIGHT.name, [name.ar, name.en, ...spellings.map(({ text }) => text)], articles);
  for (const { id, name } of archive.places) add(`place/${id}`, WEIGHT.place, [name.ar, name.en], []);
  return named;
}

function outletDigests({ archive }: Lookup): ReadonlyMap<string, string> {
  return new Map(archive.outlets.map(({ id, slug, name }) => [id, digestOf(id, slug, name.ar ?? '', name.en ?? '')] as const));
}

/** Answers the prints of an article: of its serial and of everything that its words are read from, without its text. */
function printer(
  outlets: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, Named>,
  { textVersion }: Keeping,
): (article: ArchivedArticle) => Omit<Prints, 'source'> {
  return (article) => {
    const { serial, file, number, language, headline, dateline, byline, outletId, outlet } = article;
    const ids = idsOf(article);
    const body = digestText(
      [
        ...[serial, number, language, textVersion(file), headline, dateline, byline],
        ...[outletId === null ? outlet : outlets.get(outletId), ...ids],
      ].join('\n'),
    );
    return { body, print: digestText([body, ...ids.map((id) => named.get(id)?.digest)].join('\n')) };
  };
}

/** A file of heads depends on its own articles alone: what it shows of them is read when its text is made. */
function headsOf(lookup: Lookup, name: FileName, articles: readonly ArchivedArticle[]): IndexFile {
  const heads = (): PackedHead[] => articles.map((article) => headOf(searchableOf(lookup, article)));
  return { path: pathOf(name), version: null, given: articles.map(({ id }) => id), text: () => fileText(name, heads()), ready: null };
}

function datesOf(articles: readonly ArchivedArticle[]): Dates {
  const dates = new Dates();
  for (const article of articles) dates.add(article);
  return dates;
}

/** Everybody and everything by which a search is narrowed. */
function filtersOf({ archive }: Lookup, articles: readonly ArchivedArticle[]): Filter[] {
  const serials = new Map(articles.map(({ id, serial }) => [id, serial]));
  const ofKind = (
    kind: FilterKind,
    subjects: readonly { readonly slug: string; readonly name: Bilingual; readonly articles: readonly string[] }[],
  ): Filter[] =>
    subjects.map(({ slug, name, articles: ids }) => ({
      key: filterKey(kind, slug),
      names: namesOf(name),
      serials: ids.flatMap((id) => serials.get(id) ?? []),
    }));
  return [
    ...ofKind('person', archive.people),
    ...ofKind('topic', archive.topics),
    ...ofKind('outlet', archive.outlets),
    ...ofKind('place', archive.places),
  ];
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
