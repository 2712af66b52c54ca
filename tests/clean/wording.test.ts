import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/clean/shapes.ts';
import { loadWording, matchWording, readTable } from '../../src/clean/wording.ts';

const wording = loadWording();
const rules = (text: string): string[] => matchWording(wording, text, wording.lexicon.tokens(text)).map((match) => match.rule);

describe.each(['ar', 'en'] as const)('the wording of %s', (language) => {
  const { rows } = readTable(language);
  it('has no two rows of one name', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });
  describe.each(rows)('$id', (row) => {
    it.each(row.takes)('takes %s', (text) => expect(rules(text)).toContain(row.id));
    it.each(row.spares)('spares %s', (text) => expect(rules(text)).not.toContain(row.id));
  });
});

describe.each(Object.values(SHAPES))('the shape $id', (shape) => {
  it.each([...shape.takes])('takes %s', (text) => expect(shape.pattern.test(text)).toBe(true));
  it.each([...shape.spares])('spares %s', (text) => expect(shape.pattern.test(text)).toBe(false));
});

describe('matching', () => {
  it('does not mind hamza, diacritics, tatweel, case and signs', () => {
    for (const text of ['اقرأ أيضاً:', 'إقرأ ايضا', 'اقــرأ أيضًا…', '◄ اقرأ أيضا ►']) expect(rules(text)).toContain('related-heading');
    for (const text of ['READ MORE', 'Read More »', '— read more —']) expect(rules(text)).toContain('related-heading');
  });
  it('lets a number stand within a phrase', () => {
    expect(rules('You have 2 free articles left this month.')).toContain('newsletter');
  });
  it('says a rule once', () => {
    const found = rules('The bridge (Reuters/AFP/File Photo)');
    expect(found.length).toBe(new Set(found).size);
  });
});
