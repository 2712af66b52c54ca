/** Which files of the raw folder become documents. */
import { extname } from 'node:path';
import type { SetAside } from '../model.ts';
import { disk, type ReadFolders } from './disk.ts';
import { walk } from './walk.ts';

export type SourceKind = 'text' | 'markdown' | 'records';

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.jsonl', 'records'],
]);

/** How a file is read, by the end of its name; null for kinds that are not taken. */
export function sourceKind(file: string): SourceKind | null {
  return KINDS.get(extname(file).toLowerCase()) ?? null;
}

/**
 * All `.txt`, `.md` and `.jsonl` files below `folder`, sorted by code points, relative, `/` between parts; all other
 * visible files are set aside with their reason. Rejects only where the folder itself can't be read.
 */
export async function listSources(folder: string, read: ReadFolders = disk): Promise<{ files: string[]; setAside: SetAside[] }> {
  const { files, setAside } = await walk(folder, read);
  const unknown = files
    .filter((file) => sourceKind(file) === null)
    .map((file) => ({ file, rule: 'unknown-kind', message: whyUnknown(file) }));
  return {
    files: files.filter((file) => sourceKind(file) !== null),
    setAside: [...setAside, ...unknown],
  };
}

function whyUnknown(file: string): string {
  const end = extname(file);
  return `Only .txt, .md and .jsonl files are read, and this ${end ? `is a ${end} file` : 'has no such ending'}.`;
}
