/** The words that tell what an article is about, by what is known of words anywhere and of this text alone. */
import { commonWords } from '../clean/commonWords.ts';
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
/** Words are remembered up to half of this many, then forgotten all at once: same answers, bounded memory. */
const SLOTS = 2 ** 19;
const REMEMBERED = SLOTS / 2;

const COMMON: Readonly<Record<Language, ReadonlyMap<string, number>>> = { ar: commonWords('ar'), en: commonWords('en') };

interface Form {
  readonly folded: string;
  readonly stem: string;
  /** How much one such word tells; 0 for nothing. */
  readonly weight: number;
  readonly notions: readonly string[];
}

/** Words by their hash: each stands where its hash says, or behind. */
class Forms {
  #slots: (Form | undefined)[] = new Array(SLOTS);
  #size = 0;

  at({ folded: text, hashes, starts, ends }: Scanned, k: number, language: Language): Form {
    const [hash = 0, start = 0, end = 0] = [hashes[k], starts[k], ends[k]];
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let known = this.#slots[slot]; known !== undefined; known = this.#slots[slot]) {
      if (known.folded.length === end - start && text.startsWith(known.folded, start)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#size >= SLOTS / 2) {
      this.#slots = new Array(SLOTS);
      this.#size = 0;
    }
    this.#size++;
    const form = formOf(text.slice(start, end), language);
    this.#slots[slot] = form;
    return form;
  }
}

const FORMS: Readonly<Record<Language, Forms>> = { ar: new Forms(), en: new Forms() };

function formOf(folded: string, language: Language): Form {
  const own = stem(folded);
  const share = COMMON[language].get(own) ?? UNLISTED;
  const tells = folded.length >= SHORTEST_WORD && own !== '' && !HAS_DIGIT.test(folded) && share <= ANY_NEWS;
  return { folded, stem: own, weight: tells ? -Math.log(share) : 0, notions: CONCEPTS.get(own) ?? [] };
}

const STEMS = new Map<string, string>();

/** The stem by which a word of `words` is the same in two articles. */
export function wordKey(written: string): string {
  let own = STEMS.get(written);
  if (own === undefined) {
    own = stem(fold(written));
    if (STEMS.size >= REMEMBERED) STEMS.clear();
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
  const forms = FORMS[language];
  const found = new Map<string, { readonly form: Form; readonly first: number; count: number }>();
  for (let k = 0; k < scanned.count; k++) {
    const form = forms.at(scanned, k, language);
    for (const notion of form.notions) notions.add(notion);
    if (form.weight === 0) continue;
    const own = found.get(form.stem);
    if (own !== undefined) own.count++;
    else if (!names.has(form.folded)) found.set(form.stem, { form, first: k, count: 1 });
  }
  const worth = new Map([...found].map(([own, { form, count }]) => [own, form.weight * (1 + Math.log(count))]));
  const ranked = [...found.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
  const written = text.split(NOT_WORD).filter((word) => word !== '');
  return {
    words: ranked.flatMap((own) => {
      const { form, first } = found.get(own) ?? {};
      return form === undefined || first === undefined ? [] : [asWritten(written, first, form.folded)];
    }),
    notions: [...notions].sort(),
  };
}

/** A folded word as it stands in the text: at the same place, but where folding made one word of two, or two of one. */
function asWritten(written: readonly string[], at: number, folded: string): string {
  const here = written[at];
  if (here !== undefined && fold(here) === folded) return here;
  return written.find((word) => fold(word) === folded) ?? folded;
}
