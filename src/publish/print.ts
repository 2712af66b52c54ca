/** The text of a page → its file, in whatever thread. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that was printed, or that would have come out as it stands. */
export interface Printed {
  /** From the site's root. */
  readonly path: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  /** It is another than the known one, and was written. */
  readonly isNew: boolean;
}

/** Prints a text to the path, unless its hash is the known one. */
export type Print = (path: string, text: string, known: string | null) => Printed;

/** A print into the folder. */
export function printInto(folder: string): Print {
  const made = new Set<string>();
  return (path, text, known) => {
    const bytes = Buffer.from(text);
    const sha256 = hash('sha256', bytes, 'hex');
    if (sha256 === known) return { path, sha256, isNew: false };
    const above = dirname(path);
    if (!made.has(above)) mkdirSync(join(folder, above), { recursive: true });
    made.add(above);
    writeFileSync(join(folder, path), bytes);
    return { path, sha256, isNew: true };
  };
}
