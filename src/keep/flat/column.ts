/** One number a number, growing as needed: whole ones of 32 bits, or doubles. */
abstract class Growing<Values extends Uint32Array | Float64Array> {
  #values: Values;
  #size: number;

  constructor(values: Values) {
    this.#values = values;
    this.#size = values.length;
  }

  protected abstract wider(size: number): Values;

  /** 0 where nothing was set. */
  get(number: number): number {
    return number < this.#size ? (this.#values[number] ?? 0) : 0;
  }

  set(number: number, value: number): void {
    if (number >= this.#values.length) {
      const wider = this.wider(Math.max(64, number + 1, this.#values.length * 2));
      wider.set(this.#values.subarray(0, this.#size));
      this.#values = wider;
    }
    if (number >= this.#size) this.#size = number + 1;
    this.#values[number] = value;
  }

  keep(): Values {
    return this.#values.subarray(0, this.#size) as Values;
  }
}

export class Column extends Growing<Uint32Array> {
  constructor(values: Uint32Array = new Uint32Array(0)) {
    super(values);
  }

  protected wider(size: number): Uint32Array {
    return new Uint32Array(size);
  }
}

export class Doubles extends Growing<Float64Array> {
  constructor(values: Float64Array = new Float64Array(0)) {
    super(values);
  }

  protected wider(size: number): Float64Array {
    return new Float64Array(size);
  }
}
