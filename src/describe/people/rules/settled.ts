/** What a document says of a word in one place counts in all: `the Karabilah area` makes `Karabilah` a place throughout. */

import type { Against } from './spared.ts';

const IN_PLACE = /^(?:in|near|inside|outside|around|throughout|across|toward|towards)$/u;
const TRUSTS = /^(?:confidence|trust|trusted|faith|interest|interested|believe|believes|believed|hope|hopes)$/u;

const ARTICLE = 'ال';

/** A folded Arabic word without what is glued on before its article. */
function bareOf(word: string): string {
  return word.replace(/^[وفب](?=ال\p{L}{2})/u, '').replace(/^لل(?=\p{L}{2})/u, ARTICLE);
}

/** Names less probable than this are left out: those that something else speaks for, first names of somebody in the document, and words that stand alone. */
const LEAST = 0.4;
const LEAST_FIRST = 0.55;
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

/** Which of a document's candidates are people, all of its sentences considered. `words` are the document's, folded, where it is Arabic. */
export function settle(candidates: readonly Candidate[], words: ReadonlySet<string>): boolean[] {
  const people = new Set<string>();
  const surnames = new Set<string>();
  const places = new Set<string>();
  for (const { folded, from, to, against, person } of candidates) {
    if (against !== 'nothing') places.add(folded[to - 1] ?? '');
    else if (person || to - from > 1) for (let at = from; at < to; at += 1) (at === to - 1 ? surnames : people).add(folded[at] ?? '');
    else if (IN_PLACE.test(folded[from - 1] ?? '') && !TRUSTS.test(folded[from - 2] ?? '')) places.add(folded[to - 1] ?? '');
  }
  // `أسد` and `الأسد` in one document are a lion: a surname keeps its article.
  const isNoun = (word: string): boolean => words.has(word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : ARTICLE + word);
  return candidates.map(({ folded, from, to, against, person, probability }) => {
    const word = folded[to - 1] ?? '';
    if (against === 'all') return false;
    if (person || surnames.has(word)) return probability >= LEAST;
    // `حسن` is Hasan's first name and a common word: that the document has such a man says little of the word.
    if (people.has(word)) return probability >= (to - from > 1 ? LEAST : LEAST_FIRST);
    if (against !== 'nothing') return false;
    return to - from > 1 ? probability >= LEAST : probability >= LEAST_ALONE && !places.has(word) && !isNoun(bareOf(word));
  });
}
