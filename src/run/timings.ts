/** How long the steps of a build take, for `npm run bench`: written where `DIWAN_TIMINGS` names a file, else noted for nobody. */
import { writeFileSync } from 'node:fs';

export interface Timings {
  /** Ends the step before and begins this one. */
  readonly step: (name: string) => void;
  readonly add: (name: string, milliseconds: number) => void;
  /** The same call, whose time counts as `name` beside the step that it is part of. */
  readonly around: <Call extends (() => unknown) | null>(name: string, call: Call) => Call;
  readonly write: () => void;
}

export function timings(path = process.env.DIWAN_TIMINGS): Timings {
  if (path === undefined) return { step: () => {}, add: () => {}, around: (_, call) => call, write: () => {} };
  const steps = new Map<string, number>([['start', performance.now()]]);
  let current: { readonly name: string; readonly began: number } | null = null;
  const add = (name: string, milliseconds: number): void => void steps.set(name, (steps.get(name) ?? 0) + milliseconds);
  const end = (): void => {
    if (current !== null) add(current.name, performance.now() - current.began);
  };
  return {
    step: (name) => {
      end();
      current = { name, began: performance.now() };
    },
    add,
    around: (name, call) => {
      if (call === null) return call;
      const timed = (): unknown => {
        const began = performance.now();
        const value = call();
        add(name, performance.now() - began);
        return value;
      };
      return timed as typeof call;
    },
    write: () => {
      end();
      current = null;
      writeFileSync(path, JSON.stringify(Object.fromEntries(steps)));
    },
  };
}
