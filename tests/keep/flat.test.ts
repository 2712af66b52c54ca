import { describe, expect, it } from 'vitest';
import { Lists } from '../../src/keep/flat/lists.ts';
import { Names } from '../../src/keep/flat/names.ts';

const LISTS: readonly (readonly number[])[] = [[], [1, 2], [], [3, 1, 4], [2], []];

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const filled = new Lists();
  for (const [number, list] of lists.entries()) filled.set(number, [...list]);
  return filled;
}

describe('flat lists', () => {
  it('tell which of them hold what is flagged, whether they were kept or changed since', () => {
    for (const flagged of [[], [1], [2], [3], [4], [2, 3]]) {
      const flags = new Uint8Array(5);
      for (const member of flagged) flags[member] = 1;
      const wanted = LISTS.map((list) => Number(list.some((member) => flagged.includes(member))));
      expect([...listsOf(LISTS).touching(flags)]).toEqual(wanted);
      const kept = new Lists(listsOf(LISTS).keep());
      expect([...kept.touching(flags)]).toEqual(wanted);
      kept.set(1, []);
      kept.set(6, [4]);
      expect([...kept.touching(flags)]).toEqual([...wanted.with(1, 0), Number(flagged.includes(4))]);
    }
  });

  it('are kept as they are after changes within, at the end and beyond it', () => {
    const kept = new Lists(listsOf(LISTS).keep());
    kept.set(3, [9]);
    kept.set(0, [7, 8]);
    kept.set(8, [5]);
    const again = new Lists(kept.keep());
    expect([...Array(9).keys()].map((number) => Array.from(again.get(number)))).toEqual([[7, 8], [1, 2], [], [9], [2], [], [], [], [5]]);
  });
});

describe('flat names', () => {
  it.each([[['a', '', 'bc']], [['a', 'ب', '\n😀', 'c']]])('are read as they were added: %j', (texts) => {
    const names = new Names();
    for (const [number, text] of texts.entries()) names.set(number, text);
    const kept = new Names(names.keep());
    kept.set(1, 'other');
    kept.set(texts.length + 1, 'more');
    const again = new Names(kept.keep());
    for (const all of [kept, again])
      expect(Array.from({ length: all.size }, (_, at) => all.get(at))).toEqual([...texts.with(1, 'other'), '', 'more']);
  });
});
