/**
 * The indexes of people, outlets and places, by letter in each script. A long index shows the most present and gives each
 * letter a page of its own, so that no page grows without end.
 */
import type { IndexEntry, IndexModel, Language, LetterGroup, LetterLink, Page } from '../../model.ts';
import { fold } from '../../text.ts';
import { frameOf } from '../frame.ts';
import { groupBy, type Lookup } from '../lookup.ts';
import { compare, foremost, indexEntry, nameIn, otherLanguage } from '../names.ts';
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
      yield page('index', indexPath(language, subject), language, () => indexModel(lookup, subject, language));
      const subjects = present(lookup, subject);
      if (subjects.length <= WHOLE_INDEX) continue;
      const letters = lettersOf(subjects, language);
      const counts = letters.map(({ letter, subjects: own }) => `${letter}${own.length}`);
      for (const { letter, subjects: own } of letters)
        yield page(
          'index',
          letterPath(language, subject, letter),
          language,
          () => letterModel(lookup, subject, language, letter, letters),
          [own.map(({ id }) => id), counts],
        );
    }
  }
}

/** The index itself: all names, or the foremost and the way to each letter. */
function indexModel(lookup: Lookup, subject: Indexed, language: Language): IndexModel {
  const path = indexPath(language, subject);
  const subjects = present(lookup, subject);
  const whole = subjects.length <= WHOLE_INDEX;
  const entry = (one: Subject): IndexEntry => indexEntry(path, language, subject, one);
  const groups = whole ? byLetter(subjects.map(entry), language) : [];
  return {
    frame: frameOf(lookup, path, language, { same: indexPath(otherLanguage(language), subject) }),
    subject,
    total: subjects.length,
    letter: null,
    foremost: whole ? [] : foremost(subjects, FOREMOST).map(entry),
    groups,
    rail: whole
      ? groups.map((group) => ({
          letter: group.letter,
          language: group.language,
          count: group.entries.length,
          href: `#${encodeURIComponent(letterAnchor(group.letter))}`,
          here: false,
        }))
      : railOf(lettersOf(subjects, language), path, language, subject, null),
  };
}

/** One letter of a long index; it reads the names under this letter alone. */
function letterModel(lookup: Lookup, subject: Indexed, language: Language, letter: string, letters: readonly Letter[]): IndexModel {
  const path = letterPath(language, subject, letter);
  const own = letters.find((one) => one.letter === letter)?.subjects ?? [];
  return {
    frame: frameOf(lookup, path, language, { nearest: indexPath(otherLanguage(language), subject) }),
    subject,
    total: letters.reduce((sum, one) => sum + one.subjects.length, 0),
    letter,
    foremost: [],
    groups: byLetter(
      own.map((one) => indexEntry(path, language, subject, one)),
      language,
    ),
    rail: railOf(letters, path, language, subject, letter),
  };
}

type Subject = Lookup['archive'][Indexed][number];

type Lettered = Pick<LetterGroup, 'letter' | 'language'>;

interface Letter extends Lettered {
  readonly subjects: readonly Subject[];
}

function lettersOf(subjects: readonly Subject[], language: Language): Letter[] {
  const groups = groupBy(subjects, (one) => initial(nameIn(one.name, language, one.slug).text));
  return [...groups].map(([letter, own]) => ({ letter, language: languageOfFirst(own, language), subjects: own })).sort(byScript(language));
}

function languageOfFirst([first]: readonly Subject[], language: Language): Language {
  return first === undefined ? language : nameIn(first.name, language, first.slug).language;
}

function railOf(letters: readonly Letter[], from: string, language: Language, subject: Indexed, here: string | null): LetterLink[] {
  return letters.map((one) => ({
    letter: one.letter,
    language: one.language,
    count: one.subjects.length,
    href: href(from, letterPath(language, subject, one.letter)),
    here: one.letter === here,
  }));
}

const present = (lookup: Lookup, subject: Indexed): readonly Subject[] =>
  (lookup.archive[subject] as readonly Subject[]).filter((one) => one.articles.length > 0);

/** Entries in groups by first letter: the page's own script first, other letters after, `#` for what has none. */
export function byLetter(entries: readonly IndexEntry[], language: Language): LetterGroup[] {
  const groups = groupBy(entries, (entry) => initial(entry.text));
  const keys = new Map(entries.map((entry) => [entry, sortKey(entry.text)]));
  const keyOf = (entry: IndexEntry): string => keys.get(entry) ?? '';
  return [...groups]
    .map(([letter, group]) => ({
      letter,
      language: group[0]?.language ?? language,
      entries: group.sort((a, b) => COLLATORS[a.language].compare(keyOf(a), keyOf(b)) || compare(a.href, b.href)),
    }))
    .sort(byScript(language));
}

/** The page's own script first, then by letter. */
function byScript(language: Language): (a: Lettered, b: Lettered) => number {
  return (a, b) => rank(a, language) - rank(b, language) || COLLATORS[a.language].compare(a.letter, b.letter);
}

/** The `id` of a letter's heading. */
export function letterAnchor(letter: string): string {
  return `l-${letter}`;
}

function rank(group: Lettered, language: Language): number {
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
