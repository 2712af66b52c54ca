import { type LikenessWeights, likenessOf } from '../../../src/describe/people/tagger/likeness.ts';
import { readListed } from '../../../src/describe/people/tagger/listed.ts';
import type { WordLists } from '../../../src/describe/people/tagger/lists.ts';
import type { Language } from '../../../src/model.ts';

/** What the tagger looks up, made of what the training has read; without priors. */
export function listsOf(
  language: Language,
  classes: ReadonlyMap<string, readonly [number, number, number]>,
  names: ReadonlyMap<string, string>,
  likeness: LikenessWeights | null,
): WordLists {
  const listed = readListed(language);
  return {
    classes: (key) => classes.get(key),
    gazetteer: (folded) => names.get(folded) ?? '',
    listed: (folded) => listed.get(folded) ?? 0,
    prior: () => '',
    likeness: (core) => (likeness ? likenessOf(core, likeness) : ''),
  };
}
