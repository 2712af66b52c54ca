/** Topic ids → topics with their names, from the vocabulary and from the owner's list, which wins. */
import { TOPICS } from '../describe/topics/vocabulary.ts';
import type { Authority, Topic } from '../model.ts';
import { takeFree } from './slug.ts';

/** Every topic that an article has, and their broader ones, in order of id. */
export function linkTopics(articlesOf: (topic: string) => readonly string[], authority: Authority): Topic[] {
  const known = knownTopics(authority);
  const found = new Map<string, readonly string[]>();
  for (const id of known.keys()) {
    const own = articlesOf(id);
    if (own.length > 0) found.set(id, own);
  }
  for (const id of [...found.keys()])
    for (
      let topic = known.get(id)?.broader ?? null, steps = 0;
      topic !== null && steps < 10;
      topic = known.get(topic)?.broader ?? null, steps++
    )
      if (!found.has(topic) && known.has(topic)) found.set(topic, []);
  return [...found]
    .flatMap(([id, articles]): Topic[] => {
      const topic = known.get(id);
      return topic === undefined ? [] : [{ ...topic, articles }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type KnownTopic = Omit<Topic, 'articles'>;

/** All topics that articles may have, by id. */
export function knownTopics(authority: Authority): ReadonlyMap<string, KnownTopic> {
  const taken = new Set(authority.topics.map((topic) => topic.slug));
  const own = authority.topics.map(({ id, slug, name, broader }): [string, KnownTopic] => [
    id,
    { id, slug, name: { ar: name.ar ?? name.en ?? id, en: name.en ?? name.ar ?? id }, broader },
  ]);
  const ids = new Set(own.map(([id]) => id));
  const others = TOPICS.filter(({ id }) => !ids.has(id)).map(({ id, slug, name, broader }): [string, KnownTopic] => [
    id,
    { id, slug: takeFree(slug, id.replace(/\D/gu, ''), taken), name, broader },
  ]);
  return new Map([...others, ...own]);
}
