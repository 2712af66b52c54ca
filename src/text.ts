/**
 * Letters: how texts of both scripts are folded, cut into words and compared.
 * The one file of `src/` that layouts (and later the browser's search) import too, so it knows nothing of the pipeline.
 */

/** Characters that a reader never sees: direction marks and overrides, zero-width characters, byte order marks, NUL. */
export const INVISIBLE = /[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Harakat, superscript alef, Quranic marks and tatweel: written or left out at the writer's will. */
const ARABIC_MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
const LATIN_MARKS = /[\u0300-\u036f]/gu;

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ئ: 'ي',
    ؤ: 'و',
    ة: 'ه',
    ۀ: 'ه',
    ە: 'ه',
    ہ: 'ه',
    ک: 'ك',
    ڪ: 'ك',
    گ: 'ك',
    ڤ: 'ف',
    پ: 'ب',
    چ: 'ج',
    ژ: 'ز',
    '٠': '0',
    '١': '1',
    '٢': '2',
    '٣': '3',
    '٤': '4',
    '٥': '5',
    '٦': '6',
    '٧': '7',
    '٨': '8',
    '٩': '9',
    '۰': '0',
    '۱': '1',
    '۲': '2',
    '۳': '3',
    '۴': '4',
    '۵': '5',
    '۶': '6',
    '۷': '7',
    '۸': '8',
    '۹': '9',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    ʿ: "'",
    ʾ: "'",
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '„': '"',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  }),
);
const FOLDED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');
const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * The form in which two writings of the same words are equal: lower case, no diacritics or tatweel, hamza and alef
 * forms as ا, ى as ي, ة as ه, Persian letters as their Arabic neighbours, Western digits, straight quotes.
 * Its length may differ from the text's: never use its offsets on the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(FOLDED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(ARABIC_MARKS, '')
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .replace(/[\u0654\u0655]/gu, '')
    .normalize('NFC');
}

/** Arabic-Indic and Persian digits as Western ones; same length as the text. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => LETTERS.get(digit) ?? digit);
}

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text with their offsets; inner hyphens and apostrophes stay (`al-Hakim`, `Iraq's`). */
export function words(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]/gu;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/gu;

/** How many letters of each script a text has. */
export function scripts(text: string): { readonly arabic: number; readonly latin: number } {
  return { arabic: text.match(ARABIC_LETTER)?.length ?? 0, latin: text.match(LATIN_LETTER)?.length ?? 0 };
}

/** The language of a few words by script alone: for names, labels and single lines, not for whole texts. */
export function scriptLanguage(text: string): 'ar' | 'en' {
  const { arabic, latin } = scripts(text);
  return arabic > latin ? 'ar' : 'en';
}

/** `rtl` for Arabic, `ltr` for English. */
export function direction(language: 'ar' | 'en'): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

const ARABIC_ARTICLE = /^(?:وال|فال|بال|كال|لل|ال)(?=\p{L}{3})/u;
const ARABIC_CLITIC = /^(?:و(?=\p{L}{3})|[فبل](?=\p{L}{4}))/u;
const ARABIC_SUFFIX = /(?<=\p{L}{3})(?:ها|ات|ون|ين|ان|يه|هم|نا|ه|ي)$/u;

/**
 * A light stem of a folded word, so that الانتخابات and انتخابات, elections and election meet. Arabic after Larkey's
 * light10, with و ف ب ل cut off after the article too, so that وزير and الوزير meet; English by plural and possessive alone.
 */
export function stem(folded: string): string {
  if (/^[a-z]/u.test(folded))
    return folded
      .replace(/'s$/u, '')
      .replace(/(?<=[a-z]{3})ies$/u, 'y')
      .replace(/(?<=[a-z]{2}[^s])s$/u, '');
  return folded.replace(ARABIC_ARTICLE, '').replace(ARABIC_CLITIC, '').replace(ARABIC_SUFFIX, '');
}
