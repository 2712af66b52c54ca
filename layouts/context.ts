/** What every layout of a page needs beside its model: the phrases and the formats of the page's language. */
import type { Frame } from '../src/model.ts';
import { type Format, formatOf } from './format.ts';
import type { Counted } from './strings/counted.ts';
import { stringsOf } from './strings/of.ts';
import type { Strings } from './strings/strings.ts';

export interface Context {
  readonly frame: Frame;
  readonly strings: Strings;
  readonly format: Format;
  /** A counted phrase with its number as this page prints it. */
  readonly count: (phrase: Counted, count: number) => string;
  /** Within a block that runs against the page: there, words of the page's own language are strangers. */
  readonly turned: boolean;
}

export function contextOf(frame: Frame): Context {
  const format = formatOf(frame);
  return {
    frame,
    strings: stringsOf(frame.language),
    format,
    count: (phrase, count) => phrase(count, format.number(count)),
    turned: false,
  };
}
