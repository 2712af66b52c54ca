/** Words of the two languages that mean one thing: what an Arabic and an English text can share beside names and numbers. */
import { readFileSync } from 'node:fs';
import { fold, stem } from '../../text.ts';

/** Rows `English words | Arabic words`; `#` begins a remark. */
const FILE = new URL('concepts.txt', import.meta.url);
const SPACES = /[\s|]+/u;

/** Stem (by `stem` of `src/text.ts`) → the notions that it may stand for, as the first English word of their row. */
export const CONCEPTS: ReadonlyMap<string, readonly string[]> = readConcepts(readFileSync(FILE, 'utf8'));

function readConcepts(text: string): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>();
  for (const row of text.split('\n')) {
    if (row.startsWith('#') || !row.includes('|')) continue;
    const words = row.trim().split(SPACES);
    const [concept = ''] = words;
    for (const own of new Set(words.map((word) => stem(fold(word))))) {
      const list = concepts.get(own) ?? [];
      concepts.set(own, list.includes(concept) ? list : [...list, concept]);
    }
  }
  return concepts;
}
