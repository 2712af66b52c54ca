/** A person's decisions about borders and lines, carried out over the machine's. */
import type { Document, Issue, LedgerEntry } from '../model.ts';
import type { Line } from './line.ts';
import { isRemoved } from './states.ts';

export interface Corrected {
  readonly ledger: readonly LedgerEntry[];
  readonly issues: readonly Issue[];
}

/**
 * Applies `document.correction`: stories by their lines, then single lines' roles. What fits no line of the document
 * is reported as `correction-fits-nothing`, never dropped in silence.
 */
export function correct(document: Document, lines: readonly Line[], ledger: readonly LedgerEntry[]): Corrected {
  const { correction } = document;
  if (!correction) return { ledger, issues: [] };
  const issues: Issue[] = [];
  const misses = (message: string, at: number | null | undefined): void => {
    issues.push({
      rule: 'correction-fits-nothing',
      severity: 'warning',
      file: correction.source,
      line: at ?? null,
      message: `${message} (of ${document.file})`,
      hint: 'Look at the numbers of the lines: the file may have changed since.',
    });
  };
  const known = new Set(lines.map((line) => line.number));
  let entries = ledger.map((entry) => ({ ...entry }));
  const borders = correction.stories.filter((story) => story.lines !== null);
  if (borders.length > 0) {
    entries = entries.map((entry) => {
      const story = borders.findIndex((candidate) => entry.line >= candidate.lines![0] && entry.line <= candidate.lines![1]);
      if (story < 0)
        return {
          ...entry,
          article: 0,
          role: isRemoved(entry.role) ? (entry.role === 'repeat' ? 'boilerplate' : entry.role) : 'boilerplate',
          rule: 'correction',
          margin: 1,
        };
      const stays = !isRemoved(entry.role) || entry.role === 'repeat';
      return {
        ...entry,
        article: stays ? story + 1 : 0,
        ...(stays && entry.article !== story + 1 ? { rule: 'correction', margin: 1 } : {}),
      };
    });
    borders.forEach((story, index) => {
      if (!lines.some((line) => line.number >= story.lines![0] && line.number <= story.lines![1]))
        misses(`story ${index + 1}, lines ${story.lines![0]}-${story.lines![1]}, has no line`, story.at);
    });
  }
  for (const { line, role, at: stated } of correction.roles) {
    const at = entries.findIndex((entry) => entry.line === line);
    if (!known.has(line) || at < 0) {
      misses(`there is no text in line ${line}`, stated);
      continue;
    }
    const nearest =
      [...entries.slice(0, at)].reverse().find((entry) => entry.article > 0)?.article ??
      entries.find((entry) => entry.article > 0)?.article ??
      1;
    const outside = isRemoved(role) && role !== 'repeat';
    entries[at] = { line, role, article: outside ? 0 : entries[at]!.article || nearest, rule: 'correction', margin: 1 };
  }
  return { ledger: renumbered(entries), issues };
}

/** Articles numbered from 1 in the order of their first lines, without gaps. */
function renumbered(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const numbers = new Map<number, number>();
  return entries.map((entry) => {
    if (entry.article === 0) return entry;
    if (!numbers.has(entry.article)) numbers.set(entry.article, numbers.size + 1);
    return { ...entry, article: numbers.get(entry.article)! };
  });
}
