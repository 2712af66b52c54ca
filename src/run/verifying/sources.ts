/** The raw files against the receipts: each file has one, is still what was read, and every line of it is accounted for. */
import { acquire } from '../../acquire/acquire.ts';
import { visible } from '../../acquire/lines.ts';
import { listSources } from '../../acquire/sources.ts';
import type { Document } from '../../model.ts';
import type { Manifest } from '../../publish/manifest.ts';
import type { DocumentReceipt, Fate, Receipt } from '../../publish/pages/receipts.ts';
import type { Finding } from './finding.ts';

export interface Verified {
  readonly documents: number;
  readonly lines: number;
  readonly findings: readonly Finding[];
}

/** Reads every raw file again. `present` holds what stands in the site. */
export async function verifySources(raw: string, receipts: readonly Receipt[], present: Manifest): Promise<Verified> {
  const open = new Map(receipts.map((receipt) => [receipt.file, receipt]));
  const findings: Finding[] = [];
  let documents = 0;
  let lines = 0;
  const { files, setAside } = await listSources(raw);
  for (const file of files) {
    for await (const one of acquire(raw, file)) {
      const name = visible(one.document?.file ?? one.setAside?.file ?? file);
      const receipt = open.get(name);
      open.delete(name);
      documents++;
      if (one.document !== null) lines += one.document.lines.filter(isWritten).length;
      findings.push(...compared(name, receipt, one.document, one.setAside?.sha256));
    }
  }
  for (const { file } of setAside) open.delete(visible(file));
  for (const receipt of open.values())
    findings.push({ rule: 'raw-missing', file: receipt.file, line: null, message: 'The site was built from this file, and it is gone' });
  const pages = receipts.flatMap((receipt) => ('ledger' in receipt ? storiesWithoutPage(receipt, present) : []));
  return { documents, lines, findings: [...findings, ...pages] };
}

function compared(name: string, receipt: Receipt | undefined, document: Document | null, setAside: string | undefined): Finding[] {
  if (receipt === undefined)
    return [{ rule: 'raw-new', file: name, line: null, message: 'The site was built without this file; build again' }];
  const hash = document?.sha256 ?? setAside;
  if (hash !== undefined && receipt.sha256 !== undefined && hash !== receipt.sha256)
    return [{ rule: 'raw-changed', file: name, line: null, message: 'The file is not the one that the site was built from' }];
  return document !== null && 'ledger' in receipt ? linesLost(document, receipt) : [];
}

const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Lines of the document that the ledger has not, has twice, or has though they are not there. */
function linesLost({ file, lines }: Document, { ledger }: DocumentReceipt): Finding[] {
  const times = new Map<number, number>();
  for (const line of ledger.flatMap(linesOf)) times.set(line, (times.get(line) ?? 0) + 1);
  const about = (line: number, message: string): Finding => ({ rule: 'line-lost', file, line, message });
  const beyond = [...ledger]
    .filter(([, last]) => last > lines.length)
    .map(([, last]) => about(last, 'The ledger has a line that the file has not'));
  return [
    ...beyond,
    ...lines.flatMap((text, index) => {
      if (!isWritten(text)) return [];
      const count = times.get(index + 1) ?? 0;
      return count === 1 ? [] : about(index + 1, count === 0 ? 'Nobody knows what became of this line' : 'The line is accounted for twice');
    }),
  ];
}

/** More lines than a document of the largest size can have: keeps a damaged ledger from filling the memory. */
const MOST_LINES = 10_000_000;

function linesOf([first, last]: Fate): number[] {
  return first >= 1 && last >= first && last <= MOST_LINES ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}

/** Stories whose lines are kept and whose page is not there. */
function storiesWithoutPage({ file, stories, ledger }: DocumentReceipt, present: Manifest): Finding[] {
  const about = (message: string): Finding => ({ rule: 'story-lost', file, line: null, message });
  const unknown = [...new Set(ledger.map(([, , story]) => story))]
    .filter((story) => story > 0 && stories[story] === undefined)
    .map((story) => about(`Lines belong to story ${story}, and nothing says what became of it`));
  const gone = Object.entries(stories).flatMap(([number, path]) =>
    path === null || present.has(path) ? [] : about(`Story ${number} has no page: ${path} is not there`),
  );
  return [...unknown, ...gone];
}
