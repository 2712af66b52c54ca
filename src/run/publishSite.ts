/** Publishes a built archive: plans its site, and puts what changed of it in place. */
import { rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf } from '../keep/digest.ts';
import { sweepEarlier } from '../keep/heap.ts';
import { type Memory, NO_MEMORY } from '../keep/memory.ts';
import { openStore, type PackedStore } from '../keep/store.ts';
import { stageVersions } from '../keep/versions.ts';
import type { LinkedVersions } from '../link/faces.ts';
import { writePermalinks } from '../link/permalinks.ts';
import type { Page } from '../model.ts';
import type { Built } from '../pipeline.ts';
import { type Lanes, openLanes } from '../publish/lanes.ts';
import { readOwnPages } from '../publish/ownPages.ts';
import { chaptersOf } from '../publish/plan.ts';
import { type PublishedChanges, type Publishing, publish } from '../publish/publish.ts';
import { NOTHING_PUBLISHED, type Published, readPublished, writePublished } from '../publish/published.ts';
import type { Overflow } from '../publish/search/buckets.ts';
import { type Keeping, type SearchIndex, searchIndex } from '../publish/search/index.ts';
import { diskOverflow } from '../publish/search/overflow.ts';
import { type WordReaders, wordReaders } from '../publish/search/reader.ts';
import { newTrace } from '../publish/trace.ts';
import { manifestPath } from '../publish/urls.ts';
import { watchedLookup } from '../publish/watched.ts';
import type { BuildOptions, OpenedPages } from './buildOptions.ts';
import { changeFolder } from './change.ts';
import { markOf } from './mark.ts';
import type { Progress } from './progress.ts';
import { replaceFolder } from './replace.ts';
import type { Settings } from './settings.ts';
import type { Timings } from './timings.ts';

/** How a site is published, and what is told how long it took. */
type PublishOptions = BuildOptions & {
  readonly times: Timings;
  /** Called when the site is about to stand: what was linked counts from then on. */
  readonly linkingCounts: () => Promise<void>;
};

/** What is kept of the words of the search index, and what reads them. */
interface Words {
  readonly words: PackedStore;
  readonly overflow: Overflow;
  readonly readers: WordReaders;
}

/** Puts the site of an archive in place, and keeps what the next build goes on from. Answers how many pages it has. */
export async function publishSite(built: Built, settings: Settings, progress: Progress, options: PublishOptions): Promise<number> {
  const folder = join(settings.cache, 'search');
  const words = openStore(folder, digestOf(settings.raw).slice(0, 12));
  const overflow = diskOverflow(join(folder, 'overflow'));
  const readers = wordReaders(join(folder, 'overflow'));
  const kept = join(settings.cache, 'published', `${digestOf(settings.output).slice(0, 12)}`);
  await mkdir(dirname(kept), { recursive: true });
  await mkdir(dirname(settings.permalinks), { recursive: true });
  try {
    const { publishing, index } = await planSite({ words, overflow, readers }, built, settings, progress, kept, options);
    const pages = await putInPlace(publishing, built, settings, kept, options);
    words.save(await index.keep());
    return pages;
  } finally {
    await readers.close();
    words.close();
    overflow.clear();
  }
}

/** What is to be published, and what of it stands already. */
async function planSite(
  { words, overflow, readers }: Words,
  { archive, versions: linked, documents, read }: Built,
  { content, output }: Settings,
  progress: Progress,
  kept: string,
  options: PublishOptions,
): Promise<{ readonly publishing: Publishing; readonly index: SearchIndex }> {
  const { times, opened, workers, memory = NO_MEMORY } = options;
  times.step('planning');
  const ownPages = await readOwnPages(content);
  const records = new Map(read.documents.map(({ file, describedKey }) => [file, describedKey]));
  const recordOf = (file: string): string => records.get(file) ?? '';
  const trace = newTrace();
  const { lookup, versions } = watchedLookup(archive, linked, documents, ownPages, recordOf, trace);
  const keeping = {
    store: words,
    version: stageVersions().search,
    textVersion: recordOf,
    ...headVersionsOf(linked),
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
  const before = publishedBefore(kept, output, memory, options.verify === true);
  times.step('pages');
  const anew = before.base !== base;
  if (anew) sweepEarlier();
  // Where nothing stands that could stay, no version is compared: words are read while pages are made.
  if (anew && workers !== 0 && availableParallelism() > 1) index.begin(readers);
  const lanes = options.lanes ?? (await openLanes());
  const publishing = {
    plan,
    took: times.add,
    trace,
    versions,
    base,
    before,
    site: output,
    lanes,
    workers,
    opened: opened && ((stale: readonly Page[]) => opened(unwritten(stale, lanes))),
    progress: (done: number, total: number) => progress('writing pages', done, total),
  };
  return { publishing, index };
}

/** Writes all of the site into a new folder, or what changed into the one that is there; then it is known, too. */
async function putInPlace(
  publishing: Publishing,
  { permalinks }: Built,
  settings: Settings,
  kept: string,
  { times, linkingCounts, memory = NO_MEMORY }: PublishOptions,
): Promise<number> {
  const { output } = settings;
  const write = async (staged: string): Promise<PublishedChanges> => {
    const changes = await publish(publishing, staged);
    await writePermalinks(settings.permalinks, permalinks);
    await linkingCounts();
    times.step('saving');
    return changes;
  };
  let published: Published;
  let pages: number;
  if (publishing.before === NOTHING_PUBLISHED) {
    rmSync(kept, { force: true });
    const changes = await replaceFolder(output, write);
    published = { ...changes.after, mark: markOf(output) };
    ({ pages } = changes);
    writePublished(kept, published);
  } else {
    ({ published, pages } = await changeFolder(output, async (staged) => {
      const { after, ...changes } = await write(staged);
      const now = { ...after, mark: markOf(output, changes.written.includes(manifestPath) ? staged : output) };
      const beside = `${kept}.new`;
      writePublished(beside, now);
      return { ...changes, published: now, along: [[beside, kept] as const] };
    }));
  }
  memory.leave('published', published, [kept]);
  return pages;
}

function headVersionsOf({ articles }: LinkedVersions): Pick<Keeping, 'headVersions'> {
  const headVersions = articles.get('head');
  return headVersions === undefined ? {} : { headVersions };
}

function unwritten(stale: readonly Page[], { render }: Lanes): OpenedPages {
  const pages = new Map(stale.map((page) => [page.path, page]));
  return (path) => {
    const page = pages.get(path);
    return page === undefined ? null : render(page);
  };
}

/** What is known of the site that stands there; nothing where it is not the one that was written, or a file of it is gone. */
function publishedBefore(kept: string, output: string, memory: Memory, verify: boolean): Published {
  const published = memory.take<Published>('published', [kept]) ?? readPublished(kept);
  if (published === NOTHING_PUBLISHED || published.mark !== markOf(output)) return NOTHING_PUBLISHED;
  const isThere = (path: string): boolean => statSync(join(output, path), { throwIfNoEntry: false })?.isFile() === true;
  const { order, paths } = published.files;
  return verify && !order.every((file) => isThere(paths.get(file))) ? NOTHING_PUBLISHED : published;
}
