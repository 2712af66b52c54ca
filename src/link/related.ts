/** Related articles: by shared people, topics and rare words, within a bounded neighbourhood. */
import type { AuthorityPlace, Person, Relation, Topic } from '../model.ts';
import type { Shareable } from './features.ts';
import { nearest, postingsOf } from './postings.ts';

const MOST = 5;
/** Of a feature that many articles have, only those nearest in time are looked at. */
const NEIGHBOURHOOD = { person: 40, topic: 12, word: 16 } as const;
const WEIGHT = { person: 2, topic: 0.6, word: 1 } as const;
/** Without a person in common, less than this is chance. */
const LEAST = 3;
const MOST_SHARED = 6;
/** Without a person in common, so many topics and words must be shared, of which topics alone say little. */
const FEWEST = 4;

type Kind = keyof typeof WEIGHT;

interface Feature {
  readonly key: string;
  readonly kind: Kind;
}

/** Names that relations are explained with. */
export interface Names {
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly places: ReadonlyMap<string, AuthorityPlace>;
}

/** For each article, in the archive's order, up to five others, nearest first. */
export function findRelated(shareable: readonly Shareable[], names: Names): Relation[][] {
  const features = shareable.map((one): Feature[] => [
    ...one.people.map((id): Feature => ({ key: `p:${id}`, kind: 'person' })),
    ...one.topics.map((id): Feature => ({ key: `t:${id}`, kind: 'topic' })),
    ...[...one.words.keys()].map((word): Feature => ({ key: `w:${word}`, kind: 'word' })),
  ]);
  const postings = postingsOf(features.map((own) => own.map(({ key }) => key)));
  return shareable.map((one, n) => {
    const found = new Map<number, { score: number; shared: { feature: Feature; worth: number }[] }>();
    for (const feature of features[n] ?? []) {
      const worth = WEIGHT[feature.kind] * postings.rarity(feature.key);
      for (const other of nearest(postings.of(feature.key), n, NEIGHBOURHOOD[feature.kind])) {
        if (other === n) continue;
        const entry = found.get(other) ?? { score: 0, shared: [] };
        found.set(other, entry);
        entry.score += worth;
        entry.shared.push({ feature, worth });
      }
    }
    return [...found]
      .filter(([, { score, shared }]) =>
        isTelling(
          score,
          shared.map(({ feature }) => feature),
        ),
      )
      .sort(([a, x], [b, y]) => y.score - x.score || Math.abs(a - n) - Math.abs(b - n) || a - b)
      .slice(0, MOST)
      .flatMap(([other, { score, shared }]): Relation[] => {
        const id = shareable[other]?.head.id;
        if (id === undefined) return [];
        const best = [...shared].sort((a, b) => b.worth - a.worth || (a.feature.key < b.feature.key ? -1 : 1)).slice(0, MOST_SHARED);
        return [{ article: id, score: Math.round(score * 100) / 100, shared: best.map(({ feature }) => label(feature, one, names)) }];
      });
  });
}

/** A person in common, or several rare words, with a topic or without it. */
function isTelling(score: number, shared: readonly Feature[]): boolean {
  const count = (kind: Kind): number => shared.filter((feature) => feature.kind === kind).length;
  return count('person') > 0 || (score >= LEAST && count('word') + count('topic') >= FEWEST);
}

function label({ key, kind }: Feature, one: Shareable, names: Names): string {
  const id = key.slice(2);
  if (kind === 'word') return one.words.get(id) ?? id;
  const name = (kind === 'person' ? names.people : names.topics).get(id)?.name;
  const { language } = one.head;
  return name?.[language] ?? name?.[language === 'ar' ? 'en' : 'ar'] ?? id;
}
