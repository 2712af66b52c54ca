/** What looks like a name and is none: places, peoples, movements, streets and towns called after somebody. */

import type { Language } from '../../../model.ts';
import type { Span } from '../tagger/tags.ts';
import type { PhraseBook } from '../words.ts';

/** Lists against which a name is held. */
export interface SparedLists {
  /** Places, peoples, feasts, parties, the owner's places and outlets. */
  readonly notPeople: PhraseBook;
  /** Words that make what stands beside them a body or a place: `Movement`, `City`, `مدينة`. */
  readonly bodies: ReadonlySet<string>;
  /** Words that open the name of a group or a place: `Hayat`, `Wadi`. */
  readonly openers: PhraseBook;
  /** Whether a word is a name by more than one sign: several spellings or sources, or nearly always one in the news. */
  isFirmName(word: string): boolean;
  /** Small words that make the name before them a place or a body: `area`, `tribe`. */
  readonly behind: ReadonlySet<string>;
}

/** A sentence as written and folded. */
export interface SparedText {
  readonly language: Language;
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

const CAPITAL = /^\p{Lu}/u;
const ADDRESSED = /^(?:mr|mrs|ms|miss|dr|sheikh|sayyid|hajj|gen|col|sir)\.?$/u;
const ARTICLE = /^(?:al|ar|as|an|ad|el|the)$/u;
const GLUED_ARTICLE = /^(?:al|ar|as|an|ad|el)-/u;
const GLUED_CLITIC = /^(?:وال|بال|لل|[وفبل])(?=\p{L}{3})/u;
const SINGLE_CLITIC = /^[وفبل](?=\p{L}{4})/u;
const NOTHING: readonly string[] = [];
const PLURAL = /^[وفب]?ال\p{L}{2,}(?:ان|ين|ون|ات)$/u;
const GLUED_ARABIC_ARTICLE = /^[وفب]?ال/u;
const BODY_BEFORE = new Set(
  'مدينه حي شارع مطار جسر جامعه مستشفي ملعب محافظه قضاء ناحيه سجن ساحه ميدان قاعده مخيم تيار حركه حزب كتائب سرايا عصائب جيش كتله تحالف ائتلاف نادي نادى منتخب فريق سد ميناء معبر بلده قريه وادي جبل نهر طريق منطقه'.split(
    ' ',
  ),
);

/** What is called after people by their full names. */
const BUILT_BEFORE = new Set(
  'ستاد استاد شارع مطار جسر جامعه مستشفي ملعب ساحه ميدان مدرسه ثانويه معهد مسجد جامع قصر سجن كاس جائزه'.split(' '),
);

/** How much speaks against a person: nothing; a word that is also a place's or a company's (`Jordan`); all of it. */
export type Against = 'nothing' | 'word' | 'all';

/** What speaks for a stretch of words being a place, a body or a people rather than a person. */
export function against(text: SparedText, span: Span, lists: SparedLists): Against {
  const isBodyHere = text.language === 'ar' ? isArabicBody(text, span) : isBody(text, span, lists);
  if (isBodyHere || isListedPhrase(text.folded, span, lists.notPeople)) return 'all';
  return isListedWord(text.folded, span, lists.notPeople) || (text.language === 'ar' && isPlural(text, span, lists)) ? 'word' : 'nothing';
}

function isListedPhrase(written: readonly string[], [from, to]: Span, notPeople: PhraseBook): boolean {
  return isPhrase(written, [from, to], notPeople) || isPhrase(withoutCliticAt(written, from), [from, to], notPeople);
}

/** The words with what is glued on before one of them taken off: `وهونغ كونغ`. */
function withoutCliticAt(folded: readonly string[], at: number): readonly string[] {
  const bare = (folded[at] ?? '').replace(SINGLE_CLITIC, '');
  return bare === folded[at] ? NOTHING : [...folded.slice(0, at), bare, ...folded.slice(at + 1)];
}

function isPhrase(folded: readonly string[], [from, to]: Span, notPeople: PhraseBook): boolean {
  for (let at = Math.max(0, from - 3); at < to; at += 1) {
    const length = notPeople.longestAt(folded, at);
    const covers = at <= from && at + length >= to;
    const crosses = at >= from && at + length >= to;
    if (length > 1 && (covers || crosses || at === from)) return true;
  }
  return false;
}

/** Also with its article: `Al Anbar`, `al-Basra`. */
function isListedWord(folded: readonly string[], [from, to]: Span, notPeople: PhraseBook): boolean {
  const first = folded[from] ?? '';
  const last = folded[to - 1] ?? '';
  if (to - from > 2 || (to - from === 2 && !ARTICLE.test(first)) || ADDRESSED.test(folded[from - 1] ?? '')) return false;
  return [last, last.replace(GLUED_ARTICLE, '')].some((word) => notPeople.longestAt([word], 0) === 1);
}

function isBody({ words, folded }: SparedText, [from, to]: Span, { bodies, openers, behind }: SparedLists): boolean {
  if (openers.longestAt(folded, from) > 0 || openers.longestBefore(folded, from) > 0) return true;
  const last = folded[to - 1] ?? '';
  if (to - from > 1 && (bodies.has(last) || behind.has(last))) return true;
  let next = to;
  for (; next < words.length && next - to < 4 && CAPITAL.test(words[next] ?? ''); next += 1)
    if (bodies.has(folded[next] ?? '') || (next === to && behind.has(folded[next] ?? ''))) return true;
  return next === to && behind.has(folded[to] ?? '');
}

/** `المصدران`, `الجارين`: duals and plurals with their article, where no list has them as a name. */
function isPlural({ words, folded }: SparedText, [from, to]: Span, { isFirmName }: SparedLists): boolean {
  const word = words[from] ?? '';
  return to - from === 1 && PLURAL.test(folded[from] ?? '') && !isFirmName(word) && !isFirmName(word.replace(GLUED_ARABIC_ARTICLE, ''));
}

function isArabicBody({ folded }: SparedText, [from, to]: Span): boolean {
  const before = (folded[from - 1] ?? '').replace(GLUED_CLITIC, '');
  const first = (folded[from] ?? '').replace(GLUED_CLITIC, '');
  return BUILT_BEFORE.has(before) || (to - from > 1 && BUILT_BEFORE.has(first)) || (to - from === 1 && BODY_BEFORE.has(before));
}
