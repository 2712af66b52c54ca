import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** One `import` or `export … from`, static or dynamic. */
export interface Import {
  /** The importing file, from the project's root. */
  readonly file: string;
  /** A file from the project's root, or a package's name without its inner path. */
  readonly target: string;
  readonly kind: 'file' | 'package' | 'node';
  /** Only types come in: nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

/** All program files below a folder of the project, sorted, from the project's root. */
export function programFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|cjs)$/u.test(entry.name))
    .map((entry) => slashed(relative(ROOT, join(entry.parentPath, entry.name))))
    .sort();
}

const STATIC = /^(?:import|export)\s+(?<clause>[^'";]*?\s+from\s+)?['"](?<from>[^'"]+)['"]/gmu;
const DYNAMIC = /\bimport\(\s*['"](?<from>[^'"]+)['"][^)]*\)|\brequire\(\s*['"](?<required>[^'"]+)['"]\s*\)/gu;

export function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const named = [...text.matchAll(STATIC)].map(({ groups }) => target(file, groups?.from ?? '', groups?.clause ?? ''));
  const dynamic = [...text.matchAll(DYNAMIC)]
    .flatMap(({ groups }) => groups?.from ?? groups?.required ?? [])
    .map((from) => target(file, from, ''));
  return [...named, ...dynamic];
}

function target(file: string, from: string, clause: string): Import {
  const typesOnly = /^type\s/u.test(clause) || /^\{(?:\s*type\s[^,}]+,?)+\s*\}/u.test(clause);
  if (from.startsWith('.')) return { file, target: slashed(relative(ROOT, resolve(ROOT, dirname(file), from))), kind: 'file', typesOnly };
  if (from.startsWith('node:')) return { file, target: from, kind: 'node', typesOnly };
  const parts = from.split('/');
  return { file, target: parts.slice(0, from.startsWith('@') ? 2 : 1).join('/'), kind: 'package', typesOnly };
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
