import { readAuthority } from '../link/authority.ts';
import { type Candidate, reconciler, SURE } from '../link/reconcile.ts';
import type { AuthorityPerson } from '../model.ts';
import { needFiles } from './clean.ts';
import { type Command, UsageError } from './command.ts';
import { report, WHOLE } from './report.ts';
import { contentOf } from './settings.ts';
import { linesOfFile } from './textFile.ts';

/** Two people nearer to each other than this are a toss-up, and the name stays open. */
const MARGIN = 0.05;

export const command: Command = {
  usage: 'reconcile NAMES.txt [--content DIR]',
  about:
    'which known person each name of a list is (one a line, either script): name, id or nothing, score, known name, runners-up, parted by tabs',
  options: { content: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    needFiles(positionals);
    if (positionals.length > 1) throw new UsageError('reconcile takes one file of names.');
    const { authority, issues } = await readAuthority(contentOf(values));
    terminal.tell(
      report(
        [],
        issues.filter(({ severity }) => severity === 'error'),
        WHOLE,
      ),
    );
    const people = new Map(authority.people.map((person) => [person.id, person]));
    const candidates = reconciler([], authority);
    for (const line of await linesOfFile(positionals[0] ?? '')) {
      const name = line.trim();
      if (name !== '') await terminal.out(`${row(name, candidates(name), people)}\n`);
    }
    return 0;
  },
};

/** A name is somebody's where the likeliest person is sure and no other is as likely; else the second and third cells are empty. */
export function row(name: string, candidates: readonly Candidate[], people: ReadonlyMap<string, AuthorityPerson>): string {
  const [first, second] = candidates;
  const chosen = first !== undefined && first.score >= SURE && first.score - (second?.score ?? 0) >= MARGIN ? first : null;
  const person = chosen === null ? null : people.get(chosen.person);
  const others = candidates.filter((candidate) => candidate !== chosen).map((other) => `${other.person} ${other.score.toFixed(3)}`);
  const cells = [name, chosen?.person ?? '', chosen?.score.toFixed(3) ?? '', person?.name.en ?? person?.name.ar ?? '', others.join('; ')];
  return cells.map((cell) => cell.replace(/[\t\r\n]/gu, ' ')).join('\t');
}
