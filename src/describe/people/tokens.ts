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
  'uy',
);
const ENDS = /^[.!?؟…]$/u;
const CLOSES = /^["'”’»)\]]$/u;

const SPACE = 0x20;
const BREAK = 0x0a;

/** Letters that nearly all words are made of: Latin without accents, Arabic with its vowel signs. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x620 && code <= 0x652 && code !== 0x640);
}

/** Where a word ends that is plain letters up to a space, a line's end or a comma: the pattern would find the same. -1 for any other token. */
function plainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isPlainLetter(first) || first > 0x64a) return -1;
  let end = start + 1;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = end < text.length ? text.charCodeAt(end) : SPACE;
  return next === SPACE || next === BREAK || next === 0x2c || next === 0x60c ? end : -1;
}

/** The sentences of a text as tokens with their offsets, in order. A line break ends a sentence. */
export function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let ended = false;
  let broken = false;
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    if (code === BREAK) broken = true;
    let end = code === BREAK || code === SPACE ? -1 : plainEnd(text, start);
    if (end < 0 && code !== BREAK && code !== SPACE) {
      TOKEN.lastIndex = start;
      if (TOKEN.test(text)) end = TOKEN.lastIndex;
    }
    if (end < 0) {
      start += 1;
      continue;
    }
    const token = { text: text.slice(start, end), start, end };
    if (sentence.length > 0 && (broken || (ended && !ENDS.test(token.text) && !CLOSES.test(token.text)))) {
      sentences.push(sentence);
      sentence = [];
      ended = false;
    }
    sentence.push(token);
    if (ENDS.test(token.text)) ended = true;
    broken = false;
    start = end;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}
