/** One bad input: a file of the raw folder, and what must become of it. */
export interface Bad {
  /** Its class, for the reader of a failing test. */
  readonly kind: string;
  /** Path in the raw folder; bytes where it is no valid UTF-8. */
  readonly name: string | Buffer;
  readonly bytes: Uint8Array;
  /** `document`, the rule by which it is set aside, or null where either is right. */
  readonly fate: string | null;
}

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Numbers between 0 and 1 that are the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = (
  'quay mill school library market lighthouse stadium station garden theatre bakery well bridge harbour ferry tower gate road ' +
  'orchard barley copper carpet lantern bicycle kitchen violin hospital archive engine ladder window basket river island ' +
  'teacher farmer sailor carpenter nurse painter baker driver student judge gardener fisherman porter printer tailor miller ' +
  'repaired painted measured closed moved flooded sold photographed insured renamed swept counted borrowed planted carried ' +
  'slowly quietly twice again before after beside above under without towards during against between near behind ' +
  'yellow heavy narrow ancient quiet broken empty crowded wooden distant bitter famous cheap western upper second'
).split(' ');

/** A story that is like no other number's: headline, dateline, two paragraphs, and `more` within them. */
export function story(number: number, more = ''): string {
  const roll = dice(number * 7919 + 1);
  const some = (count: number): string => Array.from({ length: count }, () => WORDS[Math.floor(roll() * WORDS.length)]).join(' ');
  const day = 1 + (number % 28);
  return [
    `The ${some(4)} of ${some(3)}${more === '' ? '' : ` ${more}`}`,
    '',
    `MARJANA (SNA) – The ${some(12)} on ${day} March 2024, the mayor Yusuf Qandil said, and the ${some(14)}. ${more}`,
    '',
    `He added that ${some(15)} and ${number} people of the ${some(12)}. ${more}`,
    '',
  ].join('\n');
}

/** The Arabic story with a number and words that no other has. */
export function arabicStory(number: number): string {
  const roll = dice(number);
  const some = (count: number): string =>
    Array.from({ length: count }, () => ARABIC_WORDS[Math.floor(roll() * ARABIC_WORDS.length)]).join(' ');
  return `مجلس مرجانة يصوت على ${some(3)}\n\nمرجانة ـ قال رئيس البلدية يوسف قنديل يوم 12 اذار 2024 إن ${some(12)} باق وإن ${some(10)} قبل الشتاء.\n\nولم يعترض أحد من أعضاء المجلس على ${some(14)}، كما قالت وكالة محلية في المدينة.\n`;
}

const ARABIC_WORDS =
  'الجسر المدرسة السوق المكتبة النهر القارب الحديقة المسرح المخبز البئر الطريق البرج البستان الشعير النحاس السجاد المصباح المطبخ المستشفى المعلم الفلاح البحار النجار الطبيب الرسام السائق الطالب القاضي الصياد قديم جديد ثقيل ضيق هادئ بعيد مشهور خشبي مرة ثانية قرب خلف فوق تحت بين'.split(
    ' ',
  );
