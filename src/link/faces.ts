/**
 * The faces of what is linked: who shows an article in a list reads another one of it than its own page does. Each has a
 * version, noted when a record is written, so that a later build knows what changed without reading any.
 */
import type { Doubles } from '../keep/flat/column.ts';
import { versionOf } from '../keep/version.ts';
import type { ArchivedArticle, Person } from '../model.ts';
import type { Kept } from './kept/state.ts';

/** Which face of a thing a field belongs to; null for what never changes while the thing is called the same. */
export type Faces<Value> = { readonly [Field in keyof Required<Value>]: string | null };

/** `head`: what lists and neighbours show. `links`: what only the article's own page shows. */
export const ARTICLE: Faces<ArchivedArticle> = {
  id: null,
  file: 'head',
  number: 'head',
  language: 'head',
  headline: 'head',
  headlineOrigin: 'head',
  byline: 'head',
  dateline: 'head',
  outlet: 'head',
  url: 'head',
  date: 'head',
  lede: 'head',
  characters: 'head',
  topics: 'head',
  places: 'head',
  permalink: 'head',
  serial: 'head',
  people: 'head',
  outletId: 'head',
  open: 'links',
  appearances: 'links',
  related: 'links',
  counterpart: 'links',
};

/** `name`: what a link shows. `whole`: what the subject's own page and indexes show. */
export const PERSON: Faces<Person> = {
  id: null,
  slug: 'name',
  name: 'name',
  note: 'name',
  origin: 'name',
  spellings: 'whole',
  roles: 'whole',
  merges: 'whole',
  articles: 'whole',
};

/** The version of each face of a thing, by face. */
export function versionsOfFaces<Thing extends object>(faces: Faces<Thing>): ReadonlyMap<string, (thing: Thing) => number> {
  const fields = Object.entries(faces) as [keyof Thing, string | null][];
  const names = [...new Set(fields.flatMap(([, face]) => face ?? []))];
  return new Map(
    names.map((name) => {
      const own = fields.filter(([, face]) => face === name).map(([field]) => field);
      return [name, (thing: Thing) => versionOf(own.map((field) => thing[field]))];
    }),
  );
}

const OF_ARTICLE = versionsOfFaces(ARTICLE);
const OF_PERSON = versionsOfFaces(PERSON);

/** Notes the versions of an article's record. */
export function noteArticle({ head, links }: Kept['articleFaces'], number: number, article: ArchivedArticle): void {
  head.set(number, OF_ARTICLE.get('head')!(article));
  links.set(number, OF_ARTICLE.get('links')!(article));
}

/** Notes the versions of a person's record. */
export function notePerson({ name, whole }: Kept['personFaces'], number: number, person: Person): void {
  name.set(number, OF_PERSON.get('name')!(person));
  whole.set(number, OF_PERSON.get('whole')!(person));
}

/** Of each face its version in every record, in the archive's order. */
export interface LinkedVersions {
  readonly articles: ReadonlyMap<string, Float64Array>;
  readonly people: ReadonlyMap<string, Float64Array>;
}

/** The versions that were noted, of the articles and people with these numbers. */
export function linkedVersions(
  { articleFaces, personFaces }: Pick<Kept, 'articleFaces' | 'personFaces'>,
  articles: ArrayLike<number>,
  people: readonly number[],
): LinkedVersions {
  const inOrder = (faces: Readonly<Record<string, Doubles>>, numbers: ArrayLike<number>): Map<string, Float64Array> =>
    new Map(Object.entries(faces).map(([face, versions]) => [face, Float64Array.from(numbers, (number) => versions.get(number))]));
  return { articles: inOrder(articleFaces, articles), people: inOrder(personFaces, people) };
}
