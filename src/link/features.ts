/** What articles may share: people, topics, places, numbers and rare words, with how rare each is in the archive. */
import { commonWords } from '../clean/commonWords.ts';
import type { Article, Authority, PersonInArticle } from '../model.ts';
import { fold, stem } from '../text.ts';
import { CONCEPTS } from './counterparts/concepts.ts';
import { type Numbers, numbersOf } from './counterparts/numbers.ts';
import { bodyText } from './shingles.ts';

export interface Shareable {
  readonly article: Article;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  /** Ids of the authority's places that the text names. */
  readonly places: readonly string[];
  readonly numbers: Numbers;
  /** Notions that both languages have words for, in order of name. */
  readonly concepts: readonly string[];
  /** Stems of the rarest words, with a form in which each stands. */
  readonly words: ReadonlyMap<string, string>;
}

/** How many words of an article are looked at. */
const MOST_WORDS = 24;
const SHORTEST_WORD = 4;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
const HAS_DIGIT = /\p{N}/u;

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
  readonly numbers: Numbers;
  readonly concepts: readonly string[];
}

/** The features of each article, in the given order. */
export function shareables(
  articles: readonly Article[],
  authority: Authority,
  peopleOf: ReadonlyMap<string, readonly PersonInArticle[]>,
): Shareable[] {
  const places = placeNames(authority);
  const stems = new Map<string, string>();
  const concepts = new Map<string, readonly string[]>();
  const reads = articles.map((article) => readText(article, places, stems, concepts));
  const frequency = new Map<string, number>();
  for (const read of reads) for (const word of read.stems.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const common = Math.max(4, articles.length / 20);
  return reads.map(({ article, stems: own, places: ofText, numbers, concepts }) => {
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
      concepts,
      words: new Map(rare.slice(0, MOST_WORDS).map(({ word }) => [word, own.get(word) ?? word])),
    };
  });
}

function readText(article: Article, places: PlaceNames, known: Map<string, string>, knownConcepts: Map<string, readonly string[]>): Read {
  const text = `${article.headline}\n${bodyText(article)}`;
  const words = fold(text).split(NOT_WORD);
  const stems = new Map<string, string>();
  const names = new Set(article.mentions.flatMap((mention) => fold(mention.text).split(NOT_WORD)));
  const found = new Set<string>();
  const concepts = new Set<string>();
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    const place = placeAt(words, k, places);
    if (place !== null) found.add(place);
    for (const concept of conceptsOf(word, knownConcepts)) concepts.add(concept);
    if (word.length < SHORTEST_WORD) continue;
    let own = known.get(word);
    if (own === undefined) {
      own = tellingStem(word);
      known.set(word, own);
    }
    if (own !== '' && !stems.has(own) && !names.has(word)) stems.set(own, word);
  }
  return { article, stems, places: [...found].sort(), numbers: numbersOf(text), concepts: [...concepts].sort() };
}

function conceptsOf(word: string, known: Map<string, readonly string[]>): readonly string[] {
  let found = known.get(word);
  if (found === undefined) {
    found = CONCEPTS.get(stem(word)) ?? [];
    known.set(word, found);
  }
  return found;
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
