/** The search itself: the articles that have all clauses and pass all filters, best first or by date. */
import { decodeSerials } from '../../../src/publish/search/format/codes.ts';
import { datesFile } from '../../../src/publish/search/format/files.ts';
import type { DatesContent } from '../../../src/publish/search/format/records.ts';
import { type Filters, passing } from './filters.ts';
import { intersection, type Matches, matchesOf } from './match.ts';
import type { Clause } from './query.ts';
import type { Source } from './source.ts';

export type Order = 'best' | 'newest' | 'oldest';

export interface Found {
  readonly total: number;
  readonly byLanguage: { readonly ar: number; readonly en: number };
  /** Clauses that no article has at all. */
  readonly missing: readonly Clause[];
  /** Serials in order, made as they are taken. */
  readonly serials: AsyncGenerator<number, void>;
}

/** Every article that has all clauses and passes all filters. With neither, none. */
export async function search(clauses: readonly Clause[], filters: Filters, order: Order, source: Source): Promise<Found> {
  const [meta, lists, sets] = await Promise.all([
    source.meta(),
    Promise.all(clauses.map((clause) => matchesOf(clause, source))),
    passing(filters, source),
  ]);
  const wanted = lists.filter((_, at) => !clauses[at]?.not);
  const unwanted = lists.filter((_, at) => clauses[at]?.not);
  const arabic = new Set(decodeSerials(meta.arabic));
  const passes = (serial: number): boolean => sets.every((set) => set.has(serial)) && unwanted.every((list) => !list.has(serial));
  const scores = scored(wanted, sets, meta.articles);
  const byLanguage = { ar: 0, en: 0 };
  for (const serial of [...scores.keys()]) {
    const language = arabic.has(serial) ? 'ar' : 'en';
    if (!passes(serial)) scores.delete(serial);
    else {
      byLanguage[language]++;
      if (filters.language !== null && filters.language !== language) scores.delete(serial);
    }
  }
  return {
    total: scores.size,
    byLanguage,
    missing: clauses.filter(({ not }, at) => !not && lists[at]?.size === 0),
    serials: order === 'best' && wanted.length > 0 ? bestFirst(scores) : byDate(scores, order !== 'oldest', source),
  };
}

/** Articles that have all words, each word counting the more the rarer it is (the idf of BM25); without words, those of the first filter. */
function scored(wanted: readonly Matches[], sets: readonly ReadonlySet<number>[], articles: number): Matches {
  if (wanted.length === 0) return new Map(Array.from(sets[0] ?? [], (serial) => [serial, 0]));
  return intersection(wanted, ({ size }) => Math.log(1 + (articles - size + 0.5) / (size + 0.5)));
}

/** Of equal ones the later addition first. */
async function* bestFirst(scores: Matches): AsyncGenerator<number, void> {
  yield* [...scores].sort(([a, first], [b, second]) => second - first || b - a).map(([serial]) => serial);
}

/** Year by year, so that no year is loaded before its articles are wanted; the undated last. */
async function* byDate(scores: Matches, newest: boolean, source: Source): AsyncGenerator<number, void> {
  const left = new Set(scores.keys());
  const years = (await source.meta()).years.map(([year]) => year);
  for (const year of newest ? years.reverse() : years) {
    if (left.size === 0) return;
    const days = [...(await source.content<DatesContent>(datesFile(year)))];
    for (const [, packed] of newest ? days.reverse() : days) {
      const serials = decodeSerials(packed).filter((serial) => left.delete(serial));
      yield* newest ? serials.reverse() : serials;
    }
  }
  yield* left;
}
