/**
 * Names of months and weekdays, folded, in every tradition that the Arabic press uses: Levant and Iraq (آذار), Egypt and
 * the Gulf (مارس), the Maghreb (أفريل, غشت), Hijri. The names themselves come from `Intl`; spelling variants by hand.
 */
import { fold } from '../../text.ts';

export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** True where the word is as often something else (May, Jan, March; مارس "practised", رمضان a name): it needs a number beside it. */
  readonly ambiguous: boolean;
}

const ARABIC_LOCALES = ['ar-IQ', 'ar-EG', 'ar-TN', 'ar-MA', 'ar-MR'];

/** Spellings that the press uses beside those of CLDR, by month. */
const GREGORIAN_VARIANTS: readonly (readonly string[])[] = [
  ['ينايير', 'كانون ثاني', 'كانون ثان', 'jan', 'january'],
  ['فبراير', 'فبرابر', 'شباط', 'فيبراير', 'feb', 'february', 'febuary'],
  ['مارت', 'اذار', 'mar', 'march'],
  ['نيسان', 'ابريل', 'افريل', 'avril', 'apr', 'april'],
  ['مايس', 'ايار', 'نوار', 'ماي', 'may'],
  ['يونيه', 'حزيران', 'جوان', 'jun', 'june'],
  ['يوليه', 'تموز', 'جويليه', 'يوليوز', 'jul', 'july'],
  ['اغسطوس', 'اغسطس', 'اوت', 'غشت', 'آب', 'اب', 'aug', 'august'],
  ['سبتمبر', 'شتنبر', 'سيبتمبر', 'ايلول', 'sep', 'sept', 'september'],
  ['اكتوبر', 'تشرين اول', 'oct', 'october'],
  ['نوفمبر', 'نونبر', 'نوفنبر', 'تشرين ثاني', 'تشرين ثان', 'nov', 'november'],
  ['ديسمبر', 'دجنبر', 'ديسنبر', 'دسمبر', 'كانون اول', 'dec', 'december'],
];
const HIJRI_VARIANTS: readonly (readonly string[])[] = [
  ['محرم الحرام', 'المحرم', 'muharram'],
  ['صفر الخير', 'صفر المظفر', 'safar'],
  ['ربيع اول', 'rabi al-awwal', 'rabi al-awal', 'rabi i'],
  ['ربيع الثاني', 'ربيع ثاني', 'rabi al-thani', 'rabi al-akhir', 'rabi ii'],
  ['جمادى الاولى', 'جمادي الاول', 'جماد الاول', 'جماد الاولى', 'jumada al-awwal', 'jumada al-ula', 'jumada i'],
  ['جمادى الاخرة', 'جمادى الثانية', 'جماد الثاني', 'جمادى الثاني', 'جماد الاخر', 'jumada al-thani', 'jumada al-akhira', 'jumada ii'],
  ['رجب المرجب', 'rajab'],
  ['شعبان المعظم', "sha'ban", 'shaban', 'shaaban'],
  ['رمضان المبارك', 'ramadan', 'ramadhan', 'ramazan'],
  ['شوال المكرم', 'shawwal', 'shawal'],
  ['ذي القعدة', 'ذي القعده الحرام', 'dhu al-qadah', "dhu al-qi'dah", 'dhul qadah'],
  ['ذي الحجة', 'ذي الحجة الحرام', 'dhu al-hijjah', 'dhul hijjah', 'dhu al-hijja', 'dhul-hijjah'],
];
const AMBIGUOUS = new Set(
  [
    'may',
    'march',
    'mar',
    'jan',
    'dec',
    'jun',
    'june',
    'april',
    'sep',
    'august',
    'مارس',
    'ماي',
    'اب',
    'نيسان',
    'نوار',
    'شباط',
    'مارت',
    'جوان',
    'اوت',
    'تموز',
  ].map(fold),
);
/** A Sunday, so that the weekdays come in their order. */
const SUNDAY = Date.UTC(2024, 8, 1);
const DAY = 86_400_000;

function monthTable(): Map<string, MonthName> {
  const table = new Map<string, MonthName>();
  const add = (name: string, month: number, calendar: MonthName['calendar']): void => {
    const key = fold(name);
    if (!table.has(key)) table.set(key, { month, calendar, ambiguous: AMBIGUOUS.has(key) || (calendar === 'hijri' && !/[ -]/u.test(key)) });
  };
  for (const locale of ARABIC_LOCALES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) add(format.format(Date.UTC(2024, month - 1, 15)), month, 'gregorian');
  }
  GREGORIAN_VARIANTS.forEach((names, index) => {
    for (const name of names) add(name, index + 1, 'gregorian');
  });
  const long = new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura-nu-latn', { month: 'long', timeZone: 'UTC' });
  const numeric = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { month: 'numeric', timeZone: 'UTC' });
  for (let day = 0; day < 360; day += 10) {
    const time = Date.UTC(2024, 0, 5) + day * DAY;
    add(long.format(time), Number.parseInt(numeric.format(time), 10), 'hijri');
  }
  HIJRI_VARIANTS.forEach((names, index) => {
    for (const name of names) add(name, index + 1, 'hijri');
  });
  return table;
}

function weekdayTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [locale, width] of [
    ['ar', 'long'],
    ['en', 'long'],
    ['en', 'short'],
  ] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
    for (let day = 0; day < 7; day++) table.set(fold(format.format(SUNDAY + day * DAY)), day);
  }
  for (const [name, day] of [
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
    ['sundays', 0],
    ['mondays', 1],
    ['tuesdays', 2],
    ['wednesdays', 3],
    ['thursdays', 4],
    ['fridays', 5],
    ['saturdays', 6],
    ['احد', 0],
    ['اثنين', 1],
    ['الإثنين', 1],
    ['الاتنين', 1],
    ['ثلاثاء', 2],
    ['الثلاثا', 2],
    ['التلاتاء', 2],
    ['اربعاء', 3],
    ['الاربعا', 3],
    ['خميس', 4],
    ['جمعة', 5],
    ['سبت', 6],
  ] as const)
    table.set(fold(name), day);
  return table;
}

/** Folded name → month; names of two words are joined by one space, and end in the longest form. */
export const MONTHS: ReadonlyMap<string, MonthName> = monthTable();
/** Folded name → weekday, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = weekdayTable();
/** Weekday words that are as often something else: sun, sat, wed; أحد "no one", خميس a name. Standing alone they say nothing. */
export const WEAK_WEEKDAYS: ReadonlySet<string> = new Set(
  ['sun', 'sat', 'wed', 'mon', 'fri', 'tue', 'thu', 'thur', 'احد', 'اثنين', 'خميس', 'جمعه', 'سبت', 'ثلاثاء', 'اربعاء'].map(fold),
);
