/** Encodings written by hand, so that the tests do not trust the decoder that they test. */

/** Bytes 0xC0 to 0xFF of windows-1256 (Microsoft's code page table), and the punctuation that the tests use. */
const WINDOWS_1256 = new Map<string, number>([
  ...Array.from('ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü').map((letter, index) => [letter, 0xc0 + index] as const),
  ['،', 0xa1],
  ['؛', 0xba],
  ['؟', 0xbf],
  ['«', 0xab],
  ['»', 0xbb],
  ['پ', 0x81],
  ['گ', 0x90],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
]);

/** ISO/IEC 8859-6:1999: ء at 0xC1 to غ at 0xDA, ـ at 0xE0 to ْ at 0xF2. */
const ISO_8859_6 = new Map<string, number>([
  ...Array.from('ءآأؤإئابةتثجحخدذرزسشصضطظعغ').map((letter, index) => [letter, 0xc1 + index] as const),
  ...Array.from('ـفقكلمنهوىيًٌٍَُِّْ').map((letter, index) => [letter, 0xe0 + index] as const),
  ['،', 0xac],
  ['؛', 0xbb],
  ['؟', 0xbf],
]);

function encodeBy(table: ReadonlyMap<string, number>): (text: string) => Uint8Array {
  return (text) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : table.get(letter);
      if (code === undefined) throw new Error(`no byte for ${letter}`);
      return code;
    });
}

export const windows1256 = encodeBy(WINDOWS_1256);
export const iso88596 = encodeBy(ISO_8859_6);
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  return Uint8Array.from({ length: 2 * units.length }, (_, index) => {
    const unit = units.charCodeAt(index >> 1);
    return (index % 2 === 0) === (order === 'le') ? unit & 0xff : unit >> 8;
  });
}

export function bytesOf(...parts: readonly (Uint8Array | string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.from(part))));
}
