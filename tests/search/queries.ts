/**
 * Forty searches of the archive that we ship, with how the headline of the first result begins. Where `also` is given, an
 * article whose headline begins so is among the results: the other language, or another form of the word.
 */
export interface SampleQuery {
  readonly query: string;
  readonly first: string;
  readonly also?: string;
  /** How many are found, where the number is the point. */
  readonly total?: number;
}

export const QUERIES: readonly SampleQuery[] = [
  // A name in either script, with and without its article, with one and another spelling.
  { query: 'hakim', first: 'Ammar Hakim, leader', also: 'عمار الحكيم يزور', total: 4 },
  { query: 'al-hakim', first: 'Ammar Hakim, leader', also: 'عمار الحكيم يزور', total: 4 },
  { query: 'alhakim', first: 'Ammar Hakim, leader', also: 'عمار الحكيم يزور', total: 4 },
  { query: 'الحكيم', first: 'بحث رئيس تيار', also: 'Al-Hakeem tours', total: 4 },
  { query: 'حكيم', first: 'بحث رئيس تيار', also: 'Ammar Hakim, leader', total: 4 },
  { query: 'للحكيم', first: 'بحث رئيس تيار', total: 4 },
  { query: 'Hakeem', first: 'Al-Hakeem tours', also: 'عمار الحكيم يزور' },
  { query: 'عمار الحكيم بغداد', first: 'بحث رئيس تيار الحكمة', also: 'Ammar Hakim, leader' },
  { query: 'Nawrasi cup', first: 'Captain Hudhud' },
  { query: 'النورسي', first: 'سوق الرصيف', also: 'Captain Hudhud' },
  { query: 'qirmizi', first: 'Marjana Museum reopens', also: 'محكمة مرجانة تقضي' },
  { query: 'القرمزي', first: 'متحف مرجانة يفتح', also: 'Marjana Museum reopens' },
  { query: 'رباب القرمزى', first: 'متحف مرجانة يفتح', also: 'Three jailed' },
  { query: 'المزماري', first: 'متحف مرجانة يفتح', also: 'Hospital puts its clocks' },
  { query: 'الجسر الحديدي', first: 'ساعة الجسر' },
  // Arabic as it is typed: hamza, diacritics, prefixes, ة and ه, ى and ي, Persian letters, digits.
  { query: 'اعادة اعمار', first: 'بعد خمسة أشهر' },
  { query: 'إِعْمَار', first: 'بعد خمسة أشهر' },
  { query: 'الاسماك', first: 'نفوق عشرات' },
  { query: 'وللمستشفى', first: 'تشغيل مولدة ثالثة' },
  { query: 'مستشفي', first: 'تشغيل مولدة ثالثة' },
  { query: 'محكمه', first: 'محكمة مرجانة تقضي' },
  { query: 'کهرباء', first: 'مئة سطح' },
  { query: 'بالقطار', first: 'لأول مرة منذ 31' },
  { query: '٣١ عاما', first: 'لأول مرة منذ 31' },
  { query: 'المكتبات الترميم', first: 'شارع الورّاقين' },
  { query: 'الورّاقين', first: 'شارع الورّاقين', also: 'Booksellers return' },
  { query: 'مدرسة', first: 'تربية الرافدين' },
  { query: 'انتخاب', first: 'أعلن مكتب انتخابات' },
  { query: 'الناخبون', first: 'أعلن مكتب انتخابات' },
  // English, with plurals and several words.
  { query: 'generators', first: 'Third generator' },
  { query: 'train khan fayruz', first: 'A train comes' },
  { query: 'booksellers', first: 'Booksellers return' },
  { query: 'flood families', first: 'Marjana Clears' },
  { query: 'the court in Marjana', first: 'Three jailed' },
  { query: 'curfew homs -sadr', first: 'Overnight Curfew', total: 1 },
  // Exact forms, in order.
  { query: '"تل الياقوت"', first: 'تبليط الطريق', total: 3 },
  { query: '"Tell al-Yaqut"', first: 'Three jailed' },
  { query: '«خان الفيروز»', first: 'لأول مرة منذ 31' },
  { query: '"in three shifts"', first: 'Marjana Teaches', total: 1 },
  { query: '"largest bloc" envoy', first: 'Sadr Meets', total: 1 },
];
