/**
 * How much the text above and below a line speaks of the same things: the share of its content words (by stem) that
 * stand there too. After Hearst's TextTiling (1997), with windows of a few lines and rare words only.
 */
import type { Line } from './features.ts';

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

/** Likeness around the border before `lines[at]`; looks at no more than a fixed number of lines. */
export function cohesionAt(lines: readonly Line[], at: number): Cohesion {
  const above = new Set<number>();
  for (let index = at - 1, seen = 0; index >= 0 && index >= at - 3 * ABOVE && seen < ABOVE; index--) {
    const { content } = lines[index]!;
    if (content.length < TEXT) continue;
    seen++;
    for (const stem of content) above.add(stem);
  }
  const below = new Set<number>();
  for (let index = at + 1, seen = 0; index < lines.length && index <= at + 3 * BELOW && seen < BELOW; index++) {
    const { content } = lines[index]!;
    if (content.length < TEXT) continue;
    seen++;
    for (const stem of content) below.add(stem);
  }
  const own = new Set(lines[at]!.content);
  const near = lines[at]!.content.length >= TEXT ? new Set([...own, ...below]) : below;
  return {
    headToBelow: share(own, below),
    headToAbove: share(own, above),
    belowToAbove: above.size < 12 || near.size < 8 ? -1 : share(near, above),
  };
}

function share(of: ReadonlySet<number>, among: ReadonlySet<number>): number {
  if (of.size === 0) return 0;
  let both = 0;
  for (const stem of of) if (among.has(stem)) both++;
  return both / of.size;
}
