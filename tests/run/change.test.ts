import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeFolder, settle } from '../../src/run/change.ts';
import { lock } from '../../src/run/lock.ts';
import { chanceOf, put, story } from './changes.ts';
import { type Kill, kills } from './kills.ts';
import { build, differing, diwan, tree, workplace } from './site.ts';

const place = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'diwan-change-')));
const SOURCE = resolve(import.meta.dirname, '../../src/run/change.ts');

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

/** So many builds are killed here; `npx tsx scripts/bench/kills.ts 100` kills as many as one likes. */
const KILLS = 12;

describe('a build that is killed', () => {
  it('at random moments leaves the last good site, or a decided change that the next build completes without help', async () => {
    const seen: Kill[] = [];
    for await (const kill of kills(KILLS, chanceOf(77), 4)) {
      expect({ ...kill, next: kill.next.status < 2 ? 'fine' : kill.next.told }).toMatchObject({ next: 'fine', torn: [], unlike: [] });
      seen.push(kill);
    }
    expect(seen.filter(({ killed }) => killed).length).toBeGreaterThan(KILLS / 2);
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['first', 'change', 'clean']));
  }, 900_000);
});

describe('two builds at once', () => {
  it('end with one that says who is at work, and the good site of the other', async () => {
    const at = workplace('two');
    const content = join(at, 'content');
    const chance = chanceOf(5);
    for (let n = 0; n < 12; n++) put(content, `raw/${n}.txt`, story(chance));
    const first = build(at);
    while (!existsSync(join(at, '._site.lock'))) await new Promise((wait) => setTimeout(wait, 5));
    const second = await build(at);
    expect([second.status, second.told]).toEqual([
      2,
      expect.stringMatching(/^.*Another build \(process \d+\) is at work: .*_site\.lock is its lock\. Wait until it is done/u),
    ]);
    expect((await first).status).toBeLessThan(2);
    const site = tree(join(at, '_site'));
    expect(readdirSync(at).sort()).toEqual(['_site', 'cache', 'content']);
    put(content, 'raw/new.txt', story(chance));
    const after = await build(at);
    expect([after.status < 2, after.told]).toEqual([true, expect.any(String)]);
    expect(differing(site, tree(join(at, '_site'))).length).toBeGreaterThan(0);
    await diwan(['build', '--content', content, '--output', join(at, 'clean'), '--cache', join(at, 'clean-cache')]);
    expect(differing(tree(join(at, '_site')), tree(join(at, 'clean')))).toEqual([]);
  }, 300_000);

  it('that start at the very same moment, over the lock of one that is gone, are never both at work', async () => {
    const at = workplace('race');
    const chance = chanceOf(6);
    for (let n = 0; n < 6; n++) put(join(at, 'content'), `raw/${n}.txt`, story(chance));
    for (let round = 0; round < 3; round++) {
      put(join(at, 'content'), `raw/more-${round}.txt`, story(chance));
      writeFileSync(join(at, '._site.lock'), '4999999');
      const ran = await Promise.all([build(at), build(at), build(at)]);
      for (const { status, told } of ran)
        expect([status < 2 || told.includes('Another build (process '), told]).toEqual([true, expect.any(String)]);
      expect(ran.some(({ status }) => status < 2)).toBe(true);
      expect(readdirSync(at).sort()).toEqual(['_site', 'cache', 'content']);
    }
    await diwan(['build', '--content', join(at, 'content'), '--output', join(at, 'clean'), '--cache', join(at, 'clean-cache')]);
    expect(differing(tree(join(at, '_site')), tree(join(at, 'clean')))).toEqual([]);
  }, 300_000);
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
