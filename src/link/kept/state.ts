/** All that linking remembers between builds, and its bytes. */
import { Column, Doubles } from '../../keep/flat/column.ts';
import { type Flat, unpacked } from '../../keep/flat/file.ts';
import { Keys } from '../../keep/flat/keys.ts';
import { Lists } from '../../keep/flat/lists.ts';
import { isTable, putTable, type Table, tablesIn } from '../../keep/flat/tables.ts';
import type { ArchivedArticle, DocumentHead, Issue, Person, Redirect, SetAside, Sighting } from '../../model.ts';
import { type GraphKept, noGraph } from '../graph.ts';
import { noRegister, type RegisterKept } from '../people/register.ts';
import { noTexts, type TextsKept } from '../texts.ts';
import { type ArticleColumns, noColumns } from './articles.ts';
import { Log } from './log.ts';
import { Records } from './records.ts';

export interface DocumentRecord extends DocumentHead {
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

/** What is small. */
export interface Meta {
  /** Nothing was linked yet. */
  fresh: boolean;
  texts: number;
  /** How many articles have an address. */
  settled: number;
  /** Addresses at which no article stands, and what came of them. */
  left: string[];
  redirects: Redirect[];
  gone: string[];
  addressIssues: Issue[];
  /** People's slugs that lead to another now. */
  moved: Redirect[];
  /** Forms that fit several people. */
  ambiguous: Set<number>;
  /** Spellings of outlets by key, and the id of each. */
  outlets: Map<string, Map<string, number>>;
  outletIds: Map<string, string>;
}

/** Lists, records and tables by what numbers them: files, texts (articles are texts), forms, people. */
export interface Kept {
  /** Where its records stand. */
  log: Log;
  order: Uint32Array;
  readonly meta: Meta;
  readonly files: Keys;
  readonly fileTexts: Lists;
  readonly documents: Records<DocumentRecord>;
  readonly texts: TextsKept;
  /** Date of each article in days, and its language. */
  readonly days: Column;
  readonly sightings: Records<{ readonly people: readonly Sighting[]; readonly open: readonly number[] }>;
  readonly register: RegisterKept;
  readonly formArticles: Lists;
  readonly personKeys: Keys;
  readonly personKeyTexts: Records<string>;
  readonly personForms: Lists;
  readonly people: Records<{ readonly key: string; readonly person: Person }>;
  readonly personIds: Keys;
  readonly personOfId: Column;
  readonly slugHashes: Column;
  readonly slugForms: Keys;
  readonly slugOwners: Lists;
  readonly personSlugForms: Lists;
  readonly graph: GraphKept;
  /** What was last found nearest to each article, as flat numbers. */
  readonly related: Lists;
  readonly articles: Records<ArchivedArticle>;
  readonly articleColumns: ArticleColumns;
  /** Versions of the faces of each record, by face (src/link/faces.ts). */
  readonly articleFaces: { readonly head: Doubles; readonly links: Doubles };
  readonly personFaces: { readonly name: Doubles; readonly whole: Doubles };
  readonly outletKeys: Keys;
  readonly outletArticles: Lists;
  /** Bytes of the log that are of use. */
  readonly live: () => number;
  /** Goes over to another log, into which everything is to be written. */
  readonly moveTo: (log: Log) => void;
}

export function nothingKept(): Kept {
  return completed({
    log: new Log(),
    order: new Uint32Array(0),
    meta: {
      fresh: true,
      texts: 0,
      settled: 0,
      left: [],
      redirects: [],
      gone: [],
      addressIssues: [],
      moved: [],
      ambiguous: new Set(),
      outlets: new Map(),
      outletIds: new Map(),
    },
    files: new Keys(),
    fileTexts: new Lists(),
    documents: new Records(),
    texts: noTexts(),
    days: new Column(),
    sightings: new Records(),
    register: noRegister(),
    formArticles: new Lists(),
    personKeys: new Keys(),
    personKeyTexts: new Records(),
    personForms: new Lists(),
    people: new Records(),
    personIds: new Keys(),
    personOfId: new Column(),
    slugHashes: new Column(),
    slugForms: new Keys(),
    slugOwners: new Lists(),
    personSlugForms: new Lists(),
    graph: noGraph(),
    related: new Lists(),
    articles: new Records(),
    articleColumns: noColumns(),
    articleFaces: { head: new Doubles(), links: new Doubles() },
    personFaces: { name: new Doubles(), whole: new Doubles() },
    outletKeys: new Keys(),
    outletArticles: new Lists(),
  });
}

function completed(tables: Omit<Kept, 'live' | 'moveTo'>): Kept {
  const records = [...parts(tables)].flatMap(([, part]) => (part instanceof Records ? [part] : []));
  const kept: Kept = {
    ...tables,
    live: () => records.reduce((sum, one) => sum + one.live(), 0),
    moveTo: (log) => {
      for (const one of records) one.moveTo(log);
      kept.log.close();
      kept.log = log;
    },
  };
  return kept;
}

/**
 * The arrays of the index; what changed in records is added to the log, which may be written out whenever `pause` is called.
 * `fingerprint` says what it was made with, and must be given again to read it.
 */
export function keepArrays(kept: Kept, fingerprint: string, pause: () => void): ReadonlyMap<string, Flat> {
  const arrays = new Map<string, Flat>();
  const { meta, order } = kept;
  for (const [name, part] of parts(kept)) {
    if (isTable(part)) putTable(arrays, name, part);
    else {
      const { starts, sizes } = part.keep(pause);
      arrays.set(`${name}.starts`, starts);
      arrays.set(name, sizes);
    }
  }
  const plain = {
    ...meta,
    fingerprint,
    log: { name: kept.log.name, size: kept.log.size },
    ambiguous: [...meta.ambiguous],
    outlets: [...meta.outlets].map(([key, counts]) => [key, [...counts]]),
    outletIds: [...meta.outletIds],
  };
  arrays.set('meta', Buffer.from(JSON.stringify(plain)));
  arrays.set('order', order);
  return arrays;
}

/** What was kept; null where the bytes are damaged, of another version, or made with something else. */
export function keptFrom(
  bytes: Uint8Array<ArrayBuffer>,
  fingerprint: string,
  openLog: (name: string, size: number) => Log | null,
): Kept | null {
  const arrays = unpacked(bytes);
  const text = arrays?.get('meta');
  if (arrays === null || !(text instanceof Uint8Array)) return null;
  const { fingerprint: madeWith, log: where, ...plain } = JSON.parse(Buffer.from(text).toString('utf8'));
  const log = madeWith === fingerprint ? openLog(where.name, where.size) : null;
  if (log === null) return null;
  const tables = tablesIn(arrays);
  const restored = new Map<unknown, unknown>();
  const empty = nothingKept();
  for (const [name, part] of parts(empty)) {
    if (isTable(part)) restored.set(part, tables.like(name, part));
    else restored.set(part, new Records(log, { starts: tables.f64(`${name}.starts`), sizes: tables.u32(name) }));
  }
  return completed({
    ...(replaced(empty, restored) as Kept),
    log,
    order: tables.u32('order'),
    meta: {
      ...plain,
      ambiguous: new Set(plain.ambiguous),
      outlets: new Map(plain.outlets.map(([key, counts]: [string, [string, number][]]) => [key, new Map(counts)])),
      outletIds: new Map(plain.outletIds),
    },
  });
}

type Part = Table | Records<unknown>;
const isPart = (value: unknown): value is Part => isTable(value) || value instanceof Records;

/** Every table with its name, those inside of groups too. */
function* parts(kept: object, prefix = ''): Generator<[string, Part]> {
  for (const [name, value] of Object.entries(kept)) {
    if (isPart(value)) yield [`${prefix}${name}`, value];
    else if (GROUPS.has(name)) yield* parts(value, `${prefix}${name}.`);
  }
}

const GROUPS: ReadonlySet<string> = new Set(['texts', 'register', 'graph', 'articleColumns', 'articleFaces', 'personFaces']);

function replaced(kept: object, by: ReadonlyMap<unknown, unknown>): object {
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, by.get(value) ?? (GROUPS.has(name) ? replaced(value, by) : value)]),
  );
}
