import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { nothingKept } from '../../src/link/kept/state.ts';
import { archiveOf, link } from '../../src/link/link.ts';
import { Linking } from '../../src/link/linking.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import { shortHash } from '../../src/link/slug.ts';
import type { Article } from '../../src/model.ts';
import { work } from '../hostile/fuzz/time.ts';
import { article, described, factsFrom, factsOfArticles, SITE, type Sketch } from './build.ts';

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `w${shortHash(`${seed} ${n}`, 5)}`).join(' ');
/** For each article the id of the one whose page it shares. */
function foldDuplicates(articles: readonly Article[]) {
  const { archive } = link(factsOfArticles(articles, NO_AUTHORITY), NO_AUTHORITY, SITE, noPermalinks);
  const shown = new Map(
    archive.articles.flatMap(({ id, file, appearances }) => [file, ...appearances.map((one) => one.file)].map((at) => [at, id])),
  );
  return { articles: archive.articles, representativeOf: articles.map(({ file }) => shown.get(file)) };
}
const fold = (sketches: readonly Sketch[]) =>
  foldDuplicates(sketches.map((sketch, n) => ({ ...article({ file: `${n}.txt`, ...sketch }), id: `${n}` }))).representativeOf;

describe('copies', () => {
  const text = words(1, 200);
  it.each<[string, string]>([
    ['the same text', text],
    ['other white space', text.replaceAll(' ', '  ')],
    [
      'a light edit',
      text
        .split(' ')
        .filter((_, n) => n % 17 !== 0)
        .join(' '),
    ],
    ['its first half', text.split(' ').slice(0, 100).join(' ')],
    ['its second half', text.split(' ').slice(100).join(' ')],
  ])('%s', (_, copy) => {
    expect(fold([{ body: [text] }, { body: [copy] }, { body: [words(2, 200)] }])).toEqual(['0', '0', '2']);
  });
});

describe('what is no copy', () => {
  const text = words(1, 200);
  it.each<[string, Sketch, Sketch]>([
    ['another text', { body: [text] }, { body: [words(2, 200)] }],
    ['a sentence of it', { body: [text] }, { body: [text.split(' ').slice(0, 20).join(' ')] }],
    ['the other language', { body: [text] }, { body: [text], language: 'ar' }],
    ['two short texts that begin alike', { body: ['The court sat again on'] }, { body: ['The court sat again in'] }],
    [
      'a daily notice with other numbers',
      { body: [`${words(3, 40)} 1450 1465 1470 30`], date: '2024-03-17' },
      { body: [`${words(3, 40)} 1480 1490 1495 31`], date: '2024-03-18' },
    ],
  ])('%s', (_, one, other) => {
    expect(fold([one, other])).toEqual(['0', '1']);
  });
});

describe('the representative', () => {
  it('is the longest, then the earliest, then by file; the others are its appearances', () => {
    const text = words(1, 100);
    const articles = [
      article({ file: 'c.txt', body: [text], date: '2024-03-17' }),
      article({ file: 'b.txt', body: [text], date: '2024-03-17' }),
      article({ file: 'a.txt', body: [text], date: '2024-03-18' }),
    ].map((one, n) => ({ ...one, id: `${n}` }));
    const { articles: kept } = foldDuplicates(articles);
    expect(kept.map(({ file, appearances }) => [file, ...appearances.map((one) => one.file)])).toEqual([['b.txt', 'a.txt', 'c.txt']]);
  });
});

it('finds many copies of one dispatch', () => {
  const text = words(1, 120);
  const many = Array.from({ length: 200 }, (_, n): Sketch => ({ body: [`${text} w${n}`] }));
  expect(new Set(fold(many)).size).toBe(1);
});

it.each<[string, (n: number) => readonly string[], (left: number) => readonly number[]]>([
  [
    'copies of one page',
    () => ['The page that you look for is not here any more, and a list of all pages stands at the door of the town hall.'],
    (left) => [left - 1],
  ],
  [
    'stories with a phrase in common',
    (n) => [words(n + 9, 40), 'Readers of the river editor may write to the quay office, or come to the door of the town hall at noon.'],
    (left) => Array.from({ length: left }, () => 0),
  ],
])('thousands of %s cost what as many stories do, coming and going', (_, bodyOf, appearances) => {
  const cost = (count: number): number => {
    const sketches = Array.from({ length: count }, (_one, n) => ({ file: `${n}.txt`, headline: 'Page not found', body: bodyOf(n) }));
    const facts = factsFrom(described(sketches), NO_AUTHORITY);
    const byFile = new Map(facts.map((one) => [one.file, one]));
    return work(() => {
      const linking = new Linking(nothingKept(), NO_AUTHORITY, noPermalinks, (file) => byFile.get(file) ?? null);
      linking.update([], facts);
      linking.update(
        facts.slice(0, count / 2).map(({ file }) => file),
        [],
      );
      const { articles } = archiveOf(linking, NO_AUTHORITY, SITE);
      expect(articles.map((one) => one.appearances.length)).toEqual(appearances(count / 2));
    });
  };
  cost(300);
  const [once, eightfold] = [cost(300), cost(2400)];
  // Eight times as many may cost eight times as much and somewhat more; the square is sixty-four.
  expect(eightfold / Math.max(once, 20)).toBeLessThan(30);
});
