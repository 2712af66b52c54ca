import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { vocabularyKeys } from '../../../src/describe/topics/forms.ts';
import { scanWords } from '../../../src/describe/topics/scanWords.ts';
import type { Language } from '../../../src/model.ts';
import { fold, stem } from '../../../src/text.ts';

/** What unlabelled texts tell of a language's words. */
export interface Background {
  /** The form without what is glued before it, where the rest is the commoner word; English: the stem. Of a word as written. */
  readonly rootOf: (word: string) => string;
  /** Share of the stories that a root stands in, whatever its ending. */
  readonly shareOf: (root: string) => number;
  readonly isName: (root: string) => boolean;
  /** How many stories there are. */
  readonly size: number;
}

const PREFIXES = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك'];
/** English words that are capitalised inside sentences more often than this are names. */
const CAPITAL = 0.6;
/** Arabic words of the gazetteer that take the article more rarely than this are names. */
const ARTICLED = 0.2;

/** Reads `unlabelled-{ar,en}.txt.gz`, a story a line, and `names-gazetteer.tsv`. */
export async function readBackground(folder: string, language: Language): Promise<Background> {
  const packed = await readFile(resolve(folder, `unlabelled-${language}.txt.gz`));
  const stories = gunzipSync(packed).toString('utf8').trim().split('\n');
  const written = stories.map((story) => scanWords(story));
  const forms = countOnce(
    written.map((words) => words.map((word) => word.text)),
    fold,
  );
  const gazetteer = (await readFile(resolve(folder, 'names-gazetteer.tsv'), 'utf8')).split('\n').slice(1);
  const names = new Set(gazetteer.map((line) => fold(line.split('\t')[0] ?? '')));

  const countOf = (form: string) => (forms.get(form) ?? 0) + (forms.get(`ال${form}`) ?? 0);
  const rootOf = remembered((word: string) => {
    const form = fold(word);
    if (language === 'en') return stem(form);
    for (const prefix of PREFIXES) {
      if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue;
      const rest = form.slice(prefix.length);
      if (prefix.length > 1 || countOf(rest) > countOf(form)) return rest;
    }
    return form;
  });
  const keyOf = remembered((root: string) => vocabularyKeys(root, language).loose);
  const roots = countOnce(
    written.map((words) => words.map((word) => word.text)),
    (word) => keyOf(rootOf(word)),
  );
  const capital = language === 'en' ? capitals(written, rootOf) : new Map<string, number>();
  return {
    rootOf,
    shareOf: (root) => (roots.get(keyOf(root)) ?? 0) / stories.length,
    isName: (root) =>
      language === 'en' ? (capital.get(root) ?? 0) > CAPITAL : names.has(root) && (forms.get(`ال${root}`) ?? 0) < ARTICLED * countOf(root),
    size: stories.length,
  };
}

/** In how many of the lists each key stands. */
function countOnce(lists: readonly (readonly string[])[], keyOf: (word: string) => string): Map<string, number> {
  const key = remembered(keyOf);
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list.map(key))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** By root: the share of its occurrences inside sentences that begin with a capital. */
function capitals(written: readonly ReturnType<typeof scanWords>[], rootOf: (word: string) => string): Map<string, number> {
  const seen = new Map<string, { all: number; capital: number }>();
  for (const words of written) {
    for (const word of words) {
      if (word.apart) continue;
      const root = rootOf(word.text);
      const count = seen.get(root) ?? { all: 0, capital: 0 };
      count.all++;
      if (/^\p{Lu}/u.test(word.text)) count.capital++;
      seen.set(root, count);
    }
  }
  return new Map([...seen].map(([root, count]) => [root, count.capital / count.all]));
}

function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
