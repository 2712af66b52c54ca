/** A thread that reads the words of many articles, while the main one makes pages. Few are read sooner than it starts. */
import { Worker } from 'node:worker_threads';
import type { PackedDocument } from '../../model.ts';
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
  const workers: Worker[] = [];
  return {
    start: (bits) => {
      const ground: ReaderGround = { bits, overflow };
      const worker = new Worker(new URL(globalThis.diwanWords ?? new URL('wordThread.mjs', import.meta.url)), { workerData: ground });
      workers.push(worker);
      return readerIn(worker);
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** The thread answers in the order in which it was asked. */
function readerIn(worker: Worker): WordReader {
  const waiting: { readonly done: (answer: never) => void; readonly failed: (problem: unknown) => void }[] = [];
  let broken: unknown = null;
  worker.on('message', (answer) => waiting.shift()?.done(answer as never));
  worker.on('error', (problem) => {
    broken = problem;
    for (const { failed } of waiting.splice(0)) failed(problem);
  });
  const ask = <Answer>(asked: Asked): Promise<Answer> =>
    new Promise((done, failed) => {
      if (broken !== null) return failed(broken);
      waiting.push({ done, failed });
      worker.postMessage(asked);
    });
  return { add: (articles) => ask({ articles }), content: (table, shard) => ask({ table, shard }) };
}
