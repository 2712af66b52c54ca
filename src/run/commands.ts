import { parseArgs } from 'node:util';
import { DamagedFile } from '../keep/damaged.ts';
import { type Command, type ExitStatus, startedAs, UsageError } from './command.ts';
import { printable, type Terminal } from './terminal.ts';

/** Each command is read only when it is asked for, so that a small one starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  build: () => import('./build.ts'),
  serve: () => import('./serve.ts'),
  clean: () => import('./clean.ts'),
  check: () => import('./check.ts'),
  verify: () => import('./verify.ts'),
  review: () => import('./review.ts'),
  init: () => import('./init.ts'),
  explain: () => import('./explain.ts'),
  reconcile: () => import('./reconcile.ts'),
  mentions: () => import('./mentions.ts'),
};

/** Runs one command line (without `node` and the program's name) and answers its exit status. */
export async function main(line: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = line;
  if (['help', '--help', '-h'].includes(name)) {
    await terminal.out(await help());
    return 0;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
      throw new UsageError(
        `${name === '' ? 'Say which command' : `There is no command "${name}"`}. Commands: ${Object.keys(COMMANDS).join(', ')}; \`${startedAs()} help\` says more.`,
      );
    const { command } = await load();
    if (rest.includes('--help')) {
      await terminal.out(`diwan ${command.usage}\n    ${command.about}\n`);
      return 0;
    }
    return await command.run(typed(command, rest), terminal);
  } catch (problem) {
    if (!(problem instanceof UsageError)) {
      const error = problem instanceof Error ? problem : new Error(String(problem));
      const stopped = `diwan: ${printable(error.message)}\nStopped; the last good site stays as it is.`;
      const trace = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
      terminal.tell(`${stopped}${isOfTheWorld(error) ? '' : ` Where it happened:\n${trace.join('\n')}`}\n`);
      return 2;
    }
    terminal.tell(`diwan: ${printable(problem.message)}\n`);
    return 2;
  }
}

/** A disk that is full or may not be written, a file that is damaged: no matter of where in the program it came to light. */
function isOfTheWorld(error: Error & { readonly code?: unknown }): boolean {
  return (
    error instanceof DamagedFile ||
    (typeof error.code === 'string' && /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EIO)$/u.test(error.code))
  );
}

function typed(command: Command, args: string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
  } catch (problem) {
    throw new UsageError(`${problem instanceof Error ? problem.message : String(problem)} Usage: diwan ${command.usage}`);
  }
}

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map(({ command }) => `  diwan ${command.usage}\n      ${command.about}\n`);
  return `Diwan turns a folder of raw news text into an archive.\n\n${lines.join('')}\nExit status: 0 done; 1 done, and some documents were set aside; 2 wrong use or settings, nothing written.\n`;
}
