/** The second invariant, as a test asks for it: kept plus removed is the source, line for line. */
import type { Cleaned, Paragraph, Segment } from '../../src/model.ts';

const REMOVED = new Set(['repeat', 'related-heading', 'related-link', 'widget', 'boilerplate']);

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function paragraphsOf(segment: Segment): readonly (readonly [role: string, paragraph: Paragraph])[] {
  const { headline, dek, bylines, datelines, dates, credits, captions, body } = segment;
  const several = { byline: bylines, dateline: datelines, date: dates, credit: credits, caption: captions, body };
  return [
    ...Object.entries({ headline, dek }).flatMap(([role, paragraph]) => (paragraph === null ? [] : [[role, paragraph] as const])),
    ...Object.entries(several).flatMap(([role, list]) => list.map((paragraph) => [role, paragraph] as const)),
  ];
}

/** One line of the source as the cleaned document gives it back, from its articles and its removals alone. */
interface Given {
  readonly text: string;
  readonly article: number;
  readonly role: string;
}

function givenBack({ document, segments, removals }: Cleaned): Map<number, Given> {
  const lines = new Map<number, Given>();
  const put = (line: number, given: Given): void => {
    if (lines.has(line)) throw new Error(`line ${line} stands in two places`);
    lines.set(line, given);
  };
  for (const { line, text, article, role } of removals) put(line, { text: squash(text), article, role });
  for (const segment of segments) {
    for (const [role, { text, lines: numbers }] of paragraphsOf(segment)) {
      let rest = squash(text);
      for (const number of numbers) {
        const source = squash(document.lines[number - 1] ?? '');
        if (!rest.startsWith(source)) throw new Error(`line ${number} is not in its paragraph as it was`);
        put(number, { text: source, article: segment.number, role });
        rest = rest.slice(source.length).trim();
      }
      if (rest !== '') throw new Error(`a paragraph of line ${numbers[0]} has more text than its lines: ${rest}`);
    }
  }
  return lines;
}

/** Throws, and says which line, where one of the source is lost, stands twice, is changed, or its ledger says another thing. */
export function requireAccounted(cleaned: Cleaned): void {
  const { document, ledger, segments } = cleaned;
  const given = givenBack(cleaned);
  const written = document.lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
  if (ledger.length !== written.length || written.some((line, index) => ledger[index]?.line !== line))
    throw new Error(`the ledger has lines ${ledger.map(({ line }) => line)}, the source ${written}`);
  if (given.size !== written.length) throw new Error(`${given.size} lines are given back, of ${written.length}`);
  for (const { line, role, article, rule } of ledger) {
    const found = given.get(line);
    if (found === undefined) throw new Error(`line ${line} is lost`);
    if (found.text !== squash(document.lines[line - 1] ?? '')) throw new Error(`line ${line} is changed: ${found.text}`);
    if (found.role !== role || found.article !== article)
      throw new Error(`line ${line} is ${role} of ${article} by the ledger, and ${found.role} of ${found.article}`);
    if (rule === '') throw new Error(`line ${line} names no rule`);
    if (article > 0 !== (!REMOVED.has(role) || role === 'repeat')) throw new Error(`line ${line}: ${role} of article ${article}`);
  }
  segments.forEach(({ number }, index) => {
    if (number !== index + 1) throw new Error(`story ${index + 1} has the number ${number}`);
  });
}
