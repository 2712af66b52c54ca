/**
 * Forms: the distinct full names of the archive, each once, whatever the number of its mentions. Spellings that differ only
 * by case, marks, articles or titles are one form.
 */
import { Forgetful } from '../../keep/forgetful.ts';
import type { Name } from '../names/parts.ts';
import { parseName } from '../names/parts.ts';

/** A distinct full name; several spellings may be one form. */
export interface Form {
  readonly key: string;
  readonly name: Name;
  /** The authority's person, where the spelling is theirs alone. */
  readonly known: string | null;
}

/** So many names are remembered, which take some 12 MB; beyond that all are forgotten at once. */
const REMEMBERED = 1 << 14;

/** Reads names, remembering what it read: an archive repeats the same names over and over. */
export function nameReader(): (text: string) => Name {
  const known = new Forgetful<string, Name>(REMEMBERED);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = parseName(text);
    known.set(text, read);
    return read;
  };
}
export type ReadName = ReturnType<typeof nameReader>;

/** Equal for spellings that are letter for letter one name; '' for a text without a name. */
export function formKey(name: Name): string {
  return name.parts.map((part) => part.body).join(' ') + (name.junior ? ' jr' : '');
}

/** How many parts a name needs before it may stand for a person of its own. */
export const FULL = 2;
/** `Al-Hakeem Calls` is a surname and a verb: in Latin letters no name but a patronymic begins with `Al-`. */
const SURNAME_FIRST = /^[AaEe]l-/u;

export function isFull(name: Name): boolean {
  return name.parts.length >= FULL && !(name.script === 'en' && SURNAME_FIRST.test(name.untitled) && !name.parts.some((part) => part.kin));
}

/** Orders texts by their code units: the one order that does not depend on a locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
