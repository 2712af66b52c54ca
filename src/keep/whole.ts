import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file in one move: it is there whole or as it was, whenever the program is killed. One writer at a time. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
