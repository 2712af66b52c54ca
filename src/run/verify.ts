import { existsSync } from 'node:fs';
import { type Command, UsageError } from './command.ts';
import { FOLDER_OPTIONS, publishedOf } from './settings.ts';
import { printable } from './terminal.ts';
import { verifyAddresses } from './verifying/addresses.ts';
import type { Finding } from './verifying/finding.ts';
import { readReceipts } from './verifying/receipts.ts';
import { verifySite } from './verifying/site.ts';
import { verifySources } from './verifying/sources.ts';

export const command: Command = {
  usage: 'verify [--json] [--content DIR] [--raw DIR] [--output DIR] [--cache DIR]',
  about: 'whether the site is what the build wrote, no raw file or line is lost and every address is alive; writes nothing',
  options: { ...FOLDER_OPTIONS, json: { type: 'boolean' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`verify takes no file: ${positionals[0]}. Name the site with --output DIR.`);
    const { output, sources } = publishedOf(values);
    if (!existsSync(output)) throw new UsageError(`There is no site at ${output}. Build it, or name another with --output DIR.`);
    const { present, findings: ofSite } = await verifySite(output);
    const said = [`${present.size} files`];
    const findings = [...ofSite];
    if (sources !== null) {
      const { receipts, findings: ofReceipts } = await readReceipts(output);
      const ofSources = await verifySources(sources.raw, receipts, present);
      const ofAddresses = await verifyAddresses(output, sources.permalinks, present);
      findings.push(...ofReceipts, ...ofSources.findings, ...ofAddresses.findings);
      said.push(`${ofSources.documents} raw documents`, `${ofSources.lines} lines`, `${ofAddresses.addresses} addresses`);
    } else said.push('no content folder: raw files, lines and addresses are not checked');
    if (values.json === true) await terminal.out(`${JSON.stringify(findings, null, 2)}\n`);
    else await terminal.out(`${findings.map(shown).join('')}Checked ${said.join(', ')}: ${verdict(findings.length)}\n`);
    return findings.length === 0 ? 0 : 1;
  },
};

function shown({ rule, file, line, message }: Finding): string {
  return `${printable(file)}${line === null ? '' : `:${line}`}: ${printable(message)} (${rule})\n`;
}

function verdict(count: number): string {
  return count === 0
    ? 'all is as it should be.'
    : count === 1
      ? 'one thing is not as it should be.'
      : `${count} things are not as they should be.`;
}
