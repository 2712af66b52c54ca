/**
 * A build of what did not change ends before it begins. A survey names every file below the content, and the raw folder,
 * with its stamp; where it is the one that the standing site was built from, and that site is still in its place, what the
 * last build said is said again. Nothing is read but stamps.
 */
import { type Dirent, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { isSettled, type Stamp, type Stamps, stampOf } from '../keep/stamps.ts';
import { stageVersions } from '../keep/versions.ts';
import { writeWhole } from '../keep/whole.ts';
import type { ExitStatus } from './command.ts';
import { markOf } from './mark.ts';
import type { Settings } from './settings.ts';

/** What a build answered, word for word; the time that it took is not part of it. */
export interface Answer {
  readonly status: ExitStatus;
  readonly told: string;
  readonly said: string;
  /** Whether the next build of the same sources would answer the same: a file that could not be read may be read then. */
  readonly lasts: boolean;
}

interface Standing extends Answer {
  readonly survey: string;
  readonly permalinks: string;
  readonly mark: string;
}

export interface Survey {
  /** Of all stamps; null where they don't tell: a file is too fresh, or a link to a folder leads somewhere else. */
  readonly digest: string | null;
  /** As far as it went. */
  readonly stamps: Stamps;
}

type Places = Pick<Settings, 'content' | 'raw' | 'permalinks' | 'output' | 'cache'>;

/** Looks at every file that a build may read, before it reads any. */
export function surveyOf({ content, raw, permalinks }: Places): Survey {
  const stamps = { at: Date.now(), of: new Map<string, Stamp>() };
  const lines: string[] = [`${stageVersions().publish} ${content} ${raw} ${process.getuid?.() ?? ''}`];
  const unsure: Survey = { digest: null, stamps };
  const open = raw.startsWith(content + sep) ? [content] : [content, raw];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = entriesOf(folder);
    if (entries === null) return unsure;
    for (const entry of entries) {
      const path = `${folder}${sep}${entry.name}`;
      // The program writes it itself, so it is looked at when the site stands.
      if (path.startsWith(permalinks) || entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        open.push(path);
        lines.push(path);
        continue;
      }
      const stamp = stampOf(path);
      if (stamp === null) {
        lines.push(path);
        continue;
      }
      if (!isSettled(stamp, stamps.at) || (entry.isSymbolicLink() && !isFile(path))) return unsure;
      stamps.of.set(path, stamp);
      lines.push(`${path} ${stamp.size} ${stamp.modified} ${stamp.changed} ${stamp.inode}`);
    }
  }
  return { digest: digestOf(lines.sort().join('\n')), stamps };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Null for a folder that can't be read. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** What the build of this survey answered, where its site still stands. */
export function answerOf({ digest }: Survey, places: Places): Answer | null {
  if (digest === null) return null;
  let standing: Standing;
  try {
    standing = JSON.parse(readFileSync(placeOf(places), 'utf8')) as Standing;
  } catch {
    return null;
  }
  const same =
    standing.survey === digest && standing.permalinks === stampText(places.permalinks) && standing.mark === markOf(places.output);
  return same ? standing : null;
}

/** Keeps what a build answered, if it lasts. `survey` was taken before it read anything. */
export function keepAnswer({ digest }: Survey, places: Places, answer: Answer): void {
  const path = placeOf(places);
  if (digest === null || !answer.lasts) {
    rmSync(path, { force: true });
    return;
  }
  const standing: Standing = {
    survey: digest,
    permalinks: stampText(places.permalinks),
    mark: markOf(places.output),
    ...answer,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, JSON.stringify(standing));
}

const placeOf = ({ cache, output }: Places): string => join(cache, 'published', `${digestOf(output).slice(0, 12)}.answer`);

const stampText = (path: string): string => JSON.stringify(stampOf(path));
