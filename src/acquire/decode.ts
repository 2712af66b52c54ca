/**
 * Bytes to text. The encoding is found in this order: a byte order mark, the pattern of UTF-16, valid UTF-8, UTF-8 with
 * damage, and last the two 8-bit encodings of Arabic. General detectors call slightly damaged UTF-8 Big5; this one knows
 * only what an archive of Arabic and English receives.
 */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { Encoding } from '../model.ts';
import { binaryReason, looksBinary } from './binary.ts';
import { arabicEncoding, isDamagedUtf8, wideEncoding } from './guess.ts';

export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      /** `mark`: the file says so itself; `valid`: it can be nothing else; `guess`: the likeliest reading. */
      readonly origin: 'mark' | 'valid' | 'guess';
    }
  | { readonly kind: 'binary'; readonly reason: string };

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** What can't be read becomes U+FFFD; byte order marks are dropped. Node's ICU knows all five. */
const DECODERS: Readonly<Record<Encoding, TextDecoder>> = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
  'windows-1256': new TextDecoder('windows-1256'),
  'iso-8859-6': new TextDecoder('iso-8859-6'),
};

/** The text of `bytes`, or why they are no text. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const reason = binaryReason(bytes);
  if (reason) return { kind: 'binary', reason };
  const mark = MARKS.find((row) => row.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return read(bytes, mark.encoding, 'mark');
  const wide = wideEncoding(bytes);
  if (wide) return read(bytes, wide, 'guess');
  if (isUtf8(bytes)) return read(bytes, 'utf-8', 'valid');
  const encoding = isDamagedUtf8(bytes, DECODERS['windows-1256']) ? 'utf-8' : arabicEncoding(bytes, DECODERS);
  return read(bytes, encoding, encoding === 'utf-8' ? 'valid' : 'guess');
}

function read(bytes: Uint8Array, encoding: Encoding, origin: 'mark' | 'valid' | 'guess'): Decoded {
  const text = encoding === 'utf-8' ? readUtf8(bytes) : DECODERS[encoding].decode(bytes);
  if (looksBinary(text)) return { kind: 'binary', reason: 'it is no text in any encoding known here' };
  return { kind: 'text', text, encoding, origin };
}

/** Several times as fast as TextDecoder for valid texts, which nearly all are; the rest goes to TextDecoder. */
function readUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!isUtf8(bytes)) return DECODERS['utf-8'].decode(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return transcode(bytes.subarray(start), 'utf8', 'utf16le').toString('utf16le');
}
