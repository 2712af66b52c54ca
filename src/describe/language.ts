/** In which language a text is: script and tell-tale letters first, common words next, letter sequences for the rest, by paragraph. */
import type { Language } from '../model.ts';
import { commonShare, isPlainly } from './languages/commonWords.ts';
import { askFranc } from './languages/franc.ts';
import { arabicScriptTell, foreignWords, mainScript, SCRIPT_LANGUAGE } from './languages/letters.ts';
import { likeliest } from './languages/ngrams.ts';

export interface LanguageGuess {
  /** BCP 47 or, for rare languages, ISO 639-3; `und` where there are no letters. */
  readonly code: string;
  /** Set where the archive holds the language. */
  readonly language: Language | null;
  /** In English, for messages: `Persian`. */
  readonly name: string;
}

/** A paragraph is judged by its beginning; one shorter than this many characters has no vote beside longer ones. */
const BEGINNING = 300;
const VOTES_FROM = 24;
/** Below this share of common words a Latin text of some length is not taken for English on the word of its letters. */
const ENGLISH_SHARE = 0.1;
const PROSE_WORDS = 12;
/** In a text of so many words, a share of words with foreign letters that names alone can explain. */
const NAMES_AMONG = 8;
const NAMES_SHARE = 0.2;

/** Names that CLDR words differently from the press, and codes of ISO 639-3 that have a shorter one. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  en: 'English',
  ckb: 'Kurdish (Sorani)',
  kmr: 'Kurdish (Kurmanji)',
  und: 'unknown',
};

/** A language's name in English: `fa` gives Persian. */
export function languageName(code: string): string {
  return NAMES[code] ?? new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** The code of one paragraph's language. */
export function paragraphLanguage(text: string): string {
  const sample = text.slice(0, BEGINNING);
  const { script, letters } = mainScript(sample);
  if (letters === 0) return 'und';
  if (script === 'Arabic') {
    const tell = arabicScriptTell(sample);
    if (tell) return tell === 'ur' || tell === 'fa' ? settle(sample, tell) : tell;
    return isPlainly(sample, 'ar') ? 'ar' : likeliest(sample, 'Arabic');
  }
  if (script === 'Latin') {
    if (isPlainly(sample, 'en')) return 'en';
    const guess = likeliest(sample, 'Latin');
    const { words, share } = commonShare(sample, 'en');
    if (words < PROSE_WORDS || (guess === 'en' && share >= ENGLISH_SHARE)) return guess;
    // Of Latin letters our own table knows three languages; prose that is not plainly English may be a fourth.
    const other = askFranc(sample);
    return other === null || (guess !== 'en' && other === 'en') ? guess : other;
  }
  return SCRIPT_LANGUAGE[script] ?? askFranc(sample) ?? 'und';
}

/**
 * Persian and Urdu share most letters that Arabic has not: between these two, letter sequences decide; and between them
 * and Arabic, where only a word here and there has such letters (a company, a name).
 */
function settle(text: string, tell: string): string {
  const guess = likeliest(text, 'Arabic');
  const { foreign, all } = foreignWords(text);
  return guess === 'ar' && !(all >= NAMES_AMONG && foreign <= all * NAMES_SHARE) ? tell : guess;
}

function guessed(code: string): LanguageGuess {
  return { code, language: code === 'ar' || code === 'en' ? code : null, name: languageName(code) };
}

/** The language of a story by its paragraphs' votes, each weighing its length; short ones vote only where no other does. */
export function languageOf(paragraphs: readonly string[]): LanguageGuess {
  const voters = paragraphs.some((text) => text.length >= VOTES_FROM) ? paragraphs.filter((text) => text.length >= VOTES_FROM) : paragraphs;
  const votes = new Map<string, number>();
  let left = voters.reduce((sum, text) => sum + text.length, 0);
  let best: readonly [string, number] = ['und', 0];
  for (const text of voters) {
    left -= text.length;
    const code = paragraphLanguage(text);
    if (code !== 'und') votes.set(code, (votes.get(code) ?? 0) + text.length);
    const [first = best, second] = [...votes].sort(([, a], [, b]) => b - a);
    best = first;
    // What is left may not change it any more.
    if (best[1] > (second?.[1] ?? 0) + left) break;
  }
  return guessed(best[0]);
}
