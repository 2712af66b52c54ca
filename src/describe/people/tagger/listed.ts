/** The hand-kept lists as one number a word: which of them hold it. */

import type { Language } from '../../../model.ts';
import { fold } from '../../../text.ts';
import { readList } from '../words.ts';

const LISTS = ['titles', 'roles', 'particles', 'places', 'peoples', 'bodies', 'times', 'verbs'] as const;

/** By folded word the sum of 1, 2, 4, … for each list that holds it. Of phrases, titles and roles count by each word. */
export function readListed(language: Language): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  LISTS.forEach((list, number) => {
    for (const phrase of readList(`${list}.${language}.txt`)) {
      const words = phrase.split(' ').map(fold);
      if (words.length > 1 && list !== 'titles' && list !== 'roles') continue;
      for (const word of words) listed.set(word, (listed.get(word) ?? 0) | (1 << number));
    }
  });
  return listed;
}
