/** Encodings damaged, cut off, mixed, doubled; control characters; what is no text at all. */
import { iso88596, utf16, windows1256 } from '../../acquire/encode.ts';
import { arabicStory, type Bad, dice, story, utf8 } from './case.ts';

type Encode = (text: string) => Uint8Array;

const ENCODINGS: readonly (readonly [name: string, encode: Encode])[] = [
  ['utf-8', utf8],
  ['utf-8 with mark', (text) => utf8(`\ufeff${text}`)],
  ['utf-16le', (text) => utf16(text, 'le', true)],
  ['utf-16be', (text) => utf16(text, 'be', true)],
  ['utf-16le bare', (text) => utf16(text, 'le', false)],
  ['utf-16be bare', (text) => utf16(text, 'be', false)],
  ['windows-1256', windows1256],
  ['iso-8859-6', iso88596],
];

function sprinkled(bytes: Uint8Array, share: number, seed: number): Uint8Array {
  const roll = dice(seed);
  return bytes.map((byte) => (roll() < share ? Math.floor(roll() * 256) : byte));
}

const DAMAGES: readonly (readonly [name: string, harm: (bytes: Uint8Array, seed: number) => Uint8Array])[] = [
  ['whole', (bytes) => bytes],
  ['cut in a letter', (bytes) => bytes.subarray(0, bytes.length - 7)],
  ['cut at the front', (bytes) => bytes.subarray(1)],
  ['one byte in fifty wrong', (bytes, seed) => sprinkled(bytes, 0.02, seed)],
  ['one byte in five wrong', (bytes, seed) => sprinkled(bytes, 0.2, seed)],
  ['a mark in the middle', (bytes) => Buffer.concat([bytes.subarray(0, 200), Buffer.from([0xef, 0xbb, 0xbf]), bytes.subarray(200)])],
  ['another encoding at the end', (bytes) => Buffer.concat([bytes, utf16('والجسر باق', 'le', true), windows1256('والجسر باق')])],
];

export function damaged(from: number): Bad[] {
  return ENCODINGS.flatMap(([encoding, encode], e) =>
    DAMAGES.map(([damage, harm], d): Bad => {
      const seed = from + e * DAMAGES.length + d;
      const bytes = harm(encode(arabicStory(seed)), seed);
      return { kind: `${encoding}, ${damage}`, name: `encodings/${e}-${d}.txt`, bytes, fate: damage === 'whole' ? 'document' : null };
    }),
  );
}

const MOJIBAKE = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const CONTROLS: readonly (readonly [kind: string, text: (number: number) => string | Uint8Array, fate: string | null])[] = [
  ['one NUL', (n) => story(n, 'a\u0000b'), 'document'],
  ['NUL after every letter', (n) => Array.from(story(n)).join('\u0000'), null],
  ['NUL alone', () => '\u0000', null],
  ['every C0 character', (n) => story(n, String.fromCharCode(...Array.from({ length: 31 }, (_, at) => at + 1))), null],
  ['every C1 character', (n) => story(n, String.fromCharCode(...Array.from({ length: 32 }, (_, at) => at + 128))), null],
  ['escape sequences of a terminal', (n) => story(n, '\u001b[2J\u001b[31mred\u001b]0;title\u0007\u009b1m'), 'document'],
  ['backspaces and deletes', (n) => story(n, 'abc\b\b\bxyz\u007f\u007f'), 'document'],
  ['form feeds and vertical tabs', (n) => story(n).replaceAll('\n\n', '\f\u000b'), 'document'],
  ['lone carriage returns', (n) => story(n).replaceAll('\n', '\r'), 'document'],
  ['carriage returns of every kind', (n) => story(n).replaceAll('\n\n', '\r\r\n\n\r'), 'document'],
  ['line separators of Unicode', (n) => story(n).replaceAll('\n', '\u2028'), 'document'],
  ['next-line characters', (n) => story(n).replaceAll('\n', '\u0085'), 'document'],
  ['no end of line', (n) => story(n).trimEnd(), 'document'],
  ['a mark and nothing', () => '\ufeff', 'empty'],
  ['nothing', () => '', 'empty'],
  ['blanks alone', () => ' \t \n\u00a0\u3000\n', 'empty'],
  ['ends of lines alone', () => '\n'.repeat(5000), 'empty'],
  ['invisible characters alone', () => '\u200b\u200c\u2060\ufeff\u00ad', 'empty'],
  ['vowel signs alone', () => '\u064b\u064c\u064d\n\u0650', 'document'],
  ['mojibake', (n) => MOJIBAKE(arabicStory(n)), null],
  ['mojibake of mojibake', (n) => MOJIBAKE(MOJIBAKE(arabicStory(n))), null],
  ['Latin-1', (n) => Buffer.from(story(n, 'café naïve über'), 'latin1'), 'document'],
  ['Shift JIS', () => Uint8Array.from([0x83, 0x6a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x58, 0x0a, 0x93, 0xfa, 0x96, 0x7b]), null],
  ['UTF-32', (n) => Buffer.concat(Array.from(`\ufeff${story(n)}`, (letter) => utf32(letter))), null],
  ['UTF-7', (n) => story(n, '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'), 'document'],
  [
    'overlong UTF-8',
    (n) => Buffer.concat([utf8(story(n)), Uint8Array.from([0xc0, 0xbc, 0xe0, 0x80, 0xbc, 0xf8, 0x88, 0x80, 0x80, 0x80])]),
    'document',
  ],
  ['surrogates in UTF-8', (n) => Buffer.concat([utf8(story(n)), Uint8Array.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80])]), 'document'],
  ['unpaired surrogates in UTF-16', (n) => utf16(`${story(n)}\ud800 alone \udc00\ud800`, 'le', true), 'document'],
  ['NULs without an end', () => new Uint8Array(4096), null],
  ['random bytes', () => randomBytes(4096), 'binary'],
  ['a PDF', () => '%PDF-1.7\n1 0 obj\n', 'binary'],
  ['a ZIP', () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'binary'],
  ['a PNG', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
  ['an RTF', () => '{\\rtf1 text}', 'binary'],
  ['a program', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), 'binary'],
];

function utf32(letter: string): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(letter.codePointAt(0) ?? 0);
  return bytes;
}

function randomBytes(length: number): Uint8Array {
  const roll = dice(length);
  return Uint8Array.from({ length }, () => Math.floor(roll() * 256));
}

export function controls(from: number): Bad[] {
  return CONTROLS.map(([kind, make, fate], at): Bad => {
    const made = make(from + at);
    return { kind, name: `controls/${at}.txt`, bytes: typeof made === 'string' ? utf8(made) : made, fate };
  });
}
