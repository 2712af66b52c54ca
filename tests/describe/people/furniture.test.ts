import { expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { loadWording } from '../../../src/clean/wording.ts';
import { describe } from '../../../src/describe/describe.ts';
import { knowledgeOf } from '../../../src/describe/knowledge.ts';
import type { Document } from '../../../src/model.ts';

const NOTHING_STATED = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };
const knowledge = knowledgeOf({ people: [], topics: [], outlets: [], places: [] });

/** The names that the articles of a page mention. */
function peopleOf(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const document: Document = {
    file: 'page.txt',
    sha256: '',
    bytes: text.length,
    encoding: 'utf-8',
    lines,
    frontMatterLines: 0,
    stated: NOTHING_STATED,
    correction: null,
  };
  return describe(clean(document, loadWording()), knowledge).articles.flatMap(({ mentions }) => mentions.map((mention) => mention.text));
}

it('counts nobody in bylines, photo credits and related links', () => {
  const people = peopleOf([
    'Harbour of Marjana opens again after a long winter',
    '',
    'By Helena Brandt',
    '',
    'The harbour of Marjana opened again on Sunday, and the mayor, Tomas Keller, said that the first ferries would sail before noon.',
    '',
    'The ferries had been tied up since the storm of December, when two piers were lost and a crane fell into the water of the basin.',
    '',
    'A crane in the harbour of Marjana (Reuters/ Paul Ritter/ File Photo)',
    '',
    'Related articles',
    'Michael Novak wins the election in Dorna',
    'Sarah Linden leaves the theatre after ten years',
  ]);
  expect(people).toEqual(['Tomas Keller']);
});
