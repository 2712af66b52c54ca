/**
 * Makes the tagger's files in `src/describe/people/data/` from a folder with `people-train.jsonl`,
 * `names-gazetteer.tsv` and `unlabelled-{ar,en}.txt.gz`. One thread, fixed seeds: the same folder gives the same bytes.
 *
 *   tsx scripts/train/people.ts FOLDER [--language ar|en] [--keep-classes] [--output DIR]
 *
 * `--keep-classes` takes the word classes that are in the output folder, which saves most of the time.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readClasses, writeLetters } from '../../src/describe/people/tagger/lists.ts';
import { packWeights } from '../../src/describe/people/tagger/weightsFile.ts';
import type { Language } from '../../src/model.ts';
import { type Classes, classesOf, classesText } from './people/classes.ts';
import { likenessWeights } from './people/likeness.ts';
import { listsOf } from './people/lists.ts';
import { extraDocuments, OPTIONS } from './people/options.ts';
import { trainTagger } from './people/passes.ts';
import { readLabelled, readNames, readUnlabelled } from './people/sets.ts';

const DATA = fileURLToPath(new URL('../../src/describe/people/data', import.meta.url));

function write(output: string, name: string, content: string | Buffer): void {
  const bytes = Buffer.from(content as string);
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(`${output}/${name}`, packed);
  console.log(`${name}: ${packed.length} bytes`);
}

function makeFiles(folder: string, output: string, language: Language, keepClasses: boolean): void {
  const stories = readUnlabelled(folder, language);
  const names = readNames(folder, language);
  const classes: Classes = keepClasses
    ? readClasses(brotliDecompressSync(readFileSync(`${output}/classes.${language}.br`)).toString('utf8'))
    : classesOf(stories);
  const likeness = language === 'ar' ? likenessWeights(names, stories) : null;
  const documents = readLabelled(folder, 'people-train.jsonl', language);
  const parts = trainTagger({
    documents,
    extra: (chosen) => extraDocuments(chosen, language),
    stories,
    lists: listsOf(language, classes, names, likeness),
    options: OPTIONS[language],
    log: console.log,
  });
  if (!keepClasses) write(output, `classes.${language}.br`, classesText(classes));
  if (likeness) write(output, `likeness.${language}.br`, Buffer.from(likeness.buffer));
  write(output, `names.${language}.br`, writeLetters(names));
  write(output, `priors.${language}.br`, writeLetters(parts.priors));
  write(output, `first.${language}.br`, packWeights(parts.first));
  write(output, `second.${language}.br`, packWeights(parts.second));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, 'keep-classes': { type: 'boolean' }, output: { type: 'string' } },
});
const folder = positionals[0];
if (!folder) {
  console.error('Which folder? tsx scripts/train/people.ts FOLDER [--language ar|en] [--keep-classes] [--output DIR]');
  process.exitCode = 2;
} else {
  const output = values.output ?? DATA;
  mkdirSync(output, { recursive: true });
  for (const language of ['ar', 'en'] as const)
    if (!values.language || values.language === language) makeFiles(folder, output, language, values['keep-classes'] ?? false);
}
