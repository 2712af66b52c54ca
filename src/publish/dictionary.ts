/** What each published data file holds, field by field: for people on the about page, for programs as a Data Package. */
import type { Language } from '../model.ts';

export type FieldType = 'string' | 'integer' | 'date' | 'array' | 'object';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly meaning: Readonly<Record<Language, string>>;
}

const field = <Name extends string>(name: Name, type: FieldType, en: string, ar: string) => ({ name, type, meaning: { en, ar } });

/** The columns of `data/articles.csv`, in their order. */
export const COLUMNS = [
  field('id', 'string', 'Made from the text: equal texts have equal ids.', 'معرّف مصنوع من النص: النصوص المتطابقة لها المعرّف نفسه.'),
  field('path', 'string', 'The article’s page, from the site’s root.', 'صفحة المقال انطلاقًا من جذر الموقع.'),
  field('language', 'string', 'ar or en.', 'ar أو en.'),
  field('date', 'string', 'ISO 8601, as long as it is known: year, month or day.', 'وفق ISO 8601 بقدر ما يُعرف: السنة أو الشهر أو اليوم.'),
  field(
    'date_certainty',
    'string',
    'stated: the source says so; inferred: worked out; bound: only a limit, not the day of publication.',
    'stated: نصّ عليه المصدر؛ inferred: مستنتَج؛ bound: حدّ فقط، لا يوم النشر.',
  ),
  field('headline', 'string', 'The headline.', 'العنوان.'),
  field(
    'headline_origin',
    'string',
    'line: a line of the source; frontmatter: given with the file; derived: taken from the first sentence.',
    'line: سطر من المصدر؛ frontmatter: ورد مع الملف؛ derived: مأخوذ من الجملة الأولى.',
  ),
  field('outlet', 'string', 'Who published it.', 'الجهة الناشرة.'),
  field('dateline', 'string', 'Place and agency before the text, as written.', 'المكان والوكالة قبل النص كما كُتبا.'),
  field('byline', 'string', 'Who wrote it, as written.', 'الكاتب كما كُتب.'),
  field('people', 'string', 'Ids of the people named, with spaces between them.', 'معرّفات الأشخاص المذكورين، بينها مسافات.'),
  field('topics', 'string', 'Ids of the topics, with spaces between them.', 'معرّفات الموضوعات، بينها مسافات.'),
  field('counterpart', 'string', 'Id of the article on the same event in the other language.', 'معرّف المقال عن الحدث نفسه باللغة الأخرى.'),
  field('file', 'string', 'The file it came from.', 'الملف الذي جاء منه.'),
  field('number', 'integer', 'Which story of that file it is, from 1.', 'ترتيب المادة في ذلك الملف، من 1.'),
  field('characters', 'integer', 'Length of the body.', 'طول المتن.'),
] satisfies readonly Field[];

/** The fields of a record in `data/articles.jsonl`, where they are not columns of the table. */
const RECORD: readonly Field[] = [
  field('headlineOrigin', 'string', 'line, frontmatter or derived.', 'line أو frontmatter أو derived.'),
  field('dek', 'string', 'The standfirst.', 'المقدمة.'),
  field('url', 'string', 'Where it was published.', 'عنوان نشره الأصلي.'),
  field('date', 'object', 'Value, precision and certainty, with evidence and reasoning.', 'القيمة والدقة والثبوت مع الدليل والتعليل.'),
  field('captions', 'array', 'The captions of its pictures.', 'شروح الصور.'),
  field('body', 'array', 'Paragraphs, each with the lines of the source it came from.', 'الفقرات، ومع كل منها أسطر المصدر التي جاءت منها.'),
  field('people', 'array', 'Each person with the mentions: text, field, paragraph, start, end.', 'كل شخص مع مواضع ذكره.'),
  field('topics', 'array', 'Each topic with its score and the words that spoke for it.', 'كل موضوع مع درجته والكلمات الدالة عليه.'),
  field('places', 'array', 'Each place with how often it is named.', 'كل مكان مع عدد مرات ذكره.'),
  field('related', 'array', 'Ids of related articles, nearest first.', 'معرّفات المقالات ذات الصلة، أقربها أولًا.'),
];

const PEOPLE: readonly Field[] = [
  field('id', 'string', 'The person’s id, as articles name it.', 'معرّف الشخص كما تذكره المقالات.'),
  field('name', 'object', 'The canonical name in both languages; null where unknown.', 'الاسم المعتمد باللغتين.'),
  field('note', 'object', 'A line that tells this person from others.', 'سطر يميّز هذا الشخص من غيره.'),
  field(
    'origin',
    'string',
    'authority: stands in the authority file; found: found in the texts.',
    'authority: في ملف الأسماء؛ found: وُجد في النصوص.',
  ),
  field('paths', 'array', 'The person’s pages.', 'صفحات الشخص.'),
  field('spellings', 'array', 'Each spelling with its language, count and articles.', 'كل صيغة مع لغتها وعددها ومقالاتها.'),
  field('roles', 'array', 'What articles call the person, as written.', 'الصفات كما وردت في المقالات.'),
  field('merges', 'array', 'Why spellings are one person: rule and score.', 'سبب ضم الصيغ: القاعدة والدرجة.'),
  field('articles', 'array', 'Ids, in order of time.', 'معرّفات المقالات بترتيب الزمن.'),
];

const SUBJECT: readonly Field[] = [
  field('id', 'string', 'The id that articles name.', 'المعرّف الذي تذكره المقالات.'),
  field('slug', 'string', 'The last part of its pages’ addresses.', 'آخر أجزاء عنوان الصفحة.'),
  field('name', 'object', 'The name in both languages.', 'الاسم باللغتين.'),
  field('articles', 'array', 'Ids, in order of time.', 'معرّفات المقالات بترتيب الزمن.'),
];
const TOPICS: readonly Field[] = [...SUBJECT, field('broader', 'string', 'Id of the topic above it.', 'معرّف الموضوع الأعلى.')];
const PLACES: readonly Field[] = [
  ...SUBJECT,
  field('kind', 'string', 'country, region, city or site.', 'country أو region أو city أو site.'),
];

/** A line of `data/documents.jsonl`: a document's receipt, or what was set aside. */
const DOCUMENTS: readonly Field[] = [
  field('file', 'string', 'The file, relative to the raw folder.', 'الملف نسبةً إلى مجلد المواد الخام.'),
  field('sha256', 'string', 'Of the file’s bytes.', 'بصمة محتوى الملف.'),
  field('encoding', 'string', 'How its letters were read.', 'الترميز الذي قُرئ به.'),
  field('bytes', 'integer', 'Its size.', 'حجمه.'),
  field('stories', 'object', 'The page of each story, by its number.', 'صفحة كل مادة بحسب رقمها.'),
  field(
    'ledger',
    'array',
    'Lines with one fate: first, last, story (0 for none), role, rule.',
    'الأسطر ذات المصير الواحد: أولها وآخرها والمادة والدور والقاعدة.',
  ),
  field('setAside', 'string', 'Why it could not become a document.', 'سبب تنحيته.'),
  field('message', 'string', 'The same in words.', 'السبب بالعبارة.'),
];

/** The columns with their meaning in one language. */
export function columnsOf(language: Language): { readonly name: string; readonly meaning: string }[] {
  return COLUMNS.map(({ name, meaning }) => ({ name, meaning: meaning[language] }));
}

/** The data dictionary as a Data Package descriptor (specs.frictionlessdata.io, version 1). */
export function dataPackage(name: string, title: string, description: string): unknown {
  const fields = (list: readonly Field[]) => list.map((one) => ({ name: one.name, type: one.type, description: one.meaning.en }));
  const inTable = new Set(RECORD.map((one) => one.name));
  const ofRecord = [...COLUMNS.filter((one) => !inTable.has(one.name) && !/_|characters/u.test(one.name)), ...RECORD];
  const resource = (file: string, mediatype: string, list: readonly Field[], more: object = {}) => ({
    name: file.replace('.', '-'),
    path: file,
    format: file.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    ...more,
    schema: { fields: fields(list), ...(list === COLUMNS ? { primaryKey: 'id', missingValues: [''] } : {}) },
  });
  return {
    name,
    title,
    description,
    resources: [
      resource('articles.csv', 'text/csv', COLUMNS, { profile: 'tabular-data-resource' }),
      resource('articles.jsonl', 'application/jsonl', ofRecord),
      resource('people.json', 'application/json', PEOPLE),
      resource('topics.json', 'application/json', TOPICS),
      resource('places.json', 'application/json', PLACES),
      resource('documents.jsonl', 'application/jsonl', DOCUMENTS),
    ],
  };
}
