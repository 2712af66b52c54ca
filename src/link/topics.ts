/** Topic ids → topics with their names, from the vocabulary and from the owner's list, which wins. */
import { TOPICS } from '../describe/topics/vocabulary.ts';
import type { ArticleHead, Authority, Topic } from '../model.ts';
import { takeFree } from './slug.ts';

/** Every topic that an article has, and their broader ones, in order of id; articles in the archive's order. */
export function linkTopics(articles: readonly ArticleHead[], authority: Authority): Topic[] {
  const known = allTopics(authority);
  const found = new Map<string, string[]>();
  for (const { id, topics } of articles)
    for (const topic of new Set(topics.map((score) => score.id))) {
      const list = found.get(topic);
      if (list === undefined) found.set(topic, [id]);
      else list.push(id);
    }
  for (const id of [...found.keys()])
    for (
      let topic = known.get(id)?.broader ?? null, steps = 0;
      topic !== null && steps < 10;
      topic = known.get(topic)?.broader ?? null, steps++
    )
      if (!found.has(topic) && known.has(topic)) found.set(topic, []);
  return [...found]
    .flatMap(([id, own]): Topic[] => {
      const topic = known.get(id);
      return topic === undefined ? [] : [{ ...topic, articles: own }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Described = Omit<Topic, 'articles'>;

function allTopics(authority: Authority): ReadonlyMap<string, Described> {
  const taken = new Set(authority.topics.map((topic) => topic.slug));
  const own = authority.topics.map(({ id, slug, name, broader }): [string, Described] => [
    id,
    { id, slug, name: { ar: name.ar ?? name.en ?? id, en: name.en ?? name.ar ?? id }, broader },
  ]);
  const ids = new Set(own.map(([id]) => id));
  const others = TOPICS.filter(({ id }) => !ids.has(id)).map(({ id, slug, name, broader }): [string, Described] => [
    id,
    { id, slug: takeFree(slug, id.replace(/\D/gu, ''), taken), name, broader },
  ]);
  return new Map([...others, ...own]);
}
