/**
 * Cuts the Arabic text font down to what the archive's pages print: `npx tsx scripts/fonts.ts`. The file that all fonts come
 * from holds every letter that any language ever wrote in Arabic script, at twice the weight. No cut runs between letters that
 * join: what Arabic, Persian, Kurdish and Urdu write is in one file. Noto's licence reserves no name, so a cut may keep it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** As much of subset-font as is called; it ships no types. */
interface SubsetFont {
  readonly default: (font: Buffer, text: string, options: { readonly targetFormat: 'woff2' }) => Promise<Buffer>;
}
const { default: subsetFont } = (await import('subset-font' as string)) as SubsetFont;

const FROM = fileURLToPath(new URL('../node_modules/@fontsource-variable/noto-naskh-arabic/files/', import.meta.url));
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
  { from: 'noto-naskh-arabic-arabic-wght-normal.woff2', to: 'naskh-arabic.woff2', text: ARABIC },
  { from: 'noto-naskh-arabic-latin-wght-normal.woff2', to: 'naskh-signs.woff2', text: SIGNS },
];

for (const { from, to, text } of CUTS) {
  const cut = await subsetFont(await readFile(FROM + from), text, { targetFormat: 'woff2' });
  await writeFile(TO + to, cut);
  console.log(`${to}: ${cut.length} bytes`);
}
