/**
 * Letters: how texts of both scripts are folded, cut into words and compared.
 * The one file of `src/` that layouts import too; the search in the browser cuts and folds words by it as the index does.
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

/** Below this code unit stand all letters that folding changes one by one; those beyond are rare. */
const FIRST_UNTOLD = 0x2070;
/** What a code unit folds to by itself, or one of these; asked for when it is first met. */
const FOLDS = new Uint16Array(FIRST_UNTOLD);
const UNASKED = 0;
const GONE = 0xffff;
const IN_CONTEXT = 0xfffe;
/** Capital letters of Greek look at their neighbours; marks beyond these Arabic ones join the letter before them; a backtick is a quote beside other scripts alone. */
const NEIGHBOURLY = /[\0`\p{M}\p{Script=Greek}\p{Script=Hangul}]/u;
const LOOSE_MARK = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/u;
const PLAIN = /^[\x20-\x7e]*$/u;
const IN_ONE_CALL = 4096;
/** Longer texts are rare, and not worth the room. */
const LONG = 1 << 20;
let folds = new Uint16Array(256);

function foldOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (LOOSE_MARK.test(letter)) return GONE;
  const folded = NEIGHBOURLY.test(letter) ? '' : foldInContext(letter);
  return folded.length === 1 ? folded.charCodeAt(0) : letter === '\u0640' ? GONE : IN_CONTEXT;
}

/**
 * The form in which two writings of the same words are equal: lower case, no diacritics or tatweel, hamza and alef
 * forms as ا, ى as ي, ة as ه, Persian letters as their Arabic neighbours, Western digits, straight quotes.
 * Its length may differ from the text's: never use its offsets on the original. Most texts are folded letter by letter,
 * by a table; one in which letters and marks may join is folded as a whole, to the same.
 */
export function fold(text: string): string {
  const { length } = text;
  if (length > LONG) return foldInContext(text);
  if (folds.length < length) folds = new Uint16Array(length * 2);
  let count = 0;
  let changed = false;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_UNTOLD) return foldInContext(text);
    let folded = FOLDS[unit] as number;
    if (folded === UNASKED) {
      folded = foldOf(unit);
      FOLDS[unit] = folded;
    }
    if (folded === IN_CONTEXT) return foldInContext(text);
    if (folded !== unit) changed = true;
    if (folded !== GONE) folds[count++] = folded;
  }
  if (!changed) return text;
  let result = '';
  for (let from = 0; from < count; from += IN_ONE_CALL)
    result += String.fromCharCode.apply(null, folds.subarray(from, Math.min(count, from + IN_ONE_CALL)) as unknown as number[]);
  return result;
}

function foldInContext(text: string): string {
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

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]/u;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/u;
const ARABIC = 1;
const LATIN = 2;
/** Every letter of the two lies below this. */
const LETTERS_END = 0x1f00;
/** The script of a letter by its number: looked up, they are counted four times as fast as they are found by patterns. */
const SCRIPTS = /* @__PURE__ */ Uint8Array.from({ length: LETTERS_END }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return ARABIC_LETTER.test(letter) ? ARABIC : LATIN_LETTER.test(letter) ? LATIN : 0;
});

/** How many letters of each script a text has. */
export function scripts(text: string): { readonly arabic: number; readonly latin: number } {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const script = unit < LETTERS_END ? SCRIPTS[unit] : 0;
    if (script === ARABIC) arabic++;
    else if (script === LATIN) latin++;
  }
  return { arabic, latin };
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

const APOSTROPHES = /'/gu;
const POSSESSIVE = /'s$/u;
const NO_LETTER = /[^\p{L}\p{N}\p{M}']+/gu;
const LONGEST_WORD = 48;
const JOINED_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
/** One ending; those of two letters first, so that ية goes before ة. */
const ENDING = /(?:(?<=\p{L}{3})(?:ها|هم|نا|ات|ون|ين|يه|ه|ي)|(?<=\p{L}{4})ا)$/u;
/** Written or left out: وزراء, وزرا. */
const LAST_HAMZA = /(?<=\p{L}{4})ء$/u;
/** What stood as ة before an ending: حكومتها. */
const BOUND_FEMININE = /(?<=\p{L}{3})ت$/u;
const JOINED_PARTICLE = /^(?:و(?=\p{L}{3})|[فبل](?=\p{L}{4}))/u;
const MOST_ENDINGS = 3;
const MOST_PARTICLES = 3;

/** Stems whose و ف ب ل is their own: without them وزارة would be found by زار, and بغداد not by its beginning. */
const OWN_LETTER: ReadonlySet<string> = new Set(
  `وزير وزار وزرا وطن وكال وكيل وفد وفود وثيق وثايق وصول وضع وحد واحد وقت ورق وسط وسايل وسيط وساط وجود وفا وفيات وقف ولاي وليد وليم والد والي
  واشنطن وادي واقع وارد وايل وعد وعود وزن وصف وظيف وظايف ورش وجه وجو ولد ولاد وبا وقايع وقاي وصاي وصي وقود ودايع ودي ورد ورث وعي وفر وفاق
  وقيع وهاب وهم واجب واسط واسع واصل واثق وافق وحيد ودود وسام وسيم وصفي وجيه
  بغداد برلمان بريطان برنامج برامج بيروت باريس بلدي بلاد بطول بترول برميل بكين باكست بنغلاد برازيل بلجيك بولند بلغار بروكسل برلين
  بطريرك بحرين بصري بابل بعثي بناي بنيان بيانات بيان بيشمرك بدايه بيولوج بورص بنوك بنك بكتيري بوتين بايدن باقر بارزان بهاء بسام
  فلسط فرنس فيروس فيينا فيتنام فنزويل فيدرال فيضان فلوج فضايي فضاي فصايل فاطم فيصل فريق فرات فرهاد فايز فالح فاضل فاروق فوءاد
  لبنان لندن ليبي لجان لواء لقاح لاجي لاعب لاهور لاهاي ليلي لطيف لقمان لبيد`
    .split(/\s+/u)
    .filter(Boolean),
);

/** A word as the search index holds it. */
export interface SearchWord {
  /** As written, folded: what quotation marks ask for. */
  readonly form: string;
  /** What its forms have in common: what words without quotation marks are found by. */
  readonly stem: string;
}

/**
 * A word of a text or of a query as the search index holds it. English loses its plural and possessive. Arabic is stemmed
 * after Larkey's light10, farther than `stem` does: particles that stand before one another are taken off in turn (ولبغداد),
 * and so are endings (الفلسطينيين, حكومتها), so that a word with و or ل before it and without always meet; not ان, which
 * would make one of لبنان and لبن; and not the و ف ب ل with which some words begin.
 */
export function searchWord(word: string): SearchWord {
  const folded = fold(word).slice(0, LONGEST_WORD).replace(NO_LETTER, '');
  const form = folded.replace(APOSTROPHES, '');
  const bare = folded.replace(POSSESSIVE, '').replace(APOSTROPHES, '');
  return {
    form,
    stem: /^[a-z]/u.test(bare) ? stem(bare) : withoutParticles(withoutEndings(bare.replace(JOINED_ARTICLE, '').replace(LAST_HAMZA, ''))),
  };
}

function withoutEndings(word: string): string {
  let left = word;
  for (let cuts = 0; cuts < MOST_ENDINGS; cuts++) {
    const cut = left.replace(ENDING, '');
    if (cut === left) break;
    left = cut.replace(BOUND_FEMININE, '');
  }
  return left;
}

function withoutParticles(word: string): string {
  let left = word;
  for (let cuts = 0; cuts < MOST_PARTICLES && !OWN_LETTER.has(left); cuts++) {
    const cut = left.replace(JOINED_PARTICLE, '');
    if (cut === left) break;
    left = cut;
  }
  return left;
}

/**
 * What the stems of the words that begin like this may begin with: a word that is still being typed, as it stands and
 * without what may be an article or a particle before it. None shorter than `least`.
 */
export function searchBeginnings(typed: string, least: number): string[] {
  const { form, stem: whole } = searchWord(typed);
  const bare = form.replace(JOINED_ARTICLE, '').replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u, '');
  const loose = withoutParticles(bare);
  return [...new Set([form, bare, loose, whole])].filter((beginning) => beginning.length >= least);
}

const INSIDE = 1;
const JOINING = 2;
let kinds: Uint8Array | null = null;

/** For each UTF-16 unit: part of a word, an apostrophe that may stand in one, or neither. Made once. */
function kindsOfUnits(): Uint8Array {
  if (kinds !== null) return kinds;
  kinds = new Uint8Array(0x10000);
  const inside = /[\p{L}\p{N}\p{M}]/u;
  for (let unit = 0; unit < 0xd800; unit++) if (inside.test(String.fromCharCode(unit))) kinds[unit] = INSIDE;
  for (let unit = 0xe000; unit < 0x10000; unit++) if (inside.test(String.fromCharCode(unit))) kinds[unit] = INSIDE;
  for (const apostrophe of "'’‘") kinds[apostrophe.charCodeAt(0)] = JOINING;
  return kinds;
}

/**
 * Calls `found` with the start and end of each word of a text as the search index cuts it: at hyphens too (al-Hakim is two
 * words), not at apostrophes between letters. By a table, because every text of an archive passes through here.
 */
export function eachSearchWord(text: string, found: (start: number, end: number) => void): void {
  const kind = kindsOfUnits();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (kind[text.charCodeAt(at)] !== INSIDE) continue;
    const start = at++;
    for (; at < length; at++) {
      const here = kind[text.charCodeAt(at)];
      if (here === INSIDE) continue;
      if (here !== JOINING || at + 1 >= length || kind[text.charCodeAt(at + 1)] !== INSIDE) break;
    }
    found(start, at);
  }
}

/** The words of a text as the search index cuts it, with their offsets. */
export function searchWords(text: string): Token[] {
  const found: Token[] = [];
  eachSearchWord(text, (start, end) => found.push({ text: text.slice(start, end), start, end }));
  return found;
}

/** What HTML and XML give a meaning, what XML forbids, and the marks that override the direction of text. */
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const SPECIAL_ALL = new RegExp(SPECIAL.source, 'gu');
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as it may stand in an element or a quoted attribute. Control characters, which XML forbids, and the marks that
 * override the direction of text are left out: direction is an attribute here.
 */
export function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIAL_ALL, (character) => ENTITIES[character] ?? '') : text;
}
