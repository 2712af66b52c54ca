/**
 * Running text cut as the texts that the tagger learns from are cut: words keep inner hyphens and apostrophes, 's and
 * punctuation stand alone, abbreviations keep their point, and Arabic clitics stay glued on.
 */

import type { Token } from '../../text.ts';

const ABBREVIATED =
  '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Spc|Adm|Brig|Cmdr|Sen|Rep|Gov|Amb|Rev|Hon|Pres|Sec|St|Jr|Sr|Eng|vs|No|Co|Corp|Inc|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.';
const POSSESSIVE = "['’]s(?![\\p{L}\\p{N}])";
const WORD = `\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?!${POSSESSIVE})['’ʼ&\\-‐][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;
const NUMBER = '\\p{N}+(?:[.,:/\\-]\\p{N}+)*%?(?:st|nd|rd|th)?(?!\\p{L})';
const TOKEN = new RegExp(
  [
    `${ABBREVIATED}(?!\\p{L})`,
    '(?:\\p{Lu}\\.){2,}',
    '\\p{Lu}\\.(?=\\s*\\p{Lu}\\p{Ll})',
    POSSESSIVE,
    '[AaEe]l-(?=\\s)',
    WORD,
    NUMBER,
    '\\p{N}+[\\p{L}\\p{N}\\-]*',
    '\\S',
  ].join('|'),
  'gu',
);
const ENDS = /^[.!?؟…]$/u;
const CLOSES = /^["'”’»)\]]$/u;

/** The sentences of a text as tokens with their offsets, in order. A line break ends a sentence. */
export function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let ended = false;
  for (const found of text.matchAll(TOKEN)) {
    const token = { text: found[0], start: found.index, end: found.index + found[0].length };
    const before = sentence.at(-1);
    const broken = before !== undefined && text.slice(before.end, token.start).includes('\n');
    if (broken || (ended && !ENDS.test(token.text) && !CLOSES.test(token.text))) {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      ended = false;
    }
    sentence.push(token);
    if (ENDS.test(token.text)) ended = sentence.length > 0;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}
