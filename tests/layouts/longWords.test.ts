import { describe, expect, it } from 'vitest';
import { breakLongWords } from '../../layouts/parts/longWords.ts';

const bare = (markup: string): string => markup.replaceAll('<wbr>', '');

describe('a word without an end', () => {
  it('may be broken at every hundredth letter, and is the same word', () => {
    const markup = `<p>A ${'y'.repeat(1_000)} word</p>`;
    const printed = breakLongWords(markup);
    expect(bare(printed)).toBe(markup);
    expect(printed.split('<wbr>').map((piece) => piece.length)).toEqual([105, ...Array.from({ length: 8 }, () => 100), 109]);
  });

  it('keeps entities, letters with their marks and pairs of surrogates whole', () => {
    for (const unit of ['&amp;', 'e\u0301', '👩\u200d', '\u0301', 'بّ', '&']) {
      const markup = `<p>${unit.repeat(500)}</p>`;
      const printed = breakLongWords(markup);
      expect(bare(printed)).toBe(markup);
      for (const piece of printed.slice(3, -4).split('<wbr>')) expect([unit, piece.replaceAll(unit, '')]).toEqual([unit, '']);
    }
  });

  it('is let alone in attributes, titles, scripts and styles', () => {
    const long = 'z'.repeat(2_000);
    const markup = `<title>${long}</title><meta content="${long}"><script type="application/ld+json">{"a":"${long}"}</script><p title="${long}">short</p>`;
    expect(breakLongWords(markup)).toBe(markup);
    expect(breakLongWords(`${markup}<p>${long}</p>`).startsWith(markup)).toBe(true);
  });

  it('is none below four hundred letters: such pages are printed as they are', () => {
    const markup = `<p>${'w'.repeat(390)} ${'w'.repeat(390)}</p>`.repeat(50);
    expect(breakLongWords(markup)).toBe(markup);
  });
});
