import { closeSync, mkdtempSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Log } from '../../src/link/kept/log.ts';

it('a log holds what is not in its file yet, and reads everything else from there', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'diwan-log-')), 'linking-1.records');
  writeFileSync(path, '"قديم"');
  const log = new Log({ path, name: 'linking-1.records', size: 10 });
  log.hold();
  const places: [{ readonly from: number; readonly size: number }, string][] = [[{ from: 0, size: 10 }, '"قديم"']];
  for (const text of ['"first"', '"الثاني"', '{}', '"last"']) {
    places.push([log.add(text), text]);
    for (const [{ from, size }, what] of places) expect(log.read(from, size)).toBe(what);
    if (text === '"first"') continue;
    const file = openSync(path, 'r+');
    log.write(file);
    closeSync(file);
    expect(statSync(path).size).toBe(log.size);
    for (const [{ from, size }, what] of places) expect(log.read(from, size)).toBe(what);
  }
  const all = readFileSync(path, 'utf8');
  const read = (): string => places.map(([{ from, size }]) => log.read(from, size)).join('');
  expect([read(), read()]).toEqual([all, all]);
  // What stands is not held as well: another file behind the same name is what is read.
  const last = log.add('"and more"');
  const file = openSync(path, 'r+');
  log.write(file);
  closeSync(file);
  writeFileSync(path, Buffer.alloc(log.size, 'x'));
  expect(log.read(last.from, 3)).toBe('xxx');
  log.close();
});

it('reads records of any size from a file that it did not write', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'diwan-log-')), 'linking-1.records');
  const texts = Array.from({ length: 90 }, (_, at) => `${at} ${'ق'.repeat((at * 7919) % 40_000)}`);
  writeFileSync(path, texts.join(''));
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const log = new Log({ path, name: 'linking-1.records', size: sizes.reduce((sum, size) => sum + size, 0) });
  for (const step of [1, 7, 89])
    for (let at = 0, turn = 0; turn < 90; turn++, at = (at + step) % 90) {
      const from = sizes.slice(0, at).reduce((sum, size) => sum + size, 0);
      expect(log.read(from, sizes[at] ?? 0) === texts[at]).toBe(true);
    }
  log.close();
});
