/**
 * The only place that knows addresses. Paths start at the site's root without a slash (`en/people/index.html`);
 * what pages print is always relative, so that one build works at a root, in a sub-folder and from a disk.
 */
import type { ArchivedArticle, CitationFormat, Language, Outlet, Person, Topic } from '../model.ts';

export type SubjectFolder = 'people' | 'topics' | 'outlets' | 'places';

export const choosePath = 'index.html';
export const missingPath = '404.html';
export const assetsPath = 'assets/';
/** The files of the search index. */
export const searchFolder = 'search/';
export const sitemapPath = 'sitemap.xml';
export const robotsPath = 'robots.txt';
/** Rules for hosts that read them. */
export const redirectsPath = '_redirects';
export const headersPath = '_headers';
/** Tells GitHub Pages to publish the files as they are. */
export const asTheyArePath = '.nojekyll';

/** The published data files, in the order in which the about page offers them. */
export const downloadPaths = [
  'data/articles.jsonl',
  'data/articles.csv',
  'data/people.json',
  'data/topics.json',
  'data/places.json',
  'data/documents.jsonl',
  'data/datapackage.json',
] as const;

/** What became of each document, line by line. */
export const documentsPath = downloadPaths[5];
export const [, , peopleDataPath, topicsDataPath, placesDataPath] = downloadPaths;
/** Hashes of all other files. */
export const manifestPath = 'manifest-sha256.txt';

export const homePath = (language: Language): string => `${language}/index.html`;
/** The feed of every language together. */
export const feedOfAllPath = 'feed.xml';
export const correctionsPath = (language: Language): string => `${language}/corrections.html`;
export const correctionsFeedPath = (language: Language): string => `${language}/corrections.xml`;
export const feedPath = (language: Language): string => `${language}/feed.xml`;
export const searchPath = (language: Language): string => `${language}/search.html`;
export const ownPath = (language: Language, slug: string): string => `${language}/${safeName(slug)}.html`;
export const articlePath = (article: Pick<ArchivedArticle, 'permalink'>): string => `${article.permalink}.html`;
/** The article with its counterpart next to it. */
export const besidePath = (article: Pick<ArchivedArticle, 'permalink'>): string => `${article.permalink}/beside.html`;
export const indexPath = (language: Language, folder: SubjectFolder | 'dates'): string => `${language}/${folder}/index.html`;
export const letterPath = (language: Language, folder: SubjectFolder, letter: string): string =>
  `${language}/${folder}/letters/${letterName(letter)}.html`;
export const subjectPath = (language: Language, folder: SubjectFolder, subject: Pick<Person | Topic | Outlet, 'slug'>): string =>
  `${language}/${folder}/${safeName(subject.slug)}.html`;
export const subjectYearPath = (language: Language, folder: SubjectFolder, subject: Pick<Person, 'slug'>, year: string | null): string =>
  `${language}/${folder}/${safeName(subject.slug)}/${year ?? 'undated'}.html`;
export const subjectFeedPath = (language: Language, folder: SubjectFolder, subject: Pick<Person, 'slug'>): string =>
  `${language}/${folder}/${safeName(subject.slug)}.xml`;

const ENDINGS: Readonly<Record<CitationFormat, string>> = { bibtex: 'bib', ris: 'ris', 'csl-json': 'csl.json' };
export const CITATION_FORMATS: readonly CitationFormat[] = ['bibtex', 'ris', 'csl-json'];

/** Citations belong to no language: one file a list and format. `year`: of a long list, the citations of that year. */
export function citationsPath(
  folder: SubjectFolder,
  subject: Pick<Person, 'slug'>,
  year: string | null | undefined,
  format: CitationFormat,
): string {
  const list = year === undefined ? safeName(subject.slug) : `${safeName(subject.slug)}/${year ?? 'undated'}`;
  return `data/${folder}/${list}.${ENDINGS[format]}`;
}

/** The page of a month (`2024-06`), of what a year holds without a month (`2024`), or of the undated (null). */
export function periodPath(language: Language, period: string | null): string {
  if (period === null) return `${language}/dates/undated.html`;
  const [year, month] = period.split('-');
  return `${language}/dates/${year}/${month ?? 'undated'}.html`;
}

/** A letter as part of an ASCII path: `a`, and `0628` for ب. */
function letterName(letter: string): string {
  const lower = letter.toLowerCase();
  if (/^[a-z0-9]$/u.test(lower)) return lower;
  return lower === '#' ? 'other' : (lower.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

/** A name that stays one part of a path, whatever an authority file says. */
function safeName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|#%\u0000-\u001f\u007f]+/gu, '-').replace(/^\.+/u, '');
  return safe === '' ? '-' : safe;
}

/** True for a path that stays inside the site and can be written: no empty, `.` or `..` part. */
export function staysInside(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Whether a page is for search engines: a pair repeats what its two articles say, and nobody looks for the page of a missing one. */
export function isListed(path: string): boolean {
  return path.endsWith('.html') && !path.endsWith('/beside.html') && path !== missingPath;
}

/** The address of `to` (path, may end in `/` or carry a `#fragment`) as seen from the page at `from`: relative, encoded. */
export function href(from: string, to: string): string {
  const hash = to.indexOf('#');
  const path = hash < 0 ? to : to.slice(0, hash);
  const tail = hash < 0 ? '' : `#${encodeURIComponent(to.slice(hash + 1))}`;
  if (path === '' || (path === from && tail !== '')) return tail;
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === path[at]; at++) if (from[at] === '/') shared = at + 1;
  let up = '';
  for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../';
  return up + encoded(path.slice(shared)) + tail;
}

/** The address of a subject's page as seen from the page at `from`: the same as `href` has it, found without the whole path. */
export function subjectHref(from: string, language: Language, folder: SubjectFolder, slug: string): string {
  return wayTo(from, language, folder) + leafOf(slug);
}

/** Ways from one page into the folders of subjects: a page has dozens of links into the same few. */
const ways = { from: '', known: new Map<string, string>() };

function wayTo(from: string, language: Language, folder: SubjectFolder): string {
  if (ways.from !== from) {
    ways.from = from;
    ways.known.clear();
  }
  const to = `${language}/${folder}/`;
  let way = ways.known.get(to);
  if (way === undefined) {
    way = href(from, `${to}-`).slice(0, -1);
    ways.known.set(to, way);
  }
  return way;
}

const PLAIN_SLUG = /^[\w-]+$/u;
const leafOf = (slug: string): string => (PLAIN_SLUG.test(slug) ? `${slug}.html` : encoded(`${safeName(slug)}.html`));

const PLAIN_PATH = /^[\w./-]*$/u;

function encoded(path: string): string {
  return PLAIN_PATH.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** The absolute address of a path, or null where the site's own address is unknown. */
export function absolute(address: string | null, path: string): string | null {
  if (address === null) return null;
  return address + encoded(path);
}

/** An address from outside, if it is one that a reader may safely follow. */
export function outsideUrl(address: string | null): string | null {
  if (address === null || !/^https?:\/\//iu.test(address.trim())) return null;
  try {
    const parsed = new URL(address.trim());
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
