import { describe, expect, test } from 'vitest';
import { type ChosenDate, chooseDate } from '../../src/describe/dates/choose.ts';
import { CUES } from '../../src/describe/dates/cues.ts';
import type { Paragraph, Segment } from '../../src/model.ts';

type Parts = Partial<Record<'dates' | 'datelines' | 'bylines' | 'credits' | 'captions' | 'body', readonly string[]>>;

function segmentOf(parts: Parts): Segment {
  let line = 0;
  const paragraphs = (texts: readonly string[] = []): Paragraph[] =>
    texts.map((text) => {
      line += 1;
      return { text, lines: [line] };
    });
  return {
    number: 1,
    headline: null,
    dek: null,
    bylines: paragraphs(parts.bylines),
    datelines: paragraphs(parts.datelines),
    dates: paragraphs(parts.dates),
    credits: paragraphs(parts.credits),
    captions: paragraphs(parts.captions),
    body: paragraphs(parts.body),
  };
}

function choose(parts: Parts, more: { file?: string; url?: string; stated?: string } = {}): ChosenDate {
  return chooseDate({
    file: more.file ?? 'a.txt',
    segment: segmentOf(parts),
    language: 'en',
    stated: more.stated === undefined ? null : { text: more.stated, rule: 'front-matter' },
    url: more.url ?? null,
    lineAt: (paragraph) => paragraph.lines[0] ?? 0,
  });
}

/** `value certainty`, or `none`. */
const shown = ({ date }: ChosenDate): string => (date ? `${date.value} ${date.certainty}` : 'none');

const DATE_LINES: readonly (readonly [string, string])[] = [
  ['2017-07-02', '2017-07-02'],
  ['Published: 3 March 2024 at 10:15 GMT', '2024-03-03'],
  ['Updated 5 March 2024, published 3 March 2024', '2024-03-03'],
  ['Published 3 March 2024 | Last updated 5 March 2024', '2024-03-03'],
  ['Last Updated at 05 Apr 2013, 12:51 GMT', '2013-04-05'],
  ['22:00 UK time, Wednesday, 27 March 2013', '2013-03-27'],
  ['Posted at 02:29 PM ET, 03/05/2013', '2013-03-05'],
  ['Baghdad | Shafaq News | 17.03.2024 - 14:30', '2024-03-17'],
  ['The Daily Example — Saturday, June 1st, 2024 3:05 p.m. (GMT+3)', '2024-06-01'],
  ['Thu, 13 Jun 2024 10:00:00 +0300', '2024-06-13'],
  ['05 APRIL 2013,', '2013-04-05'],
  ['17-03-2024 10:00', '2024-03-17'],
  ['2024.03.17', '2024-03-17'],
  ['March 2024', '2024-03'],
  ['آخر تحديث: 18/3/2024 - نشر في: 17/3/2024', '2024-03-17'],
  ['نشر في: الأحد 17 آذار 2024 - 10:30 م', '2024-03-17'],
  ['الأحد، ١٧ مارس ٢٠٢٤، ١٠:٣٠ ص', '2024-03-17'],
  ['بغداد - 7 رمضان 1445 هـ - 17 مارس 2024', '2024-03-17'],
  ['تم النشر الجمعة 21 أفريل 2017 | 09:15', '2017-04-21'],
  ['2024/03/17 - 10:22', '2024-03-17'],
  ['منذ ساعتين', 'none'],
  ['10:30 PM', 'none'],
];

describe('a line that gives the date', () => {
  test.each(DATE_LINES)('%s', (line, value) => {
    expect(shown(choose({ dates: [line], body: ['The town held its market.'] }))).toBe(value === 'none' ? 'none' : `${value} stated`);
  });
  test('what a person stated wins, and an unreadable statement is reported', () => {
    expect(shown(choose({ dates: ['3 March 2024'] }, { stated: '2024-05' }))).toBe('2024-05 stated');
    const unreadable = choose({ dates: ['3 March 2024'] }, { stated: 'soon' });
    expect([shown(unreadable), unreadable.issues.map(({ rule }) => rule)]).toEqual(['2024-03-03 stated', ['date-unreadable']]);
  });
  test('datelines and bylines give it too, a credit only where it says so', () => {
    expect(shown(choose({ datelines: ['BAGHDAD, June 13, 2024 (Reuters)'] }))).toBe('2024-06-13 stated');
    expect(shown(choose({ bylines: ['By Sara Hasan | 4 March 2024'] }))).toBe('2024-03-04 stated');
    expect(shown(choose({ credits: ['Photo: Sara Hasan, 4 March 2024'] }))).toBe('none');
    expect(shown(choose({ body: ['Published on 3 March 2024 in The Example', 'The town held its market.'] }))).toBe('2024-03-03 stated');
  });
  test('the order of day and month is the document’s, where one of its dates shows it', () => {
    expect(shown(choose({ dates: ['03/04/2013'], body: ['It was seen on 03/27/2013 at the gate.'] }))).toBe('2013-03-04 stated');
    const open = choose({ dates: ['03/04/2013'] });
    expect([shown(open), open.issues.map(({ rule }) => rule)]).toEqual(['2013-04-03 stated', ['date-order']]);
    expect(choose({ dates: ['13/04/2013'] }).issues).toEqual([]);
    const hyphens = choose({ dates: ['3-7-2017'] });
    expect([shown(hyphens), hyphens.issues.map(({ message }) => message)]).toEqual([
      '2017-03-07 stated',
      ['“3-7-2017” is read month before day, as 2017-03-07; the other order gives 2017-07-03.'],
    ]);
    expect(shown(choose({ dates: ['3-7-2017'], body: ['It was seen on 27-3-2017 at the gate.'] }))).toBe('2017-07-03 stated');
  });
});

const LEDES: readonly (readonly [string, string])[] = [
  ['The minister visited several councils on 17/3/2024, and met their elders.', '2024-03-17 stated'],
  ['أكد رئيس المجلس، اليوم السبت (23 آذار 2024)، أهمية التعاون.', '2024-03-23 stated'],
  ['أكد الوزير الذي كان في بغداد، اليوم السبت (23 آذار 2024)، أهمية اتفاق 3 أيار 2020.', '2024-03-23 stated'],
  ['The council met on Sunday, 17 March 2024, in the town hall.', '2024-03-17 stated'],
  ['اعلن المجلس، الأحد 17 آذار 2024، نتائج التصويت.', '2024-03-17 stated'],
  ['زار الوفد في 17 آذار 2024 عددا من المجالس.', '2024-03-17 stated'],
  ['The writer, born on 17 March 1953, spoke to students.', 'none'],
  ['The vote will be held on 17 March 2024, the council said.', 'none'],
  ['سيعقد الاجتماع في 17 آذار 2024 في بغداد.', 'none'],
  ['من المقرر أن يبدأ العمل يوم الأحد 17 آذار 2024.', 'none'],
  ['احيا الأهالي ذكرى فاجعة 3 تموز 2016 في الكرادة.', 'none'],
  ['The council on Tuesday debated the rule that was passed on 3 March 2019.', 'none'],
  ['The council on Tuesday debated its rule of 3 March 2019.', 'none'],
  ['The town, which was taken on 3 March 2015, is being rebuilt.', 'none'],
  ['The law in force since 3 March 2015 is to change.', 'none'],
  ['Since the war in 2003 the town has grown.', 'none'],
  ['In May 12 elections were held.', 'none'],
  ['منذ 9 نيسان 2003 تغيرت البلاد.', 'none'],
  ['نشر حساب المقطع ذاته بتاريخ 14 يونيو 2017، على أنه لسفينة.', 'none'],
  ['A user posted the same video on 14 June 2017, saying it was of a ship.', 'none'],
];

describe('the day of the event in the lede', () => {
  test.each(LEDES)('%s', (lede, expected) => {
    expect(shown(choose({ body: [lede, 'The elders thanked the guests.'] }))).toBe(expected);
  });
  test('a later day in the text makes an earlier one the past', () => {
    expect(shown(choose({ body: ['The bridge opened on 3 March 2019.', 'It fell on 4 May 2021, officials said.'] }))).toBe('none');
    expect(shown(choose({ body: ['The bridge opened on 3 March 2019.', 'In 2021 it was repaired.'] }))).toBe('none');
    expect(shown(choose({ body: ['The bridge opened on 3 March 2019.', 'It will be widened by 2030.'] }))).toBe('2019-03-03 stated');
  });
});

describe('what is worked out, and what is only a limit', () => {
  test('weekday, day and year without a month', () => {
    const chosen = choose({ body: ['The guest met the leader.', 'He arrived on Thursday, 13, 2024.'] });
    expect(chosen.date).toMatchObject({
      value: '2024-06-13',
      certainty: 'inferred',
      evidence: { line: 2, text: 'Thursday, 13, 2024', rule: 'weekday-day-year' },
    });
    expect(chosen.date?.reasoning?.ar).toBeTruthy();
    expect(chosen.issues.map(({ rule }) => rule)).toEqual(['date-inferred']);
  });
  test('several months fit: left open and reported', () => {
    const open = choose({ body: ['He arrived on Friday, 13, 2015.'] });
    expect([shown(open), open.issues.map(({ rule }) => rule)]).toEqual(['none', ['date-open']]);
  });
  test('a full date whose weekday is the lede’s', () => {
    const body = [
      'The guest met the leader on Thursday evening.',
      'They spoke of trade.',
      'He had come for two days.',
      'His plane landed on Thursday, 13 June 2024.',
    ];
    expect(shown(choose({ body }))).toBe('2024-06-13 inferred');
    expect(shown(choose({ body: [...body.slice(0, 3), 'The treaty is of Friday, 14 June 2013.'] }))).toBe('none');
  });
  test('the address of the page, then the name of the file', () => {
    expect(shown(choose({ body: ['Text.'] }, { url: 'https://example.org/2024/06/13/story', file: '2020-01-02.txt' }))).toBe(
      '2024-06-13 inferred',
    );
    expect(shown(choose({ body: ['Text.'] }, { file: 'x/2020-01-02-story.txt' }))).toBe('2020-01-02 inferred');
    expect(shown(choose({ body: ['Text.'] }, { file: '004_fc457341950dba42.txt' }))).toBe('none');
  });
  test('a caption’s day is a limit, never the day of publication', () => {
    const chosen = choose({
      captions: ['Children play in Homs, on December 20, 2024. (AFP)'],
      body: ['Police imposed a curfew after unrest; he was toppled on Dec. 8.', 'It ends on Thursday morning.'],
    });
    expect(chosen.date).toMatchObject({ value: '2024-12-20', certainty: 'bound', evidence: { line: 1, rule: 'caption-date' } });
  });
  test('a weekday that is not the date’s is reported', () => {
    const chosen = choose({ dates: ['Monday, 17 March 2024'] });
    expect([shown(chosen), chosen.issues.map(({ rule, line }) => `${rule} ${line}`)]).toEqual([
      '2024-03-17 stated',
      ['weekday-contradiction 1'],
    ]);
  });
});

describe('cues', () => {
  test.each(CUES)('$id', ({ pattern, takes, spares }) => {
    expect(pattern.test(takes)).toBe(true);
    expect(pattern.test(spares)).toBe(false);
  });
});
