import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readAuthority } from '../link/authority.ts';
import { buildArchive } from '../pipeline.ts';
import { type Command, statusOf, UsageError } from './command.ts';
import { gatherDoubts } from './doubts/gather.ts';
import { reportPage } from './doubts/page.ts';
import { seenIn } from './doubts/seen.ts';
import { checkHost } from './hosts/hostCheck.ts';
import { progressOn } from './progress.ts';
import { report, WHOLE } from './report.ts';
import { FOLDER_OPTIONS, publishedOf, settingsOf } from './settings.ts';

export const command: Command = {
  usage: 'check [--json] [--report FILE] [--host NAME] [--content DIR] [--raw DIR] [--output DIR] [--cache DIR]',
  about:
    'what a person should look at, worst first, each with what can be done; writes report.html beside the site, with --json nothing; --host: whether the site fits a host',
  options: { ...FOLDER_OPTIONS, json: { type: 'boolean' }, report: { type: 'string' }, host: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`check takes no file: ${positionals[0]}`);
    if (values.report === '') throw new UsageError('--report needs a file.');
    if (typeof values.host === 'string') return checkHost(values.host, publishedOf(values).output, terminal);
    const settings = settingsOf(values);
    const built = await buildArchive(settings, { progress: progressOn(terminal) });
    const { setAside, site } = built.archive;
    const issues = gatherDoubts(built, (await readAuthority(settings.content)).authority);
    if (values.json === true) await terminal.out(`${JSON.stringify({ setAside, issues }, null, 2)}\n`);
    else await terminal.out(report(setAside, issues, WHOLE) || 'Nothing needs looking at.\n');
    const file = typeof values.report === 'string' ? resolve(values.report) : join(dirname(settings.output), 'report.html');
    if (values.json !== true || values.report !== undefined) {
      await writeFile(file, reportPage(site.name.en, setAside, issues, seenIn(built.documents)));
      terminal.tell(`The same with the lines that it is about: ${file}\n`);
    }
    return statusOf(setAside);
  },
};
