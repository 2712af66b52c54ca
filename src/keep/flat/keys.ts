/** Keys → small numbers that stay: an open hash table over flat arrays, kept on disk as it stands in memory. */

export interface KeysKept {
  /** The key of each number. */
  readonly hashes: Float64Array;
  /** The table: a number and one, or 0; its length is a power of two. */
  readonly slots: Uint32Array;
}

const FEWEST_SLOTS = 16;

export class Keys {
  #hashes: Float64Array;
  #size: number;
  #slots: Uint32Array;

  /** What `keep` gave is taken over as it is. */
  constructor(kept: KeysKept = { hashes: new Float64Array(0), slots: new Uint32Array(FEWEST_SLOTS) }) {
    this.#hashes = kept.hashes;
    this.#size = kept.hashes.length;
    this.#slots = kept.slots;
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a hash of at most 53 bits; −1 where it has none. */
  find(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = slotOf(hash) & mask; ; at = (at + 1) & mask) {
      const found = (slots[at] ?? 0) - 1;
      if (found < 0 || this.#hashes[found] === hash) return found;
    }
  }

  /** The number of a hash, a new one where it had none. */
  add(hash: number): number {
    const found = this.find(hash);
    if (found >= 0) return found;
    if (this.#size === this.#hashes.length) {
      const wider = new Float64Array(Math.max(64, this.#size * 2));
      wider.set(this.#hashes);
      this.#hashes = wider;
    }
    this.#hashes[this.#size] = hash;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#spread(this.#slots.length * 2);
    else this.#place(this.#size - 1);
    return this.#size - 1;
  }

  keep(): KeysKept {
    return { hashes: this.#hashes.subarray(0, this.#size), slots: this.#slots };
  }

  #spread(slots: number): void {
    this.#slots = new Uint32Array(slots);
    for (let number = 0; number < this.#size; number++) this.#place(number);
  }

  #place(number: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = slotOf(this.#hashes[number] ?? 0) & mask;
    while ((slots[at] ?? 0) !== 0) at = (at + 1) & mask;
    slots[at] = number + 1;
  }
}

/** The low bits, which are well mixed. */
function slotOf(hash: number): number {
  return (hash % 2 ** 31) | 0;
}
