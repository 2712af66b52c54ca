/** From the best path to the ledger: numbers for the articles, a rule and a margin for every line, repeats with their originals. */
import type { LedgerEntry } from '../model.ts';
import type { Decision } from './decide.ts';
import type { Line } from './line.ts';
import type { Role } from './states.ts';
import type { Kind } from './wording.ts';

/** A lead of this many points is taken for a margin of one half. */
const HALF = 2;

/** One entry a line. Repeats whose original the article does not have are boilerplate. */
export function settle(lines: readonly Line[], decisions: readonly Decision[]): LedgerEntry[] {
  let article = 0;
  const keptIn = new Map<number, number>();
  return decisions.map(({ state, lead }, at) => {
    const line = lines[at]!;
    if (state.begins) article++;
    let role: Role = state.role;
    const open = state.phase === 'before' || state.phase === 'after' ? 0 : article;
    if (role === 'repeat' && keptIn.get(line.repeats) !== open) role = 'boilerplate';
    const kept = role === 'repeat' || !isOutside(role);
    if (kept && role !== 'repeat') keptIn.set(line.repeats >= 0 ? line.repeats : at, open);
    return {
      line: line.number,
      article: kept ? open : 0,
      role,
      rule: ruleOf(line, role, state.begins),
      margin: Math.round((lead / (lead + HALF)) * 1000) / 1000,
    };
  });
}

const isOutside = (role: Role): boolean =>
  role === 'related-heading' || role === 'related-link' || role === 'widget' || role === 'boilerplate';

/** What the decision rested on: the row whose phrase stands in the line, else what the line shows. */
function ruleOf(line: Line, role: Role, begins: boolean): string {
  const matched = line.match.find((match) => match.kind === (role as Kind));
  if (matched) return matched.rule;
  switch (role) {
    case 'repeat':
      return 'repeated-line';
    case 'dateline':
      return 'dateline';
    case 'date':
      return 'date-line';
    case 'widget':
      return line.share ? 'share-button' : 'small-label';
    case 'boilerplate':
      return line.menu ? 'menu-word' : (line.match[0]?.rule ?? (line.tokens.words.length === 0 ? 'signs-only' : 'outside-the-story'));
    case 'related-link':
      return 'headline-of-another-story';
    case 'related-heading':
      return 'heading-of-a-list';
    case 'headline':
      return begins ? 'headline-above-its-text' : 'headline';
    case 'caption':
      return line.copies > 1 ? 'printed-twice' : 'caption';
    default:
      return begins ? 'text-begins' : 'running-text';
  }
}
