import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { link } from '../link/link.ts';
import { noPermalinks } from '../link/permalinks.ts';
import type { Issue, SetAside } from '../model.ts';
import { cleanFile, type Known, type Outcome, readKnown } from '../pipeline.ts';
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
 * Nothing is written and no more than one document is held.
 */
export async function* recordsOf(files: readonly string[], content: string): AsyncGenerator<Answer> {
  const known = await readKnown(content, join(content, 'raw'));
  const nearby = nearbyAuthority(known.authority);
  for (const file of files) {
    const inside = insideRaw(file, join(content, 'raw'));
    const outcomes =
      inside === null
        ? cleanFile(dirname(resolve(file)), basename(file), { ...known, corrections: new Map() })
        : cleanFile(join(content, 'raw'), inside, known);
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

/** A file's path within the raw folder, by which its correction is found; null for a file that lies elsewhere. */
function insideRaw(file: string, raw: string): string | null {
  const path = relative(raw, resolve(file));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? null : path.split(sep).join('/');
}
