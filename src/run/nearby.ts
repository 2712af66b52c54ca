import type { Name, NamePart } from '../link/names/parts.ts';
import { nameReader } from '../link/people/forms.ts';
import type { Authority, AuthorityPerson, Described } from '../model.ts';

/** A known person's spelling; each is looked up by the skeletons of its parts. */
interface Spelling {
  readonly person: AuthorityPerson;
  readonly parts: number;
}

/** Names join by two parts at least; a single one is known by its very spelling, which then is a single one too. */
const PARTS_THAT_JOIN = 2;

/**
 * Narrows the authority to the people whom a document may speak of, so that linking one document by itself costs what the
 * document holds and not what the authority holds. Nobody is lost: two names that could be joined share the skeletons of
 * two parts, or of the whole (`Shahid Khel`, `Shahidkhel`).
 */
export function nearbyAuthority(authority: Authority): (described: Described) => Authority {
  const read = nameReader();
  const byPart = new Map<string, Set<Spelling>>();
  const byWhole = new Map<string, Set<AuthorityPerson>>();
  for (const person of authority.people) {
    const { name, aliases, same } = person;
    for (const text of [name.ar, name.en, ...aliases.ar, ...aliases.en, ...same]) {
      if (text === null) continue;
      const { parts } = read(text);
      const spelling = { person, parts: parts.length };
      for (const key of new Set(parts.flatMap(({ skeletons }) => skeletons))) add(byPart, key, spelling);
      for (const key of wholeKeys(parts)) add(byWhole, key, person);
    }
  }
  return (described) => {
    const near = new Set<AuthorityPerson>();
    for (const text of namesIn(described)) {
      const { parts } = read(text);
      for (const key of wholeKeys(parts)) for (const person of byWhole.get(key) ?? []) near.add(person);
      for (const [spelling, shared] of countShared(parts, byPart)) {
        if (shared >= Math.min(PARTS_THAT_JOIN, spelling.parts, parts.length)) near.add(spelling.person);
      }
    }
    return { ...authority, people: authority.people.filter((person) => near.has(person)) };
  };
}

/** Every name of a document, with its title too: an alias may hold one (`Imam Hussein`). */
function namesIn({ articles }: Described): ReadonlySet<string> {
  const mentions = articles.flatMap((article) => article.mentions);
  const titled = mentions.flatMap(({ title, text }) => (title === null ? [] : [`${title} ${text}`]));
  return new Set([...mentions.map(({ text }) => text), ...titled, ...articles.flatMap(({ statedPeople }) => statedPeople)]);
}

/** How many parts of a name each spelling has too. */
function countShared(parts: Name['parts'], byPart: ReadonlyMap<string, ReadonlySet<Spelling>>): ReadonlyMap<Spelling, number> {
  const shared = new Map<Spelling, number>();
  for (const part of parts) {
    const hit = new Set(part.skeletons.flatMap((key) => [...(byPart.get(key) ?? [])]));
    for (const spelling of hit) shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
  }
  return shared;
}

/** The skeletons of a whole name without borders between its parts, in every reading. */
function wholeKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const readings = parts.reduce<string[]>(
    (keys, { skeletons }) => keys.flatMap((key) => skeletons.map((one) => key + one)).slice(0, 8),
    [''],
  );
  return new Set(readings.map((key) => key.replace(/(.)\1+/gu, '$1')));
}

function add<Value>(index: Map<string, Set<Value>>, key: string, value: Value): void {
  index.set(key, (index.get(key) ?? new Set()).add(value));
}
