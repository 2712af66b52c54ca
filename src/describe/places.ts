/** The places of the authority file that a story names: longest name first, on the borders of words, in both scripts. */
import type { AuthorityPlace, Mention, PlaceInArticle } from '../model.ts';
import { fold } from '../text.ts';
import type { OutletKnowledge } from './outlet.ts';
import type { Piece } from './pieces.ts';
import { bySpelling, spelling } from './spellings.ts';
import { type ScannedSpellings, scanSpellings, scanWords } from './topics/scanWords.ts';

export interface PlaceKnowledge {
  /** Folded name or alias → place. */
  readonly byName: ReadonlyMap<string, AuthorityPlace>;
}

/** A name by its folded words; `place` is null for an outlet called after a place (بغداد اليوم), which names none. */
interface PlaceName {
  readonly words: readonly string[];
  readonly place: string | null;
}

/** Names by their first word, longest first. */
export interface PlaceBook {
  /** The names that may begin with this word as written (a number of `spellings.ts`), which in Arabic may carry و ب ل. */
  beginning(word: number): readonly PlaceName[];
}

const NONE: readonly PlaceName[] = [];
const POSSESSIVE = /'s$/u;
/** What may be glued before a name, and what then stands in its place: للعراق is ل and العراق. */
const CLITICS: readonly (readonly [RegExp, string])[] = [
  [/^و(?=\p{L}{3})/u, ''],
  [/^و?[بل](?=\p{L}{3})/u, ''],
  [/^و?لل(?=\p{L}{2})/u, 'ال'],
];
const ARABIC = /^[\u0621-\u064a]/u;
const LOWER = /^\p{Ll}/u;

/** Compiles the names of places, and those of outlets that only sound like one. */
export function placeBook(places: PlaceKnowledge, outlets: OutletKnowledge): PlaceBook {
  const byFirst = new Map<string, PlaceName[]>();
  const add = (name: string, place: string | null): void => {
    const words = scanWords(name).map(({ text }) => text);
    const [first] = words;
    if (first === undefined || (place === null && words.length < 2)) return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, place }]);
  };
  for (const [name, { id }] of places.byName) add(name, id);
  for (const name of outlets.byName.keys()) if (!places.byName.has(name)) add(name, null);
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);

  const beginning = bySpelling((word): readonly PlaceName[] => {
    const names = LOWER.test(word) ? NONE : formsOf(word).flatMap((form) => byFirst.get(form) ?? NONE);
    return names.length === 0 ? NONE : names;
  });
  return { beginning };
}

/** A word as names may have it, the whole word before what is left of it. */
function formsOf(written: string): string[] {
  const word = fold(written).replace(POSSESSIVE, '');
  if (!ARABIC.test(word)) return [word];
  return [word, ...CLITICS.flatMap(([glued, instead]) => (glued.test(word) ? [word.replace(glued, instead)] : []))];
}

/** The places that a story names, the most named first. Words that are part of a person's name are none. */
export function findPlaces(pieces: readonly Piece[], mentions: readonly Mention[], book: PlaceBook): PlaceInArticle[] {
  const counts = new Map<string, number>();
  for (const { text, field, paragraph } of pieces) {
    const names = mentions.filter(({ place }) => place.field === field && place.paragraph === paragraph);
    const words = wordsBeside(names, scanSpellings(text));
    for (let at = 0; at < words.spellings.length; ) {
      const beginning = book.beginning(words.spellings[at] as number);
      const found = beginning.length === 0 ? undefined : beginning.find((name) => continues(name, words, at));
      if (found?.place) counts.set(found.place, (counts.get(found.place) ?? 0) + 1);
      at += found?.words.length ?? 1;
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

type Words = Pick<ScannedSpellings, 'spellings' | 'apart'>;

/** The words that are no part of these names. */
function wordsBeside(names: readonly Mention[], { spellings, starts, ends, apart }: ScannedSpellings): Words {
  if (names.length === 0) return { spellings, apart };
  const isFree = (_: unknown, at: number): boolean =>
    !names.some(({ place }) => (starts[at] as number) < place.end && (ends[at] as number) > place.start);
  return { spellings: spellings.filter(isFree), apart: apart.filter(isFree) };
}

/** Whether the words after the first are the name's too, with nothing but spaces and hyphens between. */
function continues({ words: name }: PlaceName, { spellings, apart }: Words, at: number): boolean {
  return name.every((word, index) => {
    if (index === 0) return true;
    const next = spellings[at + index];
    return next !== undefined && !apart[at + index] && fold(spelling(next)).replace(POSSESSIVE, '') === word;
  });
}
