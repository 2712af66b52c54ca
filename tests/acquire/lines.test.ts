import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLines, visible } from '../../src/acquire/lines.ts';

describe('ends of lines', () => {
  it.each([
    ['LF', 'a\nb\n', ['a', 'b', '']],
    ['CR LF', 'a\r\nb\r\n', ['a', 'b', '']],
    ['both', 'a\r\nb\nc', ['a', 'b', 'c']],
    ['lone CR within a text of LF is white space', 'a\rb\nc', ['a b', 'c']],
    ['CR CR LF', 'a\r\r\nb', ['a ', 'b']],
    ['lone CR where there is no LF', 'a\rb\rc', ['a', 'b', 'c']],
    ['U+2028 where there is neither', 'a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
    ['U+2028 within a text of LF is white space', 'a\u2028b\nc', ['a b', 'c']],
    ['U+2028 within a text of CR is white space', 'a\u2028b\rc', ['a b', 'c']],
    ['vertical tab and form feed are white space', 'a\u000bb\u000cc\nd', ['a b c', 'd']],
    ['nothing', '', ['']],
  ])('%s', (_name, text, lines) => expect(toLines(text)).toEqual(lines));
});

describe('what a reader sees', () => {
  it.each([
    ['direction marks and overrides', '\u202eabc\u202c \u200ex\u200f \u2066y\u2069', 'abc x y'],
    ['the Arabic letter mark', 'بغداد\u061c 2024', 'بغداد 2024'],
    ['zero width and byte order marks, soft hyphens, NUL', '\ufeffBag\u00adh\u200bdad\u0000', 'Baghdad'],
    ['the joiner in Persian-like words', 'می\u200cرود', 'میرود'],
    ['control characters', 'a\u0007b\u009fc', 'a b c'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['presentation forms', 'ﺍﻟﻌﺮﺍﻕ ﻻ', 'العراق لا'],
    ['a ligature of words', 'محمد ﷺ', 'محمد صلى الله عليه وسلم'],
    ['a vowel sign that stands alone stays on its word', 'كتابا\ufe70', 'كتاباً'],
    ['an unpaired surrogate', 'a\ud800b', 'a\ufffdb'],
    ['emoji', 'fire 🔥🇮🇶', 'fire 🔥🇮🇶'],
    ['nothing else is normalised', 'ﬁve ½ ٢٠٢٤ ﻌ…', 'ﬁve ½ ٢٠٢٤ ع…'],
  ])('%s', (_name, text, seen) => expect(visible(text)).toBe(seen));

  it('is the same when read twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

const PLAIN = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '.', '\n', '\t', 'é', '“', 'ب', 'ة', 'ً', '٣', '—', '🔥') });

it('lines joined are the text, for texts of LF without strange characters', () => {
  fc.assert(
    fc.property(PLAIN, (text) => {
      expect(toLines(text).join('\n')).toBe(text);
    }),
  );
});

it('has as many lines as the text has ends, and one more', () => {
  const ends = (text: string): number => {
    const lf = text.split('\n').length;
    if (lf > 1) return lf;
    const cr = text.split('\r').length;
    return cr > 1 ? cr : text.split(/[\u2028\u2029\u0085]/u).length;
  };
  const odd = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u0085', '\u000b', '\u200f', '\u0000') });
  fc.assert(
    fc.property(odd, (text) => {
      expect(toLines(text).length).toBe(ends(text));
    }),
  );
});
