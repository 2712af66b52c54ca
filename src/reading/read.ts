/**
 * The first three steps over a whole raw folder: acquire, clean, describe. What was read before is not read again: a file
 * is known by its stamp, a document by its digest, and a record by all that made it (the document, what recurs around it,
 * the owner's lists, the stages' own versions). Which lines recur is counted over a folder, so a document is cleaned again
 * when what is known of its own lines has changed, and only then.
 */
import { join } from 'node:path';
import { evidenceFor, folderOf, type MarkCounts, recurringMarks } from '../clean/recurring.ts';
import { digestOf } from '../keep/digest.ts';
import { isSettled, type Stamp, type Stamps, sameStamp, stampOf } from '../keep/stamps.ts';
import type { Store } from '../keep/store.ts';
import { stageVersions } from '../keep/versions.ts';
import type { Described, DocumentFacts, Documents, Issue, PackedDocument, SetAside } from '../model.ts';
import type { ReadingCache } from './cache.ts';
import { type Catalogue, type KnownDocument, type KnownFile, NOTHING_KNOWN } from './catalogue.ts';
import { unpackDocument, unpackFacts } from './packed.ts';
import { openPool, type Pool } from './pool.ts';
import { type Found, type Ground, placeNames, type Read, type Task } from './steps.ts';

export interface ReadOptions {
  readonly progress: (step: string, done: number, total: number) => void;
  /** What earlier builds read, and where to keep what this one reads. */
  readonly reading: Pick<ReadingCache, 'catalogue' | 'store' | 'linking' | 'memory'>;
  /** Reads every file, whatever its stamp says. */
  readonly verify?: boolean;
  /** Stamps that were taken already. */
  readonly stamps?: Stamps;
  /** Is told when another step begins. */
  readonly step?: (name: string) => void;
  /** At most so many worker threads; as many as there are cores unless told. */
  readonly workers?: number | undefined;
}

interface Tools extends ReadOptions {
  readonly pool: Pool;
  readonly store: Store;
}

/** A document that was read; its texts are fetched when they are asked for. */
export interface ReadDocument {
  readonly file: string;
  readonly cleanedKey: string;
  readonly describedKey: string;
  readonly factsKey: string;
}

export interface ReadArchive {
  /** In order of file and record. */
  readonly documents: readonly ReadDocument[];
  /** What was set aside and what was found wrong before cleaning; what later steps found is in the facts. */
  readonly setAside: readonly SetAside[];
  readonly issues: readonly Issue[];
  readonly catalogue: Catalogue;
  /** Every key of the store that these documents need. */
  readonly live: () => ReadonlySet<string>;
}

/** Reads all `files` of a raw folder. */
export async function readArchive(files: readonly string[], ground: Ground, options: ReadOptions): Promise<ReadArchive> {
  const pool = openPool(ground, options.workers);
  try {
    return await readWith(files, ground, { ...options, pool, store: options.reading.store });
  } finally {
    await pool.close();
  }
}

async function readWith(files: readonly string[], ground: Ground, options: Tools): Promise<ReadArchive> {
  const { store } = options;
  const versions = stageVersions();
  const cleaning = digestOf(versions.acquire, versions.clean, JSON.stringify(ground.site.wording), ...placeNames(ground.authority));
  const describing = digestOf(versions.describe, JSON.stringify(ground.authority));
  const facts = digestOf(versions.link, JSON.stringify(ground.authority));
  const base = digestOf(cleaning, describing, facts);
  const { catalogue } = options.reading;
  const before = catalogue.acquired === versions.acquire ? catalogue : NOTHING_KNOWN;
  const now = await acquireFiles(files, before, ground, options);
  const evidence = evidenceOf(before, now, store);

  const again = evidenceAgain(now, store);
  const documents: KnownDocument[] = [];
  const tasks: Task[] = [];
  for (const [source, { found }] of now) {
    const wanted: Task['wanted'][number][] = [];
    for (const document of found) {
      if (document.file === null) continue;
      const pairs = evidence.get(document.file);
      if (pairs !== undefined) document.evidence = pairs.length === 0 ? '' : digestOf(JSON.stringify(pairs));
      if (before.base !== base || document.cleanedKey === '' || pairs !== undefined) {
        document.cleanedKey = digestOf(cleaning, document.digest, document.evidence);
        document.describedKey = digestOf(describing, document.cleanedKey);
        document.factsKey = digestOf(facts, document.describedKey);
      }
      documents.push(document);
      const { cleanedKey, describedKey, factsKey } = document;
      const [isCleaned, isDescribed] = [store.has(cleanedKey), store.has(describedKey)];
      if (isCleaned && isDescribed && store.has(factsKey)) continue;
      const cleaned = isCleaned ? store.get(cleanedKey) : null;
      const described = isCleaned && isDescribed ? store.get(describedKey) : null;
      wanted.push({ file: document.file, digest: document.digest, evidence: pairs ?? again(document), cleaned, described });
    }
    if (wanted.length > 0) tasks.push({ source, wanted });
  }
  const lost = await readDocuments(tasks, documents, now, options);

  const read = documents.filter(({ file }) => !lost.has(file));
  return {
    documents: read.map(({ file, cleanedKey, describedKey, factsKey }) => ({ file: file ?? '', cleanedKey, describedKey, factsKey })),
    setAside: [...[...now.values()].flatMap(({ found }) => found.flatMap(({ setAside }) => setAside ?? [])), ...lost.values()],
    issues: [...now.values()].flatMap(({ found }) => found.flatMap(({ issues }) => issues)),
    catalogue: { acquired: versions.acquire, base, files: now },
    live: () => new Set(read.flatMap(({ digest, cleanedKey, describedKey, factsKey }) => [digest, cleanedKey, describedKey, factsKey])),
  };
}

/** Takes in the files whose stamp or correction is another than before. */
async function acquireFiles(
  files: readonly string[],
  before: Catalogue,
  { raw, corrections }: Ground,
  { store, pool, verify, progress, stamps: taken }: Tools,
): Promise<Map<string, KnownFile>> {
  const corrected = new Map<string, string>();
  for (const [file, correction] of corrections) {
    const source = file.includes('#') ? file.slice(0, file.lastIndexOf('#')) : file;
    corrected.set(source, digestOf(corrected.get(source) ?? '', file, JSON.stringify(correction)));
  }
  const now = new Map<string, KnownFile>();
  const stale: string[] = [];
  const stamps = new Map<string, Stamp | null>();
  const began = taken?.at ?? Date.now();
  for (const file of files) {
    const path = join(raw, file);
    const stamp = taken?.of.get(path) ?? stampOf(path);
    const known = before.files.get(file);
    const same = known !== undefined && known.corrected === (corrected.get(file) ?? '') && sameStamp(known.stamp, stamp);
    // A place in the order of files, whatever comes first.
    now.set(file, same ? known : { stamp: null, corrected: '', found: [] });
    if (same && verify !== true) continue;
    stale.push(file);
    stamps.set(file, stamp !== null && isSettled(stamp, began) ? stamp : null);
  }
  let done = 0;
  await pool.acquire(stale, (file, found) => {
    const known = before.files.get(file)?.found ?? [];
    now.set(file, {
      stamp: stamps.get(file) ?? null,
      corrected: corrected.get(file) ?? '',
      found: found.map((one) => knownDocument(one, known, store)),
    });
    progress('reading files', ++done, stale.length);
  });
  return now;
}

/** What was found, with what was known of the same document before. */
function knownDocument({ file, digest, marks, setAside, issues }: Found, before: readonly KnownDocument[], store: Store): KnownDocument {
  const same = before.find((one) => one.file !== null && one.file === file && one.digest === digest);
  if (file !== null && !store.has(digest)) store.put(digest, Buffer.from(marks.buffer, marks.byteOffset, marks.byteLength));
  if (same !== undefined) return { ...same, setAside, issues };
  return { file, digest, evidence: '', cleanedKey: '', describedKey: '', factsKey: '', setAside, issues };
}

type Evidence = ReturnType<typeof evidenceFor>;

/** What recurs of each document's lines, for the documents of every folder in which anything changed. */
function evidenceOf(before: Catalogue, now: ReadonlyMap<string, KnownFile>, store: Store): Map<string, Evidence> {
  const folders = byFolder(now);
  const earlier = byFolder(before.files);
  const evidence = new Map<string, Evidence>();
  for (const [folder, documents] of folders) {
    const were = earlier.get(folder);
    const same =
      were?.length === documents.length &&
      were.every((one, at) => one.file === documents[at]?.file && one.digest === documents[at]?.digest);
    if (same) continue;
    const marks = documents.map(({ digest }) => marksIn(store, digest));
    const counts = recurringMarks(marks);
    documents.forEach(({ file }, at) => {
      evidence.set(file ?? '', evidenceFor(marks[at] ?? [], counts));
    });
  }
  return evidence;
}

/** The evidence of documents in folders that did not change, which is needed again because a rule did. */
function evidenceAgain(now: ReadonlyMap<string, KnownFile>, store: Store): (document: KnownDocument) => Evidence {
  const counted = new Map<string, MarkCounts>();
  let folders: Map<string, KnownDocument[]> | undefined;
  return ({ file, digest, evidence }) => {
    if (evidence === '' || file === null) return [];
    const folder = folderOf(file);
    let counts = counted.get(folder);
    if (counts === undefined) {
      folders ??= byFolder(now);
      counts = recurringMarks((folders.get(folder) ?? []).map((one) => marksIn(store, one.digest)));
      counted.set(folder, counts);
    }
    return evidenceFor(marksIn(store, digest), counts);
  };
}

function marksIn(store: Store, digest: string): Uint32Array {
  const bytes = store.get(digest);
  if (bytes === null) throw new DamagedCache('marks of lines');
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

function byFolder(files: ReadonlyMap<string, KnownFile>): Map<string, KnownDocument[]> {
  const folders = new Map<string, KnownDocument[]>();
  for (const { found } of files.values())
    for (const document of found) {
      if (document.file === null) continue;
      const folder = folderOf(document.file);
      const list = folders.get(folder);
      if (list === undefined) folders.set(folder, [document]);
      else list.push(document);
    }
  return folders;
}

/** Takes the steps that are wanted; answers the documents that were another one by the time they were read. */
async function readDocuments(
  tasks: readonly Task[],
  documents: readonly KnownDocument[],
  now: Map<string, KnownFile>,
  { store, pool, progress }: Tools,
): Promise<ReadonlyMap<string | null, SetAside>> {
  const lost = new Map<string | null, SetAside>();
  const total = tasks.reduce((sum, { wanted }) => sum + wanted.length, 0);
  if (total === 0) return lost;
  const byName = new Map(documents.map((document) => [document.file, document]));
  let done = 0;
  await pool.read(tasks, ({ file, cleaned, described, facts }: Read) => {
    const document = byName.get(file);
    if (document === undefined) return;
    if (cleaned !== null) store.put(document.cleanedKey, cleaned);
    if (described !== null) store.put(document.describedKey, described);
    if (facts !== null) store.put(document.factsKey, facts);
    else {
      lost.set(file, { file, rule: 'unreadable', message: "The file can't be read: it changed while it was read." });
      forgetStamp(file, now);
    }
    progress('cleaning and describing', ++done, total);
  });
  return lost;
}

/** A file that changed while it was read is looked at again by the next build. */
function forgetStamp(document: string, now: Map<string, KnownFile>): void {
  for (const [file, known] of now) if (known.found.some((one) => one.file === document)) now.set(file, { ...known, stamp: null });
}

/** The facts of a document: what linking takes. */
export function factsIn(store: Store, { file, factsKey }: ReadDocument): DocumentFacts {
  return unpackFacts(needed(store.get(factsKey), file));
}

/** So many documents stay at hand after they were fetched: a page and those beside it are about the same ones. */
const AT_HAND = 64;

/** Documents by name, fetched from the store when they are asked for. */
export function documentsOf(store: Store, { documents }: ReadArchive): Documents {
  const byName = new Map(documents.map((document) => [document.file, document]));
  const atHand = new Map<string, Described>();
  return {
    described: (file) => {
      const document = byName.get(file);
      if (document === undefined) return null;
      let described = atHand.get(file);
      if (described === undefined) {
        described = describedOf(store, document);
        atHand.set(file, described);
        for (const first of atHand.keys()) {
          if (atHand.size <= AT_HAND) break;
          atHand.delete(first);
        }
      }
      return described;
    },
    packed: (file) => {
      const document = byName.get(file);
      return document === undefined ? null : packedOf(store, document);
    },
  };
}

/** A document as it was described. */
export function describedOf(store: Store, document: ReadDocument): Described {
  return unpackDocument(packedOf(store, document));
}

function packedOf(store: Store, { file, cleanedKey, describedKey }: ReadDocument): PackedDocument {
  return { cleaned: needed(store.get(cleanedKey), file), described: needed(store.get(describedKey), file) };
}

/** Something that was kept is not there any more, or not as it was: the cache must be made anew. */
export class DamagedCache extends Error {
  constructor(what: string) {
    super(`The cache has lost ${what}. Build with --clean.`);
  }
}

function needed(bytes: Buffer | null, file: string): Buffer {
  if (bytes === null) throw new DamagedCache(file);
  return bytes;
}
