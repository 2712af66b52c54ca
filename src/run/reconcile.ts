import { resolve } from 'node:path';
import { readAuthority } from '../link/authority.ts';
import { compareNames } from '../link/names/compare.ts';
import { nameReader, type ReadName } from '../link/people/forms.ts';
import { type KnownPeople, knownPeople } from '../link/people/known.ts';
import { prove } from '../link/people/proof.ts';
import type { Authority } from '../model.ts';
import { needFiles } from './clean.ts';
import { type Command, UsageError } from './command.ts';
import { report, WHOLE } from './report.ts';
import { linesOfFile } from './textFile.ts';

/** A person that a name may be. */
interface Candidate {
  readonly id: string;
  /** 0 to 1; 1 where the authority file has the very spelling. */
  readonly score: number;
  /** Whether it is enough to join them in an archive. */
  readonly proven: boolean;
}

const RUNNERS_UP = 3;
/** Below this two names have next to nothing in common. */
const WORTH_NAMING = 0.3;
/** A name that leaves parts out says less. */
const SHORTER = 0.9;

export const command: Command = {
  usage: 'reconcile NAMES.txt [--content DIR]',
  about: 'which known person each name is (one a line, either script): name, id or nothing, score, known name, runners-up, parted by tabs',
  options: { content: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    needFiles(positionals);
    if (positionals.length > 1) throw new UsageError('reconcile takes one file of names.');
    const { authority, issues } = await readAuthority(resolve(typeof values.content === 'string' ? values.content : 'content'));
    terminal.tell(
      report(
        [],
        issues.filter(({ severity }) => severity === 'error'),
        WHOLE,
      ),
    );
    const read = nameReader();
    const known = knownPeople(authority, read);
    for (const line of await linesOfFile(positionals[0] ?? '')) {
      if (line.trim() !== '') await terminal.out(`${row(line.trim(), authority, candidatesOf(line.trim(), known, read))}\n`);
    }
    return 0;
  },
};

/** The known people whom a name may be, likeliest first. */
export function candidatesOf(text: string, known: KnownPeople, read: ReadName): readonly Candidate[] {
  const name = read(text);
  const found = new Map<string, Candidate>();
  for (const id of known.ofName(name)) found.set(id, { id, score: 1, proven: true });
  for (const { id, name: other } of known.fullNames) {
    const match = compareNames(name, other);
    if (match === null) continue;
    const proof = prove(name, other);
    const score = proof?.score ?? (1 - match.mean) * (match.skipped > 0 ? SHORTER : 1) * (match.first ? 1 : SHORTER);
    const before = found.get(id);
    const proven = proof !== null || before?.proven === true;
    found.set(id, { id, score: Math.max(score, before?.score ?? 0), proven });
  }
  return [...found.values()]
    .filter(({ score }) => score >= WORTH_NAMING)
    .sort((a, b) => Number(b.proven) - Number(a.proven) || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The name is somebody's where one person alone is proven, or proven by the very spelling; otherwise it stays open. */
function row(text: string, authority: Authority, candidates: readonly Candidate[]): string {
  const proven = candidates.filter((candidate) => candidate.proven);
  const [first, second] = proven;
  const chosen = first !== undefined && (second === undefined || (first.score === 1 && second.score < 1)) ? first : null;
  const person = authority.people.find(({ id }) => id === chosen?.id);
  const others = candidates.filter(({ id }) => id !== chosen?.id).slice(0, RUNNERS_UP);
  return [
    text,
    chosen?.id ?? '',
    chosen?.score.toFixed(3) ?? '',
    person?.name.en ?? person?.name.ar ?? '',
    others.map(({ id, score }) => `${id} ${score.toFixed(3)}`).join('; '),
  ]
    .map((cell) => cell.replace(/[\t\r\n]/gu, ' '))
    .join('\t');
}
