import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { NOTHING_RECURS, type Recurring } from '../clean/recurring.ts';
import { factKnowledge, factsOf } from '../link/facts.ts';
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
 * The files are read twice: lines that stand in many of one folder are known for furniture. Nothing is written, and no more
 * than one document is held.
 */
export async function* recordsOf(files: readonly string[], content: string): AsyncGenerator<Answer> {
  const raw = join(content, 'raw');
  const known = await readKnown(content, raw);
  const nearby = nearbyAuthority(known.authority);
  const placed = files.map((file) => placeOf(file, raw));
  const recurring = await recurringByFolder(placed);
  for (const { asked, folder, file, own } of placed) {
    const corrections: Known['corrections'] = own ? known.corrections : new Map();
    const outcomes = cleanFile(folder, file, { ...known, corrections }, recurring.get(folder) ?? NOTHING_RECURS);
    for await (const outcome of outcomes) yield answerOf(asked, outcome, { ...known, nearby });
  }
}

async function recurringByFolder(placed: readonly Placed[]): Promise<ReadonlyMap<string, Recurring>> {
  const files = new Map<string, string[]>();
  for (const { folder, file } of placed) {
    const list = files.get(folder);
    if (list === undefined) files.set(folder, [file]);
    else list.push(file);
  }
  const counted = new Map<string, Recurring>();
  for (const [folder, list] of files) counted.set(folder, await recurringAcross(folder, list));
  return counted;
}

type KnownNearby = Known & { readonly nearby: ReturnType<typeof nearbyAuthority> };

function answerOf(file: string, { described, setAside, issues }: Outcome, known: KnownNearby): Answer {
  const aside = setAside ?? described?.setAside ?? null;
  if (described === null) return { record: null, setAside: aside === null ? null : { ...aside, file } };
  const authority = known.nearby(described);
  const alone = link([factsOf(described, factKnowledge(authority))], authority, known.site, noPermalinks);
  const found: readonly Issue[] = [...issues, ...described.cleaned.issues, ...described.issues];
  return { record: recordOf(file, described, alone.archive, found), setAside: aside === null ? null : { ...aside, file } };
}

interface Placed {
  /** As the caller named it. */
  readonly asked: string;
  readonly folder: string;
  readonly file: string;
  /** It lies in the content's own raw folder, so that its corrections hold. */
  readonly own: boolean;
}

/** A file by the raw folder and its path in it; a file that lies elsewhere by its own folder. */
function placeOf(asked: string, raw: string): Placed {
  const path = relative(raw, resolve(asked));
  return path === '' || path.startsWith('..') || isAbsolute(path)
    ? { asked, folder: dirname(resolve(asked)), file: basename(asked), own: false }
    : { asked, folder: raw, file: path.split(sep).join('/'), own: true };
}
