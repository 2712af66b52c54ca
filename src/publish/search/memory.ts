/**
 * What is remembered of the articles of an index: the prints of each and the files that it has words in; the stems of the
 * names that lead to articles; and the version of each file, which goes on from the one before by the prints of what comes
 * and goes, so that it changes by these and by nothing else.
 */
import { digestOf } from '../../keep/digest.ts';
import type { Store } from '../../keep/store.ts';
import { type Chunk, isChunk, type Prints, type Remembered, RememberedArticles } from './remembered.ts';
import type { Touched, WordTable } from './words.ts';

/** What leads to the articles of somebody who is named: the digest of all spellings, and the stems of their words. */
export type NamedStems = readonly [digest: string, ...stems: string[]];

export interface Memory {
  readonly isEmpty: boolean;
  /** Two numbers a file of either table: its version. */
  readonly versions: Uint32Array;
  readonly articles: Pick<RememberedArticles, 'get' | 'sourceOf' | 'serials' | 'keep' | 'goOn'>;
  /** By id of those who are named. */
  readonly named: ReadonlyMap<string, NamedStems>;
  /** Digest of what all prints depend on beside their articles and the people in them. */
  readonly around: string;
  readonly version: (table: WordTable, shard: number) => string;
  /** Whether an article has words in a file. */
  readonly hasIn: (serial: number, table: WordTable, shard: number) => boolean;
}

export interface LearningMemory extends Memory {
  readonly forget: (serial: number) => void;
  readonly learn: (serial: number, prints: Prints, touched: Touched) => void;
  /** An article has the words that it had, and more stems of names in some files of terms. */
  readonly rename: (serial: number, prints: Prints, terms: Iterable<number>) => void;
  /** An article is another, and its prints are the same. */
  readonly see: (serial: number, source: number) => void;
}

const PLACE: Readonly<Record<WordTable, number>> = { terms: 0, forms: 1 };

export const NO_MEMORY: Memory = memoryWith(new RememberedArticles(0), new Map(), '', new Uint32Array(0), 0);

/** A memory that goes on from another; `named` are those who are named now, and `around` is what is around now. */
export function memoryOf(before: Memory, named: ReadonlyMap<string, NamedStems>, around: string, bits: number): LearningMemory {
  return memoryWith(
    before.articles.goOn(2 ** bits),
    named,
    around,
    before.isEmpty ? new Uint32Array(4 * 2 ** bits) : before.versions.slice(),
    bits,
  );
}

/** What became of an article, by which a version goes on: other digits of its print stand for each. */
const CAME = 0;
const WENT = 1;
const RENAMED = 2;

type Halves = readonly [high: number, low: number];

/** What a version goes on by; read once an article, which has words in hundreds of files. */
function halvesOf(print: string, became: number): Halves {
  const half = (at: number): number => Number.parseInt(print.slice(8 * at, 8 * at + 8), 16);
  return [half(became), half(became + 1)];
}

/** The version of a file goes on by what became of an article in it. In this order, and there is no way back. */
function goOn(versions: Uint32Array, file: number, [high, low]: Halves): void {
  versions[2 * file] = stirred(versions[2 * file]! ^ high);
  versions[2 * file + 1] = stirred(versions[2 * file + 1]! ^ low);
}

/** Each bit of a number of 32 bits tells on each of the result (the last steps of MurmurHash3, Austin Appleby). */
function stirred(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function memoryWith(
  articles: RememberedArticles,
  named: ReadonlyMap<string, NamedStems>,
  around: string,
  versions: Uint32Array,
  bits: number,
): LearningMemory {
  const files = 2 ** bits;
  const tell = ({ print, files: own }: Remembered, became: number): void => {
    const halves = halvesOf(print, became);
    for (let byte = 0; byte < own.length; byte++)
      for (let bits = own[byte]!, file = byte * 8; bits !== 0; bits >>= 1, file++) if ((bits & 1) !== 0) goOn(versions, file, halves);
  };
  return {
    get isEmpty() {
      return articles.serials().next().done === true;
    },
    articles,
    named,
    around,
    versions,
    hasIn: (serial, table, shard) => {
      const file = PLACE[table] * files + shard;
      return ((articles.get(serial)?.files[file >> 3] ?? 0) & (1 << (file & 7))) !== 0;
    },
    version: (table, shard) => {
      const at = 2 * (PLACE[table] * files + shard);
      return `${versions[at]?.toString(36)}.${versions[at + 1]?.toString(36)}`;
    },
    forget: (serial) => {
      const article = articles.get(serial);
      if (article === null) return;
      tell(article, WENT);
      articles.set(serial, null);
    },
    learn: (serial, { print, body, source }, touched) => {
      const own = new Uint8Array(files / 4);
      for (const table of ['terms', 'forms'] as const)
        for (const shard of touched[table]) {
          const file = PLACE[table] * files + shard;
          own[file >> 3]! |= 1 << (file & 7);
        }
      const article = { print, body, source, files: own };
      tell(article, CAME);
      articles.set(serial, article);
    },
    rename: (serial, { print, source }, terms) => {
      const article = articles.get(serial);
      if (article === null) return;
      const own = Uint8Array.from(article.files);
      const halves = halvesOf(print, RENAMED);
      for (const shard of terms) {
        const file = PLACE.terms * files + shard;
        own[file >> 3]! |= 1 << (file & 7);
        goOn(versions, file, halves);
      }
      articles.set(serial, { ...article, print, source, files: own });
    },
    see: (serial, source) => {
      const article = articles.get(serial);
      if (article !== null && article.source !== source) articles.set(serial, { ...article, source });
    },
  };
}

const headKey = (version: string): string => digestOf('search memory', version);

interface Head {
  readonly bits: number;
  readonly chunks: readonly string[];
  /** The key of those who are named. */
  readonly named: string;
  readonly around: string;
  /** Base 64. */
  readonly versions: string;
}

/** Reads what was kept by the same program for as many files; anything else is no memory. */
export function readMemory(store: Store, bits: number, version: string): Memory {
  const head = store.get(headKey(version));
  if (head === null) return NO_MEMORY;
  const { bits: own, chunks, named, around, versions } = JSON.parse(head.toString('utf8')) as Head;
  const names = own === bits ? store.get(named) : null;
  if (names === null) return NO_MEMORY;
  const kept: Chunk[] = [];
  for (const key of chunks) {
    const bytes = store.get(key);
    if (bytes === null || !isChunk(bytes, 2 ** bits)) return NO_MEMORY;
    kept.push({ key, bytes });
  }
  const byId = new Map(JSON.parse(names.toString('utf8')) as [string, NamedStems][]);
  return memoryWith(
    new RememberedArticles(2 ** bits, kept),
    byId,
    around,
    new Uint32Array(Uint8Array.from(Buffer.from(versions, 'base64')).buffer),
    bits,
  );
}

/** Answers the keys that hold it. */
export function writeMemory(store: Store, { articles, named, around, versions }: Memory, bits: number, version: string): string[] {
  const put = (value: Buffer): string => {
    const key = digestOf('search memory', version, value);
    if (!store.has(key)) store.put(key, value);
    return key;
  };
  const keys = Array.from(articles.keep(), (chunk) => (typeof chunk === 'string' ? chunk : put(chunk)));
  const names = put(Buffer.from(JSON.stringify([...named])));
  // The head is written last: what it names is there.
  const head: Head = {
    bits,
    chunks: keys,
    named: names,
    around,
    versions: Buffer.from(versions.buffer, versions.byteOffset, versions.byteLength).toString('base64'),
  };
  const bytes = Buffer.from(JSON.stringify(head));
  if (!store.get(headKey(version))?.equals(bytes)) store.put(headKey(version), bytes);
  return [headKey(version), names, ...keys];
}
