/**
 * What the whole archive is asked for of every article, in columns; and an article of which nothing else is read until it is
 * asked for. Of 50,000, a build that one file changed reads some hundreds.
 */
import { Column } from '../../keep/flat/column.ts';
import { Names } from '../../keep/flat/names.ts';
import type { ArchivedArticle, Certainty, Language, ShownDate } from '../../model.ts';
import type { Records } from './records.ts';

export interface ArticleColumns {
  readonly ids: Names;
  readonly files: Names;
  readonly permalinks: Names;
  /** Value, precision and certainty; '' where there is none. */
  readonly dates: Names;
  readonly numbers: Column;
  readonly serials: Column;
  /** 1: it is Arabic; 2: it stands in other files, too. */
  readonly flags: Column;
}

export const noColumns = (): ArticleColumns => ({
  ids: new Names(),
  files: new Names(),
  permalinks: new Names(),
  dates: new Names(),
  numbers: new Column(),
  serials: new Column(),
  flags: new Column(),
});

const ARABIC = 1;
const ELSEWHERE = 2;

/** Notes what the columns have of an article. */
export function noteColumns(columns: ArticleColumns, at: number, article: ArchivedArticle): void {
  const { id, file, permalink, date, number, serial, language, appearances } = article;
  columns.ids.set(at, id);
  columns.files.set(at, file);
  columns.permalinks.set(at, permalink);
  columns.dates.set(at, date === null ? '' : `${date.value} ${date.precision} ${date.certainty}`);
  columns.numbers.set(at, number);
  columns.serials.set(at, serial);
  columns.flags.set(at, (language === 'ar' ? ARABIC : 0) + (appearances.length > 0 ? ELSEWHERE : 0));
}

/** The article of a number, as it is in the archive. */
export function keptArticle(columns: ArticleColumns, records: Records<ArchivedArticle>, number: number): ArchivedArticle {
  return new KeptArticle(columns, records, number);
}

const NOWHERE: ArchivedArticle['appearances'] = [];

class KeptArticle implements ArchivedArticle {
  readonly id: string;
  readonly #columns: ArticleColumns;
  readonly #records: Records<ArchivedArticle>;
  readonly #at: number;
  #date: ShownDate | null | undefined;
  #read: ArchivedArticle | null = null;

  constructor(columns: ArticleColumns, records: Records<ArchivedArticle>, at: number) {
    this.id = columns.ids.get(at);
    this.#columns = columns;
    this.#records = records;
    this.#at = at;
  }

  get #whole(): ArchivedArticle {
    this.#read ??= this.#records.get(this.#at);
    if (this.#read === null) throw new RangeError(`There is no article ${this.#at}.`);
    return this.#read;
  }

  get file(): string {
    return this.#columns.files.get(this.#at);
  }
  get permalink(): string {
    return this.#columns.permalinks.get(this.#at);
  }
  get date(): ShownDate | null {
    if (this.#date === undefined) this.#date = dateFrom(this.#columns.dates.get(this.#at));
    return this.#date;
  }
  get number(): number {
    return this.#columns.numbers.get(this.#at);
  }
  get serial(): number {
    return this.#columns.serials.get(this.#at);
  }
  get language(): Language {
    return (this.#columns.flags.get(this.#at) & ARABIC) === 0 ? 'en' : 'ar';
  }
  get appearances(): ArchivedArticle['appearances'] {
    return (this.#columns.flags.get(this.#at) & ELSEWHERE) === 0 ? NOWHERE : this.#whole.appearances;
  }
  get headline(): string {
    return this.#whole.headline;
  }
  get headlineOrigin(): ArchivedArticle['headlineOrigin'] {
    return this.#whole.headlineOrigin;
  }
  get byline(): string | null {
    return this.#whole.byline;
  }
  get dateline(): string | null {
    return this.#whole.dateline;
  }
  get outlet(): string | null {
    return this.#whole.outlet;
  }
  get url(): string | null {
    return this.#whole.url;
  }
  get lede(): string | null {
    return this.#whole.lede;
  }
  get characters(): number {
    return this.#whole.characters;
  }
  get topics(): ArchivedArticle['topics'] {
    return this.#whole.topics;
  }
  get places(): ArchivedArticle['places'] {
    return this.#whole.places;
  }
  get people(): ArchivedArticle['people'] {
    return this.#whole.people;
  }
  get open(): readonly number[] {
    return this.#whole.open;
  }
  get outletId(): string | null {
    return this.#whole.outletId;
  }
  get related(): ArchivedArticle['related'] {
    return this.#whole.related;
  }
  get counterpart(): ArchivedArticle['counterpart'] {
    return this.#whole.counterpart;
  }
}

function dateFrom(text: string): ShownDate | null {
  if (text === '') return null;
  const [value = '', precision, certainty] = text.split(' ');
  return { value, precision: precision as ShownDate['precision'], certainty: certainty as Certainty };
}
