/**
 * The words that stand in so many news stories that sharing them means nothing, for `src/link/commonWords.json`.
 *
 *   npx tsx scripts/train/commonWords.ts FOLDER        (with unlabelled-ar.txt.gz and unlabelled-en.txt.gz, a story a line)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, stem } from '../../src/text.ts';

/** Stems of at least four letters in more than this share of the stories. */
const SHARE = 0.025;
const SHORTEST = 4;
const NOT_WORD = /[^\p{L}\p{N}]+/u;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? npx tsx scripts/train/commonWords.ts FOLDER');
  process.exit(2);
}

function commonStems(file: string): string[] {
  const stories = gunzipSync(readFileSync(join(folder ?? '', file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const counts = new Map<string, number>();
  for (const story of stories)
    for (const word of new Set(
      fold(story)
        .split(NOT_WORD)
        .filter((one) => one.length >= SHORTEST && !/\p{N}/u.test(one))
        .map(stem),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > stories.length * SHARE)
    .map(([word]) => word)
    .sort();
}

const languages = { ar: commonStems('unlabelled-ar.txt.gz'), en: commonStems('unlabelled-en.txt.gz') };
const rows = Object.entries(languages).map(([language, stems]) => `  ${JSON.stringify(language)}: ${JSON.stringify(stems.join(' '))}`);
writeFileSync('src/link/commonWords.json', `{\n${rows.join(',\n')}\n}\n`);
console.log(`${languages.ar.length} Arabic and ${languages.en.length} English stems`);
