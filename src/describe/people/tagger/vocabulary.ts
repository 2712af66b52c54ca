/** Words by number: what the tagger knows of a word by itself is found out once, however often it stands in an archive. */

import { bySpelling, spellingsAge } from '../../spellings.ts';
import { attributesOf, columnOf, plain, WORD_COLUMNS } from './attributes.ts';
import { hashText } from './hash.ts';
import type { WordLists } from './lists.ts';
import { JOINT, type Joint, KIND, presentAt } from './templates.ts';

/** Bits of `WordTable.looks`. */
export const LETTERS = 1;
export const CAPITAL = 2;
export const SMALL = 4;
export const LONG = 8;
export const PLAIN_CAPITAL = 16;
export const PLAIN_SMALL = 32;

/** Words by number; the first three are nothing and the edges of a sentence. The arrays are replaced as they grow. */
export interface WordTable {
  /** `WORD_COLUMNS` hashes a word. */
  rows: Int32Array;
  /** `PRESENT` numbers a word: as the first and second of a pair, and the first to third of three, which templates it has values for. */
  present: Int32Array;
  /** How a word is written, in bits. */
  looks: Uint8Array;
  /** The number of its core: words with one core are the same name. */
  cores: Int32Array;
  /** The number of its kind (`KIND`); 0 for nothing and the edges. */
  kinds: Int32Array;
  /** The number of its lower-case form, and of that of its plain form; 0 where it has no case. */
  lower: Int32Array;
  plainLower: Int32Array;
  /** How many there are of each. */
  count: number;
  coreCount: number;
  lowerCount: number;
}

const IS_LETTER = /^\p{L}/u;
const IS_CAPITAL = /^\p{Lu}/u;
const IS_SMALL = /\p{Ll}/u;
const CORE = columnOf('core');
const KIND_COLUMNS = KIND.map(columnOf);

/** The places that a word may have beside others. */
const SIDES = [
  [JOINT.pair[0] as Joint, 0],
  [JOINT.pair[0] as Joint, 1],
  [JOINT.triple[0] as Joint, 0],
  [JOINT.triple[0] as Joint, 1],
  [JOINT.triple[0] as Joint, 2],
] as const;
export const PRESENT: number = SIDES.length;
/** Where in the numbers of a word those of a pair begin, and those of three. */
export const IN_PAIR = 0;
export const IN_TRIPLE = 2;

export interface Vocabulary {
  readonly table: WordTable;
  /** The number of a word in the table, by that of its spelling. */
  numberOf(spelling: number): number;
  /** When its words were spelled: numbers of spellings hold no longer than this is the age of all. */
  readonly age: number;
}

/** An empty vocabulary that looks words up in these lists. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  const cores = new Map<number, number>();
  const kinds = new Map<string, number>();
  const lowers = new Map([['', 0]]);
  const size = 1024;
  const table: WordTable = {
    rows: new Int32Array(size * WORD_COLUMNS),
    present: new Int32Array(size * PRESENT),
    looks: new Uint8Array(size),
    cores: new Int32Array(size),
    kinds: new Int32Array(size),
    lower: new Int32Array(size),
    plainLower: new Int32Array(size),
    count: 0,
    coreCount: 0,
    lowerCount: 1,
  };
  const lowerNumber = (lower: string): number => (IS_SMALL.test(lower) ? numberIn(lowers, lower) : 0);
  const add = (row: Int32Array): number => {
    const number = table.count;
    if (number === table.looks.length) {
      table.rows = grown(table.rows);
      table.present = grown(table.present);
      table.looks = grown(table.looks);
      table.cores = grown(table.cores);
      table.kinds = grown(table.kinds);
      table.lower = grown(table.lower);
      table.plainLower = grown(table.plainLower);
    }
    table.rows.set(row, number * WORD_COLUMNS);
    SIDES.forEach(([templates, position], side) => {
      table.present[number * PRESENT + side] = presentAt(templates, position, row, 0);
    });
    const core = row[CORE] as number;
    table.cores[number] = numberIn(cores, core);
    table.coreCount = cores.size;
    table.kinds[number] = numberIn(kinds, KIND_COLUMNS.map((column) => row[column]).join());
    table.count += 1;
    return number;
  };
  add(new Int32Array(WORD_COLUMNS));
  add(edge('<edge before>'));
  add(edge('<edge behind>'));
  return {
    table,
    age: spellingsAge(),
    numberOf: bySpelling((word) => {
      const number = add(attributesOf(word, lists));
      const bare = plain(word);
      table.looks[number] =
        (IS_LETTER.test(word) ? LETTERS : 0) |
        (IS_CAPITAL.test(word) ? CAPITAL : 0) |
        (IS_SMALL.test(word) ? SMALL : 0) |
        (word.length >= 4 ? LONG : 0) |
        (IS_CAPITAL.test(bare) ? PLAIN_CAPITAL : 0) |
        (IS_SMALL.test(bare) ? PLAIN_SMALL : 0);
      table.lower[number] = lowerNumber(word.toLowerCase());
      table.plainLower[number] = lowerNumber(bare.toLowerCase());
      table.lowerCount = lowers.size;
      return number;
    }),
  };
}

/** The number of a key; a new key has the next one. */
function numberIn<T>(numbers: Map<T, number>, key: T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

const FOLD = columnOf('fold');
const LISTED = columnOf('listed');

function edge(name: string): Int32Array {
  const row = new Int32Array(WORD_COLUMNS);
  row[FOLD] = row[LISTED] = hashText(name);
  return row;
}

/** The same numbers in an array of twice the length. */
export function grown<T extends Int32Array | Uint8Array | Float32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
