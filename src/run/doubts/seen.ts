import type { Documents, Issue } from '../../model.ts';
import type { Seen } from './page.ts';

const AROUND = 2;
const LONGEST = 300;

/** The line that an issue is about, with the written lines around it; of an issue about no line, the beginning of its file. */
export function seenIn(documents: Documents): Seen {
  return ({ file, line, rule }: Issue) => {
    const lines = documents.described(file)?.cleaned.document.lines;
    if (lines === undefined || (line === null && rule !== 'no-article')) return [];
    const middle = line ?? AROUND + 1;
    return lines
      .map((text, index) => ({ number: index + 1, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text }))
      .slice(Math.max(0, middle - 1 - AROUND * 2), middle + AROUND * 2)
      .filter(({ text, number }) => text.trim() !== '' && Math.abs(number - middle) <= AROUND * 2);
  };
}
