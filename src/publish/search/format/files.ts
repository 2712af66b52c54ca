/**
 * Which file of the index holds what: pure functions of a word and of the archive's size, so that an article that is added
 * or changed rewrites the files of its own words alone, and so that the browser asks for those alone. `bits` is the number
 * of files of a table as a power of two; it grows with the archive in steps.
 */

/** The tables of the index. */
export type Table = 'terms' | 'forms' | 'filters' | 'names' | 'dates' | 'heads';

/** The name by which a file is asked for and reports: `terms/7/0a`. It lies at `search/NAME.js`. */
export type FileName = string;

export const META: FileName = 'meta';

/** The function, global in the browser, that a file of the index calls with its name and what it holds. */
export const CALL = 'diwanSearch';

const FEWEST_BITS = 3;
const MOST_BITS = 10;
/** So many articles fill a file. */
const ARTICLES_A_FILE = 8;

/** How many files a table has in an archive of so many articles: 2^3 to 2^10. */
export function bitsFor(articles: number): number {
  return Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(Math.max(1, articles) / ARTICLES_A_FILE))));
}

/** Words that begin with the same letters lie in one file, so that what is being typed can be completed from it. */
export const PREFIX = 3;

/** The file of a word, or of the words that begin with these three letters. */
export function wordFile(table: 'terms' | 'forms', word: string, bits: number): FileName {
  return named(table, wordShard(table, word, bits), bits);
}

/** A quarter of all Arabic words begin with the article: forms go by what stands behind it. */
const JOINED_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

export function wordShard(table: 'terms' | 'forms', word: string, bits: number): number {
  const own = table === 'forms' ? word.replace(JOINED_ARTICLE, '') : word;
  return hash(own.slice(0, PREFIX)) >>> (32 - bits);
}

/** The file of a filter's articles. */
export function filterFile(key: string, bits: number): FileName {
  const own = filterBits(bits);
  return named('filters', hash(key) >>> (32 - own), own);
}

export const filterBits = (bits: number): number => Math.max(1, bits - 3);

/** Names lie under beginnings of two to four letters of their words; a longer one is looked up by its first four. */
export const SHORTEST_BEGINNING = 2;
export const LONGEST_BEGINNING = 4;

/** The file of the names that have a word with this beginning. */
export function namesFile(beginning: string, bits: number): FileName {
  const own = namesBits(bits);
  return named('names', hash(beginning) >>> (32 - own), own);
}

export const namesBits = (bits: number): number => Math.max(1, bits - 1);

/** The file of the articles of a year. */
export const datesFile = (year: string): FileName => `dates/${year}`;

/** The file in which an article's head lies: 32 heads a file. */
export const headsFile = (serial: number): FileName => `heads/${Math.floor(serial / HEADS_A_FILE)}`;

const HEADS_A_FILE = 32;

/** The name of a table's file by its number. */
export function named(table: Table, shard: number, bits: number): FileName {
  return `${table}/${bits}/${shard.toString(16).padStart(Math.ceil(bits / 4), '0')}`;
}

/** Where a file lies, from the site's root. */
export const pathOf = (file: FileName): string => `search/${file}.js`;

/** The text of a file. It is a classic script, because those alone load by http and from a disk alike. */
export function fileText(file: FileName, content: unknown): string {
  // What is no ASCII letter may stand in a script; the two line ends that JSON allows and old browsers do not are written out.
  const json = JSON.stringify(content).replace(/[\u2028\u2029]/gu, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  return `${CALL}(${JSON.stringify(file)},${json})\n`;
}

/** FNV-1a over UTF-16 units, stirred once more, so that its high bits depend on every letter. 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
