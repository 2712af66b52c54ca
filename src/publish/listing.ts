/**
 * Long lists. A short one stands whole on its page; of a long one the page shows the newest, and each year has its own
 * page, oldest first, so that a new article changes the main page and one year, never the rest.
 */
import type { ArchivedArticle, Language, Listing, MonthCount, YearLink } from '../model.ts';
import { citationLinks } from './citations.ts';
import { articlesOf, groupBy, type Lookup, periodOf, yearOf } from './lookup.ts';
import { compare } from './names.ts';
import { teaserOf } from './teaser.ts';
import { href, periodPath, type SubjectFolder, subjectYearPath } from './urls.ts';

/** Up to so many articles a list stands on one page. */
export const WHOLE = 40;
/** So many of a longer one stand on the main page. */
export const NEWEST = 30;

export interface ListedSubject {
  readonly id: string;
  readonly slug: string;
  readonly articles: readonly string[];
}

/** The years of a list, newest first, the undated last. */
export function yearsOf(
  articles: readonly ArchivedArticle[],
): { readonly year: string | null; readonly articles: readonly ArchivedArticle[] }[] {
  return [...groupBy(articles, yearOf)]
    .map(([year, group]) => ({ year, articles: group }))
    .sort((a, b) => compare(b.year ?? '', a.year ?? ''));
}

/** The list on a subject's main page at `from`. */
export function listingOf(lookup: Lookup, from: string, language: Language, folder: SubjectFolder, subject: ListedSubject): Listing {
  const articles = articlesOf(lookup, subject.articles);
  const complete = articles.length <= WHOLE;
  const dated = articles.filter((article) => yearOf(article) !== null);
  const undated = articles.filter((article) => yearOf(article) === null);
  const newestFirst = [...dated.reverse(), ...undated];
  const shown = complete ? newestFirst : newestFirst.slice(0, NEWEST);
  return {
    total: articles.length,
    complete,
    years: yearsOf(shown).map(({ year, articles: group }) => ({
      year,
      teasers: group.map((article) => teaserOf(lookup, from, language, article, subject.id)),
    })),
    rail: railOf(lookup, from, language, folder, subject),
    citations: citationLinks(from, folder, subject),
  };
}

/** The rail of years: into the page where the list is whole, else to each year's page. */
export function railOf(lookup: Lookup, from: string, language: Language, folder: SubjectFolder, subject: ListedSubject): YearLink[] {
  const articles = articlesOf(lookup, subject.articles);
  return yearsOf(articles).map(({ year, articles: group }) => ({
    year,
    count: group.length,
    href: articles.length <= WHOLE ? `#${yearAnchor(year)}` : href(from, subjectYearPath(language, folder, subject, year)),
  }));
}

/** The `id` of a year's heading. */
export function yearAnchor(year: string | null): string {
  return `y-${year ?? 'undated'}`;
}

/** How many of the articles fall in each month, oldest first; months without any are left out. */
export function monthsOf(from: string, language: Language, articles: readonly ArchivedArticle[]): MonthCount[] {
  return monthsIn(
    from,
    language,
    groupBy(articles, (article) => periodOf(article) ?? ''),
  );
}

/** The same, of articles that stand by their periods already. Only the periods are noted as read: who shows the counts must depend on all articles. */
export function monthsIn(from: string, language: Language, periods: Lookup['periods']): MonthCount[] {
  return [...periods]
    .filter(([period]) => period.length === 7)
    .sort(([a], [b]) => compare(a, b))
    .map(([month, { length }]) => ({ month, count: length, href: href(from, periodPath(language, month)) }));
}
