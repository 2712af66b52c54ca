/** Records by number, as JSON in a log: read when asked for, written again only where they changed. */
import { Log } from './log.ts';

export interface RecordsKept {
  /** Where record `n` stands in the log, and how long it is; 0 for none. */
  readonly starts: Float64Array;
  readonly sizes: Uint32Array;
}

/** So many records are added in a row. */
const AT_ONCE = 512;

export class Records<Value> {
  #log: Log;
  #kept: RecordsKept;
  readonly #read = new Map<number, Value | null>();
  readonly #changed = new Set<number>();
  #size: number;

  constructor(log: Log = new Log(), kept: RecordsKept = { starts: new Float64Array(0), sizes: new Uint32Array(0) }) {
    this.#log = log;
    this.#kept = kept;
    this.#size = kept.sizes.length;
  }

  /** One more than the highest number that ever had a record. */
  get size(): number {
    return this.#size;
  }

  get(number: number): Value | null {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const size = this.#kept.sizes[number] ?? 0;
    const value = size === 0 ? null : (JSON.parse(this.#log.read(this.#kept.starts[number] ?? 0, size)) as Value);
    this.#read.set(number, value);
    return value;
  }

  has(number: number): boolean {
    return this.#changed.has(number) ? this.#read.get(number) !== null : (this.#kept.sizes[number] ?? 0) > 0;
  }

  set(number: number, value: Value | null): void {
    this.#read.set(number, value);
    this.#changed.add(number);
    if (number >= this.#size) this.#size = number + 1;
  }

  /** Numbers of all records, rising. */
  *numbers(): Generator<number> {
    for (let number = 0; number < this.#size; number++) if (this.has(number)) yield number;
  }

  /** Bytes of the log that are of use. */
  live(): number {
    let live = 0;
    for (const size of this.#kept.sizes) live += size;
    return live;
  }

  /** Goes over to another log: everything is to be written anew. */
  moveTo(log: Log): void {
    for (let number = 0; number < this.#size; number++) {
      if (this.get(number) !== null) this.#changed.add(number);
    }
    this.#kept = { starts: new Float64Array(0), sizes: new Uint32Array(0) };
    this.#log = log;
  }

  /** Adds what changed to the log; `pause` is called between two, now and then. */
  keep(pause: () => void): RecordsKept {
    const starts = new Float64Array(this.#size);
    const sizes = new Uint32Array(this.#size);
    starts.set(this.#kept.starts);
    sizes.set(this.#kept.sizes);
    for (const [at, number] of [...this.#changed].sort((a, b) => a - b).entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) pause();
      const value = this.#read.get(number) ?? null;
      const { from, size } = value === null ? { from: 0, size: 0 } : this.#log.add(JSON.stringify(value));
      starts[number] = from;
      sizes[number] = size;
    }
    this.#changed.clear();
    this.#kept = { starts, sizes };
    return this.#kept;
  }
}
