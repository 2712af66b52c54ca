/** The plan: every page of the site, one builder a kind of page. */
import type { Archive, Documents, OwnPage, Page, PagePlan } from '../model.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { compare } from './names.ts';
import { articlePages } from './pages/article.ts';
import { citationPages } from './pages/citations.ts';
import { correctionPages } from './pages/corrections.ts';
import { datePages } from './pages/dates.ts';
import { entrancePages } from './pages/entrance.ts';
import { feedPages } from './pages/feeds.ts';
import { homePages } from './pages/home.ts';
import { hostPages } from './pages/hosts.ts';
import { letterIndexPages } from './pages/letters.ts';
import { machinePages } from './pages/machines.ts';
import { ownPages } from './pages/own.ts';
import { pairPages } from './pages/pair.ts';
import { personPages } from './pages/person.ts';
import { receiptPages } from './pages/receipts.ts';
import { redirectPages } from './pages/redirects.ts';
import { searchPages } from './pages/search.ts';
import { sitemapPages } from './pages/sitemap.ts';
import { subjectPages } from './pages/subject.ts';
import { topicIndexPages } from './pages/topics.ts';
import { yearPages } from './pages/years.ts';
import { type SearchIndex, searchIndex } from './search/index.ts';
import { staysInside } from './urls.ts';

const BUILDERS: readonly ((lookup: Lookup) => Iterable<Page>)[] = [
  entrancePages,
  homePages,
  articlePages,
  pairPages,
  letterIndexPages,
  personPages,
  topicIndexPages,
  subjectPages,
  yearPages,
  datePages,
  ownPages,
  correctionPages,
  feedPages,
  citationPages,
  machinePages,
  receiptPages,
  hostPages,
];

/**
 * Every page of the site, in order of path. Two pages never share a path: the first builder to claim one has it, and a
 * path that would lead out of the site is left out.
 */
export function plan(archive: Archive, own: readonly OwnPage[], documents: Documents): PagePlan {
  return planOf(lookupOf(archive, documents, own));
}

/**
 * The same through a lookup that is there already, for instance one through which pages are watched, and with a search index
 * that goes on from what was kept of it.
 */
export function planOf(lookup: Lookup, index: SearchIndex = searchIndex(lookup)): PagePlan {
  const pages = new Map<string, Page>();
  const add = (page: Page): void => {
    if (staysInside(page.path) && !pages.has(page.path)) pages.set(page.path, page);
  };
  for (const page of searchPages(lookup, index)) add(page);
  for (const builder of BUILDERS) for (const page of builder(lookup)) add(page);
  // A pair repeats what its two articles say: it is no page for search engines.
  const unlisted: ReadonlySet<Page['kind']> = new Set(['missing', 'pair']);
  const written = [...pages.values()].filter((page) => page.path.endsWith('.html') && !unlisted.has(page.kind)).map((page) => page.path);
  for (const page of redirectPages(lookup)) add(page);
  for (const page of sitemapPages(lookup, written.sort(compare))) add(page);
  return { pages: [...pages.values()].sort((a, b) => compare(a.path, b.path)) };
}
