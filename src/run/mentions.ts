import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findMentions } from '../describe/people/findMentions.ts';
import type { Mention } from '../model.ts';
import { type Known, readKnown } from '../pipeline.ts';
import { scriptLanguage } from '../text.ts';
import { needFiles } from './clean.ts';
import { type Command, UsageError } from './command.ts';
import { contentOf } from './settings.ts';

/** A name found in a text; offsets are UTF-16 code units of the whole text, `end` exclusive. */
interface FoundName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly rule: string;
  readonly confidence: number;
  readonly title: string | null;
  readonly role: string | null;
}

interface NamesOfText {
  readonly file: string;
  readonly mentions: readonly FoundName[];
}

export const command: Command = {
  usage: 'mentions FILE… --jsonl [--content DIR]',
  about: 'the names found in texts taken as they are, with offsets; touches nothing',
  options: { jsonl: { type: 'boolean' }, content: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (values.jsonl !== true) throw new UsageError('mentions prints records for programs: say --jsonl.');
    needFiles(positionals);
    const content = contentOf(values);
    const known = await readKnown(content, join(content, 'raw'));
    for (const file of positionals) {
      const names = namesOf(file, await readFile(file, 'utf8'), known);
      await terminal.out(`${JSON.stringify(names)}\n`);
    }
    return 0;
  },
};

/** The names of a text: each non-blank line is read as a paragraph in the language of its script, nothing is cleaned away. */
function namesOf(file: string, text: string, known: Known): NamesOfText {
  const paragraphs = paragraphsOf(text);
  const pieces = paragraphs.map(({ text: words, line }, paragraph) => ({
    field: 'body' as const,
    paragraph,
    text: words,
    lineAt: () => line,
  }));
  const found = (['ar', 'en'] as const).flatMap((language) => {
    const ours = pieces.filter((piece) => scriptLanguage(piece.text) === language);
    return findMentions({ language, pieces: ours }, known.knowledge.people);
  });
  const mentions = found.map((mention) => foundName(mention, paragraphs[mention.place.paragraph]?.start ?? 0));
  return { file, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function foundName({ text, place, line, rule, confidence, title, role }: Mention, offset: number): FoundName {
  return { text, start: offset + place.start, end: offset + place.end, line, rule, confidence, title, role };
}

function paragraphsOf(text: string): readonly { readonly text: string; readonly line: number; readonly start: number }[] {
  const found: { text: string; line: number; start: number }[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') found.push({ text: line, line: index + 1, start });
    start += line.length + 1;
  }
  return found;
}
