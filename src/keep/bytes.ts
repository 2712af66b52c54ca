/** Bytes of texts, and their way into a file. */
import { writeSync } from 'node:fs';

/** No letter takes more in UTF-8. */
export const MOST_BYTES = 3;

/** Writes all of it, where the file stands or at a place: the system may take a part at a time. */
export function writeAll(file: number, bytes: Uint8Array, at: number | null = null): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at === null ? null : at + done);
}
