/**
 * A soak: `node --expose-gc --import tsx scripts/bench/soak.ts [BUILDS] [SEED]` rebuilds a small archive in one process, as
 * `npm start` does, with a random change before each build, and says every hundred builds how much memory and how many files
 * are open. At the end the tree must be what a clean build gives. The changes are the same on each run of a seed. Texts and
 * headlines are drawn from so few that they have all been there after some hundred builds: what grows later is no address that
 * is kept, but lost. SNAPSHOTS=1000,3000 writes heap snapshots after so many builds into the folder where it is started.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHeapSnapshot } from 'node:v8';
import { memory } from '../../src/keep/memory.ts';
import { buildSite } from '../../src/run/build.ts';
import { settingsOf } from '../../src/run/settings.ts';
import { dice, story } from '../../tests/hostile/corpus/case.ts';

const builds = Number(process.argv[2] ?? 10_000);
const at = mkdtempSync(join(tmpdir(), 'diwan-soak-'));
const raw = join(at, 'content/raw');
mkdirSync(raw, { recursive: true });
mkdirSync(join(at, 'content/corrections'));
const settings = (output: string, cache: string) =>
  settingsOf({ content: join(at, 'content'), output: join(at, output), cache: join(at, cache) });
const quiet = { out: async () => {}, tell: () => {}, live: false };
const roll = dice(Number(process.argv[3] ?? 1));
const FILES = 20;
const TEXTS = 60;
const HEADLINES = 12;

/** One change: a story written, rewritten, corrected, or taken away. */
function change(n: number): void {
  const file = `${Math.floor(roll() * FILES)}.txt`;
  const what = roll();
  if (what < 0.6) writeFileSync(join(raw, file), story(Math.floor(roll() * TEXTS)));
  else if (what < 0.75) rmSync(join(raw, file), { force: true });
  else if (what < 0.9) writeFileSync(join(at, `content/corrections/${file}.yaml`), `headline: Corrected ${n % HEADLINES}\n`);
  else rmSync(join(at, `content/corrections/${file}.yaml`), { force: true });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const snapshots = new Set((process.env.SNAPSHOTS ?? '').split(',').map(Number));
const left = memory();
for (let n = 0; n < FILES; n++) writeFileSync(join(raw, `${n}.txt`), story(n));
for (let n = 1; n <= builds; n++) {
  change(n);
  await buildSite(settings('_site', 'cache'), quiet, { workers: 0, memory: left, opened: async () => {} });
  if (snapshots.has(n)) writeHeapSnapshot(`soak.${n}.heapsnapshot`);
  if (n % 100 !== 0 && n !== builds) continue;
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const open = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0;
  const addresses = statSync(join(at, 'content/permalinks.json')).size;
  process.stdout.write(
    `${n} builds: ${megabytes(heapUsed)} MB of heap, ${megabytes(arrayBuffers)} of buffers, ${megabytes(rss)} resident, ${open} files open, ${addresses} bytes of addresses\n`,
  );
}
await buildSite(settings('clean', 'clean-cache'), quiet, { workers: 0 });
execFileSync('diff', ['-r', join(at, '_site'), join(at, 'clean')], { stdio: 'inherit' });
process.stdout.write('The last tree equals that of a clean build.\n');
rmSync(at, { recursive: true });
