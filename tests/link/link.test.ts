import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { link as linkFacts } from '../../src/link/link.ts';
import { noPermalinks, type Permalinks } from '../../src/link/permalinks.ts';
import type { Authority, Described, Site } from '../../src/model.ts';
import { described, factsFrom, knownPerson, SITE, type Sketch } from './build.ts';

const link = (documents: readonly Described[], authority: Authority, site: Site, permalinks: Permalinks) =>
  linkFacts(factsFrom(documents, authority), authority, site, permalinks);

const AUTHORITY: Authority = {
  ...NO_AUTHORITY,
  people: [knownPerson('ammar-al-hakim', { en: 'Ammar al-Hakim', ar: 'عمار الحكيم' })],
};

const NAMES = [
  'Ammar al-Hakim',
  'Ammar Hakeem',
  'Hakim',
  'عمار الحكيم',
  'الحكيم',
  'Mohammed Baqir al-Hakim',
  'Muqtada al-Sadr',
  'Moqtada Sadr',
  'مقتدى الصدر',
  'Karrar al-Zamili',
  'Karrar Munim al-Zamili',
  'Karrar Qasim al-Zamili',
  'كرار الزاملي',
  'Jamal Hassan',
  'Jamil Hassan',
  'جمال حسن',
];
const WORDS = 'river marsh bridge harvest storm railway glass museum pump copper kite lantern'.split(' ');

const sketches = fc.array(
  fc.record({
    language: fc.constantFrom('ar' as const, 'en' as const),
    headline: fc.constantFrom('One headline', 'Another headline', 'عنوان'),
    names: fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }),
    topics: fc.subarray(['medtop:11000000', 'medtop:16000000']),
    date: fc.constantFrom(null, '2024-03-17', '2024-03-18', '2024-06'),
    outlet: fc.constantFrom(null, 'Rashta Post', 'بريد رشتا'),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }),
  }),
  { maxLength: 12 },
);
const asSketches = (drawn: readonly (Sketch & { words: readonly string[] })[]): Sketch[] =>
  drawn.map(({ words, ...sketch }, n) => ({ ...sketch, file: `${n}.txt`, body: [`${words.join(' ')}.`] }));

describe('the archive', () => {
  it('does not depend on the order of the documents', () => {
    fc.assert(
      fc.property(sketches, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const all = described(asSketches(drawn));
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(link(shuffled, AUTHORITY, SITE, noPermalinks)).toEqual(link(all, AUTHORITY, SITE, noPermalinks));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('keeps its people and addresses when an unrelated article comes', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const before = asSketches(drawn);
        const stranger: Sketch = {
          file: 'z.txt',
          headline: 'A stranger',
          names: ['Tobias Quell'],
          body: ['Nothing of this is anywhere else at all.'],
          date: '2001-01-01',
        };
        const one = link(described(before), AUTHORITY, SITE, noPermalinks);
        const two = link(described([...before, stranger]), AUTHORITY, SITE, one.permalinks);
        expect(two.archive.people.filter(({ id }) => id !== 'tobias-quell')).toEqual(one.archive.people);
        expect(two.archive.articles.filter(({ file }) => file !== 'z.txt').map(({ permalink }) => permalink)).toEqual(
          one.archive.articles.map(({ permalink }) => permalink),
        );
        expect(two.archive.redirects).toEqual([]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('gives the same again when it is built again with what it remembered', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        const all = described(asSketches(drawn));
        const one = link(all, AUTHORITY, SITE, noPermalinks);
        expect(link(all, AUTHORITY, SITE, one.permalinks)).toEqual(one);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is in order of date, undated articles last', () => {
    const { archive } = link(
      described([{ date: null }, { date: '2024-06-13' }, { date: '2019' }, { date: '2024-06' }]),
      NO_AUTHORITY,
      SITE,
      noPermalinks,
    );
    expect(archive.articles.map(({ date }) => date?.value ?? null)).toEqual(['2019', '2024-06', '2024-06-13', null]);
  });

  it('can be empty', () => {
    expect(link([], NO_AUTHORITY, SITE, noPermalinks).archive).toMatchObject({
      articles: [],
      people: [],
      topics: [],
      outlets: [],
      redirects: [],
      issues: [],
    });
  });

  it('finds outlets by the spellings of the authority and groups the others by their letters', () => {
    const authority: Authority = {
      ...NO_AUTHORITY,
      outlets: [{ id: 'rashta-post', slug: 'rashta-post', name: { en: 'Rashta Post', ar: 'بريد رشتا' }, aliases: { en: ['RP'], ar: [] } }],
    };
    const outlets = ['RP', 'بريد رشتا', 'Marjana Today', 'MARJANA TODAY', null];
    const { archive } = link(described(outlets.map((outlet) => ({ outlet }))), authority, SITE, noPermalinks);
    expect(archive.outlets.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['marjana-today', 2],
      ['rashta-post', 2],
    ]);
    expect(archive.articles.filter(({ outletId }) => outletId === null).length).toBe(1);
  });

  it('names topics from the vocabulary and from the owner, with the broader ones', () => {
    const authority: Authority = {
      ...NO_AUTHORITY,
      topics: [
        { id: 'marshes', slug: 'marshes', name: { en: 'Marshes', ar: 'الأهوار' }, broader: 'medtop:06000000', words: { ar: [], en: [] } },
      ],
    };
    const { archive } = link(described([{ topics: ['marshes', 'unknown:1'] }]), authority, SITE, noPermalinks);
    expect(archive.topics.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['marshes', 1],
      ['medtop:06000000', 0],
    ]);
  });

  it('relates articles that share a person, and says what is shared', () => {
    const { archive } = link(
      described([
        { names: ['Karrar al-Zamili'], headline: 'A bridge', body: ['The bridge is new.'] },
        { names: ['Karrar al-Zamili'], headline: 'A harvest', body: ['Dates were plenty.'] },
        { names: ['Hazem Luqman'], headline: 'A court', body: ['Judges sat again.'] },
      ]),
      NO_AUTHORITY,
      SITE,
      noPermalinks,
    );
    const [one] = archive.articles.filter(({ file }) => file === '0.txt');
    expect(one?.related.map(({ shared }) => shared)).toEqual([['Karrar al-Zamili']]);
  });

  it('pairs the two languages on one event, and only then', () => {
    const event: Sketch = {
      date: '2024-03-17',
      names: ['Karrar al-Zamili', 'Hazem Luqman'],
      body: ['They opened 475 houses in Rashta for 1,250 people.'],
    };
    const arabic: Sketch = {
      language: 'ar',
      date: '2024-03-18',
      names: ['كرار الزاملي', 'حازم لقمان'],
      body: ['افتتحا ٤٧٥ دارا لـ 1250 شخصا.'],
    };
    const later: Sketch = { ...arabic, date: '2024-05-01', body: ['افتتحا مدرسة في الناحية.'] };
    const noise = Array.from({ length: 10 }, (_, n): Sketch => ({ names: [`Nobody Number${n}`], body: [`Unrelated ${n}`] }));
    const { archive } = link(described([event, arabic, later, ...noise]), NO_AUTHORITY, SITE, noPermalinks);
    const idOf = (file: string) => archive.articles.find((one) => one.file === file);
    expect(idOf('0.txt')?.counterpart?.article).toBe(idOf('1.txt')?.id);
    expect(idOf('1.txt')?.counterpart?.article).toBe(idOf('0.txt')?.id);
    expect(idOf('0.txt')?.counterpart?.shared).toEqual(expect.arrayContaining(['Karrar al-Zamili', '475', '1250']));
    expect(idOf('2.txt')?.counterpart).toBeNull();
  });
});
