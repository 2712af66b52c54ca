/** Where postings go that do not fit into memory: files in a folder of their own, which is gone when the index is made. */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Overflow } from './buckets.ts';

/** An overflow in `folder`, which is made when it is needed first. */
export function diskOverflow(folder: string): Overflow & { readonly clear: () => void } {
  const there = new Set<string>();
  return {
    append: (name, bytes) => {
      if (there.size === 0) mkdirSync(folder, { recursive: true });
      if (!there.has(name)) rmSync(join(folder, name), { force: true });
      there.add(name);
      appendFileSync(join(folder, name), bytes);
    },
    take: (name) => (there.has(name) ? readFileSync(join(folder, name)) : new Uint8Array(0)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
