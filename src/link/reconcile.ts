/** Which known person a name is, for `diwan reconcile`: the likeliest ones with scores, best first. */
import type { Authority, Person } from '../model.ts';
import { compareNames } from './names/compare.ts';
import type { Name } from './names/parts.ts';
import { formKey, isFull, nameReader } from './people/forms.ts';
import { knownPeople } from './people/known.ts';
import { prove } from './people/proof.ts';

export interface Candidate {
  /** Id of a person of the archive or of the authority file. */
  readonly person: string;
  /** 0 to 1. From `SURE` on, and well before the next, it is that person. */
  readonly score: number;
}

/** A score that letters and number of parts prove; below it a person should look. */
export const SURE = 0.7;
const MOST = 5;
/** A single name may be anybody's: it never gets farther than this, unless the authority says whose it is. */
const SINGLE = 0.6;

/** Compiles the people once and answers for any number of names. */
export function reconciler(people: readonly Person[], authority: Authority): (name: string) => Candidate[] {
  const read = nameReader();
  const known = knownPeople(authority, read);
  const spellings = new Map<string, Set<Name>>();
  const note = (id: string, texts: readonly (string | null)[]): void => {
    const names = spellings.get(id) ?? new Set<Name>();
    spellings.set(id, names);
    for (const text of texts) if (text !== null && text.trim() !== '') names.add(read(text));
  };
  for (const { id, name, aliases, same } of authority.people) note(id, [name.ar, name.en, ...aliases.ar, ...aliases.en, ...same]);
  for (const { id, name, spellings: seen } of people)
    note(id, [name.ar, name.en, ...seen.map(({ text }) => text).filter((text) => isFull(read(text)))]);
  const index = new Map<string, Set<string>>();
  for (const [id, names] of spellings)
    for (const name of names)
      for (const part of name.parts) for (const skeleton of part.skeletons) index.set(skeleton, (index.get(skeleton) ?? new Set()).add(id));
  return (text) => {
    const name = read(text);
    const claimed = new Set(known.ofName(name));
    const near = new Set([
      ...claimed,
      ...name.parts.flatMap((part) => part.skeletons.flatMap((skeleton) => [...(index.get(skeleton) ?? [])])),
    ]);
    return [...near]
      .map((person) => ({
        person,
        score: claimed.has(person) ? (claimed.size === 1 ? 1 : 0.9) : best(name, spellings.get(person) ?? new Set()),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
      .slice(0, MOST);
  };
}

/** One name, for callers with a single question. */
export function reconcile(name: string, people: readonly Person[], authority: Authority): Candidate[] {
  return reconciler(people, authority)(name);
}

function best(name: Name, spellings: ReadonlySet<Name>): number {
  return [...spellings].reduce((score, other) => Math.max(score, likeness(name, other)), 0);
}

/** 1 for the same letters, at least `SURE` where letters prove it, less for a part of a name. */
function likeness(a: Name, b: Name): number {
  if (formKey(a) === formKey(b) && isFull(a)) return 1;
  const proof = prove(a, b);
  if (proof !== null) return round(Math.max(SURE, proof.score));
  const match = compareNames(a, b);
  if (match === null) return 0;
  const covered = match.matched / (match.matched + match.skipped);
  return round(SINGLE * (1 - match.mean) * (0.4 + 0.6 * covered) * (match.first || match.last ? 1 : 0.5));
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
