/**
 * Addresses that never break: `content/permalinks.json` remembers every address ever given and what stood there. No address
 * leaves the list; an entry's id, file and prints follow its article while the article lives.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { DamagedFile } from '../keep/damaged.ts';

/** An article's address and how to know its text again. */
export interface KeptArticle {
  readonly address: string;
  readonly id: string;
  readonly file: string;
  /** The lowest shingles of its body, base 36, parted by spaces: about half survive when half of the text does. */
  readonly prints: string;
  /** The number by which the search index knows it: given once, in order of appearance, and never again to another. */
  readonly serial: number;
  /** Of an address that redirects: where it led last, so that it still does when the text there has changed beyond knowing. */
  readonly to?: string;
}

/** A person's slug and the full spellings by which they were known. */
export interface KeptPerson {
  readonly slug: string;
  readonly forms: readonly string[];
}

export interface Permalinks {
  readonly articles: readonly KeptArticle[];
  readonly people: readonly KeptPerson[];
}

export const noPermalinks: Permalinks = { articles: [], people: [] };

const ADDRESS = /^(?:ar|en)\/articles\/(?:\d{4}\/\d{2}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const SHAPE = z.strictObject({
  version: z.literal(1),
  articles: z.array(
    z.strictObject({
      address: z.string().max(200).regex(ADDRESS),
      id: z.string().max(80),
      file: z.string(),
      prints: z.string().regex(/^[0-9a-z ]*$/u),
      serial: z.int().nonnegative().optional(),
      to: z.string().max(200).regex(ADDRESS).optional(),
    }),
  ),
  people: z.array(
    z.strictObject({
      slug: z
        .string()
        .max(120)
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
      forms: z.array(z.string()),
    }),
  ),
});

type Shape = z.infer<typeof SHAPE>;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const PRINTS = /^[0-9a-z ]*$/u;
const ARTICLE_KEYS = new Set(['address', 'id', 'file', 'prints', 'serial', 'to']);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number, pattern?: RegExp): value is string =>
  typeof value === 'string' && value.length <= longest && (pattern === undefined || pattern.test(value));

/** The same as `SHAPE`, without a word of what is wrong and much faster: long lists are read at every build. */
function isPlain(value: unknown): value is Shape {
  if (!isRecord(value) || value.version !== 1 || Object.keys(value).length !== 3) return false;
  const { articles, people } = value;
  return Array.isArray(articles) && Array.isArray(people) && articles.every(isPlainArticle) && people.every(isPlainPerson);
}

function isPlainArticle(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  for (const key in entry) if (!ARTICLE_KEYS.has(key)) return false;
  const { address, id, file, prints, serial, to } = entry;
  return (
    isText(address, 200, ADDRESS) &&
    isText(id, 80) &&
    typeof file === 'string' &&
    typeof prints === 'string' &&
    PRINTS.test(prints) &&
    (serial === undefined || (Number.isSafeInteger(serial) && Number(serial) >= 0)) &&
    (to === undefined || isText(to, 200, ADDRESS))
  );
}

function isPlainPerson(entry: unknown): boolean {
  if (!isRecord(entry) || Object.keys(entry).length !== 2) return false;
  const { slug, forms } = entry;
  return isText(slug, 120, SLUG) && Array.isArray(forms) && forms.every((form) => typeof form === 'string');
}

/**
 * Reads the file; a missing one is an archive without a past. Throws a `DamagedFile` where it is there and cannot be understood: to go on
 * would give published articles new addresses.
 */
export async function readPermalinks(file: string): Promise<Permalinks> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return noPermalinks;
    throw error;
  }
  try {
    const value: unknown = JSON.parse(text);
    const { articles, people } = isPlain(value) ? value : SHAPE.parse(value);
    return { articles: numbered(articles), people };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    throw new DamagedFile(`${file} is damaged, and addresses depend on it. Put the last good version back. ${reason}`);
  }
}

/**
 * Entries without a serial get one in order of address: those of a file from before there were serials, and the later of
 * two that have the same, as when two people's additions were merged.
 */
function numbered(entries: readonly z.infer<typeof SHAPE>['articles'][number][]): readonly KeptArticle[] {
  if (areNumbered(entries)) return entries;
  const taken = new Set<number>();
  let next = nextSerial(entries.flatMap(({ serial }) => serial ?? []));
  const inOrder = [...entries].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  return inOrder.map(({ to, ...entry }) => {
    const serial = entry.serial === undefined || taken.has(entry.serial) ? next++ : entry.serial;
    taken.add(serial);
    return { ...entry, serial, ...(to === undefined ? {} : { to }) };
  });
}

function areNumbered(entries: readonly z.infer<typeof SHAPE>['articles'][number][]): entries is readonly KeptArticle[] {
  const taken = new Set<number>();
  for (const [k, { serial, address }] of entries.entries()) {
    if (serial === undefined || taken.has(serial) || address < (entries[k - 1]?.address ?? '')) return false;
    taken.add(serial);
  }
  return true;
}

/** One more than the highest of them; 0 where there is none. */
export function nextSerial(serials: Iterable<number>): number {
  let next = 0;
  for (const serial of serials) if (serial >= next) next = serial + 1;
  return next;
}

/**
 * Writes the list, one entry a line, sorted, in one move: a build that is killed leaves the old file. Throws, and leaves the
 * old file, where an address that stands in it would be forgotten.
 */
export async function writePermalinks(file: string, permalinks: Permalinks): Promise<void> {
  const text = permalinksText(permalinks);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === text) return;
  const forgotten = forgets(await readPermalinks(file), permalinks);
  if (forgotten !== null)
    throw new Error(`${file} has the address ${forgotten}, which this build would forget. Build again; nothing was changed.`);
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}

/** An address of `before` that `now` lacks; null where it has all. */
function forgets(before: Permalinks, now: Permalinks): string | null {
  const kept = new Set([...now.articles.map(({ address }) => address), ...now.people.map(({ slug }) => `people/${slug}`)]);
  const old = [...before.articles.map(({ address }) => address), ...before.people.map(({ slug }) => `people/${slug}`)];
  return old.find((address) => !kept.has(address)) ?? null;
}

/** The bytes of the file. */
export function permalinksText({ articles, people }: Permalinks): string {
  return `{\n  "version": 1,\n  "articles": [${articleLines(articles)}\n  ],\n  "people": [${personLines(people)}\n  ]\n}\n`;
}

const articleLines = linesOf(
  ({ address }: KeptArticle) => address,
  ({ address, id, file, prints, serial, to }) => ({ address, id, file, prints, serial, to }),
);
const personLines = linesOf(
  ({ slug }: KeptPerson) => slug,
  ({ slug, forms }) => ({ slug, forms }),
);

/** Answers the lines of a list, sorted. A list is never changed: one that is written once more has its lines already. */
function linesOf<Entry>(keyOf: (entry: Entry) => string, written: (entry: Entry) => object): (entries: readonly Entry[]) => string {
  const known = new WeakMap<readonly Entry[], string>();
  return (entries) => {
    let lines = known.get(entries);
    if (lines === undefined) {
      const isSorted = entries.every((entry, k) => k === 0 || keyOf(entries[k - 1] ?? entry) <= keyOf(entry));
      const sorted = isSorted ? entries : [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
      lines = sorted.map((entry) => `\n    ${JSON.stringify(written(entry))}`).join(',');
      known.set(entries, lines);
    }
    return lines;
  };
}
