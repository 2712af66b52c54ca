import { existsSync } from 'node:fs';
import { type ExitStatus, UsageError } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { compareWith, HOSTS, type HostName, size } from './compare.ts';
import { measureSite } from './measure.ts';

/** Says whether the built site at `output` fits a host, or each of them (`any`); 1 where it does not. */
export async function checkHost(host: string, output: string, terminal: Terminal): Promise<ExitStatus> {
  const wanted = host === 'any' ? HOSTS : HOSTS.filter((name) => name === host);
  if (wanted.length === 0) throw new UsageError(`--host must be one of ${HOSTS.join(', ')} or any, not ${host}.`);
  if (!existsSync(output)) throw new UsageError(`There is no site at ${output}. Build it first.`);
  const site = await measureSite(output);
  await terminal.out(
    `${site.files.toLocaleString('en-US')} files, ${size(site.totalBytes)}; largest ${site.largest.at} (${size(site.largest.value)}), longest path ${site.longest.value} bytes, ${site.redirects} redirects\n`,
  );
  const compared = wanted.map((name: HostName) => compareWith(name, site));
  for (const { name, checked, beyond, advice } of compared) {
    const verdict = beyond.length === 0 ? 'fits' : beyond.every(({ isWarning }) => isWarning) ? 'fits, but' : 'does not fit';
    await terminal.out(`${name} (limits as of ${checked}): ${verdict}\n${beyond.map(({ message }) => `  ${message}\n`).join('')}`);
    if (beyond.length > 0) await terminal.out(`  ${advice}\n`);
  }
  return compared.some(({ beyond }) => beyond.some(({ isWarning }) => !isWarning)) ? 1 : 0;
}
