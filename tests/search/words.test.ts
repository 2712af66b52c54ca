import { describe, expect, it } from 'vitest';
import { searchBeginnings, searchWord, searchWords } from '../../src/text.ts';

const stem = (word: string): string => searchWord(word).stem;

describe('a word of the search', () => {
  it.each([
    ['the article', 'الحكيم حكيم'],
    ['what stands before the article', 'والحكيم بالحكيم وبالحكيم فالحكيم كالحكيم للحكيم وللحكيم الحكيم'],
    ['particles before one another', 'بغداد وبغداد لبغداد ولبغداد ببغداد'],
    ['particles before words that begin like one', 'وزير الوزير ووزير لوزير بوزير'],
    ['ة and ه, and the endings of نسبة', 'العراق عراق العراقي العراقية العراقيه العراقيين عراقيون'],
    ['endings after a ة that became ت', 'حكومة الحكومه حكومتها حكومتهم حكومات وحكومتنا'],
    ['plurals', 'انتخاب انتخابات الانتخابات الانتخابية'],
    ['hamza', 'أنبار الأنبار الانبار'],
    ['hamza at the end', 'كربلاء كربلا کربلاء وكربلاء'],
    ['ى and ي', 'مستشفى مستشفي المستشفى'],
    ['diacritics and tatweel', 'مُحَمَّد محمد محـمـد ومحمد'],
    ['Persian letters', 'کهرباء كهرباء الکهرباء'],
    ['digits', '٢٠٢٤ 2024 ۲۰۲۴'],
    ['countries that end in ان', 'لبنان لبناني اللبنانية بلبنان ولبنان'],
    ['countries that end in ين', 'فلسطين فلسطيني الفلسطينيين وفلسطين لفلسطين'],
    ['English plurals and possessives', "elections election election's"],
    ['apostrophes of transliteration', 'Baath Ba’ath Ba‘ath baʿath'],
    ['accents', 'Alī Ali'],
  ])('%s make no difference', (_, forms) => {
    expect([...new Set(forms.split(' ').map(stem))]).toHaveLength(1);
  });

  it.each([
    ['وزارة', 'زار'],
    ['لبنان', 'لبن'],
    ['سلطان', 'سلطة'],
    ['بغداد', 'غداد'],
    ['برلمان', 'رلمان'],
    ['news', 'newsroom'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('keeps its form for quotation marks: folded, not stemmed', () => {
    expect(searchWord('وَالحكيمة').form).toBe('والحكيمه');
    expect(searchWord('Iraq’s').form).toBe('iraqs');
  });

  it('is cut at hyphens and signs, not at apostrophes', () => {
    expect(searchWords("Iraq's al-Hakim, 4.2 «قال»: ‘yes’").map(({ text }) => text)).toEqual([
      "Iraq's",
      'al',
      'Hakim',
      '4',
      '2',
      'قال',
      'yes',
    ]);
  });

  it('has no more letters than a hostile file may make us keep', () => {
    expect(searchWord('ب'.repeat(100_000)).form.length).toBeLessThan(100);
    expect(searchWord('ﷺ').form).toBe('صليالله عليه وسلم'.replaceAll(' ', ''));
  });

  it('may begin as it stands, or after its article', () => {
    expect(searchBeginnings('الحك', 2)).toEqual(expect.arrayContaining(['الحك', 'حك']));
    expect(searchBeginnings('وبغد', 3)).toContain('بغد');
    expect(searchBeginnings('elec', 3)).toEqual(['elec']);
  });
});
