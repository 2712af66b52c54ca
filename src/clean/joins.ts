/** Paragraphs torn in mid sentence, put together again. */
import type { Line } from './line.ts';
import { SHAPES } from './shapes.ts';
import { Flag } from './tokens.ts';

/**
 * Whether `next` continues the sentence that `line` breaks off. `whole` is the share of the story's other paragraphs that
 * end like sentences: where most do not, a missing full stop says little.
 */
export function isTorn(line: Line, next: Line, whole: number): boolean {
  if (line.sentenceEnd || line.list || next.list || line.script !== next.script || next.dateline !== 'none') return false;
  if (!SHAPES.tornEnd.pattern.test(line.text)) return false;
  const last = line.tokens.words.at(-1);
  const first = next.tokens.words[0];
  if (!last || !first || line.tokens.words.length < 5) return false;
  let score = whole >= 0.75 ? 1.9 : whole >= 0.6 ? 1.2 : whole >= 0.4 ? 0.2 : -1;
  if (SHAPES.lowerStart.pattern.test(next.text)) score += 2;
  else if (line.script === 'en') score -= FIGURE_START.test(next.text) ? 0.4 : nameGoesOn(line, next) ? 0.5 : 2.2;
  if (SHAPES.commaEnd.pattern.test(line.text)) score += 0.4;
  if (last.flags & Flag.function && last.folded.length <= 5) score += line.script === 'en' ? 2.6 : 1.6;
  if (first.flags & (Flag.speech | Flag.opener)) score -= 1.6;
  if (SHAPES.quoteStart.pattern.test(next.text)) score -= 0.6;
  if (line.text.length < 45) score -= 1.2;
  if (BROKEN_OFF.test(line.text)) score += 1.2;
  if (next.belongs) score += line.belongs ? -4 : 2;
  if (unclosedQuote(line.text)) score += 0.8;
  return score >= 1;
}

const FIGURE_START = /^[$€£]?\d/u;
/** Three words with capitals in a row, within the last so many letters of a line: a heading. */
const REACH = 200;
const HEADING_END = /(?:\p{Lu}[\p{L}'’-]+\s+){2}\p{Lu}[\p{L}'’-]+$/u;
const CAPITAL_END = /(?:^|\s)\p{Lu}[\p{L}'’-]+$/u;

/** A name is torn in two (`by Zadie` / `Smith, in 2000`), or a sentence before a name (`with pharmaceutical company` / `Orme plc`). */
function nameGoesOn(line: Line, next: Line): boolean {
  const first = next.tokens.words[0]!;
  return (
    (CAPITAL_END.test(line.text) || line.text.length > 90) &&
    !HEADING_END.test(line.text.slice(-REACH)) &&
    !(first.flags & (Flag.function | Flag.opener))
  );
}

/** A new sentence begins near the line's end and stops after a few words. */
const BROKEN_OFF = /[.!?؟]["”»]?\s[^.!?؟]{1,28}$/u;

function unclosedQuote(text: string): boolean {
  const plain = text.match(/"/gu)?.length ?? 0;
  const open = text.match(/[“«]/gu)?.length ?? 0;
  const close = text.match(/[”»]/gu)?.length ?? 0;
  return plain % 2 === 1 || open > close;
}
