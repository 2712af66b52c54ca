import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordLines } from '../../src/describe/people/tagger/lists.ts';
import { bySpelling, forgetSpellings, spelling, spellingAt, spellingOf } from '../../src/describe/spellings.ts';
import { fold } from '../../src/text.ts';

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'É', 'ب', 'ة', '9', 'َ', '\ud83d'), maxLength: 30 });

describe('spellings', () => {
  it('have one number each, wherever they stand, and are read back as they were', () => {
    fc.assert(
      fc.property(LETTERS, LETTERS, (before, word) => {
        const number = spellingAt(`${before}${word}.`, before.length, before.length + word.length);
        expect(number).toBe(spellingOf(word));
        expect(spelling(number)).toBe(word);
      }),
    );
  });

  it('are told apart when there are very many, and asked about once', () => {
    const asked: string[] = [];
    const lengthOf = bySpelling((word) => {
      asked.push(word);
      return word.length;
    });
    const words = Array.from({ length: 130_000 }, (_, at) => `w${at}`);
    const numbers = words.map(spellingOf);
    expect(new Set(numbers).size).toBe(words.length);
    expect(numbers.map(lengthOf)).toEqual(words.map((word) => word.length));
    expect(numbers.map(lengthOf).length).toBe(asked.length);
    forgetSpellings();
    expect(lengthOf(spellingOf('after'))).toBe(5);
    expect(spelling(spellingOf('w7'))).toBe('w7');
  });
});

describe('wordLines', () => {
  it('finds whole words of any line, the last line that has one', () => {
    const lines = wordLines('a 1 علي بغداد\nb 2 nour al-nour بغداد\nc 3', 2);
    expect(lines.lineOf('nour al-nour')).toBe(-1);
    expect(lines.heads).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
    expect(['علي', 'بغداد', 'nour', 'al-nour', 'al', 'بغد', 'a', '', 'zz'].map(lines.lineOf)).toEqual([0, 1, 1, 1, -1, -1, -1, -1, -1]);
  });
});

describe('fold', () => {
  it('letter by letter is the same as with the whole text in view', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x300, max: 0x36f }),
      fc.integer({ min: 0x2010, max: 0x205e }),
    );
    const texts = fc.array(unit, { maxLength: 8 }).map((codes) => String.fromCharCode(...codes).replaceAll('`', ''));
    // A letter beyond the table has the whole text folded at once.
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(`${text} 中`)).toBe(`${fold(text)} 中`);
      }),
    );
  });
});
