/** Lists of numbers by number, as two flat arrays with the lists that changed beside them. */

export interface ListsKept {
  /** Where list `n` begins in `members`; one more than there are lists. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

const NONE: readonly number[] = [];

export class Lists {
  #starts: Uint32Array;
  #members: Uint32Array;
  readonly #changed = new Map<number, number[]>();
  #size: number;

  constructor(kept: ListsKept = { starts: new Uint32Array(1), members: new Uint32Array(0) }) {
    this.#starts = kept.starts;
    this.#members = kept.members;
    this.#size = kept.starts.length - 1;
  }

  /** A list to be read; empty where nothing was put. */
  get(number: number): ArrayLike<number> {
    const changed = this.#changed.get(number);
    if (changed !== undefined) return changed;
    const from = this.#starts[number];
    const to = this.#starts[number + 1];
    return from === undefined || to === undefined || from === to ? NONE : this.#members.subarray(from, to);
  }

  /** The same, to be changed. */
  edit(number: number): number[] {
    const changed = this.#changed.get(number);
    if (changed !== undefined) return changed;
    const list = Array.from(this.get(number));
    this.#changed.set(number, list);
    if (number >= this.#size) this.#size = number + 1;
    return list;
  }

  set(number: number, list: number[]): void {
    this.#changed.set(number, list);
    if (number >= this.#size) this.#size = number + 1;
  }

  /**
   * Fills lists that are all empty: `members[k]` goes into the list `numbers[k]`, in the order given. `size`: one more than
   * the highest number.
   */
  fill(numbers: ArrayLike<number>, members: ArrayLike<number>, size: number): void {
    const starts = new Uint32Array(size + 1);
    for (let k = 0; k < numbers.length; k++) {
      const after = (numbers[k] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let number = 0; number < size; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
    const next = starts.slice(0, size);
    const flat = new Uint32Array(members.length);
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers[k] ?? 0;
      const at = next[number] ?? 0;
      flat[at] = members[k] ?? 0;
      next[number] = at + 1;
    }
    this.#starts = starts;
    this.#members = flat;
    this.#size = size;
    this.#changed.clear();
  }

  keep(): ListsKept {
    const starts = new Uint32Array(this.#size + 1);
    let total = 0;
    for (let number = 0; number < this.#size; number++) {
      starts[number] = total;
      total += this.get(number).length;
    }
    starts[this.#size] = total;
    const members = new Uint32Array(total);
    // Runs of lists that did not change are copied in one go.
    for (let number = 0; number < this.#size; ) {
      const changed = this.#changed.get(number);
      if (changed !== undefined || number + 1 >= this.#starts.length) {
        members.set(changed ?? [], starts[number]);
        number++;
        continue;
      }
      let end = number + 1;
      while (end + 1 < this.#starts.length && end < this.#size && !this.#changed.has(end)) end++;
      members.set(this.#members.subarray(this.#starts[number], this.#starts[end]), starts[number]);
      number = end;
    }
    return { starts, members };
  }
}
