/**
 * Postings on their way into the files of the index: a growing row of numbers for each file. What outgrows the memory
 * allowed to it is put away and taken up again when its file is written, so that an archive of any size fits.
 */

/** A place for what does not fit into memory. Paths are names of our own, without folders. */
export interface Overflow {
  readonly append: (name: string, bytes: Uint8Array) => void;
  /** All that was appended under the name, in order; empty where nothing was. */
  readonly take: (name: string) => Uint8Array;
}

const START = 256;
/** All rows together may take so much, in bytes, before they are put away. */
export const MEMORY = 64 * 1024 * 1024;

export class Buckets {
  readonly #name: string;
  readonly #overflow: Overflow | null;
  readonly #rows: Uint8Array[];
  readonly #used: Int32Array;
  readonly #limit: number;
  #total = 0;

  constructor(name: string, count: number, overflow: Overflow | null = null, limit = MEMORY) {
    this.#name = name;
    this.#overflow = overflow;
    this.#limit = limit;
    this.#rows = Array.from({ length: count }, () => new Uint8Array(0));
    this.#used = new Int32Array(count);
  }

  /** Appends a whole number from 0 to 2^31 - 1 to a row, seven bits a byte. */
  push(row: number, number: number): void {
    let bytes = this.#rows[row]!;
    let used = this.#used[row]!;
    if (used + 5 > bytes.length) {
      const larger = new Uint8Array(Math.max(START, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
      this.#rows[row] = larger;
    }
    let left = number;
    while (left > 127) {
      bytes[used++] = 128 | (left & 127);
      left >>>= 7;
    }
    bytes[used++] = left;
    this.#total += used - this.#used[row]!;
    this.#used[row] = used;
  }

  /** To be called between articles, never within one. */
  rest(): void {
    if (this.#overflow === null || this.#total < this.#limit) return;
    for (const [row, bytes] of this.#rows.entries()) {
      this.#overflow.append(`${this.#name}-${row}`, bytes.subarray(0, this.#used[row]));
      this.#rows[row] = new Uint8Array(0);
      this.#used[row] = 0;
    }
    this.#total = 0;
  }

  /** All numbers of a row. */
  read(row: number): number[] {
    const numbers: number[] = [];
    if (this.#overflow !== null) unpack(this.#overflow.take(`${this.#name}-${row}`), numbers);
    unpack(this.#rows[row]!.subarray(0, this.#used[row]), numbers);
    return numbers;
  }
}

function unpack(bytes: Uint8Array, numbers: number[]): void {
  let number = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    number |= (byte & 127) << shift;
    if (byte > 127) shift += 7;
    else {
      numbers.push(number);
      number = 0;
      shift = 0;
    }
  }
}
