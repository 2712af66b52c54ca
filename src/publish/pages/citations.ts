/** BibTeX, RIS and CSL-JSON of each person's and each topic's articles; of a long list, by year, as its pages are. */
import type { ArchivedArticle, Page } from '../../model.ts';
import { citationOf, LEAST_CITED } from '../citations.ts';
import { type ListedSubject, WHOLE, yearsOf } from '../listing.ts';
import { articlesOf, type Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { CITATION_FORMATS, citationsPath } from '../urls.ts';

export function* citationPages(lookup: Lookup, folder: 'people' | 'topics', subject: ListedSubject): Generator<Page> {
  if (subject.articles.length < LEAST_CITED) return;
  const articles = articlesOf(lookup, subject.articles);
  const lists: { readonly year: string | null | undefined; readonly articles: readonly ArchivedArticle[] }[] =
    articles.length <= WHOLE ? [{ year: undefined, articles }] : yearsOf(articles);
  for (const list of lists) {
    if (list.articles.length < LEAST_CITED) continue;
    for (const format of CITATION_FORMATS)
      yield page(
        'citations',
        citationsPath(folder, subject, list.year, format),
        null,
        () => ({
          format,
          entries: list.articles.map((article) => citationOf(lookup, article)),
        }),
        list.articles.map(({ id }) => id),
      );
  }
}
