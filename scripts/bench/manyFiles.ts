/**
 * Many small files in one folder: `npx tsx scripts/bench/manyFiles.ts [FILES] [TEXTS]` writes so many files, of so many different
 * texts (the others are copies of them), builds them in a process of its own, changes one, builds again, and says what both took:
 * processor time, clock, and the most memory. It ends with `diwan verify`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { story } from '../../tests/hostile/corpus/case.ts';

const files = Number(process.argv[2] ?? 100_000);
const texts = Number(process.argv[3] ?? files);
const at = mkdtempSync(join(tmpdir(), 'diwan-many-'));
const raw = join(at, 'content/raw');
mkdirSync(raw, { recursive: true });
for (let n = 0; n < files; n++) writeFileSync(join(raw, `${n}.txt`), story(n % texts));

const program = resolve(import.meta.dirname, '../../src/diwan.mjs');
/** GNU time gives what a process and its children took. */
function run(what: string, ...line: string[]): void {
  const folders = ['--content', join(at, 'content'), '--output', join(at, '_site'), '--cache', join(at, 'cache')];
  const began = performance.now();
  const ran = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, program, ...line, ...folders], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const [user = 0, system = 0, kilobytes = 0] = (ran.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(
    `${what}: status ${ran.status}, ${(user + system).toFixed(0)} s of processor time in ${seconds} s, ${(kilobytes / 1000).toFixed(0)} MB at most\n${ran.stdout}`,
  );
}

run(`${files} files, ${texts} texts`, 'build');
writeFileSync(join(raw, '7.txt'), story(files + 7));
run('one file changed', 'build');
run('verify', 'verify');
rmSync(at, { recursive: true });
