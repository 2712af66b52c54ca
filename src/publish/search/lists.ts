/** The small tables of the index: heads of articles, filters, dates, and what every search must know. */
import type { ArchivedArticle } from '../../model.ts';
import { shownDate } from '../lookup.ts';
import { encodeSerials } from './format/codes.ts';
import { type FileName, filterBits, filterFile, named } from './format/files.ts';
import { type DatesContent, type Meta, type Names, type PackedHead, packFilter, packHead, type TableContent } from './format/records.ts';
import { headPeople, type Searchable } from './searchable.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As much of an article as its list entry shows. */
export function headOf(article: Searchable): PackedHead {
  const { serial, permalink, headline, derived, date, dateline, lede } = article;
  const outlet = article.outlet?.names ?? null;
  return packHead({ serial, permalink, headline, derived, date, dateline, outlet, lede, people: headPeople(article) });
}

/** A person, topic, outlet or place by which a search is narrowed. */
export interface Filter {
  readonly key: string;
  readonly names: Names;
  readonly serials: readonly number[];
}

/** The files of the filters: under each key the articles that pass it, and the name it goes by. Every file is there, so that none is asked for in vain. */
export function filterFiles(filters: readonly Filter[], bits: number): Map<FileName, TableContent> {
  const own = filterBits(bits);
  const files = new Map<FileName, string[]>();
  for (let shard = 0; shard < 2 ** own; shard++) files.set(named('filters', shard, own), []);
  for (const { key, names, serials } of [...filters].sort((a, b) => byText(a.key, b.key)))
    if (serials.length > 0)
      files.get(filterFile(key, bits))?.push(key, packFilter(encodeSerials([...serials].sort((a, b) => a - b)), names));
  return files;
}

/** Articles by day, a file a year. */
export class Dates {
  readonly #years = new Map<string, Map<string, number[]>>();
  #arabic: number[] = [];
  #articles = 0;

  /** Articles come in rising order of serial. */
  add(article: ArchivedArticle): void {
    const { serial, language } = article;
    const date = shownDate(article);
    this.#articles++;
    if (language === 'ar') this.#arabic.push(serial);
    if (date === null) return;
    const year = date.value.slice(0, 4);
    const days = this.#years.get(year) ?? new Map<string, number[]>();
    this.#years.set(year, days);
    push(days, date.value.slice(5), serial);
  }

  years(): string[] {
    return [...this.#years.keys()].sort(byText);
  }

  ofYear(year: string): DatesContent {
    return [...(this.#years.get(year) ?? [])].sort(([a], [b]) => byText(a, b)).map(([day, serials]) => [day, encodeSerials(serials)]);
  }

  meta(bits: number): Meta {
    const count = (days: ReadonlyMap<string, readonly number[]>): number => [...days.values()].reduce((sum, { length }) => sum + length, 0);
    return {
      version: 1,
      bits,
      articles: this.#articles,
      arabic: encodeSerials(this.#arabic),
      years: this.years().map((year) => [year, count(this.#years.get(year) ?? new Map())]),
    };
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
