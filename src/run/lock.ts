/** One build at a time for a site and a cache: a file beside each that names who writes there. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './command.ts';
import { runs } from './replace.ts';

/** Takes the locks, or throws and says who holds one. A lock whose process no longer runs is taken over. */
export function lock(paths: readonly string[]): () => void {
  const taken: string[] = [];
  const release = (): void => {
    for (const path of taken.splice(0)) rmSync(path, { force: true });
  };
  for (const path of paths) {
    const holder = take(path);
    if (holder === null) {
      taken.push(path);
      continue;
    }
    release();
    throw new UsageError(
      `Another build (process ${holder}) is at work: ${path} is its lock. Wait until it is done, or end it. If no such process builds, remove that file.`,
    );
  }
  return release;
}

/** How often, and after how many milliseconds, a lock without a name in it is looked at again: its maker may be about to write it. */
const LOOKS = 20;
const PAUSE = 10;

/** Null where the lock is ours now, else the process that has it. */
function take(path: string): number | null {
  mkdirSync(dirname(path), { recursive: true });
  for (let looks = 0; looks < LOOKS; looks++) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return null;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    }
    const holder = holderOf(path);
    if (holder !== null && runs(holder)) return holder;
    if (holder === null && looks < LOOKS - 2) pause();
    else drop(path, holder);
  }
  return holderOf(path) ?? 0;
}

/** Removes a lock that nobody holds. Of two builds that come upon it, one must not remove what the other has just made. */
function drop(path: string, holder: number | null): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw problem;
  }
  if (holderOf(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
