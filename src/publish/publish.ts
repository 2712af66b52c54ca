/**
 * The plan and what was published before → the files that have to be written. A page whose faces and givens are as they
 * were would come out the same, so its model is not even made; one that comes out the same all the same is not written.
 */
import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { hash52 } from '../keep/flat/hash.ts';
import { versionOf } from '../keep/version.ts';
import type { Page } from '../model.ts';
import type { Lanes } from './lanes.ts';
import { manifestOf } from './manifest.ts';
import { compare } from './names.ts';
import { awaited } from './page.ts';
import type { Chapters } from './plan.ts';
import { LIGHT, openPress, type Press } from './press.ts';
import { type Printed, printInto } from './print.ts';
import { emptyPublished, type Made, type Published, type PublishedRows } from './published.ts';
import { rowsFile } from './rowsFile.ts';
import { type Compared, comparePlan, givenTo, placesAmong, staleBy } from './stale.ts';
import type { Trace } from './trace.ts';
import { manifestPath, searchFolder } from './urls.ts';
import type { FaceVersions } from './versions.ts';
import { essential } from './watched.ts';

export interface Publishing {
  readonly plan: Chapters;
  readonly trace: Trace;
  readonly versions: FaceVersions;
  /** Digest of what every page depends on. */
  readonly base: string;
  /** Goes on to what is there afterwards: not to be used again. */
  readonly before: Published;
  /** The folder of the site that `before` is about. */
  readonly site: string;
  readonly lanes: Lanes;
  readonly progress: (done: number, total: number) => void;
  /** At most so many threads beside this one; one unless told. */
  readonly workers?: number | undefined;
  /** Is told which pages are stale before they are written; from then on, others get a turn now and then. */
  readonly opened?: ((stale: readonly Page[]) => Promise<void>) | undefined;
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
const ASSET: Made = { given: versionOf('=asset'), faces: [] };
/** So long, in milliseconds, pages are written before others get a turn. */
const TURN = 15;

/** Writes what changed into the folder `staged`. */
export async function publish(publishing: Publishing, staged: string): Promise<PublishedChanges> {
  const { plan, trace, versions, base, before, lanes, progress } = publishing;
  const same = before.base === base && !isWorn(before, versions);
  const known = same ? before : emptyPublished(base);
  const { files } = known;
  const placeOf = placesIn(known, trace);
  const placesOf = (read: readonly number[]): number[] => essential(trace, read).map(placeOf);
  const isStale = staleBy(known, versions.byPlace(known.faces));
  const compared = await comparePlan(plan, { known, isStale, trace, placesOf, opened: publishing.opened });
  const { stale } = compared;
  const rows = new Map<string, PublishedRows>();
  const written: string[] = [];
  const made = new Set<number>();
  /** Takes in a file; answers whether it is another than the one that was published. */
  const note = (path: string, sha256: string, own: Made): boolean => {
    const isNew = before.files.hashOf(path) !== sha256;
    made.add(files.put(path, sha256, own));
    if (isNew) written.push(path);
    return isNew;
  };

  const forEleventy = new Map<string, { readonly page: Page; readonly own: Made }>();
  // Where the files beside pages stand already, a page or two are not worth the half second that Eleventy takes to load.
  if (!same) {
    for (const page of stale) {
      if (!lanes.isForEleventy(page)) continue;
      const { path, kind, language } = page;
      const { value: model, faces } = trace.watch(() => page.model);
      const ready = { path, kind, language, given: page.given, model } as Page;
      forEleventy.set(path, { page: ready, own: { given: givenTo(page), faces: placesOf(faces) } });
    }
    const pages = [...forEleventy.values()].map(({ page }) => page);
    for (const path of await lanes.eleventy(pages, staged))
      note(path, hash('sha256', readFileSync(join(staged, path)), 'hex'), forEleventy.get(path)?.own ?? ASSET);
  }

  const onWay = new Map<string, Made>();
  const printed = ({ path, sha256 }: Printed): void => {
    note(path, sha256, onWay.get(path) ?? ASSET);
    onWay.delete(path);
  };
  const press = openPress({ folder: staged, pages: stale.length, lanes, workers: publishing.workers ?? 1, printed });
  let turn = performance.now();
  try {
    let done = 0;
    for (const page of inTurn(stale, press)) {
      done++;
      const { path } = page;
      if (forEleventy.has(path)) continue;
      const began = performance.now();
      if (publishing.opened !== undefined && began - turn > TURN) {
        await setImmediate();
        turn = performance.now();
      }
      await awaited(page);
      const { value: ready, faces } = trace.watch(() => press.make(page));
      const own: Made = { given: givenTo(page), faces: placesOf(faces) };
      if (ready.apart === null && ready.page.kind === 'plain' && ready.page.model.rows !== undefined) {
        const rowsBefore = files.hashOf(path) === null ? null : (known.rows.get(path) ?? null);
        const tools = { before: rowsBefore, changed: isStale.faces, site: publishing.site, staged, trace, placeOf };
        const whole = rowsFile(path, ready.page.model.rows, tools);
        rows.set(path, whole.rows);
        if (!note(path, whole.sha256, own)) rmSync(join(staged, path));
        continue;
      }
      onWay.set(path, own);
      await press.print(ready, before.files.hashOf(path));
      if (path.startsWith(searchFolder)) publishing.took?.('search', performance.now() - began);
      progress(done, stale.length);
    }
    await press.end();
    progress(stale.length, stale.length);
  } finally {
    await press.close();
  }
  const removed = removedFiles(before, known, compared, made);
  for (const [path, own] of known.rows) if (compared.staying[files.find(path)] === 1) rows.set(path, own);
  putInOrder(known, made);
  printed(printInto(staged)(manifestPath, manifestOf(files), before.files.hashOf(manifestPath)));
  putInOrder(known, made);
  goOnWithChapters(known, compared);
  const staying = compared.staying.reduce((sum, one) => sum + one, 0);
  const after = { ...known, rows, versions: versions.byPlace(known.faces) };
  return { pages: staying + stale.length, written, removed, after };
}

/** So many numbers for each thing that there is, and some: more are not carried on. */
const WORN = 4;
const FEW = 10_000;

/** Numbers are never given twice: of a site that changed often, most are those of what is gone. */
const isWorn = ({ files, faces }: Published, versions: FaceVersions): boolean =>
  files.names.size > WORN * files.order.length + FEW || faces.size > WORN * versions.size + FEW;

/** Answers the place of a face by its number in the trace. */
function placesIn({ faces }: Published, trace: Trace): (number: number) => number {
  const places: number[] = [];
  return (number) => {
    let place = places[number];
    if (place === undefined) {
      place = faces.add(hash52(trace.nameOf(number)));
      places[number] = place;
    }
    return place;
  };
}

/** Takes out what neither stays nor was made; answers the paths at which nothing is any more. */
function removedFiles(before: Published, { files }: Published, { staying }: Compared, made: ReadonlySet<number>): string[] {
  if (before.files !== files) {
    const were = Array.from(before.files.order, (file) => before.files.paths.get(file));
    return were.filter((path) => files.find(path) < 0 && path !== manifestPath);
  }
  const removed: string[] = [];
  for (const file of files.order) {
    if (staying[file] === 1 || made.has(file) || files.given.get(file) === ASSET.given) continue;
    files.remove(file);
    removed.push(files.paths.get(file));
  }
  return removed;
}

/** Puts the files that were made in their order, beside those that stay. */
function putInOrder({ files }: Published, made: ReadonlySet<number>): void {
  const stood = new Uint8Array(files.names.size);
  for (const file of files.order) stood[file] = 1;
  const come = [...made]
    .filter((file) => stood[file] !== 1)
    .map((file) => ({ file, path: files.paths.get(file) }))
    .sort((a, b) => compare(a.path, b.path));
  const stay = files.order.filter((file) => files.isThere(file));
  const order = new Uint32Array(stay.length + come.length);
  const places = placesAmong(stay.length, come, (at, { path }) => files.paths.get(stay[at]!) < path);
  let from = 0;
  for (const [at, place] of places.entries()) {
    order.set(stay.subarray(from, place), from + at);
    order[place + at] = come[at]!.file;
    from = place;
  }
  order.set(stay.subarray(from), from + come.length);
  files.order = order;
}

/** Chapters that were planned, in place of what they were; those that are gone are taken out. */
function goOnWithChapters({ chapters, files }: Published, { planned, unplanned }: Compared): void {
  for (let chapter = 0; chapter < unplanned.length; chapter++)
    if (unplanned[chapter] !== 1 && chapters.given.get(chapter) !== 0) chapters.remove(chapter);
  for (const { name, paths, contested, ...own } of planned)
    chapters.put(
      name,
      own,
      paths.map((path) => files.find(path)),
      contested,
    );
}

/** While the other thread has room, pages that are work for it; meanwhile those that are printed here. */
function* inTurn(stale: readonly Page[], press: Press): Generator<Page> {
  const heavy = stale.filter(({ kind }) => !LIGHT.has(kind)).values();
  const light = stale.filter(({ kind }) => LIGHT.has(kind)).values();
  for (;;) {
    const [first, second] = press.hasRoom() ? [heavy, light] : [light, heavy];
    let next = first.next();
    if (next.done) next = second.next();
    if (next.done) return;
    yield next.value;
  }
}
