/**
 * Cuts the Arabic fonts down to what the archive's pages print: `npx tsx scripts/fonts.ts`. The files that they come from hold
 * every letter that any language ever wrote in Arabic script, at twice the weight and more. No cut runs between letters that
 * join: what Arabic, Persian, Kurdish and Urdu write is in one file. Noto's licence reserves no name, so a cut may keep it;
 * Plex's does, so its cuts are called otherwise inside (SIL Open Font License, condition 3).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** As much of subset-font as is called; it ships no types. */
interface SubsetFont {
  readonly default: (font: Buffer, text: string, options: { readonly targetFormat: 'woff2' | 'truetype' }) => Promise<Buffer>;
}
const { default: subsetFont } = (await import('subset-font' as string)) as SubsetFont;

const FROM = fileURLToPath(new URL('../node_modules/', import.meta.url));
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const PLEX = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';
const TO = fileURLToPath(new URL('../layouts/fonts/', import.meta.url));

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

const ARABIC = [
  between(0x060c, 0x060c),
  between(0x061b, 0x061f),
  between(0x0620, 0x065f),
  between(0x0660, 0x0671),
  'ٹپچڈڑژڕڤکگڭڵںھہۂۃۆۇۈۉیێېے\u06d3۔ە',
  between(0x06f0, 0x06f9),
  '\u200c\u200d\u200e\u200f\u25cc\ufd3e\ufd3f\ufdf2\ufdfa',
].join('');
/** Signs and figures: with them, an Arabic page that has no Latin word loads no Latin serif. */
const SIGNS = [between(0x20, 0x40), between(0x5b, 0x60), between(0x7b, 0x7e), '\u00a0«»–—‘’“”…'].join('');

const CUTS = [
  { from: `${NASKH}-arabic-wght-normal.woff2`, to: 'naskh-arabic.woff2', text: ARABIC },
  { from: `${NASKH}-latin-wght-normal.woff2`, to: 'naskh-signs.woff2', text: SIGNS },
  { from: `${PLEX}-400-normal.woff2`, to: 'interface-arabic-400.woff2', text: ARABIC },
  { from: `${PLEX}-600-normal.woff2`, to: 'interface-arabic-600.woff2', text: ARABIC },
];

/** Names of the same length, so that nothing else in the table moves. */
const RENAMED = [
  ['IBM Plex', 'Diwan UI'],
  ['IBMPlex', 'DiwanUI'],
] as const;

/** The font with reserved names replaced in its name table, in both of the encodings that the table knows. */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let at = 0; at < tables; at++) {
    const entry = 12 + at * 16;
    if (copy.toString('latin1', entry, entry + 4) !== 'name') continue;
    const from = copy.readUInt32BE(entry + 8);
    const table = copy.subarray(from, from + copy.readUInt32BE(entry + 12));
    for (const [reserved, ours] of RENAMED) {
      for (const encoded of [(name: string) => Buffer.from(name, 'utf16le').swap16(), (name: string) => Buffer.from(name, 'latin1')]) {
        for (let found = table.indexOf(encoded(reserved)); found >= 0; found = table.indexOf(encoded(reserved)))
          encoded(ours).copy(table, found);
      }
    }
  }
  return copy;
}

for (const { from, to, text } of CUTS) {
  const cut = renamed(await subsetFont(await readFile(FROM + from), text, { targetFormat: 'truetype' }));
  // Cut again, nothing is left to take out: it is packed, and its checksums are made anew.
  const packed = await subsetFont(cut, text, { targetFormat: 'woff2' });
  await writeFile(TO + to, packed);
  console.log(`${to}: ${packed.length} bytes`);
}
