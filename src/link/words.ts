/** The words that tell what an article is about, by what is known of words anywhere and of this text alone. */
import { commonWords } from '../clean/commonWords.ts';
import type { Article, Language } from '../model.ts';
import { fold, stem } from '../text.ts';
import { CONCEPTS } from './counterparts/concepts.ts';

/** At most so many words of an article are kept. */
const MOST_WORDS = 24;
const SHORTEST_WORD = 4;
/** A stem in more than this share of all stories says nothing when two articles share it. */
const ANY_NEWS = 0.025;
/** The share of a word that the list of common words does not know. */
const UNLISTED = 0.003;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/u;
const HAS_DIGIT = /\p{N}/u;
/** Stems are remembered up to this many words, then forgotten all at once: same answers, bounded memory. */
const REMEMBERED = 200_000;

const COMMON: Readonly<Record<Language, ReadonlyMap<string, number>>> = { ar: commonWords('ar'), en: commonWords('en') };

interface Form {
  /** '' where the word tells nothing. */
  readonly stem: string;
  readonly folded: string;
  readonly weight: number;
  readonly notions: readonly string[];
}

const FORMS: Readonly<Record<Language, Map<string, Form>>> = { ar: new Map(), en: new Map() };

function formOf(written: string, language: Language): Form {
  const forms = FORMS[language];
  const known = forms.get(written);
  if (known !== undefined) return known;
  const folded = fold(written);
  const own = stem(folded);
  const share = COMMON[language].get(own) ?? UNLISTED;
  const tells = folded.length >= SHORTEST_WORD && own !== '' && !HAS_DIGIT.test(folded) && share <= ANY_NEWS;
  const form = { stem: tells ? own : '', folded, weight: -Math.log(share), notions: CONCEPTS.get(own) ?? [] };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(written, form);
  return form;
}

/** The stem by which a word of `words` is the same in two articles. */
export function wordKey(written: string): string {
  return stem(fold(written));
}

/**
 * `words`: those that stand most often here and in the fewest stories elsewhere, as first written, without names; `notions`:
 * what both languages have words for, in order of name.
 */
export function tellingWords(
  { language, mentions }: Pick<Article, 'language' | 'mentions'>,
  text: string,
): { readonly words: readonly string[]; readonly notions: readonly string[] } {
  const names = new Set(mentions.flatMap((mention) => fold(mention.text).split(NOT_WORD)));
  const notions = new Set<string>();
  const found = new Map<string, { readonly written: string; readonly weight: number; count: number }>();
  for (const written of text.split(NOT_WORD)) {
    if (written === '') continue;
    const form = formOf(written, language);
    for (const notion of form.notions) notions.add(notion);
    if (form.stem === '' || names.has(form.folded)) continue;
    const own = found.get(form.stem);
    if (own === undefined) found.set(form.stem, { written, weight: form.weight, count: 1 });
    else own.count++;
  }
  const worth = ({ weight, count }: { readonly weight: number; readonly count: number }): number => weight * (1 + Math.log(count));
  const ranked = [...found].sort(([a, x], [b, y]) => worth(y) - worth(x) || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
  return { words: ranked.map(([, { written }]) => written), notions: [...notions].sort() };
}
