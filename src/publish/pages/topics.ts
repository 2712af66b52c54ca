/** The index of topics: the broad ones with the narrower beneath them. */
import type { Language, Page, Topic, TopicBranch, TopicsModel } from '../../model.ts';
import { frameOf } from '../frame.ts';
import type { Lookup } from '../lookup.ts';
import { compare, indexEntry, otherLanguage } from '../names.ts';
import { page } from '../page.ts';
import { href, indexPath } from '../urls.ts';
import { narrowerOf, shownTopics } from './subject.ts';

const DEEPEST = 6;
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = { ar: new Intl.Collator('ar'), en: new Intl.Collator('en') };

export function* topicIndexPages(lookup: Lookup): Generator<Page> {
  for (const language of lookup.languages) {
    const path = indexPath(language, 'topics');
    yield page('topics', path, language, () => topicsModel(lookup, language, path));
  }
}

function topicsModel(lookup: Lookup, language: Language, path: string): TopicsModel {
  const { places } = lookup.archive;
  const shown = shownTopics(lookup.archive.topics);
  const narrower = narrowerOf(lookup.archive.topics);
  const roots = shown.filter((topic) => topic.broader === null || !lookup.topics.has(topic.broader));
  const branch = (topic: Topic, depth: number): TopicBranch => ({
    topic: indexEntry(path, language, 'topics', topic),
    narrower: depth < DEEPEST ? branches(narrower.get(topic.id) ?? [], depth + 1) : [],
  });
  const branches = (topics: readonly Topic[], depth: number): TopicBranch[] =>
    topics
      .map((topic) => branch(topic, depth))
      .sort((a, b) => COLLATORS[language].compare(a.topic.text, b.topic.text) || compare(a.topic.href, b.topic.href));
  return {
    frame: frameOf(lookup, path, language, { same: indexPath(otherLanguage(language), 'topics') }),
    total: shown.length,
    branches: branches(roots, 1),
    places: places.length === 0 ? null : { count: places.length, href: href(path, indexPath(language, 'places')) },
  };
}
