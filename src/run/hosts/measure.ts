/** How large a built site is in every way that hosts count. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectsPath } from '../../publish/urls.ts';

/** A figure, and the file or folder that reached it. */
export interface Greatest {
  readonly value: number;
  readonly at: string;
}

export interface Measures {
  readonly files: number;
  readonly folders: number;
  readonly totalBytes: number;
  readonly largest: Greatest;
  /** The longest path, in bytes of UTF-8. */
  readonly longest: Greatest;
  readonly fullest: Greatest;
  readonly redirects: number;
  readonly redirectsBytes: number;
}

/** Walks a site once. */
export async function measureSite(site: string): Promise<Measures> {
  let [files, folders, totalBytes] = [0, 0, 0];
  let [largest, longest, fullest]: Greatest[] = [0, 1, 2].map(() => ({ value: 0, at: '' }));
  const open = [''];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    const entries = await readdir(join(site, inside), { withFileTypes: true });
    fullest = greater(fullest, entries.length, inside || '.');
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        folders++;
        open.push(path);
        continue;
      }
      const { size } = await stat(join(site, path));
      files++;
      totalBytes += size;
      largest = greater(largest, size, path);
      longest = greater(longest, Buffer.byteLength(path), path);
    }
  }
  const rules = await readFile(join(site, redirectsPath), 'utf8').catch(() => '');
  const none = { value: 0, at: '' };
  return {
    files,
    folders,
    totalBytes,
    largest: largest ?? none,
    longest: longest ?? none,
    fullest: fullest ?? none,
    redirects: rules.split('\n').filter((line) => line !== '').length,
    redirectsBytes: Buffer.byteLength(rules),
  };
}

function greater(best: Greatest | undefined, value: number, at: string): Greatest {
  return best === undefined || value > best.value ? { value, at } : best;
}
