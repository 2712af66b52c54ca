import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addCounts, countDocument, figuresOf } from '../../scripts/eval/cleaning.ts';
import { fallen, withFloor } from '../../scripts/eval/floors.ts';
import { type GoldDocument, readSample } from '../../scripts/eval/gold.ts';
import type { DocumentRecord } from '../../src/run/record.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');

const GOLD: GoldDocument = {
  file: 'a.txt',
  lines: [
    [1, 1, 1, 'headline'],
    [3, 4, 1, 'body'],
    [5, 5, 0, 'widget'],
    [6, 6, 2, 'headline'],
    [7, 7, 2, 'body'],
  ],
  stories: [
    { language: 'en', headline: 'First', date: '2024-03-17' },
    { language: 'en', headline: 'Second' },
  ],
  joined: [[3, 4]],
};
const SOURCE = 'First\n\nThe first story goes\non here.\nShare\nSecond\nAnother story.\n';

/** What cleaning would have to say to be all right. */
function rightRecord(): DocumentRecord {
  const article = {
    dek: null,
    byline: null,
    dateline: null,
    outlet: null,
    captions: [],
    people: [],
    topics: [],
    headlineOrigin: 'line',
    language: 'en',
  };
  return {
    file: 'raw/a.txt',
    sha256: '',
    encoding: 'utf-8',
    issues: [],
    lines: GOLD.lines.flatMap(([from, to, number, role]) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({ line: from + i, article: number, role: String(role) })),
    ),
    articles: [
      {
        ...article,
        id: 'a',
        headline: 'First',
        date: { value: '2024-03-17', precision: 'day', certainty: 'stated', evidence: { line: null, text: '', rule: '' } },
        body: [{ text: 'The first story goes on here.', lines: [3, 4] }],
      },
      { ...article, id: 'b', headline: 'Second', date: null, body: [{ text: 'Another story.', lines: [7] }] },
    ],
  };
}

describe('the figures of cleaning', () => {
  it('are all 1 where all is right', () => {
    const { documents, articles, misjoined, ...figures } = figuresOf(countDocument(GOLD, SOURCE, rightRecord()));
    expect({ documents, articles, misjoined }).toEqual({ documents: 1, articles: 2, misjoined: 0 });
    expect(new Set(Object.values(figures))).toEqual(new Set([1]));
  });

  it('fall where a line goes to the wrong story, is lost, or is joined wrongly', () => {
    const right = rightRecord();
    const wrong = {
      ...right,
      lines: right.lines.filter(({ line }) => line !== 5).map((line) => (line.line === 7 ? { ...line, article: 1 } : line)),
    };
    const figures = figuresOf(countDocument(GOLD, SOURCE, wrong));
    expect(figures).toMatchObject({ exact: 0, accounted: 0 });
    expect(figures.body).toBeLessThan(1);
    const joined = { ...right, articles: right.articles.map((article) => ({ ...article, body: [{ text: '', lines: [3, 4, 7] }] })) };
    expect(figuresOf(countDocument(GOLD, SOURCE, joined)).misjoined).toBe(1 / 3);
  });

  it('count a document without an answer as wrong', () => {
    expect(figuresOf(countDocument(GOLD, SOURCE, undefined))).toMatchObject({ body: 0, exact: 0, headline: 0, accounted: 0 });
  });
});

describe('floors', () => {
  const good = figuresOf(countDocument(GOLD, SOURCE, rightRecord()));
  const bad = figuresOf(countDocument(GOLD, SOURCE, undefined));
  const pinned = withFloor({}, 'sample', 'abc', good, false);

  it('hold for the sample they were measured on', () => {
    expect(fallen(pinned, 'sample', 'abc', good)).toEqual([]);
    expect(fallen(pinned, 'sample', 'abc', bad).join()).toContain('body is 0, its floor is 1');
    expect(fallen(pinned, 'sample', 'other', good).join()).toContain('has changed');
  });

  it('are lowered only when that is said', () => {
    expect(() => withFloor(pinned, 'sample', 'abc', bad, false)).toThrow('lowered');
    expect(withFloor(pinned, 'sample', 'abc', bad, true).sample?.figures.body).toBe(0);
  });
});

/** Numbers from 0 to 1 in a fixed order, so that the spoilt answers are the same on each run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An answer that is right in part: roles, article numbers, headlines, dates and joins are spoilt here and there. */
function spoilt(gold: GoldDocument, source: string, next: () => number): DocumentRecord {
  const roles = ['headline', 'body', 'caption', 'date', 'repeat', 'widget', 'related-link'];
  const texts = source.split('\n');
  const lines = gold.lines.flatMap(([from, to, number, role]) =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const line = {
        line: from + index,
        article: number,
        role: typeof role === 'string' ? role : (role[Math.floor(next() * role.length)] ?? 'body'),
      };
      if (next() < 0.1) line.role = roles[Math.floor(next() * roles.length)] ?? 'body';
      if (next() < 0.05) line.article = Math.floor(next() * 3);
      return line;
    }).filter(() => next() > 0.01),
  );
  const articles = gold.stories.map((story, index) => {
    const body = lines.filter(({ article, role }) => article === index + 1 && role === 'body').map(({ line }) => line);
    const halves = body.flatMap((line, at) =>
      at % 2 === 0 ? [{ text: texts[line - 1] ?? '', lines: body.slice(at, at + (next() < 0.3 ? 2 : 1)) }] : [],
    );
    const torn = (gold.joined ?? []).map((pair) => ({ text: '', lines: pair }));
    return {
      ...{ id: `${index}`, dek: null, byline: null, dateline: null, outlet: null, captions: [], people: [], topics: [] },
      language: next() < 0.9 ? story.language : 'xx',
      headline: next() < 0.8 ? ` ${story.headline ?? story.title ?? ''}` : 'Another',
      headlineOrigin: next() < 0.8 && !story.headline ? 'derived' : 'line',
      date:
        next() < 0.8 && story.date
          ? { value: story.date, precision: 'day' as const, certainty: 'stated' as const, evidence: { line: null, text: '', rule: '' } }
          : null,
      body: next() < 0.5 ? [...halves, ...torn] : halves,
    };
  });
  return { file: gold.file, sha256: '', encoding: 'utf-8', issues: [], lines, articles: next() < 0.1 ? articles.slice(1) : articles };
}

describe.skipIf(!existsSync(join(SHARED, 'score/cleaning.mjs'))).each(['seeds', 'pages', 'real'])(
  'our scorer and the shared one, on %s',
  (set) => {
    it('give the same figures for the same answers', async () => {
      const sample = await readSample(join(SHARED, 'corpus', set));
      const next = sequence(set.length);
      const answers = sample.documents.map((gold) => {
        const source = readFileSync(join(sample.folder, gold.file), 'utf8');
        return { gold, source, record: next() < 0.03 ? undefined : spoilt(gold, source, next) };
      });
      const file = join(mkdtempSync(join(tmpdir(), 'diwan-eval-')), 'answers.jsonl');
      writeFileSync(file, answers.flatMap(({ record }) => (record ? [`${JSON.stringify(record)}\n`] : [])).join(''));
      const theirs = execFileSync('node', [join(SHARED, 'score/cleaning.mjs'), join(sample.folder, 'gold.json'), file, '--json'], {
        encoding: 'utf8',
      });
      const ours = figuresOf(addCounts(answers.map(({ gold, source, record }) => countDocument(gold, source, record))));
      expect(ours).toEqual(JSON.parse(theirs).all);
      if (set !== 'real') expect(ours.body).toBeLessThan(1);
    });
  },
);
