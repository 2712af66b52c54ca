/** What speaks for a line being one thing or another: its features, its phrases and what follows from both, worked out once. */
import type { Line } from './line.ts';
import { Flag } from './tokens.ts';
import type { Kind, Match } from './wording.ts';

export interface Evidence {
  readonly line: Line;
  /** Number of words. */
  readonly count: number;
  readonly isSentence: boolean;
  readonly long: boolean;
  readonly fullText: boolean;
  /** By how much phrases of furniture count less in a full sentence. */
  readonly spared: number;
  /** How much it stands in a run of short lines. */
  readonly listed: number;
  // evidence of the phrases that stand in it, 0 to 5 each
  readonly related: number;
  readonly inline: number;
  readonly strongInline: boolean;
  readonly widget: number;
  readonly boiler: number;
  readonly credit: number;
  readonly byline: number;
  readonly dated: number;
  readonly caption: number;
  readonly captionStart: boolean;
  /** When the page was printed, not published. */
  readonly printed: boolean;
  /** How much it has the shape of a headline. */
  readonly headlike: number;
  /** How much the archive knows it for furniture. */
  readonly recurs: number;
  readonly furnitureWord: number;
  /** Signs and figures alone. */
  readonly signs: boolean;
  readonly pointer: boolean;
  readonly cards: number;
  /** A crosshead or an answer. */
  readonly inner: boolean;
}

/** A quotation's opening mark. */
export const QUOTED = /^["“”«]/u;

/** Evidence that a matching row gives to its kind; a phrase that is the whole line says more than one that begins it. */
const WHERE_WEIGHT: Readonly<Record<Match['where'], number>> = {
  line: 5,
  start: 4,
  sentence: 3.6,
  'sentence-short': 2.5,
  byline: 4.5,
  dated: 5,
  parenthesis: 4,
  within: 5,
  end: 3,
};

/** In a full sentence a phrase of a word or two at the beginning says little, unless it goes on speaking to the reader. */
const inSentence = (match: Match, line: Line): number =>
  match.where !== 'sentence' || line.service >= 1 || match.words >= 4 ? 1 : match.words === 3 ? 0.7 : 0.3;

const best = (line: Line, kind: Kind, isSentence: boolean): number => {
  let found = 0;
  for (const match of line.match)
    if (match.kind === kind) found = Math.max(found, WHERE_WEIGHT[match.where] * (isSentence ? inSentence(match, line) : 1));
  return found;
};

/** The evidence of a line whose surroundings have been measured. */
export function evidenceOf(line: Line): Evidence {
  const { text, tokens, sentenceEnd } = line;
  const count = tokens.words.length;
  const isSentence = sentenceEnd && count >= 7 && line.functionShare > 0.12;
  const long = count >= 24 || text.length > 170;
  const fullText = isSentence || long;
  // the longer a run of short lines that are no sentences, the more it is a menu or a list
  const listed = line.shortRun < 4 ? 0 : Math.min(2.4, 0.5 + line.shortRun * 0.12);
  const related = best(line, 'related-heading', isSentence);
  const inline = best(line, 'related-link', isSentence);
  const strongInline = line.match.some((match) => match.rule === 'inline-link');
  const widget = best(line, 'widget', isSentence);
  const boiler = best(line, 'boilerplate', isSentence);
  const credit = best(line, 'credit', isSentence);
  const byline = best(line, 'byline', isSentence);
  const dated = best(line, 'date', isSentence);
  const caption = count > 45 ? 0 : best(line, 'caption', isSentence);
  // a headline is 3 to 25 words that do not end like a sentence; in English its words are often capitalised
  const headlike =
    -1.2 +
    (count >= 4 && count <= 20 ? 1.6 : count === 3 || (count <= 28 && count > 20) ? 0.4 : count > 28 ? -3 : -1.6) +
    (sentenceEnd && !/[?؟!…][^\w?؟!…]*$/u.test(text) ? (count >= 12 ? -3 : -1.8) : 0.4) +
    (line.titleShare > 0.6 && count > 3 ? 0.7 : 0) +
    (line.script !== 'ar' && /^[a-z]/u.test(text) ? -1.5 : 0) +
    (line.signs.colonEnd ? -1.2 : 0) +
    (tokens.words[0] && tokens.words[0].flags & Flag.opener ? -1.2 : 0);
  // the same line in many documents is furniture; a headline may be printed on other pages as a link to its story
  const recurs =
    line.documents === 0 ||
    line.belongs ||
    line.dateline !== 'none' ||
    line.dateOnly ||
    credit > 0 ||
    byline > 0 ||
    (tokens.words[0] && tokens.words[0].flags & Flag.opener)
      ? 0
      : ((isSentence || (sentenceEnd && QUOTED.test(text))) && boiler < 2 && line.service < 1.5) ||
          (headlike > 0.5 && count >= 4 && line.match.length === 0)
        ? Math.max(0, Math.min(7, 2.2 * (Math.log2(line.documents) - 2)))
        : Math.min(7, 1 + 1.3 * Math.log2(line.documents));
  const captionStart = line.match.some((match) => match.rule === 'caption');
  const furnitureWord = Math.max(related, widget, line.share ? 4 : 0, line.menu ? 3 : 0);
  const signs = !line.dateOnly && (count === 0 || line.signs.figures || line.signs.counter);
  const pointer = line.signs.pointer && !(sentenceEnd && !/[!?؟][^\w!?؟]*$/u.test(text)) && !line.signed && !line.menu;
  // the longer a row of cards, the surer
  const cards = line.cards < 2 ? 0 : Math.min(4, 0.8 * (line.cards - 1.4));
  // a short line among paragraphs that no phrase marks is a crosshead or an answer
  const inner =
    line.density >= 0.5 &&
    line.gap <= 1 &&
    !line.bareName &&
    count > 0 &&
    (count <= 4 || (count <= 8 && sentenceEnd)) &&
    line.match.length === 0 &&
    !line.menu &&
    !line.share &&
    line.list === null &&
    !signs;
  // a full sentence is text even where it begins like furniture
  const spared = fullText ? 0.35 : 1;
  const printed = line.match.some(({ rule }) => rule === 'printed-page' || rule === 'printed-on');
  return {
    line,
    count,
    isSentence,
    long,
    fullText,
    spared,
    listed,
    related,
    inline,
    strongInline,
    widget,
    boiler,
    credit,
    byline,
    dated,
    caption,
    captionStart,
    printed,
    headlike,
    recurs,
    furnitureWord,
    signs,
    pointer,
    cards,
    inner,
  };
}
