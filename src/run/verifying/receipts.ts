/** The published receipts, read back as what they may be by now: anything. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Receipt } from '../../publish/pages/receipts.ts';
import { documentsPath } from '../../publish/urls.ts';
import type { Finding } from './finding.ts';

const number = z.number().int().min(0);
const DOCUMENT = z.object({
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  bytes: number,
  stories: z.record(z.string(), z.string().nullable()),
  ledger: z.array(z.tuple([number, number, number, z.string(), z.string()])),
});
const SET_ASIDE = z
  .object({ file: z.string(), sha256: z.string().optional(), setAside: z.string(), message: z.string() })
  .transform(({ sha256, ...rest }) => (sha256 === undefined ? rest : { ...rest, sha256 }));
const RECEIPT = z.union([DOCUMENT, SET_ASIDE]);

/** Every receipt that can be understood; the others, and a missing file, are findings. */
export async function readReceipts(
  site: string,
): Promise<{ readonly receipts: readonly Receipt[]; readonly findings: readonly Finding[] }> {
  const about = (line: number | null, message: string): Finding => ({ rule: 'receipts-damaged', file: documentsPath, line, message });
  const text = await readFile(join(site, documentsPath), 'utf8').catch(() => null);
  if (text === null) return { receipts: [], findings: [about(null, 'The receipts of the documents are gone; build again')] };
  const receipts: Receipt[] = [];
  const findings: Finding[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const read = RECEIPT.safeParse(parsed(line));
    if (read.success) receipts.push(read.data);
    else findings.push(about(index + 1, 'This receipt cannot be understood'));
  });
  return { receipts, findings };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
