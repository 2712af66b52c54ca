/**
 * Counts in how many stories each word stands, for telling common words from rare ones:
 * `tsx scripts/train/commonWords.ts FOLDER` reads FOLDER/unlabelled-{ar,en}.txt.gz (one story a line) and writes
 * src/clean/wording/common-words.{ar,en}.txt: `stem<TAB>stories per thousand`, the most common first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, stem, words } from '../../src/text.ts';

const KEEP = 3000;
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds unlabelled-ar.txt.gz and unlabelled-en.txt.gz.');
for (const language of ['ar', 'en'] as const) {
  const stories = gunzipSync(readFileSync(join(folder, `unlabelled-${language}.txt.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  const counts = new Map<string, number>();
  for (const story of stories) {
    for (const found of new Set(words(story).map((word) => stem(fold(word.text))))) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const rows = [...counts]
    .filter(([word]) => word.length > 1 && /^\p{L}+$/u.test(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEEP)
    .map(([word, count]) => `${word}\t${((count / stories.length) * 1000).toFixed(1)}`);
  writeFileSync(new URL(`../../src/clean/wording/common-words.${language}.txt`, import.meta.url), `${rows.join('\n')}\n`);
}
