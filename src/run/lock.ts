/** One build at a time for a site and a cache: a file beside each that names who writes there. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
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

/** Null where the lock is ours now, else the process that has it. */
function take(path: string): number | null {
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 0; tries < 3; tries++) {
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
    rmSync(path, { force: true });
  }
  return holderOf(path) ?? 0;
}

function holderOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
