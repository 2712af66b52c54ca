/** The words that tell what an article is about, by what is known of words anywhere and of this text alone. */

import { commonWords } from '../clean/commonWords.ts';
import { bySpelling } from '../describe/spellings.ts';
import { Forgetful } from '../keep/forgetful.ts';
import type { Article, Language } from '../model.ts';
import { fold, stem } from '../text.ts';
import { CONCEPTS } from './counterparts/concepts.ts';
import type { Scanned } from './scan.ts';

/** At most so many words of an article are kept. */
const MOST_WORDS = 24;
const SHORTEST_WORD = 4;
/** A stem in more than this share of all stories says nothing when two articles share it. */
const ANY_NEWS = 0.025;
/** The share of a word that the list of common words does not know. */
const UNLISTED = 0.003;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/u;
const HAS_DIGIT = /\p{N}/u;
/** So many words' keys are remembered, then forgotten all at once: same answers, bounded memory. */
const REMEMBERED = 2 ** 18;

const COMMON: Readonly<Record<Language, ReadonlyMap<string, number>>> = { ar: commonWords('ar'), en: commonWords('en') };

interface Form {
  readonly folded: string;
  readonly stem: string;
  /** How much one such word tells; 0 for nothing. */
  readonly weight: number;
  readonly notions: readonly string[];
}

/** The form of a folded word, by number of its spelling. */
const FORMS: Readonly<Record<Language, (spelling: number) => Form>> = {
  ar: bySpelling((folded) => formOf(folded, 'ar')),
  en: bySpelling((folded) => formOf(folded, 'en')),
};

function formOf(folded: string, language: Language): Form {
  const own = stem(folded);
  const share = COMMON[language].get(own) ?? UNLISTED;
  const tells = folded.length >= SHORTEST_WORD && own !== '' && !HAS_DIGIT.test(folded) && share <= ANY_NEWS;
  return { folded, stem: own, weight: tells ? -Math.log(share) : 0, notions: CONCEPTS.get(own) ?? [] };
}

const STEMS = new Forgetful<string, string>(REMEMBERED);

/** The stem by which a word of `words` is the same in two articles. */
export function wordKey(written: string): string {
  let own = STEMS.get(written);
  if (own === undefined) {
    own = stem(fold(written));
    STEMS.set(written, own);
  }
  return own;
}

/**
 * `words`: those that stand most often here and in the fewest stories elsewhere, as first written, without names; `notions`:
 * what both languages have words for, in order of name. `scanned` are the words of `text`.
 */
export function tellingWords(
  { language, mentions }: Pick<Article, 'language' | 'mentions'>,
  text: string,
  scanned: Scanned,
): { readonly words: readonly string[]; readonly notions: readonly string[] } {
  const names = new Set<string>();
  for (const mention of new Set(mentions.map((one) => one.text))) for (const word of fold(mention).split(NOT_WORD)) names.add(word);
  const notions = new Set<string>();
  const formOfWord = FORMS[language];
  const found = new Map<string, Found>();
  scanned.spellings.forEach((spelling, first) => {
    const form = formOfWord(spelling);
    for (const notion of form.notions) notions.add(notion);
    if (form.weight === 0) return;
    const own = found.get(form.stem);
    if (own !== undefined) own.count++;
    else if (!names.has(form.folded)) found.set(form.stem, { form, first, count: 1 });
  });
  const ranked = [...found.values()]
    .map(({ form, first, count }) => ({ form, first, worth: form.weight * (1 + Math.log(count)) }))
    .sort((a, b) => b.worth - a.worth || (a.form.stem < b.form.stem ? -1 : 1))
    .slice(0, MOST_WORDS);
  const written = writtenWords(text);
  return { words: ranked.map(({ form, first }) => written(first, form.folded)), notions: [...notions].sort() };
}

/** A stem of a text: the first word that has it, where that stands among all, and how many have it. */
interface Found {
  readonly form: Form;
  readonly first: number;
  count: number;
}

/** Letters, digits and marks by code unit; 2 for halves of letters beyond the first plane. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? 2 : NOT_WORD.test(String.fromCharCode(unit)) ? 0 : 1,
);

/**
 * Finds folded words as they stand in a text: at the same place, but where folding made one word of two, or two of one. The
 * text is cut as `NOT_WORD` parts it, by a table, as far as it is asked for.
 */
function writtenWords(text: string): (at: number, folded: string) => string {
  const words: string[] = [];
  let next = 0;
  const upTo = (count: number): void => {
    while (words.length < count && next < text.length) {
      if (KINDS[text.charCodeAt(next)] === 0) {
        next++;
        continue;
      }
      const start = next;
      while (next < text.length && KINDS[text.charCodeAt(next)] === 1) next++;
      if (KINDS[text.charCodeAt(next)] === 2) {
        words.splice(0, words.length, ...text.split(NOT_WORD).filter((word) => word !== ''));
        next = text.length;
      } else words.push(text.slice(start, next));
    }
  };
  return (at, folded) => {
    upTo(at + 1);
    const here = words[at];
    if (here !== undefined && fold(here) === folded) return here;
    upTo(Number.POSITIVE_INFINITY);
    return words.find((word) => fold(word) === folded) ?? folded;
  };
}
