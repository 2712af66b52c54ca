/** A person's decisions about borders and lines, carried out over the machine's. */
import type { Document, Issue, LedgerEntry } from '../model.ts';
import { isRemoved } from './states.ts';

export interface Corrected {
  readonly ledger: readonly LedgerEntry[];
  readonly issues: readonly Issue[];
}

/**
 * Applies `document.correction`: stories by their lines, then single lines' roles. What fits no line of the document
 * is reported as `correction-fits-nothing`, never dropped in silence.
 */
export function correct(document: Document, ledger: readonly LedgerEntry[]): Corrected {
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
    correction.stories.forEach((story, index) => {
      if (story.lines === null) misses(`story ${index + 1} gives no lines, and others do`, story.at);
    });
    borders.forEach((story, index) => {
      const within = entries.filter(({ line }) => line >= story.lines![0] && line <= story.lines![1]);
      if (within.some(({ article, role }) => article === index + 1 && !isRemoved(role))) return;
      // A person calls it a story: what is a copy of other lines is its text all the same.
      const copies = new Set(within.filter(({ article, role }) => article === index + 1 && role === 'repeat').map(({ line }) => line));
      entries = entries.map((entry) => (copies.has(entry.line) ? { ...entry, role: 'body', rule: 'correction', margin: 1 } : entry));
      if (copies.size === 0) misses(`story ${index + 1}, lines ${story.lines![0]}-${story.lines![1]}, has no line of text`, story.at);
    });
  }
  let at = 0;
  let before = 0;
  let ahead = 0;
  for (const { lines, role, at: stated } of correction.roles) {
    const [from, to] = lines;
    for (; at < entries.length && entries[at]!.line < from; at++) before = entries[at]!.article || before;
    const first = at;
    const outside = isRemoved(role) && role !== 'repeat';
    for (; at < entries.length && entries[at]!.line <= to; at++) {
      // A line that belongs to nothing goes to the story before it, or else to the one behind it.
      ahead = Math.max(ahead, at);
      while (ahead < entries.length && entries[ahead]!.article === 0) ahead++;
      const { line, article } = entries[at]!;
      const own = article || before || entries[ahead]?.article || 1;
      entries[at] = { line, role, article: outside ? 0 : own, rule: 'correction', margin: 1 };
      before = entries[at]!.article || before;
    }
    if (at === first) misses(`there is no text in ${from === to ? `line ${from}` : `lines ${from}-${to}`}`, stated);
  }
  return { ledger: renumbered(entries), issues };
}

/** Articles numbered from 1 in the order of their first lines, without gaps; a copy whose article has no line of its own is one of nothing. */
function renumbered(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const numbers = new Map<number, number>();
  for (const { article, role } of entries)
    if (article > 0 && !isRemoved(role) && !numbers.has(article)) numbers.set(article, numbers.size + 1);
  return entries.map((entry) => {
    const article = numbers.get(entry.article) ?? 0;
    return entry.role === 'repeat' && article === 0
      ? { ...entry, article, role: 'boilerplate', rule: 'correction' }
      : { ...entry, article };
  });
}
