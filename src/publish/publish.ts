/**
 * The plan and what was published before → the files that have to be written. A page whose faces and givens are as they
 * were would come out the same, so its model is not even made; one that comes out the same all the same is not written.
 */
import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Page } from '../model.ts';
import type { Lanes } from './lanes.ts';
import { manifestText } from './manifest.ts';
import { awaited } from './page.ts';
import type { Chapters } from './plan.ts';
import { LIGHT, openPress, type Press } from './press.ts';
import { type Printed, printInto } from './print.ts';
import { NOTHING_PUBLISHED, type Published, type PublishedChapter, type PublishedFile } from './published.ts';
import { rowsFile } from './rowsFile.ts';
import { comparePlan, type StalePage } from './stale.ts';
import type { Trace } from './trace.ts';
import { manifestPath, searchFolder } from './urls.ts';
import { essential } from './watched.ts';

export interface Publishing {
  readonly plan: Chapters;
  readonly trace: Trace;
  readonly versions: ReadonlyMap<string, string>;
  /** Digest of what every page depends on. */
  readonly base: string;
  readonly before: Published;
  /** The folder of the site that `before` is about. */
  readonly site: string;
  readonly lanes: Lanes;
  readonly progress: (done: number, total: number) => void;
  /** At most so many threads beside this one; one unless told. */
  readonly workers?: number | undefined;
  /** Is told which pages are stale before they are written; from then on, others get a turn now and then. */
  readonly opened?: ((stale: readonly StalePage[]) => Promise<void>) | undefined;
  /** Is told how long the search index took, which is part of the pages. */
  readonly took?: (what: string, milliseconds: number) => void;
}

export interface PublishedChanges {
  /** How many pages the site has. */
  readonly pages: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** What is known of the site once the changes are made. */
  readonly after: Omit<Published, 'mark'>;
}

/** What styles, scripts and fonts have for a given: they change with the program alone. */
const ASSET = '=asset';
const NO_FACES = new Int32Array(0);
/** So long, in milliseconds, pages are written before others get a turn. */
const TURN = 15;

/** Writes what changed into the folder `staged`. */
export async function publish(publishing: Publishing, staged: string): Promise<PublishedChanges> {
  const { plan, trace, versions, base, lanes, progress } = publishing;
  const known = publishing.before;
  const same = known.base === base;
  const faces = new Map(same ? known.faces : []);
  const places: number[] = [];
  const placeOf = (number: number): number => {
    let place = places[number];
    if (place === undefined) {
      const face = trace.nameOf(number);
      place = faces.get(face) ?? faces.size;
      faces.set(face, place);
      places[number] = place;
    }
    return place;
  };
  const placesOf = (read: readonly number[]): Int32Array => Int32Array.from(essential(trace, read), placeOf);
  const isStale = same ? staleness(known, versions) : () => true;
  const rows = new Map<string, PublishedFile>();
  const written: string[] = [];
  /** Takes in a file; answers whether it is another than the one that was published. */
  const note = (path: string, sha256: string, given: string, own: Int32Array): boolean => {
    files.set(path, { sha256, given, faces: own });
    if (known.files.get(path)?.sha256 === sha256) return false;
    written.push(path);
    return true;
  };
  const { stale, staying, chapters } = await comparePlan(plan, {
    known: same ? known : NOTHING_PUBLISHED,
    isStale,
    trace,
    placesOf,
    opened: publishing.opened,
  });
  const files = new Map(staying);
  const remade = new Set(stale.map(({ page }) => page.path));
  for (const [name, row] of known.rows) {
    const path = name.slice(0, name.indexOf('\t'));
    if (files.has(path) && !remade.has(path)) rows.set(name, row);
  }

  const assets = !same;
  const forEleventy = new Map<string, { readonly page: Page; readonly given: string; readonly own: Int32Array }>();
  // Where the files beside pages stand already, a page or two are not worth the half second that Eleventy takes to load.
  if (!assets) for (const [path, file] of known.files) if (file.given === ASSET) files.set(path, file);
  if (assets) {
    for (const { page, given } of stale) {
      if (!lanes.isForEleventy(page)) continue;
      const { path, kind, language } = page;
      const { value: model, faces: own } = trace.watch(() => page.model);
      forEleventy.set(path, { page: { path, kind, language, given: page.given, model } as Page, given: given(), own: placesOf(own) });
    }
    const pages = [...forEleventy.values()].map(({ page }) => page);
    for (const path of await lanes.eleventy(pages, staged)) {
      const { given = ASSET, own = NO_FACES } = forEleventy.get(path) ?? {};
      note(path, hash('sha256', readFileSync(join(staged, path)), 'hex'), given, own);
    }
  }

  const hashOf = (path: string): string | null => known.files.get(path)?.sha256 ?? null;
  const onWay = new Map<string, Omit<PublishedFile, 'sha256'>>();
  const printed = ({ path, sha256 }: Printed): void => {
    const { given, faces: own } = onWay.get(path) ?? { given: ASSET, faces: NO_FACES };
    note(path, sha256, given, own);
    onWay.delete(path);
  };
  const press = openPress({ folder: staged, pages: stale.length, lanes, workers: publishing.workers ?? 1, printed });
  let turn = performance.now();
  try {
    let done = 0;
    for (const { page, given } of inTurn(stale, press)) {
      done++;
      const { path } = page;
      if (forEleventy.has(path)) continue;
      const began = performance.now();
      if (publishing.opened !== undefined && began - turn > TURN) {
        await setImmediate();
        turn = performance.now();
      }
      await awaited(page);
      const { value: made, faces: own } = trace.watch(() => press.make(page));
      if (made.apart === null && made.page.kind === 'plain' && made.page.model.rows !== undefined) {
        const whole = rowsFile(path, made.page.model.rows, { known, same, site: publishing.site, staged, trace, isStale, placeOf });
        for (const [name, row] of whole.rows) rows.set(name, row);
        if (!note(path, whole.sha256, given(), placesOf(own))) rmSync(join(staged, path));
        continue;
      }
      onWay.set(path, { given: given(), faces: placesOf(own) });
      await press.print(made, hashOf(path));
      if (path.startsWith(searchFolder)) publishing.took?.('search', performance.now() - began);
      progress(done, stale.length);
    }
    await press.end();
    progress(stale.length, stale.length);
  } finally {
    await press.close();
  }
  const manifest = manifestText(new Map([...files].map(([path, { sha256 }]) => [path, sha256])));
  printed(printInto(staged)(manifestPath, manifest, hashOf(manifestPath)));
  const removed = [...known.files.keys()].filter((path) => !files.has(path));
  return { pages: staying.size + stale.length, written, removed, after: { base, ...settled({ faces, versions, chapters, files, rows }) } };
}

/** While the other thread has room, pages that are work for it; meanwhile those that are printed here. */
function* inTurn(stale: readonly StalePage[], press: Press): Generator<StalePage> {
  const heavy = stale.filter(({ page }) => !LIGHT.has(page.kind)).values();
  const light = stale.filter(({ page }) => LIGHT.has(page.kind)).values();
  for (;;) {
    const [first, second] = press.hasRoom() ? [heavy, light] : [light, heavy];
    let next = first.next();
    if (next.done) next = second.next();
    if (next.done) return;
    yield next.value;
  }
}

/** Tells whether anything that a file or a plan was made from is another now. */
function staleness(known: Published, versions: ReadonlyMap<string, string>): (made: { readonly faces: Int32Array }) => boolean {
  const changed = new Uint8Array(known.versions.length);
  for (const [face, place] of known.faces) changed[place] = Number((versions.get(face) ?? '') !== known.versions[place]);
  return ({ faces }) => {
    for (const place of faces) if (changed[place] === 1) return true;
    return false;
  };
}

interface Unsettled {
  readonly faces: ReadonlyMap<string, number>;
  readonly versions: ReadonlyMap<string, string>;
  readonly chapters: ReadonlyMap<string, PublishedChapter>;
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly rows: ReadonlyMap<string, PublishedFile>;
}

/** The faces with their versions of today; those that nothing was made from are dropped once they are many. */
function settled({ faces, versions, chapters, files, rows }: Unsettled): Omit<Published, 'base' | 'mark'> {
  const used = new Uint8Array(faces.size);
  for (const table of [chapters, files, rows]) for (const made of table.values()) for (const place of made.faces) used[place] = 1;
  const living = used.reduce((sum, one) => sum + one, 0);
  if (living > faces.size * 0.75)
    return { faces, versions: [...faces.keys()].map((face) => versions.get(face) ?? ''), chapters, files, rows };
  const kept = [...faces.keys()].filter((_, place) => used[place] === 1);
  const places = new Map(kept.map((face, place) => [face, place]));
  const moved = new Int32Array(faces.size);
  for (const [face, place] of faces) moved[place] = places.get(face) ?? 0;
  const all = <Made extends { readonly faces: Int32Array }>(table: ReadonlyMap<string, Made>): Map<string, Made> =>
    new Map([...table].map(([name, made]) => [name, { ...made, faces: made.faces.map((place) => moved[place] ?? 0) }]));
  return {
    faces: places,
    versions: kept.map((face) => versions.get(face) ?? ''),
    chapters: all(chapters),
    files: all(files),
    rows: all(rows),
  };
}
