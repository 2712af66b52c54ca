import { readAuthority } from '../link/authority.ts';
import { buildArchive } from '../pipeline.ts';
import { type Command, statusOf, UsageError } from './command.ts';
import { progressOn } from './progress.ts';
import { report, WHOLE } from './report.ts';
import { FOLDER_OPTIONS, settingsOf } from './settings.ts';
import { suggestedTopics } from './suggested.ts';

export const command: Command = {
  usage: 'check [--json] [--content DIR] [--raw DIR] [--cache DIR]',
  about: 'what a person should look at, worst first, each with what can be done; writes nothing',
  options: { ...FOLDER_OPTIONS, json: { type: 'boolean' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`check takes no file: ${positionals[0]}`);
    const settings = settingsOf(values);
    const { archive, documents } = await buildArchive(settings, { progress: progressOn(terminal) });
    const { setAside } = archive;
    const { authority } = await readAuthority(settings.content);
    const issues = [...archive.issues, ...suggestedTopics(archive, documents, authority)];
    if (values.json === true) await terminal.out(`${JSON.stringify({ setAside, issues }, null, 2)}\n`);
    else await terminal.out(report(setAside, issues, WHOLE) || 'Nothing needs looking at.\n');
    return statusOf(setAside);
  },
};
