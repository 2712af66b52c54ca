import type { Terminal } from './terminal.ts';

/** Where the pipeline says how far it is. */
export type Progress = (step: string, done: number, total: number) => void;

const WIDTH = 28;
/** Away from a terminal a step says how far it is at most so many times, and not for fewer than so many done. */
const LINES = 10;
const LEAST = 100;

/** A bar that redraws itself where a person looks on; elsewhere a plain line now and then and at the end of each step. */
export function progressOn(terminal: Terminal): Progress {
  /** How far each step was when it was last said: two may go on side by side. */
  const said = new Map<string, number>();
  return (step, done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const mark = terminal.live ? Math.floor(share * 200) : Math.floor(done / Math.max(LEAST, total / LINES));
    if (share < 1 && (mark === said.get(step) || (!terminal.live && mark === 0))) return;
    if (share < 1) said.set(step, mark);
    else said.delete(step);
    if (!terminal.live) return terminal.tell(`${step}: ${done} of ${total}\n`);
    const filled = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}`;
    terminal.tell(`\r\u001b[K${bar} ${step} ${done} of ${total}${share === 1 ? '\n' : ''}`);
  };
}

/** For callers that nobody watches. */
export const silent: Progress = () => {};
