/**
 * Facts → the archive. Nothing here depends on the order of the documents, and no text is read. `link` does it from
 * nothing; `relink` brings up to date what an earlier build kept, in proportion to what changed, with the same result.
 */
import { hash52 } from '../keep/flat/hash.ts';
import type { Archive, Authority, DocumentFacts, Language, Site, Topic } from '../model.ts';
import { type LinkedVersions, linkedVersions } from './faces.ts';
import { keptArticle } from './kept/articles.ts';
import { nothingKept } from './kept/state.ts';
import { type Changed, type FactsByFile, Linking } from './linking.ts';
import { nameOutlets } from './outlets.ts';
import { byText } from './people/forms.ts';
import type { Permalinks } from './permalinks.ts';
import { linkPlaces } from './places.ts';
import { linkTopics } from './topics.ts';

/** Links the facts of all documents into one archive, and returns the permalinks to be kept for the next build. */
export function link(
  facts: readonly DocumentFacts[],
  authority: Authority,
  site: Site,
  permalinks: Permalinks,
): { archive: Archive; permalinks: Permalinks } {
  const linking = linkAll(facts, authority, permalinks);
  return { archive: archiveOf(linking, authority, site), permalinks: linking.permalinks };
}

/** The same, for those who go on with `Linking.update` or keep what was linked. */
export function linkAll(facts: readonly DocumentFacts[], authority: Authority, permalinks: Permalinks): Linking {
  const byFile = new Map(facts.map((one) => [one.file, one]));
  const linking = new Linking(nothingKept(), authority, permalinks, (file) => byFile.get(file) ?? null);
  linking.update(
    [],
    [...facts].sort((a, b) => byText(a.file, b.file)),
  );
  return linking;
}

/** The whole archive, every article and person of it in memory. */
export function archiveOf(linking: Linking, authority: Authority, site: Site): Archive {
  return versionedArchive(linking, authority, site, false).archive;
}

/** The same, with the versions of its articles and people. `lazily`: of articles nothing is read before it is asked for. */
export function versionedArchive(
  linking: Linking,
  authority: Authority,
  site: Site,
  lazily: boolean,
): { readonly archive: Archive; readonly versions: LinkedVersions } {
  const { kept } = linking;
  const { articleColumns: columns, articles: records } = kept;
  if (!lazily) kept.log.hold();
  const articles = Array.from(linking.order, (number) => (lazily ? keptArticle(columns, records, number) : linking.article(number)));
  const places = new Uint32Array(records.size);
  for (const [place, number] of linking.order.entries()) places[number] = place;
  const ids = (list: ArrayLike<number>): string[] =>
    Array.from(Uint32Array.from(list, (number) => places[number] ?? 0).sort(), (place) => articles[place]?.id ?? '');
  const people = [...kept.people.numbers()]
    .flatMap((number) => {
      const known = kept.people.get(number);
      return known === null ? [] : [{ number, person: known.person }];
    })
    .sort((a, b) => byText(a.person.id, b.person.id));
  const topics: Topic[] = linkTopics((topic) => linking.having('topic', topic), authority);
  const outlets = [...nameOutlets(kept.meta.outlets, authority)]
    .map(([key, outlet]) => ({ ...outlet, articles: ids(kept.outletArticles.get(kept.outletKeys.find(hash52(key)))) }))
    .sort((a, b) => byText(a.id, b.id));
  const documents = [...kept.documents.numbers()]
    .flatMap((number) => kept.documents.get(number) ?? [])
    .sort((a, b) => byText(a.file, b.file));
  const ofPeople = peopleAddresses(linking, new Set([...site.languages, ...articles.map(({ language }) => language)]));
  const archive: Archive = {
    site,
    articles,
    people: people.map(({ person }) => person),
    topics,
    outlets,
    places: linkPlaces((id) => linking.having('place', id), authority),
    documents: documents.filter((one) => one.setAside === null).map(({ file, kept: stayed, removed }) => ({ file, kept: stayed, removed })),
    setAside: documents.flatMap(({ setAside }) => setAside ?? []),
    corrections: [],
    redirects: [...kept.meta.redirects, ...ofPeople.redirects].sort((a, b) => byText(a.from, b.from)),
    gone: [...kept.meta.gone, ...ofPeople.gone].sort(byText),
    issues: [...documents.flatMap(({ issues }) => issues), ...linking.people.ambiguities(), ...kept.meta.addressIssues],
  };
  const numbers = people.map(({ number }) => number);
  return { archive, versions: linkedVersions(kept, linking.order, numbers) };
}

/** A person's page has an address in each language that pages are written in. */
export function peopleAddresses(linking: Linking, languages: ReadonlySet<Language>): Pick<Archive, 'redirects' | 'gone'> {
  const { moved } = linking.kept.meta;
  const movedFrom = new Set(moved.map(({ from }) => from));
  const inEach = <From, To>(list: readonly From[], place: (language: Language, one: From) => To): To[] =>
    [...languages].flatMap((language) => list.map((one) => place(language, one)));
  return {
    redirects: inEach(moved, (language, { from, to }) => ({ from: `${language}/people/${from}`, to: `${language}/people/${to}` })),
    gone: inEach(
      linking.permalinks.people.filter(({ slug }) => !movedFrom.has(slug) && !linking.people.isSlug(slug)),
      (language, { slug }) => `${language}/people/${slug}`,
    ),
  };
}

export type { Changed, FactsByFile };
