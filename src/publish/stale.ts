/**
 * The chapters of a plan and what was published before → the pages that have to be made, and the files that stay. A chapter
 * whose plan would come out the same, and none of whose pages is stale, is not even planned.
 */
import { hash52 } from '../keep/flat/hash.ts';
import { versionOf } from '../keep/version.ts';
import type { Page } from '../model.ts';
import { compare } from './names.ts';
import type { Chapters } from './plan.ts';
import type { Made, Published } from './published.ts';
import type { Trace } from './trace.ts';
import { staysInside } from './urls.ts';

/**
 * The version of what a page was given, and of its kind: what stood at its path may have been a page of another kind, as
 * when a story came back to an address that said it was gone.
 */
export function givenTo({ kind, given }: Page): number {
  return versionOf([kind, given]);
}

/** A chapter that was planned, with the paths of its pages. */
export interface PlannedChapter extends Made {
  readonly name: string;
  readonly paths: readonly string[];
  /** Whether it lost a path to another chapter. */
  readonly contested: boolean;
}

export interface Compared {
  readonly stale: readonly Page[];
  /** By number of a file, 1 where it stays as it is. */
  readonly staying: Uint8Array;
  readonly planned: readonly PlannedChapter[];
  /** By number of a chapter, 1 where it was not even planned. */
  readonly unplanned: Uint8Array;
}

/** What anything that was made from is another now: by number, 1 for what is stale. */
export interface Stale {
  /** By place. */
  readonly faces: Uint8Array;
  readonly files: Uint8Array;
  readonly chapters: Uint8Array;
}

export interface Before {
  /** Nothing, where what was published was made by another program or for another site. */
  readonly known: Pick<Published, 'files' | 'chapters'>;
  readonly isStale: Stale;
  readonly trace: Trace;
  readonly placesOf: (read: readonly number[]) => readonly number[];
  /** Is told which pages that a reader opens are stale, before the index for search is looked at. */
  readonly opened?: ((stale: readonly Page[]) => Promise<void>) | undefined;
}

/** The chapter of the pages that are about all others; it is planned each time. */
const CLOSING = 'closing';

/** What is stale, by the versions that faces have now: it was made from one that has another. */
export function staleBy({ faces, versions, files, chapters }: Published, now: Float64Array): Stale {
  const changed = new Uint8Array(faces.size);
  for (let place = 0; place < changed.length; place++) changed[place] = Number(now[place] !== versions[place]);
  return { faces: changed, files: files.faces.touching(changed), chapters: chapters.faces.touching(changed) };
}

export async function comparePlan({ chapters: all, closing }: Chapters, before: Before): Promise<Compared> {
  const { known, isStale, trace, placesOf } = before;
  const { files, chapters } = known;
  const stale: Page[] = [];
  const staying = new Uint8Array(files.names.size);
  const planned: PlannedChapter[] = [];
  const unplanned = new Uint8Array(chapters.names.size);
  const claims = claiming(known);

  const stays = (chapter: number, given: number): boolean => {
    if (chapter < 0 || chapters.given.get(chapter) !== given) return false;
    if (chapters.contested.get(chapter) === 1 || isStale.chapters[chapter] === 1) return false;
    const own = chapters.files.get(chapter);
    for (let at = 0; at < own.length; at++) {
      const file = own[at]!;
      if (!files.isThere(file) || claims.known[file] === 1 || isStale.files[file] === 1) return false;
    }
    return true;
  };
  const plan = (name: string, given: number, pages: () => Iterable<Page>): void => {
    const { value, faces } = trace.watch(() => [...pages()]);
    const paths: string[] = [];
    let contested = false;
    for (const page of value) {
      const { path } = page;
      if (!staysInside(path)) continue;
      const file = files.find(path);
      if (!claims.claim(path, file)) {
        contested = true;
        continue;
      }
      paths.push(path);
      const stands = file >= 0 && files.isThere(file) && isStale.files[file] !== 1;
      if (stands && files.given.get(file) === givenTo(page)) staying[file] = 1;
      else stale.push(page);
    }
    planned.push({ name, given, faces: placesOf(faces), paths, contested });
  };

  for (const { name, given: plain, pages } of all) {
    const given = versionOf(plain);
    const chapter = chapters.names.find(hash52(name));
    if (!stays(chapter, given)) {
      plan(name, given, pages);
      continue;
    }
    unplanned[chapter] = 1;
    const own = chapters.files.get(chapter);
    for (let at = 0; at < own.length; at++) {
      claims.known[own[at]!] = 1;
      staying[own[at]!] = 1;
    }
  }
  await before.opened?.(stale);
  const paths = claims.inOrder();
  plan(CLOSING, versionOf(''), () => closing(paths));
  return { stale, staying, planned, unplanned };
}

interface Claims {
  /** By number of a file that is known, 1 where somebody has its path. */
  readonly known: Uint8Array;
  /** False where somebody has the path already. `file`: its number, if it has one. */
  readonly claim: (path: string, file: number) => boolean;
  /** All paths that are claimed, in their order. */
  readonly inOrder: () => string[];
}

function claiming({ files }: Pick<Published, 'files'>): Claims {
  const known = new Uint8Array(files.names.size);
  const others = new Set<string>();
  /** Known files that have no place in their order, because they were gone. */
  const again = new Set<string>();
  return {
    known,
    claim: (path, file) => {
      if (file < 0) {
        if (others.has(path)) return false;
        others.add(path);
        return true;
      }
      if (known[file] === 1) return false;
      known[file] = 1;
      if (!files.isThere(file)) again.add(path);
      return true;
    },
    inOrder: () => {
      const stood: string[] = [];
      for (const file of files.order) if (known[file] === 1) stood.push(files.paths.get(file));
      const come = [...others, ...again].sort(compare);
      const places = placesAmong(stood.length, come, (at, path) => stood[at]! < path);
      return places.flatMap((place, at) => [...stood.slice(places[at - 1] ?? 0, place), come[at]!]).concat(stood.slice(places.at(-1) ?? 0));
    },
  };
}

/** Where each of a few values, in order, is to be put among `count` that are in order: before which of them. */
export function placesAmong<Value>(count: number, few: readonly Value[], isBefore: (at: number, value: Value) => boolean): number[] {
  let from = 0;
  return few.map((value) => {
    let high = count;
    while (from < high) {
      const middle = (from + high) >> 1;
      if (isBefore(middle, value)) from = middle + 1;
      else high = middle;
    }
    return from;
  });
}
