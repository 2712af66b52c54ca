/**
 * The whole tagger of one language, learnt in three steps: a first model reads the unlabelled text (priors), a second
 * learns with those priors, a third with the second's opinion of the same words elsewhere. Steps two and three learn
 * from what the step before says of documents that it has not seen.
 */

import type { WordLists } from '../../../src/describe/people/tagger/lists.ts';
import { type RowMaker, rowMaker, type SentenceRows } from '../../../src/describe/people/tagger/rows.ts';
import { firstPass } from '../../../src/describe/people/tagger/tagger.ts';
import { type Span, tagsOf } from '../../../src/describe/people/tagger/tags.ts';
import { addVotes } from '../../../src/describe/people/tagger/votes.ts';
import { type Weights, weightsOf } from '../../../src/describe/people/tagger/weights.ts';
import { type Example, strongest, type Trained, type TrainingOptions, train } from './ftrl.ts';
import { priorsOf } from './priors.ts';

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
  /** What the readers of unlabelled text, whose probabilities must be true to size, do otherwise. */
  readonly readers: Partial<TrainingOptions>;
}

export interface TaggerParts {
  readonly priors: ReadonlyMap<string, string>;
  readonly first: Trained;
  readonly second: Trained;
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

/** Word lists that also know priors. */
export function withPriors(lists: WordLists, priors: ReadonlyMap<string, string>): WordLists {
  return { ...lists, prior: (core) => priors.get(core) ?? 'none' };
}

/**
 * The parts of a tagger. `extra` gives more documents made from the ones that a model learns from (changed names),
 * with the ids of those.
 */
export function trainTagger(
  documents: readonly Labelled[],
  extra: (documents: readonly Labelled[]) => readonly Labelled[],
  stories: readonly (readonly (readonly string[])[])[],
  lists: WordLists,
  options: PassOptions,
  log: (line: string) => void,
): TaggerParts {
  const plainMaker = rowMaker(lists);
  const foldOf = (at: number) => Math.floor(at / 10) % options.folds;
  const parts = Array.from({ length: options.folds }, (_, fold) => fold);
  const without = (fold: number) => documents.filter((_, at) => foldOf(at) !== fold);
  const learn = (prepared: readonly Prepared[], changed: Partial<TrainingOptions> = {}) =>
    strongest(
      train(
        prepared.flatMap(({ examples }) => examples),
        { ...options, ...changed },
      ),
      options.most,
    );
  const more = new Map<readonly Labelled[], readonly Labelled[]>();
  const extraOf = (chosen: readonly Labelled[]) => {
    const made = more.get(chosen) ?? extra(chosen);
    more.set(chosen, made);
    return made;
  };
  const rests = parts.map(without);

  // Step one: priors by models that have not seen the part that they are for, and by one that has seen all.
  const readers = [...rests, documents].map((chosen) =>
    weights(
      learn(
        [...chosen, ...extraOf(chosen)].map((document) => prepare(document, plainMaker)),
        options.readers,
      ),
    ),
  );
  log(`readers trained`);
  const priors = stories.length > 0 ? priorsOf(readers, plainMaker, stories) : readers.map(() => new Map<string, string>());
  log(`priors of ${priors[0]?.size} words`);
  const makers = priors.map((prior) => rowMaker(withPriors(lists, prior)));
  const own = documents.map((document, at) => prepare(document, makers[foldOf(at)] as RowMaker));
  const whole = makers[options.folds] as RowMaker;
  const added = extraOf(documents).map((document) => prepare(document, whole));

  // Step two.
  const first = learn([...own, ...added]);
  log(`first pass: ${first.hashes.length} features`);
  const judges = parts.map((fold) =>
    weights(
      learn([
        ...own.filter((_, at) => foldOf(at) !== fold),
        ...extraOf(rests[fold] as readonly Labelled[]).map((document) => prepare(document, makers[fold] as RowMaker)),
      ]),
    ),
  );
  const judged = (prepared: Prepared, judge: Weights) =>
    addVotes(
      prepared.rows,
      prepared.rows.map((row) => firstPass(judge, row)),
      true,
    );
  for (const [at, prepared] of own.entries()) judged(prepared, judges[foldOf(at)] as Weights);
  const foldOfId = new Map(documents.map((document, at) => [document.id, foldOf(at)]));
  for (const [at, document] of extraOf(documents).entries())
    judged(added[at] as Prepared, judges[foldOfId.get(document.id) ?? 0] as Weights);
  log('judged');

  // Step three.
  const second = learn([...own, ...added]);
  log(`second pass: ${second.hashes.length} features`);
  return { priors: priors[options.folds] as Map<string, string>, first, second };
}
