/** A person's slug: the authority's, or the one that the same name had in earlier builds, or made from a Latin spelling. */
import type { Redirect } from '../../model.ts';
import type { KeptPerson } from '../permalinks.ts';
import { shortHash, slugOf, takeFree } from '../slug.ts';
import { byText } from './forms.ts';

/** Someone who needs a slug. */
export interface Nameless {
  /** A number that nobody else has, and the key that orders people. */
  readonly number: number;
  readonly key: string;
  /** The authority's slug; null for people whom the archive found. */
  readonly slug: string | null;
  readonly english: string | null;
  /** Keys of all full spellings. */
  readonly forms: readonly string[];
}

/** What is known of all people, those who came or changed and the others. */
export interface Everybody {
  /** Who has a spelling now; −1 for nobody. Forms belong to one person each. */
  readonly ownerOf: (form: string) => number;
  readonly keyOf: (person: number) => string;
  /** The slugs of all people of the authority, and of those of them who have articles. */
  readonly reserved: readonly string[];
  readonly given: ReadonlyMap<number, string>;
}

export interface Slugs {
  /** Of all who have one from earlier builds or are among the people who changed. */
  readonly slugOf: ReadonlyMap<number, string>;
  /** In order of slug. */
  readonly kept: readonly KeptPerson[];
  /** Old slug → slug now, where a person's page moved. */
  readonly moved: readonly Redirect[];
}

/**
 * Slugs once given stay; `kept` holds what earlier builds gave, in order of slug, and comes back with what is new. `changed`
 * are the people who came or whose spellings changed.
 */
export function assignSlugs(changed: readonly Nameless[], kept: readonly KeptPerson[], everybody: Everybody): Slugs {
  const { reserved } = everybody;
  const given = new Map(everybody.given);
  const isReserved = new Set(reserved);
  const now = kept.map(({ forms }) => mostNamed(forms, everybody));
  for (const [k, entry] of kept.entries()) {
    const person = now[k] ?? -1;
    if (person >= 0 && !given.has(person) && !isReserved.has(entry.slug)) given.set(person, entry.slug);
  }
  let taken: Set<string> | null = null;
  for (const { number, key, english, forms } of [...changed].sort((a, b) => byText(a.key, b.key))) {
    if (given.has(number)) continue;
    taken ??= new Set([...reserved, ...given.values(), ...kept.map((entry) => entry.slug)]);
    const latin = english === null ? '' : slugOf(english);
    const hash = shortHash(forms[0] ?? key);
    given.set(number, takeFree(latin === '' ? `p-${hash}` : latin, hash, taken));
  }
  return { slugOf: given, kept: merged(kept, changed, given), moved: movedSlugs(kept, now, given) };
}

/** The person who has most of these forms now; −1 where none has any. */
function mostNamed(forms: readonly string[], { ownerOf, keyOf }: Everybody): number {
  const [only] = forms;
  if (only !== undefined && forms.length === 1) return ownerOf(only);
  const counts = new Map<number, number>();
  for (const form of forms) {
    const person = ownerOf(form);
    if (person >= 0) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  if (counts.size < 2) return counts.keys().next().value ?? -1;
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || byText(keyOf(a), keyOf(b)));
  return best?.[0] ?? -1;
}

/** No slug ever leaves the list; the spellings of one that lives are brought up to date. */
function merged(kept: readonly KeptPerson[], people: readonly Nameless[], given: ReadonlyMap<number, string>): KeptPerson[] {
  const fresh = new Map<string, KeptPerson>();
  for (const person of people) {
    const slug = given.get(person.number);
    if (slug !== undefined) fresh.set(slug, { slug, forms: [...person.forms].sort(byText) });
  }
  const old = kept.map((entry) => {
    const now = fresh.get(entry.slug);
    fresh.delete(entry.slug);
    return now ?? entry;
  });
  return fresh.size === 0 ? old : [...old, ...fresh.values()].sort((a, b) => byText(a.slug, b.slug));
}

function movedSlugs(kept: readonly KeptPerson[], now: readonly number[], given: ReadonlyMap<number, string>): Redirect[] {
  const live = new Set(given.values());
  return kept.flatMap((entry, k) => {
    const to = given.get(now[k] ?? -1);
    return to === undefined || to === entry.slug || live.has(entry.slug) ? [] : [{ from: entry.slug, to }];
  });
}
