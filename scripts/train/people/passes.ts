/** Both passes of the tagger, the second learnt from what the first says of documents that it has not seen. */

import type { RowMaker, SentenceRows } from '../../../src/describe/people/tagger/rows.ts';
import { firstPass } from '../../../src/describe/people/tagger/tagger.ts';
import { type Span, tagsOf } from '../../../src/describe/people/tagger/tags.ts';
import { addVotes } from '../../../src/describe/people/tagger/votes.ts';
import { type Weights, weightsOf } from '../../../src/describe/people/tagger/weights.ts';
import { type Example, strongest, type Trained, type TrainingOptions, train } from './ftrl.ts';

export interface Sentence {
  readonly words: readonly string[];
  readonly people: readonly Span[];
}

/** A document of the sets. */
export interface Labelled {
  readonly id: string;
  readonly language: 'ar' | 'en';
  readonly sentences: readonly Sentence[];
}

export interface PassOptions extends TrainingOptions {
  /** Parts of the jackknife. */
  readonly folds: number;
  /** How many features of a pass are kept. */
  readonly most: number;
}

interface Prepared {
  readonly rows: SentenceRows[];
  readonly examples: Example[];
}

export function weights(trained: Trained): Weights {
  return weightsOf(trained.hashes, trained.values, trained.transitions);
}

function prepare(document: Labelled, maker: RowMaker): Prepared {
  const rows = maker.rowsOf(document.sentences.map((sentence) => sentence.words));
  return { rows, examples: rows.map((row, at) => ({ rows: row, tags: tagsOf(row.length, document.sentences[at]?.people ?? []) })) };
}

/** The weights of the first and of the second pass. */
export function trainPasses(documents: readonly Labelled[], maker: RowMaker, options: PassOptions): { first: Trained; second: Trained } {
  const prepared = documents.map((document) => prepare(document, maker));
  const learn = (chosen: readonly Prepared[]) =>
    strongest(
      train(
        chosen.flatMap(({ examples }) => examples),
        options,
      ),
      options.most,
    );
  const first = learn(prepared);
  // Blocks of neighbouring documents: what stands side by side is often one story.
  const foldOf = (at: number) => Math.floor(at / 10) % options.folds;
  const models = Array.from({ length: options.folds }, (_, fold) => weights(learn(prepared.filter((__, at) => foldOf(at) !== fold))));
  prepared.forEach(({ rows }, at) => {
    const model = models[foldOf(at)] as Weights;
    addVotes(
      rows,
      rows.map((row) => firstPass(model, row)),
    );
  });
  return { first, second: learn(prepared) };
}
