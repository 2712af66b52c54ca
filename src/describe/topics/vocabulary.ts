import { CONFLICT } from './vocabulary/conflict.ts';
import { CULTURE } from './vocabulary/culture.ts';
import { DISASTER } from './vocabulary/disaster.ts';
import { ECONOMY } from './vocabulary/economy.ts';
import { ENERGY } from './vocabulary/energy.ts';
import { HEALTH } from './vocabulary/health.ts';
import { INTERNATIONAL } from './vocabulary/international.ts';
import { JUSTICE } from './vocabulary/justice.ts';
import { PEOPLE } from './vocabulary/people.ts';
import { POLITICS } from './vocabulary/politics.ts';
import { RELIGION } from './vocabulary/religion.ts';
import type { TopicRow } from './vocabulary/row.ts';
import { SCIENCE } from './vocabulary/science.ts';
import { SPORT } from './vocabulary/sport.ts';

/** A topic as the archive shows it. */
export interface VocabularyTopic {
  readonly id: string;
  readonly slug: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly broader: string | null;
}

/** The rows in order of id: the seventeen top-level topics first, then the narrower ones. */
export const TOPIC_ROWS: readonly TopicRow[] = [
  ...POLITICS,
  ...INTERNATIONAL,
  ...JUSTICE,
  ...CONFLICT,
  ...DISASTER,
  ...ECONOMY,
  ...ENERGY,
  ...SCIENCE,
  ...HEALTH,
  ...CULTURE,
  ...RELIGION,
  ...SPORT,
  ...PEOPLE,
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** The built-in topics with both labels; an owner's own come from `content/authority/topics.yaml`. */
export const TOPICS: readonly VocabularyTopic[] = TOPIC_ROWS.map((row) => ({
  id: row.id,
  slug: row.slug,
  name: { ar: row.ar, en: row.en },
  broader: row.broader,
}));

/** The top-level topics' ids, in order: `medtop:01000000` … `medtop:17000000`. A class is a place in this list. */
export const CLASSES: readonly string[] = TOPICS.filter((topic) => topic.broader === null).map((topic) => topic.id);

/** The highest broader topic of each built-in topic; top-level topics map to themselves. */
export const TOP_LEVEL: ReadonlyMap<string, string> = (() => {
  const broader = new Map(TOPICS.map((topic) => [topic.id, topic.broader]));
  const top = (id: string): string => {
    const above = broader.get(id);
    return above ? top(above) : id;
  };
  return new Map(TOPICS.map((topic) => [topic.id, top(topic.id)]));
})();
