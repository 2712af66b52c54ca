/** A document as rows of attributes: one row a word, with the edge of the sentence around. */

import { attributesOf, COLUMNS, columnOf, plain } from './attributes.ts';
import { hashText } from './hash.ts';
import type { WordLists } from './lists.ts';
import { PADDING } from './templates.ts';

export interface SentenceRows {
  readonly length: number;
  /** `length + 2 * PADDING` rows of `COLUMNS`. */
  readonly rows: Int32Array;
  /** The same rows as numbers of words in the table. */
  readonly ids: Int32Array;
  readonly table: WordTable;
}

/** Rows of words by themselves, by number; the first three are nothing and the edges of a sentence. */
export interface WordTable {
  readonly rows: Int32Array[];
}

/** How a sentence is written: in capitals, as a headline in Title Case, or as prose. */
export type Mood = 'caps' | 'title' | 'prose';

const MOST_WORDS = 200_000;
const LETTERS = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Makes rows; keeps what it knows of a word for the next time. */
export interface RowMaker {
  rowsOf(sentences: readonly (readonly string[])[]): SentenceRows[];
}

/** A maker of rows that looks words up in these lists. */
export function rowMaker(lists: WordLists): RowMaker {
  let numbers = new Map<string, number>();
  let table = freshTable();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    table.rows.push(attributesOf(word, lists));
    numbers.set(word, table.rows.length - 1);
    return table.rows.length - 1;
  };
  return {
    rowsOf: (sentences) => {
      if (table.rows.length > MOST_WORDS) {
        numbers = new Map();
        table = freshTable();
      }
      const moods = sentences.map(moodOf);
      const cases = casesOf(sentences, moods);
      return sentences.map((sentence, number) => {
        const ids = new Int32Array(sentence.length + 2 * PADDING);
        ids[PADDING - 1] = 1;
        ids[PADDING + sentence.length] = 2;
        sentence.forEach((word, at) => {
          ids[at + PADDING] = numberOf(word);
        });
        const rows = new Int32Array(ids.length * COLUMNS);
        ids.forEach((id, at) => {
          if (id > 0) rows.set(table.rows[id] as Int32Array, at * COLUMNS);
        });
        const mood = moods[number] as Mood;
        sentence.forEach((word, at) => {
          const row = (at + PADDING) * COLUMNS;
          if (mood !== 'prose') rows[row + MOOD] = hashText(mood);
          const bits = LETTERS.test(word) ? cases.get(word.toLowerCase()) : undefined;
          if (bits !== undefined) rows[row + CASE] = hashText(`case${bits}`);
        });
        return { length: sentence.length, rows, ids, table };
      });
    },
  };
}

const MOOD = columnOf('mood');
const CASE = columnOf('case');
const FOLD = columnOf('fold');
const LISTED = columnOf('listed');

function freshTable(): WordTable {
  const edge = (name: string) => {
    const row = new Int32Array(COLUMNS);
    row[FOLD] = row[LISTED] = hashText(name);
    return row;
  };
  return { rows: [new Int32Array(COLUMNS), edge('<edge before>'), edge('<edge behind>')] };
}

/** How a sentence is written, by its words of more than three letters. Texts without capitals are prose. */
export function moodOf(sentence: readonly string[]): Mood {
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (const word of sentence) {
    if (!LETTERS.test(word) || word.length < 4) continue;
    long += 1;
    if (!CAPITAL.test(word)) continue;
    capital += 1;
    if (!SMALL.test(word)) caps += 1;
  }
  if (long >= 2 && caps >= long * 0.7) return 'caps';
  return long >= 3 && capital >= long * 0.75 ? 'title' : 'prose';
}

/** By lower-case word: 1 where the document writes it small, 2 where it writes it large within prose; both add up. */
function casesOf(sentences: readonly (readonly string[])[], moods: readonly Mood[]): Map<string, number> {
  const cases = new Map<string, number>();
  sentences.forEach((sentence, number) => {
    sentence.forEach((text, at) => {
      const word = plain(text);
      if (!SMALL.test(word)) return;
      const large = CAPITAL.test(word);
      if (large && (moods[number] !== 'prose' || at === 0 || !LETTERS.test(sentence[at - 1] ?? ''))) return;
      const lower = word.toLowerCase();
      cases.set(lower, (cases.get(lower) ?? 0) | (large ? 2 : 1));
    });
  });
  return cases;
}
