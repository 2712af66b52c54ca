import { statSync } from 'node:fs';
import { type Command, UsageError } from './command.ts';
import { recordsOf } from './records.ts';
import { report, WHOLE } from './report.ts';
import { contentOf } from './settings.ts';

export const command: Command = {
  usage: 'clean FILE… --jsonl [--content DIR]',
  about: 'cleans documents and prints one record a line; touches nothing',
  options: { jsonl: { type: 'boolean' }, content: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (values.jsonl !== true) throw new UsageError('clean prints records for programs: say --jsonl.');
    needFiles(positionals);
    let complete = true;
    for await (const { record, setAside } of recordsOf(positionals, contentOf(values))) {
      if (record !== null) await terminal.out(`${JSON.stringify(record)}\n`);
      if (setAside === null) continue;
      complete = false;
      terminal.tell(report([setAside], [], WHOLE));
    }
    return complete ? 0 : 1;
  },
};

/** Checks that files were named and are there before anything is printed. */
export function needFiles(files: readonly string[]): void {
  if (files.length === 0) throw new UsageError('Name at least one file.');
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw new UsageError(`There is no file ${file}.`);
    if (!found.isFile()) throw new UsageError(`${file} is not a file.`);
  }
}
