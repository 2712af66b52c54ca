/** Mentions → people: within each article, then across the archive and both scripts, with the evidence of every joining. */
import type { Article, Authority, Issue, Mention, Merge, Person, PersonInArticle, Redirect } from '../model.ts';
import { byText, formKey, isFull, nameReader } from './people/forms.ts';
import { type InArticle, type LocalPerson, resolveInArticle } from './people/inArticle.ts';
import { ambiguousAcross, ambiguousWithin } from './people/issues.ts';
import { type Form, joinForms } from './people/join.ts';
import { type KnownPeople, knownPeople } from './people/known.ts';
import { buildPerson, type Sighting } from './people/person.ts';
import { assignSlugs } from './people/slugs.ts';
import type { KeptPerson } from './permalinks.ts';

export interface PeopleFound {
  /** In order of id. */
  readonly people: readonly Person[];
  readonly byArticle: ReadonlyMap<string, { readonly people: readonly PersonInArticle[]; readonly open: readonly Mention[] }>;
  readonly kept: readonly KeptPerson[];
  readonly moved: readonly Redirect[];
  readonly issues: readonly Issue[];
}

/** Names less sure than this make no person of their own; they may be one more mention of somebody. */
export const SURE_ENOUGH = 0.5;

/** `articles` have unique ids; the order of `Person.articles` is theirs, and nothing else depends on it. */
export function linkPeople(articles: readonly Article[], authority: Authority, kept: readonly KeptPerson[]): PeopleFound {
  const read = nameReader();
  const known = knownPeople(authority, read);
  const local = new Map(articles.map((article) => [article.id, resolveInArticle(article, known, read)]));
  const joined = joinForms(formsOf([...local.values()], known));
  const personOf = (person: LocalPerson): string => {
    const group = joined.groupOf.get(localKey(person)) ?? localKey(person);
    return person.known ?? knownOfGroup.get(group) ?? group;
  };
  const knownOfGroup = new Map<string, string>();
  for (const { id, name } of known.fullNames)
    if (known.ofName(name).length === 1) knownOfGroup.set(joined.groupOf.get(formKey(name)) ?? '', id);
  for (const { people } of local.values())
    for (const person of people) if (person.known !== null) knownOfGroup.set(joined.groupOf.get(localKey(person)) ?? '', person.known);

  const entries = new Map(authority.people.map((person) => [person.id, person]));
  const sightings = gather(articles, local, personOf);
  const people = [...sightings].filter(([id, seen]) => isSure(seen) || entries.has(id));
  const sure = new Set(people.map(([id]) => id));
  const mergesOf = mergesByPerson(joined.merges, joined.groupOf, knownOfGroup);
  const drafts = people.map(([id, seen]) => buildPerson(id, entries.get(id) ?? null, seen, mergesOf.get(id) ?? [], read));
  const formsOfPerson = (id: string): string[] =>
    [...new Set((sightings.get(id) ?? []).filter((seen) => isFull(seen.name) || seen.stated).map((seen) => formKey(seen.name)))].sort(
      byText,
    );
  const slugs = assignSlugs(
    drafts.map(({ id, name }) => ({ key: id, slug: entries.get(id)?.slug ?? null, english: name.en, forms: formsOfPerson(id) })),
    kept,
    authority.people.map((person) => person.slug),
  );
  const idOf = (key: string): string => (entries.has(key) ? key : (slugs.slugOf.get(key) ?? key));
  return {
    people: drafts
      .map((draft) => ({ ...draft, id: idOf(draft.id), slug: slugs.slugOf.get(draft.id) ?? draft.id }))
      .sort((a, b) => byText(a.id, b.id)),
    byArticle: new Map([...local].map(([id, found]) => [id, placed(found, sure, personOf, idOf)])),
    kept: slugs.kept,
    moved: slugs.moved,
    issues: [
      ...articles.flatMap((article) => ambiguousWithin(article, local.get(article.id)?.open ?? [])),
      ...ambiguousAcross(joined.ambiguities, articles),
    ],
  };
}

/** A full name by its letters; a single one only as the person whom the authority or front matter says it is. */
function localKey(person: LocalPerson): string {
  if (isFull(person.name)) return formKey(person.name);
  return person.known === null ? `~${formKey(person.name)}` : `=${person.known}`;
}

function formsOf(found: readonly InArticle[], known: KnownPeople): Form[] {
  const forms = new Map<string, { name: Form['name']; known: Set<string> }>();
  const note = (key: string, name: Form['name'], id: string | null): void => {
    const form = forms.get(key) ?? { name, known: new Set<string>() };
    forms.set(key, byText(name.text, form.name.text) < 0 ? { ...form, name } : form);
    if (id !== null) form.known.add(id);
  };
  for (const { name } of known.fullNames) for (const id of known.ofName(name)) note(formKey(name), name, id);
  for (const { people } of found) for (const person of people) note(localKey(person), person.name, person.known);
  return [...forms].map(([key, form]) => ({ key, name: form.name, known: form.known.size === 1 ? ([...form.known][0] ?? null) : null }));
}

function gather(
  articles: readonly Article[],
  local: ReadonlyMap<string, InArticle>,
  personOf: (person: LocalPerson) => string,
): Map<string, Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  for (const article of articles)
    for (const person of local.get(article.id)?.people ?? []) {
      const id = personOf(person);
      const list = sightings.get(id);
      const sighting: Sighting = {
        article: article.id,
        language: article.language,
        name: person.name,
        stated: person.stated,
        attached: person.mentions,
      };
      if (list === undefined) sightings.set(id, [sighting]);
      else list.push(sighting);
    }
  return sightings;
}

const isSure = (seen: readonly Sighting[]): boolean =>
  seen.some(
    ({ stated, attached }) =>
      stated || attached.some(({ rule, mention }) => rule !== 'surname-in-article' && mention.confidence >= SURE_ENOUGH),
  );

function mergesByPerson(
  merges: ReadonlyMap<string, readonly Merge[]>,
  groupOf: ReadonlyMap<string, string>,
  knownOfGroup: ReadonlyMap<string, string>,
): Map<string, Merge[]> {
  const byPerson = new Map<string, Merge[]>();
  for (const [form, list] of [...merges].sort(([a], [b]) => byText(a, b))) {
    const group = groupOf.get(form) ?? form;
    const id = knownOfGroup.get(group) ?? group;
    byPerson.set(id, [...(byPerson.get(id) ?? []), ...list]);
  }
  return byPerson;
}

function placed(
  found: InArticle,
  sure: ReadonlySet<string>,
  personOf: (person: LocalPerson) => string,
  idOf: (key: string) => string,
): { people: PersonInArticle[]; open: Mention[] } {
  const byPerson = new Map<string, Mention[]>();
  const open = found.open.map(({ mention }) => mention);
  for (const person of found.people) {
    const key = personOf(person);
    const mentions = person.mentions.map(({ mention }) => mention);
    if (sure.has(key)) byPerson.set(key, [...(byPerson.get(key) ?? []), ...mentions]);
    else open.push(...mentions);
  }
  const people = [...byPerson].map(([key, mentions]) => ({ person: idOf(key), mentions: mentions.sort(byPlace) }));
  const before = (a: PersonInArticle, b: PersonInArticle): number => {
    const [x, y] = [a.mentions[0], b.mentions[0]];
    return x === undefined || y === undefined
      ? Number(x === undefined) - Number(y === undefined) || byText(a.person, b.person)
      : byPlace(x, y) || byText(a.person, b.person);
  };
  return { people: people.sort(before), open: open.sort(byPlace) };
}

const FIELDS = ['headline', 'dek', 'body', 'caption'] as const;

function byPlace(a: Mention, b: Mention): number {
  return (
    FIELDS.indexOf(a.place.field) - FIELDS.indexOf(b.place.field) ||
    a.place.paragraph - b.place.paragraph ||
    a.place.start - b.place.start ||
    byText(a.text, b.text)
  );
}
