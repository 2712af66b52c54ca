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

  /** For each list, 1 where a member of it is flagged. */
  touching(flags: Uint8Array): Uint8Array {
    const touched = new Uint8Array(this.#size);
    const kept = Math.min(this.#size, this.#starts.length - 1);
    for (let number = 0; number < kept; number++) {
      const end = this.#starts[number + 1]!;
      let at = this.#starts[number]!;
      while (at < end && flags[this.#members[at]!] !== 1) at++;
      touched[number] = Number(at < end);
    }
    for (const [number, list] of this.#changed) touched[number] = Number(list.some((member) => flags[member] === 1));
    return touched;
  }

  keep(): ListsKept {
    const starts = new Uint32Array(this.#size + 1);
    const kept = this.#starts.length - 1;
    let total = 0;
    for (let number = 0; number < this.#size; number++) {
      starts[number] = total;
      const changed = this.#changed.size === 0 ? undefined : this.#changed.get(number);
      if (changed !== undefined) total += changed.length;
      else if (number < kept) total += this.#starts[number + 1]! - this.#starts[number]!;
    }
    starts[this.#size] = total;
    const members = new Uint32Array(total);
    // Runs of lists that did not change are copied in one go.
    let from = 0;
    const copyTo = (end: number): void => {
      const to = Math.min(end, kept);
      if (from < to) members.set(this.#members.subarray(this.#starts[from], this.#starts[to]), starts[from]);
    };
    for (const number of [...this.#changed.keys()].sort((a, b) => a - b)) {
      copyTo(number);
      members.set(this.#changed.get(number) ?? NONE, starts[number]);
      from = number + 1;
    }
    copyTo(this.#size);
    return { starts, members };
  }
}
