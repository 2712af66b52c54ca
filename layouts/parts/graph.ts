/**
 * Who is named together with someone, as a small drawing: the person in the middle, the others around on two sides, with
 * their names outward so that none meets another. A table beneath says the same in words.
 */
import type { CountedLink, Tie } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';

const MOST = 12;
const WIDTH = 560;
const MIDDLE = WIDTH / 2;
const ROW = 34;
/** How far the others stand from the middle. */
const REACH = 110;
const LONGEST_NAME = 22;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
}

export function graph(context: Context, people: readonly CountedLink[], ties: readonly Tie[], label: string): Html | null {
  const shown = people.slice(0, MOST);
  if (shown.length < 3) return null;
  const rows = Math.ceil(shown.length / 2);
  const height = rows * ROW + 16;
  const spots = shown.map((_, at) => spotOf(at, shown.length, height));
  const highest = Math.max(...shown.map((person) => person.count));
  const strongest = Math.max(1, ...ties.map((tie) => tie.count));
  return html`<figure class="graph"><svg viewBox="0 0 ${WIDTH} ${height}" direction="ltr" aria-hidden="true">
${byWidth(
  null,
  ties,
  (tie) => round(0.6 + (1.4 * tie.count) / strongest),
  (tie) => tieLine(spots[tie.from], spots[tie.to], height),
)}
${byWidth(
  'spoke',
  spots,
  (_, at) => round(0.75 + (3.25 * (shown[at]?.count ?? 0)) / highest),
  ({ x, y }) => `M${MIDDLE} ${height / 2}L${x} ${y}`,
)}
<circle cx="${MIDDLE}" cy="${height / 2}" r="9"/>
${shown.map((person, at) => drawPerson(context, person, spots[at], highest))}
</svg><figcaption class="unseen">${label}</figcaption></figure>`;
}

/** The first at the top of the end side, the second opposite, and so down: the most present stand uppermost. */
function spotOf(at: number, all: number, height: number): Spot {
  const end = at % 2 === 0;
  const ofSide = end ? Math.ceil(all / 2) : Math.floor(all / 2);
  const place = Math.floor(at / 2);
  const across = ((place + 0.5) / ofSide) * 2 - 1;
  const x = REACH * Math.sqrt(1 - (0.8 * across) ** 2);
  return { x: round(end ? MIDDLE + x : MIDDLE - x), y: round(height / 2 + across * (height / 2 - 8)), end };
}

/** Lines of the same width are drawn as one: most people stand together with most others once. */
function byWidth<Line>(
  name: string | null,
  lines: readonly Line[],
  widthOf: (line: Line, at: number) => number,
  draw: (line: Line) => string,
): Html[] {
  const drawn = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    const width = widthOf(line, at);
    drawn.set(width, (drawn.get(width) ?? '') + draw(line));
  }
  return [...drawn].map(([width, d]) => html`<path${name && html` class="${name}"`} stroke-width="${width}" d="${d}"/>`);
}

function tieLine(from: Spot | undefined, to: Spot | undefined, height: number): string {
  if (!from || !to) return '';
  // Lines bend towards the middle, so that neighbours on one side are seen to be joined.
  const bend = (a: number, b: number, middle: number): number => round((a + b) / 2 + (middle - (a + b) / 2) * 0.45);
  return `M${from.x} ${from.y}Q${bend(from.x, to.x, MIDDLE)} ${bend(from.y, to.y, height / 2)} ${to.x} ${to.y}`;
}

function drawPerson(context: Context, person: CountedLink, spot: Spot | undefined, highest: number): Html | null {
  if (!spot) return null;
  const letters = Array.from(person.text);
  const name =
    letters.length > LONGEST_NAME
      ? `${letters
          .slice(0, LONGEST_NAME - 1)
          .join('')
          .trimEnd()}…`
      : person.text;
  const radius = round(3.5 + 3.5 * Math.sqrt(person.count / highest));
  return html`<a href="${person.href}" tabindex="-1"><title>${person.text}: ${context.format.number(person.count)}</title><circle cx="${spot.x}" cy="${spot.y}" r="${radius}"/><text x="${spot.end ? spot.x + 13 : spot.x - 13}" y="${spot.y + 4.5}"${!spot.end && html` text-anchor="end"`}${person.language !== context.frame.language && html` lang="${person.language}"`}>${name}</text></a>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
