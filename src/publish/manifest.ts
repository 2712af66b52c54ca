/**
 * The list of everything that a build published, `manifest-sha256.txt` at the site's root: a hash and a path a line, in
 * order of path, without itself. It is what `sha256sum -c` reads and what BagIt (RFC 8493) calls a payload manifest, so a
 * copy of the site can be checked in twenty years without this program.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_BYTES } from '../keep/bytes.ts';
import { compare } from './names.ts';
import { PublishedFiles } from './published.ts';
import { manifestPath } from './urls.ts';

/** Hashes by path. */
export type Manifest = ReadonlyMap<string, string>;

/** Writes the manifest of a folder that is otherwise complete. */
export async function writeManifest(folder: string): Promise<void> {
  const files = new PublishedFiles();
  const inOrder = [...(await hashesOf(folder))].sort(([a], [b]) => compare(a, b));
  files.order = Uint32Array.from(inOrder, ([path, sha256]) => files.put(path, sha256, { given: 1, faces: [] }));
  await writeFile(join(folder, manifestPath), manifestOf(files));
}

/** Between a hash and its path, and behind that. */
const [BETWEEN, END] = [Buffer.from('  '), Buffer.from('\n')];
const DIGITS = 64;

/** The bytes of the file. */
export function manifestOf({ order, paths, hashes }: Pick<PublishedFiles, 'order' | 'paths' | 'hashes'>): Buffer {
  const own = [...order].map((file) => ({ file, path: paths.get(file) })).filter(({ path }) => path !== manifestPath);
  const most = own.reduce((sum, { path }) => sum + DIGITS + BETWEEN.length + MOST_BYTES * path.length + END.length, 0);
  const bytes = Buffer.allocUnsafe(most);
  let at = 0;
  for (const { file, path } of own) {
    hashes.writeDigits(file, bytes, at);
    at += DIGITS;
    at += BETWEEN.copy(bytes, at);
    at += bytes.write(path, at);
    at += END.copy(bytes, at);
  }
  return bytes.subarray(0, at);
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
