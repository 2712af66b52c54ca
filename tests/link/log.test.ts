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
  // One behind the other, they are read ahead.
  const all = readFileSync(path, 'utf8');
  const pieces = Array.from({ length: 3 }, () => places.map(([{ from, size }]) => log.read(from, size)).join(''));
  expect(pieces).toEqual([all, all, all]);
  // What stands is not held as well: another file behind the same name is what is read.
  writeFileSync(path, Buffer.alloc(log.size, 'x'));
  expect(log.read(places[2]?.[0].from ?? 0, 3)).toBe('xxx');
  log.close();
});
