/**
 * Counterparts: the Arabic and the English article on the same event, known by shared people, places and numbers near the
 * same day. Only where each is the other's best, and the evidence is enough; none rather than a wrong one.
 */
import type { ArticleDate, Relation } from '../model.ts';
import type { Shareable } from './features.ts';
import { nearest, postingsOf } from './postings.ts';
import type { Names } from './related.ts';

/** Days between two reports of one event. */
const DAYS = 2;
const NEIGHBOURHOOD = 60;
const WORTH = { person: 1.5, number: 1, place: 0.5 } as const;
/** What two dated articles, and two of which one has no day, must share. */
const ENOUGH = 6;
const ENOUGH_UNDATED = 14;
/** The next best must be this much worse. */
const AHEAD = 1.15;

interface Found {
  readonly other: number;
  readonly score: number;
  readonly shared: readonly string[];
}

/** For each article, in the archive's order, its counterpart or null. */
export function findCounterparts(shareable: readonly Shareable[], names: Names): (Relation | null)[] {
  const features = shareable.map((one) => [
    ...one.people.map((id) => `p:${id}`),
    ...one.numbers.map((number) => `n:${number}`),
    ...one.places.map((id) => `l:${id}`),
  ]);
  const byLanguage = {
    ar: postingsOf(features.map((own, n) => (shareable[n]?.article.language === 'ar' ? own : []))),
    en: postingsOf(features.map((own, n) => (shareable[n]?.article.language === 'en' ? own : []))),
  };
  const all = postingsOf(features);
  const best = shareable.map((one, n): Found | null => {
    const theirs = byLanguage[one.article.language === 'ar' ? 'en' : 'ar'];
    const shared = new Map<number, string[]>();
    for (const feature of features[n] ?? [])
      for (const other of nearest(theirs.of(feature), n, NEIGHBOURHOOD)) shared.set(other, [...(shared.get(other) ?? []), feature]);
    const found = [...shared]
      .flatMap(([other, own]): Found[] => {
        const two = shareable[other];
        const score = two === undefined ? 0 : judge(one, two, own, all.rarity);
        return score === 0 ? [] : [{ other, score, shared: own }];
      })
      .sort((a, b) => b.score - a.score || a.other - b.other);
    const [first, second] = found;
    return first === undefined || (second !== undefined && first.score < second.score * AHEAD) ? null : first;
  });
  return shareable.map((one, n) => {
    const mine = best[n];
    const two = mine === null || mine === undefined ? undefined : shareable[mine.other];
    if (mine === null || mine === undefined || two === undefined || best[mine.other]?.other !== n) return null;
    return {
      article: two.article.id,
      score: Math.round(mine.score * 100) / 100,
      shared: mine.shared.map((feature) => label(feature, one, names)),
    };
  });
}

/** What two articles share, weighed; 0 where it proves nothing. */
function judge(one: Shareable, two: Shareable, shared: readonly string[], rarity: (feature: string) => number): number {
  const gap = days(one.article.date, two.article.date);
  if (gap !== null && gap > DAYS) return 0;
  const people = shared.filter((feature) => feature.startsWith('p:'));
  const numbers = shared.filter((feature) => feature.startsWith('n:'));
  const places = shared.filter((feature) => feature.startsWith('l:'));
  if (people.length === 0) return 0;
  if (people.length === 1 && numbers.length === 0 && places.length < 2) return 0;
  if (gap === null && (people.length < 2 || numbers.length === 0)) return 0;
  const fewest = Math.min(one.people.length, two.people.length);
  if (people.length * 2 < fewest) return 0;
  const worth = (features: readonly string[], each: number): number => features.reduce((sum, feature) => sum + each * rarity(feature), 0);
  const score = worth(people, WORTH.person) + worth(numbers, WORTH.number) + worth(places, WORTH.place);
  return score >= (gap === null ? ENOUGH_UNDATED : ENOUGH) ? score : 0;
}

const DAY = 86_400_000;

/** Days between two stated or worked-out days; null where either is unknown. */
function days(a: ArticleDate | null, b: ArticleDate | null): number | null {
  if (a === null || b === null || a.precision !== 'day' || b.precision !== 'day' || a.certainty === 'bound' || b.certainty === 'bound')
    return null;
  return Math.abs(Date.parse(a.value) - Date.parse(b.value)) / DAY;
}

function label(feature: string, { article }: Shareable, names: Names): string {
  const id = feature.slice(2);
  const name = (feature.startsWith('p:') ? names.people : feature.startsWith('l:') ? names.places : null)?.get(id)?.name;
  return name?.[article.language] ?? name?.en ?? name?.ar ?? id;
}
