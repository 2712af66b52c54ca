import { peopleKnowledge } from '../../../src/describe/people/knowledge.ts';
import { readClasses } from '../../../src/describe/people/tagger/lists.ts';
import { readPacked } from '../../../src/describe/people/words.ts';
import { likenessWeights } from '../../train/people/likeness.ts';
import { listsOf } from '../../train/people/lists.ts';
import { extraDocuments, OPTIONS } from '../../train/people/options.ts';
import { type Labelled, trainTagger, weights, withPriors } from '../../train/people/passes.ts';
import { readLabelled, readNames, readUnlabelled } from '../../train/people/sets.ts';
import { asText, type Found, sumOf, tagged } from './figures.ts';

const FOLDS = [0, 1, 2, 3, 4];

/**
 * The Arabic tagger learnt five times, each time without a fifth of the documents that stand side by side. Rules and lists
 * are the shipped ones; word classes come from unlabelled text and are, too.
 */
export function arabicFolds(
  folder: string,
  report: (fold: number, tagger: Found, text: Found) => void,
): { readonly tagger: Found; readonly text: Found } {
  const documents = readLabelled(folder, 'people-train.jsonl', 'ar');
  const stories = readUnlabelled(folder, 'ar');
  const names = readNames(folder, 'ar');
  const classes = readClasses(readPacked('classes.ar.br').toString('utf8'));
  const lists = listsOf('ar', classes, names, likenessWeights(names, stories));
  const foldOf = (at: number) => Math.floor((at * FOLDS.length) / documents.length);
  const extra = (chosen: readonly Labelled[]) => extraDocuments(chosen, 'ar');
  const parts = FOLDS.map((fold) => {
    const learnt = documents.filter((_, at) => foldOf(at) !== fold);
    const tagger = trainTagger({ documents: learnt, extra, stories, lists, options: OPTIONS.ar, log: () => {} });
    const knowledge = peopleKnowledge(
      { people: [], topics: [], outlets: [], places: [] },
      { ar: { lists: withPriors(lists, tagger.priors), first: weights(tagger.first), second: weights(tagger.second) } },
    );
    const held = documents.filter((_, at) => foldOf(at) === fold);
    const part = { tagger: tagged(held, knowledge), text: asText(held, knowledge) };
    report(fold, part.tagger, part.text);
    return part;
  });
  return { tagger: sumOf(parts.map(({ tagger }) => tagger)), text: sumOf(parts.map(({ text }) => text)) };
}
