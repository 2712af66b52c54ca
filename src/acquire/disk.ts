/** What this stage needs of a disk, as narrow interfaces: tests pass others. Paths are the system's own. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface ReadFolders {
  /** Names and kinds of what a folder holds, in any order. */
  readonly entries: (folder: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  /** The path with all links resolved. */
  readonly real: (path: string) => Promise<string>;
  /** The kind of what stands there, links followed. */
  readonly kind: (path: string) => Promise<EntryKind>;
}

export interface ReadFiles {
  /** All bytes of a file, or null where it has more than `most`. Rejects where there is no plain file to read. */
  readonly bytes: (path: string, most: number) => Promise<Uint8Array | null>;
  /** The bytes of a file in pieces, for files of any size. */
  readonly pieces: (path: string) => AsyncIterable<Uint8Array>;
}

interface KindOf {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

const kindOf = (entry: KindOf): EntryKind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';

// Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const PIECE = 1 << 18;

const noPlainFile = (): Error => Object.assign(new Error('no plain file'), { code: 'EISDIR' });

/** Nothing else waits in a thread that reads files, and four short calls cost less than four trips to the system's threads and back. */
async function bytes(path: string, most: number): Promise<Uint8Array | null> {
  const file = openSync(path, READ);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw noPlainFile();
    const { size } = found;
    if (size > most) return null;
    // One byte more than it should have tells whether it grew since.
    const room = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    for (let bytesRead = -1; bytesRead !== 0 && length < size; length += bytesRead)
      bytesRead = readSync(file, room, length, room.length - length, length);
    if (length === size) return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
  throw Object.assign(new Error('it changed while it was read'), { code: 'CHANGED' });
}

async function* pieces(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path, READ);
  try {
    if (!(await file.stat()).isFile()) throw noPlainFile();
    for (let position = 0; ; ) {
      const room = Buffer.allocUnsafeSlow(PIECE);
      const { bytesRead } = await file.read(room, 0, PIECE, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield room.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** The disk of this machine. */
export const disk: ReadFiles & ReadFolders = {
  bytes,
  pieces,
  entries: async (folder) => (await readdir(folder, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  real: (path) => realpath(path),
  kind: async (path) => kindOf(await stat(path)),
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there (any more)',
  ENOTDIR: 'it is not there (any more)',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  EISDIR: 'it is no plain file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long for the system',
  ENXIO: 'it is no plain file',
  CHANGED: 'it changed while it was read',
};

/** Whether the system refused something, as against a mistake of the program. */
export function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Why reading failed, in words without the machine's paths. */
export function reasonOf(error: unknown): string {
  const code = isSystemError(error) ? error.code : '';
  return REASONS[code] ?? `the system says ${code || 'no'}`;
}
