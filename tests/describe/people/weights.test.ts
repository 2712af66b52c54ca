import { describe, expect, it } from 'vitest';
import { strongest, train } from '../../../scripts/train/people/ftrl.ts';
import { bestTags } from '../../../src/describe/people/tagger/crf.ts';
import { readLetters, writeLetters } from '../../../src/describe/people/tagger/lists.ts';
import { rowMaker } from '../../../src/describe/people/tagger/rows.ts';
import { scoresOf } from '../../../src/describe/people/tagger/scores.ts';
import { type Span, spansOf, tagsOf } from '../../../src/describe/people/tagger/tags.ts';
import { weightsOf } from '../../../src/describe/people/tagger/weights.ts';
import { packWeights, readWeights } from '../../../src/describe/people/tagger/weightsFile.ts';
import { spellingOf } from '../../../src/describe/spellings.ts';

const LISTS = { classes: () => undefined, gazetteer: () => '', listed: () => 0, prior: () => '', likeness: () => '' };
const OPTIONS = { seed: 3, rounds: 12, alpha: 0.2, l1: 0.1, l2: 0, dropout: 0.1, scaled: false, averaged: false, least: 1 } as const;
const SENTENCES: readonly (readonly [string, readonly Span[]])[] = [
  ['Mr Adnan Karim said hello .', [[1, 3]]],
  ['The minister met Lina Haddad in town .', [[3, 5]]],
  ['Nothing was said in town .', []],
  ['Mr Haddad left .', [[1, 2]]],
  ['The town said nothing .', []],
];

function learn() {
  const maker = rowMaker(LISTS);
  const examples = maker
    .rowsOf(SENTENCES.map(([text]) => text.split(' ').map(spellingOf)))
    .map((rows, at) => ({ rows, tags: tagsOf(rows.length, SENTENCES[at]?.[1] ?? []) }));
  return { maker, trained: strongest(train(examples, OPTIONS), 10_000) };
}

describe('training', () => {
  it('gives the same bytes each time', () => {
    expect(packWeights(learn().trained).equals(packWeights(learn().trained))).toBe(true);
  });

  it('learns what a title is, and the file says the same', () => {
    const { maker, trained } = learn();
    const [rows] = maker.rowsOf(['Mr Zubair Qadir said hello .'.split(' ').map(spellingOf)]);
    if (!rows) throw new Error('one sentence, one set of rows');
    for (const weights of [weightsOf(trained.hashes, trained.values, trained.transitions), readWeights(packWeights(trained))])
      expect(spansOf(bestTags(weights.chain, scoresOf(weights, rows)[0] as Float64Array))).toEqual([[1, 3]]);
  });
});

describe('lists of words with codes', () => {
  it('are read as they were written', () => {
    const codes = new Map([
      ['علي', 'a'],
      ["o'brien", 'b'],
      ['omar', 'a'],
    ]);
    expect(new Map([...readLetters(writeLetters(codes))].sort())).toEqual(new Map([...codes].sort()));
  });
});
