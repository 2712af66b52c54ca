import type { LanguageTopics } from './knowledge.ts';
import { CLASSES } from './vocabulary.ts';
import type { Weighed } from './weigh.ts';

/** The top-level topics of a text: a chance for each, in the order of `CLASSES`, together 1. */
export function classify(weighed: Weighed, known: LanguageTopics): Float64Array {
  const chances = Float64Array.from(known.bias);
  weighed.hits.forEach((hit, index) => {
    const row = hit.entry * CLASSES.length;
    const scaled = weighed.scaled[index] ?? 0;
    for (let place = 0; place < CLASSES.length; place++)
      chances[place] = (chances[place] ?? 0) + scaled * (known.weights[row + place] ?? 0);
  });
  const highest = Math.max(...chances);
  let sum = 0;
  for (let place = 0; place < CLASSES.length; place++) {
    const power = Math.exp((chances[place] ?? 0) - highest);
    chances[place] = power;
    sum += power;
  }
  return chances.map((power) => power / sum);
}
