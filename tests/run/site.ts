import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { main } from '../../src/run/commands.ts';
import type { Terminal } from '../../src/run/terminal.ts';

/** A folder of its own for a test, with a content folder in it. */
export function workplace(name: string): string {
  const at = realpathSync(mkdtempSync(join(tmpdir(), `diwan-${name}-`)));
  mkdirSync(join(at, 'content', 'raw'), { recursive: true });
  return at;
}

/** Writes files below a folder, in the order given. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

/** The `bin`. */
export const PROGRAM = resolve(import.meta.dirname, '../../src/diwan.mjs');

/** Runs one command line as a person would, in a process of its own, and keeps what it printed. */
export function diwan(line: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    const options = { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, ...environment } } as const;
    const running = execFile(process.execPath, [PROGRAM, ...line], options, (_, out, told) =>
      done({ status: running.exitCode ?? -1, out, told }),
    );
  });
}

/** The same in this process: faster, for commands that do not write a site. */
export async function here(line: readonly string[]): Promise<Ran> {
  const said = { out: '', told: '' };
  const terminal: Terminal = {
    out: async (text) => {
      said.out += text;
    },
    tell: (text) => {
      said.told += text;
    },
    live: false,
  };
  return { status: await main(line, terminal), ...said };
}

/** The options of a build in a workplace, into `output` beside its content. */
export function folders(at: string, output = '_site'): string[] {
  return ['--content', join(at, 'content'), '--output', join(at, output), '--cache', join(at, 'cache')];
}

export function build(at: string, output?: string, environment?: Readonly<Record<string, string>>): Promise<Ran> {
  return diwan(['build', ...folders(at, output)], environment);
}

/** Every file below a folder by its path, sorted. */
export function tree(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Paths whose bytes differ between two trees, or that stand in one alone. */
export function differing(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  const all = [...new Set([...a.keys(), ...b.keys()])].sort();
  return all.filter((path) => !a.get(path)?.equals(b.get(path) ?? Buffer.from([0, 1, 2, 3])));
}

/** Gives every file below a folder another time stamp. */
export function touch(folder: string, time: Date): void {
  for (const path of tree(folder).keys()) utimesSync(join(folder, path), time, time);
}
