import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Forgets what was kept; the permalinks of tries are no cache and stay. */
export async function forget(cache: string): Promise<void> {
  for (const kept of ['reading', 'published', 'search']) await rm(join(cache, kept), { recursive: true, force: true });
}
