/** A name as it stands alone, where the letters glued before it changed its own: للحكيم is ل and الحكيم, whose alif is not written. */
import { fold } from '../../../text.ts';
import type { EdgeWords } from './edges.ts';

const WORD = /^\p{L}+/u;
/** What may stand before the two lams: nothing, or و and ف. */
const BEFORE = /(?:^|\P{L})[وف]?ل$/u;
const SHORTEST = 4;

/** The name at `start` to `end` of an Arabic text as it is written alone; null where it stands so. */
export function nameAlone(text: string, start: number, end: number, known: Pick<EdgeWords, 'isName'>): string | null {
  const name = text.slice(start, end);
  // Where و alone was cut off, both lams are still there: وللمالكي.
  const inner = name.startsWith('لل') ? name.slice(1) : BEFORE.test(text.slice(Math.max(0, start - 3), start)) ? name : '';
  const [word = ''] = WORD.exec(inner) ?? [];
  if (!inner.startsWith('ل') || word.length < SHORTEST) return null;
  // لطفي begins so by itself, also behind a ل.
  if (known.isName(fold(word)) || known.isName(word)) return inner === name ? null : inner;
  return `ا${inner}`;
}
