/** Articles as bibliographies want them, and where the files of a list's citations lie. */
import type { ArchivedArticle, Citation, CitationLink } from '../model.ts';
import { type Lookup, shownDate } from './lookup.ts';
import { once, readAgain } from './once.ts';
import { outletShown } from './teaser.ts';
import { absolute, articlePath, CITATION_FORMATS, citationsPath, href, outsideUrl, type SubjectFolder } from './urls.ts';

/** The same article stands in the lists of all its people, in three formats. */
const CITATIONS = once(makeCitation);

export function citationOf(lookup: Lookup, article: ArchivedArticle): Citation {
  readAgain(lookup, article);
  return CITATIONS(lookup, article);
}

function makeCitation(lookup: Lookup, article: ArchivedArticle): Citation {
  const { site } = lookup.archive;
  return {
    key: article.id,
    language: article.language,
    title: article.headline,
    outlet: outletShown(lookup, article.language, article)?.text ?? null,
    byline: article.byline,
    date: shownDate(article),
    address: absolute(site.address, articlePath(article)),
    original: outsideUrl(article.url),
    archive: site.name[article.language],
    abstract: article.lede,
  };
}

/** A list of one has no file: the article's own page cites it. */
const LEAST_CITED = 2;
/** A longer list has a file a year, so that one more article changes no file of thousands. */
export const CITED_WHOLE = 400;

/** Whether the citations of a list stand in one file, in files of its years, or nowhere. */
export function citedIn(folder: SubjectFolder, articles: number): 'one' | 'years' | 'none' {
  if (!isCited(folder) || articles < LEAST_CITED) return 'none';
  return articles <= CITED_WHOLE ? 'one' : 'years';
}

/** The files of a whole list's citations, seen from its page. */
export function citationLinks(
  from: string,
  folder: SubjectFolder,
  subject: { readonly slug: string; readonly articles: readonly string[] },
): CitationLink[] {
  return citedIn(folder, subject.articles.length) === 'one' ? linksOf(from, folder, subject, undefined) : [];
}

/** The files of one year's citations, in which there are so many, seen from its page. */
export function yearCitationLinks(
  from: string,
  folder: SubjectFolder,
  subject: { readonly slug: string; readonly articles: readonly string[] },
  year: string | null,
  articles: number,
): CitationLink[] {
  if (citedIn(folder, subject.articles.length) !== 'years' || articles < LEAST_CITED) return [];
  return linksOf(from, folder, subject, year);
}

function linksOf(from: string, folder: SubjectFolder, subject: { readonly slug: string }, year: string | null | undefined): CitationLink[] {
  return CITATION_FORMATS.map((format) => ({ format, href: href(from, citationsPath(folder, subject, year, format)) }));
}

/** Lists of people and of topics are cited; those of outlets and places are found by the reader's own tools. */
function isCited(folder: SubjectFolder): boolean {
  return folder === 'people' || folder === 'topics';
}

export interface CitedList {
  /** Undefined for the whole list. */
  readonly year: string | null | undefined;
  readonly articles: readonly ArchivedArticle[];
}

/** The lists of a subject that have files of citations; `years` are the parts of its list. */
export function citedLists(folder: SubjectFolder, articles: readonly ArchivedArticle[], years: () => readonly CitedList[]): CitedList[] {
  const where = citedIn(folder, articles.length);
  if (where === 'none') return [];
  return where === 'one' ? [{ year: undefined, articles }] : years().filter((list) => list.articles.length >= LEAST_CITED);
}
