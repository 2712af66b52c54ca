/** A person's slug: the authority's, or the one that the same name had in earlier builds, or made from a Latin spelling. */
import type { Redirect } from '../../model.ts';
import type { KeptPerson } from '../permalinks.ts';
import { shortHash, slugOf, takeFree } from '../slug.ts';
import { byText } from './forms.ts';

/** Someone who needs a slug. */
export interface Nameless {
  readonly key: string;
  /** The authority's slug; null for people whom the archive found. */
  readonly slug: string | null;
  readonly english: string | null;
  /** Keys of all full spellings. */
  readonly forms: readonly string[];
}

export interface Slugs {
  readonly slugOf: ReadonlyMap<string, string>;
  readonly kept: readonly KeptPerson[];
  /** Old slug → slug now, where a person's page moved. */
  readonly moved: readonly Redirect[];
}

/** Slugs once given stay; `kept` holds what earlier builds gave, and comes back with what is new. Forms belong to one person each. */
export function assignSlugs(people: readonly Nameless[], kept: readonly KeptPerson[], reserved: readonly string[]): Slugs {
  const ordered = [...people].sort((a, b) => byText(a.key, b.key));
  const owner = new Map(ordered.flatMap((person) => person.forms.map((form) => [form, person.key] as const)));
  const given = new Map<string, string>(ordered.flatMap((person) => (person.slug === null ? [] : [[person.key, person.slug] as const])));
  const taken = new Set([...reserved, ...given.values(), ...kept.map((entry) => entry.slug)]);
  const now = new Map(kept.map((entry) => [entry.slug, mostNamed(entry.forms, owner)]));
  for (const entry of [...kept].sort((a, b) => byText(a.slug, b.slug))) {
    const person = now.get(entry.slug);
    if (person !== null && person !== undefined && !given.has(person) && !reserved.includes(entry.slug)) given.set(person, entry.slug);
  }
  for (const { key, english, forms } of ordered) {
    if (given.has(key)) continue;
    const latin = english === null ? '' : slugOf(english);
    const hash = shortHash(forms[0] ?? key);
    given.set(key, takeFree(latin === '' ? `p-${hash}` : latin, hash, taken));
  }
  return { slugOf: given, kept: merged(kept, ordered, given), moved: movedSlugs(kept, now, given) };
}

/** The person who has most of these forms now; null where none has any. */
function mostNamed(forms: readonly string[], owner: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) {
    const person = owner.get(form);
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  return best?.[0] ?? null;
}

/** No slug ever leaves the list; the spellings of one that lives are brought up to date. */
function merged(kept: readonly KeptPerson[], people: readonly Nameless[], given: ReadonlyMap<string, string>): KeptPerson[] {
  const entries = new Map(kept.map((entry) => [entry.slug, entry]));
  for (const person of people) {
    const slug = given.get(person.key);
    if (slug !== undefined) entries.set(slug, { slug, forms: [...person.forms].sort(byText) });
  }
  return [...entries.values()].sort((a, b) => byText(a.slug, b.slug));
}

function movedSlugs(kept: readonly KeptPerson[], now: ReadonlyMap<string, string | null>, given: ReadonlyMap<string, string>): Redirect[] {
  const live = new Set(given.values());
  return kept.flatMap((entry) => {
    const person = now.get(entry.slug);
    const to = person === null || person === undefined ? undefined : given.get(person);
    return to === undefined || to === entry.slug || live.has(entry.slug) ? [] : [{ from: entry.slug, to }];
  });
}
