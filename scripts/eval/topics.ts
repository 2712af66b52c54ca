/**
 * How often the top-level topic is right:  npx tsx scripts/eval/topics.ts FOLDER
 *
 * Five-fold over FOLDER/topics.jsonl: each fifth is judged by weights learnt from the other four, documents dealt in turn. Then, with the
 * shipped weights, stories of other outlets (`tests/describe/topics/other-outlets.tsv`) in FOLDER/../pages and FOLDER/../real.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findTopics } from '../../src/describe/topics/findTopics.ts';
import { type TopicKnowledge, topicKnowledge } from '../../src/describe/topics/knowledge.ts';
import { TOP_LEVEL } from '../../src/describe/topics/vocabulary.ts';
import type { TopicText } from '../../src/describe/topics/weigh.ts';
import { scriptLanguage } from '../../src/text.ts';
import { readBackground } from '../train/topics/background.ts';
import { readLabelled, train } from '../train/topics.ts';

const FOLDS = 5;
/** Scores at which precision and coverage are printed. */
const AT = [0, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];

interface Given {
  readonly truth: readonly string[];
  readonly topic: string | null;
  readonly score: number;
  readonly name: string;
}

interface Gold {
  readonly documents: readonly { readonly file: string; readonly lines: readonly (readonly [number, number, number, string])[] }[];
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx scripts/eval/topics.ts FOLDER\n');
  process.exit(2);
}
if (process.argv[3] !== 'others') await crossValidated(folder);
await otherOutlets(resolve(folder, '..'));

async function crossValidated(sets: string): Promise<void> {
  const labelled = await readLabelled(sets);
  for (const language of ['ar', 'en'] as const) {
    const texts = labelled.filter((one) => one.text.language === language);
    const background = await readBackground(sets, language);
    const given: Given[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const rest = texts.filter((_, index) => index % FOLDS !== fold);
      const learnt = train(language, rest, background);
      const bias = { ar: learnt.bias, en: learnt.bias };
      const knowledge = topicKnowledge([], { bias, ar: language === 'ar' ? learnt.words : {}, en: language === 'en' ? learnt.words : {} });
      texts.forEach((one, index) => {
        if (index % FOLDS === fold) given.push(judge(one.text, [one.topic], `${index}`, knowledge));
      });
    }
    report(`${language}, five-fold`, given);
  }
}

async function otherOutlets(corpus: string): Promise<void> {
  const table = await readFile(resolve(import.meta.dirname, '../../tests/describe/topics/other-outlets.tsv'), 'utf8');
  const rows = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const gold = new Map<string, Gold['documents'][number]>();
  for (const part of ['pages', 'real']) {
    const { documents } = JSON.parse(await readFile(resolve(corpus, part, 'gold.json'), 'utf8')) as Gold;
    for (const one of documents) gold.set(`${part}/${one.file}`, one);
  }
  const knowledge = topicKnowledge([]);
  const given: Record<string, Given[]> = { ar: [], en: [] };
  for (const row of rows) {
    const [file = '', number = '', truth = ''] = row.split('\t');
    const lines = (await readFile(resolve(corpus, file), 'utf8')).split(/\r?\n/u);
    const text = storyOf(lines, gold.get(file)?.lines ?? [], Number(number));
    given[text.language]?.push(judge(text, truth.split(' '), `${file}#${number}`, knowledge));
  }
  for (const [language, list] of Object.entries(given)) report(`${language}, other outlets`, list);
}

function storyOf(lines: readonly string[], labels: Gold['documents'][number]['lines'], number: number): TopicText {
  const of = (role: string) =>
    labels
      .filter(([, , story, label]) => story === number && label === role)
      .flatMap(([from, to]) => lines.slice(from - 1, to))
      .filter((line) => line.trim() !== '');
  const body = of('body');
  return { language: scriptLanguage(body.join(' ')), headline: of('headline')[0] ?? '', body };
}

function judge(text: TopicText, truth: readonly string[], name: string, knowledge: TopicKnowledge): Given {
  const best = findTopics(text, knowledge)[0];
  return { truth, topic: best ? (TOP_LEVEL.get(best.id) ?? null) : null, score: best?.score ?? 0, name };
}

function report(name: string, given: readonly Given[]): void {
  const isRight = (one: Given) => one.topic !== null && one.truth.includes(one.topic);
  process.stdout.write(`${name}: right ${(given.filter(isRight).length / given.length).toFixed(3)} of ${given.length}\n`);
  for (const least of AT) {
    const kept = given.filter((one) => one.topic !== null && one.score >= least);
    process.stdout.write(
      `  from ${least}: given ${(kept.length / given.length).toFixed(3)}, of these right ${(kept.filter(isRight).length / kept.length).toFixed(3)}\n`,
    );
  }
  for (const truth of [...new Set(given.map((one) => one.truth[0] ?? ''))].sort()) {
    const here = given.filter((one) => one.truth[0] === truth);
    const wrong = here.filter((one) => !isRight(one)).map((one) => one.topic?.slice(7, 9) ?? 'none');
    process.stdout.write(`  ${truth} ${here.length - wrong.length}/${here.length}  ${wrong.sort().join(' ')}\n`);
  }
}
