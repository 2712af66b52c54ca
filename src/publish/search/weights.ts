/**
 * How much an article is about a word: BM25F (Robertson, Zaragoza, Taylor 2004) up to the part that needs the whole archive,
 * which the browser adds. The mean length is a constant: a true one would move with each article, and with it every posting.
 */
import { IMPACTS } from './format/codes.ts';

/** What a word counts for, by where it stands. */
export const WEIGHT = { headline: 5, name: 3, place: 2, dek: 2, lede: 1, text: 1, credit: 1 } as const;

const SATURATION = 1.2;
const LENGTH_COUNTS = 0.6;
const MEAN_LENGTH = 350;

/** What one word of a text of so many words counts for. */
export function textWeight(words: number): number {
  return WEIGHT.text / (1 - LENGTH_COUNTS + (LENGTH_COUNTS * words) / MEAN_LENGTH);
}

/** The weights of a word's places in an article, added up, as an impact: 0 to `IMPACTS` - 1. */
export function impactOf(weight: number): number {
  return Math.min(IMPACTS - 1, Math.floor((IMPACTS * weight) / (SATURATION + weight)));
}
