import type { Language } from '../../model.ts';
import { fold, stem } from '../../text.ts';

/**
 * The keys under which a word of a text may stand in the vocabulary, nearest to the written form first.
 * Arabic glues و ف ب ل ك and ال onto words, and only a word list can tell وزير (minister) from و + زير: so every way of
 * taking them off is offered and the lexicon takes the first that it knows. `=form` is the exact key, without it the ending is off too.
 */
export function keysOf(word: string, language: Language): string[] {
  const folded = fold(word);
  if (language === 'en') return [`=${folded}`, stem(folded)];
  if (!ARABIC.test(folded)) return [`=${folded}`, folded];
  return unprefixed(folded).flatMap((form) => [`=${form}`, withoutEnding(form)]);
}

/** The two keys of a word as the vocabulary writes it: ال is taken off, no other prefix is. */
export function vocabularyKeys(word: string, language: Language): { readonly exact: string; readonly loose: string } {
  const folded = fold(word);
  if (language === 'en') return { exact: `=${folded}`, loose: stem(folded) };
  const form = folded.startsWith('ال') && folded.length > 3 && folded !== GOD ? folded.slice(2) : folded;
  return { exact: `=${form}`, loose: ARABIC.test(form) ? withoutEnding(form) : form };
}

const ARABIC = /^[\u0621-\u064a]/u;
const GOD = 'الله';
/** What may stand glued before a word, with the fewest letters that must be left. */
const PREFIXES: readonly (readonly [string, number])[] = [
  ['ال', 2],
  ['وال', 2],
  ['بال', 2],
  ['لل', 2],
  ['فال', 2],
  ['كال', 2],
  ['ولل', 2],
  ['وبال', 2],
  ['و', 3],
  ['ب', 4],
  ['ل', 4],
  ['ف', 4],
  ['وب', 4],
  ['ول', 4],
];
const ENDING = /(?<=\p{L}{3})(?:يات|يون|يين|ها|هم|ات|ون|ين|يه|ه|ي|ا)$/u;

function unprefixed(folded: string): string[] {
  if (folded === GOD) return [GOD];
  const forms = [folded];
  for (const [prefix, left] of PREFIXES)
    if (folded.length >= prefix.length + left && folded.startsWith(prefix)) forms.push(folded.slice(prefix.length));
  return forms;
}

function withoutEnding(form: string): string {
  return form.replace(ENDING, '');
}
