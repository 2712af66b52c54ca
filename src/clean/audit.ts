/**
 * A second look at the stories that were found: under "read also" a headline with a line of text is a teaser of another
 * page, not a story. Such beginnings are made harder and the document is read once more.
 */
import { type Decision, decide } from './decide.ts';
import type { Line } from './line.ts';
import { isRemoved, type State } from './states.ts';

/** A story that stands among links needs this many characters of text, in more than one line. */
const STORY = 330;
/** Nothing of this length is a row of teasers. */
const LONG = 1800;
const HARDER = -7;

/** Reads a document, looks at the stories found, and reads it again where some were teasers. */
export function decideTwice(lines: readonly Line[]): Decision[] {
  const decisions = decide(lines);
  const teasers = teasersAmong(lines, decisions);
  return teasers.size === 0 ? decisions : decide(lines, teasers);
}

/** For each line of a teaser, by how much harder it is that a story begins there. */
function teasersAmong(lines: readonly Line[], decisions: readonly Decision[]): Map<number, number> {
  const found = new Map<number, number>();
  const starts = decisions.flatMap(({ state }, at) => (state.begins ? [at] : []));
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? decisions.length;
    if (!amongLinks(decisions, start) || !isTeaser(lines, decisions, start, end)) return;
    for (let at = start; at < end; at++) found.set(at, HARDER);
  });
  return found;
}

/** A line or two of text, or a row of single paragraphs each under its own headline. */
function isTeaser(lines: readonly Line[], decisions: readonly Decision[], start: number, end: number): boolean {
  let text = 0;
  let paragraphs = 0;
  let runs = 0;
  let sharing = 0;
  let last = -1;
  for (let at = start; at < end; at++) {
    if (decisions[at]!.state.role !== 'body') continue;
    if (last >= 0 && shares(lines[last]!, lines[at]!)) sharing++;
    if (last !== at - 1) runs++;
    text += lines[at]!.text.length;
    paragraphs++;
    last = at;
  }
  if (text < STORY) return paragraphs <= 1 || sharing === 0;
  return text < LONG && runs >= 2 && runs * 2 > paragraphs;
}

/** The nearest lines above that were not text of a story are links or the heading of a list. */
function amongLinks(decisions: readonly Decision[], start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const { state }: { state: State } = decisions[at]!;
    if (state.role === 'related-heading' || state.role === 'related-link') return true;
    if (!isRemoved(state.role)) return false;
  }
  return false;
}

function shares(one: Line, other: Line): boolean {
  const stems = new Set(other.content.map(({ stem }) => stem));
  return one.content.some(({ stem, weight }) => weight > 3 && stems.has(stem));
}
