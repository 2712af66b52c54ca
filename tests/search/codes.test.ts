import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendPlaces,
  appendPostings,
  decode,
  decodePlaces,
  decodePostings,
  decodeSerials,
  encode,
  encodePlaces,
  encodePostings,
  encodeSerials,
  IMPACTS,
} from '../../src/publish/search/format/codes.ts';
import { bitsFor, fileText, hash, wordShard } from '../../src/publish/search/format/files.ts';

const rising = (max: number) => fc.uniqueArray(fc.integer({ min: 0, max }), { maxLength: 60 }).map((list) => list.sort((a, b) => a - b));

describe('codes', () => {
  it('of later articles stand behind others as if all had been written at once, and of others not at all', () => {
    fc.assert(
      fc.property(rising(1_000_000), fc.nat(60), (serials, cut) => {
        const all = serials.map((serial) => ({ serial, impact: serial % IMPACTS }));
        const [first, later] = [all.slice(0, cut), all.slice(cut)];
        fc.pre(later.length > 0);
        expect(appendPostings(encodePostings(first), encodePostings(later))).toBe(encodePostings(all));
        if (first.length > 0) expect(appendPostings(encodePostings(later), encodePostings(first))).toBeNull();
        expect(appendPostings(encodePostings(all), encodePostings(all.slice(-1)))).toBeNull();
      }),
    );
    const some = fc.array(
      rising(5_000).filter((places) => places.length > 0),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.nat(19), (lists, cut) => {
        const all = lists.map((places, at) => ({ serial: at * 3, places }));
        const [first, later] = [all.slice(0, cut), all.slice(cut)];
        fc.pre(later.length > 0);
        expect(appendPlaces(encodePlaces(first), encodePlaces(later))).toBe(encodePlaces(all));
        if (first.length > 0) expect(appendPlaces(encodePlaces(later), encodePlaces(first))).toBeNull();
      }),
    );
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => void expect(decode(encode(numbers))).toEqual(numbers)),
    );
    fc.assert(fc.property(rising(100_000), (serials) => void expect(decodeSerials(encodeSerials(serials))).toEqual(serials)));
    fc.assert(
      fc.property(rising(1_000_000), (serials) => {
        const postings = serials.map((serial) => ({ serial, impact: serial % IMPACTS }));
        expect(decodePostings(encodePostings(postings))).toEqual(postings);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          rising(5_000).filter((places) => places.length > 0),
          { maxLength: 20 },
        ),
        (lists) => {
          const places = lists.map((list, at) => ({ serial: at * 3, places: list }));
          expect(decodePlaces(encodePlaces(places))).toEqual(places);
        },
      ),
    );
  });

  it('are short for near neighbours', () => {
    expect(encodePostings([0, 1, 2].map((serial) => ({ serial, impact: 15 })))).toHaveLength(3);
  });
});

describe('files', () => {
  it('hold words that begin alike together, and spread the others', () => {
    expect(wordShard('terms', 'حكيم', 10)).toBe(wordShard('terms', 'حكيمه', 10));
    expect(wordShard('forms', 'والحكيم', 10)).toBe(wordShard('forms', 'حكيم', 10));
    const shards = new Set(Array.from({ length: 4_000 }, (_, at) => wordShard('terms', `${at}`.padStart(3, 'x'), 7)));
    expect(shards.size).toBeGreaterThan(120);
  });

  it('are as many as the archive needs, in steps', () => {
    expect([1, 64, 65, 1_000, 10_000, 1_000_000].map(bitsFor)).toEqual([3, 3, 4, 7, 10, 10]);
  });

  it('are scripts that say no more than what they hold', () => {
    const hostile = ['</script>', '");alert(1)//', '\u2028', '`${'];
    const heard: unknown[] = [];
    // The text is ours: only what it holds is hostile.
    new Function('diwanSearch', fileText('meta', hostile))((...said: unknown[]) => heard.push(said));
    expect(heard).toEqual([['meta', hostile]]);
    expect(fileText('meta', hostile)).not.toMatch(/[\u2028\u2029]/u);
  });

  it('keep their place from version to version', () => {
    expect([hash('bri'), hash('حكي')].map((one) => one.toString(16))).toEqual(['f50226f2', '92800feb']);
  });
});
