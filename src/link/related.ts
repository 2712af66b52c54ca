/** Related articles: by shared people, topics and telling words, within a bounded neighbourhood. */
import type { Kind } from './features.ts';

export const MOST_RELATED = 5;
/** Of a feature that many articles have, only those nearest in the archive's order are looked at. */
export const NEIGHBOURHOOD: Readonly<Partial<Record<Kind, number>>> = { person: 40, topic: 12, word: 16 };
const WEIGHT: Readonly<Partial<Record<Kind, number>>> = { person: 2, topic: 0.6, word: 1 };
/** Without a person in common, less than this is chance. */
const LEAST = 3;
export const MOST_SHARED = 6;
/** Without a person in common, so many topics and words must be shared, of which topics alone say little. */
const FEWEST = 4;

/** What a shared feature counts, by its kind and its rarity. */
export function worth(kind: Kind, rarity: number): number {
  return (WEIGHT[kind] ?? 0) * rarity;
}

/** A person in common, or several rare words, with a topic or without it. */
export function isTelling(score: number, people: number, others: number): boolean {
  return people > 0 || (score >= LEAST && others >= FEWEST);
}

/** Where the neighbourhood of a member of a list begins: as many before it as behind it, as far as there are. */
export function neighbourhoodFrom(at: number, length: number, most: number): number {
  return Math.min(Math.max(0, at - (most >> 1)), Math.max(0, length - most));
}
