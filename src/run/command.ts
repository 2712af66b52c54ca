import type { ParseArgsConfig } from 'node:util';
import type { SetAside } from '../model.ts';
import type { Terminal } from './terminal.ts';

/** 0 done; 1 done, and some documents were set aside; 2 wrong use or settings, nothing written. */
export type ExitStatus = 0 | 1 | 2;

/** 1 where a document was set aside. A file of another kind (a picture, a list) is named in the report and is no document. */
export function statusOf(setAside: readonly SetAside[]): ExitStatus {
  return setAside.some(({ rule }) => rule !== 'unknown-kind') ? 1 : 0;
}

/** What was typed after the command's name, as `parseArgs` gives it. */
export interface Typed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** One command of the program; each stands in a file of its own. */
export interface Command {
  /** One line a form: `clean FILE… --jsonl`. */
  readonly usage: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (typed: Typed, terminal: Terminal) => Promise<ExitStatus>;
}

/** Wrong use or wrong settings: the one kind of problem that is thrown, shown as a single message with exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How the program was started, for those who are told to start it again: through npm in a copy of the project, or by its name. */
export const startedAs = (): string => (process.env.npm_lifecycle_event === 'diwan' ? 'npm run -s diwan --' : 'diwan');
