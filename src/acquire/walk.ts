/** Every visible file below a folder, in one order on every machine; what can't be taken is named with its reason. */
import { join, sep } from 'node:path';
import type { SetAside } from '../model.ts';
import { disk, isSystemError, type ReadFolders, reasonOf } from './disk.ts';
import { byCodePoint } from './order.ts';

export interface Walked {
  /** Relative to the folder, `/` between parts, sorted by code points. */
  readonly files: readonly string[];
  readonly setAside: readonly SetAside[];
}

/**
 * Walks a folder to any depth. Names that begin with a dot are passed by. Links to files inside the folder are followed;
 * links that leave it, lead in a circle or name a folder (which is read under its own name anyway) are set aside.
 * Rejects only where the folder itself can't be read.
 */
export async function walk(folder: string, read: ReadFolders = disk): Promise<Walked> {
  const root = await read.real(folder);
  const files: string[] = [];
  const setAside: SetAside[] = [];
  const open = [''];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    const entries = await list(root, inside, read);
    if (typeof entries === 'string') {
      setAside.push({ file: inside, rule: 'unreadable', message: `The folder can't be read: ${entries}.` });
      continue;
    }
    for (const { name, kind } of entries) {
      if (name.startsWith('.')) continue;
      const file = inside === '' ? name : `${inside}/${name}`;
      if (kind === 'folder') open.push(file);
      else if (kind === 'file') files.push(file);
      else {
        const refused = kind === 'link' ? await whyNotFollow(root, file, read) : OTHER;
        if (refused) setAside.push({ file, ...refused });
        else files.push(file);
      }
    }
  }
  return { files: files.sort(byCodePoint), setAside: setAside.sort((a, b) => byCodePoint(a.file, b.file)) };
}

type Entries = Awaited<ReturnType<ReadFolders['entries']>>;
type Refusal = Omit<SetAside, 'file'>;

const OTHER: Refusal = { rule: 'unknown-kind', message: 'This is neither a file nor a folder.' };

/** The entries of a folder, or why they can't be had. The top folder's failure is the caller's: a wrong setting. */
async function list(root: string, inside: string, read: ReadFolders): Promise<Entries | string> {
  try {
    return await read.entries(join(root, inside));
  } catch (error) {
    if (inside === '') throw error;
    return reasonOf(error);
  }
}

async function whyNotFollow(root: string, file: string, read: ReadFolders): Promise<Refusal | null> {
  try {
    const path = join(root, file);
    const target = await read.real(path);
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep))
      return { rule: 'link-outside', message: 'This link leads out of the folder. Put a copy of the file in its place.' };
    const kind = await read.kind(path);
    if (kind === 'file') return null;
    if (kind === 'other') return OTHER;
    return path.startsWith(target.endsWith(sep) ? target : target + sep)
      ? { rule: 'link-loop', message: 'This link leads back to a folder that it stands in.' }
      : { rule: 'link-folder', message: 'This link leads to a folder whose files are read under its own name.' };
  } catch (error) {
    const isLoop = isSystemError(error) && error.code === 'ELOOP';
    return { rule: isLoop ? 'link-loop' : 'unreadable', message: `This link can't be followed: ${reasonOf(error)}.` };
  }
}
