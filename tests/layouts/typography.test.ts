import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../layouts/html.ts';
import { typeset, typesetPieces, unbroken } from '../../layouts/typography.ts';

describe('quotation marks', () => {
  it.each([
    ['ar', 'قالت "نعم" ثم "لا".', 'قالت «نعم» ثم «لا».'],
    ['ar', '"مرجانة اليوم" إن "المقياس سجل".', '«مرجانة اليوم» إن «المقياس سجل».'],
    ['ar', 'قال: "لا"، (و"نعم")', 'قال: «لا»، (و«نعم»)'],
    ['ar', 'قال «نعم»', 'قال «نعم»'],
    ['en', '"It\'s hers," he said, "and the Smiths\' too."', '“It’s hers,” he said, “and the Smiths’ too.”'],
    ['en', "They called it 'the arch'.", 'They called it ‘the arch’.'],
    ['en', 'A 5" pipe', 'A 5" pipe'],
    ['en', '“Already right,” she said.', '“Already right,” she said.'],
  ] as const)('%s: %s', (language, source, printed) => {
    expect(typeset(source, language)).toBe(printed);
  });

  it('never part a name’s particle from its noun, and leave every letter as it is', () => {
    const printed = html`${unbroken('Mr al-Hakim, Ad-Din and a well-Known e-mail; Khan al-Fayruz')}`.markup;
    expect(Array.from(printed.matchAll(/<span class="unbroken">(.*?)<\/span>/gu), (found) => found[1])).toEqual([
      'al-Hakim',
      'Ad-Din',
      'al-Fayruz',
    ]);
    expect(printed.replace(/<[^>]+>/gu, '')).toBe('Mr al-Hakim, Ad-Din and a well-Known e-mail; Khan al-Fayruz');
    expect(unbroken('عمار الحكيم')).toBe('عمار الحكيم');
  });

  it('never change the length of a text, nor where its pieces part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', 'ب', '5', '(', '.') })),
        fc.constantFrom('ar', 'en'),
        (texts, language) => {
          const pieces = typesetPieces(
            texts.map((text) => ({ text })),
            language,
          );
          expect(pieces.map((piece) => piece.text.length)).toEqual(texts.map((text) => text.length));
          expect(pieces.map((piece) => piece.text).join('')).toBe(typeset(texts.join(''), language));
        },
      ),
    );
  });
});
