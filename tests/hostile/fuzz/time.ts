/** What reading a text costs, in processor time, which a loaded machine does not lengthen as it does a clock's. */
import { toLines } from '../../../src/acquire/lines.ts';
import { clean } from '../../../src/clean/clean.ts';
import { NOTHING_RECURS } from '../../../src/clean/recurring.ts';
import { loadWording } from '../../../src/clean/wording.ts';
import { describe } from '../../../src/describe/describe.ts';
import { knowledgeOf } from '../../../src/describe/knowledge.ts';
import { NO_AUTHORITY } from '../../../src/link/authority.ts';
import type { Document } from '../../../src/model.ts';

const wording = loadWording([], []);
const knowledge = knowledgeOf(NO_AUTHORITY);

const documentOf = (text: string): Document => ({
  file: 'a.txt',
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  lines: toLines(text),
  frontMatterLines: 0,
  stated: { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] },
  correction: null,
});

/** Cleans and describes a text. */
export function read(text: string): void {
  describe(clean(documentOf(text), wording, NOTHING_RECURS), knowledge);
}

/** Processor time of this process in milliseconds. */
export function work(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
