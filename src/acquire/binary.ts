/** Files that are no text, whatever their names say. */

interface Signature {
  readonly bytes: readonly number[];
  readonly kind: string;
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** First bytes of the kinds that people drop by mistake, from the formats' own specifications. */
const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF-'), kind: 'a PDF document' },
  { bytes: ascii('{\\rtf'), kind: 'an RTF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'a ZIP archive or an office document (.docx, .odt, .epub)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old office document (.doc, .xls)' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
  { bytes: ascii('GIF8'), kind: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], kind: 'a gzip archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], kind: 'a program' },
];

/** What a file is by its first bytes, where these say that it is no text; '' otherwise. */
export function binaryReason(bytes: Uint8Array): string {
  const found = SIGNATURES.find((row) => row.bytes.every((byte, index) => bytes[index] === byte));
  return found ? `it is ${found.kind}` : '';
}

const SAMPLE = 65_536;
/** Control characters that no text has, and places of Unicode that hold no character. */
const STRAY = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cn}\p{Co}]/gu;
/** A fast look for the first of these in the part of Unicode where nearly all texts live; noise has many. */
const SUSPECT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u0700-\u1fff\u2100-\ufb4f\uffff]/u;
/** Random bytes have 11% control characters in any 8-bit encoding, and 10% private ones in UTF-16. */
const STRAY_SHARE = 0.05;
/** A short text may have a few, for instance one NUL in ten letters. */
const STRAY_FEW = 4;

/** Whether a decoded text is noise: judged by its first, middle and last parts. */
export function looksBinary(text: string): boolean {
  const middle = (text.length - SAMPLE) >> 1;
  const sample =
    text.length <= 3 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE) + text.slice(text.length - SAMPLE);
  if (!SUSPECT.test(sample)) return false;
  const stray = sample.match(STRAY)?.length ?? 0;
  return stray > STRAY_FEW && stray > sample.length * STRAY_SHARE;
}
