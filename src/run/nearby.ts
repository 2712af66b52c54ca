import { nameReader } from '../link/people/forms.ts';
import type { Authority, AuthorityPerson, Described } from '../model.ts';

/**
 * Narrows the authority to the people whom a document may speak of, so that linking one document by itself costs what the
 * document holds and not what the authority holds. Nobody is lost: two names that could be joined share the skeleton of
 * a part, or of the whole.
 */
export function nearbyAuthority(authority: Authority): (described: Described) => Authority {
  const read = nameReader();
  const bySkeleton = new Map<string, Set<AuthorityPerson>>();
  for (const person of authority.people) {
    const { name, aliases, same } = person;
    for (const text of [name.ar, name.en, ...aliases.ar, ...aliases.en, ...same]) {
      for (const key of text === null ? [] : keysOf(text)) bySkeleton.set(key, (bySkeleton.get(key) ?? new Set()).add(person));
    }
  }
  return (described) => {
    const near = new Set<AuthorityPerson>();
    for (const { mentions, statedPeople } of described.articles) {
      for (const text of new Set([...mentions.map((mention) => mention.text), ...statedPeople])) {
        for (const key of keysOf(text)) for (const person of bySkeleton.get(key) ?? []) near.add(person);
      }
    }
    return { ...authority, people: authority.people.filter((person) => near.has(person)) };
  };

  function keysOf(text: string): ReadonlySet<string> {
    const { parts } = read(text);
    return new Set([...parts.flatMap(({ skeletons }) => skeletons), parts.map(({ skeletons }) => skeletons[0] ?? '').join('')]);
  }
}
