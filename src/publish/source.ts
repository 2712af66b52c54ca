/** "About this text": the file an article came from and what became of each of its lines. */
import type { ArchivedArticle, Cleaned, LedgerEntry, LedgerLine, RemovedRole, SourceCard } from '../model.ts';
import { cleanedOf, type Lookup } from './lookup.ts';
import { articleLink } from './teaser.ts';

const REMOVED: ReadonlySet<string> = new Set<RemovedRole>(['repeat', 'related-heading', 'related-link', 'widget', 'boilerplate']);

/** True for a line that was taken out of the text; what was stated with the file never was in it. */
export function wasRemoved(entry: LedgerEntry): boolean {
  return REMOVED.has(entry.role) && entry.rule !== 'front-matter';
}

/** The source card of an article on its page at `from`; null where the archive does not hold the document. */
export function sourceCardOf(lookup: Lookup, article: ArchivedArticle, from: string): SourceCard | null {
  const cleaned = cleanedOf(lookup, article.file);
  if (!cleaned) return null;
  const { document } = cleaned;
  const siblings = (lookup.fromFile.get(article.file) ?? []).filter((sibling) => sibling.id !== article.id);
  return {
    file: document.file,
    sha256: document.sha256,
    encoding: document.encoding,
    bytes: document.bytes,
    number: article.number,
    siblings: siblings.map((sibling) => ({ number: sibling.number, link: articleLink(from, sibling) })),
    kept: cleaned.ledger.filter((entry) => !REMOVED.has(entry.role)).length,
    removed: cleaned.ledger.filter(wasRemoved).length,
    lines: ledgerLines(cleaned, article.number),
  };
}

function ledgerLines(cleaned: Cleaned, story: number): LedgerLine[] {
  const entries = new Map(cleaned.ledger.map((entry) => [entry.line, entry]));
  const { lines, frontMatterLines } = cleaned.document;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1).map((text, index) => {
    const number = index + 1;
    if (number <= frontMatterLines) return { number, text, fate: 'front-matter', role: null, rule: '', story: 0 };
    const entry = entries.get(number);
    if (!entry) return { number, text, fate: 'blank', role: null, rule: '', story: 0 };
    return { number, text, fate: fateOf(entry, story), role: entry.role, rule: entry.rule, story: entry.article };
  });
}

function fateOf(entry: LedgerEntry, story: number): LedgerLine['fate'] {
  if (REMOVED.has(entry.role)) return 'removed';
  return entry.article === story ? 'here' : 'sibling';
}
