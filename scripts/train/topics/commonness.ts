/**
 * Makes `src/describe/topics/commonness.json`:  npx tsx scripts/train/topics/commonness.ts FOLDER
 *
 * FOLDER holds `unlabelled-{ar,en}.txt.gz`, a story a line. What is written are counts by hash, none of the text.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CELLS, cellsOf, FEWEST, gramWord, levelAt } from '../../../src/describe/topics/commonness.ts';
import { scanWords } from '../../../src/describe/topics/scanWords.ts';
import type { Language } from '../../../src/model.ts';

async function count(folder: string, language: Language): Promise<{ stories: number; cells: string }> {
  const packed = await readFile(resolve(folder, `unlabelled-${language}.txt.gz`));
  const stories = gunzipSync(packed).toString('utf8').trim().split('\n');
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  for (const story of stories) {
    const grams = new Set<string>();
    let before = '';
    for (const word of scanWords(story)) {
      const gram = known.get(word.text) ?? gramWord(word.text, language);
      known.set(word.text, gram);
      grams.add(gram);
      if (before !== '' && !word.apart) grams.add(`${before} ${gram}`);
      before = gram;
    }
    for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const cells = new Uint8Array(CELLS / 2);
  for (const [gram, many] of counts) {
    if (many < FEWEST[language]) continue;
    const level = Math.min(15, Math.round(Math.log2(many)));
    for (const cell of cellsOf(gram)) {
      if (level <= levelAt(cells, cell)) continue;
      const both = cells[cell >> 1] as number;
      cells[cell >> 1] = cell % 2 === 0 ? (both & 240) | level : (both & 15) | (level << 4);
    }
  }
  return { stories: stories.length, cells: Buffer.from(cells).toString('base64') };
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx scripts/train/topics/commonness.ts FOLDER\n');
  process.exit(2);
}
const target = resolve(import.meta.dirname, '../../../src/describe/topics/commonness.json');
await writeFile(target, `${JSON.stringify({ ar: await count(folder, 'ar'), en: await count(folder, 'en') }, null, 1)}\n`);
