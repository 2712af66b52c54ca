/** The home page of each language. */
import type { ArchivedArticle, Figures, HomeModel, Language, Page, ShownDate } from '../../model.ts';
import { frameOf } from '../frame.ts';
import { monthsIn } from '../listing.ts';
import { type Lookup, shownDate } from '../lookup.ts';
import { countedLink, foremost, otherLanguage } from '../names.ts';
import { once } from '../once.ts';
import { page } from '../page.ts';
import { teaserOf } from '../teaser.ts';
import { feedOfAllPath, homePath, href } from '../urls.ts';

const LATEST = 12;
const LATEST_OTHER = 5;
const NAMES = 14;

export function* homePages(lookup: Lookup): Generator<Page> {
  for (const language of lookup.languages) yield page('home', homePath(language), language, () => homeModel(lookup, language));
}

function homeModel(lookup: Lookup, language: Language): HomeModel {
  const path = homePath(language);
  const { archive } = lookup;
  return {
    frame: frameOf(lookup, path, language, { same: homePath(otherLanguage(language)) }),
    figures: figuresOf(lookup),
    months: monthsIn(path, language, lookup.periods),
    latest: latest(lookup, path, language, language, LATEST),
    latestOther: latest(lookup, path, language, otherLanguage(language), LATEST_OTHER),
    people: foremost(archive.people, NAMES).map((person) => countedLink(path, language, 'people', person)),
    topics: foremost(archive.topics, NAMES).map((topic) => countedLink(path, language, 'topics', topic)),
    outlets: foremost(archive.outlets, NAMES).map((outlet) => countedLink(path, language, 'outlets', outlet)),
    feedOfAll: href(path, feedOfAllPath),
  };
}

/** The newest articles of one language; undated ones only where too few are dated. */
function latest(lookup: Lookup, from: string, tree: Language, language: Language, limit: number) {
  const { articles } = lookup.archive;
  const found: ArchivedArticle[] = [];
  const add = (article: ArchivedArticle | undefined, isDated: boolean): void => {
    if (article?.language === language && (shownDate(article) !== null) === isDated) found.push(article);
  };
  for (let at = articles.length - 1; at >= 0 && found.length < limit; at--) add(articles[at], true);
  for (let at = 0; at < articles.length && found.length < limit; at++) add(articles[at], false);
  return found.map((article) => teaserOf(lookup, from, tree, article));
}

/** The archive in figures. Who asks depends on all of it: every list is read here, also where the figures are at hand. */
export function figuresOf(lookup: Lookup): Figures {
  for (const list of ['articles', 'people', 'topics', 'outlets', 'documents', 'setAside'] as const) void lookup.archive[list];
  return counted(lookup, null);
}

/** Four pages show them. */
const counted = once(({ archive, languages }, _: null): Figures => {
  const { articles, people, topics, outlets, documents, setAside } = archive;
  const present = (subjects: readonly { readonly articles: readonly string[] }[]): number =>
    subjects.reduce((sum, subject) => sum + Number(subject.articles.length > 0), 0);
  return {
    articles: articles.length,
    byLanguage: languages.map((language) => ({
      language,
      count: articles.reduce((sum, article) => sum + Number(article.language === language), 0),
    })),
    people: present(people),
    topics: present(topics),
    outlets: present(outlets),
    documents: documents.length,
    keptLines: documents.reduce((sum, { kept }) => sum + kept, 0),
    removedLines: documents.reduce((sum, { removed }) => sum + removed, 0),
    setAside: setAside.length,
    first: shownOf(articles.find(isShown)),
    last: shownOf(articles.findLast(isShown)),
  };
});

const isShown = (article: ArchivedArticle): boolean => shownDate(article) !== null;
const shownOf = (article: ArchivedArticle | undefined): ShownDate | null => (article === undefined ? null : shownDate(article));
