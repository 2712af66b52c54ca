/**
 * Counterparts: the Arabic and the English article on the same event, known by shared people, places and numbers near the
 * same day, and by speaking of the same things. Only where each is the other's best, and the evidence is enough; none rather
 * than a wrong one. Figures: `scripts/eval/counterparts.ts`.
 */
import { type Kind, rarity } from './features.ts';

/** Days between two reports of one event. */
export const DAYS = 2;
/** Of more articles of these days than this, a shared feature says nothing. */
export const CROWD = 60;
/** What a shared feature is worth beside its rarity. */
const WORTH: Readonly<Record<Kind, number>> = { person: 1.5, number: 2, small: 0.4, place: 0.5, notion: 0.4, topic: 0, word: 0 };
/** What two articles must share in names and numbers. */
const ENOUGH = 6;
/**
 * How alike the notions of two texts must be, 0 to 1. The same people meet twice in a week, and their town has its number:
 * what happened is in the other words.
 */
const ALIKE = 0.5;
/** Where a single person, no person or no day speaks for them, they must be more alike. */
const QUITE_ALIKE = 0.58;
/** A number that no more articles have than this is nearly a name. */
const FEW = 3;
/** Fewer notions than this are alike by chance. */
const FEWEST_NOTIONS = 3;
/** The next best must be this much worse. */
export const AHEAD = 1.15;

/** What two articles share and what each has. */
export interface Case {
  /** How many features of each kind are shared, and what they weigh together by rarity alone. */
  readonly count: Readonly<Record<Kind, number>>;
  readonly weight: Readonly<Record<Kind, number>>;
  /** Weight of all notions of each. */
  readonly notions: readonly [number, number];
  /** How many people each names. */
  readonly people: readonly [number, number];
  /** Days between them; null where either has no day of its own. */
  readonly gap: number | null;
}

/** What two articles share, weighed; 0 where it proves nothing. */
export function judge({ count, weight, notions, people: named, gap }: Case): number {
  const { person: people, number: numbers, place: places } = count;
  const of = (kind: Kind): number => WORTH[kind] * weight[kind];
  const evidence = of('person') + of('number') + of('small') + of('place');
  if (evidence < ENOUGH || !isProof(people, numbers, places, gap)) return 0;
  if (people > 0 && people * 2 < Math.min(...named)) return 0;
  const alike = notions[0] === 0 || notions[1] === 0 ? 0 : weight.notion / Math.sqrt(notions[0] * notions[1]);
  // Somebody with two such numbers, or two people with one, hardly meet in other news of the same two days, nor does somebody
  // with a number that hardly another article has. Two small numbers are as good as one.
  const figures = numbers + (count.small > 1 ? 1 : 0);
  const surely = people > 0 && figures > 0 && gap !== null && (people + figures > 2 || weight.number >= rarity(FEW));
  const least = (people > 1 || (people > 0 && numbers > 0)) && gap !== null ? ALIKE : QUITE_ALIKE;
  if (!surely && (alike < least || count.notion < FEWEST_NOTIONS)) return 0;
  return (evidence + of('notion')) * (1 + alike);
}

/** Without a day names alone prove nothing, nor does a number alone with one. */
function isProof(people: number, numbers: number, places: number, gap: number | null): boolean {
  if (gap === null) return (people > 1 && numbers > 0) || (people > 0 && numbers > 1);
  return people > 0 || (numbers > 0 && places > 0) || numbers > 1;
}
