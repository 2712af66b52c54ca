/**
 * Facts → the archive, step by step. Nothing here depends on the order of the documents, and no text is read.
 *
 *   gather     all articles, by file and number
 *   fold       the same dispatch in several files → one article
 *   order      by date, then id
 *   people     who is who across the archive
 *   topics, outlets
 *   addresses  old ones stay, new ones are given, gone ones redirect or say that they are gone
 *   related, counterparts
 */
import type { Archive, ArchivedArticle, ArticleFacts, ArticleHead, Authority, DocumentFacts, Language, Site } from '../model.ts';
import { assignAddresses } from './addresses.ts';
import { findCounterparts } from './counterparts.ts';
import { foldDuplicates } from './duplicates.ts';
import { shareables } from './features.ts';
import { linkOutlets } from './outlets.ts';
import { linkPeople, type PeopleFound } from './people.ts';
import type { Permalinks } from './permalinks.ts';
import { linkPlaces } from './places.ts';
import { findRelated } from './related.ts';
import { linkTopics } from './topics.ts';

/** Links the facts of all documents into one archive, and returns the permalinks to be kept for the next build. */
export function link(
  facts: readonly DocumentFacts[],
  authority: Authority,
  site: Site,
  permalinks: Permalinks,
): { archive: Archive; permalinks: Permalinks } {
  const documents = [...facts].sort((a, b) => byText(a.file, b.file));
  const dispatches = foldDuplicates(documents.flatMap(({ articles }) => articles));
  const articles = [...dispatches.articles].sort(byDate);
  const heads = articles.map(({ head }) => head);
  const people = linkPeople(articles, authority, permalinks.people);
  const topics = linkTopics(heads, authority);
  const { outlets, outletOf } = linkOutlets(heads, authority);
  const addresses = assignAddresses(heads, permalinks.articles, dispatches);

  const ofPeople = peopleAddresses(people, new Set([...site.languages, ...heads.map(({ language }) => language)]));

  const peopleOf = new Map([...people.byArticle].map(([id, found]) => [id, found.people]));
  const shared = shareables(articles, peopleOf);
  const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]));
  const names = { people: byId(people.people), topics: byId(topics), places: byId(authority.places) };
  const related = findRelated(shared, names);
  const counterparts = findCounterparts(shared, names);

  const archived = heads.map(
    (article, n): ArchivedArticle => ({
      ...article,
      permalink: addresses.permalinkOf.get(article.id) ?? '',
      serial: addresses.serialOf.get(article.id) ?? 0,
      people: peopleOf.get(article.id) ?? [],
      open: people.byArticle.get(article.id)?.open ?? [],
      outletId: outletOf.get(article.id) ?? null,
      appearances: dispatches.appearances.get(article.id) ?? [],
      related: related[n] ?? [],
      counterpart: counterparts[n] ?? null,
    }),
  );
  return {
    archive: {
      site,
      articles: archived,
      people: people.people,
      topics,
      outlets,
      places: linkPlaces(heads, authority),
      documents: documents.filter((one) => one.setAside === null).map(({ file, kept, removed }) => ({ file, kept, removed })),
      setAside: documents.flatMap(({ setAside }) => setAside ?? []),
      redirects: [...addresses.redirects, ...ofPeople.redirects].sort((a, b) => byText(a.from, b.from)),
      gone: [...addresses.gone, ...ofPeople.gone].sort(byText),
      issues: [...documents.flatMap(({ issues }) => issues), ...people.issues, ...addresses.issues],
    },
    permalinks: { articles: addresses.kept, people: people.kept },
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By date, then id; articles without a day, month or year of their own come last. */
function byDate({ head: a }: ArticleFacts, { head: b }: ArticleFacts): number {
  return byText(shownDate(a), shownDate(b)) || byText(a.id, b.id);
}

const shownDate = ({ date }: ArticleHead): string => (date === null || date.certainty === 'bound' ? '9999' : date.value);

/** A person's page has an address in each language that pages are written in. */
function peopleAddresses({ people, kept, moved }: PeopleFound, languages: ReadonlySet<Language>): Pick<Archive, 'redirects' | 'gone'> {
  const here = new Set([...people.filter(({ articles }) => articles.length > 0).map(({ slug }) => slug), ...moved.map(({ from }) => from)]);
  const inEach = <From, To>(list: readonly From[], place: (language: Language, one: From) => To): To[] =>
    [...languages].flatMap((language) => list.map((one) => place(language, one)));
  return {
    redirects: inEach(moved, (language, { from, to }) => ({ from: `${language}/people/${from}`, to: `${language}/people/${to}` })),
    gone: inEach(
      kept.filter(({ slug }) => !here.has(slug)),
      (language, { slug }) => `${language}/people/${slug}`,
    ),
  };
}
