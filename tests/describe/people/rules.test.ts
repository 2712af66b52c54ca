import { describe, expect, it } from 'vitest';
import { CREDIT_RULES, creditsIn } from '../../../src/describe/people/rules/credits.ts';
import { nameEdges, withoutClause } from '../../../src/describe/people/rules/edges.ts';
import { titlesBegin, withImam, withoutTitles } from '../../../src/describe/people/rules/titles.ts';
import { phraseBook } from '../../../src/describe/people/words.ts';

describe('credits', () => {
  it.each(CREDIT_RULES)('$id', ({ pattern, takes, spares }) => {
    expect([...takes.matchAll(pattern)]).toHaveLength(1);
    expect([...spares.matchAll(pattern)]).toHaveLength(0);
  });

  it('covers the bracket from end to end', () => {
    const text = 'A tank in Homs (Reuters/ Sami Rahal/ File Photo)';
    expect(creditsIn(text).some(([start, end]) => start === 15 && end === text.length)).toBe(true);
  });
});

describe('titles', () => {
  const titles = phraseBook([['Sayyid'], ['Grand', 'Ayatollah'], ['Ayatollah'], ['السيد']]);

  it('are no part of a name, also where several stand together', () => {
    const folded = ['grand', 'ayatollah', 'sayyid', 'ali', 'al-hashimi'];
    expect(withoutTitles(folded, [0, 5], titles)).toEqual([3, 5]);
    expect(titlesBegin(folded, 3, titles)).toBe(0);
  });

  it('stay where nothing else would be left', () => {
    expect(withoutTitles(['met', 'sayyid'], [1, 2], titles)).toEqual([1, 2]);
  });

  it('belong to names of one word after Imam', () => {
    expect(withImam(['the', 'imam', 'hussein'], [2, 3])).toEqual([1, 3]);
    expect(withImam(['the', 'imam', 'musa', 'sadr'], [2, 4])).toEqual([2, 4]);
  });
});

describe('edges', () => {
  const names = new Set(['حسن', 'عمار', 'فؤاد', 'بشار', 'زيد']);
  const known = {
    isName: (word: string) => names.has(word),
    isWord: (word: string) => word === 'كمال' || word === 'فريدة' || word === 'يطل',
    isSeldomName: (word: string) => word === 'يطل',
    waw: new Set(['وليد']),
  };
  const edge = (text: string) => text.slice(...nameEdges(text, 0, text.length, 'ar', known, new Set(['دونالد']), null));

  it.each([
    ['وحسن نجمي', 'حسن نجمي'],
    ['لعمار الحكيم', 'عمار الحكيم'],
    ['والحكيم', 'الحكيم'],
    ['وعبد الكريم', 'عبد الكريم'],
    ['وليد المعلم', 'وليد المعلم'],
    ['وكمال بن نصر', 'كمال بن نصر'],
    ['فريدة العبيدي', 'فريدة العبيدي'],
    ['لدونالد ترامب', 'دونالد ترامب'],
    ['لافروف', 'لافروف'],
    ['فؤاد معصوم', 'فؤاد معصوم'],
    ['بشار الأسد', 'بشار الأسد'],
    ['"عمار الحكيم"', 'عمار الحكيم'],
  ])('%s → %s', (text, name) => {
    expect(edge(text)).toBe(name);
  });

  it('leaves a verb outside', () => {
    expect(withoutClause(['يطل', 'زيد'], [0, 2], known)).toEqual([1, 2]);
    expect(withoutClause(['تحسين', 'زيد'], [0, 2], known)).toEqual([0, 2]);
  });
});
