import type { Language, Mention } from '../../model.ts';
import { scriptLanguage } from '../../text.ts';
import { forgetSpellings } from '../spellings.ts';
import { findMentions } from './findMentions.ts';
import type { PeopleKnowledge } from './knowledge.ts';

/**
 * The names in a text taken as it is, with offsets in it; its paragraphs are its lines. The language is told by the
 * script where it is not given.
 */
export function mentionsIn(text: string, knowledge: PeopleKnowledge, language: Language = scriptLanguage(text)): Mention[] {
  forgetSpellings();
  const breaks = Array.from(text.matchAll(/\n/gu), (found) => found.index);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  return findMentions({ language, pieces: [{ field: 'body', paragraph: 0, text, lineAt }] }, knowledge);
}
