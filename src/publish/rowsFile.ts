/** A large file that is made of rows: those that are as they were are copied from the published file, in long runs. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_BYTES, writeAll } from '../keep/bytes.ts';
import { hash52 } from '../keep/flat/hash.ts';
import { Keys } from '../keep/flat/keys.ts';
import { Lists } from '../keep/flat/lists.ts';
import { versionOf } from '../keep/version.ts';
import type { Row } from '../model.ts';
import { NO_ROWS, type PublishedRows } from './published.ts';
import type { Trace } from './trace.ts';

export interface RowTools {
  /** The rows of the published file; null where there is none, or it was made by another program or for another site. */
  readonly before: PublishedRows | null;
  /** By place of a face, 1 where it is another now. */
  readonly changed: Uint8Array;
  readonly site: string;
  readonly staged: string;
  readonly trace: Trace;
  /** The place that a face has in what is known of the site, by its number in the trace. */
  readonly placeOf: (face: number) => number;
}

const PIECE = 1 << 20;

/** Writes the file into the staged folder; answers its hash and what is known of its rows. */
export function rowsFile(
  path: string,
  wanted: readonly Row[],
  { before, changed, site, staged, trace, placeOf }: RowTools,
): { readonly sha256: string; readonly rows: PublishedRows } {
  const known = before ?? NO_ROWS;
  const { numbers, ends } = placesOf(known);
  const stale = known.faces.touching(changed);
  const rows = growingRows(wanted.length);
  mkdirSync(join(staged, dirname(path)), { recursive: true });
  const out = openSync(join(staged, path), 'w');
  const old = before !== null ? openSync(join(site, path), 'r') : null;
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
    if (used === 0) return;
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
      const key = rows.keyOf(row.key);
      const given = versionOf(row.given);
      const number = numbers.find(key);
      if (number >= 0 && known.given[number] === given && stale[number] !== 1) {
        endMade();
        const [from, to] = [number === 0 ? 0 : ends[number - 1]!, ends[number]!];
        if (run.to !== from) {
          endRun();
          run = { from, to: from };
        }
        run.to = to;
        rows.add(given, known.sizes[number]!, known.faces.get(number));
        continue;
      }
      endRun();
      const { value, faces } = trace.watch(row.text);
      rows.add(given, putMade(value), faces.map(placeOf));
    }
    endRun();
    endMade();
  } finally {
    closeSync(out);
    if (old !== null) closeSync(old);
  }
  return { sha256: hash.digest('hex'), rows: rows.made() };
}

/** By key the number of each row, and by number where it ends in the file. */
function placesOf({ keys, sizes }: PublishedRows): { readonly numbers: Keys; readonly ends: Float64Array } {
  const numbers = new Keys();
  for (const key of keys) numbers.add(key);
  const ends = new Float64Array(sizes.length);
  let at = 0;
  for (const [number, size] of sizes.entries()) {
    at += size;
    ends[number] = at;
  }
  return { numbers, ends };
}

interface GrowingRows {
  /** The key of the row that is to be added next: no two rows have one. */
  readonly keyOf: (name: string) => number;
  readonly add: (given: number, size: number, faces: ArrayLike<number>) => void;
  readonly made: () => PublishedRows;
}

function growingRows(most: number): GrowingRows {
  const keys = new Keys();
  const given = new Float64Array(most);
  const sizes = new Uint32Array(most);
  const starts = new Uint32Array(most + 1);
  let members = new Uint32Array(4 * most);
  let size = 0;
  return {
    keyOf: (name) => {
      let sort = 0;
      while (keys.find(hash52(name, sort)) >= 0) sort++;
      keys.add(hash52(name, sort));
      return hash52(name, sort);
    },
    add: (own, bytes, faces) => {
      const from = starts[size]!;
      given[size] = own;
      sizes[size] = bytes;
      if (from + faces.length > members.length) {
        const wider = new Uint32Array(2 * (from + faces.length));
        wider.set(members);
        members = wider;
      }
      members.set(faces, from);
      starts[++size] = from + faces.length;
    },
    made: () => ({ keys: keys.keep().hashes, given, sizes, faces: new Lists({ starts, members: members.subarray(0, starts[size]) }) }),
  };
}
