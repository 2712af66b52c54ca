/** Texts by number, as bytes one after another: written once, never changed. */

export interface NamesKept {
  /** Where each begins in `bytes`; one more than there are texts. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

export class Names {
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;
  /** All of them, where each letter is a byte: a piece of one text is had in no time. */
  #whole: string | null | undefined;
  readonly #added: string[] = [];

  constructor(kept: NamesKept = { starts: new Uint32Array(1), bytes: new Uint8Array(0) }) {
    this.#starts = kept.starts;
    this.#bytes = Buffer.from(kept.bytes.buffer, kept.bytes.byteOffset, kept.bytes.byteLength);
  }

  get size(): number {
    return this.#starts.length - 1 + this.#added.length;
  }

  get(number: number): string {
    const kept = this.#starts.length - 1;
    if (number >= kept) return this.#added[number - kept] ?? '';
    if (this.#whole === undefined) this.#whole = wholeOf(this.#bytes);
    const [from, to] = [this.#starts[number], this.#starts[number + 1]];
    return this.#whole?.slice(from, to) ?? this.#bytes.toString('utf8', from, to);
  }

  add(text: string): void {
    this.#added.push(text);
  }

  keep(): NamesKept {
    const kept = this.#starts.length - 1;
    const starts = new Uint32Array(kept + this.#added.length + 1);
    starts.set(this.#starts);
    const pieces = this.#added.map((text) => Buffer.from(text));
    for (const [at, piece] of pieces.entries()) starts[kept + at + 1] = starts[kept + at]! + piece.length;
    return { starts, bytes: Buffer.concat([this.#bytes, ...pieces]) };
  }
}

function wholeOf(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  return text.length === bytes.length ? text : null;
}
