/**
 * What was read → the archive. What an earlier build linked is brought up to date where it is at hand: only documents that
 * came, changed or went are looked at. The result is that of linking everything from nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { type Memory, NO_MEMORY } from '../keep/memory.ts';
import { stageVersions } from '../keep/versions.ts';
import { writeWhole } from '../keep/whole.ts';
import type { LinkedVersions } from '../link/faces.ts';
import { INDEX, readKept, stageKept } from '../link/kept/disk.ts';
import { type Kept, nothingKept } from '../link/kept/state.ts';
import { versionedArchive } from '../link/link.ts';
import { Linking } from '../link/linking.ts';
import { type Permalinks, permalinksText } from '../link/permalinks.ts';
import type { Archive, Authority, DocumentFacts, Site } from '../model.ts';
import type { ReadingCache } from './cache.ts';
import { factsIn, type ReadArchive } from './read.ts';

export interface Linked {
  readonly archive: Archive;
  readonly versions: LinkedVersions;
  readonly permalinks: Permalinks;
  /**
   * Writes down what was linked for the next build, which will have these permalinks, and answers what makes it count. Who lets
   * go of this function lets go of all that linking has in memory: half of what a first build holds.
   */
  readonly keep: () => Promise<() => Promise<void>>;
}

/** Links what was read, with what is kept of linking in the cache or in memory. */
export async function linkRead(
  { store, linking: folder, memory }: Pick<ReadingCache, 'store' | 'linking' | 'memory'>,
  read: ReadArchive,
  authority: Authority,
  site: Site,
  permalinks: Permalinks,
): Promise<Linked> {
  const base = digestOf(stageVersions().link, JSON.stringify(authority));
  const now = new Map(read.documents.map((document) => [document.file, document]));
  const facts = (file: string): DocumentFacts | null => {
    const document = now.get(file);
    return document === undefined ? null : factsIn(store, document);
  };
  const { linking, documents: known } = await linkedBefore(
    folder,
    base,
    permalinks,
    memory,
    (kept) => new Linking(kept, authority, permalinks, facts),
  );
  linking.facts = facts;
  const removed = [...known.keys()].filter((file) => !now.has(file));
  const added = read.documents.filter(({ file, factsKey }) => known.get(file) !== factsKey);
  const inOrder = [...added].sort((a, b) => (a.file < b.file ? -1 : 1));
  linking.update(
    removed,
    inOrder.map((document) => factsIn(store, document)),
  );
  return {
    ...versionedArchive(linking, authority, site, known.size > 0),
    permalinks: linking.permalinks,
    keep: async () => {
      if (folder === null) return nothing;
      const documents = read.documents.map(({ file, factsKey }) => [file, factsKey] as const);
      const text = JSON.stringify(documents);
      const print = fingerprint(base, linking.permalinks, text);
      const place = await stageKept(folder, linking.kept, print);
      const left = memory === NO_MEMORY ? null : { linking, documents: new Map(documents), text, print };
      return counting(folder, text, place, left === null ? nothing : leaving(memory, folder, left));
    },
  };
}

// Functions that are made where `linking` is in sight would hold it: these are made here.

async function nothing(): Promise<void> {}

function leaving(memory: Memory, folder: string, left: LinkedBefore): () => void {
  return () => memory.leave('linking', left, filesOf(folder), () => left.linking.kept.log.close());
}

/** Holds on to nothing of what was linked, unless `then` does. */
function counting(folder: string, documents: string, place: () => Promise<void>, then: () => unknown): () => Promise<void> {
  return async () => {
    await place();
    writeWhole(join(folder, DOCUMENTS), documents);
    then();
  };
}

/** The documents that are linked, each with the key of its facts. */
const DOCUMENTS = 'documents.json';

/** So many numbers for each text that there is, and some: more are not carried on. */
const WORN = 4;
const FEW = 1_000;

/** Numbers are never given twice: what was kept of an archive that changed often is mostly about texts that are gone. */
const isWorn = ({ texts, meta }: Kept): boolean => texts.records.size > WORN * meta.texts + FEW;

/** Two files that do not belong together, because a build was killed between them, are as if there were none. */
function fingerprint(base: string, permalinks: Permalinks, documents: string): string {
  return digestOf(base, permalinksText(permalinks), documents);
}

interface LinkedBefore {
  readonly linking: Linking;
  /** The key of the facts of each document. */
  readonly documents: ReadonlyMap<string, string>;
  /** The same as it is kept. */
  readonly text: string;
  readonly print: string;
}

const filesOf = (folder: string): string[] => [join(folder, DOCUMENTS), join(folder, INDEX)];

/** What the build before linked with these permalinks; nothing where there is none. */
async function linkedBefore(
  folder: string | null,
  base: string,
  permalinks: Permalinks,
  memory: Memory,
  linkingOf: (kept: Kept) => Linking,
): Promise<Pick<LinkedBefore, 'linking' | 'documents'>> {
  const nothing = (): Pick<LinkedBefore, 'linking' | 'documents'> => ({ linking: linkingOf(nothingKept()), documents: new Map() });
  if (folder === null) return nothing();
  const left = memory.take<LinkedBefore>('linking', filesOf(folder));
  if (left !== null && left.print === fingerprint(base, permalinks, left.text) && !isWorn(left.linking.kept)) return left;
  left?.linking.kept.log.close();
  let text: string;
  try {
    text = readFileSync(join(folder, DOCUMENTS), 'utf8');
  } catch {
    return nothing();
  }
  const kept = await readKept(folder, fingerprint(base, permalinks, text));
  if (kept !== null && isWorn(kept)) kept.log.close();
  return kept === null || isWorn(kept)
    ? nothing()
    : { linking: linkingOf(kept), documents: new Map(JSON.parse(text) as [string, string][]) };
}
