import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleKnowledge } from '../../../src/describe/people/knowledge.ts';
import { mentionsIn } from '../../../src/describe/people/mentionsIn.ts';
import type { Authority } from '../../../src/model.ts';

const person = (id: string, en: string, ar: string) => ({
  id,
  slug: id,
  name: { en, ar },
  aliases: { ar: [], en: [] },
  note: { ar: null, en: null },
  same: [],
  different: [],
});
const EMPTY: Authority = { people: [], topics: [], outlets: [], places: [] };
const bare = peopleKnowledge(EMPTY);
const names = (text: string) => mentionsIn(text, bare).map((mention) => mention.text);

/** What a text says, and whom it names: each row is a trap that the search must not fall into. */
const TRAPS: readonly (readonly [why: string, text: string, people: readonly string[]])[] = [
  ['a nationality is not a surname', 'He reaffirmed his support for the Sudanese government in providing services.', []],
  ['the surname is', "Parties praised Al-Sudani's government on Monday.", ['Al-Sudani']],
  ['May is a month', 'Elections were held on May 12 and again in May.', []],
  ['Jan is a name beside a surname', 'Sadr met with the UN envoy to Iraq, Jan Kubis.', ['Sadr', 'Jan Kubis']],
  ['Shia is a faith', 'The coordination framework of Shia political forces met in Baghdad.', []],
  ['and a name within one', 'The government headed by Mohammad Shia Sudani works hard.', ['Mohammad Shia Sudani']],
  ['Jordan is a country', 'Ministers from Iraq, Jordan and Egypt met in Amman.', []],
  ['a movement is nobody', 'Al-Hikma National Movement and the Sadrist movement issued a statement.', []],
  ['nor is an army or a group', 'The Mahdi Army and Hayat Tahrir al-Sham (HTS), a former al-Qaeda affiliate, were named.', []],
  ['nor is a city', 'In Najaf Al-Ashraf Governorate, several diwans opened.', []],
  ['an agency in brackets', 'Syrian children play on a damaged tank in Homs, on December 20, 2024. (AFP)', []],
  ['a photographer', 'Head of the Sadrist Movement Moqtada al-Sadr (Reuters/ Alaa al-Marjani/ File Photo)', ['Moqtada al-Sadr']],
  ['a feast mentions its saint', "the visitation of Imam Hussein's Arbaeen was important.", ['Imam Hussein']],
  ['باسم as a word', 'وقال المتحدث باسم الحكومة إن الاجتماع انتهى.', []],
  ['حسن as a word', 'أكد الجانبان أهمية حسن الجوار بين البلدين.', []],
  ['عمر as a word', 'يبلغ من العمر ثلاثين عاماً، وفي عمر المشروع سنتان.', []],
  ['a glued و', 'حضر اللقاء وزير النفط حيان عبد الغني ووزير الدفاع ثابت العباسي.', ['حيان عبد الغني', 'ثابت العباسي']],
  [
    'a list of names',
    'Michael Jordan, Omar Hassan, Ali Saleh and Jan Novak signed.',
    ['Michael Jordan', 'Omar Hassan', 'Ali Saleh', 'Jan Novak'],
  ],
  ['an Arabic list with و', 'وقع البيان محمد علي وحسن كريم وعمر سعيد ولينا حداد.', ['محمد علي', 'حسن كريم', 'عمر سعيد', 'لينا حداد']],
  ['a headline in Title Case', 'Iraqi PM Al-Sudani Meets Jordanian King Abdullah in Amman', ['Al-Sudani', 'Abdullah']],
  ['companies named like people', 'Shares of Philip Morris, Goldman Sachs and Hewlett-Packard rose.', []],
  ['a quoted title beside its author', 'He read from “Saddam City” by Mahmoud Saeed.', ['Mahmoud Saeed']],
  ['a street, a quarter and a hospital', 'شارع حيفا ومدينة الصدر ومستشفى ابن سينا', []],
  ['a name at the very edge of a line', 'Speakers were Zaid Karim\nand Sheikh Abdul-Zahra', ['Zaid Karim', 'Abdul-Zahra']],
  ['حسن twice, once a name', 'صرح النائب حسن سالم بأن حسن سير العمل مهم.', ['حسن سالم']],
  ['a lion, by itself with and without its article', 'يعيش الأسد في الغابة، ويزأر أسد آخر قربه.', []],
  ['the surname is none', 'التقى بشار الأسد وفداً، وقال الأسد إن أسد الغابة رمز.', ['بشار الأسد', 'الأسد']],
  ['a city with و glued on', 'زار الوفد طوكيو وهونغ كونغ ثم عاد.', []],
  ['two people with و between', 'حضر الاجتماع علي حسن ومحمد كريم من بغداد.', ['علي حسن', 'محمد كريم']],
  ['a channel named by its letters', 'نقلت قناة بي بي سي وسي إن إن الخبر.', []],
  ['a place that begins with its castle', 'سيطرت القوات على قصر بن غشير جنوب العاصمة.', []],
  ['a spacecraft', 'انطلقت المركبة سويوز إم إس من القاعدة.', []],
  ['على is no Ali', 'نشر المقطع على إكس وعلى فيسبوك.', []],
  ['a lost servant of God', 'قال سيف الله بن حسين إنه بريء.', ['سيف الله بن حسين']],
  ['Ban is a name and بأن a word', 'التقى بان كي مون وفداً، وأفاد بأن كريم أحمد غائب.', ['بان كي مون', 'كريم أحمد']],
  ['an Arabic party', 'أصدر تيار الحكمة الوطني بياناً في مدينة الصدر.', []],
];

/** Titles and roles are kept beside the name, as written. */
const ROLES: readonly (readonly [text: string, name: string, title: string | null, role: string | null])[] = [
  [
    'Sayyid Ammar Al-Hakeem, Head of Al-Hikma National Movement, visited several diwans.',
    'Ammar Al-Hakeem',
    'Sayyid',
    'Head of Al-Hikma National Movement',
  ],
  ['He recalled the martyrdom of Ebrahim Raisi, the late president of Iran.', 'Ebrahim Raisi', null, 'the late president of Iran'],
  ['Dhiaa al-Asadi, a senior aide to Sadr, said talks went on.', 'Dhiaa al-Asadi', null, 'a senior aide to Sadr'],
  ['أكد رئيس تيار الحكمة الوطني عمار الحكيم أهمية التعاون.', 'عمار الحكيم', null, 'رئيس تيار الحكمة الوطني'],
  ['التقى الشيخ حميد الهايس وفداً من العشائر.', 'حميد الهايس', 'الشيخ', null],
];

describe('findMentions', () => {
  it.each(TRAPS)('%s: %s', (_why, text, people) => {
    expect(names(text)).toEqual(people);
  });

  it.each(ROLES)('%s', (text, name, title, role) => {
    const mention = mentionsIn(text, bare).find((found) => found.text === name);
    expect({ title: mention?.title, role: mention?.role }).toEqual({ title, role });
  });

  it('takes the authority file for certain, also with a clitic glued on', () => {
    const knowledge = peopleKnowledge({ ...EMPTY, people: [person('x', 'Qorvash Delmun', 'قورفاش دلمون')] });
    const [latin] = mentionsIn('they saw Qorvash Delmun there', knowledge);
    const [arabic] = mentionsIn('تحدث الحاضرون مطولاً وقورفاش دلمون', knowledge);
    expect([latin?.text, latin?.rule]).toEqual(['Qorvash Delmun', 'authority']);
    expect([arabic?.text, arabic?.rule]).toEqual(['قورفاش دلمون', 'authority']);
  });

  it('gives offsets and lines in any text', () => {
    const word = fc.constantFrom(
      'Sheikh',
      'Ali',
      'al-Hashimi',
      'السيد',
      'عمار',
      'الحكيم',
      'وقال',
      '\n',
      '"',
      '(',
      ')',
      '.',
      ',',
      'AFP',
      '😀',
      '\u200f',
      'bin',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((list) => list.join(' ')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (text) => {
          for (const mention of mentionsIn(text, bare)) {
            expect(text.slice(mention.place.start, mention.place.end)).toBe(mention.text);
            expect(mention.line).toBe(text.slice(0, mention.place.start).split('\n').length);
            expect(mention.confidence).toBeGreaterThan(0);
            expect(mention.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

const SEEDS = new URL('../../../../shared/corpus/seeds/', import.meta.url);
/** By seed, words of which each must stand in a name found, and beyond which no name may be found. */
const SEED_PEOPLE: Readonly<Record<string, string>> = {
  '000_ad193cd569e538ac.txt': 'hakeem sudani shamsa sharba ameri samisim akrawi doush hussein',
  '001_f23d52426f8a3810.txt': 'hakim bagheri raisi amir-abdollahian sudani',
  '003_bcd0ab824091780d.txt': 'hakeem baqir',
  '004_fc457341950dba42.txt': 'sadr asadi nauert kubis assad',
};

describe.skipIf(!existsSync(SEEDS))('the five documents that the project was made for', () => {
  it.each(Object.entries(SEED_PEOPLE))('%s names its people and nobody else', (file, people) => {
    const found = mentionsIn(readFileSync(new URL(file, SEEDS), 'utf8'), bare).map((mention) => mention.text.toLowerCase());
    const wanted = people.split(' ');
    expect(wanted.filter((name) => !found.some((text) => text.includes(name)))).toEqual([]);
    expect(found.filter((text) => !wanted.some((name) => text.includes(name)))).toEqual([]);
  });

  it('002 names its people in Arabic', () => {
    const text = readFileSync(new URL('002_7635f888cb97365b.txt', SEEDS), 'utf8').split('مقالات مشابهة')[0] ?? '';
    expect(new Set(mentionsIn(text, bare).map((mention) => mention.text))).toEqual(
      new Set(['عمار الحكيم', 'الحكيم', 'محمد كاظم آل صادق', 'إبراهيم الدبيبة', 'جيريمي بيرنت']),
    );
  });
});
