/** The plan: every page of the site, one builder a kind of page, in chapters that are planned each by itself. */
import type { Archive, Documents, OwnPage, Page, PagePlan } from '../model.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { compare } from './names.ts';
import { articlePages } from './pages/article.ts';
import { citationPages } from './pages/citations.ts';
import { correctionPages } from './pages/corrections.ts';
import { datePages } from './pages/dates.ts';
import { entrancePages } from './pages/entrance.ts';
import { feedPages, subjectFeedPages } from './pages/feeds.ts';
import { homePages } from './pages/home.ts';
import { hostPages } from './pages/hosts.ts';
import { letterIndexPages } from './pages/letters.ts';
import { machinePages } from './pages/machines.ts';
import { ownPages } from './pages/own.ts';
import { pairPages } from './pages/pair.ts';
import { personPages } from './pages/person.ts';
import { receiptPages } from './pages/receipts.ts';
import { redirectPages } from './pages/redirects.ts';
import { indexPages, searchPages } from './pages/search.ts';
import { sitemapPages } from './pages/sitemap.ts';
import { narrowerOf, outletPages, placePages, shownTopics, topicPages } from './pages/subject.ts';
import { topicIndexPages } from './pages/topics.ts';
import { yearPages } from './pages/years.ts';
import { type SearchIndex, searchIndex } from './search/index.ts';
import { isListed, staysInside } from './urls.ts';

/** Pages that are planned together, because they are about one thing. What is planned of one chapter depends on no other. */
export interface Chapter {
  /** The same in every build. */
  readonly name: string;
  /** What its plan depends on beside what it reads of the archive: plain values. */
  readonly given: unknown;
  readonly pages: () => Iterable<Page>;
}

export interface Chapters {
  /** Two pages never share a path: the first to claim one has it. */
  readonly chapters: Iterable<Chapter>;
  /** The index for search, and the pages that are about all others, given the paths of those in order: planned each time. */
  readonly closing: (paths: readonly string[]) => Iterable<Page>;
}

/** What is about the archive as a whole; `own` is given the owner's texts, which are no part of it. */
const WHOLE: readonly (readonly [name: string, pages: (lookup: Lookup) => Iterable<Page>])[] = [
  ['entrance', entrancePages],
  ['home', homePages],
  ['letters', letterIndexPages],
  ['index of topics', topicIndexPages],
  ['dates', datePages],
  ['search', searchPages],
  ['own', ownPages],
  ['corrections', correctionPages],
  ['feeds', feedPages],
  ['machines', machinePages],
  ['receipts', receiptPages],
  ['hosts', hostPages],
];

/** Through a lookup by which reading may be watched, and with a search index that may go on from what was kept of it. */
export function chaptersOf(lookup: Lookup, index: SearchIndex = searchIndex(lookup)): Chapters {
  return {
    chapters: chapters(lookup),
    closing: function* (paths) {
      yield* indexPages(index);
      yield* redirectPages(lookup);
      yield* sitemapPages(lookup, paths.filter(isListed));
    },
  };
}

function* chapters(lookup: Lookup): Generator<Chapter> {
  const { articles, people, topics, outlets, places } = lookup.archive;
  for (const [name, pages] of WHOLE) yield { name, given: name === 'own' ? lookup.ownPages : null, pages: () => pages(lookup) };
  for (const article of articles)
    yield { name: article.id, given: null, pages: () => both(articlePages(lookup, article), pairPages(lookup, article)) };
  for (const person of people)
    yield {
      name: `people/${person.id}`,
      given: null,
      pages: function* () {
        yield* personPages(lookup, person);
        yield* yearPages(lookup, 'people', person);
        yield* subjectFeedPages(lookup, 'people', person);
        yield* citationPages(lookup, 'people', person);
      },
    };
  const shown = new Set(shownTopics(topics));
  const narrower = narrowerOf(topics);
  for (const topic of topics) {
    const beneath = narrower.get(topic.id) ?? [];
    yield {
      name: `topics/${topic.id}`,
      given: [shown.has(topic), beneath.map(({ id }) => id)],
      pages: function* () {
        if (shown.has(topic)) yield* topicPages(lookup, topic, beneath);
        yield* yearPages(lookup, 'topics', topic);
        yield* subjectFeedPages(lookup, 'topics', topic);
        yield* citationPages(lookup, 'topics', topic);
      },
    };
  }
  for (const outlet of outlets)
    yield {
      name: `outlets/${outlet.id}`,
      given: null,
      pages: () => both(outletPages(lookup, outlet), yearPages(lookup, 'outlets', outlet)),
    };
  for (const place of places)
    yield { name: `places/${place.id}`, given: null, pages: () => both(placePages(lookup, place), yearPages(lookup, 'places', place)) };
}

function* both(first: Iterable<Page>, second: Iterable<Page>): Generator<Page> {
  yield* first;
  yield* second;
}

/**
 * Every page of the site, in order of path. Two pages never share a path: the first builder to claim one has it, and a
 * path that would lead out of the site is left out.
 */
export function plan(archive: Archive, own: readonly OwnPage[], documents: Documents): PagePlan {
  const { chapters: all, closing } = chaptersOf(lookupOf(archive, documents, own));
  const pages = new Map<string, Page>();
  const add = (page: Page): void => {
    if (staysInside(page.path) && !pages.has(page.path)) pages.set(page.path, page);
  };
  for (const chapter of all) for (const page of chapter.pages()) add(page);
  for (const page of closing([...pages.keys()].sort(compare))) add(page);
  return { pages: [...pages.values()].sort((a, b) => compare(a.path, b.path)) };
}
