/** Writes files into a folder: a few at once, many by a thread of their own, so that rendering does not wait for the disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface Writer {
  /** Takes a file; resolves when there is room for more. */
  readonly write: (path: string, text: string) => Promise<void> | null;
  /** Resolves when everything is written. */
  readonly end: () => Promise<void>;
  /** Lets go of the thread, whatever was written. */
  readonly close: () => Promise<unknown>;
}

/** Fewer files than this are written sooner than a thread starts. */
const WORTH_A_THREAD = 400;
const BATCH = 64;
/** So many batches may wait: more would only fill memory. */
const AHEAD = 8;

declare global {
  /** Where the bundled program has its writing thread. */
  var diwanWriter: string | undefined;
}

/** A writer for about so many files. */
export function writerInto(folder: string, files: number): Writer {
  return files < WORTH_A_THREAD ? here(folder) : byThread(folder);
}

function here(folder: string): Writer {
  const made = new Set<string>();
  return {
    write: (path, text) => {
      const above = dirname(path);
      if (!made.has(above)) mkdirSync(join(folder, above), { recursive: true });
      made.add(above);
      writeFileSync(join(folder, path), text);
      return null;
    },
    end: async () => {},
    close: async () => {},
  };
}

function byThread(folder: string): Writer {
  const place = globalThis.diwanWriter ?? new URL('writer.mjs', import.meta.url).href;
  const worker = new Worker(new URL(place), { workerData: folder });
  let batch: [string, string][] = [];
  let waiting = 0;
  let failed: unknown = null;
  let wake: (() => void) | null = null;
  const go = (): void => {
    wake?.();
    wake = null;
  };
  worker.on('message', () => {
    waiting--;
    go();
  });
  worker.on('error', (problem) => {
    failed = problem;
    go();
  });
  const until = async (most: number): Promise<void> => {
    while (waiting > most && failed === null)
      await new Promise<void>((done) => {
        wake = done;
      });
    if (failed !== null) throw failed;
  };
  const send = (): void => {
    worker.postMessage(batch);
    waiting++;
    batch = [];
  };
  return {
    write: (path, text) => {
      batch.push([path, text]);
      if (batch.length < BATCH) return null;
      send();
      return waiting > AHEAD ? until(AHEAD) : null;
    },
    end: async () => {
      if (batch.length > 0) send();
      await until(0);
    },
    close: () => worker.terminate(),
  };
}
