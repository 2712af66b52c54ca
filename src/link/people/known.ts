/** Who the authority file says a spelling is: by the very spelling, whole; nearness of letters is judged elsewhere. */
import type { Authority, Mention } from '../../model.ts';
import { fold } from '../../text.ts';
import type { Name } from '../names/parts.ts';
import { formKey, isFull, type ReadName } from './forms.ts';

export interface KnownPeople {
  /** Ids of the people who claim the name: none, one, or several who share it. */
  readonly ofName: (name: Name) => readonly string[];
  /** The same for a mention with its title, so that an alias `Imam Hussein` is not claimed by every Hussein. */
  readonly ofMention: (mention: Mention) => readonly string[];
  /** Every full spelling of the file with its owner, for comparing letters. */
  readonly fullNames: readonly { readonly id: string; readonly name: Name; readonly forced: boolean }[];
}

const SPACES = /[\s\-‐‑–—]+/gu;
const plain = (text: string): string => fold(text).replaceAll("'", '').replace(SPACES, ' ').trim();

/** Compiles the people of the authority file for looking up. */
export function knownPeople(authority: Authority, read: ReadName): KnownPeople {
  const bySpelling = new Map<string, Set<string>>();
  const byForm = new Map<string, Set<string>>();
  const fullNames: { id: string; name: Name; forced: boolean }[] = [];
  for (const person of authority.people) {
    const same = new Set(person.same);
    const spellings = [person.name.ar, person.name.en, ...person.aliases.ar, ...person.aliases.en, ...person.same];
    for (const spelling of spellings) {
      if (spelling === null) continue;
      const name = read(spelling);
      claim(bySpelling, plain(spelling), person.id);
      if (!isFull(name)) continue;
      claim(byForm, formKey(name), person.id);
      fullNames.push({ id: person.id, name, forced: same.has(spelling) });
    }
  }
  const ofText = (text: string): readonly string[] => [...(bySpelling.get(plain(text)) ?? [])].sort();
  return {
    ofName: (name) => {
      const whole = ofText(name.text);
      return whole.length > 0 || !isFull(name) ? whole : [...(byForm.get(formKey(name)) ?? [])].sort();
    },
    ofMention: (mention) => {
      const titled = mention.title === null ? [] : ofText(`${mention.title} ${mention.text}`);
      return titled.length > 0 ? titled : ofText(mention.text);
    },
    fullNames,
  };
}

function claim(owners: Map<string, Set<string>>, spelling: string, id: string): void {
  const set = owners.get(spelling) ?? new Set();
  owners.set(spelling, set.add(id));
}
