/** Builds that are killed (SIGKILL) at random moments, one after another in one archive, and what must hold after each. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, change, put, story } from './changes.ts';
import { build, differing, diwan, folders, PROGRAM, type Ran, tree, workplace } from './site.ts';

/** In which state a killed build left the site: as it was, as it was to be, or decided and half way there, as its journal says. */
export type Left = 'before' | 'after' | 'on its way';

export interface Kill {
  readonly round: number;
  /** A first build, a change, or everything anew beside a site that stands. */
  readonly kind: 'first' | 'change' | 'clean';
  readonly milliseconds: number;
  /** What ended it: the signal, or itself before that. */
  readonly killed: boolean;
  readonly left: Left;
  /** What the next build, which nobody helped, came to. */
  readonly next: Ran;
  /** Paths that were neither as before nor as after; none is right. */
  readonly torn: readonly string[];
  /** Paths in which the next build's site differs from a clean one; none is right. Empty where it was not asked. */
  readonly unlike: readonly string[];
}

/** Where a clean build of the same content is put, and its cache. */
const CLEAN = ['clean', 'clean-cache'] as const;

type Tree = ReadonlyMap<string, Buffer>;

/**
 * Kills a build in each round; `every` so many rounds the site is held to a clean build. One round in ten has no site to begin
 * with, one in ten begins with everything forgotten.
 */
export async function* kills(rounds: number, chance: Chance, every: number): AsyncGenerator<Kill> {
  const at = workplace('kills');
  const content = join(at, 'content');
  const site = join(at, '_site');
  for (let n = 0; n < 8; n++) put(content, `raw/${n}.txt`, story(chance));
  let before: Tree = new Map();
  const whole = { first: await timeOf(() => build(at)), change: 0, clean: 0 };
  change(content, chance);
  whole.change = await timeOf(() => build(at));
  whole.clean = whole.first;
  before = tree(site);
  for (let round = 1; round <= rounds; round++) {
    const kind = round % 10 === 3 ? 'first' : round % 10 === 7 ? 'clean' : 'change';
    if (kind === 'first') {
      for (const folder of ['_site', 'cache']) rmSync(join(at, folder), { recursive: true, force: true });
      before = new Map();
    }
    for (let n = 0; n < 3; n++) change(content, chance);
    const milliseconds = chance.below(Math.ceil(whole[kind] * 1.05));
    const began = performance.now();
    const killed = await killAfter(milliseconds, ['build', ...folders(at), ...(kind === 'clean' ? ['--clean'] : [])]);
    if (!killed) whole[kind] = performance.now() - began;
    const decided = existsSync(join(at, '._site.journal'));
    const found: Tree = existsSync(site) ? tree(site) : new Map();
    const next = await build(at);
    const after = existsSync(site) ? tree(site) : new Map<string, Buffer>();
    const left: Left = differing(found, before).length === 0 ? 'before' : differing(found, after).length === 0 ? 'after' : 'on its way';
    const torn =
      left !== 'on its way' ? [] : differing(found, after).filter((path) => !decided || !same(found.get(path), before.get(path)));
    let unlike: string[] = [];
    if (round % every === 0 || round === rounds) {
      for (const folder of CLEAN) rmSync(join(at, folder), { recursive: true, force: true });
      await diwan(['build', '--content', content, '--output', join(at, CLEAN[0]), '--cache', join(at, CLEAN[1])]);
      unlike = differing(after, tree(join(at, CLEAN[0])));
    }
    yield { round, kind, milliseconds, killed, left, next, torn, unlike };
    before = after;
  }
  rmSync(at, { recursive: true });
}

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a === undefined ? b === undefined : b !== undefined && a.equals(b);

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Starts a build and kills it after so long; false where it had ended by then. */
async function killAfter(milliseconds: number, line: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...line], { stdio: 'ignore' });
  const ended = new Promise<boolean>((done) => child.once('exit', (_, signal) => done(signal === 'SIGKILL')));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const killed = await ended;
  clearTimeout(timer);
  return killed;
}
