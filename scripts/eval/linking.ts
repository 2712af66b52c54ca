/**
 * How linking grows: archives of made-up articles with names of the gazetteer, half of them Arabic.
 *
 *   npx tsx scripts/eval/linking.ts NAMES.tsv [1000 10000 50000]
 *
 * Each article names three of (articles / 4) people, two of them by surname too, in a text of 150 words; one in twenty is a
 * copy of another with an edit. A fixed generator: the same articles every time.
 */
import { readFileSync } from 'node:fs';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { link } from '../../src/link/link.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import { shortHash } from '../../src/link/slug.ts';
import type { Article, Described, Language, Mention, Site } from '../../src/model.ts';

const [file = '../shared/corpus/sets/names-gazetteer.tsv', ...counts] = process.argv.slice(2);
const sizes = counts.length > 0 ? counts.map(Number) : [1000, 10_000, 50_000];
const SITE: Site = {
  name: { ar: '', en: '' },
  description: { ar: '', en: '' },
  address: null,
  languages: ['ar', 'en'],
  digits: 'latn',
  monthNames: 'ar-IQ',
  wording: [],
};

const gazetteer = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .filter(([ar = '', en = '']) => ar.length > 2 && en.length > 2);

function generator(): (most: number) => number {
  let state = 20240617;
  return (most) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * most);
  };
}

interface Somebody {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

function archive(size: number): Described[] {
  const draw = generator();
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const somebody = (): Somebody => {
    const parts = Array.from({ length: draw(4) === 0 ? 3 : 2 }, (_, k) => gazetteer[draw(k === 0 ? 2000 : gazetteer.length)] ?? []);
    return { ar: parts.map(([ar = '']) => ar), en: parts.map(([, en = '']) => capital(en)) };
  };
  const people = Array.from({ length: Math.max(10, size >> 2) }, somebody);
  const bodies: { text: string; language: Language }[] = [];
  return Array.from({ length: size }, (_, n) => {
    const old = n > 100 && draw(20) === 0 ? bodies[draw(bodies.length)] : undefined;
    const language: Language = old?.language ?? (draw(2) === 0 ? 'ar' : 'en');
    const words = Array.from({ length: 150 }, () => {
      const row = gazetteer[Math.floor(gazetteer.length * (draw(1_000_000) / 1_000_000) ** 3)] ?? [];
      return language === 'ar' ? (row[0] ?? '') : (row[1] ?? '');
    });
    const text = old === undefined ? words.join(' ') : `${old.text} ${words[0]}`;
    bodies.push({ text, language });
    return described(
      n,
      language,
      text,
      [draw(people.length), draw(people.length), draw(people.length)].map((k) => people[k] ?? somebody()),
      draw,
    );
  });
}

function described(n: number, language: Language, text: string, people: readonly Somebody[], draw: (most: number) => number): Described {
  const names = people.flatMap((person, k) => [person[language].join(' '), ...(k < 2 ? [person[language].at(-1) ?? ''] : [])]);
  const mentions = names.map(
    (name, k): Mention => ({
      text: name,
      place: { field: 'body', paragraph: 0, start: k * 20, end: k * 20 + name.length },
      line: 3,
      rule: 'tagger',
      confidence: 0.9,
      role: null,
      title: null,
    }),
  );
  const value = new Date(Date.UTC(2005, 0, 1 + draw(7000))).toISOString().slice(0, 10);
  const article: Article = {
    id: shortHash(text, 12),
    file: `${n}.txt`,
    number: 1,
    language,
    headline: text.split(' ').slice(0, 8).join(' '),
    headlineOrigin: 'line',
    headlineLines: [1],
    dek: null,
    byline: null,
    dateline: null,
    outlet: null,
    url: null,
    date: { value, precision: 'day', certainty: 'stated', evidence: { line: 1, text: value, rule: 'made' }, reasoning: null },
    captions: [],
    body: [{ text, lines: [3] }],
    mentions,
    topics: [{ id: 'medtop:11000000', score: 1, evidence: [] }],
    places: [],
    statedPeople: [],
  };
  const stated = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };
  const document = {
    file: article.file,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    lines: [],
    frontMatterLines: 0,
    stated,
    correction: null,
  } as const;
  return { cleaned: { document, ledger: [], segments: [], removals: [], issues: [] }, articles: [article], setAside: null, issues: [] };
}

for (const size of sizes) {
  const all = archive(size);
  const from = process.cpuUsage();
  const knowledge = factKnowledge(NO_AUTHORITY);
  const facts = all.map((one) => factsOf(one, knowledge));
  const made = process.cpuUsage(from);
  const bytes = facts.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);
  const start = process.cpuUsage();
  const { archive: linked } = link(facts, NO_AUTHORITY, SITE, noPermalinks);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${size} articles: facts ${((made.user + made.system) / 1e6).toFixed(1)} s, ${Math.round(bytes / size)} bytes each; ${seconds.toFixed(1)} s of processor time, ${((seconds / size / Math.log2(size)) * 1e6).toFixed(1)} µs a n·log₂n, ${memory} MB; ${linked.articles.length} kept, ${linked.people.length} people, ${linked.articles.filter(({ counterpart }) => counterpart !== null).length} counterparts, ${linked.issues.length} issues`,
  );
}
