/** The proof that a rebuild gives what a clean build gives, on an archive of 2,000 articles, with one worker and with two. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildSite } from '../../src/run/build.ts';
import { settingsOf } from '../../src/run/settings.ts';
import { chanceOf, change } from '../../tests/run/changes.ts';

const SIZE = 2_000;
const CHANGES = 4;

/** Answers a sentence with what was shown; throws with the first page that differs. */
export async function proveRebuilds(sequences: number, maker: string): Promise<string> {
  if (sequences === 0) return '';
  const at = mkdtempSync(join(tmpdir(), 'diwan-rebuilds-'));
  execFileSync(process.execPath, [maker, String(SIZE), join(at, 'made')], { stdio: 'ignore' });
  const content = join(at, 'content');
  mkdirSync(join(content, 'authority'), { recursive: true });
  cpSync(join(at, 'made/raw'), join(content, 'raw'), { recursive: true });
  cpSync(join(at, 'made/people.yaml'), join(content, 'authority/people.yaml'));
  const build = (name: string, workers: number): Promise<number> =>
    buildSite(
      settingsOf({ content, output: join(at, name), cache: join(at, `${name}-cache`) }),
      { out: async () => {}, tell: () => {}, live: false },
      { workers },
    );
  await build('kept', 2);
  let pages = 0;
  for (let seed = 0; seed < sequences; seed++) {
    const chance = chanceOf(1_000 + seed);
    const done: string[] = [];
    for (let n = 0; n < CHANGES; n++) {
      done.push(change(content, chance));
      await build('kept', 1 + (n % 2));
    }
    await build('clean', 1 + (seed % 2));
    pages = compare(join(at, 'kept'), join(at, 'clean'), done.join('; '));
    for (const gone of ['clean', 'clean-cache']) rmSync(join(at, gone), { recursive: true });
    console.error(`sequence ${seed + 1} of ${sequences}: ${done.join('; ')}`);
  }
  rmSync(at, { recursive: true, force: true });
  return `After each of ${sequences} random sequences of ${CHANGES} changes on ${SIZE.toLocaleString('en')} articles, built with one worker and with two in turns, the ${pages.toLocaleString('en')} files were byte for byte those of a clean build.`;
}

function compare(one: string, other: string, what: string): number {
  const [a, b] = [files(one), files(other)];
  const missing = [...a.filter((path) => !b.includes(path)), ...b.filter((path) => !a.includes(path))];
  if (a.length !== b.length || missing.length > 0) throw new Error(`After ${what}: ${missing.slice(0, 5).join(', ')} stand in one alone.`);
  for (const path of a)
    if (!readFileSync(join(one, path)).equals(readFileSync(join(other, path)))) throw new Error(`After ${what}: ${path} differs.`);
  return a.length;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
