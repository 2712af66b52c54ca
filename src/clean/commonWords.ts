/** Words that many news stories have: what stands in them says little about what a text is about. */
import { readFileSync } from 'node:fs';
import type { Language } from '../model.ts';

/** Stems (by `stem` of `src/text.ts`), the most common first, with the share of stories that they stand in, 0 to 1. Made by `scripts/train/commonWords.ts`. */
export function commonWords(language: Language): ReadonlyMap<string, number> {
  const rows = readFileSync(new URL(`wording/common-words.${language}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), Number(row.slice(row.indexOf('\t') + 1)) / 1000]));
}
