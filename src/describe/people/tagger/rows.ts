/** A document as numbers of words and attributes of their places, with the edge of the sentence around. */

import { spellingsAge } from '../../spellings.ts';
import { PLACE_COLUMNS, placeColumnOf } from './attributes.ts';
import { hashText } from './hash.ts';
import type { WordLists } from './lists.ts';
import { PADDING } from './templates.ts';
import { CAPITAL, LETTERS, LONG, PLAIN_CAPITAL, PLAIN_SMALL, SMALL, type Vocabulary, vocabularyOf, type WordTable } from './vocabulary.ts';

export interface SentenceRows {
  readonly length: number;
  /** The words as numbers in the table, `PADDING` more on either side. */
  readonly ids: Int32Array;
  /** `PLACE_COLUMNS` hashes for each of `ids`. */
  readonly places: Int32Array;
  readonly mood: Mood;
  readonly table: WordTable;
}

/** How a sentence is written: in capitals, as a headline in Title Case, or as prose. */
export type Mood = 'caps' | 'title' | 'prose';

/** Makes rows; keeps what it knows of a word for the next time. */
export interface RowMaker {
  /** The rows of a document's sentences, each given as the spellings of its words by number. */
  rowsOf(sentences: readonly (readonly number[])[]): SentenceRows[];
}

/** A maker of rows that looks words up in these lists. */
export function rowMaker(lists: WordLists): RowMaker {
  let vocabulary: Vocabulary = vocabularyOf(lists);
  return {
    rowsOf: (sentences) => {
      if (vocabulary.age !== spellingsAge()) vocabulary = vocabularyOf(lists);
      const { table, numberOf } = vocabulary;
      const rows = sentences.map((sentence): SentenceRows => {
        const length = sentence.length;
        const ids = new Int32Array(length + 2 * PADDING);
        ids[PADDING - 1] = 1;
        ids[PADDING + length] = 2;
        for (let at = 0; at < length; at += 1) ids[at + PADDING] = numberOf(sentence[at] as number);
        return { length, ids, places: new Int32Array(ids.length * PLACE_COLUMNS), mood: moodOf(ids, table), table };
      });
      addPlaces(rows, table);
      return rows;
    },
  };
}

const MOOD = placeColumnOf('mood');
const CASE = placeColumnOf('case');
const MOODS = { caps: hashText('caps'), title: hashText('title') };
const CASES = [0, 1, 2, 3].map((bits) => (bits === 0 ? 0 : hashText(`case${bits}`)));

/** How a sentence is written, by its words of more than three letters. Texts without capitals are prose. */
function moodOf(ids: Int32Array, { looks }: WordTable): Mood {
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let at = PADDING; at < ids.length - PADDING; at += 1) {
    const look = looks[ids[at] as number] as number;
    if ((look & (LETTERS | LONG)) !== (LETTERS | LONG)) continue;
    long += 1;
    if (!(look & CAPITAL)) continue;
    capital += 1;
    if (!(look & SMALL)) caps += 1;
  }
  if (long >= 2 && caps >= long * 0.7) return 'caps';
  return long >= 3 && capital >= long * 0.75 ? 'title' : 'prose';
}

/** By number of a lower-case form: 1 where the document writes it small, 2 where it writes it large within prose; both add up. */
let cases = new Uint8Array(1024);

function addPlaces(rows: readonly SentenceRows[], { looks, lower, plainLower, lowerCount }: WordTable): void {
  if (cases.length < lowerCount) cases = new Uint8Array(lowerCount * 2);
  for (const { ids, mood } of rows) {
    for (let at = PADDING; at < ids.length - PADDING; at += 1) {
      const id = ids[at] as number;
      const look = looks[id] as number;
      if (!(look & PLAIN_SMALL)) continue;
      const large = (look & PLAIN_CAPITAL) !== 0;
      if (large && (mood !== 'prose' || at === PADDING || !((looks[ids[at - 1] as number] as number) & LETTERS))) continue;
      const form = plainLower[id] as number;
      cases[form] = (cases[form] as number) | (large ? 2 : 1);
    }
  }
  for (const { ids, mood, places } of rows) {
    for (let at = PADDING; at < ids.length - PADDING; at += 1) {
      const id = ids[at] as number;
      if (mood !== 'prose') places[at * PLACE_COLUMNS + MOOD] = MOODS[mood];
      if ((looks[id] as number) & LETTERS) places[at * PLACE_COLUMNS + CASE] = CASES[cases[lower[id] as number] as number] as number;
    }
  }
  for (const { ids } of rows) for (let at = PADDING; at < ids.length - PADDING; at += 1) cases[plainLower[ids[at] as number] as number] = 0;
}
