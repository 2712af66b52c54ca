import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { link } from '../link/link.ts';
import { noPermalinks } from '../link/permalinks.ts';
import type { Issue, SetAside } from '../model.ts';
import { cleanFile, type Known, type Outcome, readKnown, recurringAcross } from '../pipeline.ts';
import { nearbyAuthority } from './nearby.ts';
import { type DocumentRecord, recordOf } from './record.ts';

export type { DocumentRecord } from './record.ts';

/** What is said of one document: its record, or why there is none. */
export interface Answer {
  readonly record: DocumentRecord | null;
  readonly setAside: SetAside | null;
}

/**
 * Cleans files one after another, each linked by itself against the authority of `content` (a folder that may be missing).
 * The files are read
 * twice: lines that stand in many of them are known for furniture. Nothing is written and no more than one document is held.
 */
export async function* recordsOf(files: readonly string[], content: string): AsyncGenerator<Answer> {
  const known = await readKnown(content, join(content, 'raw'));
  const nearby = nearbyAuthority(known.authority);
  const placed = files.map((file) => placeOf(file, join(content, 'raw')));
  const recurring = await recurringAcross(placed);
  for (const [at, file] of files.entries()) {
    const { folder, file: name, own } = placed[at]!;
    const outcomes = cleanFile(folder, name, own ? known : { ...known, corrections: new Map() }, recurring);
    for await (const outcome of outcomes) yield answerOf(file, outcome, { ...known, nearby });
  }
}

type KnownNearby = Known & { readonly nearby: ReturnType<typeof nearbyAuthority> };

function answerOf(file: string, { described, setAside, issues }: Outcome, known: KnownNearby): Answer {
  const aside = setAside ?? described?.setAside ?? null;
  if (described === null) return { record: null, setAside: aside === null ? null : { ...aside, file } };
  const alone = link([described], known.nearby(described), known.site, noPermalinks);
  const found: readonly Issue[] = [...issues, ...described.cleaned.issues, ...described.issues];
  return { record: recordOf(file, described, alone.archive, found), setAside: aside === null ? null : { ...aside, file } };
}

interface Placed {
  readonly folder: string;
  readonly file: string;
  /** It lies in the content's own raw folder, so that its corrections hold. */
  readonly own: boolean;
}

/** A file by the raw folder and its path in it; a file that lies elsewhere by its own folder. */
function placeOf(file: string, raw: string): Placed {
  const path = relative(raw, resolve(file));
  return path === '' || path.startsWith('..') || isAbsolute(path)
    ? { folder: dirname(resolve(file)), file: basename(file), own: false }
    : { folder: raw, file: path.split(sep).join('/'), own: true };
}
