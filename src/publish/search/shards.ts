/**
 * The files of words: made from all articles, or from what was kept of the last time and the articles that changed since.
 * Both give the same. Of each article it is kept what it was read from (its print) and in which files it has words; of each
 * file its content and a version, by which a file that would come out the same is known without being made.
 */
import { digestOf } from '../../keep/digest.ts';
import type { Store } from '../../keep/store.ts';
import type { Overflow } from './buckets.ts';
import type { TableContent } from './format/records.ts';
import { type Memory, memoryOf, NO_MEMORY, readMemory, writeMemory } from './memory.ts';
import { merged } from './merge.ts';
import type { Searchable, SearchableText } from './searchable.ts';
import { WordIndex, type WordTable } from './words.ts';

export const WORD_TABLES: readonly WordTable[] = ['terms', 'forms'];

/** An article that can be read for its words, when it has to be. */
export interface Readable {
  readonly serial: number;
  /** Digest of its serial and of everything that its words are read from, 32 hexadecimal digits. */
  readonly print: string;
  readonly read: () => { readonly article: Searchable; readonly text: SearchableText };
}

export interface WordFiles {
  /** Equal where the content is. */
  readonly version: (table: WordTable, shard: number) => string;
  readonly content: (table: WordTable, shard: number) => TableContent;
  /** Puts into the store what the next time needs; answers the keys that are needed. */
  readonly keep: () => ReadonlySet<string>;
}

/** `articles` in rising order of serial. `version`: of the program that reads words. */
export function wordFiles(
  articles: readonly Readable[],
  bits: number,
  {
    store,
    version,
    progress = () => {},
  }: { readonly store: Store | null; readonly version: string; readonly progress?: (done: number, total: number) => void },
  overflow: Overflow | null = null,
): WordFiles {
  const before = store === null ? NO_MEMORY : readMemory(store, bits, version);
  const changed = articles.filter(({ serial, print }) => before.articles.get(serial)?.print !== print);
  const there = new Set(articles.map(({ serial }) => serial));
  const gone = new Set([...before.articles.keys()].filter((serial) => !there.has(serial)));
  for (const { serial } of changed) if (before.articles.has(serial)) gone.add(serial);

  const index = new WordIndex(bits, overflow);
  const memory = memoryOf(before, bits);
  for (const serial of gone) memory.forget(serial);
  for (const [done, { serial, print, read }] of changed.entries()) {
    progress(done + 1, changed.length);
    const { article, text } = read();
    memory.learn(serial, print, index.add(article, text));
  }

  const keyOf = (table: WordTable, shard: number, at: Memory): string =>
    digestOf(version, String(bits), table, String(shard), at.version(table, shard));
  const content = (table: WordTable, shard: number): TableContent => {
    const key = keyOf(table, shard, memory);
    const known = kept(store, key);
    if (known !== null) return known;
    const old = before.isEmpty ? [] : kept(store, keyOf(table, shard, before));
    if (old === null) throw new LostIndex(`What was kept of ${table} ${shard} is gone.`);
    const fresh = merged(table, old, gone, index.content(table, shard));
    // Under its own key, beside the old one: until the memory is kept, nothing is lost.
    store?.put(key, Buffer.from(JSON.stringify(fresh)));
    return fresh;
  };
  return {
    version: (table, shard) => memory.version(table, shard),
    content,
    keep: () => {
      const keys = new Set<string>();
      if (store === null) return keys;
      for (const table of WORD_TABLES)
        for (let shard = 0; shard < 2 ** bits; shard++) {
          const key = keyOf(table, shard, memory);
          if (!store.has(key)) content(table, shard);
          keys.add(key);
        }
      for (const key of writeMemory(store, memory, bits, version)) keys.add(key);
      return keys;
    },
  };
}

/** The store lost a part of what it had; everything has to be made anew. */
export class LostIndex extends Error {}

function kept(store: Store | null, key: string): TableContent | null {
  const bytes = store?.get(key) ?? null;
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as TableContent);
}
