/** What `recheck` says of each pattern: whether its time may grow faster than a text's length, and by which text. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AttackPattern, Diagnostics } from 'recheck';
import { ROOT } from '../../invariants/sources.ts';
import type { Pattern } from './literals.ts';

/** What makes a pattern slow: parts to be repeated as often as one likes, each behind a beginning, and an end. */
export type Attack = Pick<AttackPattern, 'pumps' | 'suffix' | 'pattern'>;

export interface Verdict {
  readonly pattern: Pattern;
  /** `safe`, `polynomial`, `exponential`, or why it could not be judged. */
  readonly growth: string;
  readonly attack: Attack | null;
}

/**
 * Verdicts on long patterns, which take the judge minutes, by a digest of the pattern and of what judges; short ones are judged
 * each time, and a long one that does not stand there as well. `JUDGE=all` judges all of them anew and writes the file.
 */
const KEPT = new URL('./verdicts.json', import.meta.url);
const JUDGE = new URL('./worker.mjs', import.meta.url);
const ALL = process.env.JUDGE === 'all';
/** In characters. */
const LONG = 40;

type Said = Pick<Verdict, 'growth' | 'attack'>;
type Kept = Readonly<Record<string, Said>>;

function verdictOf(said: Diagnostics): Said {
  if (said.status === 'safe') return { growth: 'safe', attack: null };
  if (said.status === 'unknown') return { growth: `unknown: ${said.error.kind}`, attack: null };
  const { pumps, suffix, pattern } = said.attack;
  return { growth: said.complexity.type, attack: { pumps, suffix, pattern } };
}

/** Judges each distinct pattern, in so many threads. */
export async function judge(patterns: readonly Pattern[], threads = 2): Promise<readonly Verdict[]> {
  const version = createHash('sha256')
    .update(readFileSync(JUDGE))
    .update(readFileSync(join(ROOT, 'node_modules/recheck/package.json')))
    .digest('hex');
  const keyOf = ({ source, flags }: Pattern): string =>
    createHash('sha256').update(`${version} /${source}/${flags}`).digest('hex').slice(0, 24);
  const kept = ALL ? {} : (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept);
  const said = new Map<string, Said>();
  for (const one of patterns) {
    const before = kept[keyOf(one)];
    if (one.source.length > LONG && before !== undefined) said.set(keyOf(one), before);
  }
  const waiting = [...new Map(patterns.map((one) => [keyOf(one), one]))].filter(([key]) => !said.has(key)).reverse();
  const work = async (): Promise<void> => {
    const worker = new Worker(JUDGE);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [key, { source, flags }] = next;
      worker.postMessage({ source, flags });
      // `once` of events refuses where the worker fails.
      const [answer] = (await once(worker, 'message')) as [Diagnostics];
      said.set(key, verdictOf(answer));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, waiting.length) }, work));
  if (ALL && patterns.length > 100) {
    const long = patterns.filter(({ source }) => source.length > LONG).map((one) => [keyOf(one), said.get(keyOf(one))] as const);
    const sorted = [...new Map(long)].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(KEPT, `{\n${sorted.map(([key, one]) => `  "${key}": ${JSON.stringify(one)}`).join(',\n')}\n}\n`);
  }
  return patterns.map((pattern) => ({ pattern, ...(said.get(keyOf(pattern)) as Said) }));
}

/** The attack stretched or cut to about so many letters. */
export function attackOf({ pumps, suffix }: Attack, letters: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((letters - fixed) / Math.max(1, pumped)));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}
