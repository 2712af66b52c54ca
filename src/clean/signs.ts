/** Which shapes a line has that speak for a role, looked for only where they can stand. */
import { SHAPES } from './shapes.ts';

export interface Signs {
  /** It ends with an age: `7 mins ago`. */
  readonly aged: boolean;
  /** Several headlines in one line. */
  readonly ticker: boolean;
  readonly embedded: boolean;
  /** It ends with a picture's credit, or with a name in brackets. */
  readonly pictured: boolean;
  readonly endBracket: boolean;
  /** Figures, signs or a counter alone. */
  readonly figures: boolean;
  readonly counter: boolean;
  /** An address, a handle, a hash tag, a link. */
  readonly address: boolean;
  readonly link: boolean;
  readonly breadcrumb: boolean;
  readonly bar: boolean;
  readonly copyright: boolean;
  readonly aboutThisPage: boolean;
  /** It ends with what stands behind it: `(video)`. */
  readonly media: boolean;
  /** It ends with how many pictures, minutes or comments there are. */
  readonly amount: boolean;
  readonly arrow: boolean;
  /** It begins with an arrow, or with a label and a bar: it leads to another page. */
  readonly pointer: boolean;
  readonly ellipsisEnd: boolean;
  readonly colonEnd: boolean;
}

const NONE: Signs = {
  aged: false,
  ticker: false,
  embedded: false,
  pictured: false,
  endBracket: false,
  figures: false,
  counter: false,
  address: false,
  link: false,
  breadcrumb: false,
  bar: false,
  copyright: false,
  aboutThisPage: false,
  media: false,
  amount: false,
  arrow: false,
  pointer: false,
  ellipsisEnd: false,
  colonEnd: false,
};

/** Longer lines are paragraphs or tickers: no other shape can be theirs. */
const LONG = 420;
const TICKER_MARK = /\s{3}|[•●■◄►|*/»◆♦]/u;
const LINK_MARK = /[@#:.]/u;

const has = (shape: keyof typeof SHAPES, text: string): boolean => SHAPES[shape].pattern.test(text);

/** The signs of a line of `count` words. */
export function signsOf(text: string, count: number): Signs {
  const ticker = count >= 9 && TICKER_MARK.test(text) && has('ticker', text);
  const colonEnd = has('colonEnd', text);
  if (text.length > LONG) return ticker || colonEnd ? { ...NONE, ticker, colonEnd } : NONE;
  const marked = LINK_MARK.test(text);
  const end = text.slice(-100);
  const link = marked && has('link', text);
  return {
    aged: count <= 25 && has('agoEnd', end),
    ticker,
    embedded: marked && has('embeddedPost', text),
    pictured: count <= 60 && has('pictureCredit', end),
    endBracket: has('endBracket', end),
    figures: has('figures', text),
    counter: count <= 4 && has('counter', text),
    address: link || (marked && (has('email', text) || has('handle', text))),
    link,
    breadcrumb: count <= 20 && has('breadcrumb', text),
    bar: has('barStart', text) || (count <= 40 && has('bar', text)),
    copyright: has('copyright', text),
    aboutThisPage: count <= 6 && has('aboutThisPage', text),
    media: has('media', end),
    amount: count <= 8 && has('amount', end),
    arrow: has('arrow', text),
    pointer: count >= 4 && has('pointer', text),
    ellipsisEnd: has('ellipsisEnd', end),
    colonEnd,
  };
}
