import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../../src/acquire/decode.ts';
import { bytesOf, iso88596, utf8, utf16, windows1256 } from './encode.ts';

const ENGLISH = 'Two boats, one bridge\nThe ferry of Qasr Town opened again on Monday.\n';
const ARABIC = 'جسر جديد في بلدة القصر\nقال رئيس البلدية، وهو يفتتح الجسر: هل تغير شيء؟\nغادر القطار ظهرا.\n';

function textOf(bytes: Uint8Array) {
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? { text: decoded.text, encoding: decoded.encoding, origin: decoded.origin } : decoded;
}

describe('each encoding is known and read', () => {
  for (const [name, text] of [
    ['English', ENGLISH],
    ['Arabic', ARABIC],
    ['both', ENGLISH + ARABIC],
  ] as const) {
    test(`${name} in UTF-8`, () => expect(textOf(utf8(text))).toEqual({ text, encoding: 'utf-8', origin: 'valid' }));
    test(`${name} in UTF-8 with a mark`, () => expect(textOf(utf8(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8', origin: 'mark' }));
    for (const order of ['le', 'be'] as const) {
      test(`${name} in UTF-16 ${order} with a mark`, () =>
        expect(textOf(utf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}`, origin: 'mark' }));
      test(`${name} in UTF-16 ${order} without a mark`, () =>
        expect(textOf(utf16(text, order, false))).toEqual({ text, encoding: `utf-16${order}`, origin: 'guess' }));
    }
  }
  for (const text of [ARABIC, ENGLISH + ARABIC, 'السلام', 'وزير الداخلية', 'القصر 2024'])
    test(`windows-1256: ${text.slice(-20)}`, () =>
      expect(textOf(windows1256(text))).toEqual({ text, encoding: 'windows-1256', origin: 'guess' }));
  for (const text of [ARABIC, ENGLISH + ARABIC, 'السلام عليكم', 'وزير الداخلية', 'القصر 2024'])
    test(`ISO-8859-6: ${text.slice(-20)}`, () => expect(textOf(iso88596(text))).toEqual({ text, encoding: 'iso-8859-6', origin: 'guess' }));

  it('reads quotation marks and French letters where windows-1252 has them too', () => {
    const text = 'The café’s owner said “no”.';
    expect(textOf(windows1256(text))).toEqual({ text, encoding: 'windows-1256', origin: 'guess' });
  });
  it('reads a single word in UTF-16 that has no space', () => {
    expect(textOf(utf16('القصر', 'le', false))).toMatchObject({ text: 'القصر', encoding: 'utf-16le' });
  });
});

describe('damaged UTF-8 stays UTF-8', () => {
  it.each([
    ['a stray byte in Arabic', bytesOf('بلدة ', [0xff], 'القصر'), 'بلدة \ufffdالقصر'],
    ['a letter cut in two', bytesOf('بلدة ', [0xd8], ' القصر'), 'بلدة \ufffd القصر'],
    ['a quotation mark cut by the end of the file', bytesOf('He said it', [0xe2, 0x80]), 'He said it\ufffd'],
    ['a stray byte in English', bytesOf('The bri', [0xff], 'dge'), 'The bri\ufffddge'],
    ['a mark and a stray byte', bytesOf([0xef, 0xbb, 0xbf], 'The ', [0x92], ' bridge'), 'The \ufffd bridge'],
  ])('%s', (_name, bytes, text) => expect(textOf(bytes)).toMatchObject({ text, encoding: 'utf-8' }));

  it('whatever single byte of an Arabic text is lost or replaced', () => {
    const whole = utf8(ARABIC);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0x80, max: 0xff }), fc.boolean(), (at, byte, isLost) => {
        const bytes = bytesOf(whole.subarray(0, at), isLost ? [] : [byte], whole.subarray(at + 1));
        expect(textOf(bytes)).toMatchObject({ encoding: 'utf-8' });
      }),
    );
  });
});

describe('files that are no text', () => {
  it.each([
    ['PDF', bytesOf('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3], '\n1 0 obj'), /PDF/u],
    ['a renamed .docx', bytesOf([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0]), /office document/u],
    ['a JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF'), /JPEG/u],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7 + (index >> 3) * 31) & 0xff), /no text/u],
    ['zeros', new Uint8Array(500), /no text/u],
  ])('%s', (_name, bytes, reason) => {
    const decoded = decode(bytes);
    expect(decoded.kind).toBe('binary');
    expect(decoded.kind === 'binary' && decoded.reason).toMatch(reason);
  });
  it('but a text with a few NULs and control characters is one', () => {
    expect(textOf(utf8('The bri\u0000dge\u0007 of Qasr\u0000'))).toMatchObject({ encoding: 'utf-8' });
  });
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(['text', 'binary']).toContain(decode(bytes).kind);
    }),
    { numRuns: 2000 },
  );
});

it('gives every UTF-8 text back as it was, unless it is noise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const decoded = decode(utf8(`Qasr ${text}`));
      if (decoded.kind === 'text' && decoded.encoding === 'utf-8') expect(decoded.text).toBe(`Qasr ${text}`);
      else expect(/[\p{Cc}\p{Cn}\p{Co}]/u.test(text)).toBe(true);
    }),
  );
});
