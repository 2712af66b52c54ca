import { expect, describe as suite, test } from 'vitest';
import { articleId, describe } from '../../src/describe/describe.ts';
import { knowledgeOf } from '../../src/describe/knowledge.ts';
import { pieceOf, piecesOf } from '../../src/describe/pieces.ts';
import { readEntries } from '../../src/link/authority/read.ts';
import { TOPIC } from '../../src/link/authority/shapes.ts';
import type { Cleaned, Correction, Described, Segment, Stated, StoryCorrection } from '../../src/model.ts';

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
const NO_CORRECTION: StoryCorrection = { lines: null, headline: null, language: null, date: null, outlet: null };
const knowledge = knowledgeOf({
  people: [],
  topics: [],
  outlets: [{ id: 'example', slug: 'example', name: { ar: 'المثال', en: 'The Example' }, aliases: { ar: [], en: ['EX'] } }],
  places: [{ id: 'baghdad', name: { ar: 'بغداد', en: 'Baghdad' }, aliases: { ar: [], en: [] }, kind: 'city' }],
});

interface Story {
  readonly headline?: string;
  readonly body: readonly string[];
}

/** A document whose stories stand one after the other, a paragraph a line. */
function described(
  stories: readonly Story[],
  stated: Partial<Stated> = {},
  corrections: readonly Partial<StoryCorrection>[] = [],
): Described {
  const lines: string[] = [];
  const paragraph = (text: string): { text: string; lines: number[] } => ({ text, lines: [lines.push(text)] });
  const segments = stories.map(
    (story, index): Segment => ({
      number: index + 1,
      headline: story.headline === undefined ? null : paragraph(story.headline),
      dek: null,
      bylines: [],
      datelines: [],
      dates: [],
      credits: [],
      captions: [],
      body: story.body.map(paragraph),
    }),
  );
  const correction: Correction | null =
    corrections.length === 0
      ? null
      : {
          source: 'corrections/a.txt.yaml',
          reason: null,
          decided: null,
          stories: corrections.map((one) => ({ ...NO_CORRECTION, ...one })),
          roles: [],
        };
  const cleaned: Cleaned = {
    document: {
      file: 'a.txt',
      sha256: '',
      bytes: 0,
      encoding: 'utf-8',
      lines,
      frontMatterLines: 0,
      stated: { ...NOTHING_STATED, ...stated },
      correction,
    },
    ledger: [],
    segments,
    removals: [],
    issues: [],
  };
  return describe(cleaned, knowledge);
}

const ENGLISH: Story = {
  headline: 'Bridge repaired',
  body: ['Baghdad (EX) - The council said on Sunday, 17 March 2024, that the bridge was repaired.'],
};
const ARABIC: Story = { body: ['قال مجلس المدينة إن الجسر القديم على النهر سيرمم قبل حلول الشتاء.'] };
const PERSIAN: Story = { body: ['رئیس شورا گفت که این پل پیش از زمستان تعمیر می‌شود و مردم از آن استفاده می‌کنند.'] };

suite('describing a document', () => {
  test('one article a story, each in its language', () => {
    const { articles, issues, setAside } = described([ENGLISH, ARABIC]);
    expect(setAside).toBeNull();
    expect(
      articles.map(({ number, language, headlineOrigin, outlet, dateline, date }) => [
        number,
        language,
        headlineOrigin,
        outlet,
        dateline,
        date?.value ?? null,
      ]),
    ).toEqual([
      [1, 'en', 'line', 'The Example', 'Baghdad (EX)', '2024-03-17'],
      [2, 'ar', 'derived', null, null, null],
    ]);
    expect(articles[0]?.body[0]?.text).toBe(ENGLISH.body[0]);
    expect(issues.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([['headline-derived', 'note', 3]]);
  });

  test('a document in another language is set aside by name, a single story in one is left out and reported', () => {
    expect(described([PERSIAN])).toMatchObject({
      articles: [],
      setAside: { file: 'a.txt', rule: 'other-language', message: expect.stringContaining('Persian') },
    });
    const mixed = described([ENGLISH, PERSIAN]);
    expect(mixed.setAside).toBeNull();
    expect(mixed.articles).toHaveLength(1);
    expect(mixed.issues).toMatchObject([{ rule: 'other-language-story', severity: 'warning', line: 3 }]);
  });

  test('a correction with lines is about the story of these lines, whatever its number', () => {
    const { articles } = described([ENGLISH, ARABIC], {}, [
      { lines: [900, 901], headline: 'Of a story that is gone' },
      { lines: [1, 2], headline: 'Of the first' },
      { lines: [3, 9], headline: 'للثانية' },
    ]);
    expect(articles.map(({ headline }) => headline)).toEqual(['Of the first', 'للثانية']);
  });

  test('front matter speaks for the first story, a correction for its own, and wins', () => {
    const stated = {
      headline: 'Stated',
      date: '2020',
      outlet: 'EX',
      byline: 'Sara Hasan',
      url: 'https://example.org/',
      people: ['Ali Hasan'],
    };
    const { articles } = described([ENGLISH, ARABIC], stated, [{ date: '2021-02-03' }, { headline: 'عنوان', language: 'ar' }]);
    expect(articles[0]).toMatchObject({
      headline: 'Stated',
      headlineOrigin: 'frontmatter',
      byline: 'Sara Hasan',
      statedPeople: ['Ali Hasan'],
      date: { value: '2021-02-03', certainty: 'stated', evidence: { rule: 'correction' } },
    });
    expect(articles[1]).toMatchObject({
      headline: 'عنوان',
      headlineOrigin: 'frontmatter',
      byline: null,
      statedPeople: [],
      date: null,
      outlet: 'المثال',
    });
    expect(described([PERSIAN], {}, [{ language: 'ar' }]).articles).toHaveLength(1);
  });

  test('no stories, no articles, nothing wrong', () => {
    expect(described([])).toMatchObject({ articles: [], setAside: null, issues: [] });
  });
});

suite('the id of a text', () => {
  test('twelve of a-z and 2-7, the same for writings that fold to one', () => {
    expect(articleId('en', 'The bridge')).toMatch(/^[a-z2-7]{12}$/u);
    expect(articleId('ar', 'الجِسر  القديم')).toBe(articleId('ar', 'الجسر القديم'));
    expect(articleId('en', 'The bridge')).not.toBe(articleId('ar', 'The bridge'));
    expect(articleId('en', 'The bridge')).not.toBe(articleId('en', 'The bridges'));
  });
});

suite('pieces', () => {
  test('a torn paragraph knows the line of each of its words', () => {
    const lines = ['The council said that', '', '  the bridge stands.'];
    const piece = pieceOf('body', 0, { text: 'The council said that the bridge stands.', lines: [1, 3] }, lines);
    expect([piece.lineAt(0), piece.lineAt(20), piece.lineAt(22), piece.lineAt(999)]).toEqual([1, 1, 3, 3]);
  });
  test('headline, body and captions are read; credits and bylines are not', () => {
    const one = (text: string): { text: string; lines: number[] } => ({ text, lines: [1] });
    const segment: Segment = {
      number: 1,
      headline: one('h'),
      dek: one('d'),
      bylines: [one('by')],
      datelines: [one('dl')],
      dates: [one('da')],
      credits: [one('cr')],
      captions: [one('c')],
      body: [one('b0'), one('b1')],
    };
    expect(piecesOf(segment, []).map(({ field, paragraph, text }) => `${field} ${paragraph} ${text}`)).toEqual([
      'headline 0 h',
      'dek 0 d',
      'body 0 b0',
      'body 1 b1',
      'caption 0 c',
    ]);
  });
});

suite('stated topics', () => {
  const football = {
    headline: 'Two goals',
    body: ['The striker scored two goals in the football match and the goalkeeper saved a penalty kick.'],
  };
  const topicsOf = (topics: readonly string[], stories: readonly Story[] = [football]) =>
    described(stories, { topics }).articles.map((one) => one.topics);
  test('are the topics of the first story, by id, slug or name in either language, each once', () => {
    const sure = (id: string) => ({ id, score: 1, evidence: [] });
    expect(topicsOf(['medtop:11000000', 'POLITICS', 'الصحة', 'health'])).toEqual([[sure('medtop:11000000'), sure('medtop:07000000')]]);
    expect(topicsOf(['health'], [football, football])[1]?.map(({ id }) => id)).toEqual(topicsOf([])[0]?.map(({ id }) => id));
  });
  test('that nobody knows are reported, and leave the machine its say', () => {
    const { articles, issues } = described([football], { topics: ['Reed boats: their builders'] });
    expect(articles[0]?.topics).toEqual(topicsOf([])[0]);
    expect(articles[0]?.topics).not.toEqual([]);
    const [unknown] = issues.filter(({ rule }) => rule === 'topic-unknown');
    const [, ...yaml] = unknown?.hint.split('\n') ?? [];
    const topics = readEntries(yaml.join('\n'), 'topics.yaml', TOPIC).entries.map(({ value }) => value);
    expect(topics).toMatchObject([{ id: 'reed-boats-their-builders', words: { en: ['Reed boats: their builders'] } }]);
    const known = knowledgeOf({ people: [], outlets: [], places: [], topics });
    expect(known.topicNames.get('reed boats: their builders')).toBe('reed-boats-their-builders');
  });
});
