import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { link } from '../../src/link/link.ts';
import type { KeptPerson } from '../../src/link/permalinks.ts';
import type { Article, Authority, AuthorityPerson, Sighting } from '../../src/model.ts';
import { work } from '../hostile/fuzz/time.ts';
import { article, factsOfArticles, SITE, type Sketch } from './build.ts';

function person(id: string, en: string, ar: string | null, more: Partial<AuthorityPerson> = {}): AuthorityPerson {
  return { id, slug: id, name: { en, ar }, aliases: { ar: [], en: [] }, note: { ar: null, en: null }, same: [], different: [], ...more };
}
const HAKIMS: Authority = {
  ...NO_AUTHORITY,
  people: [
    person('ammar-al-hakim', 'Ammar al-Hakim', 'عمار الحكيم'),
    person('mohammed-baqir-al-hakim', 'Mohammed Baqir al-Hakim', 'محمد باقر الحكيم'),
    person('imam-hussein', 'Imam Hussein', null),
  ],
};

function linkPeople(articles: readonly Article[], authority: Authority, people: readonly KeptPerson[]) {
  const { archive, permalinks } = link(factsOfArticles(articles, authority), authority, SITE, { articles: [], people });
  return { ...archive, kept: permalinks.people };
}

function resolve(sketches: readonly Sketch[], authority = NO_AUTHORITY) {
  const articles = sketches.map((sketch, n) => article({ body: [`Text ${n}`], file: `${n}.txt`, ...sketch }));
  const found = linkPeople(articles, authority, []);
  const placed = (id: string) => found.articles.find((one) => one.id === id);
  return {
    ...found,
    /** `person: mentions` an article. */
    who: articles.map(({ id, mentions }) =>
      (placed(id)?.people ?? []).map((one) => `${one.person}: ${one.mentions.map((at) => mentions[at]?.text).join(', ')}`),
    ),
    open: articles.map(({ id, mentions }) => (placed(id)?.open ?? []).map((at) => mentions[at]?.text)),
  };
}

describe('within an article', () => {
  it('takes a name behind ل as it stands alone', () => {
    const { who, people } = resolve([{ language: 'ar', names: ['عمار الحكيم', { text: 'لحكيم', alone: 'الحكيم' }] }]);
    expect(who).toEqual([[`${people[0]?.id}: عمار الحكيم, لحكيم`]]);
    expect(people[0]?.spellings.map(({ text }) => text)).toEqual(['الحكيم', 'عمار الحكيم']);
  });

  it('gives a surname to the fuller name, also with an honorific and from the headline', () => {
    const { who, open } = resolve([{ names: ['headline: Sayyid | Al-Hakeem', 'Ammar Al-Hakeem', 'Hakim'] }]);
    expect(who).toEqual([['ammar-al-hakeem: Al-Hakeem, Ammar Al-Hakeem, Hakim']]);
    expect(open).toEqual([[]]);
  });

  it('keeps two of one surname apart: the headline means the one of the first paragraph', () => {
    const { who, open, issues } = resolve(
      [{ names: ['headline: Sayyid | Al-Hakeem', 'Ammar Al-Hakeem', 'Mohammed Baqir Al-Hakeem', 'Hakeem'] }],
      HAKIMS,
    );
    // The builder puts each name into a paragraph of its own, so Ammar alone stands in the first but one.
    expect(who[0]?.some((one) => one.startsWith('mohammed-baqir-al-hakim: Mohammed Baqir Al-Hakeem'))).toBe(true);
    expect(open).toEqual([['Al-Hakeem', 'Hakeem']]);
    expect(issues.map(({ rule }) => rule)).toEqual(['name-ambiguous', 'name-ambiguous']);
    const first = { paragraph: 0, start: 0, end: 1, field: 'body' } as const;
    const lede = resolve(
      [{ names: ['headline: Al-Hakeem', { text: 'Ammar Al-Hakeem', place: first }, 'Mohammed Baqir Al-Hakeem'] }],
      HAKIMS,
    );
    expect(lede.who[0]?.[0]).toBe('ammar-al-hakim: Al-Hakeem, Ammar Al-Hakeem');
  });

  it('takes a surname for the only bearer named so far', () => {
    const { who } = resolve([{ names: ['Ammar Al-Hakeem', 'Hakeem', 'Mohammed Baqir Al-Hakeem'] }], HAKIMS);
    expect(who[0]).toEqual(['ammar-al-hakim: Ammar Al-Hakeem, Hakeem', 'mohammed-baqir-al-hakim: Mohammed Baqir Al-Hakeem']);
  });

  it('does not take a father for his son', () => {
    const { who, open } = resolve([{ names: ['محمد بن سلمان', 'الملك | سلمان'] }]);
    expect(who[0]?.length).toBe(1);
    expect(open).toEqual([['سلمان']]);
  });

  it('never takes a surname for a namesake of another article', () => {
    const { open } = resolve([{ names: ['Ammar Al-Hakeem'] }, { names: ['Hakeem'] }], HAKIMS);
    expect(open).toEqual([[], ['Hakeem']]);
  });

  it('knows a single name that the authority gives one person, with its title', () => {
    const { who, open } = resolve([{ names: ['Imam | Hussein'] }, { names: ['Hussein'] }], HAKIMS);
    expect(who[0]).toEqual(['imam-hussein: Hussein']);
    expect(open[1]).toEqual(['Hussein']);
  });
});

describe('across articles', () => {
  it('joins spellings and scripts, with the evidence', () => {
    const { people } = resolve([
      { names: ['Muqtada al-Sadr'] },
      { names: ['Moqtada Sadr', 'Sadr'] },
      { language: 'ar', names: ['مقتدى الصدر'] },
    ]);
    expect(people.length).toBe(1);
    expect(people[0]?.name).toEqual({ ar: 'مقتدى الصدر', en: 'Moqtada Sadr' });
    expect(people[0]?.articles.length).toBe(3);
    expect(people[0]?.merges.map(({ rule }) => rule).sort()).toEqual(['same-letters', 'surname-in-article', 'transliteration']);
  });

  it('names a found person by the most frequent full spelling', () => {
    const { people } = resolve([
      { names: ['Muqtada al-Sadr'] },
      { names: ['Moqtada al-Sadr'] },
      { names: ['Dr | Moqtada al-Sadr', 'Sadr', 'Sadr', 'Sadr'] },
    ]);
    expect(people[0]).toMatchObject({ slug: 'moqtada-al-sadr', name: { en: 'Moqtada al-Sadr', ar: null } });
  });

  it('gives an Arabic name without a Latin one an address of letters and digits', () => {
    expect(resolve([{ language: 'ar', names: ['جابر الورداني'] }]).people[0]?.slug).toMatch(/^p-[0-9a-f]{8}$/u);
  });

  it('leaves a shorter form apart where two longer names fit', () => {
    const { people, issues } = resolve([
      { names: ['Karrar al-Zamili'] },
      { names: ['Karrar Munim al-Zamili'] },
      { names: ['Karrar Qasim al-Zamili'] },
    ]);
    expect(people.length).toBe(3);
    expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['name-ambiguous 0.txt']);
  });

  it('joins a shorter form with the one longer name that fits', () => {
    const { people } = resolve([{ names: ['Karrar al-Zamili'] }, { names: ['Karrar Munim al-Zamili'] }]);
    expect(people.map(({ merges }) => merges.map(({ rule }) => rule))).toEqual([['shorter-form']]);
  });

  it('takes names that run on for the person whom the authority knows', () => {
    const authority: Authority = { ...NO_AUTHORITY, people: [person('zamili', 'Karrar Zamili', 'كرار الزاملي')] };
    const { people } = resolve(
      [{ names: ['كرار الزاملي'] }, { names: ['كرار الزاملي الجمعة'] }, { names: ['كرار الزاملي بالضربة'] }],
      authority,
    );
    expect(people.map(({ id, articles }) => `${id} ${articles.length}`)).toEqual(['zamili 3']);
  });

  it('never joins two people of the authority', () => {
    const authority: Authority = {
      ...NO_AUTHORITY,
      people: [person('one', 'Karrar al-Zamili', null), person('two', 'Karrar Munim al-Zamili', 'كرار منعم الزاملي')],
    };
    const { people } = resolve([{ names: ['Karrar al-Zamili'] }, { names: ['Karrar Munim al-Zamili'] }], authority);
    expect(people.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('joins what `same:` says, though nothing proves it', () => {
    const authority: Authority = {
      ...NO_AUTHORITY,
      people: [person('zamili', 'Karrar al-Zamili', null, { same: ['Abu Munim', 'كرار أبو حيدر'] })],
    };
    const { people } = resolve(
      [{ names: ['Karrar al-Zamili'] }, { names: ['Abu Munim'] }, { language: 'ar', names: ['كرار أبو حيدر'] }],
      authority,
    );
    expect(people.map(({ id, articles }) => `${id} ${articles.length}`)).toEqual(['zamili 3']);
    expect(people[0]?.merges.some(({ rule, score }) => rule === 'authority-same' && score === 1)).toBe(true);
  });

  it('leaves a spelling open that two people of the authority share', () => {
    const both = { aliases: { ar: [], en: ['Abu Munim'] } };
    const authority: Authority = {
      ...NO_AUTHORITY,
      people: [person('one', 'Karrar al-Zamili', null, both), person('two', 'Hazem al-Zamili', null, both)],
    };
    const { people, open } = resolve([{ names: ['Abu Munim'] }], authority);
    expect(people).toEqual([]);
    expect(open).toEqual([['Abu Munim']]);
    const shared = { aliases: { ar: [], en: ['Munim Zamili'] } };
    const full: Authority = {
      ...NO_AUTHORITY,
      people: [person('one', 'Karrar al-Zamili', null, shared), person('two', 'Hazem al-Zamili', null, shared)],
    };
    expect(resolve([{ names: ['Munim al-Zamili'] }], full)).toMatchObject({ people: [], open: [['Munim al-Zamili']] });
  });

  it('makes no person of doubtful mentions, but lets them support one', () => {
    const doubtful = { text: 'Karrar al-Zamili', confidence: 0.3 };
    expect(resolve([{ names: [doubtful] }]).people).toEqual([]);
    const { people } = resolve([{ names: [doubtful] }, { names: ['Karrar Zamili'] }]);
    expect(people.map(({ articles }) => articles.length)).toEqual([2]);
  });

  it('makes a person of a name that was stated', () => {
    expect(resolve([{ stated: ['Umm Karrar'] }]).people[0]).toMatchObject({ origin: 'found', name: { en: 'Umm Karrar' } });
  });

  it('keeps roles with their article', () => {
    const { people } = resolve([{ names: [{ text: 'Karrar al-Zamili', role: 'mayor of Rashta' }] }]);
    expect(people[0]?.roles).toMatchObject([{ text: 'mayor of Rashta', language: 'en' }]);
  });
});

describe('slugs', () => {
  it('stay when a better known spelling comes, and redirect when two people turn out to be one', () => {
    const sketch = (name: string, n: number): Sketch => ({ names: [name], body: [`Text ${n}`], file: `${n}.txt` });
    const before = resolve([sketch('Muqtada al-Sadr', 0), sketch('Karrar al-Zamili', 1), sketch('Karar Munim Zamily', 2)]);
    const slugs = before.people.map(({ slug }) => slug);
    const after = linkPeople(
      [0, 1, 2].map((n) => article(sketch('Moqtada al-Sadr', n))),
      NO_AUTHORITY,
      [...before.kept, { slug: 'old-sadr', forms: ['moqtada sadr'] }],
    );
    expect(slugs).toContain('muqtada-al-sadr');
    expect(after.people.map(({ slug }) => slug)).toEqual(['old-sadr']);
    expect(after.kept.map(({ slug }) => slug)).toEqual([...slugs, 'old-sadr'].sort());
  });
});

it('a list of thousands of names costs what its names do, and a shorter form still finds its fuller one', () => {
  const given = 'Rania Yusuf Samir Layla Karim Huda Omar Nadia Tariq Salma'.split(' ');
  const [first, second, third] = ['ra to mi ke du', 'n b z l sh m', 'i a u ani awi eh'].map((text) => text.split(' '));
  const surname = (n: number): string =>
    `Q${'aeiou'[n % 5]}${first?.[n % 5]}${second?.[Math.floor(n / 5) % 6]}${third?.[Math.floor(n / 30) % 6]}${first?.[Math.floor(n / 180) % 5]}`;
  const cost = (count: number): number => {
    const names = Array.from({ length: count }, (_, n) => `${given[n % 10]} ${given[(n * 7 + 3) % 10]} ${surname(Math.floor(n / 10))}`);
    const list = article({ names: [...names, 'Dunya Karim Wathiq', 'Dunya Wathiq'], body: ['A list of names.'] });
    let found: readonly Sighting[] = [];
    const spent = work(() => {
      found = factsOfArticles([list], NO_AUTHORITY)[0]?.articles[0]?.people ?? [];
    });
    expect(found.length).toBeGreaterThan(count / 2);
    expect(found.find(({ name }) => name === 'Dunya Karim Wathiq')?.attached.map(({ text }) => text)).toEqual([
      'Dunya Karim Wathiq',
      'Dunya Wathiq',
    ]);
    return spent;
  };
  cost(600);
  const [once, fourfold] = [cost(600), cost(4800)];
  expect(fourfold / Math.max(once, 20)).toBeLessThan(30);
});
