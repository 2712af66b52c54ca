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
  const stories = lookup.fromFile.get(article.file) ?? [];
  const siblings = stories.filter((sibling) => sibling.id !== article.id);
  const shown = part(cleaned, article.number, new Set([article.number, ...stories.map(({ number }) => number)]));
  return {
    file: document.file,
    sha256: document.sha256,
    encoding: document.encoding,
    bytes: document.bytes,
    number: article.number,
    stories: siblings.length + 1,
    siblings: nearest(siblings, article.number).map((sibling) => ({ number: sibling.number, link: articleLink(from, sibling) })),
    kept: cleaned.ledger.filter((entry) => !REMOVED.has(entry.role)).length,
    removed: cleaned.ledger.filter(wasRemoved).length,
    part: shown[0] === 1 && shown[1] >= document.lines.length ? null : shown,
    lines: ledgerLines(cleaned, article.number, shown),
  };
}

/** A file with more stories names the ones next to each: all of them on every page would be the square of their number. */
const MOST_SIBLINGS = 60;

function nearest(siblings: readonly ArchivedArticle[], number: number): readonly ArchivedArticle[] {
  if (siblings.length <= MOST_SIBLINGS) return siblings;
  const before = siblings.filter((sibling) => sibling.number < number).length;
  const from = Math.max(0, Math.min(before - MOST_SIBLINGS / 2, siblings.length - MOST_SIBLINGS));
  return siblings.slice(from, from + MOST_SIBLINGS);
}

/** A longer source is shown in parts: each story's page has the lines from its first to the next story's first. */
const MOST_LINES = 2_000;

type Part = readonly [first: number, last: number];

/** The first and last line that a story's page shows. Over the pages of a file, those of `paged`, every line is shown. */
function part({ ledger, document }: Cleaned, story: number, paged: ReadonlySet<number>): Part {
  if (document.lines.length <= MOST_LINES) return [1, document.lines.length];
  const starts = new Map<number, number>();
  for (const { article, line } of ledger) if (paged.has(article) && !starts.has(article)) starts.set(article, line);
  const ordered = [...starts.values()].sort((a, b) => a - b);
  const at = ordered.indexOf(starts.get(story) ?? 1);
  return [at <= 0 ? 1 : (ordered[at] ?? 1), (ordered[at + 1] ?? document.lines.length + 1) - 1];
}

function ledgerLines(cleaned: Cleaned, story: number, [first, last]: Part): LedgerLine[] {
  const entries = new Map(cleaned.ledger.map((entry) => [entry.line, entry]));
  const { lines, frontMatterLines } = cleaned.document;
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(first - 1, Math.min(last, end + 1)).map((text, index) => {
    const number = first + index;
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
