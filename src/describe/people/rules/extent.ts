/** Which words of a sentence a name takes: words that the tagger took along are left out, words that it cut off come back. */

import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import type { Span } from '../tagger/tags.ts';
import { cliticOf, type EdgeWords } from './edges.ts';

/** A sentence as written and folded. */
export interface ExtentText {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Names of two words and more that the tagger found in the document, their folded words joined by spaces. */
  readonly fullNames: ReadonlySet<string>;
}

/** A rule as a row. In the examples brackets stand around what the tagger found; `takes` has it before and after. */
export interface ExtentRule {
  readonly id: string;
  readonly language: Language;
  /** The name, or the names, that the span holds; none where it holds nobody. */
  apply(text: ExtentText, span: Span, known: EdgeWords): readonly Span[];
  readonly takes: readonly [before: string, after: string];
  readonly spares: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const GOD = 'الله';
/** What makes one name with God behind it, folded. */
const BEFORE_GOD = words(
  'عبد سيف نصر فضل جار سعد خير عطا فتح رزق حسب ايه حجه روح ضيف هبه شكر ذبيح عون جاد وصي اسد ولي عنايه حمد رحمه حميد امر معز',
);
const GLUED = /^[وفبل](?=\p{L}{3})/u;

/** Words that open a clause, folded: no name begins with them. Without their hamza بأن and فإن are a Ban and a van. */
const OPENERS = words('ان لان وان كان انه بانه اذ اذا قد وقد لقد كما بل لكن ولكن حيث حين عندما بينما حتي ثم او هل لم لن ليس الذي التي');
const THAT = /^[بف][أإ]ن$/u;

/** Whether a word opens a clause: what stands behind it in a span may be no name at all. */
export function opensClause(word: string): boolean {
  return OPENERS.has(fold(word)) || THAT.test(word);
}

const VERB = /^و?[يت]\p{L}{2}/u;
const ADVERB = /\u064b\u0627?$|\u0627\u064b$/u;
const ON = /^[وف]?على$/u;
const LANGUAGE = /^بال\p{L}{3,}يه$/u;

/** `born` as well as a part of Mauritanian names. */
const BORN = 'ولد';

/** The names of Latin letters as Arabic writes them, folded: `بي بي سي` is nobody. */
const LETTER_NAMES = words('اي ايه بي سي دي اف جي اتش ايتش جاي كي كيه ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد زي');

const LOWER = /^\p{Ll}/u;
const SMALL_PARTS =
  /^(?:al|el|as|ash|ar|an|ad|az|at|bin|ibn|bint|ben|abu|abd|de|da|di|du|del|della|der|den|van|von|la|le|dos|das|of|ul|zu)(?:['’-]|$)/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const NUMERAL = /^(?:[IVX]+|JR|SR|MD|MP|QC|OBE|CBE)$/u;

const upTo = (from: number, to: number): Span[] => (to > from ? [[from, to]] : []);

/** The rules, in the order in which they are applied. */
export const EXTENT_RULES: readonly ExtentRule[] = [
  {
    id: 'adverb',
    language: 'ar',
    apply: ({ words }, [from, to]) => {
      const at = words.findIndex((word, place) => place >= from && place < to && ADVERB.test(word));
      return at < 0 ? [[from, to]] : at === from ? upTo(from + 1, to) : [[from, at]];
    },
    takes: ['قال [مخاطبًا زيد كريم] أمس', 'قال مخاطبًا [زيد كريم] أمس'],
    spares: 'قال [زيد كريم] أيضًا',
  },
  {
    id: 'preposition-on',
    language: 'ar',
    apply: ({ words }, [from, to], { isFirmName }) =>
      ON.test(words[from] ?? '') && !isFirmName(words[from + 1] ?? '') ? upTo(from + 1, to) : [[from, to]],
    takes: ['نشره [على منصتنا] أمس', 'نشره على [منصتنا] أمس'],
    spares: 'قال [على حسن] أمس',
  },
  {
    id: 'clause-behind',
    language: 'ar',
    apply: ({ words }, [from, to]) => {
      if (to - from > 1 && opensClause(words[from] ?? '')) return [[from + 1, to]];
      const at = words.findIndex((word, place) => place > from && place < to && opensClause(word));
      return [[from, at < 0 ? to : at]];
    },
    takes: ['صرح [زيد بأن عمر] المشروع قصير', 'صرح [زيد] بأن عمر المشروع قصير'],
    spares: 'صرح [رود فان زيد] أمس',
  },
  {
    id: 'verb-before',
    language: 'ar',
    apply: ({ words }, [from, to], { isName, isSeldomName }) => {
      const first = words[from] ?? '';
      return to - from > 1 && VERB.test(first) && !isName(first) && isSeldomName(first) && isName(words[from + 1] ?? '')
        ? [[from + 1, to]]
        : [[from, to]];
    },
    takes: ['وفيه [يطل زيد] علينا', 'وفيه يطل [زيد] علينا'],
    spares: 'وفيه [تحسين زيد] أمس',
  },
  {
    id: 'in-a-language',
    language: 'ar',
    apply: ({ folded }, [from, to]) => [[from, to - from > 1 && LANGUAGE.test(folded[to - 1] ?? '') ? to - 1 : to]],
    takes: ['كتب [زيد بالإنكليزية] أمس', 'كتب [زيد] بالإنكليزية أمس'],
    spares: 'كتب [زيد البالي] أمس',
  },
  {
    id: 'two-people',
    language: 'ar',
    apply: ({ words }, [from, to], known) => {
      const at = words.findIndex((word, place) => place > from && place < to && word.startsWith('و') && cliticOf(word, known) === 1);
      return at < 0
        ? [[from, to]]
        : [
            [from, at],
            [at, to],
          ];
    },
    takes: ['جاء [زيد وكريم] أمس', 'جاء [زيد] [وكريم] أمس'],
    spares: 'جاء [زيد وليد] أمس',
  },
  {
    id: 'known-without-its-first-word',
    language: 'ar',
    apply: ({ folded, fullNames }, [from, to], { isFirmName }) =>
      to - from > 2 && (folded[from] === BORN || !isFirmName(folded[from] ?? '')) && fullNames.has(folded.slice(from + 1, to).join(' '))
        ? [[from + 1, to]]
        : [[from, to]],
    takes: ['حيث [شهداء زيد كريم] كما قال [زيد كريم] أمس', 'حيث شهداء [زيد كريم] كما قال [زيد كريم] أمس'],
    spares: 'قال [عمار زيد كريم] وقال [زيد كريم] أمس',
  },
  {
    id: 'god-has-lost-his-servant',
    language: 'ar',
    apply: ({ folded }, [from, to]) => {
      if (folded[from] !== GOD) return [[from, to]];
      const before = folded[from - 1] ?? '';
      return BEFORE_GOD.has(before) || BEFORE_GOD.has(before.replace(GLUED, '')) ? [[from - 1, to]] : upTo(from + 1, to);
    },
    takes: ['قال سيف [الله بن زيد] أمس', 'قال [سيف الله بن زيد] أمس'],
    spares: 'قال [نصر الله] أمس',
  },
  {
    id: 'names-of-letters',
    language: 'ar',
    apply: ({ folded }, [from, to]) => {
      const isLetter = folded.slice(from, to).map((word) => LETTER_NAMES.has(word.replace(/^ال(?=\p{L})/u, '')));
      return isLetter.slice(-2).every((one) => one) ? [] : [[from, to]];
    },
    takes: ['أعلنت [إم إس] أمس', 'أعلنت إم إس أمس'],
    spares: 'أعلنت [لي زيد] أمس',
  },
  {
    id: 'small-letter-behind',
    language: 'en',
    apply: ({ words }, [from, to]) => {
      let end = to;
      while (end > from + 1 && LOWER.test(words[end - 1] ?? '') && !SMALL_PARTS.test(words[end - 1] ?? '')) end -= 1;
      return [[from, end]];
    },
    takes: ['and [Zaid co-sponsored] the bill', 'and [Zaid] co-sponsored the bill'],
    spares: 'and [Zaid al-karim] said',
  },
  {
    id: 'ends-in-an-acronym',
    language: 'en',
    apply: ({ words }, [from, to]) => {
      const last = words[to - 1] ?? '';
      const isAcronym = to - from > 1 && CAPITALS.test(last) && !NUMERAL.test(last);
      return isAcronym && words.slice(from, to - 1).every((word) => !CAPITALS.test(word)) ? [] : [[from, to]];
    },
    takes: ['the [Lina NAAQP] met', 'the Lina NAAQP met'],
    spares: 'and [Zaid Karim III] met',
  },
];

const BY_LANGUAGE: Readonly<Record<Language, readonly ExtentRule[]>> = {
  ar: EXTENT_RULES.filter(({ language }) => language === 'ar'),
  en: EXTENT_RULES.filter(({ language }) => language === 'en'),
};

/** The names in a span that the tagger found, by all rules of a language in turn. */
export function extentOf(text: ExtentText, span: Span, language: Language, known: EdgeWords): readonly Span[] {
  let spans: readonly Span[] = [span];
  for (const rule of BY_LANGUAGE[language]) spans = spans.flatMap((one) => rule.apply(text, one, known));
  return spans;
}
