import type { Terminal } from './terminal.ts';

/** Where the pipeline says how far it is. */
export type Progress = (step: string, done: number, total: number) => void;

const WIDTH = 28;
const LINES = 10;

/** A bar that redraws itself where a person looks on, a plain line at each tenth of a step elsewhere. */
export function progressOn(terminal: Terminal): Progress {
  let printed = '';
  return (step, done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const next = terminal.live ? `${step} ${Math.floor(share * 200)}` : `${step} ${Math.floor(share * LINES)}`;
    if (next === printed) return;
    printed = next;
    if (!terminal.live) return terminal.tell(`${step}: ${done} of ${total}\n`);
    const filled = Math.round(share * WIDTH);
    const bar = `${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}`;
    terminal.tell(`\r\u001b[K${bar} ${step} ${done} of ${total}${share === 1 ? '\n' : ''}`);
  };
}

/** For callers that nobody watches. */
export const silent: Progress = () => {};
