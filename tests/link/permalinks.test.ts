/** Addresses over long histories: whatever the rules make of the texts, an address once given leads somewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { link } from '../../src/link/link.ts';
import { noPermalinks, type Permalinks } from '../../src/link/permalinks.ts';
import { described, factsFrom, SITE, type Sketch } from './build.ts';

/** A paragraph that nobody else has. */
const text = (name: string): string => Array.from({ length: 40 }, (_, n) => `${name}${n} of the report`).join(' ');

interface Step {
  readonly what: string;
  readonly sketches: readonly Sketch[];
}

interface Past {
  readonly permalinks: Permalinks;
  /** Every address that a build ever gave an article. */
  readonly given: ReadonlySet<string>;
}

/** Builds once more, and holds the result to what must be true of every build with a past. */
function next({ permalinks, given }: Past, sketches: readonly Sketch[]): Past & { leads: Map<string, string>; gone: ReadonlySet<string> } {
  const built = link(factsFrom(described(sketches), NO_AUTHORITY), NO_AUTHORITY, SITE, permalinks);
  const live = built.archive.articles.map(({ permalink }) => permalink);
  expect(new Set(live).size).toBe(live.length);
  const leads = new Map(live.map((address) => [address, address]));
  for (const { from, to } of built.archive.redirects) {
    expect(leads.has(from)).toBe(false);
    expect(live).toContain(to);
    leads.set(from, to);
  }
  const gone = new Set(built.archive.gone);
  const all = new Set([...given, ...live]);
  for (const address of all) expect([address, leads.has(address) !== gone.has(address)]).toEqual([address, true]);
  const kept = built.permalinks.articles.map(({ address }) => address);
  expect(kept).toEqual(expect.arrayContaining([...all]));
  return { permalinks: built.permalinks, given: all, leads, gone };
}

describe('ten changes of the rules', () => {
  const [a, b, c] = [text('flood'), text('bridge'), text('school')];
  const one = (sketch: Sketch): Sketch => ({ file: 'a.txt', date: '2024-03-01', ...sketch });
  const CHAIN: readonly Step[] = [
    { what: 'two stories', sketches: [one({ headline: 'Flood', body: [a] }), one({ headline: 'Bridge', body: [b, c] })] },
    { what: 'merged', sketches: [one({ headline: 'Flood', body: [a, b, c] })] },
    { what: 'split in three', sketches: [a, b, c].map((body, n) => one({ headline: `Part ${n}`, body: [body] })) },
    { what: 'another headline', sketches: [a, b, c].map((body, n) => one({ headline: `Chapter ${n}`, body: [body] })) },
    { what: 'another language', sketches: [a, b, c].map((body, n) => one({ headline: `فصل ${n}`, language: 'ar', body: [body] })) },
    { what: 'another date', sketches: [a, b, c].map((body) => one({ headline: 'فصل', language: 'ar', date: '2023-01-02', body: [body] })) },
    { what: 'two merged', sketches: [one({ headline: 'F', body: [a, b] }), one({ headline: 'S', body: [c] })] },
    {
      what: 'another file',
      sketches: [
        { file: 'b.txt', headline: 'F', body: [a, b] },
        { file: 'c.txt', headline: 'S', body: [c] },
      ],
    },
    {
      what: 'lines taken out',
      sketches: [
        { file: 'b.txt', headline: 'F', body: [a] },
        { file: 'c.txt', headline: 'S', body: [c] },
      ],
    },
    { what: 'all in one', sketches: [{ file: 'b.txt', headline: 'All', body: [a, c] }] },
    { what: 'as in the beginning', sketches: [one({ headline: 'Flood', body: [a] }), one({ headline: 'Bridge', body: [b, c] })] },
  ];

  it('leave every address alive', () => {
    let past: Past & { leads?: Map<string, string>; gone?: ReadonlySet<string> } = { permalinks: noPermalinks, given: new Set() };
    for (const { what, sketches } of CHAIN) {
      past = next(past, sketches);
      expect([what, ...(past.gone ?? [])]).toEqual([what]);
    }
    expect(past.given.size).toBeGreaterThanOrEqual(6);
    const ends = ['flood', 'bridge'].map((slug) => past.leads?.get(`en/articles/2024/03/${slug}`));
    expect(ends[0]).toBe('en/articles/2024/03/flood');
    expect(ends[1]).not.toBe(ends[0]);
    expect([...(past.leads ?? [])].filter(([from, to]) => from !== to).length).toBe(past.given.size - 2);
  });

  it('keep a redirect whose text has changed beyond knowing, step by step', () => {
    let past: Past = next({ permalinks: noPermalinks, given: new Set() }, [
      { file: 'a.txt', headline: 'Kept', body: [text('w0'), text('w1')] },
      { file: 'a.txt', headline: 'Merged', body: [text('w2')] },
    ]);
    let last = next(past, [{ file: 'a.txt', headline: 'Kept', body: [text('w0'), text('w1'), text('w2')] }]);
    for (let step = 1; step <= 10; step++) {
      past = last;
      last = next(past, [{ file: 'a.txt', headline: 'Kept', body: [0, 1, 2].map((n) => text(`w${step + n}`)) }]);
    }
    expect([...last.leads]).toEqual([
      ['en/articles/undated/kept', 'en/articles/undated/kept'],
      ['en/articles/undated/merged', 'en/articles/undated/kept'],
    ]);
  });
});

describe('any history', () => {
  const PIECES = Array.from({ length: 6 }, (_, n) => text(`piece${n}x`));
  /** A folder as some rules cut it: the pieces of a file in stories, each with a headline, a language and a date. */
  const story = fc.record({
    pieces: fc.uniqueArray(fc.nat(PIECES.length - 1), { minLength: 1, maxLength: 3 }),
    headline: fc.constantFrom('Flood', 'Bridge', 'فيضان'),
    language: fc.constantFrom('ar' as const, 'en' as const),
    date: fc.constantFrom(null, '2024-03-01', '2023'),
    file: fc.constantFrom('a.txt', 'b.txt'),
  });
  const history = fc.array(fc.array(story, { maxLength: 4 }), { minLength: 2, maxLength: 6 });

  it('loses no address and gives none twice', () => {
    fc.assert(
      fc.property(history, (builds) => {
        let past: Past = { permalinks: noPermalinks, given: new Set() };
        for (const build of builds)
          past = next(
            past,
            build.map(({ pieces, ...rest }) => ({ ...rest, body: pieces.map((piece) => PIECES[piece] ?? '') })),
          );
      }),
      { numRuns: 300 },
    );
  });
});
