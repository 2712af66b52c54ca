/**
 * Words beside a date that say what it is the date of. Each row has an example that it takes and one that it spares;
 * `tests/describe/dates.test.ts` runs the rows. A text's part before a date is read, from its sentence's start.
 */

export type CueKind = 'published' | 'updated' | 'publication-line' | 'background' | 'announced' | 'future-year';

export interface Cue {
  readonly id: string;
  readonly kind: CueKind;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly spares: string;
}

/** A word of Arabic letters alone on both sides, for which `\b` does not serve. */
const AR = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

export const CUES: readonly Cue[] = [
  {
    id: 'published-en',
    kind: 'published',
    pattern: /\b(?:published|posted|publication date|first published|created|issued|release date|date)\b[^.]{0,40}$/iu,
    takes: 'Published: ',
    spares: 'Last updated at ',
  },
  {
    id: 'published-ar',
    kind: 'published',
    pattern: AR('(?:تم )?النشر|نشر(?:ت)? (?:في|بتاريخ|يوم|:)|نشر|تاريخ النشر|تاريخ|التاريخ|أضيف(?: في)?|اضيف(?: في)?|كتب في'),
    takes: 'تاريخ النشر: ',
    spares: 'آخر تحديث: ',
  },
  {
    id: 'updated-en',
    kind: 'updated',
    pattern: /\b(?:updated|modified|revised|last update)\b[^.]{0,40}$/iu,
    takes: 'Last updated at ',
    spares: 'Published: ',
  },
  {
    id: 'updated-ar',
    kind: 'updated',
    pattern: AR('(?:آخر|اخر) (?:تحديث|تعديل)|تحديث|حُ?دّ?ث(?:ت)?|تم التحديث|تاريخ التحديث'),
    takes: 'آخر تحديث: ',
    spares: 'نشر في ',
  },
  {
    id: 'publication-line-en',
    kind: 'publication-line',
    pattern:
      /^\P{L}*(?:(?:first|originally) )?(?:published|posted|publication date)\P{L}*(?:(?:on|at|in)\P{L}*)?(?:(?:[ap]\.?m|\b(?:GMT|UTC|[ECMP][SD]?T)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\P{L}*)*$/iu,
    takes: 'Published on ',
    spares: 'Published by the same press, a book of ',
  },
  {
    id: 'publication-line-ar',
    kind: 'publication-line',
    pattern: /^\P{L}*(?:تاريخ النشر|تم النشر|نشر|نُشر|النشر|أضيف|اضيف)\P{L}*(?:(?:في|بتاريخ|يوم)\P{L}*)?$/u,
    takes: 'نشر في: ',
    spares: 'نشر حساب المقطع في ',
  },
  {
    id: 'background-en',
    kind: 'background',
    pattern:
      /\b(?:since|born|died|until|till|by|before|prior to|after|from|between|anniversary|founded|established|dating|dated|had|who|whom|whose|which|where|when|whereby|as of|events? of|attacks? of|war of|agreement of|signed|issued|enacted|back to|elected|appointed|launched|invasion|ousted|toppled|last seen|previously|earlier|posted|published|uploaded|tweeted|shared|filmed)\b[^.;]{0,60}$/iu,
    takes: 'a law that was passed when the town, founded on ',
    spares: 'He visited several councils on ',
  },
  {
    id: 'announced-en',
    kind: 'announced',
    pattern:
      /\b(?:will|would|shall|scheduled|slated|planned|plans|expected|due|deadline|set (?:for|to)|upcoming|starting|begin(?:s|ning)?|expires?|expiring|takes? effect|to be held|is to|are to)\b[^.;]{0,80}$/iu,
    takes: 'The vote will be held on ',
    spares: 'The vote was held on ',
  },
  {
    id: 'background-ar',
    kind: 'background',
    pattern:
      /(?<!\p{L})(?:منذ|أعقاب|اعقاب|نشر(?:ت|وا)?(?:ه|ها|هم)?|منشور|تقرير|تغريدة|بحسب|نقلا|نقلاً|مواليد|ولد|ولدت|توفي|تأسس|تأسست|ذكرى|الذكرى|حتى|لغاية|قبل|بعد|عقب|إثر|اثر|بين|الذي|التي|الذين|كان|كانت|وكان|وكانت|المؤرخ|المؤرخة|الصادر|الصادرة|الموقع|الموقعة|المنعقد|أحداث|احداث|هجوم|هجمات|حرب|انتخب|عين|صدر|صدرت|سبق|اعتمد|سقوط|غزو|اغتيل)(?!\p{L})[^.؛]{0,60}$/u,
    takes: 'القانون الذي أقره المجلس في ',
    spares: 'زار الوفد عددا من المجالس في ',
  },
  {
    id: 'announced-ar',
    kind: 'announced',
    pattern:
      /(?<!\p{L})(?:من المقرر|المقرر|المزمع|سوف|ابتداء|اعتبارا|ابتداءً|اعتباراً|المقبلة?|القادمة?|موعد|و?س(?!يا|يط|يد|ين|نو|نج|تو|تة)[يتن]\p{L}{3,})(?!\p{L})[^.؛]{0,80}$/u,
    takes: 'سيعقد الاجتماع في ',
    spares: 'عقد الاجتماع في ',
  },
  {
    id: 'future-year-en',
    kind: 'future-year',
    pattern: /\b(?:by|until|vision|agenda|through|world cup|target|goals?|plan)\s(?:the\s)?(?:year\s|end of\s)?$/iu,
    takes: 'by the year ',
    spares: 'in ',
  },
  {
    id: 'future-year-ar',
    kind: 'future-year',
    pattern: /(?:بحلول|رؤية|خطة|أجندة|مونديال|حتى|أفق|نهاية)\s(?:عام\s|سنة\s|العام\s)?$/u,
    takes: 'بحلول عام ',
    spares: 'في عام ',
  },
];

/** Whether the words before a date say that it is of this kind. */
export function says(kind: CueKind, before: string): boolean {
  return CUES.some((cue) => cue.kind === kind && cue.pattern.test(before));
}
