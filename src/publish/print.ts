/** The text of a page → its file, in whatever thread. */
import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_BYTES, writeAll } from '../keep/bytes.ts';

/** A file that was printed, or that would have come out as it stands. */
export interface Printed {
  /** From the site's root. */
  readonly path: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  /** It is another than the known one, and was written. */
  readonly isNew: boolean;
}

/** Prints a text, or bytes, to the path, unless its hash is the known one. */
export type Print = (path: string, text: string | Uint8Array, known: string | null) => Printed;

/** One page's bytes after another's, in the same memory. */
const ROOM = 1 << 18;

/** A print into the folder. */
export function printInto(folder: string): Print {
  const made = new Set<string>();
  const room = Buffer.allocUnsafeSlow(ROOM);
  const bytesOf = (text: string): Uint8Array =>
    text.length * MOST_BYTES > ROOM ? Buffer.from(text) : room.subarray(0, room.write(text, 'utf8'));
  return (path, text, known) => {
    const bytes = typeof text === 'string' ? bytesOf(text) : text;
    const sha256 = hash('sha256', bytes, 'hex');
    if (sha256 === known) return { path, sha256, isNew: false };
    const above = dirname(path);
    if (!made.has(above)) mkdirSync(join(folder, above), { recursive: true });
    made.add(above);
    const file = openSync(`${folder}/${path}`, 'w');
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    return { path, sha256, isNew: true };
  };
}
