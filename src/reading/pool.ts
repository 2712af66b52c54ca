/** Worker threads for reading, started when there is work for them and ended when it is done. */
import { availableParallelism } from 'node:os';
import { sweepEarlier } from '../keep/heap.ts';
import { type Found, type Ground, type Read, type Steps, stepsOn, type Task } from './steps.ts';
import { startThread, type Thread } from './thread.ts';
import type { Batch } from './worker.ts';

declare global {
  /** Where the bundled program has its worker. */
  var diwanWorker: string | undefined;
}

/** Fewer documents than this are read sooner by the main thread than a worker starts. */
const WORTH_A_WORKER = 24;
/** More threads than this are not started: the rest of the build has one core's work by then. */
const MOST_WORKERS = 8;
const BATCH = 16;
/** So many batches wait with a worker, so that it never waits itself. */
const AHEAD = 2;

export interface Pool {
  /** Takes in files; calls back once a file, in any order. */
  readonly acquire: (files: readonly string[], each: (source: string, found: readonly Found[]) => void) => Promise<void>;
  /** Reads documents; calls back once a document, in any order. */
  readonly read: (tasks: readonly Task[], each: (read: Read) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** As many workers as the machine has cores, unless told. */
export function openPool(ground: Ground, most = Math.min(MOST_WORKERS, availableParallelism())): Pool {
  const workers: Thread[] = [];
  let here: Steps | undefined;
  const threads = (work: number): readonly Thread[] => {
    const wanted = work < WORTH_A_WORKER ? 0 : Math.min(most, Math.ceil(work / BATCH));
    if (wanted > workers.length) sweepEarlier();
    while (workers.length < wanted)
      workers.push(startThread(globalThis.diwanWorker ?? new URL('worker.mjs', import.meta.url).href, ground));
    return workers.slice(0, wanted);
  };
  return {
    acquire: async (files, each) => {
      const take = (batch: readonly string[], found: readonly Found[][]): void =>
        found.forEach((ofFile, at) => {
          each(batch[at] ?? '', ofFile);
        });
      const chosen = threads(files.length);
      if (chosen.length === 0) {
        here ??= stepsOn(ground);
        for (const file of files) take([file], await here.acquireFiles([file]));
      } else await share(chosen, batches(files), (batch) => ({ kind: 'acquire', files: batch }), take);
    },
    read: async (tasks, each) => {
      const chosen = threads(tasks.reduce((sum, { wanted }) => sum + wanted.length, 0));
      if (chosen.length === 0) {
        here ??= stepsOn(ground);
        for (const task of tasks) for (const read of await here.readDocuments([task])) each(read);
      } else
        await share(
          chosen,
          batches(tasks),
          (batch) => ({ kind: 'read', tasks: batch }),
          (_, read: readonly Read[]) => {
            for (const one of read) each(one);
          },
        );
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((thread) => thread.stop()));
    },
  };
}

function batches<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: Math.ceil(values.length / BATCH) }, (_, at) => values.slice(at * BATCH, (at + 1) * BATCH));
}

/** Hands batches out, each to the thread that is free first. */
async function share<Value, Result>(
  threads: readonly Thread[],
  all: readonly Value[][],
  message: (batch: Value[]) => Batch,
  take: (batch: Value[], result: Result) => void,
): Promise<void> {
  let next = 0;
  const run = async (thread: Thread): Promise<void> => {
    while (next < all.length) {
      const batch = all[next++] ?? [];
      take(batch, (await thread.ask(message(batch))) as Result);
    }
  };
  await Promise.all(threads.flatMap((thread) => Array.from({ length: AHEAD }, () => run(thread))));
}
