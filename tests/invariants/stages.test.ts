import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_RECURS } from '../../src/clean/recurring.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { link } from '../../src/link/link.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import type { Archive, Article, Described, Document } from '../../src/model.ts';
import { buildArchive, cleanFile, inMemory, type Known, readKnown } from '../../src/pipeline.ts';
import { plan } from '../../src/publish/plan.ts';
import { pageText } from './parts.ts';
import { ROOT } from './sources.ts';

const CONTENT = join(ROOT, 'content');
const RUNS = 60;

let known: Known;
let folder: string;
beforeAll(async () => {
  known = await readKnown(CONTENT, join(CONTENT, 'raw'));
  folder = mkdtempSync(join(tmpdir(), 'diwan-stages-'));
});

/** Takes a file's bytes down the whole road, to the model of every page; throws where a stage does. */
async function wholeRoad(name: string, bytes: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), bytes);
  const described: Described[] = [];
  for await (const outcome of cleanFile(folder, name, known, NOTHING_RECURS))
    if (outcome.described !== null) described.push(outcome.described);
  const authority = { ...known.authority, people: known.authority.people.slice(0, 5) };
  const knowledge = factKnowledge(authority);
  const facts = described.map((one) => factsOf(one, knowledge));
  const { archive } = link(facts, authority, known.site, noPermalinks);
  for (const page of plan(archive, [], inMemory(described)).pages) expect(page.model).toBeDefined();
}

describe('content never makes a stage throw', () => {
  it('whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.constantFrom('a.txt', 'a.md', 'a.jsonl'), (bytes, name) =>
        wholeRoad(name, bytes),
      ),
      {
        numRuns: RUNS,
        seed: 2024,
      },
    );
  });

  it('whatever its text and its front matter', async () => {
    const front = fc.option(
      fc.constantFrom(
        '---\ntitle: [1, {a: b}]\ndate: 99\n---\n',
        '---js\nx\n---\n',
        '---\n: : :\n---\n',
        '---\npeople: 7\ncorrections: {stories: [{lines: 9-1}]}\n---\n',
      ),
      { nil: '' },
    );
    await fc.assert(
      fc.asyncProperty(front, pageText, fc.constantFrom('a.txt', 'a.md'), (head, text, name) => wholeRoad(name, head + text)),
      {
        numRuns: RUNS,
        seed: 2024,
      },
    );
  });
});

describe('what is inferred carries its evidence', () => {
  let archive: Archive;
  let articles: readonly Article[];
  let documents: ReadonlyMap<string, Document>;
  beforeAll(async () => {
    const sources = { content: CONTENT, raw: join(CONTENT, 'raw'), permalinks: join(folder, 'none.json') };
    const built = await buildArchive(sources, { progress: () => {} });
    archive = built.archive;
    const described = archive.documents.flatMap(({ file }) => built.documents.described(file) ?? []);
    articles = described.flatMap((one) => one.articles);
    documents = new Map(described.map(({ cleaned: { document } }) => [document.file, document]));
    expect(articles.length).toBeGreaterThan(20);
  });

  it('dates: the rule, and where a line is named the words that stand in it', () => {
    const dated = articles.filter(({ date }) => date !== null);
    expect(dated.length).toBeGreaterThan(10);
    for (const { date, file } of dated) {
      const { line, text, rule } = date?.evidence ?? { line: null, text: '', rule: '' };
      expect(rule, file).not.toBe('');
      if (line !== null) expect(documents.get(file)?.lines[line - 1], `${file}:${line}`).toContain(text);
      if (date?.certainty === 'inferred') expect(date.reasoning, file).not.toBeNull();
    }
  });

  it('mentions: the very words at the very place', () => {
    const mentions = articles.flatMap((article) => article.mentions.map((mention) => ({ article, mention })));
    expect(mentions.length).toBeGreaterThan(20);
    for (const { article, mention } of mentions) {
      const { field, paragraph, start, end } = mention.place;
      const texts = {
        headline: [article.headline],
        dek: [article.dek ?? ''],
        body: article.body.map(({ text }) => text),
        caption: article.captions.map(({ text }) => text),
      };
      if (field === 'headline' && article.headlineOrigin !== 'line') continue;
      expect(texts[field][paragraph]?.slice(start, end), `${article.file}: ${mention.text}`).toBe(mention.text);
      expect(mention.rule).not.toBe('');
    }
  });

  it('people: a known person, or words that say why spellings were joined', () => {
    for (const person of archive.people) for (const merge of person.merges) expect(merge.rule, person.id).not.toBe('');
    const ids = new Set(archive.people.map(({ id }) => id));
    expect(archive.articles.flatMap(({ people }) => people).filter(({ person }) => !ids.has(person))).toEqual([]);
  });

  it('topics: the words that spoke for them', () => {
    const topics = articles.flatMap((article) => article.topics);
    expect(topics.length).toBeGreaterThan(20);
    expect(topics.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('headlines: a line, or said to be derived or stated', () => {
    for (const { headline, headlineOrigin, headlineLines, file } of articles) {
      const words = headlineLines.map((line) => documents.get(file)?.lines[line - 1] ?? '').join(' ');
      if (headlineOrigin === 'line') expect(words.replace(/\s+/gu, ' '), file).toContain(headline.replace(/\s+/gu, ' '));
    }
  });

  it('what a person stated wins', () => {
    const corrected = [...documents.values()].filter(({ correction }) => correction !== null);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { file, correction } of corrected) {
      correction?.stories.forEach((story, index) => {
        const article = articles.find((one) => one.file === file && one.number === index + 1);
        if (story.headline !== null) expect(article?.headline, file).toBe(story.headline);
        if (story.date !== null) expect(article?.date, file).toMatchObject({ value: story.date, certainty: 'stated' });
      });
    }
  });
});
