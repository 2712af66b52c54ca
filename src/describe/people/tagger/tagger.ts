/** Names in a document's sentences by two passes of a conditional random field. */

import { bestTags, latticeOf, marginalsOf, spanProbability } from './crf.ts';
import type { RowMaker, SentenceRows } from './rows.ts';
import { scoresOf } from './scores.ts';
import { B, E, I, O, S, type Span, spansOf, TAGS } from './tags.ts';
import { addVotes, type FirstPass } from './votes.ts';
import type { Weights } from './weights.ts';

export interface Model {
  readonly rows: RowMaker;
  readonly first: Weights;
  readonly second: Weights;
  /** Added to the score of every tag but O: above 0 finds more names and more that are none. */
  readonly favour: number;
}

/** A name found: which words of its sentence, and how probable. */
export interface TaggedSpan {
  readonly span: Span;
  readonly probability: number;
}

/** What the first pass says of a sentence. */
export function firstPass(weights: Weights, sentence: SentenceRows, hints?: Hints): FirstPass {
  const scores = scoresOf(weights, sentence, 0);
  applyHints(scores, hints);
  return { marginals: marginalsOf(latticeOf(weights.chain, scores)) };
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
  const rows = model.rows.rowsOf(sentences);
  const worth = addVotes(
    rows,
    rows.map((sentence, number) => firstPass(model.first, sentence, hints[number])),
  );
  return rows.map((sentence, number) => {
    if (!worth[number]) return [];
    const scores = scoresOf(model.second, sentence, model.favour, true);
    applyHints(scores, hints[number]);
    const { chain } = model.second;
    const spans = spansOf(bestTags(chain, scores));
    if (spans.length === 0) return [];
    const lattice = latticeOf(chain, scores);
    return spans.map((span) => ({ span, probability: spanProbability(chain, lattice, span) }));
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
