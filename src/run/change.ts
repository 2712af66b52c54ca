/**
 * Changes some files of a folder so that it ends up as before or as wanted, never for long between. What is new is written
 * into a folder beside it; then a journal says what goes where, which is the moment of decision; then files are moved.
 * A program that is killed before that moment has changed nothing; one that is killed after it is finished by the next
 * (`settle`), which moves what was not moved yet. Moving within a file system is a renaming, some thousands a second.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../keep/whole.ts';
import { sibling } from './replace.ts';

export interface Changes {
  /** Paths, relative to the folder, that stand in the staged one. */
  readonly written: readonly string[];
  /** Paths that are to be gone. */
  readonly removed: readonly string[];
  /** Further moves, absolute, made when the folder is complete: what is known of it belongs to it. */
  readonly along: readonly (readonly [from: string, to: string])[];
}

interface Journal extends Changes {
  readonly staged: string;
}

/** `fill` writes the changed files into a new folder and says what is to be done; then it is done. Answers what `fill` said. */
export async function changeFolder<Made extends Changes>(folder: string, fill: (staged: string) => Promise<Made>): Promise<Made> {
  settle(folder);
  const staged = sibling(folder, 'new', process.pid);
  mkdirSync(staged);
  let made: Made;
  try {
    made = await fill(staged);
  } catch (problem) {
    rmSync(staged, { recursive: true, force: true });
    throw problem;
  }
  const { written, removed, along } = made;
  writeJournal(folder, { written, removed, along, staged: basename(staged) });
  settle(folder);
  return made;
}

/** Finishes what a program decided and did not live to do. */
export function settle(folder: string): void {
  const path = journalPath(folder);
  if (!existsSync(path)) return;
  const journal = readJournal(path);
  if (journal !== null) carryOut(folder, journal);
  rmSync(path, { force: true });
  if (journal !== null) rmSync(join(dirname(folder), journal.staged), { recursive: true, force: true });
}

/** Every step may have been taken already. */
function carryOut(folder: string, { staged, written, removed, along }: Journal): void {
  for (const path of removed) {
    rmSync(join(folder, path), { force: true });
    removeEmpty(folder, path);
  }
  const made = new Set<string>();
  for (const path of written) {
    const to = join(folder, path);
    const above = dirname(to);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    move(join(dirname(folder), staged, path), to);
  }
  for (const [from, to] of along) {
    mkdirSync(dirname(to), { recursive: true });
    move(from, to);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT' || !existsSync(to)) throw problem;
  }
}

/** Removes the folders above a path that hold nothing any more. */
function removeEmpty(folder: string, path: string): void {
  for (let above = dirname(path); above !== '.' && above !== sep; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
  }
}

function journalPath(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.journal`);
}

/** Written in one move, and with a sum: a journal is whole or it is none. */
function writeJournal(folder: string, journal: Journal): void {
  const text = JSON.stringify(journal);
  writeWhole(journalPath(folder), `${crc32(text)}\n${text}`);
}

function readJournal(path: string): Journal | null {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && Number(text.slice(0, end)) === crc32(body) ? (JSON.parse(body) as Journal) : null;
}
