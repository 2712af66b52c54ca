/**
 * Records one behind the other in a file that is only ever added to: read from their place when asked for, so that memory
 * holds what was touched, and a build writes what it changed.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { writeAll } from '../../keep/bytes.ts';
import { Forgetful } from '../../keep/forgetful.ts';

/** Nobody knows when an archive is read for the last time: a log that is of no use any more gives its file back by itself. */
const FORGOTTEN = new FinalizationRegistry<number>((file) => closeSync(file));

/** So many bytes are read at once, and so many such blocks are held: who reads one record reads others beside it. */
const BLOCK = 1 << 16;
const BLOCKS = 256;

export class Log {
  /** Name of its file; null for one that never had any. */
  readonly name: string | null;
  readonly #file: number | null;
  #held: Buffer | null = null;
  /** By number; the last one ends with the file. */
  readonly #blocks = new Forgetful<number, Buffer>(BLOCKS);
  /** What is not in the file yet. */
  readonly #tail: Buffer[] = [];
  readonly #starts: number[] = [];
  /** Where the tail begins. */
  #base: number;
  #size: number;

  /** Opens the first `size` bytes of a file; without one all is new. Throws where the file is shorter. */
  constructor(opened: { readonly path: string; readonly name: string; readonly size: number } | null = null) {
    this.name = opened?.name ?? null;
    this.#file = opened === null ? null : openSync(opened.path, 'r');
    this.#base = opened?.size ?? 0;
    this.#size = this.#base;
    if (this.#file !== null && fstatSync(this.#file).size < this.#base) {
      closeSync(this.#file);
      throw new RangeError('What linking kept is shorter than its index says.');
    }
    if (this.#file !== null) FORGOTTEN.register(this, this.#file, this);
  }

  get size(): number {
    return this.#size;
  }

  read(from: number, size: number): string {
    if (from >= this.#base) return this.#tail[this.#tailAt(from)]?.toString('utf8') ?? '';
    if (this.#held !== null && from < this.#held.length) return this.#held.toString('utf8', from, from + size);
    return this.#fromBlock(from, size).toString('utf8');
  }

  #fromBlock(from: number, size: number): Buffer {
    const number = Math.floor(from / BLOCK);
    const at = from - number * BLOCK;
    if (at + size > BLOCK) return this.#bytes(from, size);
    let block = this.#blocks.get(number);
    if (block === undefined) {
      block = this.#bytes(number * BLOCK, Math.min(BLOCK, this.#base - number * BLOCK));
      this.#blocks.set(number, block);
    }
    return block.subarray(at, at + size);
  }

  /** Reads the whole file at once, for those who will need most of it. */
  hold(): void {
    this.#held ??= this.#bytes(0, this.#base);
  }

  /** Returns where it stands, in bytes. */
  add(text: string): { readonly from: number; readonly size: number } {
    const bytes = Buffer.from(text);
    const from = this.#size;
    this.#starts.push(from);
    this.#tail.push(bytes);
    this.#size += bytes.length;
    return { from, size: bytes.length };
  }

  /** Adds to its own file, open for writing, what is not in there: it is read from there then, and not held in memory as well. */
  write(file: number): void {
    writeAll(file, Buffer.concat(this.#tail), this.#base);
    this.#starts.length = 0;
    this.#tail.length = 0;
    this.#base = this.#size;
    // The last one goes on.
    this.#blocks.clear();
  }

  close(): void {
    if (this.#file === null) return;
    FORGOTTEN.unregister(this);
    closeSync(this.#file);
  }

  #tailAt(from: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #bytes(from: number, size: number): Buffer {
    const bytes = Buffer.allocUnsafe(size);
    for (let read = 0; read < size && this.#file !== null; ) {
      const more = readSync(this.#file, bytes, read, size - read, from + read);
      if (more === 0) throw new RangeError('What linking kept was cut off while it was read.');
      read += more;
    }
    return bytes;
  }
}
