/**
 * An archive built by hand, for tests of pages and for looking at them before there is anything else: invented people,
 * towns and outlets in both languages, and everything that can be awkward: long headlines, names of six parts, undated
 * and doubtful dates, headlines made from the lede, removed lines, and text that would like to be code.
 */
import type {
  Archive,
  ArchivedArticle,
  Article,
  ArticleDate,
  Cleaned,
  Described,
  Language,
  LedgerEntry,
  Mention,
  Outlet,
  OwnPage,
  PackedDocument,
  PagePlan,
  Person,
  Site,
  Topic,
} from '../../src/model.ts';
import { plan } from '../../src/publish/plan.ts';
import { packCleaned, packDescriptions } from '../../src/reading/packed.ts';

export const SITE: Site = {
  name: { ar: 'ديوان مرجانة', en: 'The Marjana Diwan' },
  description: {
    ar: 'أرشيف ما كتبته صحف المدينة وما كُتب عنها، بالعربية والإنجليزية.',
    en: 'What the papers of the town wrote, and what was written about it, in Arabic and English.',
  },
  address: null,
  languages: ['ar', 'en'],
  digits: 'latn',
  monthNames: 'ar-IQ',
  wording: [],
};

export const HOSTILE = '<script>alert("x")</script> {{ constructor }} \u202ereversed\u202c \' " & ]]>';
export const HOSTILE_FILE = 'مجلد/"quoted" & <b>ملف</b>\'.txt';

/** An article of the archive with its text. */
export type SampleArticle = ArchivedArticle & Article;

interface Sketch {
  readonly id: string;
  readonly language: Language;
  readonly headline: string;
  readonly date: ArticleDate | null;
  readonly body: readonly string[];
  readonly people?: readonly string[];
  readonly topics?: readonly string[];
  /** Names left open. */
  readonly open?: readonly Mention[];
  readonly more?: Partial<SampleArticle>;
}

/** A date as a source states it. */
export function dated(value: string, more: Partial<ArticleDate> = {}): ArticleDate {
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return { value, precision, certainty: 'stated', evidence: { line: 2, text: value, rule: 'full-date' }, reasoning: null, ...more };
}

const NAMES: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  'salma-al-rashidi': { ar: ['سلمى الراشدي', 'سلمى الرشيدي'], en: ['Salma al-Rashidi', 'Salma Rashidi', 'Salma Al Rashedi'] },
  'yusuf-qandil': { ar: ['يوسف قنديل'], en: ['Yusuf Qandil', 'Yousef Kandil'] },
  'six-parts': {
    ar: ['عبد الرحمن محمد صالح عبد الكريم الحمداني المرجاني'],
    en: ['Abd al-Rahman Muhammad Salih Abd al-Karim al-Hamdani al-Marjani'],
  },
  'nadia-haddad': { ar: ['نادية حداد'], en: ['Nadia Haddad'] },
  'only-arabic': { ar: ['أمّ جاسم'], en: [] },
  'john-carver': { ar: ['جون كارفر'], en: ['John Carver'] },
};

function mentionsIn(body: readonly string[], person: string): Mention[] {
  const spellings = [...(NAMES[person]?.ar ?? []), ...(NAMES[person]?.en ?? [])];
  return body.flatMap((text, paragraph) =>
    spellings.flatMap((spelling) => {
      const start = text.indexOf(spelling);
      if (start < 0) return [];
      const place = { field: 'body' as const, paragraph, start, end: start + spelling.length };
      return [{ text: spelling, place, line: paragraph + 4, rule: 'authority', confidence: 1, role: null, title: null }];
    }),
  );
}

let serial = 0;

/** An article from a sketch; people are found in its body by their spellings. */
export function article(sketch: Sketch): SampleArticle {
  const people = sketch.people ?? Object.keys(NAMES).filter((person) => mentionsIn(sketch.body, person).length > 0);
  const mentions = people.flatMap((person) => mentionsIn(sketch.body, person).map((mention) => ({ person, mention })));
  const date = sketch.date?.certainty === 'bound' ? null : sketch.date;
  const folder = date === null ? 'undated' : date.value.slice(0, 7).replace('-', '/');
  return {
    id: sketch.id,
    file: `raw-${sketch.id}.txt`,
    number: 1,
    language: sketch.language,
    headline: sketch.headline,
    headlineOrigin: 'line',
    headlineLines: [1],
    dek: null,
    byline: null,
    dateline: null,
    outlet: null,
    url: null,
    date: sketch.date,
    captions: [],
    body: sketch.body.map((text, at) => ({ text, lines: [at + 4] })),
    mentions: [...mentions.map(({ mention }) => mention), ...(sketch.open ?? [])],
    lede: sketch.body[0] ?? null,
    characters: sketch.body.join('').length,
    topics: (sketch.topics ?? []).map((id) => ({
      id,
      score: 0.8,
      evidence: sketch.language === 'ar' ? ['الماء', 'السد'] : ['water', 'dam'],
    })),
    places: [],
    statedPeople: [],
    permalink: `${sketch.language}/articles/${folder}/${sketch.id}`,
    serial: serial++,
    people: people.map((person) => ({ person, mentions: mentions.flatMap((one, at) => (one.person === person ? [at] : [])) })),
    open: (sketch.open ?? []).map((_, at) => mentions.length + at),
    outletId: 'marjana-post',
    appearances: [],
    related: [],
    counterpart: null,
    ...sketch.more,
  };
}

const BRIDGE_AR = article({
  id: 'bridge-ar',
  language: 'ar',
  headline: 'مجلس مرجانة يقرّ إعادة بناء الجسر القديم بعد جدل دام عامين',
  date: dated('2024-06-13', {
    certainty: 'inferred',
    evidence: { line: 3, text: 'الخميس 13 2024', rule: 'weekday-day-year' },
    reasoning: {
      ar: 'لا خميس يوافق الثالث عشر من شهر في عام 2024 إلا في حزيران.',
      en: 'In 2024 only June has a Thursday that is the 13th.',
    },
  }),
  body: [
    'أقرّ مجلس مدينة مرجانة مساء الخميس إعادة بناء الجسر القديم على نهر الزهر، بعد جدل دام عامين بين من أرادوا ترميمه ومن أرادوا هدمه. وقالت سلمى الراشدي، رئيسة المجلس، إن القرار «صدر بأغلبية مريحة، ولن يُعاد فتحه».',
    'ويقضي القرار بأن تبدأ الأعمال في الخريف المقبل على أن تنتهي خلال 18 شهرًا، بكلفة تبلغ 4.2 ملايين دينار. ورأى المهندس يوسف قنديل أن المدة «متفائلة»، إذ إن أساسات الجسر تعود إلى عام 1931 ولم يُفحص نصفها بعد.',
    'وكان عبد الرحمن محمد صالح عبد الكريم الحمداني المرجاني، وهو آخر من بقي من بنّائي الجسر الأوائل، قد كتب إلى المجلس رسالة مفتوحة نشرتها صحيفة Marjana Post بالإنجليزية (العدد 412)، دعا فيها إلى الإبقاء على القوس الأوسط كما هو.',
    'وسألت «البيان المرجاني» سكان الضفتين عن رأيهم، فقالت نادية حداد، صاحبة مقهى عند رأس الجسر: «نريد جسرًا نعبره، لا جسرًا نتفرج عليه». ومن المقرر أن تُعلَن أسماء الشركات المتقدمة في الأول من تموز.',
  ],
  topics: ['medtop:11000000', 'medtop:20000226'],
  open: [
    {
      text: 'منصور',
      place: { field: 'body', paragraph: 0, start: 0, end: 2 },
      line: 4,
      rule: 'tagger',
      confidence: 0.5,
      role: null,
      title: null,
    },
  ],
  more: {
    dateline: 'مرجانة (و.م.)',
    byline: 'ليلى منصور',
    outletId: 'bayan',
    places: [{ id: 'marjana', count: 3 }],
    captions: [
      { text: 'الجسر القديم كما يبدو من الضفة الشرقية، في صورة من عام 1958.', lines: [9] },
      { text: 'رئيسة المجلس سلمى الراشدي أثناء الجلسة.', lines: [10] },
    ],
    counterpart: { article: 'bridge-en', score: 1, shared: ['سلمى الراشدي', 'يوسف قنديل', '4.2'] },
    related: [
      { article: 'water-ar', score: 0.7, shared: ['سلمى الراشدي', 'المجلس'] },
      { article: 'derived-en', score: 0.5, shared: ['يوسف قنديل'] },
    ],
    appearances: [{ file: 'copies/bridge-2.txt', number: 1, outlet: 'وكالة الزهر', date: dated('2024-06-14') }],
  },
});

const BRIDGE_EN = article({
  id: 'bridge-en',
  language: 'en',
  headline: 'Marjana council votes to rebuild the old bridge after two years of argument',
  date: dated('2024-06-13', { evidence: { line: 2, text: 'June 13, 2024', rule: 'full-date' } }),
  body: [
    'The council of Marjana voted on Thursday evening to rebuild the old bridge over the Zahr, ending two years of argument between those who wanted it restored and those who wanted it gone. “The majority was comfortable and the matter is closed,” said Salma al-Rashidi, who chairs the council.',
    'Work is to begin in the autumn and to take eighteen months, at a cost of 4.2 million dinars. Yusuf Qandil, an engineer who has surveyed the piers, called the schedule “hopeful”: the foundations date from 1931, and half of them have never been examined.',
    'Abd al-Rahman Muhammad Salih Abd al-Karim al-Hamdani al-Marjani, the last of the men who built it, had written an open letter to the council, which البيان المرجاني printed in Arabic, asking that the middle arch be kept as it is.',
    'On the two banks opinions differ. “We want a bridge to cross, not a bridge to look at,” said Nadia Haddad, who keeps a café at its western end. The names of the bidding firms are to be announced on 1 July.',
  ],
  topics: ['medtop:11000000', 'medtop:20000226'],
  more: {
    dateline: 'MARJANA (MP)',
    dek: 'Work begins in the autumn; the engineer who surveyed the piers calls the schedule hopeful.',
    byline: 'Ruth Aldermann',
    url: 'https://post.example/2024/bridge?id=7',
    captions: [{ text: 'The old bridge seen from the eastern bank, in a photograph of 1958.', lines: [9] }],
    counterpart: { article: 'bridge-ar', score: 1, shared: ['Salma al-Rashidi', 'Yusuf Qandil', '4.2'] },
    related: [
      { article: 'derived-en', score: 0.6, shared: ['Yusuf Qandil', 'piers'] },
      { article: 'water-ar', score: 0.4, shared: ['Salma al-Rashidi'] },
    ],
  },
});

const WATER_AR = article({
  id: 'water-ar',
  language: 'ar',
  headline: 'الراشدي: السد الجديد لن يقطع الماء عن القرى',
  date: dated('2024-03', { evidence: { line: 2, text: 'آذار 2024', rule: 'month-year' } }),
  body: [
    'قالت سلمى الراشدي إن السد المزمع بناؤه عند منبع الزهر لن يقطع الماء عن القرى الواقعة تحته، وإن المجلس نال ضمانات مكتوبة بذلك.',
    'وشكّك جون كارفر، مدير الشركة المنفذة، في ما ذكرته أمّ جاسم من أن منسوب النهر انخفض بالفعل.',
  ],
  topics: ['medtop:20000500'],
});

const DERIVED_EN = article({
  id: 'derived-en',
  language: 'en',
  headline: 'The piers of the old bridge are sound, says the engineer who dived to see them',
  date: dated('2023-11-02'),
  body: [
    'The piers of the old bridge are sound, says the engineer who dived to see them, and the arches above them are not.',
    'Yousef Kandil spent nine days under water in October. John Carver paid for them.',
  ],
  topics: ['medtop:20000226'],
  more: { headlineOrigin: 'derived', headlineLines: [] },
});

const LONG = article({
  id: 'long-headline',
  language: 'en',
  headline:
    'In a session that ran past midnight and was twice adjourned for want of a quorum, the council of Marjana heard forty-one speakers on the question of the bridge, voted on none of the eleven motions before it, and agreed only that it would meet again on the first Thursday after the feast, weather and river permitting',
  date: dated('2022'),
  body: ['Salma Rashidi spoke last.'],
});

const BOUND = article({
  id: 'bound-en',
  language: 'en',
  headline: 'Café owner keeps a register of every crossing',
  date: dated('2021-05-09', { certainty: 'bound', evidence: { line: 7, text: 'File photo, May 9, 2021', rule: 'caption-date' } }),
  body: ['Nadia Haddad has written down every crossing of the old bridge since 2009.'],
  more: { outletId: null, outlet: null },
});

const UNDATED = article({
  id: 'undated-ar',
  language: 'ar',
  headline: 'حكاية القوس الأوسط',
  date: null,
  body: ['يروي عبد الرحمن محمد صالح عبد الكريم الحمداني المرجاني كيف بُني القوس الأوسط في ليلة واحدة.'],
  more: { outletId: null, outlet: 'مجلة الضفاف' },
});

const SECOND_STORY = article({
  id: 'second-story',
  language: 'ar',
  headline: 'سوق السمك يعود إلى مكانه القديم',
  date: dated('2024-06-13'),
  body: ['عاد سوق السمك إلى ساحة الجسر بعد غياب عشر سنوات، كما قالت نادية حداد.'],
  more: { file: BRIDGE_AR.file, number: 2 },
});

export const HOSTILE_ARTICLE = article({
  id: 'hostile',
  language: 'en',
  headline: HOSTILE,
  date: dated('2020-02-29'),
  body: [HOSTILE, 'Second paragraph \u202e with an override, said Salma al-Rashidi.'],
  more: {
    file: HOSTILE_FILE,
    url: 'javascript:alert(1)',
    dateline: HOSTILE,
    byline: HOSTILE,
    dek: HOSTILE,
    outletId: null,
    outlet: HOSTILE,
    captions: [{ text: HOSTILE, lines: [3] }],
    date: dated('2020-02-29', { evidence: { line: 1, text: HOSTILE, rule: 'x' }, reasoning: { ar: null, en: HOSTILE } }),
    appearances: [{ file: HOSTILE_FILE, number: 1, outlet: HOSTILE, date: null }],
  },
});

/** Sixty short articles over five years about one man, so that his list is continued by year. */
const MANY = Array.from({ length: 60 }, (_, at) => {
  const year = 2019 + (at % 5);
  const month = String(1 + ((at * 7) % 12)).padStart(2, '0');
  const arabic = at % 3 === 0;
  return article({
    id: `carver-${String(at).padStart(2, '0')}`,
    language: arabic ? 'ar' : 'en',
    headline: arabic ? `كارفر يعود إلى مرجانة للمرة ${at + 1}` : `Carver returns to Marjana, visit ${at + 1}`,
    date: dated(`${year}-${month}-${String(1 + (at % 27)).padStart(2, '0')}`),
    body: [
      arabic
        ? 'وصل جون كارفر إلى مرجانة صباحًا وغادرها مساءً، ولم يلتقِ أحدًا من أعضاء المجلس على ما قالت صحيفة البيان.'
        : 'John Carver came to Marjana in the morning and left in the evening, without meeting anyone of the council, the paper said.',
    ],
    topics: ['medtop:20000500'],
    more: { outletId: arabic ? 'bayan' : 'marjana-post', places: [{ id: 'marjana', count: 1 }] },
  });
});

export const ARTICLES: readonly SampleArticle[] = inOrder([
  BRIDGE_AR,
  BRIDGE_EN,
  WATER_AR,
  DERIVED_EN,
  LONG,
  BOUND,
  UNDATED,
  SECOND_STORY,
  HOSTILE_ARTICLE,
  ...MANY,
]);

function inOrder(articles: readonly SampleArticle[]): SampleArticle[] {
  const key = (one: SampleArticle): string => `${one.date && one.date.certainty !== 'bound' ? one.date.value : '9999'} ${one.id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function personOf(id: string, more: Partial<Person> = {}): Person {
  const mine = ARTICLES.filter((one) => one.people.some((present) => present.person === id));
  const spellings = (['ar', 'en'] as const).flatMap((language) =>
    (NAMES[id]?.[language] ?? []).map((text) => {
      const where = mine.filter((one) => one.body.some((paragraph) => paragraph.text.includes(text)));
      return { text, language, count: where.length, articles: where.map((one) => one.id) };
    }),
  );
  return {
    id,
    slug: id,
    name: { ar: NAMES[id]?.ar[0] ?? null, en: NAMES[id]?.en[0] ?? null },
    note: { ar: null, en: null },
    origin: 'found',
    spellings: spellings.filter((spelling) => spelling.count > 0),
    roles: [],
    merges: [],
    articles: mine.map((one) => one.id),
    ...more,
  };
}

const PEOPLE: readonly Person[] = [
  personOf('salma-al-rashidi', {
    origin: 'authority',
    note: { ar: 'رئيسة مجلس مدينة مرجانة', en: 'Chair of the council of Marjana' },
    roles: [
      { text: 'رئيسة المجلس', language: 'ar', article: 'bridge-ar' },
      { text: 'who chairs the council', language: 'en', article: 'bridge-en' },
    ],
    merges: [
      { spelling: 'Salma Rashidi', with: 'Salma al-Rashidi', rule: 'same-letters', score: 0.96 },
      { spelling: 'سلمى الراشدي', with: 'Salma al-Rashidi', rule: 'authority', score: 1 },
      { spelling: 'Salma Al Rashedi', with: 'Salma al-Rashidi', rule: 'some-new-rule', score: 0.81 },
    ],
  }),
  personOf('yusuf-qandil', {
    roles: [{ text: 'an engineer who has surveyed the piers', language: 'en', article: 'bridge-en' }],
    merges: [{ spelling: 'Yousef Kandil', with: 'يوسف قنديل', rule: 'transliteration', score: 0.93 }],
  }),
  personOf('six-parts'),
  personOf('nadia-haddad'),
  personOf('only-arabic'),
  personOf('john-carver', { note: { ar: null, en: 'Manager of a building firm' } }),
];

const topic = (id: string, slug: string, ar: string, en: string, broader: string | null): Topic => ({
  id,
  slug,
  name: { ar, en },
  broader,
  articles: ARTICLES.filter((one) => one.topics.some((scored) => scored.id === id)).map((one) => one.id),
});

const TOPICS: readonly Topic[] = [
  topic('medtop:11000000', 'politics', 'السياسة والحكم', 'Politics and government', null),
  topic('medtop:04000000', 'economy', 'الاقتصاد والأعمال', 'Economy and business', null),
  topic('medtop:20000226', 'construction', 'البناء والتشييد', 'Construction', 'medtop:04000000'),
  topic('medtop:06000000', 'environment', 'البيئة', 'Environment', null),
  topic('medtop:20000500', 'water', 'المياه', 'Water', 'medtop:06000000'),
];

const outlet = (id: string, ar: string, en: string): Outlet => ({
  id,
  slug: id,
  name: { ar, en },
  articles: ARTICLES.filter((one) => one.outletId === id).map((one) => one.id),
});

/** A document whose lines are the article's, with a few that were taken out. */
function documentOf(file: string, stories: readonly SampleArticle[]): Cleaned {
  const lines: string[] = [];
  const ledger: LedgerEntry[] = [];
  const removals: Cleaned['removals'][number][] = [];
  const keep = (text: string, article: number, role: LedgerEntry['role'], rule = 'sequence'): void => {
    lines.push(text);
    ledger.push({ line: lines.length, article, role, rule, margin: 0.9 });
  };
  const remove = (text: string, role: Cleaned['removals'][number]['role'], rule: string, article = 0): void => {
    keep(text, role === 'repeat' ? article : 0, role, rule);
    removals.push({ line: lines.length, text, role, rule, article });
  };
  for (const story of stories) {
    const arabic = story.language === 'ar';
    if (story.headlineOrigin === 'line') {
      keep(story.headline, story.number, 'headline');
      remove(story.headline, 'repeat', 'repeated-line', story.number);
    }
    remove(arabic ? 'شارك' : 'Share this article', 'widget', 'share');
    if (story.date?.evidence.text) keep(story.date.evidence.text, story.number, 'date');
    lines.push('');
    for (const paragraph of story.body) keep(paragraph.text, story.number, 'body');
    for (const caption of story.captions) keep(caption.text, story.number, 'caption');
    remove(arabic ? 'اقرأ أيضًا:' : 'Read also:', 'related-heading', 'related-heading');
    remove(arabic ? 'أسعار الخبز ترتفع في السوق الغربي' : 'Bread dearer in the western market', 'related-link', 'run-of-links');
    remove(HOSTILE, 'boilerplate', 'rights');
    lines.push('', '');
  }
  return {
    document: {
      file,
      sha256: 'a3f5c9d1'.repeat(8),
      bytes: 4711,
      encoding: 'windows-1256',
      lines,
      frontMatterLines: 0,
      stated: { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] },
      correction: null,
    },
    ledger,
    segments: [],
    removals,
    issues: [],
  };
}

/** The sample archive; fields given replace its own. */
export function sampleArchive(more: Partial<Archive> = {}): Archive {
  const files = [...new Set(ARTICLES.map((one) => one.file))].sort();
  return {
    site: SITE,
    articles: ARTICLES,
    people: PEOPLE,
    topics: TOPICS,
    outlets: [outlet('bayan', 'البيان المرجاني', 'Al-Bayan al-Marjani'), outlet('marjana-post', 'مرجانة بوست', 'Marjana Post')],
    places: [
      {
        id: 'marjana',
        slug: 'marjana',
        name: { ar: 'مرجانة', en: 'Marjana' },
        kind: 'city',
        articles: ARTICLES.filter((one) => one.places.length > 0).map((one) => one.id),
      },
    ],
    documents: files.map((file) => {
      const { ledger, removals } = documentOf(file, storiesOf(ARTICLES, file));
      return { file, kept: ledger.length - removals.length, removed: removals.length };
    }),
    setAside: [{ file: HOSTILE_FILE, rule: 'binary', message: HOSTILE }],
    corrections: [
      {
        file: 'raw-bridge-en.txt',
        correction: {
          source: 'corrections/raw-bridge-en.txt.yaml',
          reason: HOSTILE,
          decided: '2024-07-01',
          stories: [{ lines: [1, 9], headline: HOSTILE, language: 'en', date: '2024-06-13', outlet: HOSTILE }],
          roles: [
            { lines: [3, 4], role: 'caption' },
            { lines: [9, 9], role: 'boilerplate' },
          ],
        },
      },
      {
        file: HOSTILE_FILE,
        correction: { source: 'x', reason: null, decided: 'last week', stories: [], roles: [] },
      },
    ],
    redirects: [{ from: 'en/articles/2024/06/old-bridge', to: 'en/articles/2024/06/bridge-en' }],
    gone: ['ar/articles/2023/01/withdrawn', 'en/people/nobody-now'],
    issues: [],
    ...more,
  };
}

function storiesOf(articles: readonly SampleArticle[], file: string): SampleArticle[] {
  return articles.filter((one) => one.file === file).sort((a, b) => a.number - b.number);
}

/** The plan of an archive whose articles are samples, so that their text is at hand. */
export function planSample(archive: Archive, own: readonly OwnPage[]): PagePlan {
  const articles = archive.articles as readonly SampleArticle[];
  const described = (file: string): Described => {
    const stories = storiesOf(articles, file);
    return { cleaned: documentOf(file, stories), articles: stories, setAside: null, issues: [] };
  };
  const packed = (file: string): PackedDocument => {
    const document = described(file);
    return { cleaned: packCleaned(document.cleaned), described: packDescriptions(document) };
  };
  return plan(archive, own, { described, packed });
}

/** The sample archive with its Arabic articles alone, of a site that has one language. */
export function arabicArchive(): Archive {
  const archive = sampleArchive();
  const articles = archive.articles.filter((one) => one.language === 'ar').map((one) => ({ ...one, counterpart: null }));
  const held = new Set(articles.map((one) => one.id));
  const kept = <Of extends { readonly articles: readonly string[] }>(list: readonly Of[]): Of[] =>
    list.map((one) => ({ ...one, articles: one.articles.filter((id) => held.has(id)) }));
  return {
    ...archive,
    site: { ...archive.site, languages: ['ar'] },
    redirects: [],
    articles: articles.map((one) => ({ ...one, related: one.related.filter((relation) => held.has(relation.article)) })),
    people: kept(archive.people),
    topics: kept(archive.topics),
    outlets: kept(archive.outlets),
    places: kept(archive.places),
  };
}

/** An archive with nothing in it. */
export function emptyArchive(): Archive {
  return {
    site: SITE,
    articles: [],
    people: [],
    topics: [],
    outlets: [],
    places: [],
    documents: [],
    setAside: [],
    corrections: [],
    redirects: [],
    gone: [],
    issues: [],
  };
}

export const OWN_PAGES: readonly OwnPage[] = [
  {
    slug: 'about',
    language: 'en',
    title: 'About this archive',
    markdown:
      'Everything here is **invented**.\n\n## A heading\n\n- one [link](people/index.html)\n- two\n\n<script>alert(1)</script>\n\n[bad](javascript:alert(1))',
  },
  { slug: 'about', language: 'ar', title: 'عن هذا الأرشيف', markdown: 'كل ما هنا **مختلَق**، والغاية منه أن تُرى الصفحات.' },
  { slug: 'method', language: 'en', title: 'Method', markdown: 'How we *work*.' },
];
