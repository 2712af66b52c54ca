/** As much of an article as the search index takes: the narrow door between the archive and the index. Texts are fetched one at a time. */
import type { ArchivedArticle, Article, Bilingual, Certainty, Language, Person } from '../../model.ts';
import { type Lookup, shownDate } from '../lookup.ts';
import type { Names } from './format/records.ts';

const PEOPLE_IN_HEAD = 5;

/** A person, place or outlet of an article, with every spelling of either script that leads to it. */
interface Named {
  readonly slug: string;
  readonly name: Bilingual;
  readonly spellings: readonly string[];
}

export interface Searchable {
  readonly serial: number;
  readonly permalink: string;
  readonly language: Language;
  readonly headline: string;
  readonly derived: boolean;
  /** Null for a bound, which is no day of publication. */
  readonly date: { readonly value: string; readonly certainty: Certainty } | null;
  readonly dateline: string;
  readonly byline: string;
  /** What a list shows of the text. */
  readonly lede: string;
  readonly people: readonly Named[];
  readonly places: readonly Named[];
  readonly outlet: { readonly slug: string; readonly names: Names } | null;
  /** Slugs, those of broader topics too. */
  readonly topics: readonly string[];
}

/** What an article says beneath its headline. */
export interface SearchableText {
  readonly dek: string;
  readonly body: readonly string[];
  readonly captions: readonly string[];
}

/** What the index takes of an article's text; nothing where it is not at hand. */
export function searchableText(text: Article | null): SearchableText {
  return {
    dek: text?.dek ?? '',
    body: text?.body.map((paragraph) => paragraph.text) ?? [],
    captions: text?.captions.map((caption) => caption.text) ?? [],
  };
}

/** What the index takes of an article beside its text. */
export function searchableOf(lookup: Lookup, article: ArchivedArticle): Searchable {
  const date = shownDate(article);
  return {
    serial: article.serial,
    permalink: article.permalink,
    language: article.language,
    headline: article.headline,
    derived: article.headlineOrigin === 'derived',
    date: date === null ? null : { value: date.value, certainty: date.certainty },
    dateline: article.dateline ?? '',
    byline: article.byline ?? '',
    lede: article.lede ?? '',
    people: article.people.flatMap(({ person }) => {
      const known = lookup.people.get(person);
      return known ? [namedOf(known)] : [];
    }),
    places: article.places.flatMap(({ id }) => {
      const known = lookup.places.get(id);
      return known ? [{ slug: known.slug, name: known.name, spellings: [] }] : [];
    }),
    outlet: outletOf(lookup, article),
    topics: topicsOf(lookup, article),
  };
}

/** Spellings are read where they are asked for: one more article of a person changes them, and no list that shows the name. */
function namedOf(person: Person): Named {
  return {
    slug: person.slug,
    name: person.name,
    get spellings() {
      return person.spellings.map(({ text }) => text);
    },
  };
}

function outletOf(lookup: Lookup, article: ArchivedArticle): Searchable['outlet'] {
  const known = article.outletId === null ? undefined : lookup.outlets.get(article.outletId);
  if (known) return { slug: known.slug, names: namesOf(known.name) };
  if (article.outlet === null) return null;
  return { slug: '', names: article.language === 'ar' ? [article.outlet, ''] : ['', article.outlet] };
}

function topicsOf(lookup: Lookup, article: ArchivedArticle): string[] {
  const slugs = new Set<string>();
  for (const { id } of article.topics)
    for (let topic = lookup.topics.get(id); topic && !slugs.has(topic.slug); topic = lookup.topics.get(topic.broader ?? ''))
      slugs.add(topic.slug);
  return [...slugs];
}

export const namesOf = (name: Bilingual): Names => [name.ar ?? '', name.en ?? ''];

/** The people that an article's head names, the most named first as the archive has them. */
export const headPeople = ({ people }: Searchable) =>
  people.slice(0, PEOPLE_IN_HEAD).map(({ slug, name }) => [slug, ...namesOf(name)] as const);
