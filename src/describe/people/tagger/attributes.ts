/**
 * What is known of a word by itself and at its place, as hashes; 0 means absent. Features (`templates.ts`) are made of
 * these by number, so both lists of names below are in the order of the columns.
 */

import { fold, INVISIBLE } from '../../../text.ts';
import { hashText } from './hash.ts';
import type { WordLists } from './lists.ts';

export const WORD_ATTRIBUTES = [
  'word',
  'fold',
  'core',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'outline',
  'class64',
  'class256',
  'class1024',
  'classLower',
  'classTitle',
  'classCore',
  'gazetteer',
  'gazetteerCore',
  'listed',
  'clitic',
  'prior',
  'likeness',
] as const;

/** Set by the tagger for a place in a document: how its sentence is written, what the document says elsewhere. */
export const PLACE_ATTRIBUTES = ['mood', 'case', 'own', 'ownTag', 'votes', 'voteMost', 'voteFirst', 'voteLast', 'pair'] as const;

export type Attribute = (typeof WORD_ATTRIBUTES)[number] | (typeof PLACE_ATTRIBUTES)[number];

export const WORD_COLUMNS: number = WORD_ATTRIBUTES.length;
export const PLACE_COLUMNS: number = PLACE_ATTRIBUTES.length;
const NUMBERS = new Map<string, number>([...WORD_ATTRIBUTES, ...PLACE_ATTRIBUTES].map((name, column) => [name, column]));

/** The columns of words first, then those of places. */
export function columnOf(attribute: Attribute): number {
  return NUMBERS.get(attribute) ?? 0;
}

/** The column of a place's attribute among those of places alone. */
export function placeColumnOf(attribute: (typeof PLACE_ATTRIBUTES)[number]): number {
  return columnOf(attribute) - WORD_COLUMNS;
}

const QUOTES = /[“”„«»]/gu;
const APOSTROPHES = /[’‘ʼ`´]/gu;
const DIGIT = /\p{N}/gu;
const HARAKAT = /[\u0640\u064b-\u0652\u0670]/gu;
const ARABIC = /^[\u0620-\u064a]/u;
const CLITIC = /^(?:[وف][بلك]?|[بلك])(?=[\u0620-\u064a]{3})/u;
const PARTICLE = /^(?:al|el|ul|as|ash|an|ad|ar|az)-(?=.{3})/u;

/** A word as the tagger reads it: straight quotes, no tatweel or vowel signs. */
export function plain(text: string): string {
  return text.replace(QUOTES, '"').replace(APOSTROPHES, "'").replace(HARAKAT, '').replace(INVISIBLE, '');
}

/** Letters and digits by kind, `X` large, `x` small, `d` digit, `a` of a script without case. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(DIGIT, 'd')
    .replace(/\p{Lo}/gu, 'a');
}

/** The form of a word by which the same name is found again in a document: folded, without clitic, without al-. */
export function coreOf(folded: string): string {
  if (!ARABIC.test(folded)) return folded.replace(PARTICLE, '');
  const bare = folded.replace(CLITIC, '');
  if (folded.startsWith('لل') && folded.length > 4) return folded.slice(2);
  return bare.startsWith('ال') && bare.length > 4 ? bare.slice(2) : bare;
}

/** The key under which a word stands in the classes: Arabic folded, English with its capitals. */
export function classKey(plainWord: string): string {
  const key = ARABIC.test(plainWord) ? fold(plainWord) : plainWord;
  return key.replace(DIGIT, '0');
}

const COLUMN = Object.fromEntries(WORD_ATTRIBUTES.map((name, column) => [name, column])) as Record<
  (typeof WORD_ATTRIBUTES)[number],
  number
>;

/** The attributes of a word by itself, one column each. */
export function attributesOf(text: string, lists: WordLists): Int32Array {
  const row = new Int32Array(WORD_COLUMNS);
  const set = (name: (typeof WORD_ATTRIBUTES)[number], value: string | number | undefined) => {
    if (value !== undefined && value !== '' && value !== 0) row[COLUMN[name]] = hashText(String(value));
  };
  const word = plain(text);
  const folded = fold(word).replace(DIGIT, '0');
  const core = coreOf(folded);
  const shape = shapeOf(word);
  const arabic = ARABIC.test(word);
  set('word', word);
  set('fold', folded);
  set('core', core);
  for (let length = 1; length <= 4; length += 1) {
    if (core.length <= length) break;
    set(`prefix${length}` as 'prefix1', (arabic ? core : word).slice(0, length));
    set(`suffix${length}` as 'suffix1', (arabic ? core : word).slice(-length));
  }
  set('shape', arabic ? `a${Math.min(word.length, 9)}` : shape.slice(0, 12));
  set('outline', shape.replace(/(.)\1+/gu, '$1'));
  const key = classKey(word);
  const classes = lists.classes(key);
  if (classes) {
    set('class64', classes[0]);
    set('class256', classes[1]);
    set('class1024', classes[2]);
  }
  const lower = key.toLowerCase();
  if (!arabic && lower !== key) set('classLower', lists.classes(lower)?.[1] ?? 'none');
  const titled = key.slice(0, 1).toUpperCase() + lower.slice(1);
  if (!arabic && titled !== key) set('classTitle', lists.classes(titled)?.[1] ?? 'none');
  if (core !== folded) set('classCore', lists.classes(arabic ? core : core.slice(0, 1).toUpperCase() + core.slice(1))?.[1] ?? 'none');
  set('gazetteer', lists.gazetteer(folded) || 'none');
  if (core !== folded) set('gazetteerCore', lists.gazetteer(core) || lists.gazetteer(folded.replace(CLITIC, '')) || 'none');
  set('listed', lists.listed(folded) || lists.listed(arabic ? folded.replace(CLITIC, '') : core) || (arabic ? lists.listed(core) : 0));
  set('prior', lists.prior(core));
  set('likeness', lists.likeness(core));
  if (arabic) set('clitic', CLITIC.exec(folded)?.[0] ?? (folded.startsWith('ال') ? 'ال' : undefined));
  return row;
}
