/** The words of relative expressions, folded. */

/** Folded words of a fixed phrase → days from the reference. Longer phrases are tried first. */
export const PHRASES: ReadonlyMap<string, number> = new Map<string, number>([
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['the day after tmrw', 2],
  ['the next day', 1],
  ['next day', 1],
  ['the last day', -1],
  ['last day', -1],
  ['past day', -1],
  ['this day', 0],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['last night', -1],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['قبل يوم امس', -2],
  ['اول امس', -2],
  ['اول من امس', -2],
  ['امس الاول', -2],
  ['بعد غد', 2],
  ['بعد غدا', 2],
  ['اليوم التالي', 1],
  ['اليوم الماضي', -1],
  ['اليوم', 0],
  ['يومنا هذا', 0],
  ['الليله', 0],
  ['امس', -1],
  ['الامس', -1],
  ['البارحه', -1],
  ['غدا', 1],
  ['الغد', 1],
]);
/** Words in the longest phrase. */
export const LONGEST_PHRASE = 4;
/** A unit of time: in days or months, and how many of them the word means by itself (يومين two days). */
export const UNITS: ReadonlyMap<string, readonly [unit: 'day' | 'month', size: number, count?: number]> = new Map([
  ['day', ['day', 1]],
  ['days', ['day', 1]],
  ['week', ['day', 7]],
  ['weeks', ['day', 7]],
  ['month', ['month', 1]],
  ['months', ['month', 1]],
  ['year', ['month', 12]],
  ['years', ['month', 12]],
  ['يوم', ['day', 1]],
  ['يوما', ['day', 1]],
  ['ايام', ['day', 1]],
  ['يومين', ['day', 1, 2]],
  ['اسبوع', ['day', 7]],
  ['اسابيع', ['day', 7]],
  ['اسبوعا', ['day', 7]],
  ['اسبوعين', ['day', 7, 2]],
  ['شهر', ['month', 1]],
  ['شهرا', ['month', 1]],
  ['اشهر', ['month', 1]],
  ['شهور', ['month', 1]],
  ['شهرين', ['month', 1, 2]],
  ['سنه', ['month', 12]],
  ['سنوات', ['month', 12]],
  ['سنتين', ['month', 12, 2]],
  ['عام', ['month', 12]],
  ['عاما', ['month', 12]],
  ['اعوام', ['month', 12]],
  ['عامين', ['month', 12, 2]],
]);
/** A few, taken as three. */
export const FEW = new Set(['few', 'بضعه', 'بضع', 'several', 'عده']);
/** Words that put a period before, after or at the reference. */
export const LAST = new Set(['last', 'past', 'previous', 'الماضي', 'الماضيه', 'الفائت', 'المنصرم', 'السابق']);
/** See `LAST`. */
export const NEXT = new Set(['next', 'coming', 'following', 'القادم', 'القادمه', 'المقبل', 'المقبله', 'التالي']);
/** See `LAST`. */
export const THIS = new Set(['this', 'الحالي', 'الجاري', 'هذا']);
/** Words for a whole period. */
export const SPAN_WORDS: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['الاسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنه', 'year'],
]);

/** Every word that a relative expression can begin with. */
export const RELATIVE_WORDS: readonly string[] = [
  ...[...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
  ...UNITS.keys(),
  ...FEW,
  ...LAST,
  ...NEXT,
  ...THIS,
  ...SPAN_WORDS.keys(),
  ...['قبل', 'بعد', 'منذ', 'in', 'a', 'an'],
];
