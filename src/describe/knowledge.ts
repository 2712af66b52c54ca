/** What describing needs to know, compiled once from the authority files into tables keyed by folded text. */
import type { Authority, Bilingual } from '../model.ts';
import { fold } from '../text.ts';
import type { OutletKnowledge } from './outlet.ts';
import { type PeopleKnowledge, peopleKnowledge } from './people/knowledge.ts';
import { type PlaceBook, type PlaceKnowledge, placeBook } from './places.ts';
import { type TopicKnowledge, topicKnowledge } from './topics/knowledge.ts';
import { type TopicNames, topicNames } from './topics/stated.ts';

/** All tables that `describe` reads; nothing in it changes after it was made. */
export interface Knowledge {
  readonly outlets: OutletKnowledge;
  readonly places: PlaceKnowledge;
  readonly placeBook: PlaceBook;
  readonly people: PeopleKnowledge;
  readonly topics: TopicKnowledge;
  readonly topicNames: TopicNames;
}

interface Named {
  readonly name: Bilingual;
  readonly aliases: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

/** Folded names and aliases of a list; the first that claims a name keeps it (`readAuthority` reports the others). */
function byName<T extends Named>(list: readonly T[]): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const entry of list)
    for (const name of [entry.name.ar, entry.name.en, ...entry.aliases.ar, ...entry.aliases.en]) {
      const key = name === null ? '' : fold(name).trim();
      if (key !== '' && !table.has(key)) table.set(key, entry);
    }
  return table;
}

/** Compiles the authority files. Costs some milliseconds; do it once a build. */
export function knowledgeOf(authority: Authority): Knowledge {
  const outlets = { byName: byName(authority.outlets) };
  const places = { byName: byName(authority.places) };
  return {
    outlets,
    places,
    placeBook: placeBook(places, outlets),
    people: peopleKnowledge(authority),
    topics: topicKnowledge(authority.topics),
    topicNames: topicNames(authority.topics),
  };
}
