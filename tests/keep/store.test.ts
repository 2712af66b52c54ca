import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/keep/digest.ts';
import { openStore, type PackedStore } from '../../src/keep/store.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'diwan-store-'));
const key = (name: string): string => digestOf(name);
const value = (text: string): Buffer => Buffer.from(text);
const read = (store: PackedStore, name: string): string | null => store.get(key(name))?.toString() ?? null;

function filled(at: string, names: readonly string[]): PackedStore {
  const store = openStore(at, 'things');
  for (const name of names) store.put(key(name), value(`the value of ${name}`));
  return store;
}

describe('the packed store', () => {
  it('answers what was put, before and after it was saved and opened again', () => {
    const at = place();
    const store = filled(at, ['a', 'b']);
    expect(read(store, 'a')).toBe('the value of a');
    store.put(key('a'), value('another'));
    expect(read(store, 'a')).toBe('another');
    store.save();
    expect(read(store, 'b')).toBe('the value of b');
    store.close();
    const again = openStore(at, 'things');
    expect([read(again, 'a'), read(again, 'b'), read(again, 'c')]).toEqual(['another', 'the value of b', null]);
    again.close();
  });

  it('finds again what was appended after the index was written, and passes by a torn end', () => {
    const at = place();
    const store = filled(at, ['a']);
    store.save();
    const index = readFileSync(join(at, 'things.index'));
    store.put(key('b'), value('the value of b'));
    store.put(key('c'), value('the value of c'));
    store.save();
    store.close();
    writeFileSync(join(at, 'things.index'), index);
    truncateSync(join(at, 'things.pack'), statSync(join(at, 'things.pack')).size - 3);
    const again = openStore(at, 'things');
    expect([read(again, 'a'), read(again, 'b'), read(again, 'c')]).toEqual(['the value of a', 'the value of b', null]);
    again.put(key('c'), value('once more'));
    again.save();
    again.close();
    const last = openStore(at, 'things');
    expect([read(last, 'b'), read(last, 'c')]).toEqual(['the value of b', 'once more']);
    last.close();
  });

  it('does without its index, and with an index that is not its own or damaged', () => {
    const at = place();
    const store = filled(at, ['a', 'b']);
    store.save();
    store.close();
    for (const spoil of [
      () => rmSync(join(at, 'things.index')),
      () => writeFileSync(join(at, 'things.index'), 'no index at all, but a text that is long enough'),
      () => {
        const bytes = readFileSync(join(at, 'things.index'));
        bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
        writeFileSync(join(at, 'things.index'), bytes);
      },
    ]) {
      spoil();
      const again = openStore(at, 'things');
      expect([read(again, 'a'), read(again, 'b')]).toEqual(['the value of a', 'the value of b']);
      again.save();
      again.close();
    }
  });

  it('answers nothing rather than a value that was damaged on the disk', () => {
    const at = place();
    const store = filled(at, ['a', 'b']);
    store.save();
    store.close();
    const pack = join(at, 'things.pack');
    const bytes = readFileSync(pack);
    const spot = bytes.indexOf('the value of a') + 5;
    bytes[spot] = (bytes[spot] ?? 0) ^ 4;
    writeFileSync(pack, bytes);
    const again = openStore(at, 'things');
    expect([read(again, 'a'), read(again, 'b')]).toEqual([null, 'the value of b']);
    again.close();
  });

  it('forgets what is not needed once that is the greater part, and keeps the rest', () => {
    const at = place();
    const store = openStore(at, 'things');
    store.put(key('large'), Buffer.alloc(6 << 20, 7));
    store.put(key('small'), value('kept'));
    store.save(new Set([key('large'), key('small')]));
    const before = statSync(join(at, 'things.pack')).size;
    store.save(new Set([key('small')]));
    expect(statSync(join(at, 'things.pack')).size).toBeLessThan(before / 100);
    expect([read(store, 'small'), store.has(key('large'))]).toEqual(['kept', false]);
    store.put(key('more'), value('after'));
    store.save();
    store.close();
    const again = openStore(at, 'things');
    expect([read(again, 'small'), read(again, 'more')]).toEqual(['kept', 'after']);
    again.close();
  });

  it('never answers a wrong value, wherever its file ends and whatever stands behind', () => {
    const names = ['a', 'b', 'c', 'd'];
    const at = place();
    const store = filled(at, names);
    store.save();
    store.close();
    const whole = readFileSync(join(at, 'things.pack'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), fc.uint8Array({ maxLength: 60 }), (end, behind) => {
        const other = place();
        writeFileSync(join(other, 'things.pack'), whole.subarray(0, end));
        appendFileSync(join(other, 'things.pack'), behind);
        const again = openStore(other, 'things');
        for (const name of names) expect([null, `the value of ${name}`]).toContain(read(again, name));
        again.close();
        rmSync(other, { recursive: true });
      }),
      { numRuns: 100 },
    );
  });
});
