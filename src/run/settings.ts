import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { UsageError } from './command.ts';

/** Where a build reads and writes; every path absolute, symbolic links resolved. */
export interface Settings {
  readonly content: string;
  readonly raw: string;
  readonly output: string;
  readonly cache: string;
  /** The permalinks file: in the content folder, or in the cache for a try with `--raw`. */
  readonly permalinks: string;
  /** Forget the cache first. */
  readonly clean: boolean;
}

/** The options that every command that builds the archive takes. */
export const FOLDER_OPTIONS = {
  content: { type: 'string' },
  raw: { type: 'string' },
  output: { type: 'string' },
  cache: { type: 'string' },
  clean: { type: 'boolean' },
} as const;

/** Checks what was typed and answers complete settings; throws `UsageError` and touches nothing. */
export function settingsOf(values: Readonly<Record<string, unknown>>): Settings {
  const content = folder(values, 'content', 'content');
  const raw = typeof values.raw === 'string' ? folder(values, 'raw', '') : rawOf(content);
  const cache = real(path(values, 'cache', '.cache'));
  const output = real(path(values, 'output', '_site'));
  refuseCache(cache, content, raw);
  refuseOutput(output, content, raw, cache);
  return { content, raw, output, cache, permalinks: permalinksOf(values, content, raw, cache), clean: values.clean === true };
}

/** Where a site lies that was built, and what it was built from; no sources where only the site is at hand. */
export interface Published {
  readonly output: string;
  readonly sources: Pick<Settings, 'content' | 'raw' | 'permalinks'> | null;
}

/** The folders of a command that reads a finished site and builds nothing. */
export function publishedOf(values: Readonly<Record<string, unknown>>): Published {
  const output = real(path(values, 'output', '_site'));
  if (values.content === undefined && values.raw === undefined && !existsSync(path(values, 'content', 'content')))
    return { output, sources: null };
  const content = folder(values, 'content', 'content');
  const raw = typeof values.raw === 'string' ? folder(values, 'raw', '') : rawOf(content);
  return { output, sources: { content, raw, permalinks: permalinksOf(values, content, raw, real(path(values, 'cache', '.cache'))) } };
}

function permalinksOf(values: Readonly<Record<string, unknown>>, content: string, raw: string, cache: string): string {
  return typeof values.raw === 'string' ? join(cache, `permalinks-${short(raw)}.json`) : join(content, 'permalinks.json');
}

/** The content folder of a command that only reads; it may be missing, then nothing is known beforehand. */
export function contentOf(values: Readonly<Record<string, unknown>>): string {
  return values.content === undefined ? resolve('content') : folder(values, 'content', '');
}

function path(values: Readonly<Record<string, unknown>>, name: string, otherwise: string): string {
  const given = values[name];
  if (given === '') throw new UsageError(`--${name} needs a folder.`);
  return resolve(typeof given === 'string' ? given : otherwise);
}

/** A folder that must be there. */
function folder(values: Readonly<Record<string, unknown>>, name: string, otherwise: string): string {
  const found = path(values, name, otherwise);
  if (!existsSync(found)) throw new UsageError(`There is no folder ${found}. Name it with --${name} DIR.`);
  if (!statSync(found).isDirectory()) throw new UsageError(`--${name} must be a folder, and ${found} is a file.`);
  return realpathSync(found);
}

function rawOf(content: string): string {
  const raw = join(content, 'raw');
  if (!existsSync(raw))
    throw new UsageError(`There is no folder ${raw}: it is where article files are dropped in. Make it, or name another with --raw DIR.`);
  return real(raw);
}

/** The path with its symbolic links resolved as far as it exists. */
function real(wanted: string): string {
  if (existsSync(wanted)) return realpathSync(wanted);
  const above = dirname(wanted);
  return above === wanted ? wanted : join(real(above), basename(wanted));
}

function within(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !parse(way).root);
}

/** The output is replaced as a whole, so it must be a folder of its own that holds nothing else. */
function refuseOutput(output: string, content: string, raw: string, cache: string): void {
  const refuse = (why: string): never => {
    throw new UsageError(`--output ${output} would be replaced as a whole, and it ${why}. Choose a folder of its own, for instance _site.`);
  };
  if (output === parse(output).root) refuse('is the root of the disk');
  if (within(homedir(), output)) refuse('is your home folder or holds it');
  if (within(process.cwd(), output)) refuse('is the folder that you stand in or holds it');
  if (within(content, output)) refuse('is the content folder or holds it');
  if (within(output, content)) refuse('lies in the content folder');
  if (within(raw, output) || within(output, raw)) refuse('holds the raw files or lies among them');
  if (within(cache, output) || within(output, cache)) refuse('holds the cache or lies in it');
  if (!existsSync(output)) return;
  if (!statSync(output).isDirectory()) refuse('is a file');
  const there = readdirSync(output);
  if (there.length > 0 && !existsSync(join(output, 'data', 'articles.jsonl'))) refuse('holds files that Diwan did not write');
}

/** The cache may be deleted at any time, so nothing else may live in it. */
function refuseCache(cache: string, content: string, raw: string): void {
  const holds = [content, raw, homedir(), process.cwd()].some((kept) => within(kept, cache));
  if (holds || within(cache, content) || within(cache, raw))
    throw new UsageError(
      `--cache ${cache} may be deleted at any time, and it holds other files or lies in the content. Choose a folder of its own.`,
    );
  if (existsSync(cache) && !statSync(cache).isDirectory()) throw new UsageError(`--cache must be a folder, and ${cache} is a file.`);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
