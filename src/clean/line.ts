/** A line as the decision sees it. */
import type { Signs } from './signs.ts';
import type { Tokens, Word } from './tokens.ts';
import type { Match } from './wording.ts';

export type Dateline = 'none' | 'begins' | 'whole';

/** A non-blank line with everything that the decision looks at. What is not read-only is measured from the lines around it. */
export interface Line {
  /** From 1, as an editor shows the file. */
  readonly number: number;
  /** The line, or its beginning and its end where it is longer than any pattern needs to see. */
  readonly text: string;
  readonly whole: string;
  readonly tokens: Tokens;
  /** Blank lines before it; for the first line 3, so that it counts as standing apart. */
  readonly gap: number;
  /** Blank lines before the next non-blank line; 3 at the end. */
  gapAfter: number;
  readonly script: 'ar' | 'en' | null;
  readonly sentenceEnd: boolean;
  readonly list: 'bullet' | 'number' | null;
  /** Share of function words, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that begin with a capital; 0 in Arabic. */
  readonly titleShare: number;
  dateline: Dateline;
  /** Nothing but a date, a time, a weekday and words about publishing. */
  readonly dateOnly: boolean;
  /** A name or a place with a full date, in one line: `By X in Cairo, 7 August 2016`; which of the two comes first. */
  readonly signed: 'name-first' | 'date-first' | null;
  /** Every word is one of menus, of share buttons. */
  readonly menu: boolean;
  readonly share: boolean;
  readonly match: readonly Match[];
  /** Index of the first line with the same words, or -1. */
  readonly repeats: number;
  /** How many lines have the same words. */
  copies: number;
  /** How many lines further down the next copy stands; 0 where there is none. */
  copyAfter: number;
  /** In how many documents of its folder the line stands, where that is three or more; else 0. */
  documents: number;
  /** How many neighbouring lines, itself among them, are short and no sentences: lists and menus have long runs. */
  shortRun: number;
  /** Share of the lines around it (four on either side) that look like paragraphs, 0 to 1. */
  density: number;
  /** A list that a line of text introduces (`The new trains are:`), or the rest of a sentence broken off above. */
  belongs: boolean;
  /** It begins with the name that a byline above gave: a line about the author. */
  aboutAuthor: boolean;
  /** Nothing but a name, close under the first line. */
  bareName: boolean;
  /** A text has been seen above, and then a heading or form of readers' comments. */
  amongComments: boolean;
  /** A headline and the beginning of its text, cut off by `…`: a link to another page. */
  teaser: boolean;
  /** It stands in a row of so many cards, each a headline with a line or two about another page; 0 where in none. */
  cards: number;
  /** A short line without a full stop in a document whose paragraphs end with one. */
  unended: boolean;
  /** How much it speaks to the reader of the page's own service (sign up, your inbox): 0 to 5. */
  readonly service: number;
  /** What its signs and figures show, whatever its words. */
  readonly signs: Signs;
  /** How much this looks like running text: about -4 (a button) to 6 (a paragraph). */
  readonly prose: number;
  /** Its content words: those that say what it is about. */
  readonly content: readonly Word[];
}
