/**
 * Short texts by their letter sequences. `ngrams.tsv` is made by `scripts/train/language.ts` from counts: a line is a
 * sequence (`_` is a word's border), a tab, and one letter a language: how much the sequence speaks for it, A least, M nothing.
 */
import { readFileSync } from 'node:fs';

/** The languages of the table, in the order of its letters. A sequence of Arabic letters speaks of the first four only. */
export const NGRAM_LANGUAGES = { Arabic: ['ar', 'fa', 'ur', 'ckb'], Latin: ['en', 'fr', 'tr'] } as const;
export type NgramScript = keyof typeof NGRAM_LANGUAGES;

export const LONGEST = 5;
/** English is expected, in steps of a weight: its words and those of French are often the same, and French is rare here. */
const EXPECTED = 16;
const NOTHING = 'M'.charCodeAt(0);
const WORD = { Arabic: /[\p{Script=Arabic}\p{M}]+/gu, Latin: /[\p{Script=Latin}\p{M}]+/gu };

export type NgramTable = ReadonlyMap<string, string>;

let shipped: NgramTable | undefined;

/** Reads a table from its text. */
export function parseNgrams(text: string): NgramTable {
  return new Map(text.split('\n').flatMap((line) => (line.includes('\t') ? [line.split('\t') as [string, string]] : [])));
}

function shippedTable(): NgramTable {
  shipped ??= parseNgrams(readFileSync(new URL('./ngrams.tsv', import.meta.url), 'utf8'));
  return shipped;
}

/** Puts another table in the place of the shipped one: for measuring by folds alone. */
export function replaceNgrams(table: NgramTable): void {
  shipped = table;
}

/** All sequences of one to five letters of a text's words in one script, borders included, and the words themselves; repeats kept. */
export function ngramsOf(text: string, script: NgramScript): string[] {
  const grams: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD[script])) {
    const bordered = `_${word}_`;
    for (let length = 1; length <= LONGEST; length++)
      for (let at = 0; at + length <= bordered.length; at++)
        if (length > 1 || bordered[at] !== '_') grams.push(bordered.slice(at, at + length));
    if (bordered.length > LONGEST) grams.push(bordered);
  }
  return grams;
}

/** The likeliest language of a text in a script by its letter sequences. */
export function likeliest(text: string, script: NgramScript): string {
  const table = shippedTable();
  const languages = NGRAM_LANGUAGES[script];
  const totals = languages.map((language): number => (language === 'en' ? EXPECTED : 0));
  for (const gram of ngramsOf(text, script)) {
    const weights = table.get(gram);
    if (weights?.length !== languages.length) continue;
    for (let index = 0; index < totals.length; index++) totals[index] = (totals[index] ?? 0) + weights.charCodeAt(index) - NOTHING;
  }
  const best = totals.indexOf(Math.max(...totals));
  return languages[best] ?? languages[0];
}
