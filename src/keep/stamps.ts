/** How an unchanged file is known without being read: by its size, its times and its place on the disk. */
import { statSync } from 'node:fs';

export interface Stamp {
  readonly size: number;
  /** Milliseconds with fractions, as the file system has them. */
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** Stamps that were taken together, by path; not of every file there may be. */
export interface Stamps {
  /** When the first was taken, in milliseconds since 1970. */
  readonly at: number;
  readonly of: ReadonlyMap<string, Stamp>;
}

/** A file that changed so shortly before it was read may have changed again within the clock's step. */
const FRESH = 50;

/** The stamp of a file; null where there is none to read. */
export function stampOf(path: string): Stamp | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : { size: found.size, modified: found.mtimeMs, changed: found.ctimeMs, inode: found.ino };
}

export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a !== null && b !== null && a.size === b.size && a.modified === b.modified && a.changed === b.changed && a.inode === b.inode;
}

/** Whether a stamp that was taken at `now`, before the file was read, tells every later change of it. */
export function isSettled(stamp: Stamp, now: number): boolean {
  return Math.max(stamp.modified, stamp.changed) < now - FRESH;
}
