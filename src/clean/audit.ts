/**
 * A second look at the stories that were found: a headline with a line of text among links is a teaser of another page,
 * and a paragraph that stands far from a story's text and shares no word with it is none of the story. Such readings are
 * made harder and the document is read once more.
 */
import { type Decision, decide, type Harder } from './decide.ts';
import type { Line } from './line.ts';
import { isRemoved, type State } from './states.ts';

/** A story that stands among links needs this many characters of text, in more than one line. */
const STORY = 330;
/** So many long paragraphs one below the other are a story, wherever they stand. */
const STORY_RUN = 3;
/** Nothing of this length is a row of teasers. */
const LONG = 1800;
/** A paragraph of so many words that ends with a stop is a running sentence. */
const SENTENCE = 6;
const HARDER = -7;
/** Added to the lines of teasers being text at all. */
const LESS_TEXT = -3;
/** A paragraph away from the text needs this share of its words in common with it. */
const IN_COMMON = 0.12;
const NEAR = 5;

/** Reads a document, looks at the stories found, and reads it again where some were teasers or had strays. */
export function decideTwice(lines: readonly Line[]): Decision[] {
  const decisions = decide(lines);
  const harder = new Map<number, Harder>();
  const starts = decisions.flatMap(({ state }, at) => (state.begins ? [at] : []));
  const main = mainStory(lines, decisions, starts);
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? decisions.length;
    if (isTeaser(lines, decisions, start, end, main))
      for (let at = start; at < end; at++) harder.set(at, { begins: HARDER, body: LESS_TEXT });
    else for (const at of strays(lines, decisions, start, end)) harder.set(at, { begins: HARDER, body: HARDER });
  });
  return harder.size === 0 ? decisions : decide(lines, harder);
}

/** Where the story with the most text begins; -1 where there is none. */
function mainStory(lines: readonly Line[], decisions: readonly Decision[], starts: readonly number[]): number {
  let main = -1;
  let most = -1;
  starts.forEach((start, index) => {
    let text = 0;
    for (let at = start; at < (starts[index + 1] ?? lines.length); at++)
      if (decisions[at]!.state.role === 'body') text += lines[at]!.text.length;
    if (text <= most) return;
    most = text;
    main = start;
  });
  return main;
}

/** Among links, a line or two of text; anywhere but in the longest story, a row of single paragraphs that have nothing in common. */
function isTeaser(lines: readonly Line[], decisions: readonly Decision[], start: number, end: number, main: number): boolean {
  let text = 0;
  let paragraphs = 0;
  let runs = 0;
  let sharing = 0;
  let last = -1;
  let run = 0;
  let sentences = 0;
  let ended = 0;
  for (let at = start; at < end; at++) {
    if (decisions[at]!.state.role !== 'body') continue;
    run = last === at - 1 && isLong(lines[at]!) ? run + 1 : 1;
    if (run >= STORY_RUN) return false;
    if (last >= 0 && shares(lines[last]!, lines[at]!)) sharing++;
    if (last !== at - 1) runs++;
    if (lines[at]!.sentenceEnd) ended++;
    if (lines[at]!.sentenceEnd && lines[at]!.tokens.words.length >= SENTENCE) sentences++;
    text += lines[at]!.text.length;
    paragraphs++;
    last = at;
  }
  // a headline with two paragraphs of sentences, one below the other, is a story of its own, however short
  if (runs === 1 && sentences >= 2 && ended === paragraphs) return false;
  const links = amongLinks(decisions, start);
  if (links && text < STORY) return paragraphs <= 1 || sharing === 0;
  if (start === main || text >= LONG) return false;
  if (links) return runs >= 2 && runs * 2 > paragraphs;
  return paragraphs >= 3 && runs * 3 > paragraphs * 2 && sharing * 3 <= paragraphs;
}

const isLong = (line: Line): boolean => line.text.length > 100;

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

/** Paragraphs of a story with no other near them and hardly a word in common with the rest. */
function* strays(lines: readonly Line[], decisions: readonly Decision[], start: number, end: number): Generator<number> {
  const body: number[] = [];
  for (let at = start; at < end; at++) if (decisions[at]!.state.role === 'body') body.push(at);
  if (body.length < 5) return;
  const lonely = body.filter(
    (at, index) =>
      index > 0 &&
      !(near(body[index - 1], at) && (near(body[index + 1], at) || near(body[index - 2], at))) &&
      !(near(body[index + 1], at) && near(body[index + 2], at)),
  );
  if (lonely.length === 0 || lonely.length * 2 > body.length) return;
  const counts = new Map<number, number>();
  for (const at of body)
    for (const stem of new Set(lines[at]!.content.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const at of lonely) {
    let common = 0;
    let all = 0;
    for (const { stem, weight } of lines[at]!.content) {
      all += weight;
      if (counts.get(stem)! > 1) common += weight;
    }
    if (all > 0 && common / all < IN_COMMON) yield at;
  }
}

const near = (other: number | undefined, at: number): boolean => other !== undefined && Math.abs(other - at) < NEAR;
