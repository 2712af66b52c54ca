/** Random changes of an archive, and stories to fill it with: made from a seed, so that a failure can be looked at again. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Chance {
  readonly below: (end: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** Mulberry32 by Tommy Ettinger (public domain): the same seed, the same chances. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  };
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}

const PEOPLE = [
  ['Rania Haddad', 'رانيا حداد'],
  ['Khalid al-Basri', 'خالد البصري'],
  ['John Carver', 'جون كارفر'],
  ['Layla Nasser', 'ليلى ناصر'],
  ['Omar al-Janabi', 'عمر الجنابي'],
  ['Mary Whitfield', 'ماري ويتفيلد'],
] as const;
const THINGS = [
  ['bridge', 'الجسر', 'parliament election', 'الانتخابات البرلمانية'],
  ['hospital', 'المستشفى', 'health vaccine', 'الصحة واللقاح'],
  ['school', 'المدرسة', 'education students', 'التعليم والطلاب'],
  ['harbour', 'الميناء', 'trade exports economy', 'التجارة والاقتصاد'],
  ['stadium', 'الملعب', 'football match', 'مباراة كرة القدم'],
] as const;
const MONTHS = [
  ['January', 'كانون الثاني'],
  ['March', 'آذار'],
  ['June', 'حزيران'],
  ['November', 'تشرين الثاني'],
] as const;

const WORDS = [
  'water road garden market engineer teacher winter summer letter window doctor farmer picture paper garden bread river mountain village teacher driver worker street corner evening morning journey language history music kitchen station ticket captain island forest weather shadow bottle mirror'.split(
    ' ',
  ),
  'الماء الطريق الحديقة السوق المهندس المعلم الشتاء الصيف الرسالة النافذة الطبيب الفلاح الصورة الورق الخبز النهر الجبل القرية السائق العامل الشارع المساء الصباح الرحلة اللغة التاريخ الموسيقى المطبخ المحطة التذكرة الجزيرة الغابة الطقس الظل المرآة'.split(
    ' ',
  ),
] as const;

/** Words in chance order, so that two stories are not taken for one. */
export function filler(chance: Chance, at: 0 | 1, words: number): string {
  return Array.from({ length: words }, () => `${at === 0 ? 'the ' : ''}${chance.pick(WORDS[at])}`).join(at === 0 ? ' and ' : ' و');
}

/** A story as it stands on a page, with furniture. */
export function story(chance: Chance): string {
  const at = chance.below(2) === 0 ? 0 : 1;
  const [who, other] = [chance.pick(PEOPLE)[at], chance.pick(PEOPLE)[at]];
  const thing = chance.pick(THINGS);
  const day = `${1 + chance.below(27)} ${chance.pick(MONTHS)[at]} ${2021 + chance.below(4)}`;
  const number = 100 + chance.below(900);
  const english = [
    `The ${thing[0]} of Marjana opens after ${number} days`,
    '',
    chance.below(2) === 0 ? `Published: ${day}` : '',
    '',
    `MARJANA (SNA) – The minister, ${who}, said on ${day} that the ${thing[0]} would stay open, and that ${thing[2]} came first.`,
    '',
    `${other} told reporters that ${number} people had worked on the ${thing[0]} for ${1 + chance.below(9)} years, and that nobody had objected to plan ${chance.below(99)}.`,
    '',
    `It is about ${filler(chance, 0, 24)}, the council said.`,
    '',
    ...(chance.below(3) === 0 ? ['Read also:', '  • Another story that is told elsewhere', '  • The weather of the week'] : []),
  ];
  const arabic = [
    `افتتاح ${thing[1]} في مرجانة بعد ${number} يوما`,
    '',
    chance.below(2) === 0 ? `تاريخ النشر: ${day}` : '',
    '',
    `مرجانة - قال الوزير ${who} يوم ${day} إن ${thing[1]} سيبقى مفتوحا وإن ${thing[3]} في المقدمة.`,
    '',
    `وأضاف ${other} للصحفيين أن ${number} عاملا عملوا في ${thing[1]} طوال ${1 + chance.below(9)} سنوات ولم يعترض أحد على الخطة ${chance.below(99)}.`,
    '',
    `وقال المجلس إن ${filler(chance, 1, 24)}.`,
    '',
    ...(chance.below(3) === 0 ? ['إقرأ أيضاً:', '  • خبر آخر في مكان آخر', '  • حالة الطقس هذا الأسبوع'] : []),
  ];
  return `${(at === 0 ? english : arabic).join('\n')}\n`;
}

/** One change of the content folder; answers what was done, for a message. */
export function change(content: string, chance: Chance): string {
  const made = chance.pick(CHANGES);
  return `${made.name}: ${made(content, chance)}`;
}

const CHANGES = [
  add,
  add,
  add,
  addTwo,
  addCopy,
  addRecords,
  edit,
  edit,
  rename,
  remove,
  touch,
  correct,
  dropCorrection,
  people,
  topics,
  outlets,
];

function files(content: string): string[] {
  const raw = join(content, 'raw');
  return readdirSync(raw, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(raw, join(entry.parentPath, entry.name)))
    .sort();
}

export function put(content: string, file: string, text: string): string {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return file;
}

const fresh = (chance: Chance, end: string): string => `raw/${chance.pick(['', 'a/', 'a/b/', 'c/'])}${chance.below(1_000_000)}${end}`;

function add(content: string, chance: Chance): string {
  return put(content, fresh(chance, chance.pick(['.txt', '.md'])), story(chance));
}

function addTwo(content: string, chance: Chance): string {
  return put(content, fresh(chance, '.txt'), `${story(chance)}\n\n\n${story(chance)}`);
}

/** The same dispatch in another file, or most of it. */
function addCopy(content: string, chance: Chance): string {
  const known = files(content).filter((file) => !file.endsWith('.jsonl'));
  if (known.length === 0) return add(content, chance);
  const text = readFileSync(join(content, 'raw', chance.pick(known)), 'utf8');
  return put(content, fresh(chance, '.txt'), chance.below(2) === 0 ? text : `${text}\nNothing more was known in the evening.\n`);
}

function addRecords(content: string, chance: Chance): string {
  const records = Array.from({ length: 1 + chance.below(3) }, () => JSON.stringify({ text: story(chance), source: 'Iran Press' }));
  return put(content, fresh(chance, '.jsonl'), `${records.join('\n')}\n`);
}

function edit(content: string, chance: Chance): string {
  const known = files(content);
  if (known.length === 0) return add(content, chance);
  const file = chance.pick(known);
  const text = readFileSync(join(content, 'raw', file), 'utf8');
  if (file.endsWith('.jsonl')) return put(content, `raw/${file}`, `${JSON.stringify({ text: story(chance) })}\n${text}`);
  const lines = text.split('\n');
  const changed = [
    () => story(chance),
    () => `${text}\nThe council will meet again on ${1 + chance.below(27)} June 2024.\n`,
    () => lines.filter((_, at) => at !== 4).join('\n'),
    () => `---\ntitle: Another title\ndate: 2023-0${1 + chance.below(9)}-11\n---\n${text}`,
    () => '',
  ];
  return put(content, `raw/${file}`, chance.pick(changed)());
}

function rename(content: string, chance: Chance): string {
  const known = files(content);
  if (known.length === 0) return 'nothing';
  const [from, to] = [chance.pick(known), fresh(chance, '')];
  const path = join(content, `${to}${/\.\w+$/u.exec(from)?.[0] ?? ''}`);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(join(content, 'raw', from), path);
  return `${from} to ${to}`;
}

function remove(content: string, chance: Chance): string {
  const known = files(content);
  if (known.length === 0) return 'nothing';
  const file = chance.pick(known);
  rmSync(join(content, 'raw', file));
  return file;
}

function touch(content: string, chance: Chance): string {
  const known = files(content);
  if (known.length === 0) return 'nothing';
  const file = chance.pick(known);
  const time = new Date(Date.UTC(2020, 1, 1 + chance.below(300)));
  utimesSync(join(content, 'raw', file), time, time);
  return file;
}

function correct(content: string, chance: Chance): string {
  const known = files(content).filter((file) => !file.endsWith('.jsonl'));
  if (known.length === 0) return 'nothing';
  const file = chance.pick(known);
  const decided = chance.pick([
    'remove: [7]\n',
    `stories:\n  - { headline: A headline that a person gave, date: 2022-05-${10 + chance.below(9)} }\n`,
    'stories:\n  - { lines: 1-5 }\n  - { lines: 6-8, headline: The second half }\n',
  ]);
  return put(content, `corrections/${file}.yaml`, `reason: As decided.\n${decided}`);
}

function dropCorrection(content: string, chance: Chance): string {
  const folder = join(content, 'corrections');
  if (!existsSync(folder)) return 'nothing';
  const known = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (known.length === 0) return 'nothing';
  const one = chance.pick(known);
  rmSync(join(one.parentPath, one.name));
  return one.name;
}

function people(content: string, chance: Chance): string {
  const entries = PEOPLE.filter(() => chance.below(2) === 0).map(
    ([en, ar], at) =>
      `- id: person-${at}\n  name: { en: ${en}, ar: ${ar} }\n${chance.below(2) === 0 ? `  note: { en: Of note ${at} }\n` : ''}`,
  );
  return put(content, 'authority/people.yaml', entries.join('') || '[]\n');
}

function topics(content: string, chance: Chance): string {
  const entries = THINGS.filter(() => chance.below(2) === 0).map(
    ([en, ar]) => `- id: ${en}s\n  name: { en: ${en}s, ar: ${ar} }\n  words: { en: [${en}], ar: [${ar}] }\n`,
  );
  return put(content, 'authority/topics.yaml', entries.join('') || '[]\n');
}

function outlets(content: string, chance: Chance): string {
  const name = chance.pick(['Iran Press', 'The Marjana Post']);
  return put(content, 'authority/outlets.yaml', `- id: post\n  name: { en: ${name}, ar: بريد مرجانة }\n  aliases: { en: [SNA] }\n`);
}
