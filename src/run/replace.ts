import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a folder as a whole or not at all: `fill` writes into a new sibling (same file system), and two renames put it
 * in the old one's place. When `fill` throws or the program is killed, the last good folder stays; the next call clears up.
 */
export async function replaceFolder<Made>(folder: string, fill: (staged: string) => Promise<Made>): Promise<Made> {
  await mkdir(dirname(folder), { recursive: true });
  await clearUp(folder);
  const staged = sibling(folder, 'new', process.pid);
  await mkdir(staged);
  try {
    const made = await fill(staged);
    await swap(folder, staged);
    return made;
  } catch (problem) {
    await rm(staged, { recursive: true, force: true });
    throw problem;
  }
}

async function swap(folder: string, staged: string): Promise<void> {
  const old = sibling(folder, 'old', process.pid);
  const had = existsSync(folder);
  if (had) await rename(folder, old);
  try {
    await rename(staged, folder);
  } catch (problem) {
    if (had) await rename(old, folder);
    throw problem;
  }
  if (had) await rm(old, { recursive: true, force: true });
}

/** Removes what builds left behind that no longer run; one that was killed between its two renames gets its folder back. */
export async function clearUp(folder: string): Promise<void> {
  const above = dirname(folder);
  if (!existsSync(above)) return;
  const left = readdirSync(above).flatMap((name) => leftBehind(folder, name) ?? []);
  for (const { kind, pid, name } of left) {
    if (pid !== process.pid && runs(pid)) continue;
    if (kind === 'old' && !existsSync(folder)) await rename(join(above, name), folder);
    else await rm(join(above, name), { recursive: true, force: true });
  }
}

/** `._site.new-4711`: hidden, beside the folder, and it names who is writing it. */
export function sibling(folder: string, kind: 'new' | 'old', pid: number): string {
  return join(dirname(folder), `.${basename(folder)}.${kind}-${pid}`);
}

function leftBehind(folder: string, name: string): { readonly kind: string; readonly pid: number; readonly name: string } | null {
  const prefix = `.${basename(folder)}.`;
  const parts = name.startsWith(prefix) ? /^(new|old)-(\d{1,10})$/u.exec(name.slice(prefix.length)) : null;
  return parts === null ? null : { kind: parts[1] ?? '', pid: Number(parts[2]), name };
}

/** Whether a process of this id is there. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
