/** Three words in a row, hashed: what a text keeps when it is copied, cut or lightly edited. */
import type { Article } from '../model.ts';
import { fold } from '../text.ts';

/** Hashes of all runs of words of an article's body (its headline where it has no body), sorted, each once. */
export type Shingles = Uint32Array<ArrayBufferLike>;

const RUN = 3;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let value = START;
  for (let k = 0; k < word.length; k++) value = Math.imul(value ^ word.charCodeAt(k), PRIME);
  return value >>> 0;
}

/** Spreads the bits, so that low hashes are a fair sample. */
function mixed(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

export function bodyText(article: Article): string {
  return article.body.length > 0 ? article.body.map((paragraph) => paragraph.text).join('\n') : article.headline;
}

/** Shingles of any text; a text shorter than a run is one shingle. */
export function shinglesOf(text: string): Shingles {
  const words = fold(text)
    .split(NOT_WORD)
    .filter((word) => word !== '')
    .map(hash);
  const runs = new Set<number>();
  for (let k = 0; k === 0 || k + RUN <= words.length; k++) {
    let value = START;
    for (let at = k; at < k + RUN && at < words.length; at++) value = Math.imul(value ^ (words[at] ?? 0), PRIME);
    runs.add(mixed(value));
  }
  return Uint32Array.from(runs).sort();
}

/** How many shingles two texts share. */
export function sharedShingles(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
