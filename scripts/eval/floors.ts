import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Figures } from './cleaning.ts';

/** The lowest figures that a sample may give, by the sample's name. */
const FLOORS = z.record(z.string(), z.object({ digest: z.string(), figures: z.record(z.string(), z.number()) }));
export type Floors = Readonly<z.infer<typeof FLOORS>>;

/** The one figure of which less is better. */
const CEILINGS: ReadonlySet<string> = new Set(['misjoined']);
/** Counts of the sample are no figures of quality. */
const COUNTS: ReadonlySet<string> = new Set(['documents', 'articles']);
/** Floors are pinned to the thousandth below. */
const GRAIN = 1000;

export async function readFloors(file: string): Promise<Floors> {
  return existsSync(file) ? FLOORS.parse(JSON.parse(await readFile(file, 'utf8'))) : {};
}

/** What is wrong with today's figures against the pinned ones, one sentence each; empty where all hold. */
export function fallen(floors: Floors, name: string, digest: string, figures: Figures): readonly string[] {
  const floor = floors[name];
  if (floor === undefined) return [`No floor is pinned under "${name}".`];
  if (floor.digest !== digest) return [`The sample "${name}" has changed (${digest}, pinned ${floor.digest}): pin its floor again.`];
  return Object.entries(floor.figures).flatMap(([figure, pinned]) => {
    const now = (figures as unknown as Readonly<Record<string, number | null>>)[figure] ?? null;
    const holds = now !== null && (CEILINGS.has(figure) ? now <= pinned : now >= pinned);
    return holds ? [] : [`${name}: ${figure} is ${now ?? 'not measured'}, its floor is ${pinned}.`];
  });
}

/** The floors with today's figures under `name`; throws where one would be lowered and `lower` is not set. */
export function withFloor(floors: Floors, name: string, digest: string, figures: Figures, lower: boolean): Floors {
  const measured = Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== null && !COUNTS.has(entry[0]));
  const pinned = measured.map(([figure, value]) => [
    figure,
    CEILINGS.has(figure) ? Math.ceil(value * GRAIN) / GRAIN : Math.floor(value * GRAIN) / GRAIN,
  ]);
  const problems = floors[name]?.digest === digest ? fallen(floors, name, digest, figures) : [];
  if (problems.length > 0 && !lower) throw new Error(`A floor would be lowered; say --lower if that is meant. ${problems.join(' ')}`);
  const all = { ...floors, [name]: { digest, figures: Object.fromEntries(pinned) } };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
