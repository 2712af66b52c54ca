import { describe, expect, test } from 'vitest';
import { cleanOutlet } from '../../src/describe/agencies.ts';
import { cleanByline } from '../../src/describe/byline.ts';
import { afterDatelines, datelineOf, inlineDateline } from '../../src/describe/dateline.ts';
import { firstSentence, headlineFrom, headlineOf } from '../../src/describe/headline.ts';
import { outletOf } from '../../src/describe/outlet.ts';
import type { AuthorityOutlet, Segment } from '../../src/model.ts';
import { fold } from '../../src/text.ts';

const PLACES = new Set(['Baghdad', 'Erbil', 'Cairo', 'بغداد', 'السليمانية', 'القاهرة', 'دبي'].map(fold));
const known = { isPlace: (name: string) => PLACES.has(name), isOutlet: (name: string) => name === 'the example' };

const NOTHING: Segment = {
  number: 1,
  headline: null,
  dek: null,
  bylines: [],
  datelines: [],
  dates: [],
  credits: [],
  captions: [],
  body: [],
};
const paragraph = (text: string, line = 1): { text: string; lines: number[] } => ({ text, lines: [line] });

describe('a dateline at the head of a paragraph', () => {
  test.each<readonly [string, string, string | null, string | null]>([
    ['Baghdad (IP) - During a meeting', 'Baghdad (IP)', 'Baghdad', 'IP'],
    ['BAGHDAD (Reuters) - The council', 'BAGHDAD (Reuters)', 'BAGHDAD', 'Reuters'],
    ['BAGHDAD, June 13 (Xinhua) -- The council', 'BAGHDAD, June 13 (Xinhua)', 'BAGHDAD', 'Xinhua'],
    ['(CNN)-- The council', '(CNN)', null, 'CNN'],
    ['ERBIL, Iraq — The council', 'ERBIL, Iraq', 'ERBIL, Iraq', null],
    ['Shafaq News/ The council', 'Shafaq News', null, 'Shafaq News'],
    ['Iran Press/ West Asia: According to', 'Iran Press/ West Asia', 'West Asia', 'Iran Press'],
    ['The Example - Baghdad: The council', 'The Example - Baghdad', 'Baghdad', 'The Example'],
    ['بغداد (رويترز) - قال المجلس', 'بغداد (رويترز)', 'بغداد', 'رويترز'],
    ['القاهرة - (أ ف ب) - قال المجلس', 'القاهرة - (أ ف ب)', 'القاهرة', 'أ ف ب'],
    ['واع/ بغداد/ قال المجلس', 'واع/ بغداد', 'بغداد', 'واع'],
    ['شفق نيوز/ قال المجلس إن', 'شفق نيوز', null, 'شفق نيوز'],
    ['بغداد اليوم - بغداد قال المجلس', 'بغداد اليوم - بغداد', 'بغداد', 'بغداد اليوم'],
    ['دبي، الإمارات العربية المتحدة (CNN)-- قال', 'دبي، الإمارات العربية المتحدة (CNN)', 'دبي، الإمارات العربية المتحدة', 'CNN'],
  ])('%s', (text, written, place, outlet) => {
    expect(inlineDateline(text, known)).toMatchObject({ text: written, place, outlet });
    expect(text.slice(inlineDateline(text, known)?.end)).toMatch(/^[\p{Lu}\p{Script=Arabic}]/u);
  });

  test.each([
    'The leader (left) - seen here with guests - spoke.',
    'Ammar Hakim (born 1971) is a cleric.',
    'The men/women of the town met.',
    'He said - and meant it - that the bridge stands.',
    'أكد رئيس المجلس (يمين) أن الجسر آمن',
    'تعزيز التعاون - مصدر خاص قال',
  ])('none: %s', (text) => expect(inlineDateline(text, known)).toBeNull());

  test('two datelines in a row are both passed over', () => {
    const text = 'بغداد اليوم - بغداد دبي، الإمارات العربية المتحدة (CNN)-- أكد المجلس';
    expect(text.slice(afterDatelines(text, known))).toBe('أكد المجلس');
  });

  test('a line of its own', () => {
    const dateline = datelineOf({ ...NOTHING, datelines: [paragraph('بغداد اليوم - السليمانية', 3)], body: [paragraph('قال', 5)] }, known);
    expect(dateline).toEqual({ text: 'بغداد اليوم - السليمانية', end: 0, line: 3, place: 'السليمانية', outlet: 'بغداد اليوم' });
    expect(datelineOf({ ...NOTHING, datelines: [paragraph('Baghdad (IP) -')] }, known)).toMatchObject({
      text: 'Baghdad (IP)',
      place: 'Baghdad',
      outlet: 'IP',
    });
    expect(datelineOf({ ...NOTHING, datelines: [paragraph('Shafaq News/')] }, known)).toMatchObject({
      text: 'Shafaq News',
      place: null,
      outlet: 'Shafaq News',
    });
  });
});

describe('the headline', () => {
  test('the line that the page has, unless a person stated another', () => {
    const segment = { ...NOTHING, headline: paragraph('The bridge stands', 1), body: [paragraph('Text.', 3)] };
    expect(headlineOf(segment, null, () => 0)).toEqual({ text: 'The bridge stands', origin: 'line', lines: [1] });
    expect(headlineOf(segment, 'Stated', () => 0)).toEqual({ text: 'Stated', origin: 'frontmatter', lines: [1] });
  });
  test('made from the lede, without its dateline', () => {
    const segment = { ...NOTHING, body: [paragraph('Baghdad (IP) - The council met on Dec. 8 and H.E. spoke. It was late.', 3)] };
    expect(headlineOf(segment, null, (text) => afterDatelines(text, known))).toEqual({
      text: 'The council met on Dec. 8 and H.E. spoke',
      origin: 'derived',
      lines: [3],
    });
  });
  test('shortened at the border of a clause, or at a word', () => {
    const clause = `${'The council of the town met again in the old hall by the river to speak of it'}, which the elders had built long ago for such days as these.`;
    expect(headlineFrom(clause, 0)).toBe('The council of the town met again in the old hall by the river to speak of it');
    const run = 'word '.repeat(60);
    expect(headlineFrom(run, 0)).toMatch(/word…$/u);
    expect(headlineFrom(run, 0).length).toBeLessThanOrEqual(110);
    const arabic = `أكد رئيس المجلس في المدينة القديمة أهمية إصلاح الجسر الكبير على النهر، مشددا على أن العمل الذي بدأ قبل عامين يجب أن ينتهي قبل حلول الشتاء`;
    expect(headlineFrom(arabic, 0)).toBe('أكد رئيس المجلس في المدينة القديمة أهمية إصلاح الجسر الكبير على النهر');
  });
  test('a sentence ends at its mark, not at an initial', () => {
    expect(firstSentence('H.E. Mr. A. Example spoke to them. They left.')).toBe('H.E. Mr. A. Example spoke to them.');
    expect(firstSentence('هل يصمد الجسر في هذا الشتاء؟ قال المجلس')).toBe('هل يصمد الجسر في هذا الشتاء؟');
  });
});

describe('the outlet', () => {
  const press: AuthorityOutlet = { id: 'ip', slug: 'ip', name: { ar: 'إيران برس', en: 'Iran Press' }, aliases: { ar: [], en: ['IP'] } };
  const none = { byName: new Map<string, AuthorityOutlet>() };
  const authority = {
    byName: new Map([
      [fold('IP'), press],
      [fold('Iran Press'), press],
    ]),
  };
  const outlet = (segment: Partial<Segment>, stated: string | null = null, table = none): string | null => {
    const whole = { ...NOTHING, ...segment };
    return outletOf(whole, 'en', stated, datelineOf(whole, known), table);
  };

  test('stated before credit before dateline before text', () => {
    const segment = { credits: [paragraph('Source: BBC News')], body: [paragraph('Baghdad (IP) - Text.')] };
    expect(outlet(segment, 'The Example')).toBe('The Example');
    expect(outlet(segment)).toBe('BBC News');
    expect(outlet({ body: segment.body })).toBe('IP');
    expect(outlet({ credits: [paragraph('المصدر: وكالة بغداد اليوم')] })).toBe('بغداد اليوم');
    expect(outlet({ body: [paragraph('قال المجلس في بيان تلقته "بغداد اليوم": إن')] })).toBe('بغداد اليوم');
  });
  test('initials are spelt out by the text or by the authority file', () => {
    expect(outlet({ body: [paragraph('Baghdad (IP) - Text.'), paragraph('According to Iran Press, it rained.')] })).toBe('Iran Press');
    expect(outlet({ body: [paragraph('Baghdad (IP) - Text.')] }, null, authority)).toBe('Iran Press');
  });
  test('one who is only quoted has not published it, and a picture’s credit is of the picture', () => {
    expect(outlet({ body: [paragraph('He told BBC Radio that it rained, according to Fox News.')] })).toBeNull();
    expect(outlet({ credits: [paragraph('Source: Example Pictures, file photo')] })).toBeNull();
  });
  test('names come without quotes and the word for their kind', () => {
    expect(cleanOutlet('"وكالة بغداد اليوم".')).toBe('بغداد اليوم');
    expect(cleanOutlet('وكالة الأنباء العراقية')).toBe('وكالة الأنباء العراقية');
    expect(cleanOutlet('«السومرية نيوز»')).toBe('السومرية نيوز');
  });
});

describe('the byline', () => {
  test.each([
    ['By Sarah Hassan', 'Sarah Hassan'],
    ['كتب: سارة حسن', 'سارة حسن'],
    ['بقلم / سارة حسن', 'سارة حسن'],
    ['By Sarah Hassan | 3 March 2024', 'Sarah Hassan'],
    ['By Sarah Hassan, Published: March 13 at 11:52 am', 'Sarah Hassan'],
    ['By Sarah Hassan 3 March 2024', 'Sarah Hassan'],
    ['Author: Sarah Hassan', 'Sarah Hassan'],
    ['Byron Hassan', 'Byron Hassan'],
    ['كتبت سارة حسن - بغداد', 'سارة حسن'],
  ])('%s', (line, name) => expect(cleanByline(line)).toBe(name));
});
