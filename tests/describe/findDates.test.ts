import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/describe/dates/findDates.ts';
import type { Language } from '../../src/model.ts';

/** Text, and what is found in it: `words → value`. */
type Case = readonly [text: string, ...found: string[]];

function read(text: string, language: Language, reference: string | null = null): string[] {
  return findDates(text, language, { reference }).map((date) => `${date.text} → ${date.value ?? date.shape}`);
}

const ENGLISH: readonly Case[] = [
  ['visited councils on 17/3/2024, and met', '17/3/2024 → 2024-03-17'],
  ['on Thursday, 13, 2024.', 'Thursday, 13, 2024 → 2024-06-13'],
  ['arrived on Friday 13, 2015', 'Friday 13, 2015 → weekday-day-year'],
  ['Homs, on December 20, 2024. (AFP)', 'December 20, 2024 → 2024-12-20'],
  ['toppled by opposition fighters on Dec. 8.', 'Dec. 8 → month-day'],
  ['in the May 12 parliamentary elections', 'May 12 → month-day'],
  ['Jan Kubis and Theresa May met; they may march', ''],
  ['He may go. In April the talks resumed.', ''],
  ['In October the talks resumed.', 'October → month-only'],
  ['12–14 June 2024', '12–14 June 2024 → 2024-06-12'],
  ['June 12-14, 2024', 'June 12-14, 2024 → 2024-06-12'],
  ['from 28 May to 3 June 2024', '28 May → 2024-05-28', '3 June 2024 → 2024-06-03'],
  ['28 December – 3 January 2024', '28 December → 2023-12-28', '3 January 2024 → 2024-01-03'],
  ['Mon, 5th of Feb., 2018', 'Mon, 5th of Feb., 2018 → 2018-02-05'],
  ['2024-06-13T10:00:00Z', '2024-06-13 → 2024-06-13'],
  ['21-Apr-16', '21-Apr-16 → 2016-04-21'],
  ['2019/sep/01', '2019/sep/01 → 2019-09-01'],
  ['SEPTEMBER 3 2019 | 10:15', 'SEPTEMBER 3 2019 → 2019-09-03'],
  ['in March 2003 and in 2005, not 2,024 or 2024%', 'March 2003 → 2003-03', '2005 → 2005'],
  ['31 June 2024; 29/2/2019; version 1.2.3; 10.0.0.1', ''],
  ['the twenty-first of September nineteen seventy eight', 'the twenty-first of September nineteen seventy eight → 1978-09-21'],
  ['Posted at 02:29 PM ET, 03/04/2013', '03/04/2013 → 2013-03-04'],
  ['03/27/2013', '03/27/2013 → 2013-03-27'],
  ['back on 3-7-2017, or 03-07-2017, or 3/7/2017', '3-7-2017 → 2017-03-07', '03-07-2017 → 2017-07-03', '3/7/2017 → 2017-07-03'],
  ['09 Ramadan 1445 AH', '09 Ramadan 1445 AH → 2024-03-19'],
  ['Sunday, 17 March 2024', 'Sunday, 17 March 2024 → 2024-03-17'],
  ['8pm on Thursday', 'Thursday → weekday'],
];

const ARABIC: readonly Case[] = [
  ['اليوم السبت (23 آذار 2024)، أهمية', 'اليوم السبت → relative', '23 آذار 2024 → 2024-03-23'],
  ['الخميس، 13، 2024', 'الخميس، 13، 2024 → 2024-06-13'],
  ['في ١٧ آذار/مارس ٢٠٢٤', '١٧ آذار/مارس ٢٠٢٤ → 2024-03-17'],
  ['5 نيسان (أبريل) 2021', '5 نيسان (أبريل) 2021 → 2021-04-05'],
  ['٢٠٢٤/٣/١٧ م', '٢٠٢٤/٣/١٧ → 2024-03-17'],
  ['الثلاثاء 2 كانون الثاني 2024', 'الثلاثاء 2 كانون الثاني 2024 → 2024-01-02'],
  ['3 كانون الأول 2023 و4 تشرين الثاني 2023', '3 كانون الأول 2023 → 2023-12-03', '4 تشرين الثاني 2023 → 2023-11-04'],
  ['14 جانفي 2011', '14 جانفي 2011 → 2011-01-14'],
  ['الجمعة 21 أفريل 2017', 'الجمعة 21 أفريل 2017 → 2017-04-21'],
  ['6 جوان 2017 و7 جويلية 2017 و8 أوت 2017', '6 جوان 2017 → 2017-06-06', '7 جويلية 2017 → 2017-07-07', '8 أوت 2017 → 2017-08-08'],
  [
    '20 غشت 2020، 5 شتنبر 2020، 6 دجنبر 2020، 7 يوليوز 2020، 8 نونبر 2020',
    '20 غشت 2020 → 2020-08-20',
    '5 شتنبر 2020 → 2020-09-05',
    '6 دجنبر 2020 → 2020-12-06',
    '7 يوليوز 2020 → 2020-07-07',
    '8 نونبر 2020 → 2020-11-08',
  ],
  ['14 رمضان 1445 هـ الموافق 24 مارس 2024 م', '14 رمضان 1445 هـ → 2024-03-24', '24 مارس 2024 م → 2024-03-24'],
  ['14/9/1445هـ', '14/9/1445هـ → 2024-03-24'],
  ['10 ذي الحجة 1445', '10 ذي الحجة 1445 → 2024-06-16'],
  ['انتهت المرحلة في 2024. كان الوزير', ''],
  ['في عام 2024. كان الوزير', '2024 → 2024'],
  ['في آذار 2024. كان الوزير', 'آذار 2024 → 2024-03'],
  ['مارس الحزب ضغوطا ومارس 12 نائبا', ''],
  ['رجب طيب أردوغان وشعبان ورمضان', ''],
  ['وتيريزا ماي، وآب في البيت', ''],
  ['من 12 إلى 14 حزيران 2024', '12 إلى 14 حزيران 2024 → 2024-06-12'],
  ['28 أيار - 3 حزيران 2024', '28 أيار → 2024-05-28', '3 حزيران 2024 → 2024-06-03'],
  ['يوم الخميس الموافق 13/6/2024', 'الخميس الموافق 13/6/2024 → 2024-06-13'],
  ['الحادي والعشرين من أيلول عام ألفين وأربعة وعشرين', 'الحادي والعشرين من أيلول عام ألفين وأربعة وعشرين → 2024-09-21'],
  ['وفي أيلول الماضي', 'أيلول → month-only'],
  ['بآذار 2024', 'آذار 2024 → 2024-03'],
  ['1403/3/24', ''],
];

describe.each([
  ['en', ENGLISH],
  ['ar', ARABIC],
] as const)('dates in %s', (language, cases) => {
  test.each(cases)('%s', (text, ...found) => {
    expect(read(text, language)).toEqual(found.filter((one) => one !== ''));
  });
});

describe('relative expressions', () => {
  const cases: readonly (readonly [Language, string, string, string])[] = [
    ['en', 'yesterday evening', '2024-06-14', 'yesterday → 2024-06-13'],
    ['en', 'left for Erbil this Friday morning', '2024-06-14', 'this Friday → 2024-06-14'],
    ['en', 'took place on Thursday evening', '2024-06-14', 'Thursday → 2024-06-13'],
    ['en', 'on Friday', '2024-06-14', 'Friday → 2024-06-14'],
    ['en', 'opposition fighters on Dec. 8', '2024-12-26', 'Dec. 8 → 2024-12-08'],
    ['en', 'since October', '2024-01-05', 'October → 2023-10'],
    ['en', 'two weeks ago', '2024-03-17', 'two weeks ago → 2024-03-03'],
    ['en', 'last month', '2024-03-31', 'last month → 2024-02'],
    ['en', 'last year', '2024-03-31', 'last year → 2023'],
    ['ar', 'أكد اليوم السبت أهمية', '2024-03-23', 'اليوم السبت → 2024-03-23'],
    ['ar', 'قال أمس', '2024-03-01', 'أمس → 2024-02-29'],
    ['ar', 'الأربعاء الماضي', '2024-03-23', 'الأربعاء الماضي → 2024-03-20'],
    ['ar', 'وقال يوم الأربعاء', '2024-03-23', 'الأربعاء → 2024-03-20'],
    ['ar', 'قبل ثلاثة أيام', '2024-03-02', 'قبل ثلاثة أيام → 2024-02-28'],
    ['ar', 'العام الماضي', '2024-03-02', 'العام الماضي → 2023'],
  ];
  test.each(cases)('%s: %s, read on %s', (language, text, reference, found) => {
    expect(read(text, language, reference)).toContain(found);
    expect(findDates(text, language).every((date) => date.value === null)).toBe(true);
  });
});

describe('what stands beside a date', () => {
  test('a weekday that is not the date’s contradicts it, one that is does not', () => {
    expect(findDates('Monday, 17 March 2024', 'en')[0]?.contradicted).toBe(true);
    expect(findDates('Sunday, 17 March 2024', 'en')[0]?.contradicted).toBe(false);
    expect(findDates('الاثنين 17/3/2024', 'ar')[0]?.contradicted).toBe(true);
    expect(findDates('الاثنين، 29 رمضان 1445', 'ar')[0]?.contradicted).toBe(false);
  });
  test('a weekday decides between day and month', () => {
    expect(findDates('الخميس 3/7/2024', 'ar')[0]?.value).toBe('2024-03-07');
    expect(findDates('الأربعاء 3/7/2024', 'ar')[0]?.value).toBe('2024-07-03');
    expect(findDates('3/7/2024', 'ar')[0]).toMatchObject({ value: '2024-07-03', others: ['2024-03-07'] });
  });
  test('a month left out is open where the calendar allows several', () => {
    expect(findDates('Friday 13, 2015', 'en')[0]?.others).toEqual(['2015-02-13', '2015-03-13', '2015-11-13']);
  });
  test('short years lie near the reference', () => {
    expect(findDates('5/5/71', 'en')[0]?.value).toBe('1971-05-05');
    expect(findDates('5/5/24', 'en')[0]?.value).toBe('2024-05-05');
    expect(findDates('16/04/21', 'ar', { reference: '2016-11-07' })[0]?.value).toBe('2016-04-21');
  });
  test('offsets cut out the words', () => {
    const text = 'و١٧ آذار ٢٠٢٤';
    const [date] = findDates(text, 'ar');
    expect(text.slice(date?.start, date?.end)).toBe('١٧ آذار ٢٠٢٤');
  });
  test('a long run of digits or months is read in linear time', () => {
    const near = findDates(`${'12 آذار '.repeat(2000)}`, 'ar').length;
    expect(near).toBe(2000);
    expect(findDates('1/'.repeat(20_000), 'en')).toEqual([]);
  });
});
