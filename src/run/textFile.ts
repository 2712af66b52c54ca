import { readFile } from 'node:fs/promises';
import { decode } from '../acquire/decode.ts';
import { toLines } from '../acquire/lines.ts';
import { UsageError } from './command.ts';

/** The lines of a list that a person made, in whatever encoding; throws where the file is no text. */
export async function linesOfFile(file: string): Promise<readonly string[]> {
  const decoded = decode(await readFile(file));
  if (decoded.kind === 'binary') throw new UsageError(`${file} is no text: ${decoded.reason}.`);
  return toLines(decoded.text);
}
