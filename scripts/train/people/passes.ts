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
import { spellingOf } from '../../../src/describe/spellings.ts';
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
  const rows = maker.rowsOf(document.sentences.map((sentence) => sentence.words.map(spellingOf)));
  return { rows, examples: rows.map((row, at) => ({ rows: row, tags: tagsOf(row.length, document.sentences[at]?.people ?? []) })) };
}

/** Word lists that also know priors. */
export function withPriors(lists: WordLists, priors: ReadonlyMap<string, string>): WordLists {
  return { ...lists, prior: (core) => priors.get(core) ?? 'none' };
}

/** What a tagger is learnt from. */
export interface Schooling {
  readonly documents: readonly Labelled[];
  /** More documents made from those that a model learns from (changed names), with their ids. */
  readonly extra: (documents: readonly Labelled[]) => readonly Labelled[];
  readonly stories: readonly (readonly (readonly string[])[])[];
  readonly lists: WordLists;
  readonly options: PassOptions;
  readonly log: (line: string) => void;
}

/** Priors for each part of the jackknife, by models that have not seen it, and last those by a model that has seen all. */
export type Priors = readonly ReadonlyMap<string, string>[];

function foldOf(at: number, { folds }: PassOptions): number {
  return Math.floor(at / 10) % folds;
}

/** The documents without each part of the jackknife. */
function restsOf({ documents, options }: Schooling): Labelled[][] {
  return Array.from({ length: options.folds }, (_, fold) => documents.filter((_, at) => foldOf(at, options) !== fold));
}

function learn(prepared: readonly Prepared[], options: PassOptions): Trained {
  const examples = prepared.flatMap((document) => document.examples);
  return strongest(train(examples, options), options.most);
}

/** Step one: what readers make of the unlabelled stories. */
export function learnPriors(schooling: Schooling): Priors {
  const { documents, extra, stories, lists, options, log } = schooling;
  if (stories.length === 0) return Array.from({ length: options.folds + 1 }, () => new Map());
  const maker = rowMaker(lists);
  const readers = [...restsOf(schooling), documents].map((chosen) => {
    const prepared = [...chosen, ...extra(chosen)].map((document) => prepare(document, maker));
    return weights(learn(prepared, { ...options, ...options.readers }));
  });
  log('readers trained');
  return priorsOf(readers, maker, stories);
}

/** Steps two and three. */
export function learnPasses(schooling: Schooling, priors: Priors): TaggerParts {
  const { documents, extra, lists, options, log } = schooling;
  const makers = priors.map((prior) => rowMaker(withPriors(lists, prior)));
  const whole = makers[options.folds] as RowMaker;
  const own = documents.map((document, at) => prepare(document, makers[foldOf(at, options)] as RowMaker));
  const copies = extra(documents);
  const added = copies.map((document) => prepare(document, whole));
  const first = learn([...own, ...added], options);
  log(`first pass: ${first.hashes.length} features`);

  const judges = restsOf(schooling).map((rest, fold) => {
    const others = own.filter((_, at) => foldOf(at, options) !== fold);
    const theirs = extra(rest).map((document) => prepare(document, makers[fold] as RowMaker));
    return weights(learn([...others, ...theirs], options));
  });
  const judge = ({ rows }: Prepared, judge: Weights) =>
    addVotes(
      rows,
      rows.map((row) => firstPass(judge, row)),
      true,
    );
  for (const [at, prepared] of own.entries()) judge(prepared, judges[foldOf(at, options)] as Weights);
  const foldOfId = new Map(documents.map((document, at) => [document.id, foldOf(at, options)]));
  for (const [at, document] of copies.entries()) judge(added[at] as Prepared, judges[foldOfId.get(document.id) ?? 0] as Weights);
  log('judged');

  const second = learn([...own, ...added], options);
  log(`second pass: ${second.hashes.length} features`);
  return { priors: priors[options.folds] as ReadonlyMap<string, string>, first, second };
}

/** The parts of a tagger. */
export function trainTagger(schooling: Schooling): TaggerParts {
  const priors = learnPriors(schooling);
  schooling.log(`priors of ${priors[0]?.size} words`);
  return learnPasses(schooling, priors);
}
