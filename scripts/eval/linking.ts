/**
 * How linking grows: archives of made-up articles with names of the gazetteer, half of them Arabic.
 *
 *   npx tsx scripts/eval/linking.ts NAMES.tsv [1000 10000 50000]
 *
 * Each article names three of (articles / 4) people, two of them by surname too, in a text of 150 words; one in twenty is a
 * copy of another with an edit. A fixed generator: the same articles every time.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { readKept, stageKept } from '../../src/link/kept/disk.ts';
import { linkAll } from '../../src/link/link.ts';
import { Linking } from '../../src/link/linking.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import { shortHash } from '../../src/link/slug.ts';
import type { Article, Described, Language, Mention } from '../../src/model.ts';

const [file = '../shared/corpus/sets/names-gazetteer.tsv', ...counts] = process.argv.slice(2);
/** So many articles come one by one afterwards; figures are medians. */
const DROPPED = 7;
const sizes = counts.length > 0 ? counts.map(Number) : [1000, 10_000, 50_000];
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

/** Processor time of something in milliseconds, and what it gave. */
async function timed<Value>(run: () => Promise<Value>): Promise<{ readonly value: Value; readonly time: number }> {
  const from = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(from);
  return { value, time: (user + system) / 1000 };
}
const ms = (time: number): string => (time < 10 ? time.toFixed(1) : time.toFixed(0));

const knowledge = factKnowledge(NO_AUTHORITY);
for (const size of sizes) {
  // A few more, to be dropped in one by one.
  const all = archive(size + DROPPED);
  const { value: facts, time: made } = await timed(async () => all.map((one) => factsOf(one, knowledge)));
  const bytes = facts.reduce((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0) / facts.length;
  const byFile = new Map(facts.map((one) => [one.file, one]));
  const first = await timed(async () => linkAll(facts.slice(0, size), NO_AUTHORITY, noPermalinks));
  const folder = await mkdtemp(join(tmpdir(), 'diwan-linking-'));
  const kept = await timed(async () => (await stageKept(folder, first.value.kept, ''))());
  const bytesKept = (await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size))).reduce(
    (sum, one) => sum + one,
  );
  const changes: { load: number; update: number; keep: number; articles: number; people: number }[] = [];
  let { permalinks } = first.value;
  for (const one of facts.slice(size)) {
    const loaded = await timed(async () => {
      const back = await readKept(folder, '');
      if (back === null) throw new Error('What was kept cannot be read.');
      return new Linking(back, NO_AUTHORITY, permalinks, (name) => byFile.get(name) ?? null);
    });
    const updated = await timed(async () => loaded.value.update([], [one]));
    const again = await timed(async () => (await stageKept(folder, loaded.value.kept, ''))());
    changes.push({
      load: loaded.time,
      update: updated.time,
      keep: again.time,
      articles: updated.value.articles.size,
      people: updated.value.people.size,
    });
    permalinks = loaded.value.permalinks;
  }
  await rm(folder, { recursive: true });
  const median = (key: keyof (typeof changes)[number]): number =>
    changes.map((one) => one[key]).sort((a, b) => a - b)[changes.length >> 1] ?? 0;
  const { order, kept: had } = first.value;
  console.log(
    [
      `${size} articles: facts ${ms(made)} ms, ${Math.round(bytes)} bytes each`,
      `all ${ms(first.time)} ms, ${((first.time / size / Math.log2(size)) * 1000).toFixed(1)} µs a n·log₂n; ${order.length} kept, ${[...had.people.numbers()].length} people`,
      `kept ${(bytesKept / 1e6).toFixed(1)} MB, written in ${ms(kept.time)} ms`,
      `one more: read ${ms(median('load'))}, updated ${ms(median('update'))}, written ${ms(median('keep'))} ms; ${median('articles')} articles and ${median('people')} people changed`,
      `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    ].join('\n  '),
  );
}
