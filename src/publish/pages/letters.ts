/**
 * The indexes of people, outlets and places, by letter in each script. A long index shows the most present and gives each
 * letter a page of its own, so that no page grows without end.
 */
import type { IndexEntry, IndexModel, Language, LetterGroup, LetterLink, Page } from '../../model.ts';
import { fold } from '../../text.ts';
import { frameOf } from '../frame.ts';
import { groupBy, type Lookup } from '../lookup.ts';
import { compare, foremost, indexEntry, otherLanguage } from '../names.ts';
import { page } from '../page.ts';
import { href, indexPath, letterPath } from '../urls.ts';

type Indexed = IndexModel['subject'];

/** So many names stand on one page; beyond, each letter has its own. */
export const WHOLE_INDEX = 600;
const FOREMOST = 120;
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = { ar: new Intl.Collator('ar'), en: new Intl.Collator('en') };

export function* letterIndexPages(lookup: Lookup): Generator<Page> {
  for (const subject of ['people', 'outlets', 'places'] as const) {
    // An archive that knows no place has no index of them; the other two are doors, and always there.
    if (subject === 'places' && lookup.archive.places.length === 0) continue;
    for (const language of lookup.languages) {
      const path = indexPath(language, subject);
      const groups = groupsOf(lookup, subject, language, path);
      yield page('index', path, language, () => indexModel(lookup, subject, language, path, null, groups));
      if (present(lookup, subject).length <= WHOLE_INDEX) continue;
      // The pages of the letters lie side by side, so links are the same seen from each of them.
      const beside = groupsOf(lookup, subject, language, letterPath(language, subject, '#'));
      for (const group of beside) {
        const own = letterPath(language, subject, group.letter);
        yield page('index', own, language, () => indexModel(lookup, subject, language, own, group.letter, beside));
      }
    }
  }
}

function indexModel(
  lookup: Lookup,
  subject: Indexed,
  language: Language,
  path: string,
  letter: string | null,
  groups: readonly LetterGroup[],
): IndexModel {
  const subjects = present(lookup, subject);
  const whole = subjects.length <= WHOLE_INDEX;
  return {
    frame: frameOf(lookup, path, language, { [letter === null ? 'same' : 'nearest']: indexPath(otherLanguage(language), subject) }),
    subject,
    total: subjects.length,
    letter,
    foremost: whole || letter !== null ? [] : foremost(subjects, FOREMOST).map((one) => indexEntry(path, language, subject, one)),
    groups: whole ? groups : groups.filter((group) => group.letter === letter),
    rail: groups.map(
      (group): LetterLink => ({
        letter: group.letter,
        language: group.language,
        count: group.entries.length,
        href: whole ? `#${encodeURIComponent(letterAnchor(group.letter))}` : href(path, letterPath(language, subject, group.letter)),
        here: group.letter === letter,
      }),
    ),
  };
}

const present = (lookup: Lookup, subject: Indexed) => lookup.archive[subject].filter((one) => one.articles.length > 0);

function groupsOf(lookup: Lookup, subject: Indexed, language: Language, path: string): LetterGroup[] {
  return byLetter(
    present(lookup, subject).map((one) => indexEntry(path, language, subject, one)),
    language,
  );
}

/** Entries in groups by first letter: the page's own script first, other letters after, `#` for what has none. */
export function byLetter(entries: readonly IndexEntry[], language: Language): LetterGroup[] {
  const groups = groupBy(entries, (entry) => initial(entry.text));
  return [...groups]
    .map(([letter, group]) => ({
      letter,
      language: group[0]?.language ?? language,
      entries: group.sort((a, b) => COLLATORS[a.language].compare(sortKey(a.text), sortKey(b.text)) || compare(a.href, b.href)),
    }))
    .sort((a, b) => rank(a, language) - rank(b, language) || COLLATORS[a.language].compare(a.letter, b.letter));
}

/** The `id` of a letter's heading. */
export function letterAnchor(letter: string): string {
  return `l-${letter}`;
}

function rank(group: { readonly letter: string; readonly language: Language }, language: Language): number {
  if (group.letter === '#') return 2;
  return group.language === language ? 0 : 1;
}

/** The name as it is sorted: without the Arabic article and without marks in front. */
function sortKey(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:ال|أل)(?=\p{L}{2})/u, '');
}

/** The letter under which a name stands: hamza forms of alef under ا, Latin letters without accents in upper case. */
function initial(name: string): string {
  const first = Array.from(fold(sortKey(name)))[0] ?? '#';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
