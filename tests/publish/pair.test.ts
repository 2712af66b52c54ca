import { describe, expect, it } from 'vitest';
import { render } from '../../layouts/render.ts';
import type { PairModel, PairRun } from '../../src/model.ts';
import { ARTICLES, article, dated, OWN_PAGES, planSample, SITE, sampleArchive } from './archive.ts';

const ADDRESS = 'https://archive.example/';
const { pages } = planSample({ ...sampleArchive(), site: { ...SITE, address: ADDRESS } }, OWN_PAGES);

function pairAt(path: string, among = pages): PairModel {
  const page = among.find((one) => one.path === path);
  if (page?.kind !== 'pair') throw new Error(`no pair at ${path}`);
  return page.model;
}

const text = (runs: readonly PairRun[]): string => runs.map((run) => run.text).join('');

describe('a pair', () => {
  const arabic = pairAt('ar/articles/2024/06/bridge-ar/beside.html');
  const english = pairAt('en/articles/2024/06/bridge-en/beside.html');

  it('has a page in each tree, its own language first, each the other’s counterpart', () => {
    expect(arabic.sides.map((side) => side.teaser.language)).toEqual(['ar', 'en']);
    expect(english.sides.map((side) => side.teaser.language)).toEqual(['en', 'ar']);
    expect(english.frame.other).toMatchObject({ exact: true, href: '../../../../../ar/articles/2024/06/bridge-ar/beside.html' });
    expect(english.frame.alternate).toBe(`${ADDRESS}ar/articles/2024/06/bridge-ar/beside.html`);
  });

  it('numbers whom both name, in the order of its own text, and marks every mention on both sides', () => {
    expect(english.shared.map((one) => [one.number, one.link.text, one.as.ar.text])).toEqual([
      [1, 'Salma al-Rashidi', 'سلمى الراشدي'],
      [2, 'Yusuf Qandil', 'يوسف قنديل'],
      [3, 'Abd al-Rahman Muhammad Salih Abd al-Karim al-Hamdani al-Marjani', 'عبد الرحمن محمد صالح عبد الكريم الحمداني المرجاني'],
      [4, 'Nadia Haddad', 'نادية حداد'],
    ]);
    for (const side of english.sides) {
      const named = side.body.flat().filter((run) => run.kind === 'person');
      expect(named.map((run) => run.number)).toEqual([1, 2, 3, 4]);
      expect(named.map((run) => run.href !== null)).toEqual([true, true, true, true]);
    }
  });

  it('keeps both texts whole', () => {
    const bodies = ARTICLES.filter((one) => ['bridge-en', 'bridge-ar'].includes(one.id));
    for (const side of english.sides) {
      const source = bodies.find((one) => one.language === side.teaser.language);
      expect(side.body.map(text)).toEqual(source?.body.map((paragraph) => paragraph.text));
    }
  });

  it('lists numbers and dates that one text alone has; eighteen months and 18 agree, and so do two writings of a date', () => {
    expect(english.numbers).toEqual({ both: ['4.2 million'], only: { ar: ['412'], en: [] } });
    expect(english.dates.only).toEqual({ ar: [], en: [] });
    expect(english.dates.both).toEqual(['1931', '1 July']);
    expect(arabic.numbers.both).toEqual(['18', '4.2 ملايين']);
    const only = english.sides.flatMap((side) => side.body.flat()).filter((run) => run.kind === 'only');
    expect(only).toEqual([{ kind: 'only', text: '412', of: 'number' }]);
  });

  it('stands in no sitemap and asks search engines to pass it by', () => {
    const sitemap = pages.find((page) => page.path === 'sitemap.xml');
    expect(sitemap && render(sitemap)).not.toContain('beside.html');
    const page = pages.find((one) => one.path === 'en/articles/2024/06/bridge-en/beside.html');
    expect(page && render(page)).toContain('content="noindex, follow"');
  });
});

it('numbers that differ are marked on both sides', () => {
  const story = (language: 'ar' | 'en', body: string) =>
    article({
      id: `toll-${language}`,
      language,
      headline: 'x',
      date: dated('2024-02-01'),
      body: [body],
      more: { counterpart: { article: language === 'ar' ? 'toll-en' : 'toll-ar', score: 1, shared: [] } },
    });
  const archive = sampleArchive();
  const articles = [
    story('en', 'At least 41 people and three hundred and twenty sheep were lost on 31 January, out of 2,400.'),
    story('ar', 'فُقد ما لا يقل عن 39 شخصاً و320 رأساً من الغنم يوم 30 كانون الثاني 2024، من أصل 2400.'),
  ];
  const model = pairAt('en/articles/2024/02/toll-en/beside.html', planSample({ ...archive, articles }, []).pages);
  expect(model.numbers).toEqual({ both: ['2,400'], only: { ar: ['39'], en: ['41'] } });
  expect(model.dates.only).toEqual({ ar: ['30 كانون الثاني 2024'], en: ['31 January'] });
  expect(model.shared).toEqual([]);
});
