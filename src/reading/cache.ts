/** Where a build keeps what it read, and how it opens it: a folder that may be deleted at any time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { memoryStore, openStore, type Store } from '../keep/store.ts';
import { type Catalogue, NOTHING_KNOWN, readCatalogue, writeCatalogue } from './catalogue.ts';
import type { ReadArchive } from './read.ts';

export interface ReadingCache {
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** The folder in which linking is kept; null where nothing is. */
  readonly linking: string | null;
  readonly save: (read: ReadArchive) => void;
  readonly close: () => void;
}

/** Opens what is kept in the folder `cache` of the raw folder `raw`. */
export function openReading(cache: string, raw: string): ReadingCache {
  const folder = join(cache, 'reading');
  mkdirSync(folder, { recursive: true });
  const store = openStore(folder, 'documents');
  const path = join(folder, `${digestOf(raw).slice(0, 12)}.json`);
  return {
    catalogue: readCatalogue(path),
    store,
    linking: join(folder, `${digestOf(raw).slice(0, 12)}-linking`),
    save: (read) => {
      store.save(read.live());
      writeCatalogue(path, read.catalogue);
    },
    close: store.close,
  };
}

/** For callers that keep nothing. */
export function noReading(): ReadingCache {
  return { catalogue: NOTHING_KNOWN, store: memoryStore(), linking: null, save: () => {}, close: () => {} };
}
