import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeFolder, settle } from '../../src/run/change.ts';
import { lock } from '../../src/run/lock.ts';
import { chanceOf, change, put, story } from './changes.ts';
import { build, differing, folders, tree, workplace } from './site.ts';

const place = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'diwan-change-')));
const SOURCE = resolve(import.meta.dirname, '../../src/run/change.ts');
const PROGRAM = resolve(import.meta.dirname, '../../src/diwan.mjs');

describe('changeFolder', () => {
  it('writes, removes, empties folders, and leaves what is not named with its time stamp', async () => {
    const above = place();
    const folder = join(above, '_site');
    for (const [file, text] of [
      ['keep.html', 'kept'],
      ['a/b/gone.html', 'gone'],
      ['a/change.html', 'old'],
    ] as const)
      put(folder, file, text);
    const before = statSync(join(folder, 'keep.html')).mtimeMs;
    await changeFolder(folder, async (staged) => {
      put(staged, 'a/change.html', 'new');
      put(staged, 'n/w.html', 'fresh');
      writeFileSync(join(above, 'known.new'), '1');
      return {
        written: ['a/change.html', 'n/w.html'],
        removed: ['a/b/gone.html'],
        along: [[join(above, 'known.new'), join(above, 'known')]],
      };
    });
    expect(new Map([...tree(folder)].map(([path, bytes]) => [path, bytes.toString()]))).toEqual(
      new Map([
        ['a/change.html', 'new'],
        ['keep.html', 'kept'],
        ['n/w.html', 'fresh'],
      ]),
    );
    expect(existsSync(join(folder, 'a/b'))).toBe(false);
    expect(statSync(join(folder, 'keep.html')).mtimeMs).toBe(before);
    expect(readdirSync(above).sort()).toEqual(['_site', 'known']);
  });

  it('leaves the folder as it was when filling fails', async () => {
    const above = place();
    const folder = join(above, '_site');
    put(folder, 'a.html', 'good');
    const failing = changeFolder(folder, async (staged) => {
      put(staged, 'a.html', 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(tree(folder).get('a.html')?.toString()).toBe('good');
    expect(readdirSync(above)).toEqual(['_site']);
  });

  it('passes by a journal that is not whole', () => {
    const above = place();
    put(above, '_site/a.html', 'good');
    writeFileSync(join(above, '._site.journal'), '12345\n{"staged":"x","written":["a.html"],"removed":["a.html"],"along":[]}');
    settle(join(above, '_site'));
    expect(tree(join(above, '_site')).get('a.html')?.toString()).toBe('good');
    expect(readdirSync(above)).toEqual(['_site']);
  });

  it('killed at any moment, ends as before or as wanted once the next has settled it', async () => {
    const files = 400;
    const ROUNDS = 12;
    const script = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      import { join } from 'node:path';
      import { changeFolder } from ${JSON.stringify(SOURCE)};
      const [folder] = process.argv.slice(2);
      process.stdout.write('ready');
      await changeFolder(folder, async (staged) => {
        const written = Array.from({ length: ${files} }, (_, n) => 'p' + (n % 7) + '/' + n + '.html');
        for (let n = 0; n < 7; n++) mkdirSync(join(staged, 'p' + n));
        for (const path of written) writeFileSync(join(staged, path), 'new');
        return { written, removed: ['old/1.html', 'old/2.html'], along: [] };
      });`;
    const seen = new Set<string>();
    let whole = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const above = place();
      const folder = join(above, '_site');
      writeFileSync(join(above, 'script.mts'), script);
      for (let n = 0; n < files; n += 2) put(folder, `p${n % 7}/${n}.html`, 'before');
      put(folder, 'old/1.html', 'before');
      put(folder, 'old/2.html', 'before');
      const child = spawn(process.execPath, ['--import', 'tsx', join(above, 'script.mts'), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((done) => child.once('exit', done));
      await new Promise((ready) => child.stdout.once('data', ready));
      const began = performance.now();
      // The first is let alone, and says how long it takes here and now; the others are killed along the way.
      if (round > 0) {
        await new Promise((wait) => setTimeout(wait, (whole * (round - 1)) / (ROUNDS - 2)));
        child.kill('SIGKILL');
      }
      await ended;
      if (round === 0) whole = performance.now() - began;
      settle(folder);
      const texts = [...tree(folder).values()].map((bytes) => bytes.toString());
      const isNew = texts.length === files && texts.every((text) => text === 'new');
      const isOld = texts.length === files / 2 + 2 && texts.every((text) => text === 'before');
      expect(isNew || isOld, `round ${round}: ${texts.length} files`).toBe(true);
      seen.add(isNew ? 'new' : 'old');
      expect(existsSync(join(above, '._site.journal'))).toBe(false);
    }
    // One at least was killed before the moment of decision: the first of them, before anything was written.
    expect(seen).toEqual(new Set(['new', 'old']));
  }, 900_000);
});

describe('a build that is killed', () => {
  it('at random moments of several builds leaves an archive that the next build brings to what a clean build gives', async () => {
    const at = workplace('killed');
    const content = join(at, 'content');
    const chance = chanceOf(77);
    for (let n = 0; n < 8; n++) put(content, `raw/${n}.txt`, story(chance));
    expect((await build(at)).status).toBeLessThan(2);
    for (let round = 0; round < 5; round++) {
      for (let n = 0; n < 3; n++) change(content, chance);
      const before = tree(join(at, '_site'));
      const child = spawn(process.execPath, [PROGRAM, 'build', ...folders(at)], { stdio: 'ignore' });
      // Waited for from the beginning: on a fast machine a build may be done before it is killed.
      const ended = new Promise((done) => child.once('exit', done));
      await new Promise((wait) => setTimeout(wait, 300 + chance.below(2_000)));
      child.kill('SIGKILL');
      await ended;
      // Before the moment of decision nothing is changed; after it, a journal says how to go on.
      const decided = existsSync(join(at, '._site.journal')) || !existsSync(join(at, '._site.lock'));
      if (!decided) expect(differing(before, tree(join(at, '_site')))).toEqual([]);
    }
    const rebuilt = await build(at);
    expect(rebuilt.status, rebuilt.told).toBeLessThan(2);
    const first = tree(join(at, '_site'));
    for (const folder of ['cache', '_site']) execFileSync('rm', ['-r', join(at, folder)]);
    await build(at);
    expect(differing(first, tree(join(at, '_site')))).toEqual([]);
    expect(readdirSync(at).sort()).toEqual(['_site', 'cache', 'content']);
  }, 900_000);
});

describe('the lock', () => {
  it('names the process that builds, and is taken over from one that is gone', () => {
    const above = place();
    const path = join(above, 'cache', 'lock');
    mkdirSync(join(above, 'cache'));
    writeFileSync(path, String(process.ppid));
    expect(() => lock([join(above, 'other'), path])).toThrow(`Another build (process ${process.ppid})`);
    expect(readdirSync(above)).toEqual(['cache']);
    writeFileSync(path, '4999999');
    const release = lock([path]);
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
    expect(() => lock([path])).toThrow('Another build');
    release();
    expect(existsSync(path)).toBe(false);
  });
});
