/**
 * What a first model makes of unlabelled text: how often each word is taken for part of a name there. Knowledge of names
 * that no labelled text has, learnt from how the news writes about them.
 */

import { coreOf, plain } from '../../../src/describe/people/tagger/attributes.ts';
import type { RowMaker } from '../../../src/describe/people/tagger/rows.ts';
import { firstPass } from '../../../src/describe/people/tagger/tagger.ts';
import { O, TAGS } from '../../../src/describe/people/tagger/tags.ts';
import type { Weights } from '../../../src/describe/people/tagger/weights.ts';
import { spellingOf } from '../../../src/describe/spellings.ts';
import { fold } from '../../../src/text.ts';

const BOUNDS = [0.005, 0.03, 0.1, 0.3, 0.6, 0.85];

/** By core of a word, for each of the models: a level of being a name, and a letter for how often it was seen. */
export function priorsOf(
  models: readonly Weights[],
  maker: RowMaker,
  stories: readonly (readonly (readonly string[])[])[],
): Map<string, string>[] {
  const seen = new Map<string, { count: number; inside: Float64Array }>();
  const cores = new Map<string, string>();
  const coreOfWord = (word: string): string => {
    const known = cores.get(word);
    if (known !== undefined) return known;
    const core = coreOf(fold(plain(word)).replace(/\p{N}/gu, '0'));
    cores.set(word, core);
    return core;
  };
  for (const story of stories) {
    maker.rowsOf(story.map((words) => words.map(spellingOf))).forEach((rows, number) => {
      const marginals = models.map((model) => firstPass(model, rows).marginals);
      (story[number] as readonly string[]).forEach((word, at) => {
        const core = coreOfWord(word);
        const entry = seen.get(core) ?? { count: 0, inside: new Float64Array(models.length) };
        entry.count += 1;
        marginals.forEach((values, model) => {
          entry.inside[model] = (entry.inside[model] as number) + 1 - (values[at * TAGS + O] as number);
        });
        seen.set(core, entry);
      });
    });
  }
  const sorted = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return models.map(
    (_, model) => new Map(sorted.map(([core, { count, inside }]) => [core, levelOf((inside[model] as number) / count, count)])),
  );
}

function levelOf(share: number, count: number): string {
  const level = BOUNDS.filter((bound) => share >= bound).length;
  return `${level}${count < 2 ? 'a' : count < 5 ? 'b' : count < 20 ? 'c' : 'd'}`;
}
