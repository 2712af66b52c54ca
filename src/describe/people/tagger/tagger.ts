/** Names in a document's sentences by two passes of a conditional random field. */

import { bestTags, type Chain, latticeOf, marginalsOf, spanProbability } from './crf.ts';
import type { RowMaker, SentenceRows } from './rows.ts';
import { addVoted, scoresOf } from './scores.ts';
import { B, E, I, O, S, type Span, spansOf, TAGS } from './tags.ts';
import { addVotes, type FirstPass } from './votes.ts';
import { type Features, sideBySide, type Weights } from './weights.ts';

export interface Model {
  readonly rows: RowMaker;
  /** Both passes side by side, and the chain of each. */
  readonly features: Features;
  readonly chains: readonly [first: Chain, second: Chain];
  /** Added to the score of every tag but O: above 0 finds more names and more that are none. */
  readonly favour: number;
}

/** A model of two trained passes. */
export function modelOf(rows: RowMaker, first: Weights, second: Weights, favour: number): Model {
  return { rows, features: sideBySide(first, second), chains: [first.chain, second.chain], favour };
}

/** A name found: which words of its sentence, and how probable. */
export interface TaggedSpan {
  readonly span: Span;
  readonly probability: number;
}

/** What a first pass by itself says of a sentence. */
export function firstPass(weights: Weights, sentence: SentenceRows): FirstPass {
  const [scores] = scoresOf(weights, sentence);
  return { marginals: marginalsOf(latticeOf(weights.chain, scores as Float64Array)) };
}

/** What is certain of a sentence before it is tagged. */
export interface Hints {
  /** Stretches that are names or parts of longer ones. */
  readonly sure: readonly Span[];
  /** Whether a word can be no part of a name; empty where all may be. */
  readonly barred: readonly boolean[];
}

const CERTAIN = 30;

/** The names in each sentence of a document. Sentences are words by number of their spelling, none of them empty. */
export function tagDocument(model: Model, sentences: readonly (readonly number[])[], hints: readonly Hints[] = []): TaggedSpan[][] {
  const { features, favour } = model;
  const [firstChain, secondChain] = model.chains;
  const rows = model.rows.rowsOf(sentences);
  const scored = rows.map((sentence, number) => {
    const [first, second] = scoresOf(features, sentence) as [Float64Array, Float64Array];
    applyHints(first, hints[number]);
    return { marginals: marginalsOf(latticeOf(firstChain, first)), second };
  });
  const worth = addVotes(rows, scored);
  return rows.map((sentence, number) => {
    if (!worth[number]) return [];
    const { second: scores } = scored[number] as { readonly second: Float64Array };
    addVoted(features, 1, sentence, scores);
    if (favour !== 0) for (let at = 0; at < scores.length; at += 1) if (at % TAGS !== O) scores[at] = (scores[at] as number) + favour;
    applyHints(scores, hints[number]);
    const spans = spansOf(bestTags(secondChain, scores));
    if (spans.length === 0) return [];
    const lattice = latticeOf(secondChain, scores);
    return spans.map((span) => ({ span, probability: spanProbability(secondChain, lattice, span) }));
  });
}

function applyHints(scores: Float64Array, hints: Hints | undefined): void {
  if (!hints) return;
  const favour = (at: number, ...tags: readonly number[]) => {
    for (const tag of tags) scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + CERTAIN;
  };
  hints.barred.forEach((barred, at) => {
    if (barred) favour(at, O);
  });
  for (const [from, to] of hints.sure) {
    for (let at = from; at < to; at += 1) {
      if (to - from === 1) favour(at, B, I, E, S);
      else favour(at, I, ...(at === from ? [B] : at === to - 1 ? [E] : []));
    }
  }
}
