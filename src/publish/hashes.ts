/** SHA-256 of files by number: 32 bytes each, one after another. */

const SIZE = 32;
const DIGITS = Buffer.from('0123456789abcdef');

export class Hashes {
  #bytes: Buffer;
  #size: number;

  constructor(kept: Uint8Array = new Uint8Array(0)) {
    this.#bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength);
    this.#size = kept.length / SIZE;
  }

  /** 64 hexadecimal digits. */
  get(number: number): string {
    return this.#bytes.toString('hex', number * SIZE, (number + 1) * SIZE);
  }

  set(number: number, sha256: string): void {
    if (SIZE * (number + 1) > this.#bytes.length) {
      const wider = Buffer.alloc(Math.max(64 * SIZE, 2 * this.#bytes.length, SIZE * (number + 1)));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    if (number >= this.#size) this.#size = number + 1;
    this.#bytes.write(sha256, number * SIZE, 'hex');
  }

  /** Writes the digits of one into `to`. */
  writeDigits(number: number, to: Uint8Array, at: number): void {
    for (let byte = number * SIZE, place = at; place < at + 2 * SIZE; byte++) {
      const own = this.#bytes[byte]!;
      to[place++] = DIGITS[own >> 4]!;
      to[place++] = DIGITS[own & 15]!;
    }
  }

  keep(): Uint8Array {
    return this.#bytes.subarray(0, this.#size * SIZE);
  }
}
