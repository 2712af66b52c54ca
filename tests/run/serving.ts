/** `diwan serve` in a process of its own, as somebody sees it who has a page open. */
import { spawn } from 'node:child_process';
import { PROGRAM } from './site.ts';

export interface Serving {
  readonly address: string;
  /** The English home as it is served now. */
  readonly home: () => Promise<string>;
  /** Opens a page; its answer resolves when the page is told to reload. */
  readonly openPage: () => Promise<{ readonly reloaded: () => Promise<void> }>;
  /** Resolves when so many builds have ended. */
  readonly built: (builds: number) => Promise<void>;
  readonly end: (signal: NodeJS.Signals) => void;
}

/** Starts it with these options, at any port; resolves when it serves. Until then `heard` is told all that it said, again and again. */
export async function startServing(options: readonly string[], heard: (said: string) => void = () => {}): Promise<Serving> {
  const running = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const until = async (sign: RegExp, count = 1): Promise<void> => {
    while ((said.match(sign)?.length ?? 0) < count) {
      if (running.exitCode !== null) throw new Error(`serve ended: ${said.slice(-2000)}`);
      await new Promise((done) => setTimeout(done, 10));
      heard(said);
    }
  };
  await until(/Serving .* at http:\S+/gu);
  const address = /at (http:\S+)/u.exec(said)?.[1] ?? '';
  return {
    address,
    home: async () => (await fetch(new URL('en/index.html', address))).text(),
    openPage: async () => {
      const events = (await fetch(new URL('.diwan/events', address))).body?.pipeThrough(new TextDecoderStream()).getReader();
      return {
        reloaded: async () => {
          let told = '';
          while (!told.includes('event: reload')) {
            const read = await events?.read();
            if (read === undefined || read.done) throw new Error(`The page was left alone: ${said.slice(-2000)}`);
            told += read.value;
          }
          await events?.cancel();
        },
      };
    },
    built: (builds) => until(/^time:/gmu, builds),
    end: (signal) => void running.kill(signal),
  };
}
