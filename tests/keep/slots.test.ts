import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/keep/digest.ts';
import { Slots } from '../../src/keep/slots.ts';

const place = fc.record({ at: fc.nat(2 ** 40), length: fc.nat(2 ** 31 - 1) });

describe('slots', () => {
  it('answers what was set last, like a map, also when taken up again from its rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), place), { maxLength: 600 }), fc.nat(600), (sets, pause) => {
        let slots = new Slots();
        const map = new Map<string, { at: number; length: number }>();
        sets.forEach(([name, slot], at) => {
          if (at === pause) slots = new Slots(Buffer.from(slots.rows));
          slots.set(digestOf(String(name)), slot);
          map.set(digestOf(String(name)), slot);
        });
        for (let name = 0; name <= 400; name++) {
          const key = digestOf(String(name));
          expect(slots.get(key)).toEqual(map.get(key));
          expect(slots.has(key)).toBe(map.has(key));
        }
        const keys = Array.from({ length: map.size }, (_, row) => slots.rows.toString('hex', row * 26, row * 26 + 16));
        expect(keys).toEqual([...map.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('has no key that is none, and takes none', () => {
    const slots = new Slots();
    slots.set(digestOf('a'), { at: 16, length: 3 });
    for (const key of ['', 'zz', `${digestOf('a')}0`, digestOf('a').slice(1), `${'x'.repeat(32)}`]) {
      expect(slots.has(key)).toBe(false);
      expect(() => slots.set(key, { at: 0, length: 0 })).toThrow(RangeError);
    }
  });
});
