/** The features: rows of attributes at offsets from the word in question. A row with an absent attribute is no feature. */

import { type Attribute, columnOf, PLACE_COLUMNS, WORD_COLUMNS } from './attributes.ts';
import { mix } from './hash.ts';

type Part = readonly [attribute: Attribute, offset: number];
type Row = readonly Part[];

const single = (attribute: Attribute, ...offsets: readonly number[]): Row[] => offsets.map((offset) => [[attribute, offset]]);
const pairs = (attribute: Attribute, ...offsets: readonly (readonly [number, number])[]): Row[] =>
  offsets.map(([a, b]) => [
    [attribute, a],
    [attribute, b],
  ]);

/** A row in words: `prior-1 prior` is the prior of the word before together with the word's own. */
const row = (text: string): Row =>
  text.split(' ').map((part) => {
    const [, attribute, offset] = /^(\w+?)([-+]\d)?$/u.exec(part) ?? [];
    return [attribute as Attribute, Number(offset ?? 0)];
  });

export const TEMPLATES: readonly Row[] = [
  ...single('word', 0),
  ...single('fold', -2, -1, 0, 1, 2),
  ...single('core', -1, 0, 1),
  ...single('prefix1', 0),
  ...single('prefix2', 0),
  ...single('prefix3', -1, 0, 1),
  ...single('prefix4', 0),
  ...single('suffix1', 0),
  ...single('suffix2', -1, 0, 1),
  ...single('suffix3', -1, 0, 1),
  ...single('suffix4', 0),
  ...single('shape', 0),
  ...single('outline', -2, -1, 0, 1, 2),
  ...single('class64', -3, -2, -1, 0, 1, 2, 3),
  ...single('class256', -2, -1, 0, 1, 2),
  ...single('class1024', -1, 0, 1),
  ...single('classLower', -1, 0, 1),
  ...single('classTitle', -1, 0, 1),
  ...single('classCore', -1, 0, 1),
  ...single('gazetteer', -2, -1, 0, 1, 2),
  ...single('gazetteerCore', -1, 0, 1),
  ...single('listed', -3, -2, -1, 0, 1, 2),
  ...single('clitic', 0, 1),
  ...single('prior', -2, -1, 0, 1, 2),
  ...single('likeness', -2, -1, 0, 1, 2),
  ...pairs('likeness', [-1, 0], [0, 1], [-1, 1]),
  row('likeness prior'),
  row('likeness gazetteer'),
  row('likeness clitic'),
  row('likeness class256-1'),
  row('likeness class256+1'),
  row('likeness fold-1'),
  row('likeness listed-1'),
  ...pairs('prior', [-1, 0], [0, 1], [-1, 1]),
  row('prior-1 prior prior+1'),
  row('prior gazetteer'),
  row('prior outline'),
  row('prior clitic'),
  row('prior class256-1'),
  row('prior class256+1'),
  row('prior listed-1'),
  row('prior listed+1'),
  ...pairs('outline', [-1, 0], [0, 1], [-1, 1]),
  ...pairs('class64', [-1, 1], [-2, -1], [1, 2]),
  ...pairs('gazetteer', [-1, 0], [0, 1], [-1, 1]),
  row('outline-1 outline outline+1'),
  row('outline-2 outline-1 outline'),
  row('outline outline+1 outline+2'),
  row('gazetteer-1 gazetteer gazetteer+1'),
  row('gazetteer-2 gazetteer-1 gazetteer'),
  row('gazetteer gazetteer+1 gazetteer+2'),
  row('class256-1 gazetteer'),
  row('class256+1 gazetteer'),
  row('class64-1 gazetteer gazetteer+1'),
  row('class64+1 gazetteer-1 gazetteer'),
  row('fold-1 gazetteer'),
  row('fold+1 gazetteer'),
  row('listed-1 gazetteer'),
  row('listed-1 outline'),
  row('fold-1 outline'),
  row('fold+1 outline'),
  row('clitic gazetteerCore'),
  row('clitic class256-1'),
  row('classCore clitic'),
  row('suffix3 outline'),
  row('suffix2 gazetteer'),
  // How the sentence and the document write the word.
  row('mood outline'),
  row('mood classLower'),
  row('mood classTitle'),
  row('mood gazetteer'),
  row('case mood outline'),
  row('case mood gazetteer'),
  row('case mood outline+1'),
  row('case mood outline-1'),
  row('case-1 case case+1'),
  // Second pass: what the first made of this place and of the same word elsewhere.
  ...single('own', -1, 0, 1),
  ...single('ownTag', -1, 0, 1),
  ...single('votes', -1, 0, 1),
  ...single('voteMost', -1, 0, 1),
  ...single('voteFirst', 0, 1),
  ...single('voteLast', -1, 0),
  ...single('pair', -1, 0),
  row('votes own'),
  row('voteMost own'),
  row('votes gazetteer'),
  row('votes outline'),
  row('votes ownTag'),
  row('votes voteFirst voteLast'),
  row('votes-1 votes'),
  row('votes votes+1'),
  row('ownTag-1 ownTag ownTag+1'),
  row('pair ownTag'),
  row('pair-1 ownTag'),
  row('votes class64-1'),
  row('votes class64+1'),
];

/** Rows of edge on either side of a sentence: the farthest offset of any template. */
export const PADDING = 3;
export const MOST_FEATURES: number = TEMPLATES.length;

/**
 * What a feature depends on: a word alone, two or three side by side, what three side by side have in common with many
 * others (`KIND`), or also the place where they stand.
 */
type Reach = 'word' | 'pair' | 'triple' | 'kinds' | 'place';

/** Attributes of few values: words alike in all of them are of one kind. Nine of ten times three kinds stand side by side, they did so before. */
export const KIND: readonly Attribute[] = ['outline', 'gazetteer', 'prior'];

function offsetsOf(template: Row): number[] {
  return template.map(([, offset]) => offset);
}

function reachOf(template: Row): Reach {
  const spread = Math.max(...offsetsOf(template)) - Math.min(...offsetsOf(template));
  if (spread > 2 || template.length > PARTS || template.some(([attribute]) => columnOf(attribute) >= WORD_COLUMNS)) return 'place';
  if (spread > 0 && template.every(([attribute]) => KIND.includes(attribute))) return 'kinds';
  return (['word', 'pair', 'triple'] as const)[spread] as Reach;
}

/**
 * Templates of words alone, flat, so that the inner loop touches numbers alone: `STRIDE` numbers each, its own (from 1),
 * how far before its first word the place is that it gives to, and for each of `PARTS` parts which of its words it reads
 * and which column. Parts that are wanting have column -1. There are at most `MOST_JOINT`, so that a number has a bit for each.
 */
export type Joint = Int32Array;
const PARTS = 3;
export const STRIDE = 2 + 2 * PARTS;
const MOST_JOINT = 31;

function joints(reach: Reach): Joint[] {
  const numbers = [...TEMPLATES.keys()].filter((number) => reachOf(TEMPLATES[number] as Row) === reach);
  return Array.from({ length: Math.ceil(numbers.length / MOST_JOINT) }, (_, at) =>
    joint(reach, numbers.slice(at * MOST_JOINT, (at + 1) * MOST_JOINT)),
  );
}

function joint(reach: Reach, numbers: readonly number[]): Joint {
  return Int32Array.from(
    numbers.flatMap((number) => {
      const template = TEMPLATES[number] as Row;
      const nearest = Math.min(...offsetsOf(template));
      // Pairs of kinds are read from the three words around the place.
      const first = reach === 'kinds' && Math.max(...offsetsOf(template)) < 2 ? Math.min(nearest, -1) : nearest;
      const parts = template.flatMap(([attribute, offset]) => [offset - first, columnOf(attribute)]);
      const wanting = Array.from({ length: PARTS - template.length }, () => [0, -1]).flat();
      return [number + 1, -first, ...parts, ...wanting];
    }),
  );
}

export const JOINT: Readonly<Record<'word' | 'pair' | 'triple' | 'kinds', readonly Joint[]>> = {
  word: joints('word'),
  pair: joints('pair'),
  triple: joints('triple'),
  kinds: joints('kinds'),
};

/** A bit for each template that finds all that it reads of its word `position` in the row of numbers that begins at `start`. */
export function presentAt(templates: Joint, position: number, rows: Int32Array, start: number): number {
  let bits = 0;
  for (let next = 0, bit = 1; next < templates.length; next += STRIDE, bit <<= 1) {
    let isThere = true;
    for (let part = next + 2; part < next + STRIDE; part += 2) {
      const column = templates[part + 1] as number;
      if (column >= 0 && templates[part] === position && rows[start + column] === 0) isThere = false;
    }
    if (isThere) bits |= bit;
  }
  return bits;
}

/**
 * Templates flat, for each its number (from 1), how many parts, and for each part its offset and its column.
 */
type Flat = Int32Array;

function flat(numbers: readonly number[]): Flat {
  return Int32Array.from(
    numbers.flatMap((number) => {
      const template = TEMPLATES[number] as Row;
      return [number + 1, template.length, ...template.flatMap(([attribute, offset]) => [offset, columnOf(attribute)])];
    }),
  );
}

const ofPlaces = (takes: (attributes: readonly string[]) => boolean): Flat =>
  flat(
    [...TEMPLATES.keys()].filter((number) => {
      const template = TEMPLATES[number] as Row;
      return reachOf(template) === 'place' && takes(template.map(([attribute]) => attribute));
    }),
  );

const isCase = (attributes: readonly string[]) => attributes.every((attribute) => attribute === 'case');

/** Templates that need the place: how the document writes its words, how the sentence is written, what the first pass made of it. */
export const BY_PLACE: Readonly<Record<'case' | 'mood' | 'votes', Flat>> = {
  case: ofPlaces(isCase),
  mood: ofPlaces((attributes) => attributes.includes('mood')),
  votes: ofPlaces((attributes) => !attributes.includes('mood') && !isCase(attributes)),
};

const EVERY = flat([...TEMPLATES.keys()]);

/** A sentence as templates read it. */
export interface TemplateRows {
  readonly ids: Int32Array;
  readonly places: Int32Array;
  readonly table: { readonly rows: Int32Array };
}

/** The features that templates give at a row (the words' begin at `PADDING`), written to `out` from its start; returns how many. */
export function featuresOf(templates: Flat, { ids, places, table: { rows } }: TemplateRows, from: number, out: Int32Array): number {
  let count = 0;
  let next = 0;
  while (next < templates.length) {
    let hash = templates[next] as number;
    const end = next + 2 + 2 * (templates[next + 1] as number);
    for (let part = next + 2; part < end; part += 2) {
      const at = from + (templates[part] as number);
      const column = templates[part + 1] as number;
      const value = (
        column < WORD_COLUMNS ? rows[(ids[at] as number) * WORD_COLUMNS + column] : places[at * PLACE_COLUMNS + column - WORD_COLUMNS]
      ) as number;
      if (value === 0) {
        hash = 0;
        break;
      }
      hash = mix(hash, value);
    }
    if (hash !== 0) {
      out[count] = hash;
      count += 1;
    }
    next = end;
  }
  return count;
}

/** All features at a word of a sentence. */
export function featuresAt(sentence: TemplateRows, at: number, out: Int32Array): number {
  return featuresOf(EVERY, sentence, at + PADDING, out);
}
