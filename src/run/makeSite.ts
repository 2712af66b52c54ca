import { rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { type Memory, NO_MEMORY } from '../keep/memory.ts';
import type { Stamps } from '../keep/stamps.ts';
import { openStore, type PackedStore } from '../keep/store.ts';
import { stageVersions } from '../keep/versions.ts';
import { writePermalinks } from '../link/permalinks.ts';
import { type Built, buildArchive } from '../pipeline.ts';
import { type Lanes, openLanes } from '../publish/lanes.ts';
import { readOwnPages } from '../publish/ownPages.ts';
import { chaptersOf } from '../publish/plan.ts';
import { publish } from '../publish/publish.ts';
import { NOTHING_PUBLISHED, type Published, readPublished, writePublished } from '../publish/published.ts';
import type { Overflow } from '../publish/search/buckets.ts';
import { searchIndex } from '../publish/search/index.ts';
import { diskOverflow } from '../publish/search/overflow.ts';
import { type WordReaders, wordReaders } from '../publish/search/reader.ts';
import { LostIndex } from '../publish/search/shards.ts';
import type { StalePage } from '../publish/stale.ts';
import { newTrace } from '../publish/trace.ts';
import { manifestPath } from '../publish/urls.ts';
import { watchedLookup } from '../publish/watched.ts';
import { openReading } from '../reading/cache.ts';
import { DamagedCache } from '../reading/read.ts';
import { prepareSteps } from '../reading/steps.ts';
import { changeFolder } from './change.ts';
import { statusOf } from './command.ts';
import { forget } from './forget.ts';
import { markOf } from './mark.ts';
import { type Progress, progressOn } from './progress.ts';
import { replaceFolder } from './replace.ts';
import { BRIEF, report } from './report.ts';
import type { Settings } from './settings.ts';
import type { Answer } from './standing.ts';
import { summary } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { type Timings, timings } from './timings.ts';

/** The text of a page that is not written yet; null for one that is as it stands on the disk, or that nobody opens. */
export type OpenedPages = (path: string) => string | null;

export interface BuildOptions {
  /** Reads every raw file, and looks for every published one, whatever their stamps say. */
  readonly verify?: boolean;
  /** At most so many worker threads. */
  readonly workers?: number | undefined;
  /** How pages are written; by the shipped templates unless told. */
  readonly lanes?: Lanes;
  /** The program stays for further builds: nothing is left to be made ready when a file comes. */
  readonly stays?: boolean;
  /** Stamps of raw files that were taken already. */
  readonly stamps?: Stamps;
  /** What earlier builds of this process left, and where this one leaves what it knows. */
  readonly memory?: Memory;
  /** Is told of pages that can be shown before they are written, and may take its time to show them. */
  readonly opened?: (pages: OpenedPages) => Promise<void>;
}

/** Builds the site from its sources, as far as they changed. Throws where nothing could be built. */
export async function makeSite(settings: Settings, terminal: Terminal, options: BuildOptions): Promise<Answer> {
  try {
    return await buildOnce(settings, terminal, options);
  } catch (problem) {
    if (!(problem instanceof DamagedCache || problem instanceof LostIndex)) throw problem;
    // What is kept can be made again.
    await forget(settings.cache);
    return await buildOnce(settings, terminal, options);
  }
}

async function buildOnce(settings: Settings, terminal: Terminal, options: BuildOptions): Promise<Answer> {
  const times = timings();
  const progress = progressOn(terminal);
  const { memory = NO_MEMORY } = options;
  const reading = openReading(settings.cache, settings.raw, memory);
  try {
    const built = await buildArchive(settings, { progress, reading, step: times.step, ...options });
    times.step('saving');
    reading.save(built.read);
    const pages = await publishSite(built, settings, progress, { ...options, times });
    if (options.stays === true) prepareSteps(built.ground);
    const { archive } = built;
    const found = report(archive.setAside, archive.issues, BRIEF);
    times.write();
    return {
      status: statusOf(archive.setAside),
      told: found === '' ? '' : `${found}\n`,
      said: summary(archive, pages),
      lasts: !archive.setAside.some(({ rule }) => rule === 'unreadable'),
    };
  } finally {
    reading.close();
  }
}

/** How a site is published, and what is told how long it took. */
type PublishOptions = BuildOptions & { readonly times: Timings };

/** Publishes with what was kept of the search index, and keeps it for the next time once the site stands. */
async function publishSite(built: Built, settings: Settings, progress: Progress, options: PublishOptions): Promise<number> {
  const folder = join(settings.cache, 'search');
  const words = openStore(folder, digestOf(settings.raw).slice(0, 12));
  const overflow = diskOverflow(join(folder, 'overflow'));
  const readers = wordReaders(join(folder, 'overflow'));
  try {
    return await publishWith({ words, overflow, readers }, built, settings, progress, options);
  } finally {
    await readers.close();
    words.close();
    overflow.clear();
  }
}

/** Plans the site and writes what changed of it: all of it into a new folder, or some files into the one that is there. */
async function publishWith(
  { words, overflow, readers }: { readonly words: PackedStore; readonly overflow: Overflow; readonly readers: WordReaders },
  built: Built,
  settings: Settings,
  progress: Progress,
  options: PublishOptions,
): Promise<number> {
  const { times } = options;
  times.step('planning');
  const { output } = settings;
  const { archive, documents, permalinks, read } = built;
  const ownPages = await readOwnPages(settings.content);
  const records = new Map(read.documents.map(({ file, describedKey }) => [file, describedKey]));
  const trace = newTrace();
  const { lookup, versions } = watchedLookup(archive, documents, ownPages, (file) => records.get(file) ?? '', trace);
  const keeping = {
    store: words,
    version: stageVersions().search,
    textVersion: (file: string) => records.get(file) ?? '',
    progress: (done: number, total: number) => progress('indexing words', done, total),
  };
  const index = searchIndex(lookup, keeping, overflow);
  const plan = chaptersOf(lookup, {
    ...index,
    files: index.files.map((file) => ({ ...file, version: times.around('search', file.version) })),
  });
  const base = digestOf(
    stageVersions().publish,
    JSON.stringify([archive.site, lookup.languages, ownPages.map(({ slug, language, title }) => [slug, language, title])]),
  );
  const kept = join(settings.cache, 'published', `${digestOf(output).slice(0, 12)}`);
  const { memory = NO_MEMORY } = options;
  const before = publishedBefore(memory.take<Published>('published', [kept]) ?? readPublished(kept), output, options.verify === true);
  times.step('pages');
  // Where nothing stands that could stay, no version is compared: words are read while pages are made.
  if (before.base !== base && options.workers !== 0 && availableParallelism() > 1) index.begin(readers);
  const lanes = options.lanes ?? (await openLanes());
  const { opened } = options;
  const publishing = {
    plan,
    took: times.add,
    trace,
    versions,
    base,
    before,
    site: output,
    lanes,
    workers: options.workers,
    opened: opened && ((stale: readonly StalePage[]) => opened(unwritten(stale, lanes))),
    progress: (done: number, total: number) => progress('writing pages', done, total),
  };
  await mkdir(dirname(kept), { recursive: true });
  await mkdir(dirname(settings.permalinks), { recursive: true });
  let pages = 0;
  if (before === NOTHING_PUBLISHED) {
    rmSync(kept, { force: true });
    const after = await replaceFolder(output, async (staged) => {
      const changes = await publish(publishing, staged);
      ({ pages } = changes);
      await writePermalinks(settings.permalinks, permalinks);
      await built.keepLinking();
      return changes.after;
    });
    times.step('saving');
    const published = { ...after, mark: markOf(output) };
    writePublished(kept, published);
    memory.leave('published', published, [kept]);
  } else {
    let published = before;
    await changeFolder(output, async (staged) => {
      const changes = await publish(publishing, staged);
      const { written, removed, after } = changes;
      ({ pages } = changes);
      await writePermalinks(settings.permalinks, permalinks);
      await built.keepLinking();
      times.step('saving');
      const beside = `${kept}.new`;
      published = { ...after, mark: markOf(output, written.includes(manifestPath) ? staged : output) };
      writePublished(beside, published);
      return { written, removed, along: [[beside, kept]] };
    });
    memory.leave('published', published, [kept]);
  }
  words.save(await index.keep());
  return pages;
}

function unwritten(stale: readonly StalePage[], { render }: Lanes): OpenedPages {
  const pages = new Map(stale.map(({ page }) => [page.path, page]));
  return (path) => {
    const page = pages.get(path);
    return page === undefined ? null : render(page);
  };
}

/** What is known of the site that stands there; nothing where it is not the one that was written, or a file of it is gone. */
function publishedBefore(published: Published, output: string, verify: boolean): Published {
  if (published === NOTHING_PUBLISHED || published.mark !== markOf(output)) return NOTHING_PUBLISHED;
  const isThere = (path: string): boolean => statSync(join(output, path), { throwIfNoEntry: false })?.isFile() === true;
  return verify && ![...published.files.keys()].every(isThere) ? NOTHING_PUBLISHED : published;
}
