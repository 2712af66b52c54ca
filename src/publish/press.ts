/**
 * The press takes pages whose models are made, and prints them. A few it prints at once; many it shares with a thread of
 * its own, which renders, hashes and writes while the next models are made here. Models cross the border as JSON: no thread
 * but this one holds the archive. As soon as the thread has enough before it, pages are printed here, so that neither waits.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Page } from '../model.ts';
import type { Lanes } from './lanes.ts';
import { type Printed, printInto } from './print.ts';

export interface Press {
  /** Takes a page, its model a plain value, with the hash of the file that stands there. To be awaited where it says so. */
  readonly print: (page: Page, known: string | null) => Promise<void> | null;
  /** Resolves when all is printed. */
  readonly end: () => Promise<void>;
  /** Lets go of the thread, whatever was printed. */
  readonly close: () => Promise<unknown>;
}

/** A page on its way to the thread. */
export interface Handed {
  readonly page: Page;
  readonly known: string | null;
}

/** What the thread is started with. */
export interface PressGround {
  readonly folder: string;
  /** Address of the templates. */
  readonly templates: string;
  /** How many batches it has printed. */
  readonly printed: Int32Array;
}

/** Fewer pages than this are printed sooner than a thread starts. */
const WORTH_A_THREAD = 400;
/** A batch is sent when it has so many characters. */
const BATCH = 1 << 17;
/** So many batches may wait: more would only fill memory. */
const AHEAD = 12;

declare global {
  /** Where the bundled program has its printing thread. */
  var diwanPress: string | undefined;
}

export interface PressOptions {
  readonly folder: string;
  /** About how many pages are to come. */
  readonly pages: number;
  readonly lanes: Lanes;
  /** At most so many threads beside this one. */
  readonly workers: number;
  /** Is told of every page once, in any order. */
  readonly printed: (file: Printed) => void;
}

export function openPress(options: PressOptions): Press {
  const { lanes, pages, workers } = options;
  const shared = lanes.templates !== null && pages >= WORTH_A_THREAD && workers > 0 && availableParallelism() > 1;
  return shared ? withThread(options, lanes.templates) : alone(options);
}

function alone({ folder, lanes, printed }: PressOptions): Press {
  const print = printInto(folder);
  return {
    print: (page, known) => {
      printed(print(page.path, lanes.render(page), known));
      return null;
    },
    end: async () => {},
    close: async () => {},
  };
}

function withThread(options: PressOptions, templates: string): Press {
  const here = alone(options);
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const ground: PressGround = { folder: options.folder, templates, printed: counter };
  const worker = new Worker(new URL(globalThis.diwanPress ?? new URL('pressThread.mjs', import.meta.url)), { workerData: ground });
  let batch: string[] = [];
  let characters = 0;
  let sent = 0;
  let answered = 0;
  let failed: unknown = null;
  let wake = (): void => {};
  worker.on('message', (files: readonly Printed[]) => {
    answered++;
    files.forEach(options.printed);
    wake();
  });
  worker.on('error', (problem) => {
    failed = problem;
    wake();
  });
  const send = (): void => {
    worker.postMessage(`[${batch.join(',')}]`);
    sent++;
    batch = [];
    characters = 0;
  };
  /** Lets in what the thread has to say. */
  const listen = async (): Promise<void> => {
    await new Promise((done) => setImmediate(done));
    if (failed !== null) throw failed;
  };
  return {
    print: (page, known) => {
      if (sent - Atomics.load(counter, 0) >= AHEAD) {
        here.print(page, known);
        return listen();
      }
      const { path, kind, language, model } = page;
      const text = JSON.stringify({ page: { path, kind, language, given: null, model } as Page, known } satisfies Handed);
      batch.push(text);
      characters += text.length;
      if (characters < BATCH) return null;
      send();
      return listen();
    },
    end: async () => {
      if (batch.length > 0) send();
      while (answered < sent && failed === null)
        await new Promise<void>((done) => {
          wake = done;
        });
      if (failed !== null) throw failed;
    },
    close: () => worker.terminate(),
  };
}
