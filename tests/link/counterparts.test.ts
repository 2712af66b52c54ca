import { describe, expect, it } from 'vitest';
import { measureCounterparts, SAMPLE } from '../../scripts/eval/counterparts.ts';
import { CONCEPTS } from '../../src/link/counterparts/concepts.ts';
import { numbersOf } from '../../src/link/counterparts/numbers.ts';
import { fold, stem } from '../../src/text.ts';

/** What the sample gives, a little lower: a wrong pair is worse than a missed one. */
const PRECISION = 0.97;
const RECALL = 0.8;

describe('counterparts on the labelled sample', () => {
  it('are right, and found', async () => {
    const figures = await measureCounterparts(SAMPLE);
    expect(figures.pairs).toBeGreaterThanOrEqual(30);
    expect(figures.articles).toBeGreaterThanOrEqual(300);
    expect(figures.wrong).toEqual([]);
    expect(figures.precision).toBeGreaterThanOrEqual(PRECISION);
    expect(figures.recall).toBeGreaterThanOrEqual(RECALL);
  }, 120_000);
});

describe('numbers', () => {
  it.each([
    ['140,000 barrels', '140 ألف برميل', ['140000']],
    ['2.7 billion dollars', '٢.٧ مليار دولار', ['2700000000']],
    ['4,500 lorries and 91 others', '4500 شاحنة و 91 أخرى', ['4500', '91']],
    ['Forty-one villagers and two hundred sheep', '41 من القرويين ومئتا رأس', ['41']],
  ])('%s and %s are the same', (english, arabic, expected) => {
    expect(numbersOf(english).large).toEqual(expected);
    expect(numbersOf(arabic).large).toEqual(expected);
  });

  it('leaves out years, days of the month and hours', () => {
    expect(numbersOf('On 17 March 2024 at 10:30, and again on March 18, 2024, 12/05/2023')).toEqual({ large: [], small: [] });
    expect(numbersOf('في 17 آذار 2024')).toEqual({ large: [], small: [] });
    expect(numbersOf('17 cases')).toEqual({ large: [], small: ['17'] });
  });
});

describe('notions', () => {
  it.each([
    ['council', 'المجلس'],
    ['roads', 'والطرق'],
    ['elections', 'الانتخابات'],
  ])('%s and %s are one', (english, arabic) => {
    const [one = [], two = []] = [english, arabic].map((word) => CONCEPTS.get(stem(fold(word))));
    expect(one.filter((concept) => two.includes(concept))).not.toEqual([]);
  });
});
