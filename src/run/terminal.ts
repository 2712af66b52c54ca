/** Where a command writes. Results go to `out`, everything that a person reads meanwhile to `tell`. */
export interface Terminal {
  /** Writes a result; resolves when there is room for more, so that a long answer streams in little memory. */
  out(text: string): Promise<void>;
  /** Writes a message for the person at the keyboard (stderr). */
  tell(text: string): void;
  /** Whether a person is looking: then a progress bar may redraw itself. */
  readonly live: boolean;
}

/** Control characters and direction overrides: in file names and texts they could redraw a terminal or hide words. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text that came from outside, fit for a terminal: each control character or direction override becomes `�`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[\t\n]/gu, ' ');
}

/** The terminal of this process. A reader that goes away (`| head`) ends the command quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(0);
    throw problem;
  });
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve();
        else process.stdout.once('drain', resolve);
      }),
    tell: (text) => void process.stderr.write(text),
    live: process.stderr.isTTY === true,
  };
}
