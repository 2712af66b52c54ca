/**
 * Where the values of a packed store stand: an open hash table over one row of bytes a key, which is kept on disk as it
 * stands in memory. Nothing is made of a key that is not asked for.
 */

const KEY = 16;
/** Key, place (6 bytes), length (4 bytes), little-endian. */
const ROW = KEY + 6 + 4;
const FEWEST_SLOTS = 16;

/** Where a value stands in the pack, in bytes. */
export interface Slot {
  readonly at: number;
  readonly length: number;
}

/** The key at hand as bytes: keys are looked up one at a time. */
const wanted = Buffer.alloc(KEY);
const isTaken = (key: string): boolean => key.length === 2 * KEY && wanted.write(key, 'hex') === KEY;

export class Slots {
  #rows: Buffer;
  #size: number;
  /** The table: the number of a row and one, or 0; its length is a power of two. */
  #table: Uint32Array;

  /** `rows`, as `rows` gave them, are taken over: they are not to be written to any more. */
  constructor(rows: Buffer = Buffer.alloc(0)) {
    this.#rows = rows;
    this.#size = Math.floor(rows.length / ROW);
    this.#table = new Uint32Array(FEWEST_SLOTS);
    this.#spread(Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(this.#size * 2 + 1))));
  }

  /** One row a key, in the order in which keys were first set. */
  get rows(): Buffer {
    return this.#rows.subarray(0, this.#size * ROW);
  }

  /** `key`: 32 hexadecimal digits. */
  has(key: string): boolean {
    return this.#find(key) >= 0;
  }

  get(key: string): Slot | undefined {
    const row = this.#find(key);
    if (row < 0) return undefined;
    const from = row * ROW + KEY;
    return { at: this.#rows.readUIntLE(from, 6), length: this.#rows.readUInt32LE(from + 6) };
  }

  set(key: string, { at, length }: Slot): void {
    let row = this.#find(key);
    if (row < 0) {
      if (!isTaken(key)) throw new RangeError(`A key has ${KEY * 2} hexadecimal digits, unlike “${key}”.`);
      row = this.#size;
      if ((row + 1) * ROW > this.#rows.length) {
        const wider = Buffer.alloc(Math.max(64, row * 2) * ROW);
        wider.set(this.#rows);
        this.#rows = wider;
      }
      this.#rows.set(wanted, row * ROW);
      this.#size++;
      if (this.#size * 2 > this.#table.length) this.#spread(this.#table.length * 2);
      else this.#place(row);
    }
    this.#rows.writeUIntLE(at, row * ROW + KEY, 6);
    this.#rows.writeUInt32LE(length, row * ROW + KEY + 6);
  }

  /** The row of a key, which is in `wanted` then; −1 where it has none. */
  #find(key: string): number {
    if (!isTaken(key)) return -1;
    const mask = this.#table.length - 1;
    for (let slot = wanted.readUInt32LE(0) & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#table[slot] ?? 0) - 1;
      if (row < 0 || wanted.compare(this.#rows, row * ROW, row * ROW + KEY) === 0) return row;
    }
  }

  #spread(slots: number): void {
    this.#table = new Uint32Array(slots);
    for (let row = 0; row < this.#size; row++) this.#place(row);
  }

  #place(row: number): void {
    const mask = this.#table.length - 1;
    // Keys are digests, so their first bytes are well mixed.
    let slot = this.#rows.readUInt32LE(row * ROW) & mask;
    while ((this.#table[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = row + 1;
  }
}
