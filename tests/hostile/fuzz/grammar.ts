/**
 * A grammar of whole files as they come from the web and from trouble: stories of two languages with their furniture in any
 * order, what stands around stories, front matter right and wrong, Markdown, records, every encoding, and damage on top.
 */
import fc from 'fast-check';
import { iso88596, utf16, windows1256 } from '../../acquire/encode.ts';
import { arabicStory, dice, story, utf8 } from '../corpus/case.ts';
import { WRONG } from '../corpus/fields.ts';
import { FORMULAS, LETTERS, MARKUP } from '../corpus/markup.ts';

/** A file as received. */
export interface Received {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Tongue = 'ar' | 'en';

/** The parts of page furniture that a story may have, in both languages; all invented. */
const FURNITURE: Readonly<Record<Tongue, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    kicker: ['Exclusive', 'NEWS | CITY', 'Opinion', 'LIVE: Floods in the east', 'Home › News › City', 'Analysis:'],
    dek: ['Council says that the money is there.', 'Two years late, the ferry returns', '“Nobody asked us,” say the fishermen'],
    byline: [
      'By Rania Haddad',
      'Yusuf Qandil, Samir Haddad and agencies',
      'By Our Correspondent',
      'Written by: L. Noor | 12 May 2024',
      'RANIA HADDAD',
    ],
    date: [
      '12 May 2024',
      'Thursday, 13, 2024',
      'Published: 2024-05-12 10:31 GMT',
      'Updated 3 hours ago',
      '3-7-2017',
      '31/12/99',
      'May 2024',
      'Mon 1st Jan, 2024, 9.05 p.m.',
    ],
    dateline: ['MARJANA (SNA) – ', 'BAGHDAD, June 13 (Reuters) — ', 'Marjana — ', 'Shafaq News/ ', '(CNN)-- '],
    caption: [
      'A view of the old bridge. (SNA/File Photo)',
      'Photo: AP',
      'The mayor, left, and his deputy in Marjana on Monday [Layla Noor/SNA]',
      '1/12',
    ],
    credit: [
      'Reporting by Rania Haddad; Editing by Yusuf Qandil',
      'Source: Qandil Post',
      '(SNA)',
      '© 2024 Qandil Post. All rights reserved.',
    ],
    around: [
      'Read also:',
      'Related stories',
      'Most read',
      'Share this article',
      'Tweet',
      'Subscribe to our newsletter',
      'We use cookies to improve your experience.',
      'Advertisement',
      'Home | News | Sport | Weather',
      'Comments (12)',
      'Follow us on Facebook',
      'Sign in',
      'Next »',
      '« Previous',
      'Click here to read more...',
      'Loading...',
      '★★★★☆',
      '12:30',
      '4 hours ago',
    ],
    quotation: ['“We have waited for this,” said Rania Haddad.', '"', '“', '‘Never again’', 'Q: Why now?', 'A: Because.'],
  },
  ar: {
    kicker: ['عاجل', 'أخبار | محليات', 'رأي', 'الرئيسية » أخبار » محلية', 'خاص:'],
    dek: ['المجلس يقول إن المال موجود', 'بعد تأخر عامين تعود العبارة', '«لم يسألنا أحد» يقول الصيادون'],
    byline: ['كتبت: رانيا حداد', 'بقلم يوسف قنديل', 'إعداد: سمير حداد - ليلى نور', 'رانيا حداد / مرجانة', 'تحرير: ل. ن.'],
    date: [
      '١٢ أيار ٢٠٢٤',
      'تاريخ النشر: 12-05-2024',
      'الخميس 13 حزيران/يونيو 2024',
      '5 ذو القعدة 1445هـ',
      'آخر تحديث: قبل 3 ساعات',
      '٢٠٢٤/٥/١٢',
      'نشر في: ١٢ آذار ٢٠٢٤ - ١٠:٣٠ م',
    ],
    dateline: ['مرجانة ـ سنا: ', 'بغداد (رويترز) - ', 'بغداد اليوم - بغداد: ', 'شفق نيوز/ ', 'القاهرة - (أ ف ب) - '],
    caption: ['صورة أرشيفية للجسر القديم (سنا)', 'رئيس البلدية في مرجانة يوم الاثنين (ليلى نور)', 'تصوير: ليلى نور', '١/١٢'],
    credit: ['المصدر: سنا', 'تحرير يوسف قنديل', '(أ ف ب)', 'جميع الحقوق محفوظة © ٢٠٢٤'],
    around: [
      'اقرأ أيضًا:',
      'إقرأ أيضاً',
      'مقالات مشابهة',
      'الأكثر قراءة',
      'شارك الخبر',
      'اشترك في النشرة البريدية',
      'نستخدم ملفات تعريف الارتباط',
      'إعلان',
      'الرئيسية | أخبار | رياضة',
      'التعليقات (٣)',
      'تابعونا على فيسبوك',
      'تسجيل الدخول',
      'التالي »',
      'المزيد...',
      'قبل 3 ساعات',
      'TT',
      'حجم الخط + -',
    ],
    quotation: ['وقالت رانيا حداد: «لقد انتظرنا هذا طويلاً».', '«', '»', 'س: لماذا الآن؟', 'ج: لأن.'],
  },
};

const ELSEWHERE = [
  'شهردار گفت که پل جدید ساخته خواهد شد و مردم منتظر آن هستند.',
  'سەرۆکی شارەوانی گوتی پردەکە دەکرێتەوە.',
  'Le maire a dit que le pont serait reconstruit avant l’hiver.',
  'Belediye başkanı köprünün yeniden açılacağını söyledi.',
  'Мэр сказал, что мост откроют.',
  '橋は来週再開される。',
  'पुल फिर खुलेगा।',
];

const pick = <T>(from: readonly T[], roll: () => number): T => from[Math.floor(roll() * from.length)] as T;

/** Headline and sentences of a made-up story. */
function storyLines(tongue: Tongue, number: number): readonly string[] {
  return (tongue === 'ar' ? arabicStory(number) : story(number)).split('\n').filter((line) => line !== '');
}

/** A story with some of its furniture, in an order that pages have, and blank lines as pages have them. */
function storyBlock(tongue: Tongue, number: number): string[] {
  const roll = dice(number);
  const { kicker, dek, byline, date, dateline, caption, credit, quotation } = FURNITURE[tongue] as Record<string, readonly string[]>;
  const [headline = '', lede = '', ...rest] = storyLines(tongue, number);
  const top = [kicker, dek, byline, date, caption].filter(() => roll() < 0.3).map((rows) => pick(rows ?? [''], roll));
  const body = [
    roll() < 0.4 ? pick(dateline ?? [''], roll) + lede : lede,
    ...rest,
    ...(roll() < 0.3 ? [pick(quotation ?? [''], roll)] : []),
  ];
  const below = [caption, byline, date, credit].filter(() => roll() < 0.2).map((rows) => pick(rows ?? [''], roll));
  const torn = body.flatMap((line) => {
    if (roll() > 0.15) return [line];
    const at = line.indexOf(' ', Math.floor(line.length * roll()));
    return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
  });
  const lines = roll() < 0.8 ? [headline, ...top, ...torn, ...below] : [...top, headline, ...torn, ...below];
  if (roll() < 0.15) lines.splice(1, 0, headline);
  return roll() < 0.6 ? lines.flatMap((line) => [line, '']) : lines;
}

/** What stands around stories: a list under a heading, a menu, boxes. */
function aroundBlock(tongue: Tongue, number: number): string[] {
  const roll = dice(number);
  const { around, date } = FURNITURE[tongue] as Record<string, readonly string[]>;
  const many = Math.floor(roll() * 6);
  const bullet = pick(['', '', '• ', '- ', '» ', '1. ', '  '], roll);
  const cards = Array.from({ length: many }, () => {
    const [headline = '', lede = ''] = storyLines(tongue, Math.floor(roll() * 5000));
    return [`${bullet}${headline}`, ...(roll() < 0.2 ? [lede] : []), ...(roll() < 0.2 ? [pick(date ?? [''], roll)] : [])];
  });
  const lines = [pick(around ?? [''], roll), ...cards.flat(), ...(roll() < 0.4 ? [pick(around ?? [''], roll)] : [])];
  return roll() < 0.3 ? lines.flatMap((line) => [line, '']) : lines;
}

const tongue = fc.constantFrom<Tongue>('ar', 'en');
const number = fc.nat(100_000);
const block: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(tongue, number).map(([of, seed]) => storyBlock(of, seed)) },
  { weight: 4, arbitrary: fc.tuple(tongue, number).map(([of, seed]) => aroundBlock(of, seed)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...MARKUP, ...FORMULAS, ...ELSEWHERE, ...LETTERS.map(([, text]) => text.slice(0, 400)))
      .map((text) => [text]),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => [text]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['---'],
      ['* * *'],
      ['', '', ''],
      [' \t'],
      ['\u00a0'],
      ['| a | b |', '| - | - |', '| 1 | 2 |'],
      ['```', 'x', '```'],
      ['# A', '## B'],
    ),
  },
);

/** What may befall the lines of a page on its way. */
type Mishap = readonly [what: 'lost' | 'twice' | 'swapped' | 'joined' | 'cut' | 'shouted' | 'many' | 'mixed' | 'strange', where: number];
const mishap = fc.tuple(
  fc.constantFrom<Mishap[0]>('lost', 'twice', 'swapped', 'joined', 'cut', 'shouted', 'many', 'mixed', 'strange'),
  fc.nat(100),
);

function befall(lines: string[], [what, where]: Mishap): string[] {
  if (lines.length === 0) return lines;
  const at = where % lines.length;
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const letter = line.length === 0 ? 0 : (where * 7) % line.length;
  const put = (count: number, ...instead: string[]): string[] => [...lines.slice(0, at), ...instead, ...lines.slice(at + count)];
  switch (what) {
    case 'lost':
      return put(1);
    case 'twice':
      return [...put(1, line, line), line];
    case 'swapped':
      return put(2, next, line);
    case 'joined':
      return put(2, `${line}${where % 2 === 0 ? ' ' : ''}${next}`);
    case 'cut':
      return put(1, line.slice(0, letter), line.slice(letter));
    case 'shouted':
      return put(1, line.toUpperCase());
    case 'many':
      return put(1, ...Array.from({ length: 1 + (where % 12) }, (_, n) => `${line} ${n}`));
    case 'mixed':
      return put(1, `${line} ${FURNITURE.ar.dek?.[where % 3]} ${next}`);
    case 'strange':
      return put(
        1,
        `${line.slice(0, letter)}${['\u0000', '\u202e', '\u200f', '\ufeff', '\ud800', '\u0301', '\u2028', '\f', '\u0085', '\ufffd'][where % 10]}${line.slice(letter)}`,
      );
  }
}

/** Lines of at most so many blocks. */
const linesOf = (most: number): fc.Arbitrary<string[]> =>
  fc
    .tuple(fc.array(fc.tuple(block, fc.constantFrom(0, 1, 1, 2, 3)), { maxLength: most }), fc.array(mishap, { maxLength: 3 }), fc.nat(20))
    .map(([blocks, mishaps, again]) => {
      const repeated = again < 3 && blocks.length > 0 ? [...blocks, blocks[again % blocks.length] as (typeof blocks)[0]] : blocks;
      return mishaps.reduce<string[]>(
        befall,
        repeated.flatMap(([of, blank]) => [...of, ...Array.from({ length: blank }, () => '')]),
      );
    });

const KEYS = [
  'title',
  'headline',
  'language',
  'date',
  'source',
  'outlet',
  'author',
  'url',
  'people',
  'topics',
  'corrections',
  'text',
  '__proto__',
  'x',
];
const decision = fc.record(
  {
    lines: fc.oneof(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([from, to]) => `${from}-${to}`),
      fc.nat(20),
      fc.constant('x'),
    ),
    headline: fc.constantFrom('As it should be', 'كما يجب', '', 7),
    date: fc.constantFrom('2024-05-12', '2024', '2024-02-30', 'yesterday'),
    language: fc.constantFrom('ar', 'en', 'fa', null),
  },
  { requiredKeys: [] },
);
const corrections = fc.record(
  {
    stories: fc.array(decision, { maxLength: 4 }),
    remove: fc.array(fc.oneof(fc.nat(20), fc.constantFrom('3-9', '9-3', '1-99999')), { maxLength: 3 }),
    keep: fc.array(fc.nat(20), { maxLength: 3 }),
    roles: fc.dictionary(fc.nat(20).map(String), fc.constantFrom('body', 'headline', 'widget', 'nonsense'), { maxKeys: 3 }),
  },
  { requiredKeys: [] },
);
const value = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '"Bridge reopens"',
      'عنوان',
      '2024-05-12',
      'en',
      'ar',
      'Qandil Post',
      '[Yusuf Qandil, "رانيا حداد"]',
      'https://qandil.example/1',
      '12 May 2024',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...WRONG.map(([, yaml]) => yaml.slice(0, 200)), ...MARKUP.map((text) => JSON.stringify(text))) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const front: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('---', '---', '---', '---yaml', '---js', '+++', '--- '),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 5 }),
        fc.constantFrom('---', '---', '---', '...', ''),
      )
      .map(([open, fields, close]) => [open, ...fields.map(([key, of]) => `${key}: ${of}`), close]),
  },
  { weight: 2, arbitrary: corrections.map((decided) => ['---', `corrections: ${JSON.stringify(decided)}`, '---']) },
);

const pageOf = (most: number) =>
  fc
    .tuple(front, linesOf(most), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n'), fc.boolean())
    .map(([head, body, end, closed]) => [...head, ...body].join(end) + (closed ? end : ''));

/** What an encoding has no byte for becomes a question mark, as in a careless export. */
const careless =
  (encode: (text: string) => Uint8Array) =>
  (text: string): Uint8Array => {
    const known = new Map<string, number>();
    return Uint8Array.from(text, (letter) => {
      const kept = known.get(letter);
      if (kept !== undefined) return kept;
      let byte = 0x3f;
      try {
        byte = encode(letter)[0] ?? byte;
      } catch {}
      known.set(letter, byte);
      return byte;
    });
  };
const encode = fc.constantFrom<((text: string) => Uint8Array)[]>(
  utf8,
  utf8,
  utf8,
  utf8,
  (text) => utf8(`\ufeff${text}`),
  (text) => utf16(text, 'le', true),
  (text) => utf16(text, 'be', true),
  (text) => utf16(text, 'le', false),
  careless(windows1256),
  careless(iso88596),
);
type Damage = (bytes: Uint8Array, seed: number) => Uint8Array;
const sprinkle: Damage = (bytes, seed) => {
  const roll = dice(seed);
  return bytes.map((byte) => (roll() < 0.01 ? Math.floor(roll() * 256) : byte));
};
const damage = fc.constantFrom<Damage[]>(
  ...Array.from({ length: 8 }, () => (bytes: Uint8Array) => bytes),
  sprinkle,
  (bytes, seed) => bytes.subarray(0, seed % (bytes.length + 1)),
  (bytes, seed) => bytes.subarray(seed % Math.min(4, bytes.length + 1)),
  (bytes, seed) => Buffer.concat([bytes.subarray(0, seed % (bytes.length + 1)), windows1256('والجسر باق'), bytes]),
);

const recordOf = (page: fc.Arbitrary<string>) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(page, fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.jsonValue({ maxDepth: 1 })), { maxLength: 3 }))
        .map(([text, fields]) => JSON.stringify({ ...Object.fromEntries(fields), text })),
    },
    { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  );
const textOf = (page: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ name: fc.constantFrom('a.txt', 'a.txt', 'a.md'), content: page }) },
    {
      weight: 1,
      arbitrary: fc.record({
        name: fc.constant('a.jsonl'),
        content: fc.array(recordOf(page), { maxLength: 3 }).map((all) => all.join('\n')),
      }),
    },
  );

/** Whole files of at most so many blocks. A failing one is printed as its bytes, a letter a byte. */
export const received = (most: number): fc.Arbitrary<Received> =>
  fc.tuple(textOf(pageOf(most)), encode, damage, fc.nat(10_000)).map(([{ name, content }, asBytes, harm, seed]) => {
    const bytes = harm(asBytes(content), seed);
    const shown = (): string => `${name}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;
    return { name, bytes, [fc.toStringMethod]: shown };
  });
