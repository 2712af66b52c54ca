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
import { tagDocument } from '../../src/describe/people/tagger/tagger.ts';
import type { Span } from '../../src/describe/people/tagger/tags.ts';
import type { Labelled } from '../train/people/passes.ts';
import { readLabelled } from '../train/people/sets.ts';
import { type Found, figures, line } from './people/figures.ts';
import { arabicFolds } from './people/folds.ts';
import { overlapFigures, readTexts } from './people/overlap.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' }, errors: { type: 'string' } } });
const folder = positionals[0] ?? '../shared/corpus/sets';
const knowledge = peopleKnowledge({ people: [], topics: [], outlets: [], places: [] });

/** The tagger alone, on words as the set has them. */
function tagged(documents: readonly Labelled[]): Found {
  return figures(documents, (document) => {
    const { model } = knowledge[document.language];
    return tagDocument(
      model,
      document.sentences.map((sentence) => sentence.words),
    ).map((spans) => spans.map(({ span }) => span));
  });
}

/** The whole search, on the words joined by spaces, a sentence a line; a name covers the words that it touches. */
function asText(documents: readonly Labelled[]): Found {
  return figures(documents, (document) => {
    const lines = document.sentences.map((sentence) => sentence.words.join(' '));
    const found = mentionsIn(lines.join('\n'), knowledge, document.language);
    let start = 0;
    return document.sentences.map((sentence, number) => {
      const starts: number[] = [];
      let at = start;
      for (const word of sentence.words) {
        starts.push(at);
        at += word.length + 1;
      }
      const own = found.filter(({ place }) => place.start >= start && place.start < at);
      start += (lines[number] as string).length + 1;
      const wordAt = (offset: number) => starts.findLastIndex((begin) => begin <= offset);
      return own.map(({ place }): Span => [wordAt(place.start), wordAt(place.end - 1) + 1]);
    });
  });
}

const dev = readLabelled(folder, 'people-dev.jsonl', 'en');
console.log(line('English news (people-dev), tagger', tagged(dev)));
console.log(line('English news (people-dev), as running text', asText(dev)));
const started = process.cpuUsage().user;
const words = dev.reduce((sum, { sentences }) => sum + sentences.reduce((n, sentence) => n + sentence.words.length, 0), 0);
tagged(dev);
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
  const { total, parts } = arabicFolds(folder, console.log);
  for (const [number, part] of parts.entries()) console.log(line(`  fold ${number + 1}`, part));
  console.log(line('Arabic news, five folds', total));
}
