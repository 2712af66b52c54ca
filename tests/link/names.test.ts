import { describe, expect, it } from 'vitest';
import { partDistance } from '../../src/link/names/compare.ts';
import { odds } from '../../src/link/names/letters.ts';
import { parseName } from '../../src/link/names/parts.ts';
import { skeletons } from '../../src/link/names/skeleton.ts';
import { latinDistance } from '../../src/link/names/spelling.ts';
import { LONG_TITLES, TITLES } from '../../src/link/names/titles.ts';
import { prove } from '../../src/link/people/proof.ts';

const parts = (text: string): string =>
  parseName(text)
    .parts.map((part) => part.body)
    .join(' ');

describe('parts of a name', () => {
  it.each([
    ['Seyyed Ammar Hakim', 'ammar hakim'],
    ['H.E. Ammar Al-Hakeem', 'ammar hakeem'],
    ['السيد عمار الحكيم', 'عمار حكيم'],
    ['اللواء الركن قاسم عطا', 'قاسم عطا'],
    ['د. حيدر العبادي', 'حيدر عبادي'],
    ['آية الله علي السيستاني', 'علي سيستاني'],
    ['Grand Ayatollah Ali as-Sistani', 'ali sistani'],
    ['Abd-Al-Latif Tilfah', 'abdlatif tilfah'],
    ['Abdurrahman Tilfah', 'abdrahman tilfah'],
    ['عبدالرحمن', 'عبدرحمن'],
    ['عبد الرحمن', 'عبدرحمن'],
    ['محمد بن سلمان', 'محمد سلمان'],
    ['Abu Bakr al-Baghdadi', 'abubakr baghdadi'],
    ['سيف الدين المشهداني', 'سيفدين مشهداني'],
    ['Saifuddin Mashhadani', 'saifdin mashhadani'],
    ['حسن نصر الله', 'حسن نصرله'],
    ['محمد كاظم آل صادق', 'محمد كاظم صادق'],
    ['George W. Bush', 'george bush'],
    ['إلياس', 'الياس'],
    ['سلمان بن', 'سلمان'],
    ['كرار الزاملي الذي', 'كرار زاملي'],
    ['Karrar Zamili Jr.', 'karrar zamili'],
    ['', ''],
    ['«»', ''],
  ])('%s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('gives a name without its titles as written', () => {
    expect(parseName('Maj. Gen. Gary J. Volesky').untitled).toBe('Gary J. Volesky');
    expect(parseName('الأمير محمد بن سلمان').untitled).toBe('محمد بن سلمان');
  });

  it('lets a title be a given name where nothing else is left', () => {
    expect(parts('Sayed Darwish')).toBe('sayed darwish');
    expect(parts('Sayyid Al-Hakeem')).toBe('hakeem');
  });

  it('knows titles in folded form', () => {
    for (const title of TITLES) expect(parts(`${title} زيد بكري`)).toBe('زيد بكري');
    expect(LONG_TITLES.every((title) => title.length > 1)).toBe(true);
  });
});

describe('skeletons', () => {
  it.each([
    ['muqtada', 'مقتدي'],
    ['hakeem', 'حكيم'],
    ['hossein', 'حسين'],
    ['ghasem', 'قاسم'],
    ['jeremy', 'جيريمي'],
    ['dhiaa', 'ضياء'],
    ['javad', 'جواد'],
  ])('%s and %s meet', (latin, arabic) => {
    expect(skeletons(latin)).toContain(skeletons(arabic)[0]);
  });
});

describe('letters', () => {
  it('finds transliterations likelier than chance', () => {
    expect(odds('روحاني', 'rouhani')).toBeGreaterThan(odds('روحاني', 'riyadi') + 1);
    expect(odds('', 'x')).toBe(-20);
  });

  it('spares distinct Latin names', () => {
    expect(latinDistance('hakeem', 'hakim')).toBe(0);
    expect(latinDistance('moqtada', 'muqtada')).toBeLessThan(0.3);
    expect(partDistance(part('Hassan'), part('Hussein'))).toBeGreaterThan(1);
    expect(partDistance(part('Jamal'), part('Jamil'))).toBeGreaterThan(1);
    expect(partDistance(part('عمر'), part('عمار'))).toBeGreaterThan(0.5);
  });
});

const part = (text: string) => {
  const [first] = parseName(text).parts;
  if (first === undefined) throw new Error(text);
  return first;
};

describe('proof that two names are one', () => {
  it.each([
    ['Ammar Al-Hakeem', 'عمار الحكيم', 'transliteration'],
    ['Moqtada al-Sadr', 'Muqtada al-Sadr', 'same-letters'],
    ['Hossein Amir-Abdollahian', 'حسين أمير عبد اللهيان', 'transliteration'],
    ['Mohammad Javad Zarif', 'محمد جواد ظريف', 'transliteration'],
    ['Mohammed Shia al-Sudani', 'Mohammed al-Sudani', 'shorter-form'],
    ['Saif-Al-Din Al-Mashhadani', 'سيف الدين المشهداني', 'transliteration'],
    ['Walid Jumblatt', 'وليد جنبلاط', 'transliteration'],
    ['Shahid Khel Barakzai', 'Shahidkhel Barakzai', 'same-letters'],
  ])('%s = %s', (a, b, rule) => {
    expect(prove(parseName(a), parseName(b))?.rule).toBe(rule);
    expect(prove(parseName(b), parseName(a))?.rule).toBe(rule);
  });

  it.each([
    ['Ammar al-Hakim', 'Mohammed Baqir al-Hakim'],
    ['Uday Saddam Hussein', 'Saddam Hussein'],
    ['Ali Hassan', 'Ali Hassan al-Majid'],
    ['al-Hakim', 'Ammar al-Hakim'],
    ['Karrar al-Zamili Jr.', 'Karrar al-Zamili'],
    ['كرار الزاملي الابن', 'كرار الزاملي'],
    ['Hassan Jasim', 'Hussein Jasim'],
    ['محمد الحلبوسي', 'Mohamed Lahbous'],
    ['محمد يونس أحمد', 'Mohammad Ahmadi'],
    ['Mohammed Haqqani', 'Mohammed Salim Haqqani'],
  ])('%s ≠ %s', (a, b) => {
    expect(prove(parseName(a), parseName(b))).toBeNull();
  });
});
