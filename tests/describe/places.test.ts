import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../src/describe/knowledge.ts';
import type { Piece } from '../../src/describe/pieces.ts';
import { findPlaces } from '../../src/describe/places.ts';
import type { AuthorityPlace, Mention } from '../../src/model.ts';

const place = (id: string, en: string | null, ar: string | null, aliases: readonly string[] = []): AuthorityPlace => ({
  id,
  name: { en, ar },
  aliases: { en: aliases, ar: [] },
  kind: 'city',
});
const { placeBook: book } = knowledgeOf({
  people: [],
  topics: [],
  outlets: [{ id: 'today', slug: 'today', name: { ar: 'بغداد اليوم', en: 'Baghdad Today' }, aliases: { ar: [], en: [] } }],
  places: [
    place('baghdad', 'Baghdad', 'بغداد'),
    place('iraq', 'Iraq', 'العراق', ['Republic of Iraq']),
    place('lebanon', 'Lebanon', 'لبنان'),
    place('jordan', 'Jordan', 'الأردن'),
    place('najaf-road', null, 'طريق النجف'),
    place('najaf', 'Najaf', 'النجف'),
    place('al-faw', 'al-Faw', 'الفاو'),
  ],
});

function piece(text: string): Piece {
  return { field: 'body', paragraph: 0, text, lineAt: () => 1 };
}

function placesOf(text: string, names: readonly string[] = []): string[] {
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    const at = { field: 'body', paragraph: 0, start, end: start + name.length } as const;
    return { text: name, place: at, line: 1, rule: 'tagger', confidence: 1, role: null, title: null };
  });
  return findPlaces([piece(text)], mentions, book).map(({ id, count }) => `${id} ${count}`);
}

/** A text, the places in it, and the names of people in it. */
const ROWS: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
  ['He left Baghdad for Najaf and came back to Baghdad.', ['baghdad 2', 'najaf 1']],
  ["Iraq's cabinet and the Republic of Iraq", ['iraq 2']],
  ['The port of Al-Faw', ['al-faw 1']],
  ['Baghdadi cooking, an iraq without a capital', []],
  ['Republic of. Iraq', ['iraq 1']],
  ['Jordan Peterson spoke in Jordan', ['jordan 1'], ['Jordan Peterson']],
  ['Baghdad Today wrote it', []],
  ['عاد إلى بغداد ومنها إلى العراق', ['baghdad 1', 'iraq 1']],
  ['وبغداد ببغداد لبغداد وببغداد', ['baghdad 4']],
  ['بالعراق والعراق للعراق وللعراق', ['iraq 4']],
  ['لبنان ولبنان بلبنان', ['lebanon 3']],
  ['على طريق النجف', ['najaf-road 1']],
  ['قالت وكالة بغداد اليوم', []],
  ['البغداديون والعراقيون', []],
];

describe('findPlaces', () => {
  for (const [text, wanted, names] of ROWS)
    it(text, () => {
      expect(placesOf(text, names)).toEqual(wanted);
    });
});
