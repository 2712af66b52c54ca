import { describe, expect, it } from 'vitest';
import { nameAlone } from '../../../src/describe/people/rules/alone.ts';
import { CREDIT_RULES, creditsIn } from '../../../src/describe/people/rules/credits.ts';
import { nameEdges } from '../../../src/describe/people/rules/edges.ts';
import { EXTENT_RULES, type ExtentRule } from '../../../src/describe/people/rules/extent.ts';
import { settle } from '../../../src/describe/people/rules/settled.ts';
import { titlesBegin, withImam, withoutTitles } from '../../../src/describe/people/rules/titles.ts';
import { phraseBook } from '../../../src/describe/people/words.ts';
import { fold } from '../../../src/text.ts';

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

describe('a name behind ل', () => {
  const known = { isName: (word: string) => ['لطفي', 'لبنى', 'لبني'].includes(word) };
  it.each([
    ['بيان للحكيم فإن', 'لحكيم', 'الحكيم'],
    ['تصريح وللمالكي رأي', 'للمالكي', 'المالكي'],
    ['رسالة وللسوداني', 'لسوداني', 'السوداني'],
    ['الشكر للطفي بوشناق', 'لطفي بوشناق', null],
    ['وللبنى عبد العزيز', 'للبنى عبد العزيز', 'لبنى عبد العزيز'],
    ['قال لطفي بوشناق', 'لطفي بوشناق', null],
    ['قال الحكيم', 'الحكيم', null],
    ['وجه للي', 'لي', null],
  ])('%s: %s is %s', (text, name, alone) => {
    const start = text.indexOf(name);
    expect(nameAlone(text, start, start + name.length, known)).toBe(alone);
  });
});

describe('edges', () => {
  const names = new Set(['حسن', 'عمار', 'فؤاد', 'بشار', 'زيد']);
  const known = {
    isName: (word: string) => names.has(word),
    isFirmName: (word: string) => names.has(word),
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
});

describe('settling', () => {
  const candidate = (text: string, from: number, to: number, person = false) =>
    ({ folded: text.split(' ').map(fold), from, to, against: 'nothing', person, probability: 0.95 }) as const;

  it('takes a word that stands alone with and without its article for a common noun', () => {
    const lion = candidate('زأر الاسد هنا', 1, 2);
    expect(settle([lion], new Set(['الاسد', 'اسد']))).toEqual([false]);
    expect(settle([lion, candidate('قال بشار الاسد', 1, 3)], new Set(['الاسد', 'اسد']))).toEqual([true, true]);
    expect(settle([lion], new Set(['الاسد']))).toEqual([true]);
  });
});

describe('extent', () => {
  const names = new Set(['حسن', 'عمار', 'زيد', 'كريم', 'عمر', 'نصر', 'لي', 'تحسين']);
  const known = {
    isName: (word: string) => names.has(word),
    isFirmName: (word: string) => names.has(word),
    isWord: () => false,
    isSeldomName: (word: string) => word === 'يطل',
    waw: new Set(['وليد']),
  };
  /** What a rule makes of the bracketed stretches of an example, bracketed again. */
  const applied = ({ apply }: ExtentRule, example: string): string => {
    const words = example.replace(/[[\]]/gu, '').split(' ');
    const spans: [number, number][] = [];
    example.split(' ').forEach((word, at) => {
      if (word.startsWith('[')) spans.push([at, at]);
      const open = spans.at(-1);
      if (word.endsWith(']') && open) open[1] = at + 1;
    });
    const folded = words.map(fold);
    const fullNames = new Set(spans.filter(([from, to]) => to - from > 1).map(([from, to]) => folded.slice(from, to).join(' ')));
    const found = spans.flatMap((span) => apply({ words, folded, fullNames }, span, known));
    return words
      .map((word, at) => `${found.some(([from]) => from === at) ? '[' : ''}${word}${found.some(([, to]) => to === at + 1) ? ']' : ''}`)
      .join(' ');
  };

  it.each(EXTENT_RULES)('$id', (rule) => {
    expect(applied(rule, rule.takes[0])).toBe(rule.takes[1]);
    expect(applied(rule, rule.spares)).toBe(rule.spares);
  });
});
