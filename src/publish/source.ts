/** "About this text": the file an article came from and what became of each of its lines. */
import type { ArchivedArticle, Cleaned, LedgerEntry, LedgerLine, RemovedRole, SourceCard } from '../model.ts';
import type { Lookup } from './lookup.ts';
import { articleLink } from './teaser.ts';

const REMOVED: ReadonlySet<string> = new Set<RemovedRole>(['repeat', 'related-heading', 'related-link', 'widget', 'boilerplate']);

/** True for a line that was taken out of the text; what was stated with the file never was in it. */
export function wasRemoved(entry: LedgerEntry): boolean {
  return REMOVED.has(entry.role) && entry.rule !== 'front-matter';
}

/** The stories of an article's document, as its page shows them. */
export interface Stories {
  /** Of each that has a page, the article's own among them, in order. */
  readonly numbers: readonly number[];
  readonly nearest: SourceCard['siblings'];
}

/** The stories beside an article, seen from its page at `from`. */
export function storiesOf(lookup: Lookup, article: ArchivedArticle, from: string): Stories {
  const stories = lookup.fromFile.get(article.file) ?? [];
  const siblings = stories.filter((sibling) => sibling.id !== article.id);
  return {
    numbers: stories.map(({ number }) => number),
    nearest: nearest(siblings, article.number).map((sibling) => ({ number: sibling.number, link: articleLink(from, sibling) })),
  };
}

/** The source card of the story `number` of a document. */
export function sourceCardOf(cleaned: Cleaned, number: number, stories: Stories): SourceCard {
  const { document } = cleaned;
  const shown = part(cleaned, number, new Set([number, ...stories.numbers]));
  return {
    file: document.file,
    sha256: document.sha256,
    encoding: document.encoding,
    bytes: document.bytes,
    number,
    stories: Math.max(1, stories.numbers.length),
    siblings: stories.nearest,
    kept: cleaned.ledger.filter((entry) => !REMOVED.has(entry.role)).length,
    removed: cleaned.ledger.filter(wasRemoved).length,
    part: shown[0] === 1 && shown[1] >= document.lines.length ? null : shown,
    lines: ledgerLines(cleaned, number, shown),
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
