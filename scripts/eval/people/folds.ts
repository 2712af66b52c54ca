import { FAVOUR } from '../../../src/describe/people/knowledge.ts';
import { readClasses } from '../../../src/describe/people/tagger/lists.ts';
import { rowMaker } from '../../../src/describe/people/tagger/rows.ts';
import { tagDocument } from '../../../src/describe/people/tagger/tagger.ts';
import { readPacked } from '../../../src/describe/people/words.ts';
import { listsOf } from '../../train/people/lists.ts';
import { extraDocuments, OPTIONS } from '../../train/people/options.ts';
import { trainTagger, weights, withPriors } from '../../train/people/passes.ts';
import { readLabelled, readNames, readUnlabelled } from '../../train/people/sets.ts';
import { type Found, figures } from './figures.ts';

/** The Arabic tagger learnt five times, each time without a fifth of the documents that stand side by side. */
export function arabicFolds(folder: string, log: (line: string) => void): { total: Found; parts: Found[] } {
  const documents = readLabelled(folder, 'people-train.jsonl', 'ar');
  const stories = readUnlabelled(folder, 'ar');
  const lists = listsOf('ar', readClasses(readPacked('classes.ar.br').toString('utf8')), readNames(folder, 'ar'));
  const foldOf = (at: number) => Math.floor((at * 5) / documents.length);
  const parts = [0, 1, 2, 3, 4].map((fold) => {
    const learnt = documents.filter((_, at) => foldOf(at) !== fold);
    const tagger = trainTagger(learnt, (chosen) => extraDocuments(chosen, 'ar'), stories, lists, OPTIONS.ar, log);
    const model = {
      rows: rowMaker(withPriors(lists, tagger.priors)),
      first: weights(tagger.first),
      second: weights(tagger.second),
      favour: FAVOUR.ar,
    };
    return figures(
      documents.filter((_, at) => foldOf(at) === fold),
      (document) =>
        tagDocument(
          model,
          document.sentences.map((sentence) => sentence.words),
        ).map((spans) => spans.map(({ span }) => span)),
    );
  });
  const sum = (key: keyof Found) => parts.reduce((total, part) => total + part[key], 0);
  return { total: { right: sum('right'), given: sum('given'), wanted: sum('wanted') }, parts };
}
