/** BibTeX, RIS and CSL-JSON of each person's and each topic's articles; of a very long list, by year. */
import type { Page } from '../../model.ts';
import { citationOf, citedLists } from '../citations.ts';
import { type ListedSubject, yearsOf } from '../listing.ts';
import { articlesOf, type Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { CITATION_FORMATS, citationsPath } from '../urls.ts';

export function* citationPages(lookup: Lookup, folder: 'people' | 'topics', subject: ListedSubject): Generator<Page> {
  const articles = articlesOf(lookup, subject.articles);
  for (const list of citedLists(folder, articles, () => yearsOf(articles)))
    for (const format of CITATION_FORMATS)
      yield page(
        'citations',
        citationsPath(folder, subject, list.year, format),
        null,
        () => ({ format, entries: list.articles.map((article) => citationOf(lookup, article)) }),
        list.articles.map(({ id }) => id),
      );
}
