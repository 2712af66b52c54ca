/** The home page of each language. */
import type { Figures, HomeModel, Language, Page } from '../../model.ts';
import { frameOf } from '../frame.ts';
import { monthsOf } from '../listing.ts';
import { type Lookup, shownDate } from '../lookup.ts';
import { countedLink, foremost, otherLanguage } from '../names.ts';
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
    months: monthsOf(path, language, archive.articles),
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
  const own = lookup.archive.articles.filter((article) => article.language === language);
  const dated = own.filter((article) => shownDate(article) !== null).reverse();
  const undated = own.filter((article) => shownDate(article) === null);
  return [...dated, ...undated].slice(0, limit).map((article) => teaserOf(lookup, from, tree, article));
}

/** The archive in figures. */
export function figuresOf(lookup: Lookup): Figures {
  const { archive } = lookup;
  const dated = archive.articles.filter((article) => shownDate(article) !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    articles: archive.articles.length,
    byLanguage: lookup.languages.map((language) => ({
      language,
      count: archive.articles.filter((article) => article.language === language).length,
    })),
    people: archive.people.filter((person) => person.articles.length > 0).length,
    topics: archive.topics.filter((topic) => topic.articles.length > 0).length,
    outlets: archive.outlets.filter((outlet) => outlet.articles.length > 0).length,
    documents: archive.documents.length,
    keptLines: archive.documents.reduce((sum, { kept }) => sum + kept, 0),
    removedLines: archive.documents.reduce((sum, { removed }) => sum + removed, 0),
    setAside: archive.setAside.length,
    first: first ? shownDate(first) : null,
    last: last ? shownDate(last) : null,
  };
}
