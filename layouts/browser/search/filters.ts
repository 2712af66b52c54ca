/** What a reader may narrow a search by. */
import { decodeSerials } from '../../../src/publish/search/format/codes.ts';
import { datesFile, filterFile } from '../../../src/publish/search/format/files.ts';
import { type DatesContent, type FilterKind, filterKey, type Names, unpackFilter } from '../../../src/publish/search/format/records.ts';
import type { Source } from './source.ts';

export interface Filters {
  readonly language: 'ar' | 'en' | null;
  readonly person: string | null;
  readonly topic: string | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** First and last day, month or year, ISO 8601, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: Filters = { language: null, person: null, topic: null, outlet: null, place: null, from: null, to: null };
export const SUBJECTS = ['person', 'topic', 'outlet', 'place'] as const satisfies readonly FilterKind[];

/** For each filter that is set, the serials that pass it. */
export async function passing(filters: Filters, source: Source): Promise<ReadonlySet<number>[]> {
  const { bits, years } = await source.meta();
  const sets: Promise<ReadonlySet<number>>[] = SUBJECTS.flatMap((kind) => {
    const slug = filters[kind];
    return slug === null ? [] : [subject(kind, slug, bits, source).then(({ serials }) => new Set(serials))];
  });
  if (filters.from !== null || filters.to !== null) {
    const within = years.map(([year]) => year).filter((year) => overlaps(year, filters));
    sets.push(
      Promise.all(within.map((year) => source.content<DatesContent>(datesFile(year)).then((days) => inRange(year, days, filters)))).then(
        (parts) => new Set(parts.flat()),
      ),
    );
  }
  return Promise.all(sets);
}

/** The articles of a person, topic, outlet or place, and its names. */
export async function subject(
  kind: FilterKind,
  slug: string,
  bits: number,
  source: Source,
): Promise<{ readonly serials: number[]; readonly names: Names }> {
  const key = filterKey(kind, slug);
  const packed = (await source.table(filterFile(key, bits))).get(key);
  if (packed === undefined) return { serials: [], names: ['', ''] };
  const { serials, names } = unpackFilter(packed);
  return { serials: decodeSerials(serials), names };
}

function inRange(year: string, days: DatesContent, filters: Filters): number[] {
  return days.flatMap(([day, serials]) => (overlaps(day === '' ? year : `${year}-${day}`, filters) ? decodeSerials(serials) : []));
}

/** Whether any day of a date, which may be a month or a year, lies in the range. ISO dates compare as texts. */
function overlaps(date: string, { from, to }: Filters): boolean {
  return (from === null || lastOf(date) >= from) && (to === null || date <= lastOf(to));
}

/** What no day of a date comes after: `2024-06-99`. */
const lastOf = (date: string): string => `${date}-99-99`.slice(0, 10);
