/** Which encoding bytes have that do not say it themselves. */
import type { Encoding } from '../model.ts';

const SAMPLE = 65_536;

/** Whether a UTF-16 unit is one that Arabic and English texts are made of. */
function isUsual(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x600 && unit <= 0x6ff) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0xa0 && unit <= 0x24f) ||
    (unit >= 0x200c && unit <= 0x203a) ||
    (unit >= 0xfb50 && unit <= 0xfdff) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/**
 * UTF-16 without a byte order mark: every second byte is 0x00 (Latin letters, spaces) or 0x06 (Arabic letters), which no
 * 8-bit text has. Nine in ten units must be usual in one order and fewer than half in the other.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0x00) && !sample.includes(0x06)) return null;
  const pairs = sample.length >> 1;
  let little = 0;
  let big = 0;
  for (let index = 0; index < pairs; index++) {
    const first = sample[2 * index] ?? 0;
    const second = sample[2 * index + 1] ?? 0;
    if (isUsual((second << 8) | first)) little++;
    if (isUsual((first << 8) | second)) big++;
  }
  if (little >= 0.9 * pairs && big < 0.5 * pairs) return 'utf-16le';
  if (big >= 0.9 * pairs && little < 0.5 * pairs) return 'utf-16be';
  return null;
}

/** How many bytes a UTF-8 sequence has after this first one; -1 where none may begin so. */
function following(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

/** Whole UTF-8 sequences, and bytes that belong to none. A sequence that the end of the file cuts counts as whole. */
function utf8Sequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const rest = following(byte);
    let read = 0;
    while (read < rest && ((bytes[index + read + 1] ?? 0) & 0xc0) === 0x80) read++;
    const isCut = read > 0 && index + read + 1 === bytes.length;
    if (read === rest || isCut) {
      whole++;
      index += read;
    } else broken++;
  }
  return { whole, broken };
}

const ARABIC = '\\u0621-\\u064a\\u067e\\u0686\\u0688\\u0691\\u0698\\u06a9\\u06af\\u06ba\\u06be\\u06c1\\u06d2';
const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f';
/** What a wrong reading shows: Arabic letters that touch Latin ones, undefined places, control characters. */
const IMPLAUSIBLE = new RegExp(`(?<=[${LATIN}])[${ARABIC}]|[${ARABIC}](?=[${LATIN}])|[\\ufffd\\u0080-\\u009f\\u00d7\\u00f7]`, 'gu');
/** Words with the article, alone or after و ف ب ك: about one in three of Arabic news. */
const ARTICLE = new RegExp(`(?<![${ARABIC}])[وفبك]?ال[${ARABIC}]{2}`, 'gu');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether bytes that are not valid UTF-8 are UTF-8 all the same, with damage: more whole sequences than broken bytes.
 * Arabic in an 8-bit encoding has next to no whole ones. Where only a few stray bytes stand in an English text, it is
 * damage unless they read well as windows-1256, whose quotation marks and French letters stand where windows-1252 has them.
 */
export function isDamagedUtf8(bytes: Uint8Array, windows1256: TextDecoder): boolean {
  const { whole, broken } = utf8Sequences(bytes);
  if (whole > 0) return whole >= broken;
  return 2 * count(windows1256.decode(bytes), IMPLAUSIBLE) >= broken;
}

/**
 * windows-1256 or ISO-8859-6. They share ء to ض; beyond, ISO has holes where windows has ف ق ك غ, and Arabic letters
 * where windows has French ones. Where no such byte stands, the article ال decides, and last the commoner of the two.
 */
export function arabicEncoding(bytes: Uint8Array, decoders: Readonly<Record<Encoding, TextDecoder>>): 'windows-1256' | 'iso-8859-6' {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(first, first + 4 * SAMPLE);
  const score = (encoding: Encoding): number => {
    const text = decoders[encoding].decode(sample);
    return count(text, ARTICLE) - count(text, IMPLAUSIBLE);
  };
  return score('iso-8859-6') > score('windows-1256') ? 'iso-8859-6' : 'windows-1256';
}
