import { createHash } from 'node:crypto';

/** 32 hexadecimal digits (128 bits of SHA-256) of texts in a row; where one ends and the next begins counts. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}
