/**
 * What is remembered of each article of an index, by serial: as it is kept, in chunks of bytes, and what changed since beside
 * them. A chunk in which nothing changed is kept as it stands.
 */
import { groupBy } from '../lookup.ts';

/** Digests of what the words of an article are read from, 32 hexadecimal digits each. */
export interface Prints {
  /** Of everything. */
  readonly print: string;
  /** Of everything but the spellings of those whom it names: of them, who they are. */
  readonly body: string;
  /** Version of the article and of its text: where it and what is around are as they were, so are the prints. 0: unknown. */
  readonly source: number;
}

export interface Remembered extends Prints {
  /** A bit for each file of the terms, then of the forms. */
  readonly files: Uint8Array;
}

/** Articles of consecutive serials, rising: of each its serial, the two prints, the source and the bits of its files. */
export interface Chunk {
  /** Under which it is kept. */
  readonly key: string;
  readonly bytes: Buffer;
}

/** Serials a chunk: a changed article writes its own chunk anew, not all of them. */
const CHUNK = 512;
const [PRINT, BODY, SOURCE, FILES] = [4, 20, 36, 44];

export class RememberedArticles {
  /** By the number of their serials. */
  readonly #chunks: ReadonlyMap<number, Chunk>;
  /** Bytes an article. */
  readonly #size: number;
  /** Null for what was forgotten. */
  readonly #changed = new Map<number, Remembered | null>();

  /** `files`: how many there are of one table. */
  constructor(files: number, chunks: Iterable<Chunk> = []) {
    this.#size = sizeOf(files);
    this.#chunks = new Map(Array.from(chunks, (chunk) => [Math.floor(chunk.bytes.readUInt32LE(0) / CHUNK), chunk]));
  }

  get(serial: number): Remembered | null {
    const changed = this.#changed.get(serial);
    if (changed !== undefined) return changed;
    const { bytes, at } = this.#find(serial);
    if (at < 0) return null;
    return {
      print: bytes.toString('hex', at + PRINT, at + BODY),
      body: bytes.toString('hex', at + BODY, at + SOURCE),
      source: bytes.readDoubleLE(at + SOURCE),
      files: bytes.subarray(at + FILES, at + this.#size),
    };
  }

  /** The source of an article; 0 where nothing is remembered of it. */
  sourceOf(serial: number): number {
    const changed = this.#changed.get(serial);
    if (changed !== undefined) return changed?.source ?? 0;
    const { bytes, at } = this.#find(serial);
    return at < 0 ? 0 : bytes.readDoubleLE(at + SOURCE);
  }

  set(serial: number, article: Remembered | null): void {
    this.#changed.set(serial, article);
  }

  *serials(): Generator<number> {
    for (const { bytes } of this.#chunks.values())
      for (let at = 0; at < bytes.length; at += this.#size) {
        const serial = bytes.readUInt32LE(at);
        if (!this.#changed.has(serial)) yield serial;
      }
    for (const [serial, article] of this.#changed) if (article !== null) yield serial;
  }

  /** The same, to be changed by itself; `files` as in all that comes. */
  goOn(files: number): RememberedArticles {
    const own = new RememberedArticles(files, this.#chunks.values());
    for (const [serial, article] of this.#changed) own.set(serial, article);
    return own;
  }

  /** In order of serial: the key of each chunk that is as it was, and the bytes of the others. */
  *keep(): Generator<string | Buffer> {
    const touched = groupBy([...this.#changed], ([serial]) => Math.floor(serial / CHUNK));
    const numbers = new Set([...this.#chunks.keys(), ...touched.keys()]);
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const chunk = this.#chunks.get(number);
      const changes = touched.get(number);
      if (changes === undefined && chunk !== undefined) yield chunk.key;
      const records = changes === undefined ? [] : this.#recordsOf(chunk, changes);
      if (records.length > 0) yield Buffer.concat(records);
    }
  }

  #recordsOf(chunk: Chunk | undefined, changes: readonly (readonly [number, Remembered | null])[]): Buffer[] {
    const records = new Map<number, Buffer>();
    for (let at = 0; chunk !== undefined && at < chunk.bytes.length; at += this.#size)
      records.set(chunk.bytes.readUInt32LE(at), chunk.bytes.subarray(at, at + this.#size));
    for (const [serial, article] of changes)
      if (article === null) records.delete(serial);
      else records.set(serial, recordOf(serial, article));
    return [...records].sort(([a], [b]) => a - b).map(([, record]) => record);
  }

  /** Where an article begins in its chunk; below 0 where it is not there. */
  #find(serial: number): { readonly bytes: Buffer; readonly at: number } {
    const bytes = this.#chunks.get(Math.floor(serial / CHUNK))?.bytes ?? NOTHING;
    let [low, high] = [0, bytes.length / this.#size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bytes.readUInt32LE(middle * this.#size) < serial) low = middle + 1;
      else high = middle;
    }
    const at = low * this.#size;
    return { bytes, at: at < bytes.length && bytes.readUInt32LE(at) === serial ? at : -1 };
  }
}

const NOTHING = Buffer.alloc(0);

/** Whether bytes are those of a chunk. `files`: how many there are of one table. */
export function isChunk(bytes: Buffer, files: number): boolean {
  return bytes.length > 0 && bytes.length % sizeOf(files) === 0;
}

const sizeOf = (files: number): number => FILES + files / 4;

function recordOf(serial: number, { print, body, source, files }: Remembered): Buffer {
  const record = Buffer.alloc(FILES + files.length);
  record.writeUInt32LE(serial, 0);
  record.write(print + body, PRINT, 'hex');
  record.writeDoubleLE(source, SOURCE);
  record.set(files, FILES);
  return record;
}
