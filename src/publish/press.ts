/**
 * The press takes pages whose models are made, and prints them. A few it prints at once; many it shares with a thread of
 * its own, which renders, hashes and writes while the next models are made here. Models cross the border as JSON: no thread
 * but this one holds the archive. As soon as the thread has enough before it, pages are printed here, so that neither waits.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PackedDocument, Page, PageKind } from '../model.ts';
import type { Lanes } from './lanes.ts';
import { type Apart, isApart } from './page.ts';
import type { ArticleOutline } from './pages/articleText.ts';
import { type Printed, printInto } from './print.ts';

export interface Press {
  /** Whether the thread would take a page that is work for it. */
  readonly hasRoom: () => boolean;
  /** Makes as much of a page as the press needs to print it: its model, or less. What is read of the archive is read here. */
  readonly make: (page: Page) => MadePage;
  /** Takes a page with the hash of the file that stands there. To be awaited where it says so. */
  readonly print: (page: MadePage, known: string | null) => Promise<void> | null;
  /** Resolves when all is printed. */
  readonly end: () => Promise<void>;
  /** Lets go of the thread, whatever was printed. */
  readonly close: () => Promise<unknown>;
}

/** A page with its model, a plain value; or with what the thread makes the model of. */
export type MadePage = { readonly page: Page; readonly apart: null } | { readonly page: Omit<Page, 'model'>; readonly apart: Apart };

/** A page on its way to the thread, as JSON; what an article's page is made of beside it. */
export type Handed = string | { readonly outlined: string; readonly document: PackedDocument };

/** What is in the JSON. */
export interface HandedPage {
  readonly page: Page;
  readonly known: string | null;
}
export interface OutlinedPage {
  readonly page: Omit<Page, 'model'>;
  readonly outline: ArticleOutline;
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
const BATCH = 1 << 16;
/** So many batches may wait: more would only fill memory. */
const AHEAD = 64;
/** Pages that are printed in the time that handing them over takes: the thread has them only when it would soon be idle. */
export const LIGHT: ReadonlySet<PageKind> = new Set(['plain', 'feed', 'citations']);
const SOON_IDLE = 4;
/** After so many pages that are printed here, the thread is heard. */
const LISTEN = 16;

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
    hasRoom: () => false,
    make: withModel,
    print: ({ page, apart }, known) => {
      if (apart !== null) throw new TypeError(`${page.path} has no model.`);
      printed(print(page.path, lanes.render(page), known));
      return null;
    },
    end: async () => {},
    close: async () => {},
  };
}

function withModel({ path, kind, language, model }: Page): MadePage {
  return { page: { path, kind, language, given: null, model } as Page, apart: null };
}

function withThread(options: PressOptions, templates: string): Press {
  const here = alone(options);
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const ground: PressGround = { folder: options.folder, templates, printed: counter };
  const worker = new Worker(new URL(globalThis.diwanPress ?? new URL('pressThread.mjs', import.meta.url)), { workerData: ground });
  let batch: Handed[] = [];
  let characters = 0;
  let sent = 0;
  let answered = 0;
  let printedHere = 0;
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
    worker.postMessage(batch);
    sent++;
    batch = [];
    characters = 0;
  };
  /** Lets in what the thread has to say. */
  const listen = async (): Promise<void> => {
    await new Promise((done) => setImmediate(done));
    if (failed !== null) throw failed;
  };
  const waiting = (): number => sent - Atomics.load(counter, 0);
  const takes = ({ kind }: Pick<Page, 'kind'>): boolean => waiting() < (LIGHT.has(kind) ? SOON_IDLE : AHEAD);
  const hand = (text: string, document: PackedDocument | null): Promise<void> | null => {
    batch.push(document === null ? text : { outlined: text, document });
    characters += text.length + (document === null ? 0 : document.cleaned.length + document.described.length);
    if (characters < BATCH) return null;
    send();
    return listen();
  };
  return {
    hasRoom: () => waiting() < AHEAD,
    make: (page) => {
      const apart = takes(page) && isApart(page) ? page.apart() : null;
      if (apart === null) return withModel(page);
      const { path, kind, language } = page;
      return { page: { path, kind, language, given: null }, apart };
    },
    print: (made, known) => {
      const { page, apart } = made;
      if (apart !== null) return hand(JSON.stringify({ page, outline: apart.outline, known } satisfies OutlinedPage), apart.document);
      if (takes(page)) return hand(JSON.stringify({ page, known } satisfies HandedPage), null);
      here.print(made, known);
      return ++printedHere % LISTEN === 0 ? listen() : null;
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
