/**
 * How much the text above and below a line speaks of the same things: the share of its content words (by stem) that
 * stand there too. After Hearst's TextTiling (1997), with windows of a few lines and rare words only.
 */
import type { Line } from './line.ts';
import type { Word } from './tokens.ts';

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

/** Made once and emptied for each border: they are filled thousands of times. */
const above = new Map<number, number>();
const below = new Map<number, number>();

/** Likeness around the border before `lines[at]`; looks at no more than a fixed number of lines. */
export function cohesionAt(lines: readonly Line[], at: number): Cohesion {
  above.clear();
  below.clear();
  for (let index = at - 1, seen = 0; index >= 0 && index >= at - 3 * ABOVE && seen < ABOVE; index--) {
    if (gather(lines[index]!, above)) seen++;
  }
  for (let index = at + 1, seen = 0; index < lines.length && index <= at + 3 * BELOW && seen < BELOW; index++) {
    if (gather(lines[index]!, below)) seen++;
  }
  const own = lines[at]!.content;
  const headToBelow = share(own, below);
  const headToAbove = share(own, above);
  if (own.length >= TEXT) for (const { stem, weight } of own) below.set(stem, weight);
  return { headToBelow, headToAbove, belowToAbove: above.size < 12 || below.size < 8 ? -1 : shareOf(below, above) };
}

/** Puts the words of a line of text in; furniture speaks of the site, not of the story. */
function gather({ content, service, signs }: Line, into: Map<number, number>): boolean {
  if (content.length < TEXT || service >= 1.5 || signs.ticker) return false;
  for (const { stem, weight } of content) into.set(stem, weight);
  return true;
}

/** The share, by weight, of some words that stand among others. */
function share(of: readonly Word[], among: ReadonlyMap<number, number>): number {
  let both = 0;
  let all = 0;
  for (const { stem, weight } of of) {
    all += weight;
    if (among.has(stem)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

function shareOf(of: ReadonlyMap<number, number>, among: ReadonlyMap<number, number>): number {
  let both = 0;
  let all = 0;
  for (const [stem, weight] of of) {
    all += weight;
    if (among.has(stem)) both += weight;
  }
  return both / all;
}
