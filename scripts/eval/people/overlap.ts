/** Scores found names against a set whose spans sometimes hold a role or overlap: touching is right. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readList } from '../../../src/describe/people/words.ts';
import type { Mention } from '../../../src/model.ts';
import { fold, words } from '../../../src/text.ts';
import type { Found } from './figures.ts';

const Text = z.object({ id: z.string(), text: z.string(), people: z.array(z.tuple([z.number(), z.number(), z.string()])) });
export type LabelledText = z.infer<typeof Text>;

export function readTexts(file: string): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => Text.parse(JSON.parse(row)));
}

const NO_NAMES = new Set(
  ['titles', 'roles', 'places', 'peoples', 'bodies'].flatMap((list) =>
    readList(`${list}.en.txt`).flatMap((phrase) => words(phrase).map(({ text }) => fold(text))),
  ),
);

const ROLES = readList('roles.en.txt').join('|');
const BARE_ROLE = new RegExp(`^(?:\\p{L}+ )*?(?:${ROLES}) (?:of|for|to)\\b|(?:${ROLES})$`, 'iu');

/** Whether a labelled span holds a name: a capitalised word that is no title, role, place or body. */
function holdsName(text: string): boolean {
  if (BARE_ROLE.test(text)) return false;
  return words(text).some(
    (word) =>
      /^\p{Lu}/u.test(word.text) &&
      !NO_NAMES.has(fold(word.text).replace(/['’]s$/u, '')) &&
      !/^(?:He|She|His|Her|They|I|We|U|S)$/u.test(word.text),
  );
}

/** Spans that overlap are one name. Labelled pronouns and bare roles are neither wanted nor wrong. */
export function overlapFigures(
  texts: readonly LabelledText[],
  find: (text: string) => readonly Mention[],
): { found: Found; errors: string[] } {
  const errors: string[] = [];
  let right = 0;
  let given = 0;
  let wanted = 0;
  let hit = 0;
  for (const { text, people } of texts) {
    const names: { from: number; to: number; named: boolean; hit: boolean }[] = [];
    for (const [from, to, label] of [...people].sort((a, b) => a[0] - b[0])) {
      const last = names.at(-1);
      if (last && from < last.to) {
        last.to = Math.max(last.to, to);
        last.named ||= holdsName(label);
      } else names.push({ from, to, named: holdsName(label), hit: false });
    }
    for (const mention of find(text)) {
      const touched = names.filter(({ from, to }) => from < mention.place.end && to > mention.place.start);
      if (touched.length > 0 && touched.every(({ named }) => !named)) continue;
      given += 1;
      for (const name of touched) name.hit = true;
      if (touched.length > 0) right += 1;
      else
        errors.push(
          `given ${mention.confidence} ${mention.text} … ${text.slice(Math.max(0, mention.place.start - 40), mention.place.end + 30).replaceAll('\n', ' ')}`,
        );
    }
    for (const name of names.filter(({ named }) => named)) {
      wanted += 1;
      if (name.hit) hit += 1;
      else
        errors.push(
          `missed ${text.slice(name.from, name.to)} … ${text.slice(Math.max(0, name.from - 40), name.to + 30).replaceAll('\n', ' ')}`,
        );
    }
  }
  // Precision counts what was given, recall what was wanted; the figures' shape wants one number of right ones.
  return { found: { right: hit, given: Math.round((given * hit) / Math.max(right, 1)), wanted }, errors };
}
