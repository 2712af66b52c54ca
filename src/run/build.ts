import { basename, dirname, join } from 'node:path';
import type { BuildOptions } from './buildOptions.ts';
import { settle } from './change.ts';
import { type Command, type ExitStatus, UsageError } from './command.ts';
import { forget } from './forget.ts';
import { lock } from './lock.ts';
import { FOLDER_OPTIONS, type Settings, settingsOf } from './settings.ts';
import { type Answer, answerOf, keepAnswer, surveyOf } from './standing.ts';
import { timeLine } from './summary.ts';
import type { Terminal } from './terminal.ts';

export const command: Command = {
  usage: 'build [--content DIR] [--raw DIR] [--output DIR] [--cache DIR] [--clean] [--verify] [--workers N]',
  about: 'builds the archive and says what it found; the last good site stays until the new one is complete',
  options: { ...FOLDER_OPTIONS, verify: { type: 'boolean' }, workers: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`build takes no file: ${positionals[0]}. Name a folder with --raw DIR.`);
    return buildSite(settingsOf(values), terminal, { verify: values.verify === true, workers: workersOf(values.workers) });
  },
};

function workersOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (!/^\d{1,2}$/u.test(value)) throw new UsageError(`--workers must be a number from 0 to 99, not ${value}.`);
  return Number(value);
}

/** Builds the site once, as far as it changed. Throws where nothing could be built; the last good site stays then. */
export async function buildSite(settings: Settings, terminal: Terminal, options: BuildOptions = {}): Promise<ExitStatus> {
  const began = performance.now();
  const release = lock([lockBeside(settings.output), join(settings.cache, 'lock')]);
  try {
    settle(settings.output);
    if (settings.clean) await forget(settings.cache);
    const survey = surveyOf(settings);
    const standing = options.verify === true || options.stays === true ? null : answerOf(survey, settings);
    const answer = standing ?? (await makeAnew(settings, terminal, { ...options, stamps: survey.stamps }));
    if (answer !== standing) keepAnswer(survey, settings, answer);
    if (answer.told !== '') terminal.tell(answer.told);
    await terminal.out(`${answer.said}${timeLine(performance.now() - began)}`);
    return answer.status;
  } finally {
    release();
  }
}

/** What makes a site is read only when one has to be made: a build of what did not change ends sooner than that is read. */
async function makeAnew(settings: Settings, terminal: Terminal, options: BuildOptions): Promise<Answer> {
  const { makeSite } = await import('./makeSite.ts');
  return makeSite(settings, terminal, options);
}

const lockBeside = (output: string): string => join(dirname(output), `.${basename(output)}.lock`);
