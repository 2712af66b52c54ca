/** A thread that reads the words of many articles, while the main one makes pages. Few are read sooner than it starts. */
import type { PackedDocument } from '../../model.ts';
import { startThread, type Thread } from '../../reading/thread.ts';
import type { TableContent } from './format/records.ts';
import type { Searchable } from './searchable.ts';
import type { Touched, WordTable } from './words.ts';

/** An article as it crosses to the thread: its text stands in the record of its document. */
export interface HandedArticle {
  readonly article: Searchable;
  /** Which story of the document it is. */
  readonly number: number;
  readonly document: PackedDocument;
}

export interface WordReader {
  /** Takes articles in rising order of serial; answers in which files each has words. */
  readonly add: (articles: readonly HandedArticle[]) => Promise<readonly Touched[]>;
  /** The words of a file of those articles. */
  readonly content: (table: WordTable, shard: number) => Promise<TableContent>;
}

export interface WordReaders {
  /** Starts a thread for an index of 2^bits files a table. */
  readonly start: (bits: number) => WordReader;
  /** Lets go of what was started. */
  readonly close: () => Promise<void>;
}

/** What the thread is started with. */
export interface ReaderGround {
  readonly bits: number;
  /** The folder for what does not fit into memory. */
  readonly overflow: string;
}

export type Asked = { readonly articles: readonly HandedArticle[] } | { readonly table: WordTable; readonly shard: number };

declare global {
  /** Where the bundled program has this thread. */
  var diwanWords: string | undefined;
}

/** Threads that put what does not fit into their memory into the folder `overflow`. */
export function wordReaders(overflow: string): WordReaders {
  const threads: Thread[] = [];
  return {
    start: (bits) => {
      const ground: ReaderGround = { bits, overflow };
      const thread = startThread(globalThis.diwanWords ?? new URL('wordThread.mjs', import.meta.url).href, ground);
      threads.push(thread);
      return readerIn(thread);
    },
    close: async () => {
      await Promise.all(threads.splice(0).map(({ stop }) => stop()));
    },
  };
}

function readerIn({ ask }: Thread): WordReader {
  const asked = (question: Asked): Promise<unknown> => ask(question);
  return {
    add: async (articles) => (await asked({ articles })) as readonly Touched[],
    content: async (table, shard) => (await asked({ table, shard })) as TableContent,
  };
}
