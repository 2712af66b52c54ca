/** What `recheck` says of each pattern: whether its time may grow faster than a text's length, and by which text. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AttackPattern, Diagnostics } from 'recheck';
import { ROOT } from '../../invariants/sources.ts';
import type { Pattern } from './literals.ts';

export interface Verdict {
  readonly pattern: Pattern;
  /** `safe`, `polynomial`, `exponential`, or why it could not be judged. */
  readonly growth: string;
  readonly attack: AttackPattern | null;
}

/** Verdicts are kept beside the packages, by pattern and by what judges: nothing is judged twice on one machine. */
const KEPT = join(ROOT, 'node_modules/.cache/diwan/patterns.json');
const JUDGE = new URL('./worker.mjs', import.meta.url);

type Kept = Record<string, Pick<Verdict, 'growth' | 'attack'>>;

const verdictOf = (said: Diagnostics): Pick<Verdict, 'growth' | 'attack'> => {
  if (said.status === 'vulnerable') return { growth: said.complexity.type, attack: said.attack };
  return { growth: said.status === 'safe' ? 'safe' : `unknown: ${said.error.kind}`, attack: null };
};

/** Judges each distinct pattern, in so many threads. */
export async function judge(patterns: readonly Pattern[], threads = 2): Promise<readonly Verdict[]> {
  const kept = readKept();
  const version = createHash('sha256')
    .update(readFileSync(JUDGE))
    .update(readFileSync(join(ROOT, 'node_modules/recheck/package.json')))
    .digest('hex');
  const keyOf = ({ source, flags }: Pattern): string => createHash('sha256').update(`${version} /${source}/${flags}`).digest('hex');
  const open = new Map(patterns.filter((one) => kept[keyOf(one)] === undefined).map((one) => [keyOf(one), one]));
  const waiting = [...open].reverse();
  const work = async (): Promise<void> => {
    const worker = new Worker(JUDGE);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [key, { source, flags }] = next;
      worker.postMessage({ source, flags });
      // `once` of events refuses where the worker fails.
      const [said] = (await once(worker, 'message')) as [Diagnostics];
      kept[key] = verdictOf(said);
      writeKept(kept);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, open.size) }, work));
  return patterns.map((pattern) => ({ pattern, ...(kept[keyOf(pattern)] as Pick<Verdict, 'growth' | 'attack'>) }));
}

function readKept(): Kept {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

function writeKept(kept: Kept): void {
  mkdirSync(join(KEPT, '..'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
}

/** The attack stretched or cut to about so many letters. */
export function attackOf({ pumps, suffix }: AttackPattern, letters: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((letters - fixed) / Math.max(1, pumped)));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}
