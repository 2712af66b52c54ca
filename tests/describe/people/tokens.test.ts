import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/describe/people/tokens.ts';

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.map((token) => token.text).join(' '));

describe('sentencesOf', () => {
  it.each([
    ["Bagheri's visit to Iraq.", ["Bagheri 's visit to Iraq ."]],
    ['Lt. Gen. Stephen J. Townsend spoke. He left.', ['Lt. Gen. Stephen J. Townsend spoke .', 'He left .']],
    ['the U.S. envoy (AFP)', ['the U.S. envoy ( AFP )']],
    ['Ibrahim al- Jaafari and Dhiaa al-Asadi', ['Ibrahim al- Jaafari and Dhiaa al-Asadi']],
    ["O'Neill met Jean-Paul Sartre", ["O'Neill met Jean-Paul Sartre"]],
    ['قال الحكيم: "نعم". ثم غادر.', ['قال الحكيم : " نعم " .', 'ثم غادر .']],
    ['وحسن نجمي، في 23/3/2024', ['وحسن نجمي ، في 23/3/2024']],
    ['First line\nSecond line', ['First line', 'Second line']],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('keeps every character that is no space, at its offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = sentencesOf(text).flat();
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
