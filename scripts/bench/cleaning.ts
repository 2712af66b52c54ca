/**
 * How fast cleaning is on one core, warm: `tsx scripts/bench/cleaning.ts FOLDER` repeats the pages of a folder to 100 MB,
 * then takes three documents that are all of one shape: 5 MB of pages in one file, one line of 5 MB, 200,000 one-word lines.
 * Prints megabytes of UTF-8 a second of processor time; figures are for comparing two runs on one machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/clean/clean.ts';
import { loadWording } from '../../src/clean/wording.ts';
import type { Document } from '../../src/model.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name a folder of pages: tsx scripts/bench/cleaning.ts FOLDER');
const stated = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };
const documentOf = (file: string, text: string): Document => ({
  file,
  sha256: '',
  bytes: Buffer.byteLength(text),
  encoding: 'utf-8',
  lines: text.split('\n'),
  frontMatterLines: 0,
  stated,
  correction: null,
});

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => documentOf(file, readFileSync(join(folder, file), 'utf8')));
const all = pages.map(({ lines }) => lines.join('\n')).join('\n\n\n\n');
const size = pages.reduce((sum, { bytes }) => sum + bytes, 0);
const wording = loadWording();

function measure(name: string, documents: readonly Document[], times: number): void {
  const before = process.cpuUsage();
  for (let turn = 0; turn < times; turn++) for (const document of documents) clean(document, wording);
  const seconds = process.cpuUsage(before).user / 1e6;
  const bytes = documents.reduce((sum, document) => sum + document.bytes, 0) * times;
  console.log(
    `${name.padEnd(28)} ${(bytes / 1e6).toFixed(1).padStart(7)} MB ${seconds.toFixed(2).padStart(7)} s ${(bytes / 1e6 / seconds).toFixed(2).padStart(7)} MB/s`,
  );
}

measure('warming up', pages, Math.ceil(5e6 / size));
measure('pages, repeated to 100 MB', pages, Math.ceil(100e6 / size));
measure('one document of 5 MB', [documentOf('long', all.repeat(Math.ceil(5e6 / size)))], 1);
measure('one line of 5 MB', [documentOf('line', all.replaceAll('\n', ' ').repeat(Math.ceil(5e6 / size)))], 1);
measure('200,000 one-word lines', [documentOf('words', Array.from({ length: 200_000 }, (_, at) => `word${at % 977}`).join('\n'))], 1);
