import { createInterface } from 'node:readline';
import { parseYaml, yamlLine } from '../acquire/yaml.ts';
import { readAuthority } from '../link/authority.ts';
import type { Issue } from '../model.ts';
import { buildArchive } from '../pipeline.ts';
import { type Command, UsageError } from './command.ts';
import { applyDecision, type Change, undo } from './deciding/apply.ts';
import { type Decision, decisionsOf } from './deciding/decision.ts';
import { gatherDoubts } from './doubts/gather.ts';
import type { Seen } from './doubts/page.ts';
import { seenIn } from './doubts/seen.ts';
import { progressOn } from './progress.ts';
import { FOLDER_OPTIONS, settingsOf } from './settings.ts';
import { printable, type Terminal } from './terminal.ts';

export const command: Command = {
  usage: 'review [--rule RULE] [--content DIR] [--raw DIR] [--cache DIR]',
  about: 'goes through what is doubtful, one by one: accept, reject, edit, skip, undo; writes corrections and authority entries',
  options: { ...FOLDER_OPTIONS, rule: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`review takes no file: ${positionals[0]}`);
    const settings = settingsOf(values);
    const built = await buildArchive(settings, { progress: progressOn(terminal) });
    const doubts = gatherDoubts(built, (await readAuthority(settings.content)).authority).filter(
      (issue) => decisionsOf(issue).length > 0 && (values.rule === undefined || issue.rule === values.rule),
    );
    const asking = askingOn(terminal);
    const decided = await reviewDoubts(doubts, { content: settings.content, seen: seenIn(built.documents), today: today() }, asking);
    asking.close();
    await terminal.out(`${decided} decided. Build again to see what became of them.\n`);
    return 0;
  },
};

/** The day at the owner's desk: a decision is signed with it. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A conversation: what is said, and what the person answers to a question. Null when the person is gone. */
export interface Asking {
  readonly say: (text: string) => Promise<void>;
  readonly ask: (question: string, prefilled?: string) => Promise<string | null>;
}

function askingOn(terminal: Terminal): Asking & { readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true });
  // Answers that come faster than questions are kept, so that a script can hand over all of them at once.
  const waiting: string[] = [];
  let take: ((line: string | null) => void) | null = null;
  let closed = false;
  const give = (line: string | null): void => {
    const taker = take;
    take = null;
    taker?.(line);
  };
  lines.on('line', (line) => {
    if (take !== null) give(line);
    else waiting.push(line);
  });
  lines.on('close', () => {
    closed = true;
    give(null);
  });
  return {
    say: (text) => terminal.out(text),
    ask: (question, prefilled = '') =>
      new Promise((resolve) => {
        const ready = waiting.shift();
        if (ready !== undefined || closed) return resolve(ready ?? null);
        take = resolve;
        lines.setPrompt(question);
        lines.prompt();
        if (prefilled !== '') lines.write(prefilled);
      }),
    close: () => lines.close(),
  };
}

export interface Desk {
  readonly content: string;
  readonly seen: Seen;
  /** ISO date with which decisions are signed. */
  readonly today: string;
}

const HELP = `  a  accept: the machine is right, and its reading is written down so that it stays
  r  reject: the machine is wrong, and the other reading is written down
  e  edit what would be written
  s  skip (also Enter)
  u  undo the last decision
  q  quit
`;

/** Walks through the doubts and answers how many were decided in the end. */
export async function reviewDoubts(doubts: readonly Issue[], desk: Desk, { say, ask }: Asking): Promise<number> {
  const done: { readonly at: number; readonly change: Change }[] = [];
  await say(doubts.length === 0 ? 'Nothing is doubtful.\n' : `${doubts.length} to look at. Answer with a letter and Enter:\n${HELP}`);
  let at = 0;
  let isShown = false;
  while (at < doubts.length) {
    const issue = doubts[at] as Issue;
    const decisions = decisionsOf(issue);
    if (!isShown) await say(`\n[${at + 1} of ${doubts.length}] ${shown(issue, decisions, desk.seen)}`);
    isShown = true;
    const answer = await ask('a, r, e, s, u, q? ');
    if (answer === null) break;
    const letter = answer.trim().toLowerCase();
    if (letter === 'q') break;
    else if (letter === 's' || letter === '') [at, isShown] = [at + 1, false];
    else if (letter === 'u') {
      const last = done.pop();
      if (last === undefined) await say('Nothing to undo.\n');
      else {
        await tried(() => undo(last.change), say, 'Undone.\n');
        [at, isShown] = [last.at, false];
      }
    } else if (letter === 'a' || letter === 'r' || letter === 'e') {
      const decision = await chosen(letter, decisions, ask);
      if (decision === null) continue;
      const reason = decision.file.startsWith('corrections/') ? await ask('Why? (Enter: no reason) ') : null;
      const change = await tried(
        () => applyDecision(desk.content, decision, { decided: desk.today, reason: reason?.trim() || null }),
        say,
        `Written to content/${decision.file}\n`,
      );
      if (change === null) continue;
      done.push({ at, change });
      [at, isShown] = [at + 1, false];
    } else await say(HELP);
  }
  return done.length;
}

/** Where a hint leaves something open. */
const UNKNOWN = /YYYY/u;

/** What is to be written; null where the person thought better of it. */
async function chosen(letter: 'a' | 'r' | 'e', decisions: readonly Decision[], ask: Asking['ask']): Promise<Decision | null> {
  const [first, second] = decisions;
  // What only the person knows is asked for.
  if (letter === 'a' && first !== undefined && !UNKNOWN.test(first.yaml)) return first;
  if (letter === 'r' && second !== undefined) return second;
  // Where the machine has no other reading to offer, the person gives the right one.
  const decision = letter !== 'e' || second === undefined ? first : await whichOf(decisions, ask);
  if (decision === undefined) return null;
  const yaml = await ask('Write: ', yamlLine(parseYaml(decision.yaml, decision.file).value ?? decision.yaml));
  return yaml === null || yaml.trim() === '' ? null : { ...decision, yaml };
}

async function whichOf(decisions: readonly Decision[], ask: Asking['ask']): Promise<Decision | undefined> {
  const answer = await ask(`Which one, 1 to ${decisions.length}? `);
  return decisions[Number(answer ?? '') - 1];
}

async function tried<Made>(act: () => Promise<Made>, say: Asking['say'], done: string): Promise<Made | null> {
  try {
    const made = await act();
    await say(done);
    return made;
  } catch (problem) {
    await say(`Not written. ${printable(problem instanceof Error ? problem.message : String(problem))}\n`);
    return null;
  }
}

function shown(issue: Issue, decisions: readonly Decision[], seen: Seen): string {
  const { file, line, message, rule } = issue;
  const quoted = seen(issue).map(
    ({ number, text }) => `  ${number === line ? '>' : ' '}${String(number).padStart(5)}  ${printable(text)}\n`,
  );
  const offered = decisions.map(
    ({ what, file: into, yaml }, at) =>
      `  ${at + 1}. ${printable(what)} (content/${printable(into)})\n${yaml
        .split('\n')
        .map((one) => `       ${printable(one)}\n`)
        .join('')}`,
  );
  return `${printable(file)}${line === null ? '' : `:${line}`}: ${printable(message)} (${rule})\n${quoted.join('')}${offered.join('')}`;
}
