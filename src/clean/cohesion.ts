/**
 * How much the text above and below a line speaks of the same things: the share of its content words (by stem) that
 * stand there too. After Hearst's TextTiling (1997), with windows of a few lines and rare words only.
 */
import type { Line } from './line.ts';
import { StemSet } from './stemSet.ts';

export interface Cohesion {
  /** Share of the line's own content words that stand in the few lines of text below it. */
  readonly headToBelow: number;
  /** The same for the lines above. */
  readonly headToAbove: number;
  /** Share of the content words below that stand above; about .2 within a story, .05 between two. -1: nothing to compare. */
  readonly belowToAbove: number;
}

const ABOVE = 10;
const BELOW = 6;
/** Lines with fewer content words are no text to compare with. */
const TEXT = 6;
/** Of a line no more content words than this are looked at: a line may be a whole book. */
const LOOKED_AT = 200;

/** Made once and emptied for each border: they are filled thousands of times. */
const above = new StemSet();
const below = new StemSet();

/** Likeness around the border before `lines[at]`; looks at no more than a fixed number of lines and words. */
export function cohesionAt(lines: readonly Line[], at: number): Cohesion {
  above.clear();
  below.clear();
  for (let index = at - 1, seen = 0; index >= 0 && index >= at - 3 * ABOVE && seen < ABOVE; index--) {
    if (gather(lines[index]!, above)) seen++;
  }
  for (let index = at + 1, seen = 0; index < lines.length && index <= at + 3 * BELOW && seen < BELOW; index++) {
    if (gather(lines[index]!, below)) seen++;
  }
  const { content } = lines[at]!;
  const own = content.length > LOOKED_AT ? content.slice(0, LOOKED_AT) : content;
  const headToBelow = below.shareOfWords(own);
  const headToAbove = above.shareOfWords(own);
  if (own.length >= TEXT) for (const { stem, weight } of own) below.add(stem, weight);
  return { headToBelow, headToAbove, belowToAbove: above.size < 12 || below.size < 8 ? -1 : above.shareOf(below) };
}

/** Puts the words of a line of text in; furniture speaks of the site, not of the story. */
function gather({ content, service, signs }: Line, into: StemSet): boolean {
  if (content.length < TEXT || service >= 1.5 || signs.ticker) return false;
  const end = Math.min(content.length, LOOKED_AT);
  for (let index = 0; index < end; index++) into.add(content[index]!.stem, content[index]!.weight);
  return true;
}
