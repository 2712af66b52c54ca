/**
 * Running text cut as the texts that the tagger learns from are cut: words keep inner hyphens and apostrophes, 's and
 * punctuation stand alone, abbreviations keep their point, and Arabic clitics stay glued on.
 */

import type { Token } from '../../text.ts';
import { spellingAt } from '../spellings.ts';

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

const SPACE = 0x20;
const BREAK = 0x0a;
const POINT = 0x2e;
/** No abbreviation has more letters. */
const ABBREVIATION = 4;

const isEnd = among('.!?؟…');
const isClosing = among('"\'”’»)]');

function among(marks: string): (code: number) => boolean {
  const codes = new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
  return (code) => codes.has(code);
}

const PLAIN = 1;
const MARK = 2;
const BLANK = 3;
/**
 * What a code unit is: a letter of those that nearly all words are made of (Latin without accents, Arabic with its vowel
 * signs), a mark that is always a token by itself, or white space; 0 where the pattern has to tell.
 */
const KINDS = (() => {
  const kinds = new Uint8Array(0x10000);
  const inWords = /[\p{L}\p{M}\p{N}\p{Cs}'’ʼ&\-‐]/u;
  for (let code = 0; code < kinds.length; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\s/u.test(letter)) kinds[code] = BLANK;
    else if (!inWords.test(letter)) kinds[code] = MARK;
    else if (/[a-zA-Z\u0620-\u063f\u0641-\u0652]/u.test(letter)) kinds[code] = PLAIN;
  }
  return kinds;
})();
const LAST_LETTER = 0x64a;

/** Where a token ends that is plain letters before a blank or a mark, or a mark: the pattern would find the same. -1 for any other. */
function plainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (KINDS[first] === MARK) return start + 1;
  if (KINDS[first] !== PLAIN || first > LAST_LETTER) return -1;
  let end = start + 1;
  while (end < text.length && KINDS[text.charCodeAt(end)] === PLAIN) end += 1;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (KINDS[next] === MARK) return next !== POINT || end - start > ABBREVIATION ? end : -1;
  return KINDS[next] === BLANK ? end : -1;
}

/** A sentence in columns: its words' spellings by number, and their offsets in the text. */
export interface Sentence {
  readonly spellings: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The sentences of a text, in order. A line break ends a sentence. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let [spellings, starts, ends]: [number[], number[], number[]] = [[], [], []];
  let ended = false;
  let broken = false;
  const close = (): void => {
    if (spellings.length > 0) sentences.push({ spellings, starts, ends });
    [spellings, starts, ends] = [[], [], []];
    ended = false;
  };
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const end = KINDS[code] === BLANK ? -1 : endOf(text, start);
    if (end < 0) {
      if (code === BREAK) broken = true;
      start += 1;
      continue;
    }
    const mark = end - start === 1 ? code : SPACE;
    if (broken || (ended && !isEnd(mark) && !isClosing(mark))) close();
    spellings.push(spellingAt(text, start, end));
    starts.push(start);
    ends.push(end);
    if (isEnd(mark)) ended = true;
    broken = false;
    start = end;
  }
  close();
  return sentences;
}

function endOf(text: string, start: number): number {
  const end = plainEnd(text, start);
  if (end >= 0) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
}

/** The sentences of a text as tokens, in order. */
export function sentencesOf(text: string): Token[][] {
  return sentencesIn(text).map(({ starts, ends }) =>
    starts.map((start, at) => {
      const end = ends[at] as number;
      return { text: text.slice(start, end), start, end };
    }),
  );
}
