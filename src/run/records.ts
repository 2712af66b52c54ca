import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { link } from '../link/link.ts';
import { noPermalinks } from '../link/permalinks.ts';
import type { Issue, SetAside } from '../model.ts';
import { cleanFile, type FileOutcome, type Known, readKnown } from '../pipeline.ts';
import { type DocumentRecord, recordOf } from './record.ts';

export type { DocumentRecord } from './record.ts';

/** What is said of one document: its record, or why there is none. */
export interface Answer {
  readonly record: DocumentRecord | null;
  readonly setAside: SetAside | null;
}

/**
 * Cleans files one after another, each linked by itself against the authority of `content` (a folder that may be missing).
 * Nothing is written and no more than one document is held.
 */
export async function* recordsOf(files: readonly string[], content = 'content'): AsyncGenerator<Answer> {
  const known = await readKnown(resolve(content));
  for (const file of files) {
    const [folder, name] = homeOf(file, resolve(content));
    for await (const outcome of cleanFile(folder, name, known)) yield answerOf(file, outcome, known);
  }
}

function answerOf(file: string, { described, setAside, issues }: FileOutcome, known: Known): Answer {
  const aside = setAside ?? described?.setAside ?? null;
  if (described === null) return { record: null, setAside: aside === null ? null : { ...aside, file } };
  const alone = link([described], known.authority, known.site, noPermalinks);
  const found: readonly Issue[] = [...issues, ...described.cleaned.issues, ...described.issues];
  return { record: recordOf(file, described, alone.archive, found), setAside: aside === null ? null : { ...aside, file } };
}

/** A file under `content/raw` is known by its path there, so that its correction is found; any other by its name. */
function homeOf(file: string, content: string): readonly [folder: string, name: string] {
  const raw = resolve(content, 'raw');
  const inside = relative(raw, resolve(file));
  const isInside = existsSync(raw) && inside !== '' && !inside.startsWith('..');
  return isInside ? [raw, inside.split(sep).join('/')] : [dirname(resolve(file)), basename(file)];
}
