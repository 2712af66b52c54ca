/** Where a build keeps what it read, and how it opens it: a folder that may be deleted at any time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { type Memory, NO_MEMORY } from '../keep/memory.ts';
import { memoryStore, openStore, type PackedStore, type Store, storeFiles } from '../keep/store.ts';
import { type Catalogue, NOTHING_KNOWN, readCatalogue, writeCatalogue } from './catalogue.ts';

export interface ReadingCache {
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** The folder in which linking is kept; null where nothing is. */
  readonly linking: string | null;
  /** What stays in memory from one build to the next. */
  readonly memory: Memory;
  /** `live` answers every key of the store that is needed. */
  readonly save: (read: { readonly catalogue: Catalogue; readonly live: () => ReadonlySet<string> }) => void;
  readonly close: () => void;
}

/** Opens what is kept in the folder `cache` of the raw folder `raw`. */
export function openReading(cache: string, raw: string, memory: Memory = NO_MEMORY): ReadingCache {
  const folder = join(cache, 'reading');
  const name = digestOf(raw).slice(0, 12);
  const path = join(folder, `${name}.json`);
  const files = [path, ...storeFiles(folder, STORE)];
  const left = memory.take<{ readonly catalogue: Catalogue; readonly store: PackedStore }>('reading', files);
  mkdirSync(folder, { recursive: true });
  const store = left?.store ?? openStore(folder, STORE);
  let catalogue = left?.catalogue ?? readCatalogue(path);
  let saved = false;
  return {
    get catalogue() {
      return catalogue;
    },
    store,
    linking: join(folder, `${name}-linking`),
    memory,
    save: (read) => {
      store.save(read.live());
      writeCatalogue(path, read.catalogue);
      ({ catalogue } = read);
      saved = true;
    },
    close: () => {
      if (saved && memory !== NO_MEMORY) memory.leave('reading', { catalogue, store }, files, store.close);
      else store.close();
    },
  };
}

const STORE = 'documents';

/** For callers that keep nothing. */
export function noReading(): ReadingCache {
  return { catalogue: NOTHING_KNOWN, store: memoryStore(), linking: null, memory: NO_MEMORY, save: () => {}, close: () => {} };
}
