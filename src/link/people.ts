/** People of articles → people of the archive, across both scripts, with the evidence of every joining. */
import type { ArticleFacts, Authority, Issue, Merge, Person, PersonInArticle, Redirect, Sighting } from '../model.ts';
import { byText, formKey, isFull, nameReader, type ReadName } from './people/forms.ts';
import { ambiguousAcross } from './people/issues.ts';
import { type Form, joinForms } from './people/join.ts';
import { type KnownPeople, knownPeople } from './people/known.ts';
import { buildPerson, type Seen } from './people/person.ts';
import { assignSlugs } from './people/slugs.ts';
import type { KeptPerson } from './permalinks.ts';

export interface PeopleFound {
  /** In order of id. */
  readonly people: readonly Person[];
  readonly byArticle: ReadonlyMap<string, { readonly people: readonly PersonInArticle[]; readonly open: readonly number[] }>;
  readonly kept: readonly KeptPerson[];
  readonly moved: readonly Redirect[];
  readonly issues: readonly Issue[];
}

/** `articles` have unique ids; the order of `Person.articles` is theirs, and nothing else depends on it. */
export function linkPeople(articles: readonly ArticleFacts[], authority: Authority, kept: readonly KeptPerson[]): PeopleFound {
  const read = nameReader();
  const known = knownPeople(authority, read);
  const joined = joinForms(formsOf(articles, known, read));
  const personOf = (sighting: Sighting): string => {
    const group = joined.groupOf.get(sighting.key) ?? sighting.key;
    return sighting.known ?? knownOfGroup.get(group) ?? group;
  };
  const knownOfGroup = new Map<string, string>();
  for (const { id, name } of known.fullNames)
    if (known.ofName(name).length === 1) knownOfGroup.set(joined.groupOf.get(formKey(name)) ?? '', id);
  for (const { people } of articles)
    for (const person of people) if (person.known !== null) knownOfGroup.set(joined.groupOf.get(person.key) ?? '', person.known);

  const entries = new Map(authority.people.map((person) => [person.id, person]));
  const sightings = gather(articles, personOf);
  const people = [...sightings].filter(([id, seen]) => seen.some(({ sighting }) => sighting.sure) || entries.has(id));
  const sure = new Set(people.map(([id]) => id));
  const mergesOf = mergesByPerson(joined.merges, joined.groupOf, knownOfGroup);
  const drafts = people.map(([id, seen]) => buildPerson(id, entries.get(id) ?? null, seen, mergesOf.get(id) ?? [], read));
  const formsOfPerson = (id: string): string[] =>
    [...new Set((sightings.get(id) ?? []).flatMap(({ sighting }) => slugForm(sighting, read)))].sort(byText);
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
    byArticle: new Map(articles.map((facts) => [facts.head.id, placed(facts, sure, personOf, idOf)])),
    kept: slugs.kept,
    moved: slugs.moved,
    issues: ambiguousAcross(joined.ambiguities, articles),
  };
}

/** The spelling by which a slug knows its person again: a full name, or one that was stated. */
function slugForm({ key, name, stated }: Sighting, read: ReadName): string[] {
  if (!stated && key.startsWith('~')) return [];
  const own = read(name);
  return isFull(own) || stated ? [formKey(own)] : [];
}

function formsOf(articles: readonly ArticleFacts[], known: KnownPeople, read: ReadName): Form[] {
  const forms = new Map<string, { name: string; known: Set<string> }>();
  const note = (key: string, name: string, id: string | null): void => {
    const form = forms.get(key) ?? { name, known: new Set<string>() };
    if (name < form.name) form.name = name;
    forms.set(key, form);
    if (id !== null) form.known.add(id);
  };
  for (const { name } of known.fullNames) for (const id of known.ofName(name)) note(formKey(name), name.text, id);
  for (const { people } of articles) for (const person of people) note(person.key, person.name, person.known);
  return [...forms].map(([key, form]) => ({
    key,
    name: read(form.name),
    known: form.known.size === 1 ? ([...form.known][0] ?? null) : null,
  }));
}

function gather(articles: readonly ArticleFacts[], personOf: (sighting: Sighting) => string): Map<string, Seen[]> {
  const sightings = new Map<string, Seen[]>();
  for (const { head, people } of articles)
    for (const sighting of people) {
      const id = personOf(sighting);
      const list = sightings.get(id);
      const seen: Seen = { article: head.id, sighting };
      if (list === undefined) sightings.set(id, [seen]);
      else list.push(seen);
    }
  return sightings;
}

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

/** The people of an article in the order of their first mentions, and the mentions that are nobody's. */
function placed(
  { people, open }: ArticleFacts,
  sure: ReadonlySet<string>,
  personOf: (sighting: Sighting) => string,
  idOf: (key: string) => string,
): { people: PersonInArticle[]; open: number[] } {
  const byPerson = new Map<string, number[]>();
  const nobody = [...open];
  for (const sighting of people) {
    const key = personOf(sighting);
    const mentions = sighting.attached.flatMap(({ at }) => at);
    if (sure.has(key)) byPerson.set(key, [...(byPerson.get(key) ?? []), ...mentions]);
    else nobody.push(...mentions);
  }
  const first = ({ mentions }: PersonInArticle): number => mentions[0] ?? Number.MAX_SAFE_INTEGER;
  return {
    people: [...byPerson]
      .map(([key, mentions]) => ({ person: idOf(key), mentions: mentions.sort((a, b) => a - b) }))
      .sort((a, b) => first(a) - first(b) || byText(a.person, b.person)),
    open: nobody.sort((a, b) => a - b),
  };
}
