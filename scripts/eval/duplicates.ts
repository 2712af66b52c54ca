/**
 * How well copies of a text are found, and whether unrelated texts stay apart.
 *
 *   npx tsx scripts/eval/duplicates.ts [../shared/corpus/sets]
 *
 * The texts are both sides of `duplicates.jsonl`. Made from each of at least 40 words: a copy with another headline and other
 * white space; a light edit (every 20th word left out or doubled, in turn); its first half. All texts and all copies are
 * linked at once. False: the two sides of a pair with `overall` ≥ 3 that become one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { linkAll } from '../../src/link/link.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import type { Article, Language, Stated } from '../../src/model.ts';

interface Sample {
  readonly id: string;
  readonly language: Language;
  readonly a: string;
  readonly b: string;
  readonly overall: number;
}

const folder = process.argv[2] ?? '../shared/corpus/sets';
const samples = readFileSync(join(folder, 'duplicates.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sample => JSON.parse(line));

const NOTHING_STATED: Stated = {
  headline: null,
  language: null,
  date: null,
  outlet: null,
  byline: null,
  url: null,
  people: [],
  topics: [],
};

function article(id: string, language: Language, text: string): Article {
  const body = text.split('\n').map((line, n) => ({ text: line, lines: [n + 1] }));
  return {
    id,
    file: `${id}.txt`,
    number: 1,
    language,
    headline: id,
    headlineOrigin: 'line',
    headlineLines: [1],
    dek: null,
    byline: null,
    dateline: null,
    outlet: null,
    url: null,
    date: null,
    captions: [],
    body,
    mentions: [],
    topics: [],
    places: [],
    statedPeople: [],
  };
}

const KINDS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  copy: (words) => `${words.slice(0, 20).join('  ')}\n\n${words.slice(20).join(' ')}`,
  'light edit': (words) => words.flatMap((word, n) => (n % 20 !== 10 ? [word] : n % 40 === 10 ? [] : [word, word])).join(' '),
  'first half': (words) => words.slice(0, Math.ceil(words.length / 2)).join(' '),
};

const texts = samples.flatMap(({ id, language, a, b }) => [
  { id: `${id}a`, language, text: a },
  { id: `${id}b`, language, text: b },
]);
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const long = texts.filter(({ text }) => wordsOf(text).length >= 40);
const copies = Object.entries(KINDS).flatMap(([kind, make]) =>
  long.map(({ id, language, text }) => article(`${id} ${kind}`, language, make(wordsOf(text)))),
);
const knowledge = factKnowledge(NO_AUTHORITY);
const facts = [...texts.map(({ id, language, text }) => article(id, language, text)), ...copies].map((one) => {
  const document = {
    file: one.file,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    lines: [],
    frontMatterLines: 0,
    stated: NOTHING_STATED,
    correction: null,
  } as const;
  const cleaned = { document, ledger: [], segments: [], removals: [], issues: [] };
  return factsOf({ cleaned, articles: [one], setAside: null, issues: [] }, knowledge);
});
const linking = linkAll(facts, NO_AUTHORITY, noPermalinks);
const shown = new Map(
  Array.from(linking.order, (number) => linking.article(number)).flatMap(({ id, file, appearances }) =>
    [file, ...appearances.map((one) => one.file)].map((at) => [at, id] as const),
  ),
);
const same = (x: string, y: string): boolean => shown.get(`${x}.txt`) === shown.get(`${y}.txt`);

for (const kind of Object.keys(KINDS)) {
  const found = long.filter(({ id }) => same(id, `${id} ${kind}`)).length;
  console.log(`${kind}: found ${(found / long.length).toFixed(4)} (${found} of ${long.length})`);
}
const unrelated = samples.filter(({ overall }) => overall >= 3);
const joined = unrelated.filter(({ id }) => same(`${id}a`, `${id}b`));
console.log(`unrelated pairs joined: ${joined.length} of ${unrelated.length}${joined.map(({ id }) => ` ${id}`).join('')}`);
for (const [from, to] of [
  [1, 1.5],
  [1.5, 2.5],
  [2.5, 3],
] as const) {
  const some = samples.filter(({ overall }) => overall >= from && overall < to);
  console.log(
    `pairs with overall ${from} up to ${to} taken for one dispatch: ${some.filter(({ id }) => same(`${id}a`, `${id}b`)).length} of ${some.length}`,
  );
}
