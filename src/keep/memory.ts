/**
 * What a build leaves in memory for the next one of the same process, beside what it keeps on the disk. A thing is good for
 * as long as the files that say the same are the ones that were left with it: another process may have built meanwhile.
 */
import { type Stamp, sameStamp, stampOf } from './stamps.ts';

export interface Memory {
  /** Takes a thing out; null where none is left, or its files are others now. A build that fails leaves nothing behind. */
  readonly take: <Value>(name: string, files: readonly string[]) => Value | null;
  /** Leaves a thing for the next build, with the files that say the same; `drop` lets go of it where nobody takes it. */
  readonly leave: (name: string, value: unknown, files: readonly string[], drop?: () => void) => void;
}

/** For a process that builds once. */
export const NO_MEMORY: Memory = { take: () => null, leave: () => {} };

export function memory(): Memory {
  const left = new Map<string, { readonly value: unknown; readonly stamps: readonly (Stamp | null)[]; readonly drop: () => void }>();
  return {
    take: <Value>(name: string, files: readonly string[]) => {
      const found = left.get(name);
      left.delete(name);
      const same = found !== undefined && files.every((file, at) => sameStamp(found.stamps[at] ?? null, stampOf(file)));
      if (same) return found.value as Value;
      found?.drop();
      return null;
    },
    leave: (name, value, files, drop = () => {}) => void left.set(name, { value, stamps: files.map(stampOf), drop }),
  };
}
