/** What letters alone say: the script of a text, and letters that a language has and Arabic or English has not. */

export type Script =
  | 'Arabic'
  | 'Latin'
  | 'Cyrillic'
  | 'Hebrew'
  | 'Greek'
  | 'Armenian'
  | 'Georgian'
  | 'Devanagari'
  | 'Bengali'
  | 'Thai'
  | 'Han'
  | 'Kana'
  | 'Hangul'
  | 'Syriac'
  | 'Other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Syriac', /\p{Script=Syriac}/gu],
];
/** Arabic writes few vowels: its words have fewer letters for the same length of speech. */
const ARABIC_WEIGHT = 1.7;
const LETTER = /\p{L}/gu;

/** A script that one language of the news is written in, and that language's code. */
export const SCRIPT_LANGUAGE: Partial<Record<Script, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Devanagari: 'hi',
  Bengali: 'bn',
  Thai: 'th',
  Kana: 'ja',
  Han: 'zh',
  Hangul: 'ko',
  Syriac: 'syr',
};

/** Letters of the two scripts that nearly all texts are in, and of all others, by their code units. */
function quickCount(text: string): { readonly arabic: number; readonly latin: number; readonly others: boolean } {
  let [arabic, latin, others] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b) || (code > 0xbf && code < 0x250)) latin++;
    else if (code > 0x61f && code < 0x6d6) arabic++;
    else if (code > 0x24f && !(code > 0x5ff && code < 0x700) && !(code > 0x1fff && code < 0x2070)) others = true;
  }
  return { arabic, latin, others };
}

/** The script that most of a text is written in, and the weight of its letters; Japanese is told by its kana. */
export function mainScript(text: string): { readonly script: Script; readonly letters: number } {
  const { arabic, latin, others } = quickCount(text);
  if (!others)
    return arabic * ARABIC_WEIGHT > latin
      ? { script: 'Arabic', letters: arabic * ARABIC_WEIGHT }
      : { script: latin > 0 ? 'Latin' : 'Other', letters: latin };
  const all = text.match(LETTER)?.length ?? 0;
  let best: { script: Script; letters: number } = { script: 'Other', letters: 0 };
  for (const [script, pattern] of SCRIPTS) {
    const letters = text.match(pattern)?.length ?? 0;
    const weighed = script === 'Arabic' ? letters * ARABIC_WEIGHT : letters;
    if (weighed > best.letters) best = { script, letters: weighed };
    if (script === 'Kana' && letters > 0 && best.script !== 'Latin' && best.script !== 'Arabic') return { script, letters: all };
  }
  return best;
}

interface Tell {
  /** BCP 47. */
  readonly language: string;
  readonly letters: RegExp;
  /** How many of them it takes. */
  readonly least: number;
}

/** In order: the letters of the rarer language first, since the others' keyboards share many. */
const TELLS: readonly Tell[] = [
  { language: 'ps', letters: /[ټډړږښڼځڅۍ]/gu, least: 2 },
  { language: 'sd', letters: /[ٻڀٺٿڄڃڇڌڏڍڙڦڳڱڻ]/gu, least: 2 },
  { language: 'ug', letters: /[ۇۋې](?=\P{L}|\p{L})/gu, least: 3 },
  { language: 'ckb', letters: /[ڵڕێۆ]|ە(?!\p{M})/gu, least: 2 },
  { language: 'ur', letters: /[ٹڈڑےںھہ]/gu, least: 2 },
  { language: 'fa', letters: /[پچژگ‌]|[کی]/gu, least: 3 },
];

/** The language of a text in Arabic letters that letters alone give away; null where they don't (it may still not be Arabic). */
export function arabicScriptTell(text: string): string | null {
  for (const { language, letters, least } of TELLS) {
    const count = text.match(letters)?.length ?? 0;
    // A name spelt with پ or گ in an Arabic text is one word among many.
    if (count >= least && count * 40 >= text.length) return language;
  }
  return null;
}

const ARABIC_WORD = /\p{Script=Arabic}+/gu;
const NOT_ARABIC = /[پچژگکیٹڈڑےںھہ]/u;

/** How many words of a text in Arabic letters hold a letter that Arabic has not, and how many words there are. */
export function foreignWords(text: string): { readonly foreign: number; readonly all: number } {
  const words = text.match(ARABIC_WORD) ?? [];
  return { foreign: words.filter((word) => NOT_ARABIC.test(word)).length, all: words.length };
}
