/** What a document says of a word in one place counts in all: `the Karabilah area` makes `Karabilah` a place throughout. */

import type { Against } from './spared.ts';

const IN_PLACE = /^(?:in|near|inside|outside|around|throughout|across|toward|towards)$/u;
const TRUSTS = /^(?:confidence|trust|trusted|faith|interest|interested|believe|believes|believed|hope|hopes)$/u;

/** Names less probable than this are left out: those that something else speaks for, and single words that stand alone. */
const LEAST = 0.4;
const LEAST_ALONE = 0.62;

/** A name found in a sentence, with what speaks for it. */
export interface Candidate {
  readonly folded: readonly string[];
  readonly from: number;
  readonly to: number;
  /** What lists and neighbours say against a person. */
  readonly against: Against;
  /** A title, the authority file, … say that it is a person. */
  readonly person: boolean;
  readonly probability: number;
}

/** Which of a document's candidates are people, all of its sentences considered. */
export function settle(candidates: readonly Candidate[]): boolean[] {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const { folded, from, to, against, person } of candidates) {
    if (against !== 'nothing') places.add(folded[to - 1] ?? '');
    else if (person || to - from > 1) for (let at = from; at < to; at += 1) people.add(folded[at] ?? '');
    else if (IN_PLACE.test(folded[from - 1] ?? '') && !TRUSTS.test(folded[from - 2] ?? '')) places.add(folded[to - 1] ?? '');
  }
  return candidates.map(({ folded, from, to, against, person, probability }) => {
    const word = folded[to - 1] ?? '';
    if (against === 'all') return false;
    if (person || people.has(word)) return probability >= LEAST;
    if (against !== 'nothing') return false;
    return to - from > 1 ? probability >= LEAST : probability >= LEAST_ALONE && !places.has(word);
  });
}
