import type { Language } from '../../model.ts';
import { fold, stem } from '../../text.ts';
import counts from './commonness.json' with { type: 'json' };

/**
 * How common words and pairs of words are in news elsewhere, so that what is frequent here can be told from what is frequent anywhere.
 * The table holds no text: a gram's hash picks two cells of four bits, the binary logarithm of the stories it stands in.
 * Grams that share a cell share the higher count and the lower of the two cells is read, so a phrase may be thought commoner
 * than it is, never rarer.
 */
export const CELLS = 65_536;
/** Fewer stories than this leave no trace in the table. */
export const FEWEST = { ar: 12, en: 8 } as const;

/** Share of the stories elsewhere that a gram (words as `gramWord` gives them, parted by a space) stands in; never 0. */
export function commonness(gram: string, language: Language): number {
  const table = TABLES[language];
  const level = Math.min(...cellsOf(gram).map((cell) => levelAt(table.cells, cell)));
  return (level === 0 ? FEWEST[language] / 2 : 2 ** level) / table.stories;
}

/** The two cells of a gram: the lower and the upper half of its hash. */
export function cellsOf(gram: string): readonly [number, number] {
  const hash = hashOf(gram);
  return [hash % CELLS, (hash >>> 16) % CELLS];
}

/** Two cells a byte, the even one in its lower half. */
export function levelAt(cells: Uint8Array, cell: number): number {
  const both = cells[cell >> 1] ?? 0;
  return cell % 2 === 0 ? both & 15 : both >> 4;
}

const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** A word as the table counts it: folded, without the Arabic article, English without plural. */
export function gramWord(word: string, language: Language): string {
  const folded = fold(word);
  return language === 'en' ? stem(folded) : folded.replace(ARTICLE, '');
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

const TABLES: Readonly<Record<Language, { readonly stories: number; readonly cells: Uint8Array }>> = {
  ar: { stories: counts.ar.stories, cells: Buffer.from(counts.ar.cells, 'base64') },
  en: { stories: counts.en.stories, cells: Buffer.from(counts.en.cells, 'base64') },
};
