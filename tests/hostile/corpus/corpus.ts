/**
 * The corpus of bad input, made by this script: `npx tsx tests/hostile/corpus/corpus.ts FOLDER` writes it into the `raw` of a
 * content folder and says how many there are. Nothing in it is random: each run writes the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bad, story, utf8 } from './case.ts';
import { controls, damaged } from './encodings.ts';
import { fields } from './fields.ts';
import { letters, markup } from './markup.ts';
import { oddNames } from './names.ts';

/** Files between the bad ones that must come through as if they stood alone. */
export const GOOD: readonly string[] = Array.from({ length: 12 }, (_, n) => `good/story-${n}.txt`);

/** Every bad input that is a file. Numbers keep their stories apart. */
export function badInputs(): Bad[] {
  return [...damaged(1000), ...controls(2000), ...oddNames(3000), ...markup(4000), ...letters(5000), ...fields(6000), ...sizes()];
}

function sizes(): Bad[] {
  return [
    { kind: 'a line of 50 MB', name: 'sizes/line.txt', bytes: Buffer.alloc(50_000_000, 'word '), fate: 'too-large' },
    { kind: 'a line of 4 MB', name: 'sizes/long.txt', bytes: Buffer.alloc(4_000_000, 'word '), fate: null },
    { kind: 'a million short lines', name: 'sizes/lines.txt', bytes: Buffer.alloc(3_000_000, 'ab\n'), fate: 'too-large' },
    { kind: 'ninety thousand short lines', name: 'sizes/most.txt', bytes: Buffer.alloc(270_000, 'ab\n'), fate: 'document' },
    {
      kind: 'three hundred stories',
      name: 'sizes/stories.txt',
      bytes: utf8(Array.from({ length: 300 }, (_, n) => story(70_000 + n)).join('\n\n\n')),
      fate: 'document',
    },
    { kind: 'a record of 50 MB', name: 'sizes/record.jsonl', bytes: Buffer.alloc(50_000_000, 'x'), fate: null },
  ];
}

/** Links, pipes, and what may not be read: paths in the raw folder, with the rule that names each. */
export const SPECIAL: Readonly<Record<string, string>> = {
  'special/outside.txt': 'link-outside',
  'special/outside-folder': 'link-outside',
  'special/loop': 'link-loop',
  'special/itself.txt': 'link-loop',
  'special/nowhere.txt': 'unreadable',
  'special/again': 'link-folder',
  'special/pipe.txt': 'unknown-kind',
};

/** Writes the bad inputs that are files, those that `wanted` takes, and answers them. */
export function writeBad(raw: string, wanted: (bad: Bad) => boolean = () => true): readonly Bad[] {
  const bad = badInputs().filter(wanted);
  for (const { name, bytes } of bad) {
    const path = typeof name === 'string' ? join(raw, name) : Buffer.concat([utf8(`${raw}/`), name]);
    mkdirSync(typeof path === 'string' ? dirname(path) : join(raw, 'names'), { recursive: true });
    writeFileSync(path, bytes);
  }
  return bad;
}

/** Writes the whole corpus below `raw`; `outside` is a file that links may try to reach. */
export function writeCorpus(raw: string, outside: string): readonly Bad[] {
  const bad = writeBad(raw);
  for (const [n, name] of GOOD.entries()) {
    mkdirSync(join(raw, dirname(name)), { recursive: true });
    writeFileSync(join(raw, name), story(90_000 + n));
  }
  mkdirSync(join(raw, 'special'), { recursive: true });
  symlinkSync(outside, join(raw, 'special/outside.txt'));
  symlinkSync(dirname(outside), join(raw, 'special/outside-folder'));
  symlinkSync('..', join(raw, 'special/loop'));
  symlinkSync('itself.txt', join(raw, 'special/itself.txt'));
  symlinkSync('gone.txt', join(raw, 'special/nowhere.txt'));
  symlinkSync('../good', join(raw, 'special/again'));
  execFileSync('mkfifo', [join(raw, 'special/pipe.txt')]);
  writeFileSync(join(raw, 'special/forbidden.txt'), story(95_000));
  chmodSync(join(raw, 'special/forbidden.txt'), 0);
  return bad;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'hostile'] = process.argv.slice(2);
  mkdirSync(join(folder, 'raw'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  process.stdout.write(
    `${writeCorpus(join(folder, 'raw'), join(folder, 'secret.txt')).length + Object.keys(SPECIAL).length + 1} bad inputs\n`,
  );
}
