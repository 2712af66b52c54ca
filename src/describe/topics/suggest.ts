import { commonWords } from '../../clean/commonWords.ts';
import type { Article, Language } from '../../model.ts';
import { fold, stem } from '../../text.ts';
import { MONTHS } from '../dates/months.ts';
import { commonness, gramWord, hashOf } from './commonness.ts';
import { isFunctionWord } from './functionWords.ts';
import type { TopicKnowledge } from './knowledge.ts';
import { type ScannedWord, scanWords } from './scanWords.ts';

/** A phrase that this archive is full of and news elsewhere is not: a candidate for a topic of the owner's. */
export interface Suggestion {
  /** As most often written here. */
  readonly phrase: string;
  readonly language: Language;
  /** In how many articles it stands. */
  readonly articles: number;
}

/** What is read of an article; the names in it are no topics, nor is its dateline. */
export type SuggestFrom = Pick<Article, 'language' | 'headline' | 'body' | 'mentions' | 'dateline'>;

/** What is known already and so no candidate. */
export interface AlreadyKnown {
  readonly topics?: TopicKnowledge;
  /** Whether a phrase as written is a name that the archive knows: an outlet's, a place's. */
  readonly isName?: (phrase: string) => boolean;
}

/** At most this many a language. */
const MOST = 12;
/** So many times commoner here than elsewhere. */
const TIMES = 12;
/** A phrase neither begins nor ends with a word that stands in more stories elsewhere than this: those are the small words. */
const SMALL = 0.06;
/** The same by the list of common words, which tells verbs and their forms with و better, but knows fewer words. */
const SMALL_IN_LIST = 0.1;
/** Longest phrase, in words. */
const LONGEST = 3;
/** A longer phrase replaces a shorter one inside it that has no more than this many times its articles. */
const SWALLOWS = 1.4;
/** Cells of the first, rough count: memory stays the same however many articles there are. */
const ROUGH = 1 << 22;

/**
 * Phrases of two or three words that are frequent in these articles and rare elsewhere, most telling first, Arabic before English.
 * What is known already is left out: phrases that a topic has, names, months. Two passes over the text, the first of which counts hashes alone.
 */
export function suggestTopics(articles: readonly SuggestFrom[], known: AlreadyKnown = {}): Suggestion[] {
  return (['ar', 'en'] as const).flatMap((language) => {
    const here = articles.filter((article) => article.language === language);
    const fewest = Math.max(3, Math.ceil(Math.sqrt(here.length) / 3));
    return best(count(here, language, fewest), here.length, language, fewest, known);
  });
}

interface Gram {
  articles: number;
  readonly length: number;
  readonly written: Map<string, number>;
}

/** The grams that stand in enough articles, with how they are written. */
function count(articles: readonly SuggestFrom[], language: Language, fewest: number): Map<string, Gram> {
  const forms = new Map<string, Form>();
  const rough = new Uint16Array(ROUGH);
  for (const article of articles) {
    const cells = new Set<number>();
    eachGram(article, language, forms, (gram) => cells.add(hashOf(gram) % ROUGH));
    for (const cell of cells) rough[cell] = Math.min(65_535, (rough[cell] ?? 0) + 1);
  }
  const grams = new Map<string, Gram>();
  for (const article of articles) {
    const seen = new Set<string>();
    eachGram(article, language, forms, (gram, length, written) => {
      if ((rough[hashOf(gram) % ROUGH] ?? 0) < fewest) return;
      const known = grams.get(gram) ?? { articles: 0, length, written: new Map<string, number>() };
      if (!seen.has(gram)) known.articles++;
      seen.add(gram);
      const text = written();
      known.written.set(text, (known.written.get(text) ?? 0) + 1);
      grams.set(gram, known);
    });
  }
  return grams;
}

const DIGIT = /\p{N}/u;

/** Every run of two or three words that no punctuation parts, no number stands in and no name overlaps. */
function eachGram(
  article: SuggestFrom,
  language: Language,
  forms: Map<string, Form>,
  take: (gram: string, length: number, written: () => string) => void,
): void {
  const pieces = [article.headline, ...article.body.map((paragraph) => paragraph.text)];
  pieces.forEach((text, piece) => {
    const words = scanWords(text);
    const barred = namesIn(article, piece);
    const usable = words.map((word) => !DIGIT.test(word.text) && !barred.some(([from, to]) => word.start < to && word.end > from));
    const found = words.map((word) => formOf(word, language, forms));
    for (let from = 0; from < words.length; from++) {
      const first = found[from];
      if (!usable[from] || !first || first.small) continue;
      let gram = first.gram;
      for (let to = from + 1; to < Math.min(words.length, from + LONGEST); to++) {
        const last = found[to];
        if (!usable[to] || !last || words[to]?.apart || isDashed(text, words[to - 1]?.end, words[to]?.start)) break;
        gram = `${gram} ${last.gram}`;
        if (!last.small) take(gram, to - from + 1, () => text.slice(words[from]?.start, words[to]?.end));
      }
    }
  });
}

/** A hyphen with a space beside it parts as a dash does: بغداد اليوم - بغداد. */
function isDashed(text: string, from: number | undefined, to: number | undefined): boolean {
  return to !== undefined && from !== undefined && to - from > 1 && text.slice(from, to).includes('-');
}

/** Where names and the dateline stand in a piece: the headline is piece 0, the body's paragraphs follow. */
function namesIn(article: SuggestFrom, piece: number): readonly (readonly [number, number])[] {
  const names = article.mentions
    .filter(({ place }) => (piece === 0 ? place.field === 'headline' : place.field === 'body' && place.paragraph === piece - 1))
    .map(({ place }) => [place.start, place.end] as const);
  const { dateline } = article;
  return dateline !== null && piece === 1 && article.body[0]?.text.startsWith(dateline) ? [...names, [0, dateline.length]] : names;
}

const COMMON: Readonly<Record<Language, ReadonlyMap<string, number>>> = { ar: commonWords('ar'), en: commonWords('en') };

interface Form {
  readonly gram: string;
  /** Whether it is one of the small words that no phrase begins or ends with. */
  readonly small: boolean;
}

function formOf(word: ScannedWord, language: Language, forms: Map<string, Form>): Form {
  const known = forms.get(word.text);
  if (known) return known;
  const gram = gramWord(word.text, language);
  const folded = fold(word.text);
  const isSmall = gram.length < 3 || commonness(gram, language) > SMALL || isFunctionWord(folded, language);
  const form = { gram, small: isSmall || (COMMON[language].get(stem(folded)) ?? 0) > SMALL_IN_LIST };
  forms.set(word.text, form);
  return form;
}

function best(grams: Map<string, Gram>, total: number, language: Language, fewest: number, known: AlreadyKnown): Suggestion[] {
  const telling = [...grams]
    .filter(([, gram]) => gram.articles >= fewest)
    .map(([text, gram]) => ({ text, gram, times: gram.articles / total / rarest(text, language) }))
    .filter(({ times }) => times >= TIMES);
  const longer = new Map<string, number>();
  for (const { text, gram } of telling) {
    if (gram.length < LONGEST) continue;
    const words = text.split(' ');
    for (const part of [words.slice(0, 2).join(' '), words.slice(1).join(' ')])
      longer.set(part, Math.max(longer.get(part) ?? 0, gram.articles));
  }
  const sorted = telling
    .filter(({ text, gram }) => gram.articles > (longer.get(text) ?? 0) * SWALLOWS)
    .map(({ text, gram, times }) => ({ text, gram, worth: gram.articles * Math.log(times) }))
    .sort((one, other) => other.worth - one.worth || (one.text < other.text ? -1 : 1));
  // What is known goes last of all: it takes its own parts with it.
  return apart(sorted)
    .map(({ gram }) => ({ phrase: mostWritten(gram), language, articles: gram.articles }))
    .filter(({ phrase }) => !isKnown(phrase, language, known))
    .slice(0, MOST);
}

/** Without phrases that share two words in a row with a better one: they are the same words, cut elsewhere. */
function apart<T extends { readonly text: string }>(sorted: readonly T[]): T[] {
  const taken = new Set<string>();
  return sorted.filter(({ text }) => {
    const words = text.split(' ');
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    if (pairs.some((pair) => taken.has(pair))) return false;
    for (const pair of pairs) taken.add(pair);
    return true;
  });
}

/** A phrase is as common elsewhere as the rarest pair in it. */
function rarest(text: string, language: Language): number {
  const words = text.split(' ');
  return Math.min(...words.slice(1).map((word, index) => commonness(`${words[index]} ${word}`, language)));
}

function isKnown(phrase: string, language: Language, { topics, isName }: AlreadyKnown): boolean {
  if (MONTHS.has(fold(phrase)) || isName?.(phrase)) return true;
  return topics !== undefined && topics[language].lexicon.entryOf(phrase) >= 0;
}

function mostWritten(gram: Gram): string {
  const [first] = [...gram.written].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return first?.[0] ?? '';
}
