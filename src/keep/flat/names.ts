/** Texts by number, as bytes one after another with those that changed beside them. */

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
  readonly #changed = new Map<number, string>();
  #size: number;

  constructor(kept: NamesKept = { starts: new Uint32Array(1), bytes: new Uint8Array(0) }) {
    this.#starts = kept.starts;
    this.#bytes = Buffer.from(kept.bytes.buffer, kept.bytes.byteOffset, kept.bytes.byteLength);
    this.#size = kept.starts.length - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** '' where nothing was set. */
  get(number: number): string {
    const changed = this.#changed.size === 0 ? undefined : this.#changed.get(number);
    if (changed !== undefined) return changed;
    const [from, to] = [this.#starts[number], this.#starts[number + 1]];
    if (to === undefined) return '';
    if (this.#whole === undefined) this.#whole = wholeOf(this.#bytes);
    return this.#whole?.slice(from, to) ?? this.#bytes.toString('utf8', from, to);
  }

  set(number: number, text: string): void {
    this.#changed.set(number, text);
    if (number >= this.#size) this.#size = number + 1;
  }

  keep(): NamesKept {
    const numbers = [...this.#changed.keys()].sort((a, b) => a - b);
    const pieces = numbers.map((number) => Buffer.from(this.#changed.get(number) ?? ''));
    const kept = this.#starts.length - 1;
    const starts = new Uint32Array(this.#size + 1);
    const parts: Uint8Array[] = [];
    let [from, at] = [0, 0];
    /** Texts that did not change are copied in one go. */
    const copyTo = (end: number): void => {
      const to = Math.min(end, kept);
      if (from < to) parts.push(this.#bytes.subarray(this.#starts[from], this.#starts[to]));
      for (; from < end; from++) {
        starts[from] = at;
        if (from < kept) at += this.#starts[from + 1]! - this.#starts[from]!;
      }
    };
    for (const [place, number] of numbers.entries()) {
      copyTo(number);
      starts[number] = at;
      at += pieces[place]!.length;
      parts.push(pieces[place]!);
      from = number + 1;
    }
    copyTo(this.#size);
    starts[this.#size] = at;
    return { starts, bytes: Buffer.concat(parts) };
  }
}

function wholeOf(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  return text.length === bytes.length ? text : null;
}
