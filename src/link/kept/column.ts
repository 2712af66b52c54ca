/** One number a number, growing as needed. */
export class Column {
  #values: Uint32Array;
  #size: number;

  constructor(values: Uint32Array = new Uint32Array(0)) {
    this.#values = values;
    this.#size = values.length;
  }

  get(number: number): number {
    return number < this.#size ? (this.#values[number] ?? 0) : 0;
  }

  set(number: number, value: number): void {
    if (number >= this.#values.length) {
      const wider = new Uint32Array(Math.max(64, number + 1, this.#values.length * 2));
      wider.set(this.#values.subarray(0, this.#size));
      this.#values = wider;
    }
    if (number >= this.#size) this.#size = number + 1;
    this.#values[number] = value;
  }

  keep(): Uint32Array {
    return this.#values.subarray(0, this.#size);
  }
}
