/** Atom feeds: of each language, of each person and of each topic. */
import { hash } from 'node:crypto';
import type { ArchivedArticle, FeedModel, Language, Page, Person, Topic } from '../../model.ts';
import { articlesOf, type Lookup, shownDate } from '../lookup.ts';
import { nameIn } from '../names.ts';
import { once, readAgain } from '../once.ts';
import { page } from '../page.ts';
import { outletShown } from '../teaser.ts';
import { absolute, articlePath, choosePath, feedOfAllPath, feedPath, homePath, href, subjectFeedPath, subjectPath } from '../urls.ts';

export const ENTRIES = 30;
/** What `updated` says of an archive without a single date. */
export const NEVER = '1970-01-01T00:00:00Z';

/** Of everything, and of each language. */
export function* feedPages(lookup: Lookup): Generator<Page> {
  const { archive } = lookup;
  const [first = 'en'] = lookup.languages;
  yield page('feed', feedOfAllPath, null, () => feedModel(lookup, first, feedOfAllPath, nameOfAll(lookup), choosePath, archive.articles));
  for (const language of lookup.languages) {
    const path = feedPath(language);
    yield page('feed', path, language, () =>
      feedModel(
        lookup,
        language,
        path,
        archive.site.name[language],
        homePath(language),
        archive.articles.filter((article) => article.language === language),
      ),
    );
  }
}

/** Of a person or a topic, in each language. */
export function* subjectFeedPages(lookup: Lookup, folder: 'people' | 'topics', subject: Person | Topic): Generator<Page> {
  if (subject.articles.length === 0) return;
  for (const language of lookup.languages) {
    const own = subjectFeedPath(language, folder, subject);
    const title = `${nameIn(subject.name, language, subject.slug).text} — ${lookup.archive.site.name[language]}`;
    yield page(
      'feed',
      own,
      language,
      () => feedModel(lookup, language, own, title, subjectPath(language, folder, subject), articlesOf(lookup, subject.articles)),
      title,
    );
  }
}

/** The archive's name in each of its languages. */
function nameOfAll(lookup: Lookup): string {
  return [...new Set(lookup.languages.map((language) => lookup.archive.site.name[language]))].join(' — ');
}

/** The newest dated articles of a list. Undated ones have no place in a feed, which is an order of time. */
function feedModel(
  lookup: Lookup,
  language: Language,
  path: string,
  title: string,
  pagePath: string,
  articles: readonly ArchivedArticle[],
): FeedModel {
  const address = (target: string): string => absolute(lookup.archive.site.address, target) ?? href(path, target);
  const entries = articles
    .filter((article) => shownDate(article) !== null)
    .slice(-ENTRIES)
    .reverse()
    .map((article) => ({
      ...entryOf(lookup, article),
      href: address(articlePath(article)),
      topics: article.topics.flatMap((topic) => lookup.topics.get(topic.id)?.name[language] ?? []),
    }));
  return {
    language,
    id: urn(path),
    title,
    updated: entries[0]?.updated ?? NEVER,
    self: address(path),
    page: address(pagePath),
    entries,
  };
}

/** What every feed says of an article. */
const ENTRIES_MADE = once((lookup: Lookup, article: ArchivedArticle) => ({
  id: urn(article.permalink),
  language: article.language,
  title: article.headline,
  updated: instant(shownDate(article)?.value),
  outlet: outletShown(lookup, article.language, article)?.text ?? null,
  summary: article.lede,
}));

function entryOf(lookup: Lookup, article: ArchivedArticle): Omit<FeedModel['entries'][number], 'href' | 'topics'> {
  readAgain(lookup, article);
  return ENTRIES_MADE(lookup, article);
}

export function instant(value: string | undefined): string {
  if (value === undefined) return NEVER;
  return `${value}${'-01'.repeat((10 - value.length) / 3)}T00:00:00Z`;
}

/** A name-based UUID (RFC 9562, version 8) of a path: it stays when the site moves. */
export function urn(path: string): string {
  const digits = hash('sha256', `diwan:${path}`, 'hex');
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
