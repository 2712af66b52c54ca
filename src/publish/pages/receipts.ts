/**
 * The receipt of every document, `data/documents.jsonl`: its hash, and what became of each of its lines. With it and the
 * raw file anyone can see that nothing was lost; `diwan verify` does.
 */
import type { Archive, Cleaned, LedgerEntry, Page, Row } from '../../model.ts';
import { cleanedOf, type Lookup } from '../lookup.ts';
import { compare } from '../names.ts';
import { page, rowsModel } from '../page.ts';
import { seenJson } from '../seen.ts';
import { articlePath, documentsPath } from '../urls.ts';

/** Lines one after another with one fate: first, last, story (0 for none), role, rule. Blank lines between them are passed over. */
export type Fate = readonly [first: number, last: number, story: number, role: string, rule: string];

export interface DocumentReceipt {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly bytes: number;
  /** The page of each story, by its number; a story that is the same as another file's has that one's page. Null: left out, with an issue. */
  readonly stories: Readonly<Record<string, string | null>>;
  readonly ledger: readonly Fate[];
}

/** What could not become a document; `sha256` where it could be read. */
export interface SetAsideReceipt {
  readonly file: string;
  readonly sha256?: string;
  readonly setAside: string;
  readonly message: string;
}

export type Receipt = DocumentReceipt | SetAsideReceipt;

export function* receiptPages(lookup: Lookup): Generator<Page> {
  yield page('plain', documentsPath, null, () => rowsModel(receiptRows(lookup)));
}

/** A receipt for each document and for what was set aside, in order of file. */
function receiptRows(lookup: Lookup): Row[] {
  const { archive } = lookup;
  const pages = pagesOf(archive);
  const documents = archive.documents.map(({ file }): Row => {
    const own = pages.get(file) ?? [];
    const text = (): string => {
      const cleaned = cleanedOf(lookup, file);
      return cleaned === null ? '' : line(receiptOf(cleaned, new Map(own)));
    };
    return { key: file, given: own, text };
  });
  const aside = archive.setAside.map(({ file, rule, message, sha256 }): Row => {
    const receipt: Receipt = { file, ...(sha256 === undefined ? {} : { sha256 }), setAside: rule, message };
    return { key: file, given: receipt, text: () => line(receipt) };
  });
  return [...documents, ...aside].sort((a, b) => compare(a.key, b.key));
}

const line = (receipt: Receipt): string => `${seenJson(receipt)}\n`;

/** The pages of the stories of each file, by number; copies of a story included. */
function pagesOf({ articles }: Archive): ReadonlyMap<string, readonly (readonly [number, string])[]> {
  const pages = new Map<string, [number, string][]>();
  for (const article of articles)
    for (const { file, number } of [article, ...article.appearances]) {
      const own = pages.get(file);
      if (own === undefined) pages.set(file, [[number, articlePath(article)]]);
      else own.push([number, articlePath(article)]);
    }
  return pages;
}

function receiptOf({ document, ledger, segments }: Cleaned, pages: ReadonlyMap<number, string>): DocumentReceipt {
  const { file, sha256, encoding, bytes } = document;
  const stories = Object.fromEntries(segments.map(({ number }) => [number, pages.get(number) ?? null]));
  return { file, sha256, encoding, bytes, stories, ledger: fatesOf(ledger, document.lines) };
}

/** A ledger with equal neighbours joined. */
function fatesOf(ledger: readonly LedgerEntry[], lines: readonly string[]): Fate[] {
  const fates: [number, number, number, string, string][] = [];
  for (const { line, article, role, rule } of ledger) {
    const last = fates.at(-1);
    const follows = last !== undefined && last[2] === article && last[3] === role && last[4] === rule && isBlank(lines, last[1], line);
    if (follows) last[1] = line;
    else fates.push([line, line, article, role, rule]);
  }
  return fates;
}

/** Whether only blank lines stand between two lines, numbered from 1. */
function isBlank(lines: readonly string[], after: number, before: number): boolean {
  for (let line = after + 1; line < before; line++) if (lines[line - 1]?.trim() !== '') return false;
  return true;
}
