/** A large file that is made of rows: those that are as they were are copied from the published file, in long runs. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_BYTES, writeAll } from '../keep/bytes.ts';
import type { Row } from '../model.ts';
import type { Published, PublishedFile } from './published.ts';
import { type Trace, versionOf } from './trace.ts';

export interface RowTools {
  readonly known: Published;
  /** Whether what is known was made by this program and for this site. */
  readonly same: boolean;
  readonly site: string;
  readonly staged: string;
  readonly trace: Trace;
  readonly isStale: (file: PublishedFile) => boolean;
  /** The place that a face has in what is known of the site, by its number in the trace. */
  readonly placeOf: (face: number) => number;
}

const PIECE = 1 << 20;

/** Writes the file into the staged folder; answers its hash and what is known of its rows. */
export function rowsFile(
  path: string,
  wanted: readonly Row[],
  tools: RowTools,
): { readonly sha256: string; readonly rows: Map<string, PublishedFile> } {
  const { known, same, site, staged, trace, isStale, placeOf } = tools;
  const before = same ? placesOf(path, known) : new Map<string, Place>();
  const rows = new Map<string, PublishedFile>();
  mkdirSync(join(staged, dirname(path)), { recursive: true });
  const out = openSync(join(staged, path), 'w');
  const old = before.size > 0 ? openSync(join(site, path), 'r') : null;
  const hash = createHash('sha256');
  const put = (bytes: Uint8Array): void => {
    hash.update(bytes);
    writeAll(out, bytes);
  };
  /** Rows that were made, as bytes, until there is a piece of them. */
  const made = Buffer.allocUnsafeSlow(PIECE);
  let used = 0;
  let run = { from: 0, to: 0 };
  const endRun = (): void => {
    for (let at = run.from; old !== null && at < run.to; ) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, run.to - at));
      const length = readSync(old, piece, 0, piece.length, at);
      if (length === 0) throw new Error(`${join(site, path)} is shorter than it was. Build with --clean.`);
      put(piece.subarray(0, length));
      at += length;
    }
    run = { from: 0, to: 0 };
  };
  const endMade = (): void => {
    put(made.subarray(0, used));
    used = 0;
  };
  /** Answers how many bytes the row takes. */
  const putMade = (row: string): number => {
    const most = row.length * MOST_BYTES;
    if (used + most > PIECE) endMade();
    if (most > PIECE) {
      const bytes = Buffer.from(row);
      put(bytes);
      return bytes.length;
    }
    const length = made.write(row, used);
    used += length;
    return length;
  };
  try {
    for (const row of wanted) {
      let name = `${path}\t${row.key}`;
      while (rows.has(name)) name += '\t';
      const given = versionOf(row.given);
      const place = before.get(name);
      if (place !== undefined && place.row.given === given && !isStale(place.row)) {
        endMade();
        if (run.to !== place.from) {
          endRun();
          run = { from: place.from, to: place.from };
        }
        run.to = place.to;
        rows.set(name, place.row);
        continue;
      }
      endRun();
      const { value, faces } = trace.watch(row.text);
      rows.set(name, { sha256: String(putMade(value)), given, faces: Int32Array.from(faces, placeOf) });
    }
    endRun();
    endMade();
  } finally {
    closeSync(out);
    if (old !== null) closeSync(old);
  }
  return { sha256: hash.digest('hex'), rows };
}

interface Place {
  readonly row: PublishedFile;
  readonly from: number;
  readonly to: number;
}

/** Where the rows of a file stand in it. */
function placesOf(path: string, { rows }: Published): Map<string, Place> {
  const places = new Map<string, Place>();
  let at = 0;
  for (const [name, row] of rows) {
    if (!name.startsWith(`${path}\t`)) continue;
    const to = at + Number(row.sha256);
    places.set(name, { row, from: at, to });
    at = to;
  }
  return places;
}
