import type { Language } from '../../model.ts';
import type { Hit, Lexicon } from './lexicon.ts';

/** What is looked at: the clean text of an article, the headline '' where there is none. */
export interface TopicText {
  readonly language: Language;
  readonly headline: string;
  readonly body: readonly string[];
}

/** The known words of a text with how much each weighs in it. */
export interface Weighed {
  readonly hits: readonly Hit[];
  /** By hit: grows with the logarithm of its occurrences, and is higher where it stands in headline or opening. */
  readonly shares: Float64Array;
  /** The same, scaled so that texts of any length compare: its squares sum to a little below 1. */
  readonly scaled: Float64Array;
  /** Words of the text, known or not. */
  readonly words: number;
}

/** A word in the headline counts as this many, one in the first paragraph as that many. */
const HEADLINE = 2.5;
const OPENING = 1.5;
/** An opening is short: of a text that is one long paragraph, nothing is the opening. */
const OPENING_LETTERS = 700;
/** Keeps a text with one known word from being sure of anything. */
const DAMP = 3;

/** Looks up headline and body. Piece 0 is the headline, piece n the body's paragraph n, counted from 1. */
export function weigh(text: TopicText, lexicon: Lexicon): Weighed {
  const found = new Map<number, Hit>();
  let words = lexicon.look(text.headline, 0, HEADLINE, found);
  text.body.forEach((paragraph, index) => {
    words += lexicon.look(paragraph, index + 1, index === 0 && paragraph.length <= OPENING_LETTERS ? OPENING : 1, found);
  });
  const hits = [...found.values()];
  const shares = Float64Array.from(hits, (hit) => 1 + Math.log(hit.weight));
  let squares = DAMP;
  for (const share of shares) squares += share * share;
  const length = Math.sqrt(squares);
  return { hits, shares, scaled: shares.map((share) => share / length), words };
}
