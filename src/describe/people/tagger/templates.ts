/** The features: rows of attributes at offsets from the word in question. A row with an absent attribute is no feature. */

import { type Attribute, COLUMNS, columnOf, WORD_ATTRIBUTES } from './attributes.ts';
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
  ...pairs('prior', [-1, 0], [0, 1], [-1, 1]),
  row('prior-1 prior prior+1'),
  row('prior gazetteer'),
  row('prior outline'),
  row('prior clitic'),
  row('prior class256-1'),
  row('prior class256+1'),
  row('prior listed-1'),
  row('prior listed+1'),
  ...pairs('fold', [-2, -1], [-1, 0], [0, 1], [1, 2], [-1, 1]),
  ...pairs('outline', [-1, 0], [0, 1], [-1, 1]),
  ...pairs('class64', [-1, 0], [0, 1], [-1, 1], [-2, -1], [1, 2]),
  ...pairs('class256', [-1, 0], [0, 1], [-1, 1]),
  ...pairs('gazetteer', [-1, 0], [0, 1], [-1, 1]),
  row('outline-1 outline outline+1'),
  row('outline-2 outline-1 outline'),
  row('outline outline+1 outline+2'),
  row('gazetteer-1 gazetteer gazetteer+1'),
  row('gazetteer-2 gazetteer-1 gazetteer'),
  row('gazetteer gazetteer+1 gazetteer+2'),
  row('class64-1 class64 class64+1'),
  row('class256-1 gazetteer'),
  row('class256+1 gazetteer'),
  row('class64-1 gazetteer gazetteer+1'),
  row('class64+1 gazetteer-1 gazetteer'),
  row('fold-1 gazetteer'),
  row('fold+1 gazetteer'),
  row('listed-1 gazetteer'),
  row('listed-1 outline'),
  row('listed-2 class64-1 outline'),
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

const isAlone = (template: Row) => template.length === 1 && columnOf(template[0]?.[0] ?? 'word') < WORD_ATTRIBUTES.length;

/** Templates flat, so that the inner loops touch numbers alone: its number (from 1), how many parts, and where each stands from the word's row. */
function flat(templates: readonly number[]): Int32Array {
  return Int32Array.from(
    templates.flatMap((number) => {
      const template = TEMPLATES[number] as Row;
      return [number + 1, template.length, ...template.map(([attribute, offset]) => offset * COLUMNS + columnOf(attribute))];
    }),
  );
}

const NUMBERS: readonly number[] = [...TEMPLATES.keys()];
const EVERY = flat(NUMBERS);
const JOINT = flat(NUMBERS.filter((number) => !isAlone(TEMPLATES[number] as Row)));
/** Templates of one attribute that a word has by itself, by offset from -PADDING: number and column. What they give is the same wherever the word stands. */
const ALONE: readonly Int32Array[] = Array.from({ length: 2 * PADDING + 1 }, (_, at) =>
  Int32Array.from(
    NUMBERS.flatMap((number) => {
      const template = TEMPLATES[number] as Row;
      const [attribute, offset] = template[0] as Part;
      return isAlone(template) && offset === at - PADDING ? [number + 1, columnOf(attribute)] : [];
    }),
  ),
);

function write(templates: Int32Array, rows: Int32Array, at: number, out: Int32Array): number {
  const base = (at + PADDING) * COLUMNS;
  let count = 0;
  let next = 0;
  while (next < templates.length) {
    let hash = templates[next] as number;
    const end = next + 2 + (templates[next + 1] as number);
    for (let part = next + 2; part < end; part += 1) {
      const value = rows[base + (templates[part] as number)] as number;
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

/**
 * The features at a place of a sentence, written to `out` from its start; returns how many. `rows` has `PADDING` rows of
 * the sentence's edge before and behind the words.
 */
export function featuresAt(rows: Int32Array, at: number, out: Int32Array): number {
  return write(EVERY, rows, at, out);
}

/** Those of them that need more than one word, or its place. */
export function jointFeaturesAt(rows: Int32Array, at: number, out: Int32Array): number {
  return write(JOINT, rows, at, out);
}

/** Those that a word gives by itself to the place `offset` words before it (behind it, where below 0). */
export function aloneFeatures(row: Int32Array, offset: number, out: Int32Array): number {
  let count = 0;
  const templates = ALONE[offset + PADDING] as Int32Array;
  for (let at = 0; at < templates.length; at += 2) {
    const value = row[templates[at + 1] as number] as number;
    if (value !== 0) out[count++] = mix(templates[at] as number, value);
  }
  return count;
}
