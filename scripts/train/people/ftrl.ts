/**
 * Trains one pass of the tagger: stochastic gradients of the sentences' log likelihood with FTRL-proximal (McMahan et
 * al. 2013), whose L1 term leaves most weights at exactly 0. One thread and a fixed seed: the same bytes each time.
 */

import { chainOf, latticeOf, marginalsOf, stepProbability } from '../../../src/describe/people/tagger/crf.ts';
import type { SentenceRows } from '../../../src/describe/people/tagger/rows.ts';
import { MAY_FOLLOW, TAGS } from '../../../src/describe/people/tagger/tags.ts';
import { featuresAt, MOST_FEATURES } from '../../../src/describe/people/tagger/templates.ts';
import { findFeature, weightsOf } from '../../../src/describe/people/tagger/weights.ts';
import { randomFrom, shuffled } from './random.ts';
import { tally } from './tally.ts';

export interface Example {
  readonly rows: SentenceRows;
  readonly tags: Uint8Array;
}

export interface TrainingOptions {
  readonly seed: number;
  readonly rounds: number;
  /** Pace of learning, and the strength of the two penalties. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of features that a sentence does without, other ones in each round. */
  readonly dropout: number;
  readonly scaled: boolean;
  /** Whether the weights are the mean of those after each of the later rounds, which evens out what dropout stirs up. */
  readonly averaged: boolean;
  /** Features seen less often are left out. */
  readonly least: number;
}

export interface Trained {
  readonly hashes: Int32Array;
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

interface Compiled {
  /** Feature numbers of all words, one behind the other; `starts[at]` is where a word's begin. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** First word of each sentence, and one more for the end. */
  readonly sentences: Int32Array;
  readonly hashes: Int32Array;
}

function compile(examples: readonly Example[], least: number): Compiled {
  const out = new Int32Array(MOST_FEATURES);
  const words = examples.reduce((sum, { rows }) => sum + rows.length, 0);
  const seen = tally();
  let most = 0;
  for (const { rows } of examples) {
    for (let at = 0; at < rows.length; at += 1) {
      const count = featuresAt(rows, at, out);
      for (let feature = 0; feature < count; feature += 1) seen.add(out[feature] as number);
      most += count;
    }
  }
  const hashes = seen.frequent(least);
  const weights = weightsOf(hashes, new Float32Array(0), []);
  const features = new Int32Array(most);
  const starts = new Int32Array(words + 1);
  const sentences = new Int32Array(examples.length + 1);
  let used = 0;
  let word = 0;
  examples.forEach(({ rows }, number) => {
    sentences[number] = word;
    for (let at = 0; at < rows.length; at += 1) {
      starts[word] = used;
      const count = featuresAt(rows, at, out);
      for (let feature = 0; feature < count; feature += 1) {
        const found = findFeature(weights, out[feature] as number);
        if (found >= 0) features[used++] = found;
      }
      word += 1;
    }
  });
  starts[word] = used;
  sentences[examples.length] = word;
  return { features: features.subarray(0, used), starts, sentences, hashes };
}

/** Weights learnt from examples. */
export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const { features, starts, sentences, hashes } = compile(examples, options.least);
  const random = randomFrom(options.seed);
  const size = hashes.length * TAGS;
  const values = new Float32Array(size);
  const zs = new Float32Array(size);
  const ns = new Float32Array(size);
  const transitions = new Float64Array(TAGS * TAGS);
  const transitionNs = new Float64Array(TAGS * TAGS);
  const averaged = new Float32Array(size);
  let averages = 0;
  const { alpha, l1, l2, dropout } = options;
  const scale = options.scaled ? 1 / (1 - dropout) : 1;
  const active = new Uint8Array(512 * MOST_FEATURES);
  // Sentences without a surprise in them are left out of the next rounds: most of the text says nothing new.
  const rest = new Uint8Array(examples.length);

  const update = (index: number, gradient: number) => {
    const n = ns[index] as number;
    const grown = n + gradient * gradient;
    const root = Math.sqrt(grown);
    const z = (zs[index] as number) + gradient - ((root - Math.sqrt(n)) / alpha) * (values[index] as number);
    ns[index] = grown;
    zs[index] = z;
    values[index] = z > l1 ? (l1 - z) / ((1 + root) / alpha + l2) : z < -l1 ? (-l1 - z) / ((1 + root) / alpha + l2) : 0;
  };

  for (let round = 0; round < options.rounds; round += 1) {
    for (const number of shuffled(examples.length, random)) {
      const { tags } = examples[number] as Example;
      const from = sentences[number] as number;
      const length = tags.length;
      if (length === 0 || length > 512) continue;
      if ((rest[number] as number) > 0 && round < options.rounds - 1) {
        rest[number] = (rest[number] as number) - 1;
        continue;
      }
      let surprise = 0;
      const base = starts[from] as number;
      const scores = new Float64Array(length * TAGS);
      for (let at = 0; at < length; at += 1) {
        for (let place = starts[from + at] as number; place < (starts[from + at + 1] as number); place += 1) {
          const kept = dropout === 0 || random() >= dropout ? 1 : 0;
          active[place - base] = kept;
          if (kept === 0) continue;
          const index = (features[place] as number) * TAGS;
          for (let tag = 0; tag < TAGS; tag += 1)
            scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + scale * (values[index + tag] as number);
        }
      }
      const chain = chainOf(transitions);
      const lattice = latticeOf(chain, scores);
      const marginals = marginalsOf(lattice);
      const pairs = new Float64Array(TAGS * TAGS);
      for (let at = 0; at < length; at += 1) {
        if (at > 0) {
          const step = (tags[at - 1] as number) * TAGS + (tags[at] as number);
          pairs[step] = (pairs[step] as number) - 1;
          for (let pair = 0; pair < TAGS * TAGS; pair += 1) {
            if (!MAY_FOLLOW[pair]) continue;
            pairs[pair] = (pairs[pair] as number) + stepProbability(chain, lattice, at, Math.floor(pair / TAGS), pair % TAGS);
          }
        }
        for (let tag = 0; tag < TAGS; tag += 1) {
          const gradient = (marginals[at * TAGS + tag] as number) - (tags[at] === tag ? 1 : 0);
          if (gradient < 1e-3 && gradient > -1e-3) continue;
          surprise = Math.max(surprise, Math.abs(gradient));
          for (let place = starts[from + at] as number; place < (starts[from + at + 1] as number); place += 1)
            if (active[place - base] === 1) update((features[place] as number) * TAGS + tag, gradient * scale);
        }
      }
      rest[number] = surprise < 0.01 ? 3 : surprise < 0.03 ? 1 : 0;
      for (let pair = 0; pair < TAGS * TAGS; pair += 1) {
        const gradient = pairs[pair] as number;
        if (gradient === 0) continue;
        transitionNs[pair] = (transitionNs[pair] as number) + gradient * gradient;
        transitions[pair] = (transitions[pair] as number) - (alpha * gradient) / (1 + Math.sqrt(transitionNs[pair] as number));
      }
    }
    if (options.averaged && round >= options.rounds / 2) {
      averages += 1;
      for (let at = 0; at < size; at += 1) averaged[at] = (averaged[at] as number) + (values[at] as number);
    }
  }
  return { hashes, values: averages > 0 ? averaged.map((sum) => sum / averages) : values, transitions };
}

/** The strongest weights alone: features in the order of their largest number, at most so many. */
export function strongest(trained: Trained, most: number): Trained {
  const strength = Float32Array.from(trained.hashes, (_, number) =>
    trained.values.subarray(number * TAGS, (number + 1) * TAGS).reduce((sum, value) => Math.max(sum, Math.abs(value)), 0),
  );
  const order = [...trained.hashes.keys()].filter((number) => (strength[number] as number) > 0);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || (trained.hashes[a] as number) - (trained.hashes[b] as number));
  const kept = order.slice(0, most).sort((a, b) => ((trained.hashes[a] as number) >>> 0) - ((trained.hashes[b] as number) >>> 0));
  const values = new Float32Array(kept.length * TAGS);
  for (const [at, number] of kept.entries()) values.set(trained.values.subarray(number * TAGS, (number + 1) * TAGS), at * TAGS);
  return { hashes: Int32Array.from(kept, (number) => trained.hashes[number] as number), values, transitions: trained.transitions };
}
