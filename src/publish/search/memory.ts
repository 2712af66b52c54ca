/**
 * What is remembered of the articles of an index: the print of each and the files that it has words in; and the version of
 * each file, which is the sum of the prints in it, so that it changes by what comes and goes and by nothing else.
 */
import { digestOf } from '../../keep/digest.ts';
import type { Store } from '../../keep/store.ts';
import type { Touched, WordTable } from './words.ts';

/** Serials a chunk: a changed article writes its own chunk anew, not all of them. */
const CHUNK = 512;

interface Remembered {
  /** 32 hexadecimal digits. */
  readonly print: string;
  /** A bit for each file of the terms, then of the forms. */
  readonly files: Uint8Array;
}

export interface Memory {
  readonly isEmpty: boolean;
  /** Of each file, the sum of the prints of the articles that have words in it. */
  readonly sums: Uint32Array;
  readonly articles: ReadonlyMap<number, Remembered>;
  readonly version: (table: WordTable, shard: number) => string;
}

export interface LearningMemory extends Memory {
  readonly forget: (serial: number) => void;
  readonly learn: (serial: number, print: string, touched: Touched) => void;
}

const PLACE: Readonly<Record<WordTable, number>> = { terms: 0, forms: 1 };

export const NO_MEMORY: Memory = memoryWith(new Map(), new Uint32Array(0), 0);

/** A memory that goes on from another. */
export function memoryOf(before: Memory, bits: number): LearningMemory {
  return memoryWith(new Map(before.articles), before.isEmpty ? newSums(bits) : before.sums.slice(), bits);
}

/** Two 32-bit sums a file of either table. */
const newSums = (bits: number): Uint32Array => new Uint32Array(4 * 2 ** bits);

/** Adds the print of an article to the sums of its files, or takes it off. */
function count(sums: Uint32Array, { print, files }: Remembered, sign: 1 | -1): void {
  const high = sign * Number.parseInt(print.slice(0, 8), 16);
  const low = sign * Number.parseInt(print.slice(8, 16), 16);
  for (let byte = 0; byte < files.length; byte++) {
    for (let bits = files[byte]!, file = byte * 8; bits !== 0; bits >>= 1, file++) {
      if ((bits & 1) === 0) continue;
      sums[2 * file]! += high;
      sums[2 * file + 1]! += low;
    }
  }
}

function memoryWith(articles: Map<number, Remembered>, sums: Uint32Array, bits: number): LearningMemory {
  const files = 2 ** bits;
  return {
    get isEmpty() {
      return articles.size === 0;
    },
    articles,
    sums,
    version: (table, shard) => {
      const at = 2 * (PLACE[table] * files + shard);
      return `${sums[at]?.toString(36)}.${sums[at + 1]?.toString(36)}`;
    },
    forget: (serial) => {
      const article = articles.get(serial);
      if (article === undefined) return;
      count(sums, article, -1);
      articles.delete(serial);
    },
    learn: (serial, print, touched) => {
      const own = new Uint8Array(files / 4);
      for (const table of ['terms', 'forms'] as const)
        for (const shard of touched[table]) {
          const file = PLACE[table] * files + shard;
          own[file >> 3]! |= 1 << (file & 7);
        }
      const article = { print, files: own };
      count(sums, article, 1);
      articles.set(serial, article);
    },
  };
}

const headKey = (version: string): string => digestOf('search memory', version);

interface Head {
  readonly bits: number;
  readonly chunks: readonly string[];
  /** Base 64. */
  readonly sums: string;
}

/** Reads what was kept by the same program for as many files; anything else is no memory. */
export function readMemory(store: Store, bits: number, version: string): Memory {
  const head = store.get(headKey(version));
  if (head === null) return NO_MEMORY;
  const { bits: own, chunks, sums } = JSON.parse(head.toString('utf8')) as Head;
  if (own !== bits) return NO_MEMORY;
  const articles = new Map<number, Remembered>();
  const size = 2 ** bits / 4;
  for (const key of chunks) {
    const chunk = store.get(key);
    if (chunk === null) return NO_MEMORY;
    for (let at = 0; at + RECORD + size <= chunk.length; at += RECORD + size)
      articles.set(chunk.readUInt32LE(at), {
        print: chunk.toString('hex', at + 4, at + RECORD),
        files: chunk.subarray(at + RECORD, at + RECORD + size),
      });
  }
  return memoryWith(articles, new Uint32Array(Uint8Array.from(Buffer.from(sums, 'base64')).buffer), bits);
}

/** Serial and print. */
const RECORD = 4 + 16;

/** Answers the keys that hold it. */
export function writeMemory(store: Store, { articles, sums }: Memory, bits: number, version: string): string[] {
  const size = 2 ** bits / 4;
  const chunks = new Map<number, Buffer[]>();
  for (const [serial, { print, files }] of [...articles].sort(([a], [b]) => a - b)) {
    const record = Buffer.alloc(RECORD + size);
    record.writeUInt32LE(serial, 0);
    record.write(print, 4, 16, 'hex');
    record.set(files, RECORD);
    const number = Math.floor(serial / CHUNK);
    const chunk = chunks.get(number);
    if (chunk) chunk.push(record);
    else chunks.set(number, [record]);
  }
  const keys: string[] = [];
  for (const records of chunks.values()) {
    const chunk = Buffer.concat(records);
    const key = digestOf('search memory', version, chunk);
    if (!store.has(key)) store.put(key, chunk);
    keys.push(key);
  }
  // The head is written last: what it names is there.
  const head: Head = { bits, chunks: keys, sums: Buffer.from(sums.buffer, sums.byteOffset, sums.byteLength).toString('base64') };
  const bytes = Buffer.from(JSON.stringify(head));
  if (!store.get(headKey(version))?.equals(bytes)) store.put(headKey(version), bytes);
  return [headKey(version), ...keys];
}
