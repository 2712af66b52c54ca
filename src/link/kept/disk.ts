/**
 * What linking remembers, in a folder of the cache: an index of flat arrays, written whole, and a log of records, added to.
 * A build that is killed leaves the old index, to which what was added behind means nothing.
 */
import { closeSync, openSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Flat, packed } from '../../keep/flat/file.ts';
import { Log } from './log.ts';
import { type Kept, keepArrays, keptFrom } from './state.ts';

export const INDEX = 'linking.index';
const LOG = /^linking-(\d+)\.records$/u;
/** A log of which so much is of no use any more is written anew. */
const USELESS = 2;
const SMALL = 2 ** 22;

/**
 * Reads what a build kept; null where there is none, or it was made with something else: `fingerprint` names all that it
 * depends on beside the facts (the program, the authority, the permalinks).
 */
export async function readKept(folder: string, fingerprint: string): Promise<Kept | null> {
  try {
    const bytes = await readFile(join(folder, INDEX));
    // A buffer of its own, so that views may stand on it.
    const whole = bytes.byteOffset === 0 ? bytes : Buffer.from(bytes);
    return keptFrom(new Uint8Array(whole.buffer as ArrayBuffer, 0, whole.byteLength), fingerprint, (name, size) =>
      LOG.test(name) ? new Log({ path: join(folder, name), name, size }) : null,
    );
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
}

/**
 * Writes it beside what is kept, and answers what puts it in the place of that; until then, what is kept is what it was. It may
 * go on being used, and be kept again; who has no use for it may let go of it.
 */
export async function stageKept(folder: string, kept: Kept, fingerprint: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => LOG.test(name));
  if (kept.log.name === null || kept.log.size > kept.live() * USELESS + SMALL) {
    const last = Math.max(0, ...old.map((name) => Number(LOG.exec(name)?.[1] ?? 0)));
    const name = `linking-${last + 1}.records`;
    await writeFile(join(folder, name), '');
    kept.moveTo(new Log({ path: join(folder, name), name, size: 0 }));
  }
  const { name } = kept.log;
  if (name === null) throw new Error('A log without a file cannot be kept.');
  const file = openSync(join(folder, name), 'r+');
  let arrays: ReadonlyMap<string, Flat>;
  try {
    const write = (): void => kept.log.write(file);
    arrays = keepArrays(kept, fingerprint, write);
    write();
  } finally {
    closeSync(file);
  }
  const beside = join(folder, `${INDEX}.${process.pid}.new`);
  const index = await open(beside, 'w');
  try {
    await index.writev(packed(arrays));
  } finally {
    await index.close();
  }
  const worn = old.filter((other) => other !== name);
  return placing(folder, beside, worn);
}

/** Holds on to names alone, and to nothing of what was linked. */
function placing(folder: string, beside: string, worn: readonly string[]): () => Promise<void> {
  return async () => {
    await rename(beside, join(folder, INDEX));
    for (const log of worn) await rm(join(folder, log), { force: true });
  };
}
