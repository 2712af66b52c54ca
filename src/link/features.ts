/** What articles may share: people, topics, places, numbers, notions and telling words. */
import type { ArticleFacts, ArticleHead, PersonInArticle } from '../model.ts';
import { wordKey } from './words.ts';

export interface Shareable {
  readonly head: ArticleHead;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly numbers: ArticleFacts['numbers'];
  /** Notions that both languages have words for, in order of name. */
  readonly notions: readonly string[];
  /** Stems of the most telling words, with the form in which each stands. */
  readonly words: ReadonlyMap<string, string>;
}

/** The features of each article, in the given order. */
export function shareables(articles: readonly ArticleFacts[], peopleOf: ReadonlyMap<string, readonly PersonInArticle[]>): Shareable[] {
  return articles.map(({ head, numbers, notions, words }) => ({
    head,
    people: (peopleOf.get(head.id) ?? []).map(({ person }) => person),
    topics: head.topics.map(({ id }) => id),
    places: head.places.map(({ id }) => id),
    numbers,
    notions,
    words: new Map(words.map((word) => [wordKey(word), word])),
  }));
}
