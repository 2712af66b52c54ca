/** Articles as bibliographies want them, and where the files of a list's citations lie. */
import type { ArchivedArticle, Citation, CitationLink } from '../model.ts';
import { type Lookup, shownDate } from './lookup.ts';
import { outletShown } from './teaser.ts';
import { absolute, articlePath, CITATION_FORMATS, citationsPath, href, outsideUrl, type SubjectFolder } from './urls.ts';

export function citationOf(lookup: Lookup, article: ArchivedArticle): Citation {
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
export const LEAST_CITED = 2;

/** The files of a list's citations, seen from its page. */
export function citationLinks(
  from: string,
  folder: SubjectFolder,
  subject: { readonly slug: string },
  year: string | null | undefined,
  articles: number,
): CitationLink[] {
  if (!isCited(folder) || articles < LEAST_CITED) return [];
  return CITATION_FORMATS.map((format) => ({ format, href: href(from, citationsPath(folder, subject, year, format)) }));
}

/** Lists of people and of topics are cited; those of outlets and places are found by the reader's own tools. */
export function isCited(folder: SubjectFolder): folder is 'people' | 'topics' {
  return folder === 'people' || folder === 'topics';
}
