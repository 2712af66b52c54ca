/** The sets that the training reads: labelled documents, names in both scripts, unlabelled stories. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { sentencesOf } from '../../../src/describe/people/tokens.ts';
import type { Language } from '../../../src/model.ts';
import { fold } from '../../../src/text.ts';
import type { Labelled } from './passes.ts';

const Span = z.tuple([z.number().int(), z.number().int()]);
const DocumentLine = z.object({
  id: z.string(),
  language: z.enum(['ar', 'en']),
  sentences: z.array(z.object({ tokens: z.array(z.string()), people: z.array(Span) })),
});

/** The labelled documents of one language in `FOLDER/NAME`, in the order of the file. */
export function readLabelled(folder: string, name: string, language: Language): Labelled[] {
  return readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => DocumentLine.parse(JSON.parse(line)))
    .filter((document) => document.language === language)
    .map(({ id, sentences }) => ({
      id,
      language,
      sentences: sentences.filter(({ tokens }) => tokens.length > 0).map(({ tokens, people }) => ({ words: tokens, people })),
    }));
}

/** Unlabelled stories as sentences of words, story by story. */
export function readUnlabelled(folder: string, language: Language): string[][][] {
  const file = `${folder}/unlabelled-${language}.txt.gz`;
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => sentencesOf(line).map((sentence) => sentence.map((token) => token.text)));
}

/**
 * The names of `names-gazetteer.tsv` in one language, each with a letter: a–c from Google's list, d–f from Wikidata,
 * g–i from both; within each three by one spelling in the other script, two or three, more.
 */
export function readNames(folder: string, language: Language): Map<string, string> {
  const seen = new Map<string, { sources: number; spellings: number }>();
  for (const line of readFileSync(`${folder}/names-gazetteer.tsv`, 'utf8').split('\n')) {
    const [arabic, latin, source] = line.split('\t');
    if (!arabic || !latin || !source || line.startsWith('#')) continue;
    const name = fold(language === 'ar' ? arabic : latin);
    const entry = seen.get(name) ?? { sources: 0, spellings: 0 };
    entry.sources |= source === 'google' ? 1 : 2;
    entry.spellings += 1;
    seen.set(name, entry);
  }
  const letter = ({ sources, spellings }: { sources: number; spellings: number }) =>
    'abcdefghi'[(sources - 1) * 3 + (spellings === 1 ? 0 : spellings < 4 ? 1 : 2)] as string;
  return new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, entry]) => [name, letter(entry)]));
}
