/**
 * The version of a stage is a digest of its own source and tables, so that a change of a rule or a weight makes exactly
 * its own stage, and what depends on it, stale. Nobody counts versions by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.ts';

/** What each stage is made of, from the package's root; what one takes over from another comes in with its results. */
const SOURCES = {
  acquire: ['src/acquire', 'src/text.ts'],
  clean: ['src/clean', 'src/text.ts'],
  describe: ['src/describe', 'src/text.ts'],
  link: ['src/link', 'src/keep/flat', 'src/keep/version.ts', 'src/text.ts'],
  // Pages are made again quickly, and those that come out the same are not written: any change of the program may do it.
  search: ['src/publish/search', 'src/keep/version.ts', 'src/publish/lookup.ts', 'src/text.ts'],
  publish: ['src', 'layouts'],
} as const;

export type Stage = keyof typeof SOURCES;
export type Versions = Readonly<Record<Stage, string>>;

/** Set by the bundled program, which was made from the sources and knows their digests. */
declare global {
  var diwanVersions: Versions | undefined;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let known: Versions | undefined;

/** The versions of all stages of this program. */
export function stageVersions(): Versions {
  known ??= globalThis.diwanVersions ?? versionsOf(ROOT);
  return known;
}

/** Reads the sources of a program at `root`. Outside packages and Node's own tables of letters count for every stage. */
export function versionsOf(root: string): Versions {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object };
  const { node, unicode, icu, cldr, tz } = process.versions;
  const around = JSON.stringify({ dependencies, node, unicode, icu, cldr, tz });
  return Object.fromEntries(
    Object.entries(SOURCES).map(([stage, places]) => [stage, digestOf(around, ...places.flatMap((place) => contents(root, place)))]),
  ) as Record<Stage, string>;
}

function contents(root: string, place: string): (string | Buffer)[] {
  if (/\.\w+$/u.test(place)) return [place, readFileSync(join(root, place))];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => [path.slice(root.length), readFileSync(path)]);
}
