/** Which words a date expression can begin with: the search looks no further at all others. */
import { MONTHS, WEEKDAYS } from './months.ts';
import { NUMERAL_WORDS } from './numerals.ts';
import { RELATIVE_WORDS } from './relativeWords.ts';

const firstWord = (name: string): string => name.split(/[ -]/u)[0] ?? name;
const FIRST = new Set([...[...MONTHS.keys()].map(firstWord), ...WEEKDAYS.keys(), ...NUMERAL_WORDS, ...RELATIVE_WORDS, 'the']);
/** و، ف، ب، ل، ك and لل that Arabic writes together with the word after them. */
const GLUED = /^(?:[وفبلك]|لل(?=\p{L})){1,2}/u;

/** Whether a date may begin with this folded word. */
export function mayBegin(folded: string): boolean {
  if (FIRST.has(folded)) return true;
  const glued = GLUED.exec(folded)?.[0] ?? '';
  if (glued === '') return false;
  const rest = folded.slice(glued.length);
  return FIRST.has(rest) || FIRST.has(`ال${rest}`) || FIRST.has(folded.slice(1));
}
