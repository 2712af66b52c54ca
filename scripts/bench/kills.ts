/**
 * Kills builds: `npx tsx scripts/bench/kills.ts [KILLS] [SEED]` kills (SIGKILL) so many builds at random moments, one after another in
 * one archive, and holds the site to what it was, to what it was to be, and every tenth time to a clean build. It ends with how
 * often each state was met, and with status 1 where one was wrong.
 */
import { chanceOf } from '../../tests/run/changes.ts';
import { kills } from '../../tests/run/kills.ts';

const wanted = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const met = new Map<string, number>();
let wrong = 0;
let killed = 0;
for (let more = 0; killed < wanted && more < 10; more++)
  for await (const kill of kills(wanted - killed, chanceOf(seed + more), 10)) {
    if (kill.killed) killed++;
    const state = kill.killed ? `${kill.kind} build killed, site ${kill.left}` : 'ended before it was killed';
    met.set(state, (met.get(state) ?? 0) + 1);
    const faults = [...kill.torn.map((path) => `torn: ${path}`), ...kill.unlike.map((path) => `unlike a clean build: ${path}`)];
    if (kill.next.status > 1) faults.push(`the next build failed: ${kill.next.told}`);
    if (faults.length > 0) wrong++;
    process.stdout.write(
      `${kill.round} ${kill.kind} after ${kill.milliseconds} ms: ${state}${faults.map((fault) => `\n  ${fault}`).join('')}\n`,
    );
  }
process.stdout.write(
  `${killed} builds killed, ${wrong} left something wrong\n${[...met].map(([state, count]) => `  ${count} ${state}`).join('\n')}\n`,
);
process.exitCode = wrong > 0 ? 1 : 0;
