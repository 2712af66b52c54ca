/**
 * How well names are found, on the labelled sets of a folder.
 *
 *   tsx scripts/eval/people.ts FOLDER [--folds] [--errors N]
 *
 * `--folds` also trains five Arabic models, each without a fifth of the documents, and scores them on it (minutes).
 */

import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { peopleKnowledge } from '../../src/describe/people/knowledge.ts';
import { mentionsIn } from '../../src/describe/people/mentionsIn.ts';
import { readLabelled } from '../train/people/sets.ts';
import { asText, line, tagged } from './people/figures.ts';
import { arabicFolds } from './people/folds.ts';
import { overlapFigures, readTexts } from './people/overlap.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' }, errors: { type: 'string' } } });
const folder = positionals[0] ?? '../shared/corpus/sets';
const knowledge = peopleKnowledge({ people: [], topics: [], outlets: [], places: [] });

const dev = readLabelled(folder, 'people-dev.jsonl', 'en');
console.log(line('English news (people-dev), tagger', tagged(dev, knowledge)));
console.log(line('English news (people-dev), as running text', asText(dev, knowledge)));
const started = process.cpuUsage().user;
const words = dev.reduce((sum, { sentences }) => sum + sentences.reduce((n, sentence) => n + sentence.words.length, 0), 0);
tagged(dev, knowledge);
console.log(`Tagging: ${Math.round((words / (process.cpuUsage().user - started)) * 1e6)} words a second of one core`);

const texts = readTexts(`${folder}/people-iraq-syria.jsonl`);
const overlap = overlapFigures(texts, (text) => mentionsIn(text, knowledge, 'en'));
console.log(line('English, Iraq and Syria (overlap)', overlap.found));
for (const error of overlap.errors.slice(0, Number(values.errors ?? 0))) console.log(`  ${error}`);

const Gold = z.object({ documents: z.array(z.object({ file: z.string(), stories: z.array(z.object({ people: z.array(z.string()) })) })) });
const seeds = `${folder}/../seeds`;
if (existsSync(`${seeds}/gold.json`)) {
  for (const document of Gold.parse(JSON.parse(readFileSync(`${seeds}/gold.json`, 'utf8'))).documents) {
    const found = mentionsIn(readFileSync(`${seeds}/${document.file}`, 'utf8'), knowledge);
    console.log(`${document.file}: ${[...new Set(found.map(({ title, text }) => (title ? `${title} ` : '') + text))].join('; ')}`);
  }
}

if (values.folds) {
  const { tagger, text } = arabicFolds(folder, (fold, alone, whole) => {
    console.log(line(`  fold ${fold + 1}, tagger`, alone));
    console.log(line(`  fold ${fold + 1}, as running text`, whole));
  });
  console.log(line('Arabic news, five folds, tagger', tagger));
  console.log(line('Arabic news, five folds, as running text', text));
}
