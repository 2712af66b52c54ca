import fc from 'fast-check';

/** Lines such as pages are made of, in both scripts, all invented. */
const LINES: readonly string[] = [
  'Council of Marjana votes on the new bridge',
  'MARJANA (SNA) – The council of Marjana voted on Tuesday to build a second bridge over the Aqiq River.',
  'The vote followed three weeks of debate, and the mayor said that work would begin in',
  'the spring, once the river has fallen.',
  '“We have waited for this,” said Rania Haddad, who sells bread on the east bank.',
  'Published: 12 March 2024',
  'Thursday, 13, 2024',
  'By Salim Karam',
  'A view of the old bridge. (SNA/File Photo)',
  'TT',
  'Share this story',
  'Read also:',
  'Read more:',
  '  • Museum opens its doors again',
  '1. Cup final ends without a goal',
  'Subscribe to our newsletter',
  'Home | News | Sport | Weather',
  'Copyright 2024 Qandil Post. All rights reserved.',
  '---',
  '- - -',
  'title: something',
  '# A heading',
  '<p>Not markup</p>',
  'مجلس مرجانة يصوت على الجسر الجديد',
  'مرجانة ـ سنا: صوت مجلس مدينة مرجانة يوم الثلاثاء على بناء جسر ثان فوق نهر العقيق.',
  'وجاء التصويت بعد ثلاثة أسابيع من النقاش، وقال رئيس البلدية إن العمل سيبدأ في',
  'الربيع بعد أن ينخفض منسوب النهر.',
  'وقالت رانيا حداد وهي بائعة خبز في الضفة الشرقية: «لقد انتظرنا هذا طويلاً».',
  'تاريخ النشر: ١٢ آذار ٢٠٢٤',
  'كتب: سليم كرم',
  'صورة أرشيفية للجسر القديم (سنا)',
  'إقرأ أيضاً:',
  'المصدر: سنا',
  'مقالات مشابهة',
  '• المتحف يفتح أبوابه من جديد',
  'شارك الخبر',
  'جميع الحقوق محفوظة',
  'الرئيسية | أخبار | رياضة',
  '\u200e\u200f',
  '\u00a0',
  '،',
  '؟',
  '...',
  '2024',
];

const blank = fc.constantFrom('', '', '', ' ', '\t', '\n', '\n\n');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\n\r\u0085\u2028\u2029\f\v]/gu, ' ')),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...LINES), { minLength: 2, maxLength: 12 }).map((several) => several.join(' ')) },
);

/** Documents of up to 60 lines: runs of page-like lines with the blank lines that pages have, lines repeated now and then. */
export const pageText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 3, arbitrary: blank }), { minLength: 1, maxLength: 60 })
  .map((lines) => lines.join('\n'));
