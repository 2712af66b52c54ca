import type { Language } from '../../model.ts';
import { bySpelling } from '../spellings.ts';
import { keysOf, vocabularyKeys } from './forms.ts';
import { scanSpellings } from './scanWords.ts';

/** One word or phrase of the lexicon found in a text. */
export interface Hit {
  readonly entry: number;
  /** Occurrences, each counted by the weight of its place. */
  weight: number;
  count: number;
  /** Number of the piece it was first seen in, and its offsets there. */
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** Words and phrases, each with a number, that can be looked up in running text. */
export interface Lexicon {
  readonly language: Language;
  /** The texts of the entries as the vocabulary writes them, by number. */
  readonly entries: readonly string[];
  /** The number of an entry by its text; -1 where it is none. */
  entryOf(text: string): number;
  /** Looks a piece of text up, longest phrase first, and adds what it finds to `hits`. Gives the number of words in it. */
  look(text: string, piece: number, weight: number, hits: Map<number, Hit>): number;
}

/** More words than any language's vocabulary here: a state and a word make one number. */
const WORDS = 65_536;

/**
 * Compiles words and phrases (`prime minister`, `=دوري`) into one look-up a word of running text.
 * Texts that come to the same keys are one entry; the first one names it.
 */
export function lexiconOf(texts: Iterable<string>, language: Language): Lexicon {
  const all = [...texts];
  const numbers = new Map<string, number>();
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
  for (const text of all) for (const word of partsOf(text)) if (word.startsWith('=')) number(vocabularyKeys(word.slice(1), language).exact);

  const entries: string[] = [];
  const entryAt: number[] = [-1];
  const next = new Map<number, number>();
  const keysOfPart = new Map<string, ReturnType<typeof vocabularyKeys>>();
  const keysOfWord = (part: string): ReturnType<typeof vocabularyKeys> => {
    const known = keysOfPart.get(part);
    if (known) return known;
    const keys = vocabularyKeys(part, language);
    keysOfPart.set(part, keys);
    return keys;
  };
  const path = (text: string, grow: boolean): number => {
    let state = 0;
    for (const part of partsOf(text)) {
      const keys = keysOfWord(part.replace('=', ''));
      const word = numbers.get(keys.exact) ?? (grow ? number(keys.loose) : numbers.get(keys.loose));
      if (word === undefined) return -1;
      const step = state * WORDS + word;
      let after = next.get(step);
      if (after === undefined) {
        if (!grow) return -1;
        after = entryAt.push(-1) - 1;
        next.set(step, after);
      }
      state = after;
    }
    return state;
  };
  for (const text of all) {
    const state = path(text, true);
    if (state > 0 && entryAt[state] === -1) entryAt[state] = entries.push(text.replaceAll('=', '')) - 1;
  }

  const wordOf = bySpelling((written): number => {
    for (const key of keysOf(written, language)) {
      const word = numbers.get(key);
      if (word !== undefined) return word;
    }
    return 0;
  });

  const look = (text: string, piece: number, weight: number, hits: Map<number, Hit>): number => {
    const { spellings, starts, ends, apart } = scanSpellings(text);
    const total = spellings.length;
    const ids = spellings.map(wordOf);
    for (let at = 0; at < total; ) {
      let state = 0;
      let last = -1;
      let entry = -1;
      for (let to = at; to < total; to++) {
        const id = ids[to] as number;
        if (id === 0 || (to > at && apart[to])) break;
        const after = next.get(state * WORDS + id);
        if (after === undefined) break;
        state = after;
        if ((entryAt[state] as number) >= 0) {
          entry = entryAt[state] as number;
          last = to;
        }
      }
      if (entry < 0) {
        at++;
        continue;
      }
      const hit = hits.get(entry);
      if (hit) {
        hit.weight += weight;
        hit.count++;
      } else hits.set(entry, { entry, weight, count: 1, piece, start: starts[at] ?? 0, end: ends[last] ?? 0 });
      at = last + 1;
    }
    return total;
  };
  const entryOf = (text: string): number => entryAt[Math.max(path(text, false), 0)] ?? -1;
  return { language, entries, entryOf, look };
}

function partsOf(text: string): string[] {
  return text.split(/[\s-]+/u).filter((part) => part !== '');
}
