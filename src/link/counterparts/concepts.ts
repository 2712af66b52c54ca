/** Words of the two languages that mean one thing: what an Arabic and an English text can share beside names and numbers. */
import { readFileSync } from 'node:fs';
import { TOPIC_ROWS } from '../../describe/topics/vocabulary.ts';
import { fold, stem } from '../../text.ts';

/** Rows `English words | Arabic words`; `#` begins a remark. */
const FILE = new URL('concepts.txt', import.meta.url);
const SPACES = /[\s|]+/u;
const MARKS = /[!?=]/gu;

/**
 * Stem (by `stem` of `src/text.ts`) → the notions that it may stand for: rows of the file, as their first English word, and
 * topics by whose single words in both languages texts are told apart anyway, as `#` and their slug.
 */
export const CONCEPTS: ReadonlyMap<string, readonly string[]> = readConcepts(readFileSync(FILE, 'utf8'));

function readConcepts(text: string): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>();
  const note = (concept: string, words: readonly string[]): void => {
    for (const own of new Set(words.map((word) => stem(fold(word))))) {
      const list = concepts.get(own) ?? [];
      concepts.set(own, list.includes(concept) ? list : [...list, concept]);
    }
  };
  for (const row of text.split('\n')) {
    if (row.startsWith('#') || !row.includes('|')) continue;
    const words = row.trim().split(SPACES);
    note(words[0] ?? '', words);
  }
  for (const { slug, words } of TOPIC_ROWS) {
    const single = [...words.en.split(','), ...words.ar.split(',')].map((word) => word.replace(MARKS, '').trim());
    note(
      `#${slug}`,
      single.filter((word) => word !== '' && !/\s/u.test(word)),
    );
  }
  return concepts;
}
