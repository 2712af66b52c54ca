/**
 * Counterparts: the Arabic and the English article on the same event, known by shared people, places and numbers near the
 * same day, and by speaking of the same things. Only where each is the other's best, and the evidence is enough; none rather
 * than a wrong one. Figures: `scripts/eval/counterparts.ts`.
 */
import type { Relation, ShownDate } from '../model.ts';
import type { Shareable } from './features.ts';
import { nearest, postingsOf } from './postings.ts';
import type { Names } from './related.ts';

/** Days between two reports of one event. */
const DAYS = 2;
const NEIGHBOURHOOD = 60;
/** What a shared feature is worth beside its rarity; its key begins with the letter. */
const WORTH = { person: 1.5, number: 2, small: 0.4, place: 0.5, concept: 0.4 } as const;
const LETTER = { person: 'p', number: 'n', small: 's', place: 'l', concept: 'c' } as const;
/** What two articles must share in names and numbers. */
const ENOUGH = 6;
/**
 * How alike the notions of two texts must be, 0 to 1. The same people meet twice in a week, and their town has its number:
 * what happened is in the other words.
 */
const ALIKE = 0.45;
/** Where a single person, no person or no day speaks for them, they must be more alike. */
const QUITE_ALIKE = 0.55;
/** Fewer notions than this are alike by chance. */
const FEWEST_NOTIONS = 3;
/** The next best must be this much worse. */
const AHEAD = 1.15;

type Kind = keyof typeof WORTH;

interface Found {
  readonly other: number;
  readonly score: number;
  readonly shared: readonly string[];
}

/** An article's features with what its notions weigh together. */
interface Weighed {
  readonly features: ReadonlySet<string>;
  readonly notions: number;
}

/** For each article, in the archive's order, its counterpart or null. */
export function findCounterparts(shareable: readonly Shareable[], names: Names): (Relation | null)[] {
  const features = shareable.map(featuresOf);
  const all = postingsOf(features);
  const weigh = (own: Iterable<string>): number => [...own].reduce((sum, feature) => sum + all.rarity(feature), 0);
  const weighed = features.map((own): Weighed => ({ features: new Set(own), notions: weigh(own.filter(isOf('concept'))) }));
  // Nobody and no number in common: no counterpart.
  const telling = features.map((own) => own.filter((feature) => isOf('person')(feature) || isOf('number')(feature)));
  const byLanguage = {
    ar: postingsOf(telling.map((own, n) => (shareable[n]?.head.language === 'ar' ? own : []))),
    en: postingsOf(telling.map((own, n) => (shareable[n]?.head.language === 'en' ? own : []))),
  };
  const best = shareable.map((one, n): Found | null => {
    const theirs = byLanguage[one.head.language === 'ar' ? 'en' : 'ar'];
    const near = new Set((telling[n] ?? []).flatMap((feature) => nearest(theirs.of(feature), n, NEIGHBOURHOOD)));
    const found = [...near]
      .flatMap((other): Found[] => {
        const [two, mine, its] = [shareable[other], weighed[n], weighed[other]];
        if (two === undefined || mine === undefined || its === undefined) return [];
        const gap = days(one.head.date, two.head.date);
        if (gap !== null && gap > DAYS) return [];
        const shared = [...mine.features].filter((feature) => its.features.has(feature));
        const score = judge({ one, two, shared, gap, alike: likeness(mine, its, weigh(shared.filter(isOf('concept')))) }, weigh);
        return score === 0 ? [] : [{ other, score, shared }];
      })
      .sort((a, b) => b.score - a.score || a.other - b.other);
    const [first, second] = found;
    return first === undefined || (second !== undefined && first.score < second.score * AHEAD) ? null : first;
  });
  return shareable.map((one, n) => {
    const mine = best[n] ?? null;
    const two = mine === null ? undefined : shareable[mine.other];
    if (mine === null || two === undefined || best[mine.other]?.other !== n) return null;
    return {
      article: two.head.id,
      score: Math.round(mine.score * 100) / 100,
      shared: mine.shared.filter((feature) => !isOf('concept')(feature)).map((feature) => label(feature, one, names)),
    };
  });
}

function featuresOf({ people, numbers, places, notions }: Shareable): string[] {
  const of = (kind: Kind, list: readonly string[]): string[] => list.map((one) => `${LETTER[kind]}:${one}`);
  return [
    ...of('person', people),
    ...of('number', numbers.large),
    ...of('small', numbers.small),
    ...of('place', places),
    ...of('concept', notions),
  ];
}

const isOf =
  (kind: Kind) =>
  (feature: string): boolean =>
    feature.startsWith(`${LETTER[kind]}:`);

/** The cosine of two texts' notions, weighed by rarity. */
function likeness(a: Weighed, b: Weighed, shared: number): number {
  return a.notions === 0 || b.notions === 0 ? 0 : shared / Math.sqrt(a.notions * b.notions);
}

interface Case {
  readonly one: Shareable;
  readonly two: Shareable;
  readonly shared: readonly string[];
  readonly gap: number | null;
  readonly alike: number;
}

/** What two articles share, weighed; 0 where it proves nothing. */
function judge({ one, two, shared, gap, alike }: Case, weigh: (features: readonly string[]) => number): number {
  const of = (kind: Kind): readonly string[] => shared.filter(isOf(kind));
  const [people, numbers, places] = [of('person').length, of('number').length, of('place').length];
  const worth = (kind: Kind): number => WORTH[kind] * weigh(of(kind));
  const evidence = worth('person') + worth('number') + worth('small') + worth('place');
  if (evidence < ENOUGH || !isProof(people, numbers, places, gap)) return 0;
  if (people > 0 && people * 2 < Math.min(one.people.length, two.people.length)) return 0;
  // Somebody with two such numbers, or two people with one, hardly meet in other news of the same two days.
  const surely = people > 0 && numbers > 0 && people + numbers > 2 && gap !== null;
  const least = (people > 1 || (people > 0 && numbers > 0)) && gap !== null ? ALIKE : QUITE_ALIKE;
  if (!surely && (alike < least || of('concept').length < FEWEST_NOTIONS)) return 0;
  return (evidence + worth('concept')) * (1 + alike);
}

/** Without a day names alone prove nothing, nor does a number alone with one. */
function isProof(people: number, numbers: number, places: number, gap: number | null): boolean {
  if (gap === null) return (people > 1 && numbers > 0) || (people > 0 && numbers > 1);
  return people > 0 || (numbers > 0 && places > 0) || numbers > 1;
}

const DAY = 86_400_000;

/** Days between two stated or worked-out days; null where either is unknown. */
function days(a: ShownDate | null, b: ShownDate | null): number | null {
  if (a === null || b === null || a.precision !== 'day' || b.precision !== 'day' || a.certainty === 'bound' || b.certainty === 'bound')
    return null;
  return Math.abs(Date.parse(a.value) - Date.parse(b.value)) / DAY;
}

function label(feature: string, { head }: Shareable, names: Names): string {
  const id = feature.slice(2);
  const name = (feature.startsWith('p:') ? names.people : feature.startsWith('l:') ? names.places : null)?.get(id)?.name;
  return name?.[head.language] ?? name?.en ?? name?.ar ?? id;
}
