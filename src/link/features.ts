/** What articles may share: people, topics, places, numbers, notions and telling words, each as a number. */
import { hash52 } from '../keep/flat/hash.ts';
import type { ArticleFacts, ArticleHead, ShownDate } from '../model.ts';
import { wordKey } from './words.ts';

/** Kinds of features; a feature's sort is its kind's place here. */
export const KINDS = ['person', 'topic', 'word', 'number', 'small', 'place', 'notion'] as const;
export type Kind = (typeof KINDS)[number];

export interface Feature {
  readonly kind: Kind;
  /** Equal for equal features of all articles. */
  readonly hash: number;
  /** A person's, topic's or place's id, a number, or a word as it stands in the article. */
  readonly value: string;
}

export function featureHash(kind: Kind, value: string): number {
  return hash52(value, KINDS.indexOf(kind) + 1);
}

/** The features of an article whose people are known, each once. */
export function featuresOf({ head, numbers, notions, words }: ArticleFacts, people: readonly string[]): Feature[] {
  const found: Feature[] = [];
  const seen = new Set<number>();
  const note = (kind: Kind, value: string, own: string): void => {
    const hash = featureHash(kind, own);
    if (seen.has(hash)) return;
    seen.add(hash);
    found.push({ kind, hash, value });
  };
  for (const person of people) note('person', person, person);
  for (const { id } of head.topics) note('topic', id, id);
  for (const word of words) note('word', word, wordKey(word));
  for (const number of numbers.large) note('number', number, number);
  for (const number of numbers.small) note('small', number, number);
  for (const { id } of head.places) note('place', id, id);
  for (const notion of notions) note('notion', notion, notion);
  return found;
}

/** The date that an article shows as its own; a bound is none. */
export function ownDate({ date }: Pick<ArticleHead, 'date'>): ShownDate | null {
  return date === null || date.certainty === 'bound' ? null : date;
}

/** A common feature says little, and a very common one no less: so one article more seldom changes what another shares. */
const RAREST = 400;
const COMMONEST = 256;
const STEPS = 1;

/** How often a feature stands, to a power of two. */
export function commonness(articles: number): number {
  return 2 ** (Math.floor(STEPS * Math.log2(Math.min(COMMONEST, Math.max(1, articles)))) / STEPS);
}

/** What a feature tells that so many articles have: ln(1 + 1,024 / n), n taken down to a power of two. */
export function rarity(articles: number): number {
  return Math.log(1 + RAREST / commonness(articles));
}
