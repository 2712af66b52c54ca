import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { countRecurring, marksOf, type Recurring } from '../../src/clean/recurring.ts';
import { loadWording } from '../../src/clean/wording.ts';
import type { Cleaned, Correction, Document, OwnWording } from '../../src/model.ts';

const NOTHING_STATED = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };

const document = (text: string, more: Partial<Document> = {}): Document => ({
  file: 'page.txt',
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  lines: text.split('\n'),
  frontMatterLines: 0,
  stated: NOTHING_STATED,
  correction: null,
  ...more,
});

const correction = (parts: Partial<Correction>): Correction => ({
  source: 'corrections/page.txt.yaml',
  reason: null,
  decided: null,
  stories: [],
  roles: [],
  ...parts,
});

const cleaned = (text: string, more: Partial<Document> = {}, own: readonly OwnWording[] = [], recurring?: Recurring): Cleaned =>
  clean(document(text, more), loadWording(own), recurring);

/** `1 headline`, `0 widget` … for each line that is not blank. */
const roles = (result: Cleaned): string[] => result.ledger.map(({ article, role }) => `${article} ${role}`);

const FERRY = [
  'Ferry returns to Marjana after a year',
  '',
  'The ferry between the two banks of Marjana went back to work on Sunday, a year after the flood that had broken its pier.',
  '',
  'It will cross the river every half hour until the new bridge is ready, the port office said, and carry bicycles for nothing.',
];

describe('clean', () => {
  it('gives an article and a receipt for every line', () => {
    const result = cleaned(
      [...FERRY, '', 'Share this article', '', 'Read more:', '', '- School roof repaired', '- Market moves indoors'].join('\n'),
    );
    expect(roles(result)).toEqual(['1 headline', '1 body', '1 body', '0 widget', '0 related-heading', '0 related-link', '0 related-link']);
    expect(result.removals.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '7 share',
      '9 related-heading',
      '11 headline-of-another-story',
      '12 headline-of-another-story',
    ]);
    expect(result.segments).toHaveLength(1);
    expect(result.segments[0]?.headline?.text).toBe(FERRY[0]);
  });

  it('parts two stories that have nothing but blank lines between them', () => {
    const second = [
      'Court frees the beekeeper of Tell al-Yaqut',
      '',
      'A court in Tell al-Yaqut freed a beekeeper on Tuesday whose bees had stung two inspectors of the tax office.',
      '',
      'The judge found that the inspectors had opened the hives themselves, against the beekeeper’s advice.',
    ];
    const result = cleaned([...FERRY, '', '', '', ...second].join('\n'));
    expect(result.segments.map((segment) => segment.headline?.text)).toEqual([FERRY[0], second[0]]);
  });

  it('takes a change of script for a border', () => {
    const arabic = [
      'العبّارة تعود إلى مرجانة بعد عام',
      '',
      'عادت العبّارة بين ضفتي مرجانة إلى العمل يوم الأحد، بعد عام من الفيضان الذي كسر مرساها.',
      '',
      'وقال مكتب الميناء إنها ستعبر النهر كل نصف ساعة حتى يكتمل الجسر الجديد.',
    ];
    const result = cleaned([...FERRY, '', ...arabic].join('\n'));
    expect(result.segments.map((segment) => segment.headline?.text)).toEqual([FERRY[0], arabic[0]]);
  });

  it('puts a torn paragraph together and names both lines', () => {
    const torn = [
      ...FERRY.slice(0, 3),
      '',
      'The port office had asked for two ferries and was given one, which it will paint in the',
      '',
      'colours of the town before the summer, a clerk said.',
    ];
    expect(cleaned(torn.join('\n')).segments[0]?.body.at(-1)?.lines).toEqual([5, 7]);
  });

  it('leaves a list that a sentence introduces in the text', () => {
    const list = [
      ...FERRY,
      '',
      'The crossings are these:',
      '',
      '- a first at six in the morning;',
      '- a last at ten at night.',
      '',
      'On Fridays the ferry rests until noon, as it did before the flood came.',
    ];
    expect(roles(cleaned(list.join('\n'))).slice(3)).toEqual(['1 body', '1 body', '1 body', '1 body']);
  });

  it('says so where there is no story', () => {
    const result = cleaned('Home\nNews\nSport\n© 2024 Qandil Post');
    expect(result.segments).toEqual([]);
    expect(result.issues.map(({ rule }) => rule)).toContain('no-article');
  });

  it('accounts for front matter', () => {
    const result = cleaned(['---', 'title: x', '---', ...FERRY].join('\n'), { frontMatterLines: 3 });
    expect(result.ledger.slice(0, 3).map(({ rule }) => rule)).toEqual(['front-matter', 'front-matter', 'front-matter']);
    expect(result.segments[0]?.headline?.lines).toEqual([4]);
  });

  it('gives nothing for an empty text', () => expect(cleaned('').ledger).toEqual([]));
});

describe('what the archive knows', () => {
  const box = 'Letters to the editor of the Post are read by two people and answered by one of them within a week.';
  const pages = [...'abcdefghijklmnop'].map((name) =>
    document(
      [
        `Story ${name} of the river`,
        '',
        `Story ${name} is told here in one sentence that is long enough to be a paragraph of text.`,
        '',
        box,
      ].join('\n'),
      { file: `post/${name}.txt` },
    ),
  );
  it('is that a line which many pages have is furniture', () => {
    const text = [...FERRY, '', box].join('\n');
    expect(roles(cleaned(text)).at(-1)).toBe('1 body');
    const recurring = countRecurring(pages.map((page) => ({ file: page.file, marks: marksOf(page) })));
    expect(roles(cleaned(text, { file: 'post/z.txt' }, [], recurring)).at(-1)).toBe('0 boilerplate');
    expect(roles(cleaned(text, { file: 'other/z.txt' }, [], recurring)).at(-1)).toBe('1 body');
  });
  it('does not depend on the order of the pages', () => {
    const count = (list: readonly Document[]) => countRecurring(list.map((page) => ({ file: page.file, marks: marksOf(page) })));
    expect(count([...pages].reverse())).toEqual(count(pages));
  });
});

describe('the owner’s wording', () => {
  it('is taken as the project’s own', () => {
    const text = [...FERRY, '', 'Voices from the quay'].join('\n');
    const result = cleaned(text, {}, [{ as: 'related-heading', where: 'line', phrases: ['voices from the quay'] }]);
    expect(result.ledger.at(-1)).toMatchObject({ article: 0, role: 'related-heading', rule: 'own-wording' });
  });
});

describe('corrections', () => {
  it('set borders', () => {
    const story = { headline: null, language: null, date: null, outlet: null };
    const result = cleaned(FERRY.join('\n'), {
      correction: correction({
        stories: [
          { ...story, lines: [1, 3] },
          { ...story, lines: [5, 5] },
        ],
      }),
    });
    expect(roles(result)).toEqual(['1 headline', '1 body', '2 body']);
  });
  it('keep and take out lines', () => {
    const text = [...FERRY, '', 'Share this article'].join('\n');
    const result = cleaned(text, {
      correction: correction({
        roles: [
          { lines: [5, 5], role: 'boilerplate' },
          { lines: [7, 7], role: 'body' },
        ],
      }),
    });
    expect(roles(result)).toEqual(['1 headline', '1 body', '0 boilerplate', '1 body']);
    expect(result.ledger[3]).toMatchObject({ rule: 'correction', margin: 1 });
  });
  it('make a story of what is a copy of other lines, where a person says that it is one', () => {
    const story = { headline: null, language: null, date: null, outlet: null };
    const copied = [...FERRY, '', FERRY[0], '', FERRY[2], '', FERRY[4]].join('\n');
    expect(roles(cleaned(copied)).slice(3)).toEqual(['1 repeat', '1 repeat', '1 repeat']);
    const stories = [
      { ...story, lines: [1, 3] as const },
      { ...story, lines: [7, 11] as const },
    ];
    const result = cleaned(copied, { correction: correction({ stories }) });
    expect(roles(result)).toEqual(['1 headline', '1 body', '0 boilerplate', '2 body', '2 body', '2 body']);
    expect(result.issues.filter(({ rule }) => rule === 'correction-fits-nothing')).toEqual([]);
  });
  it('that leave a story without a line leave no copies of it either, and are reported', () => {
    const story = { headline: null, language: null, date: null, outlet: null };
    const text = ['Share this article', '', ...FERRY].join('\n');
    const stories = [
      { ...story, lines: [1, 1] as const },
      { ...story, lines: [3, 7] as const },
    ];
    const result = cleaned(text, { correction: correction({ stories }) });
    expect(roles(result)).toEqual(['0 widget', '1 headline', '1 body', '1 body']);
    expect(result.issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'correction-fits-nothing: story 1, lines 1-1, has no line of text (of page.txt)',
    ]);
  });
  it('take ranges over blank lines, and lines to the end', () => {
    const text = [...FERRY, '', 'Share this article', '', 'Home'].join('\n');
    const result = cleaned(text, {
      correction: correction({
        roles: [
          { lines: [2, 4], role: 'caption' },
          { lines: [5, 90_000], role: 'widget' },
        ],
      }),
    });
    expect(roles(result)).toEqual(['1 headline', '1 caption', '0 widget', '0 widget', '0 widget']);
    expect(result.issues.filter(({ rule }) => rule === 'correction-fits-nothing')).toEqual([]);
  });
  it('give a line of nothing to the story before it, and else to the one behind', () => {
    const text = ['Share this article', '', ...FERRY].join('\n');
    const given = (lines: readonly [number, number]) =>
      roles(cleaned(text, { correction: correction({ roles: [{ lines, role: 'body' }] }) }));
    expect(given([1, 1])).toEqual(['1 body', '1 headline', '1 body', '1 body']);
    expect(given([1, 3])).toEqual(['1 body', '1 body', '1 body', '1 body']);
  });
  it('that fit nothing are reported', () => {
    const result = cleaned(FERRY.join('\n'), {
      correction: correction({
        roles: [
          { lines: [6, 6], role: 'body' },
          { lines: [98, 99], role: 'body' },
        ],
      }),
    });
    expect(result.issues.map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([
      'correction-fits-nothing corrections/page.txt.yaml: there is no text in line 6 (of page.txt)',
      'correction-fits-nothing corrections/page.txt.yaml: there is no text in lines 98-99 (of page.txt)',
    ]);
  });
});
