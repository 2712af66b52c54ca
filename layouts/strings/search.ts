/** What the search says, on its page and while it runs: the script in the browser takes its phrases from here too. */
import type { Language } from '../../src/model.ts';
import { type Counted, counted } from './counted.ts';

export interface SearchStrings {
  readonly title: string;
  /** The name of the search in the header. */
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly hint: string;
  readonly noScript: string;

  readonly narrow: string;
  readonly language: string;
  readonly bothLanguages: string;
  readonly person: string;
  readonly topic: string;
  readonly outlet: string;
  readonly place: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  readonly order: string;
  readonly orders: Readonly<Record<'best' | 'newest' | 'oldest', string>>;
  readonly without: (filter: string) => string;

  readonly found: Counted;
  readonly inLanguage: Readonly<Record<Language, Counted>>;
  readonly names: string;
  readonly kinds: Readonly<Record<'person' | 'topic' | 'outlet' | 'place', string>>;
  readonly peopleHere: string;
  readonly onlyWith: (name: string) => string;
  readonly all: (query: string) => string;
  readonly more: string;
  readonly failed: string;

  readonly none: string;
  readonly noneOf: (words: string) => string;
  readonly near: string;
  readonly withoutWord: (word: string) => string;
  readonly withoutFilters: string;
  readonly inferred: string;
  readonly undated: string;
}

export const searchStrings: Readonly<Record<Language, SearchStrings>> = {
  en: {
    title: 'Search',
    label: 'Search the archive',
    placeholder: 'Search in English or Arabic',
    submit: 'Search',
    hint: 'Both languages are searched at once, and a person is found by every spelling of the name. Words between quotation marks must stand exactly so, one after another.',
    noScript: 'The search needs JavaScript. Without it, these lead to every article:',

    narrow: 'Narrow down',
    language: 'Language',
    bothLanguages: 'Both',
    person: 'Person',
    topic: 'Topic',
    outlet: 'Outlet',
    place: 'Place',
    any: 'Any',
    from: 'From',
    to: 'Until',
    order: 'Order',
    orders: { best: 'Best first', newest: 'Newest first', oldest: 'Oldest first' },
    without: (filter) => `Remove ${filter}`,

    found: counted('en', { one: '{n} article', other: '{n} articles' }),
    inLanguage: { ar: counted('en', { other: '{n} in Arabic' }), en: counted('en', { other: '{n} in English' }) },
    names: 'Names',
    kinds: { person: 'person', topic: 'topic', outlet: 'outlet', place: 'place' },
    peopleHere: 'People in these articles',
    onlyWith: (name) => `Only articles with ${name}`,
    all: (query) => `All results for ${query}`,
    more: 'Show more',
    failed: 'A part of the index could not be loaded. Load the page again.',

    none: 'No article has all of this.',
    noneOf: (words) => `No article has ${words}.`,
    near: 'Did you mean',
    withoutWord: (word) => `without ${word}`,
    withoutFilters: 'without filters',
    inferred: 'Inferred',
    undated: 'Undated',
  },
  ar: {
    title: 'البحث',
    label: 'البحث في الأرشيف',
    placeholder: 'ابحث بالعربية أو الإنجليزية',
    submit: 'ابحث',
    hint: 'يشمل البحث اللغتين معًا، ويُعثر على الشخص بكل صيغ اسمه في الخطَّين. وما بين علامتي اقتباس يُطلب كما هو، كلمةً تلو كلمة.',
    noScript: 'يحتاج البحث إلى جافاسكربت. ومن دونها تؤدي هذه الأبواب إلى كل مقال:',

    narrow: 'تضييق البحث',
    language: 'اللغة',
    bothLanguages: 'كلتاهما',
    person: 'الشخص',
    topic: 'الموضوع',
    outlet: 'المصدر',
    place: 'المكان',
    any: 'الكل',
    from: 'من',
    to: 'إلى',
    order: 'الترتيب',
    orders: { best: 'الأنسب أولًا', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
    without: (filter) => `إزالة ${filter}`,

    found: counted('ar', {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    }),
    inLanguage: { ar: counted('ar', { other: '{n} بالعربية' }), en: counted('ar', { other: '{n} بالإنجليزية' }) },
    names: 'أسماء',
    kinds: { person: 'شخص', topic: 'موضوع', outlet: 'مصدر', place: 'مكان' },
    peopleHere: 'أشخاص في هذه المقالات',
    onlyWith: (name) => `المقالات التي تذكر ${name} وحدها`,
    all: (query) => `كل نتائج ${query}`,
    more: 'المزيد',
    failed: 'تعذّر تحميل جزء من الفهرس. أعد تحميل الصفحة.',

    none: 'لا مقال يجمع هذا كله.',
    noneOf: (words) => `لا مقال فيه ${words}.`,
    near: 'أتقصد',
    withoutWord: (word) => `من دون ${word}`,
    withoutFilters: 'من دون تضييق',
    inferred: 'مستنتَج',
    undated: 'بلا تاريخ',
  },
};
