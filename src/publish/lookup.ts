/** The archive with every way of finding something in it, made once a plan. */
import type {
  Archive,
  ArchivedArticle,
  Article,
  Cleaned,
  Documents,
  Language,
  NamedPlace,
  Outlet,
  OwnPage,
  Person,
  ShownDate,
  Topic,
} from '../model.ts';
import { unpackCleaned } from '../reading/packed.ts';

export interface Lookup {
  readonly archive: Archive;
  /** The languages that have a tree of pages, in the site's order. */
  readonly languages: readonly Language[];
  readonly articles: ReadonlyMap<string, ArchivedArticle>;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: ReadonlyMap<string, NamedPlace>;
  /** Where the text of articles, and what became of the lines of their documents, is found. */
  readonly documents: Documents;
  /** The articles that came from a file, in order of number. */
  readonly fromFile: ReadonlyMap<string, readonly ArchivedArticle[]>;
  /** Before and after an article among those of its language, in the archive's order. */
  readonly neighbours: ReadonlyMap<string, { readonly previous: ArchivedArticle | null; readonly next: ArchivedArticle | null }>;
  /** Articles by `2024-06`, by `2024` where the month is unknown, and by '' where nothing is. */
  readonly periods: ReadonlyMap<string, readonly ArchivedArticle[]>;
  readonly ownPages: readonly OwnPage[];
}

/** What stands for each thing in a lookup: itself, or a view through which its reading is noted. */
export interface Views {
  readonly article: (article: ArchivedArticle) => ArchivedArticle;
  readonly person: (person: Person) => Person;
  readonly topic: (topic: Topic) => Topic;
  readonly outlet: (outlet: Outlet) => Outlet;
  readonly place: (place: NamedPlace) => NamedPlace;
}

const same = <Thing>(thing: Thing): Thing => thing;
const THEMSELVES: Views = { article: same, person: same, topic: same, outlet: same, place: same };

/** Makes the lookup; one pass over each list of the archive. */
export function lookupOf(received: Archive, documents: Documents, ownPages: readonly OwnPage[], views: Views = THEMSELVES): Lookup {
  const archive: Archive = {
    ...received,
    articles: received.articles.map(views.article),
    people: received.people.map(views.person),
    topics: withNarrower(received.topics, received.articles).map(views.topic),
    outlets: received.outlets.map(views.outlet),
    places: received.places.map(views.place),
  };
  const written = new Set(archive.articles.map((article) => article.language));
  const languages = [...archive.site.languages, ...[...written].filter((language) => !archive.site.languages.includes(language)).sort()];
  const periods = groupBy(archive.articles, (article) => periodOf(article) ?? '');
  const fromFile = groupBy(archive.articles, (article) => article.file);
  for (const siblings of fromFile.values()) siblings.sort((a, b) => a.number - b.number);
  return {
    archive,
    languages,
    articles: byId(archive.articles),
    people: byId(archive.people),
    topics: byId(archive.topics),
    outlets: byId(archive.outlets),
    places: byId(archive.places),
    documents,
    fromFile,
    neighbours: neighboursOf(archive.articles),
    periods,
    ownPages,
  };
}

/** An article with its text; null where its document is not at hand. */
export function textOf(lookup: Lookup, { file, number }: ArchivedArticle): Article | null {
  return lookup.documents.described(file)?.articles.find((article) => article.number === number) ?? null;
}

/** A document with what became of its lines; null where it is not at hand. Of a kept one, its articles are not unpacked. */
export function cleanedOf({ documents }: Lookup, file: string): Cleaned | null {
  const packed = documents.packed?.(file) ?? null;
  return packed === null ? (documents.described(file)?.cleaned ?? null) : unpackCleaned(packed.cleaned);
}

/** The date that a list may show as the day of publication: a bound never is. */
export function shownDate(article: Pick<ArchivedArticle, 'date'>): ShownDate | null {
  const { date } = article;
  return date === null || date.certainty === 'bound' ? null : { value: date.value, precision: date.precision, certainty: date.certainty };
}

/** `2024`, or null for an undated article. */
export function yearOf(article: ArchivedArticle): string | null {
  return shownDate(article)?.value.slice(0, 4) ?? null;
}

/** `2024-06`, `2024` where the month is unknown, null for an undated article. */
export function periodOf(article: ArchivedArticle): string | null {
  return shownDate(article)?.value.slice(0, 7) ?? null;
}

/** Articles of the given ids in the order given; ids that the archive lacks are left out. */
export function articlesOf(lookup: Lookup, ids: readonly string[]): ArchivedArticle[] {
  const articles: ArchivedArticle[] = [];
  for (const id of ids) {
    const article = lookup.articles.get(id);
    if (article !== undefined) articles.push(article);
  }
  return articles;
}

/** Values in groups, in the order of their first member. */
export function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * Each topic with the articles of the narrower ones too, in the archive's order, as a reader of a broad topic expects.
 * The vocabulary's English labels begin in lower case, which a page's headings do not.
 */
function withNarrower(topics: readonly Topic[], articles: readonly ArchivedArticle[]): Topic[] {
  const places = new Map(articles.map((article, at) => [article.id, at]));
  const known = byId(topics);
  const gathered = new Map(topics.map((topic) => [topic.id, new Set(topic.articles)]));
  for (const topic of topics) {
    const seen = new Set([topic.id]);
    for (let broader = known.get(topic.broader ?? ''); broader && !seen.has(broader.id); broader = known.get(broader.broader ?? '')) {
      seen.add(broader.id);
      for (const id of topic.articles) gathered.get(broader.id)?.add(id);
    }
  }
  return topics.map((topic) => ({
    ...topic,
    name: { ar: topic.name.ar, en: topic.name.en.charAt(0).toUpperCase() + topic.name.en.slice(1) },
    articles: [...(gathered.get(topic.id) ?? [])].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
  }));
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function neighboursOf(articles: readonly ArchivedArticle[]): Lookup['neighbours'] {
  const neighbours = new Map<string, { previous: ArchivedArticle | null; next: ArchivedArticle | null }>();
  const last = new Map<Language, ArchivedArticle>();
  for (const article of articles) {
    if (shownDate(article) === null) continue;
    const previous = last.get(article.language) ?? null;
    neighbours.set(article.id, { previous, next: null });
    if (previous) {
      const before = neighbours.get(previous.id);
      if (before) before.next = article;
    }
    last.set(article.language, article);
  }
  return neighbours;
}
