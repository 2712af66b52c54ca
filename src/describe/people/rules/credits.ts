/** Stretches of a text that name whoever made it: photo credits, reporters, agencies. Nobody in them is a person of the story. */

/** A rule as a row; `takes` and `spares` are run by the tests. */
export interface CreditRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly spares: string;
}

const AGENCY =
  '(?:Reuters|REUTERS|AFP|AP|EPA|Getty|Anadolu|AA|SANA|INA|IRNA|Xinhua|TASS|DPA|رويترز|أ ?\\.? ?ف ?\\.? ?ب|ا ?ف ?ب|الفرنسية|فرانس برس|الأناضول|غيتي|أسوشيتد برس|وكالات)';

export const CREDIT_RULES: readonly CreditRule[] = [
  {
    id: 'bracket-credit',
    pattern: new RegExp(`[([][^()[\\]\\n]{0,80}?(?<![\\p{L}])${AGENCY}(?![\\p{L}])[^()[\\]\\n]{0,80}[)\\]]`, 'gu'),
    takes: 'A tank in Homs (Reuters/ Sami Rahal/ File Photo)',
    spares: 'The party (led by Sami Rahal) agreed',
  },
  {
    id: 'photo-by',
    pattern:
      /(?:Photo(?:graph)?s?|Picture|Image|Video|Credit|File photo)(?: (?:by|courtesy of|credit))?\s?[:/] ?[^.\n;)]{1,60}|(?:Photo(?:graph)?s?|Pictures?|Photographed|Filmed) by [^.,\n;)]{1,50}/gu,
    takes: 'Photo: Sami Rahal/Getty',
    spares: 'A photo of Sami Rahal was shown',
  },
  {
    id: 'photo-by-ar',
    pattern: /(?<!\p{L})(?:تصوير|عدسة|كاريكاتير|تقرير|كتب|إعداد|اعداد|تحرير|ترجمة)\s?[:/] ?[^.،\n؛)]{1,50}/gu,
    takes: 'تصوير: سامي رحال',
    spares: 'كتب سامي رحال على صفحته',
  },
  {
    id: 'reporting-by',
    pattern: /[([]?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated|Written|Edited) by [^.\n)\]]{1,200}[)\]]?/gu,
    takes: '(Reporting by Sami Rahal; Editing by Lina Kord)',
    spares: 'The reporting of Sami Rahal won',
  },
  {
    id: 'credit-with-stroke',
    pattern: new RegExp(
      `(?:${AGENCY}\\s?/\\s?\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}| al-\\p{L}{1,30}){0,3}|(?<!\\p{L})(?:\\p{Lu}[\\p{L}.'’-]{1,30} ){1,3}\\p{L}[\\p{L}.'’-]{1,30}\\s?/\\s?${AGENCY})(?!\\p{L})`,
      'gu',
    ),
    takes: 'Sami Rahal/AFP',
    spares: 'Sami Rahal told AFP',
  },
];

/** From the first character of a stretch to behind its last. */
export type Stretch = readonly [start: number, end: number];

/** The credits in a text, in order. */
export function creditsIn(text: string): Stretch[] {
  if (!/[([/]|Photo|Picture|Image|Video|Credit|by |تصوير|عدسة|كاريكاتير|تقرير|كتب|عداد|تحرير|ترجمة/u.test(text)) return [];
  return CREDIT_RULES.flatMap((rule) =>
    Array.from(text.matchAll(rule.pattern), (found): Stretch => [found.index, found.index + found[0].length]),
  ).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
