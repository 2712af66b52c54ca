/**
 * What was read → the archive. What an earlier build linked is brought up to date where it is at hand: only documents that
 * came, changed or went are looked at. The result is that of linking everything from nothing.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import type { Store } from '../keep/store.ts';
import { stageVersions } from '../keep/versions.ts';
import { readKept, writeKept } from '../link/kept/disk.ts';
import { type Kept, nothingKept } from '../link/kept/state.ts';
import { archiveOf } from '../link/link.ts';
import { Linking } from '../link/linking.ts';
import { type Permalinks, permalinksText } from '../link/permalinks.ts';
import type { Archive, Authority, Site } from '../model.ts';
import { factsIn, type ReadArchive } from './read.ts';

export interface Linked {
  readonly archive: Archive;
  readonly permalinks: Permalinks;
  /** Keeps what was linked for the next build, which will have these permalinks. */
  readonly keep: () => Promise<void>;
}

/** Links what was read; `folder` is where linking is kept, null for callers that keep nothing. */
export async function linkRead(
  store: Store,
  read: ReadArchive,
  authority: Authority,
  site: Site,
  permalinks: Permalinks,
  folder: string | null,
): Promise<Linked> {
  const base = digestOf(stageVersions().link, JSON.stringify(authority));
  const now = new Map(read.documents.map((document) => [document.file, document]));
  const before = folder === null ? null : await keptBefore(folder, base, permalinks);
  const known: ReadonlyMap<string, string> = before?.documents ?? new Map();
  const removed = [...known.keys()].filter((file) => !now.has(file));
  const added = read.documents.filter(({ file, factsKey }) => known.get(file) !== factsKey);
  const linking = new Linking(before?.kept ?? nothingKept(), authority, permalinks, (file) => {
    const document = now.get(file);
    return document === undefined ? null : factsIn(store, document);
  });
  const inOrder = [...added].sort((a, b) => (a.file < b.file ? -1 : 1));
  linking.update(
    removed,
    inOrder.map((document) => factsIn(store, document)),
  );
  return {
    archive: archiveOf(linking, authority, site),
    permalinks: linking.permalinks,
    keep: async () => {
      if (folder === null) return;
      const documents = read.documents.map(({ file, factsKey }) => [file, factsKey] as const);
      const text = JSON.stringify(documents);
      await writeKept(folder, linking.kept, fingerprint(base, linking.permalinks, text));
      writeFileSync(join(folder, `${DOCUMENTS}.new`), text);
      renameSync(join(folder, `${DOCUMENTS}.new`), join(folder, DOCUMENTS));
    },
  };
}

/** The documents that are linked, each with the key of its facts. */
const DOCUMENTS = 'documents.json';

/** Two files that do not belong together, because a build was killed between them, are as if there were none. */
function fingerprint(base: string, permalinks: Permalinks, documents: string): string {
  return digestOf(base, permalinksText(permalinks), documents);
}

async function keptBefore(
  folder: string,
  base: string,
  permalinks: Permalinks,
): Promise<{ readonly kept: Kept; readonly documents: ReadonlyMap<string, string> } | null> {
  let text: string;
  try {
    text = readFileSync(join(folder, DOCUMENTS), 'utf8');
  } catch {
    return null;
  }
  const kept = await readKept(folder, fingerprint(base, permalinks, text));
  return kept === null ? null : { kept, documents: new Map(JSON.parse(text) as [string, string][]) };
}
