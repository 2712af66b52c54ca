/** The pages of topics, outlets and places. */
import type { Language, NamedPlace, Outlet, Page, SubjectModel, Topic } from '../../model.ts';
import { frameOf } from '../frame.ts';
import { listingOf, monthsOf } from '../listing.ts';
import { articlesOf, type Lookup } from '../lookup.ts';
import { countedLink, nameIn, otherLanguage, peopleIn, secondName, subjectLink, topicsIn } from '../names.ts';
import { page } from '../page.ts';
import { href, placesDataPath, subjectFeedPath, subjectPath, topicsDataPath } from '../urls.ts';

const NAMES = 16;
const DATA = { topics: topicsDataPath, places: placesDataPath, outlets: null } as const;

/** `narrower`: the shown topics directly beneath it. */
export function* topicPages(lookup: Lookup, topic: Topic, narrower: readonly Topic[]): Generator<Page> {
  for (const language of lookup.languages)
    yield page(
      'subject',
      subjectPath(language, 'topics', topic),
      language,
      () => topicModel(lookup, topic, narrower, language),
      narrower.map(({ id }) => id),
    );
}

export function* outletPages(lookup: Lookup, outlet: Outlet): Generator<Page> {
  if (outlet.articles.length === 0) return;
  for (const language of lookup.languages)
    yield page('subject', subjectPath(language, 'outlets', outlet), language, () => plainModel(lookup, 'outlets', outlet, language));
}

export function* placePages(lookup: Lookup, place: NamedPlace): Generator<Page> {
  for (const language of lookup.languages)
    yield page('subject', subjectPath(language, 'places', place), language, () => plainModel(lookup, 'places', place, language));
}

/** Topics with articles, and those above them, which lead down to them. */
export function shownTopics(topics: readonly Topic[]): Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const shown = new Set<string>();
  for (const topic of topics) {
    if (topic.articles.length === 0) continue;
    for (let above: Topic | undefined = topic; above && !shown.has(above.id); above = byId.get(above.broader ?? '')) shown.add(above.id);
  }
  return topics.filter((topic) => shown.has(topic.id));
}

/** The shown topics directly beneath each topic. */
export function narrowerOf(topics: readonly Topic[]): ReadonlyMap<string, readonly Topic[]> {
  const narrower = new Map<string, Topic[]>();
  for (const topic of shownTopics(topics)) {
    if (topic.broader === null) continue;
    narrower.set(topic.broader, [...(narrower.get(topic.broader) ?? []), topic]);
  }
  return narrower;
}

function topicModel(lookup: Lookup, topic: Topic, narrower: readonly Topic[], language: Language): SubjectModel {
  const path = subjectPath(language, 'topics', topic);
  const broader = topic.broader === null ? undefined : lookup.topics.get(topic.broader);
  return {
    ...common(lookup, 'topics', topic, language, path),
    subject: 'topic',
    broader: broader ? subjectLink(path, language, 'topics', broader) : null,
    narrower: narrower.map((one) => countedLink(path, language, 'topics', one)),
    topics: topicsIn(lookup, path, language, topic.articles, topic.id, NAMES),
  };
}

/** An outlet or a place: nothing stands above or beneath it. */
function plainModel(lookup: Lookup, folder: 'outlets' | 'places', subject: Outlet | NamedPlace, language: Language): SubjectModel {
  const path = subjectPath(language, folder, subject);
  return {
    ...common(lookup, folder, subject, language, path),
    subject: folder === 'outlets' ? 'outlet' : 'place',
    broader: null,
    narrower: [],
    topics: topicsIn(lookup, path, language, subject.articles, null, NAMES),
  };
}

function common(
  lookup: Lookup,
  folder: 'topics' | 'outlets' | 'places',
  subject: Topic | Outlet | NamedPlace,
  language: Language,
  path: string,
) {
  const feed = folder === 'topics' && subject.articles.length > 0 ? { feed: subjectFeedPath(language, folder, subject) } : {};
  return {
    frame: frameOf(lookup, path, language, { same: subjectPath(otherLanguage(language), folder, subject), ...feed }),
    name: nameIn(subject.name, language, subject.slug),
    second: secondName(subject.name, language),
    months: monthsOf(path, language, articlesOf(lookup, subject.articles)),
    people: peopleIn(lookup, path, language, subject.articles, null, NAMES),
    listing: listingOf(lookup, path, language, folder, subject),
    followed: folder === 'topics' && subject.articles.length > 0,
    data: DATA[folder] === null ? null : href(path, DATA[folder]),
  };
}
