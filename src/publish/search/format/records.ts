/** What the files of the index hold, as the pipeline writes it and the browser reads it. */
import type { Certainty } from '../../../model.ts';

/** A table's file: words, each followed by its postings. */
export type TableContent = readonly string[];

/** In the place of a form's places: it stands in so many articles that they are not kept. In a phrase it then stands for any word. */
export const ANYWHERE = '*';

/** A name in Arabic and in English; '' where there is none. */
export type Names = readonly [ar: string, en: string];

/** An article as a list shows it. Its language is that of its address; a date's precision is told by its length. */
export interface Head {
  readonly serial: number;
  /** Without its ending: `en/articles/2024/06/exit-sectarian-tunnel`. */
  readonly permalink: string;
  readonly headline: string;
  /** The headline was made from the first sentence. */
  readonly derived: boolean;
  readonly date: { readonly value: string; readonly certainty: Certainty } | null;
  readonly dateline: string;
  readonly outlet: Names | null;
  readonly lede: string;
  /** The first people of the article: slug and names. */
  readonly people: readonly (readonly [slug: string, ...names: Names])[];
}

/** A head as it is written: an array, because its keys would be more than half of it. */
export type PackedHead = readonly [
  serial: number,
  permalink: string,
  headline: string,
  derived: 0 | 1,
  date: string,
  certainty: '' | Certainty,
  dateline: string,
  outlet: Names | 0,
  lede: string,
  people: Head['people'],
];

export function packHead(head: Head): PackedHead {
  return [
    head.serial,
    head.permalink,
    head.headline,
    head.derived ? 1 : 0,
    head.date?.value ?? '',
    head.date?.certainty ?? '',
    head.dateline,
    head.outlet ?? 0,
    head.lede,
    head.people,
  ];
}

export function unpackHead(packed: PackedHead): Head {
  const [serial, permalink, headline, derived, value, certainty, dateline, outlet, lede, people] = packed;
  return {
    serial,
    permalink,
    headline,
    derived: derived === 1,
    date: certainty === '' ? null : { value, certainty },
    dateline,
    outlet: outlet === 0 ? null : outlet,
    lede,
    people,
  };
}

/** What a name that is suggested leads to. */
export type NameKind = 'person' | 'topic' | 'place' | 'outlet';
export const NAME_KINDS: readonly NameKind[] = ['person', 'topic', 'place', 'outlet'];

/** A name under each beginning of each of its words: kind, slug, name in Arabic, in English, how many articles. */
export type NameRecord = readonly [kind: number, slug: string, ar: string, en: string, articles: number];

/** The names under a beginning, most articles first. */
export type NamesContent = readonly (readonly [beginning: string, names: readonly NameRecord[]])[];

/** The articles of one day, month or year of a year: `06-13`, `06` or ''. */
export type DatesContent = readonly (readonly [day: string, serials: string])[];

/** What every search must know. */
export interface Meta {
  readonly version: 1;
  readonly bits: number;
  readonly articles: number;
  /** The serials of the articles in Arabic, as gaps. */
  readonly arabic: string;
  /** Years with articles, oldest first, and how many each has. */
  readonly years: readonly (readonly [year: string, articles: number])[];
}

/** The key of a filter: `person:ammar-al-hakim`. */
export type FilterKind = 'person' | 'topic' | 'outlet' | 'place';
export const filterKey = (kind: FilterKind, slug: string): string => `${kind}:${slug}`;

/** A filter's articles and its names in one text. */
export const packFilter = (serials: string, [ar, en]: Names): string => [serials, ar, en].join('\t');

export function unpackFilter(text: string): { readonly serials: string; readonly names: Names } {
  const [serials = '', ar = '', en = ''] = text.split('\t');
  return { serials, names: [ar, en] };
}
