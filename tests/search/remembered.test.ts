import { describe, expect, it } from 'vitest';
import { isChunk, type Remembered, RememberedArticles } from '../../src/publish/search/remembered.ts';

const FILES = 8;
const article = (serial: number, edition: number): Remembered => ({
  print: `${serial}${edition}`.padStart(32, '0'),
  body: `${edition}`.padStart(32, 'a'),
  source: serial + edition / 4,
  files: Uint8Array.of(serial & 255, edition),
});

/** What `keep` gave, read again; and the keys of the chunks that were as they had been. */
function again(articles: RememberedArticles, kept: Map<string, Buffer>) {
  const same: string[] = [];
  const keys = Array.from(articles.keep(), (chunk) => {
    if (typeof chunk === 'string') same.push(chunk);
    else kept.set(`chunk ${kept.size}`, chunk);
    return typeof chunk === 'string' ? chunk : `chunk ${kept.size - 1}`;
  });
  const chunks = keys.map((key) => ({ key, bytes: kept.get(key) ?? Buffer.alloc(0) }));
  expect(chunks.every(({ bytes }) => isChunk(bytes, FILES))).toBe(true);
  return { articles: new RememberedArticles(FILES, chunks), same };
}

describe('what is remembered of articles', () => {
  it('is what was put in, over many chunks and changes, and chunks without a change are kept as they stand', () => {
    const kept = new Map<string, Buffer>();
    const wanted = new Map<number, Remembered>();
    let now = new RememberedArticles(FILES);
    const set = (serial: number, one: Remembered | null): void => {
      now.set(serial, one);
      if (one === null) wanted.delete(serial);
      else wanted.set(serial, one);
    };
    const check = (): void => {
      expect([...now.serials()].sort((a, b) => a - b)).toEqual([...wanted.keys()].sort((a, b) => a - b));
      for (let serial = 0; serial < 2100; serial += 7) {
        const own = now.get(serial);
        expect(own && { ...own, files: Uint8Array.from(own.files) }).toEqual(wanted.get(serial) ?? null);
        expect(now.sourceOf(serial)).toBe(wanted.get(serial)?.source ?? 0);
      }
    };
    for (let serial = 2000; serial >= 0; serial -= 7) set(serial, article(serial, 0));
    check();
    ({ articles: now } = again(now, kept));
    check();
    for (const serial of [7, 1400]) set(serial, article(serial, 1));
    for (const serial of [14, 2100]) set(serial, serial === 14 ? null : article(serial, 2));
    check();
    const next = again(now.goOn(FILES), kept);
    expect(next.same).toHaveLength(2);
    now = next.articles;
    check();
    for (const serial of [...wanted.keys()]) if (serial < 512) set(serial, null);
    ({ articles: now } = again(now, kept));
    check();
  });
});
