import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byCodePoint } from '../../src/acquire/order.ts';
import { listSources } from '../../src/acquire/sources.ts';

let top = '';
let raw = '';
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'sources-'));
  raw = join(top, 'raw');
  await mkdir(raw);
});
afterEach(() => rm(top, { recursive: true }));

async function write(file: string): Promise<void> {
  await mkdir(dirname(join(raw, file)), { recursive: true });
  await writeFile(join(raw, file), 'Text');
}
const rules = async (): Promise<readonly (readonly string[])[]> => (await listSources(raw)).setAside.map(({ file, rule }) => [file, rule]);

describe('listing the raw folder', () => {
  it('finds files at any depth, sorted by code points', async () => {
    for (const file of ['b.txt', 'a/z.md', 'a/deep/er/1.TXT', 'a-b.txt', 'B.jsonl', 'جسر.txt', '🔥.txt', '\uff01.txt', 'it\'s "x"\n.txt'])
      await write(file);
    expect((await listSources(raw)).files).toEqual([
      'B.jsonl',
      'a-b.txt',
      'a/deep/er/1.TXT',
      'a/z.md',
      'b.txt',
      'it\'s "x"\n.txt',
      'جسر.txt',
      '\uff01.txt',
      '🔥.txt',
    ]);
  });
  it('names what it does not take, and passes hidden files by', async () => {
    for (const file of ['a.html', 'b', 'c.txt.gz', '.hidden.txt', '.git/x.txt', 'd.txt']) await write(file);
    expect((await listSources(raw)).files).toEqual(['d.txt']);
    expect(await rules()).toEqual([
      ['a.html', 'unknown-kind'],
      ['b', 'unknown-kind'],
      ['c.txt.gz', 'unknown-kind'],
    ]);
  });
  it('follows links to files inside, and sets aside those that leave, circle, repeat or lead nowhere', async () => {
    await writeFile(join(top, 'secret.txt'), 'Secret');
    await write('a/one.txt');
    await symlink(join(raw, 'a/one.txt'), join(raw, 'inside.txt'));
    await symlink(join(top, 'secret.txt'), join(raw, 'outside.txt'));
    await symlink(top, join(raw, 'outside-folder'));
    await symlink('..', join(raw, 'a/circle'));
    await symlink('itself', join(raw, 'itself'));
    await symlink('a', join(raw, 'repeat'));
    await symlink('gone.txt', join(raw, 'nowhere.txt'));
    expect((await listSources(raw)).files).toEqual(['a/one.txt', 'inside.txt']);
    expect(await rules()).toEqual([
      ['a/circle', 'link-loop'],
      ['itself', 'link-loop'],
      ['nowhere.txt', 'unreadable'],
      ['outside-folder', 'link-outside'],
      ['outside.txt', 'link-outside'],
      ['repeat', 'link-folder'],
    ]);
  });
  it('reads a raw folder that is itself a link', async () => {
    await write('a.txt');
    await symlink(raw, join(top, 'link'));
    expect((await listSources(join(top, 'link'))).files).toEqual(['a.txt']);
  });
  it.skipIf(process.platform === 'win32')('sets a named pipe aside without waiting for it', async () => {
    execFileSync('mkfifo', [join(raw, 'pipe.txt')]);
    expect(await rules()).toEqual([['pipe.txt', 'unknown-kind']]);
  });
  it.skipIf(process.getuid?.() === 0)('names a folder that may not be read', async () => {
    await write('locked/a.txt');
    await chmod(join(raw, 'locked'), 0);
    expect(await rules()).toEqual([['locked', 'unreadable']]);
    await chmod(join(raw, 'locked'), 0o755);
  });
  it('rejects where there is no such folder', async () => {
    await expect(listSources(join(raw, 'gone'))).rejects.toThrow();
  });
});

it('orders by code points, not by UTF-16 units', () => {
  expect(['\u{1f525}', '\uff01', 'b', 'a', 'ab', ''].sort(byCodePoint)).toEqual(['', 'a', 'ab', 'b', '\uff01', '\u{1f525}']);
});
