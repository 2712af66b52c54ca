/** The headline: the one that the page has, the one that a person stated, or one made from the lede and marked so. */
import type { HeadlineOrigin, Segment } from '../model.ts';

export interface Headline {
  readonly text: string;
  readonly origin: HeadlineOrigin;
  readonly lines: readonly number[];
}

/** How long a headline made from the lede may be, in characters; a clause border nearer than half of it is not looked for. */
const LONGEST = 110;
/** A full stop that ends no sentence: an initial (`H.E.`), an abbreviation, a number. */
const NO_END =
  /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|[دأم])\.$/u;
const SENTENCE_END = /(?<![.!?؟…])[.!?؟…]+["”»'’)]*(?=\s|$)/gu;
/** Where a clause ends by its mark, and where a word opens the next: a mark is the surer border. */
const CLAUSE_MARK = /[،,;؛:–—]\s|\s[-–—]\s/gu;
const CLAUSE_WORD =
  /\s(?=(?:which|who|while|after|before|when|where|amid|saying|adding|بعد|قبل|فيما|حيث|وذلك|خلال|مشيرا|مؤكدا|الذي|التي|مبينا|لافتا)\s)/gu;

/** The first sentence of a text: up to the first mark that ends one, or all of it. */
export function firstSentence(text: string): string {
  for (const mark of text.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, mark.index + mark[0].length);
    if (!NO_END.test(text.slice(0, mark.index + 1)) && sentence.trim().length > 20) return sentence.trim();
  }
  return text.trim();
}

function lastBorder(text: string, pattern: RegExp): number {
  let last = 0;
  for (const found of text.slice(0, LONGEST + 2).matchAll(pattern)) if (found.index <= LONGEST) last = found.index;
  return last;
}

/** A text cut at the last border of a clause within the longest allowed, else at a word with `…`. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  for (const border of [CLAUSE_MARK, CLAUSE_WORD].map((pattern) => lastBorder(text, pattern)))
    if (border >= LONGEST / 2) return text.slice(0, border).trim();
  const space = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, space > 0 ? space : LONGEST - 1).replace(/(?<![\s،,;:–—-])[\s،,;:–—-]+$/u, '')}…`;
}

/** A headline made from a paragraph from an offset on, where its dateline ends: the first sentence, shortened, without its full stop. */
export function headlineFrom(text: string, from: number): string {
  return shorten(firstSentence(text.slice(from)).replace(/(?<![.\s])[.\s]+$/u, ''));
}

/** The headline of a story. `ledeStart` says where a paragraph's own words begin, after its dateline. */
export function headlineOf(segment: Segment, stated: string | null, ledeStart: (text: string) => number): Headline {
  const lines = segment.headline?.lines ?? [];
  if (stated) return { text: stated, origin: 'frontmatter', lines };
  if (segment.headline) return { text: segment.headline.text, origin: 'line', lines };
  const { body, dek, captions, datelines, dates, bylines, credits } = segment;
  // A person may make a story of a line that is a date or a name and nothing else.
  const lede = body[0] ?? dek ?? captions[0] ?? datelines[0] ?? dates[0] ?? bylines[0] ?? credits[0] ?? null;
  if (lede === null) return { text: '', origin: 'derived', lines: [] };
  return { text: headlineFrom(lede.text, ledeStart(lede.text)) || shorten(lede.text.trim()), origin: 'derived', lines: lede.lines };
}
