/**
 * The list of everything that a build published, `manifest-sha256.txt` at the site's root: a hash and a path a line, in
 * order of path, without itself. It is what `sha256sum -c` reads and what BagIt (RFC 8493) calls a payload manifest, so a
 * copy of the site can be checked in twenty years without this program.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath } from './urls.ts';

/** Hashes by path. */
export type Manifest = ReadonlyMap<string, string>;

/** Writes the manifest of a folder that is otherwise complete. */
export async function writeManifest(folder: string): Promise<void> {
  await writeFile(join(folder, manifestPath), manifestText(await hashesOf(folder)));
}

/** The bytes of the file. */
export function manifestText(hashes: Manifest): string {
  return [...hashes]
    .filter(([path]) => path !== manifestPath)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

const LINE = /^([0-9a-f]{64}) [ *](.+)$/u;

/** Reads a manifest; null where a line of it is none. */
export function readManifest(text: string): Manifest | null {
  const hashes = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined) return null;
    hashes.set(path, hash);
  }
  return hashes;
}

/** SHA-256 of every file below a folder, `/` between parts of a path; '' for what is no plain file. */
export async function hashesOf(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const open = [''];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = `${inside}${entry.name}`;
      if (entry.isDirectory()) open.push(`${path}/`);
      else hashes.set(path, entry.isFile() ? await sha256Of(join(folder, path)) : '');
    }
  }
  return hashes;
}

/** SHA-256 of a file of any size, hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
}
