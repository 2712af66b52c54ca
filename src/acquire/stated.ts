/** Front matter and `.jsonl` records to what a person stated about a document. */
import { z } from 'zod';
import type { Issue, Language, Stated } from '../model.ts';
import { visible } from './lines.ts';
import { readStatedDate } from './statedDate.ts';
import { type Origin, validate } from './validate.ts';

/** One line of text, as a reader sees it; numbers are taken as written, '' as nothing. */
export const TEXT = z.union([z.string(), z.number()], { error: 'must be text' }).transform((value) => oneLine(String(value)) || null);

export const DATE = z
  .union([z.string(), z.number(), z.date()], { error: 'must be a date such as 2024-03-17' })
  .transform((value, context) => {
    const date = readStatedDate(value);
    if (date !== null || value === '') return date;
    context.addIssue({ code: 'custom', message: 'must be a date such as 2024-03-17, 2024-03 or 2024' });
    return z.NEVER;
  });

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ...['ar', 'ara', 'arabic', 'عربي', 'عربية', 'العربية'].map((name) => [name, 'ar'] as const),
  ...['en', 'eng', 'english', 'إنجليزي', 'انجليزي', 'إنجليزية', 'الإنجليزية', 'الانجليزية'].map((name) => [name, 'en'] as const),
]);

/** `ar`, `ar-IQ`, `Arabic`, `العربية` and the same for English. */
export const LANGUAGE = z.string({ error: 'must be ar or en' }).transform((value, context) => {
  const language = LANGUAGES.get(oneLine(value).toLowerCase().split(/[-_]/u, 1)[0] ?? '');
  if (language || value === '') return language ?? null;
  context.addIssue({ code: 'custom', message: 'must be ar or en' });
  return z.NEVER;
});

const ADDRESS = z.string({ error: 'must be an address' }).transform((value, context) => {
  const address = oneLine(value);
  if (address === '') return null;
  if (URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol)) return address;
  context.addIssue({ code: 'custom', message: 'must be an address that begins with http:// or https://' });
  return z.NEVER;
});

const NAME = z.string({ error: 'must be a name' });
/** A list, or one text with commas between the names. */
const NAMES = z
  .preprocess((value) => (typeof value === 'string' ? value.split(/[,،;؛]/u) : value), z.array(NAME, { error: 'must be a list of names' }))
  .transform((names) => [...new Set(names.map(oneLine).filter(Boolean))]);
const NAMES_IN_A_LINE = z.union([TEXT, z.array(NAME).transform((names) => oneLine(names.join(', ')) || null)], { error: 'must be text' });

/** The names under which each field is known, in either language; the first that is there and right counts. */
const KEYS = {
  headline: ['headline', 'title', 'العنوان'],
  language: ['language', 'lang', 'اللغة'],
  date: ['date', 'published', 'التاريخ'],
  outlet: ['outlet', 'source', 'publisher', 'المصدر'],
  byline: ['byline', 'author', 'authors', 'الكاتب'],
  url: ['url', 'link', 'الرابط'],
  people: ['people', 'الأشخاص'],
  topics: ['topics', 'المواضيع'],
} as const satisfies Readonly<Record<keyof Stated, readonly string[]>>;

/** Every key that means something here, in lower case. */
export const STATED_KEYS: ReadonlySet<string> = new Set([...Object.values(KEYS).flat(), 'corrections']);

/** Of a document about which nobody stated anything. */
export const NOTHING_STATED: Stated = {
  headline: null,
  language: null,
  date: null,
  outlet: null,
  byline: null,
  url: null,
  people: [],
  topics: [],
};

/** The fields that are there and right; each wrong one is an issue with its line. Unknown keys are somebody else's and pass. */
export function readStated(value: object, origin: Origin): { readonly stated: Stated; readonly issues: readonly Issue[] } {
  const entries = new Map(Object.entries(value).map(([key, part]) => [key.trim().toLowerCase(), { key, part }]));
  const issues: Issue[] = [];
  function first<T>(field: keyof Stated, shape: z.ZodType<T>): T | null {
    for (const name of KEYS[field]) {
      const entry = entries.get(name);
      if (!entry || entry.part === null || entry.part === undefined) continue;
      const checked = validate(shape, entry.part, { ...origin, path: [...origin.path, entry.key] });
      issues.push(...checked.issues);
      if (checked.value !== null) return checked.value;
    }
    return null;
  }
  const stated: Stated = {
    headline: first('headline', TEXT),
    language: first('language', LANGUAGE),
    date: first('date', DATE),
    outlet: first('outlet', TEXT),
    byline: first('byline', NAMES_IN_A_LINE),
    url: first('url', ADDRESS),
    people: first('people', NAMES) ?? [],
    topics: first('topics', NAMES) ?? [],
  };
  return { stated, issues };
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}
