/** What articles may share: people, topics, places, numbers and rare words, with how rare each is in the archive. */
import type { Article, Authority, PersonInArticle } from '../model.ts';
import { fold, stem, westernDigits } from '../text.ts';
import commonWords from './commonWords.json' with { type: 'json' };
import { bodyText } from './shingles.ts';

export interface Shareable {
  readonly article: Article;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  /** Ids of the authority's places that the text names. */
  readonly places: readonly string[];
  /** Numbers of two digits or more, as digits; no years. */
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
const LONGEST_PLACE = 4;

/** Stems that stand in any news: made by `scripts/train/commonWords.ts`. */
const COMMON: ReadonlySet<string> = new Set(`${commonWords.ar} ${commonWords.en}`.split(' '));

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
    const rare = [...own.keys()]
      .filter((word) => (frequency.get(word) ?? 0) > 1 && (frequency.get(word) ?? 0) <= common)
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, MOST_WORDS);
    return {
      article,
      people: (peopleOf.get(article.id) ?? []).map(({ person }) => person),
      topics: article.topics.map(({ id }) => id),
      places: ofText,
      numbers,
      words: new Map(rare.map((word) => [word, own.get(word) ?? word])),
    };
  });
}

function readText(article: Article, places: ReadonlyMap<string, string>, known: Map<string, string>): Read {
  const text = `${article.headline}\n${bodyText(article)}`;
  const words = fold(text).split(NOT_WORD);
  const stems = new Map<string, string>();
  const names = new Set(article.mentions.flatMap((mention) => fold(mention.text).split(NOT_WORD)));
  const found = new Set<string>();
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    let phrase = '';
    for (let length = 0; length < LONGEST_PLACE && k + length < words.length; length++) {
      phrase = length === 0 ? word : `${phrase} ${words[k + length] ?? ''}`;
      const place = places.get(phrase);
      if (place !== undefined) found.add(place);
    }
    if (word.length < SHORTEST_WORD || HAS_DIGIT.test(word) || names.has(word)) continue;
    const own = known.get(word) ?? stem(word);
    known.set(word, own);
    if (!COMMON.has(own) && !stems.has(own)) stems.set(own, word);
  }
  const numbers = (westernDigits(text).match(NUMBER) ?? [])
    .map((number) => number.replace(/[.,](?=\d{3}(?!\d))/gu, ''))
    .filter((number) => number.length > 1 && !YEAR.test(number));
  return { article, stems, places: [...found].sort(), numbers: [...new Set(numbers)].sort() };
}

/** Folded names of places, words parted by single spaces, → id. */
function placeNames(authority: Authority): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, aliases } of authority.places)
    for (const spelling of [name.ar, name.en, ...aliases.ar, ...aliases.en])
      if (spelling !== null) names.set(fold(spelling).split(NOT_WORD).join(' ').trim(), id);
  return names;
}
