/** Learns which letters make a word look like a name: the listed names against frequent words that are none of them. */

import { coreOf, plain } from '../../../src/describe/people/tagger/attributes.ts';
import { BUCKETS, isAsked, type LikenessWeights, STEP, stretchesOf } from '../../../src/describe/people/tagger/likeness.ts';
import { fold } from '../../../src/text.ts';
import { randomFrom, shuffled } from './random.ts';

/** A word that the news has so often and the list has not is hardly a name. */
const FREQUENT = 5;
const ROUNDS = 6;
const PACE = 0.05;
const L2 = 0.002;

/** The model's weights. Words are taken by their cores; one thread and a fixed seed make the same bytes each time. */
export function likenessWeights(names: ReadonlyMap<string, string>, stories: readonly (readonly (readonly string[])[])[]): LikenessWeights {
  const seen = new Map<string, number>();
  for (const story of stories) for (const sentence of story) for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, count] of seen) {
    const core = coreOf(fold(plain(word)));
    if (isAsked(core)) counts.set(core, (counts.get(core) ?? 0) + count);
  }
  const listed = new Set([...names.keys()].map((name) => coreOf(name)));
  const examples = [
    ...[...listed].filter((core) => isAsked(core)).map((core) => ({ core, isName: 1 })),
    ...[...counts].filter(([core, count]) => count >= FREQUENT && !listed.has(core)).map(([core]) => ({ core, isName: 0 })),
  ].sort((a, b) => (a.core < b.core ? -1 : a.core > b.core ? 1 : 0));
  const weights = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(1);
  const out = new Int32Array(256);
  const random = randomFrom(5);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const { core, isName } = examples[at] as (typeof examples)[number];
      const count = stretchesOf(core, out);
      out[count] = BUCKETS;
      let sum = 0;
      for (let place = 0; place <= count; place += 1) sum += weights[out[place] as number] as number;
      const error = 1 / (1 + Math.exp(-sum)) - isName;
      for (let place = 0; place <= count; place += 1) {
        const bucket = out[place] as number;
        const gradient = error + L2 * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + gradient * gradient;
        weights[bucket] = (weights[bucket] as number) - (PACE * gradient) / Math.sqrt(squares[bucket] as number) ** 0.5;
      }
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
}
