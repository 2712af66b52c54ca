/**
 * The files of words: made from all articles, or from what was kept of the last time and the articles that changed since.
 * Both give the same. Of each article it is kept what it was read from (its prints) and in which files it has words; of each
 * file its content and a version, by which a file that would come out the same is known without being made. Many articles are
 * read by a thread of their own (`reader.ts`).
 */
import { digestOf } from '../../keep/digest.ts';
import type { Store } from '../../keep/store.ts';
import type { Overflow } from './buckets.ts';
import type { TableContent } from './format/records.ts';
import { type Memory, memoryOf, NO_MEMORY, readMemory, writeMemory } from './memory.ts';
import { merged } from './merge.ts';
import type { HandedArticle, WordReader } from './reader.ts';
import { type Named, type Renameable, renamedAmong, stemsOf, suspectAmong } from './renamed.ts';
import type { Searchable, SearchableText } from './searchable.ts';
import { type Touched, WordIndex, type WordTable } from './words.ts';

export const WORD_TABLES: readonly WordTable[] = ['terms', 'forms'];

/** An article that can be read for its words, when it has to be. Its prints are of its serial, too. */
export interface Readable extends Renameable {
  readonly read: () => { readonly article: Searchable; readonly text: SearchableText };
  /** For another thread to read; null where the record of its document is not at hand. */
  readonly handed: () => HandedArticle | null;
}

export interface WordFiles {
  /** Begins to read in another thread, where there is much to read. Without it, all is read when first asked for. */
  readonly begin: (start: () => WordReader) => void;
  /** Resolves when a file can be asked for: all is read, and what the other thread has of the file is here. */
  readonly ready: (table: WordTable, shard: number) => Promise<void>;
  /** Equal where the content is. */
  readonly version: (table: WordTable, shard: number) => string;
  readonly content: (table: WordTable, shard: number) => TableContent;
  /** Puts into the store what the next time needs; answers the keys that are needed. */
  readonly keep: () => Promise<ReadonlySet<string>>;
}

/** Fewer articles than this are read sooner than a thread starts. */
const WORTH_A_THREAD = 400;
/** Articles that cross to the thread together, and how many such lots may wait there. */
const LOT = 8;
const AHEAD = 4;

/** `articles` in rising order of serial; `named`: who they name, by id. `version`: of the program that reads words. */
export function wordFiles(
  articles: readonly Readable[],
  named: ReadonlyMap<string, Named>,
  bits: number,
  {
    store,
    version,
    around = '',
    progress = () => {},
  }: {
    readonly store: Store | null;
    readonly version: string;
    /** Digest of what all prints depend on beside their articles and the people in them. */
    readonly around?: string;
    readonly progress?: (done: number, total: number) => void;
  },
  overflow: Overflow | null = null,
): WordFiles {
  const before = store === null ? NO_MEMORY : readMemory(store, bits, version);
  const keyOf = (table: WordTable, shard: number, at: Memory): string =>
    digestOf(version, String(bits), table, String(shard), at.version(table, shard));
  const contentBefore = (table: WordTable, shard: number): TableContent => {
    const old = before.isEmpty ? [] : kept(store, keyOf(table, shard, before));
    if (old === null) throw new LostIndex(`What was kept of ${table} ${shard} is gone.`);
    return old;
  };
  const stems = stemsOf(named, before.named);
  const suspect = suspectAmong(articles, before, named, around);
  const differing = suspect.filter(({ serial, print }) => before.articles.get(serial)?.print !== print);
  const renamed = renamedAmong(differing, before, named, stems, bits, (shard) => contentBefore('terms', shard));
  const changed = renamed.others;
  const there = new Set(articles.map(({ serial }) => serial));
  const gone = new Set([...before.articles.serials()].filter((serial) => !there.has(serial)));
  for (const { serial } of changed) if (before.articles.get(serial) !== null) gone.add(serial);

  const memory = memoryOf(before, stems, around, bits);
  for (const { serial, source } of suspect) memory.see(serial, source);
  for (const serial of gone) memory.forget(serial);
  for (const { article, terms } of renamed.articles) memory.rename(article.serial, article, terms);
  let here: WordIndex | null = null;
  let elsewhere: { readonly reader: WordReader; readonly done: Promise<void> } | null = null;
  let isRead = false;
  let fetched: { readonly file: string; readonly content: TableContent } | null = null;

  const readHere = (): WordIndex => {
    if (here !== null) return here;
    here = new WordIndex(bits, overflow);
    for (const [done, one] of changed.entries()) {
      progress(done + 1, changed.length);
      const { article, text } = one.read();
      memory.learn(one.serial, one, here.add(article, text));
    }
    return here;
  };
  /** Hands articles over as long as few wait; they are answered in order. */
  const readBy = async (reader: WordReader): Promise<void> => {
    const waiting: Promise<void>[] = [];
    for (let from = 0; from < changed.length; from += LOT) {
      const lot = changed.slice(from, from + LOT);
      const handed = lot.flatMap((one) => one.handed() ?? []);
      if (handed.length < lot.length) throw new Error('The record of a document is not at hand.');
      const learn = async (): Promise<void> => {
        const touched = await reader.add(handed);
        for (const [at, one] of lot.entries()) memory.learn(one.serial, one, touched[at] ?? NOTHING_TOUCHED);
        progress(from + lot.length, changed.length);
      };
      const learnt = learn();
      // Those behind the first that goes wrong have nobody who waits for them.
      learnt.catch(() => {});
      waiting.push(learnt);
      if (waiting.length >= AHEAD) await waiting.shift();
    }
    await Promise.all(waiting);
  };

  const freshOf = (table: WordTable, shard: number): TableContent => {
    if (elsewhere === null) return readHere().content(table, shard);
    if (fetched?.file !== `${table} ${shard}`) throw new Error(`Nobody waited for ${table} ${shard}.`);
    return fetched.content;
  };
  const needRead = (): void => {
    if (elsewhere === null) readHere();
    else if (!isRead) throw new Error('Nobody waited for the words.');
  };
  const content = (table: WordTable, shard: number): TableContent => {
    needRead();
    const key = keyOf(table, shard, memory);
    const known = kept(store, key);
    if (known !== null) return known;
    const goneHere = new Set([...gone].filter((serial) => before.hasIn(serial, table, shard)));
    const come = table === 'terms' ? merged(table, renamed.rows(shard), NOBODY, freshOf(table, shard)) : freshOf(table, shard);
    const fresh = merged(table, contentBefore(table, shard), goneHere, come);
    // Under its own key, beside the old one: until the memory is kept, nothing is lost.
    store?.put(key, Buffer.from(JSON.stringify(fresh)));
    return fresh;
  };
  const onWay = new Map<string, Promise<TableContent>>();
  const asked = (reader: WordReader, table: WordTable, shard: number): Promise<TableContent> => {
    const file = `${table} ${shard}`;
    const answer = onWay.get(file) ?? reader.content(table, shard);
    // What nobody comes to wait for is told to nobody.
    answer.catch(() => {});
    onWay.set(file, answer);
    return answer;
  };
  const ready = async (table: WordTable, shard: number): Promise<void> => {
    if (elsewhere === null) return;
    await elsewhere.done;
    if (store?.has(keyOf(table, shard, memory))) return;
    const answer = asked(elsewhere.reader, table, shard);
    // The next is made while this one is written.
    if (shard + 1 < 2 ** bits && !store?.has(keyOf(table, shard + 1, memory))) asked(elsewhere.reader, table, shard + 1);
    fetched = { file: `${table} ${shard}`, content: await answer };
    onWay.delete(`${table} ${shard}`);
  };
  return {
    begin: (start) => {
      if (here !== null || elsewhere !== null || changed.length < WORTH_A_THREAD) return;
      const reader = start();
      const done = readBy(reader).then(() => {
        isRead = true;
      });
      // Whoever waits is told what went wrong.
      done.catch(() => {});
      elsewhere = { reader, done };
    },
    ready,
    version: (table, shard) => {
      needRead();
      return memory.version(table, shard);
    },
    content,
    keep: async () => {
      const keys = new Set<string>();
      if (store === null) return keys;
      await elsewhere?.done;
      needRead();
      for (const table of WORD_TABLES)
        for (let shard = 0; shard < 2 ** bits; shard++) {
          const key = keyOf(table, shard, memory);
          if (!store.has(key)) {
            await ready(table, shard);
            content(table, shard);
          }
          keys.add(key);
        }
      for (const key of writeMemory(store, memory, bits, version)) keys.add(key);
      return keys;
    },
  };
}

const NOBODY: ReadonlySet<number> = new Set();
const NOTHING_TOUCHED: Touched = { terms: new Set(), forms: new Set() };

/** The store lost a part of what it had; everything has to be made anew. */
export class LostIndex extends Error {}

function kept(store: Store | null, key: string): TableContent | null {
  const bytes = store?.get(key) ?? null;
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as TableContent);
}
