/** Rows of a bucket as the content of their file: the postings of each word together, words in order. */
import { IMPACTS, LETTERS } from './format/codes.ts';
import { ANYWHERE, type TableContent } from './format/records.ts';

/** Bytes of the codes of `format/codes.ts`, for one word after another. */
class Letters {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #used = 0;

  push(number: number): void {
    if (this.#used + 8 > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(this.#bytes.length)]);
    let left = number;
    while (left >= 32) {
      this.#bytes[this.#used++] = LETTERS[32 + (left & 31)]!;
      left = left > 0x7fffffff ? Math.floor(left / 32) : left >>> 5;
    }
    this.#bytes[this.#used++] = LETTERS[left]!;
  }

  take(): string {
    const text = this.#bytes.toString('latin1', 0, this.#used);
    this.#used = 0;
    return text;
  }
}

const letters = new Letters();

/**
 * A form whose places would take more than this, in bytes, has none: those of "the" alone would be more than a search may
 * load. It depends on the form's own articles alone, so that no other file changes by it.
 */
const MOST_PLACES = 48 * 1024;

/** Rows of word, gap of serials within the bucket, impact. */
export function decodeTermRows(rows: readonly number[], texts: readonly string[]): TableContent {
  const byWord = new Map<number, number[]>();
  let serial = -1;
  for (let at = 0; at + 2 < rows.length; at += 3) {
    serial += rows[at + 1]!;
    const own = byWord.get(rows[at]!);
    if (own) own.push(serial, rows[at + 2]!);
    else byWord.set(rows[at]!, [serial, rows[at + 2]!]);
  }
  return inOrder(byWord, texts, (own) => {
    let last = -1;
    for (let at = 0; at < own.length; at += 2) {
      letters.push((own[at]! - last - 1) * IMPACTS + own[at + 1]!);
      last = own[at]!;
    }
  });
}

/** Rows of word, gap of serials within the bucket, how many places less one, gaps between places. */
export function decodeFormRows(rows: readonly number[], texts: readonly string[]): TableContent {
  const byWord = new Map<number, number[]>();
  const lastOf = new Map<number, number>();
  let serial = -1;
  for (let at = 0; at + 2 < rows.length; ) {
    const word = rows[at]!;
    serial += rows[at + 1]!;
    const count = rows[at + 2]! + 1;
    const own = byWord.get(word) ?? [];
    byWord.set(word, own);
    own.push(serial - (lastOf.get(word) ?? -1) - 1, count - 1);
    lastOf.set(word, serial);
    at += 3;
    for (const end = at + count; at < end; at++) own.push(rows[at]!);
  }
  return inOrder(byWord, texts, (own) => {
    for (const number of own) letters.push(number);
  });
}

/** The forms of a file as they are published: those with too many places without them. */
export function withFewPlaces(content: TableContent): TableContent {
  return content.map((text) => (text.length > MOST_PLACES ? ANYWHERE : text));
}

function inOrder(byWord: ReadonlyMap<number, number[]>, texts: readonly string[], write: (own: readonly number[]) => void): string[] {
  const words = [...byWord.keys()].sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const content: string[] = [];
  for (const word of words) {
    write(byWord.get(word)!);
    content.push(texts[word]!, letters.take());
  }
  return content;
}
