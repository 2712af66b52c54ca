/** The topics that a person stated, by any of their names. */
import type { AuthorityTopic, TopicScore } from '../../model.ts';
import { fold } from '../../text.ts';
import { TOPICS } from './vocabulary.ts';

/** Key of id, slug or name in either language → the topic's id. An owner's topic has its names before a built-in one. */
export type TopicNames = ReadonlyMap<string, string>;

export interface StatedTopics {
  /** Each once, in the order stated. */
  readonly topics: readonly TopicScore[];
  /** As written. */
  readonly unknown: readonly string[];
}

/** Every name under which a topic may be stated. */
export function topicNames(ownerTopics: readonly AuthorityTopic[]): TopicNames {
  const names = new Map<string, string>();
  for (const { id, slug, name } of [...ownerTopics, ...TOPICS])
    for (const text of [id, slug, name.en, name.ar]) {
      const key = text === null ? '' : keyOf(text);
      if (key !== '' && !names.has(key)) names.set(key, id);
    }
  return names;
}

/** Stated texts as topics, sure and without evidence, for a person's word needs none. */
export function statedTopics(stated: readonly string[], names: TopicNames): StatedTopics {
  const ids = new Set(stated.flatMap((text) => names.get(keyOf(text)) ?? []));
  return {
    topics: Array.from(ids, (id) => ({ id, score: 1, evidence: [] })),
    unknown: stated.filter((text) => !names.has(keyOf(text))),
  };
}

const ARTICLE = /(?<![\p{L}\p{N}])ال(?=\p{L}{2})/gu;

/** Without the Arabic article, with single spaces: السياسة and سياسة are one. */
function keyOf(text: string): string {
  return fold(text).replace(ARTICLE, '').replace(/\s+/gu, ' ').trim();
}
