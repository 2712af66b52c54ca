/** What articles may share: people, topics, places, numbers and rare words, with how rare each is in the archive. */
import { commonWords } from '../clean/commonWords.ts';
import type { Article, Authority, PersonInArticle } from '../model.ts';
import { fold, stem, westernDigits } from '../text.ts';
import { bodyText } from './shingles.ts';

export interface Shareable {
  readonly article: Article;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  /** Ids of the authority's places that the text names. */
  readonly places: readonly string[];
  /** Numbers of two digits or more, as digits; no years, nothing that may be a day or an hour. */
  readonly numbers: readonly string[];
  /** Stems of the rarest words, with a form in which each stands. */
  readonly words: ReadonlyMap<string, string>;
}

/** How many words of an article are looked at. */
const MOST_WORDS = 24;
const SHORTEST_WORD = 4;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const HAS_DIGIT = /\p{N}/u;
const NUMBER = /\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?/gu;
const YEAR = /^(?:19|20)\d\d$/u;
/** May be a day of the month or an hour: shared by any two reports of a day. */
const DAY = /^(?:[0-2]?\d|3[01])$/u;

/** A stem in more than this share of the stories says nothing when two articles share it. */
const ANY_NEWS = 0.025;
const COMMON: ReadonlySet<string> = new Set(
  [...commonWords('ar'), ...commonWords('en')]
    .filter(([word, share]) => share > ANY_NEWS && word.length >= SHORTEST_WORD)
    .map(([word]) => word),
);

interface Read {
  readonly article: Article;
  readonly stems: ReadonlyMap<string, string>;
  readonly places: readonly string[];
  readonly numbers: readonly string[];
}

/** The features of each article, in the given order. */
export function shareables(
  articles: readonly Article[],
  authority: Authority,
  peopleOf: ReadonlyMap<string, readonly PersonInArticle[]>,
): Shareable[] {
  const places = placeNames(authority);
  const stems = new Map<string, string>();
  const reads = articles.map((article) => readText(article, places, stems));
  const frequency = new Map<string, number>();
  for (const read of reads) for (const word of read.stems.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const common = Math.max(4, articles.length / 20);
  return reads.map(({ article, stems: own, places: ofText, numbers }) => {
    const rare: { word: string; count: number }[] = [];
    for (const word of own.keys()) {
      const count = frequency.get(word) ?? 0;
      if (count > 1 && count <= common) rare.push({ word, count });
    }
    rare.sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
    return {
      article,
      people: (peopleOf.get(article.id) ?? []).map(({ person }) => person),
      topics: article.topics.map(({ id }) => id),
      places: ofText,
      numbers,
      words: new Map(rare.slice(0, MOST_WORDS).map(({ word }) => [word, own.get(word) ?? word])),
    };
  });
}

function readText(article: Article, places: PlaceNames, known: Map<string, string>): Read {
  const text = `${article.headline}\n${bodyText(article)}`;
  const words = fold(text).split(NOT_WORD);
  const stems = new Map<string, string>();
  const names = new Set(article.mentions.flatMap((mention) => fold(mention.text).split(NOT_WORD)));
  const found = new Set<string>();
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    const place = placeAt(words, k, places);
    if (place !== null) found.add(place);
    if (word.length < SHORTEST_WORD) continue;
    let own = known.get(word);
    if (own === undefined) {
      own = tellingStem(word);
      known.set(word, own);
    }
    if (own !== '' && !stems.has(own) && !names.has(word)) stems.set(own, word);
  }
  const numbers = (westernDigits(text).match(NUMBER) ?? [])
    .map((number) => number.replace(/[.,](?=\d{3}(?!\d))/gu, ''))
    .filter((number) => number.length > 1 && !YEAR.test(number) && !DAY.test(number));
  return { article, stems, places: [...found].sort(), numbers: [...new Set(numbers)].sort() };
}

/** '' for words that any news has, and for numbers. */
function tellingStem(word: string): string {
  const own = HAS_DIGIT.test(word) ? '' : stem(word);
  return COMMON.has(own) ? '' : own;
}

/** First word of a place's name, folded → the names that begin with it, longest first. */
type PlaceNames = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;

function placeNames(authority: Authority): PlaceNames {
  const names = new Map<string, { words: string[]; id: string }[]>();
  for (const { id, name, aliases } of authority.places)
    for (const spelling of [name.ar, name.en, ...aliases.ar, ...aliases.en]) {
      if (spelling === null) continue;
      const words = fold(spelling)
        .split(NOT_WORD)
        .filter((word) => word !== '');
      const [first] = words;
      if (first !== undefined)
        names.set(
          first,
          [...(names.get(first) ?? []), { words, id }].sort((a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : 1)),
        );
    }
  return names;
}

/** و, ف, ب and ل are written onto the next word: وبغداد. */
const PROCLITIC = /^[وفبل]/u;

function placeAt(words: readonly string[], at: number, places: PlaceNames): string | null {
  const first = words[at] ?? '';
  const names = places.get(first) ?? (PROCLITIC.test(first) ? places.get(first.slice(1)) : undefined);
  return names?.find((name) => name.words.every((word, k) => k === 0 || words[at + k] === word))?.id ?? null;
}
