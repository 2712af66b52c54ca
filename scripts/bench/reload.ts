/** How long it takes `npm start` from a file that is dropped in to the open page as it is then. */
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds for each dropped file in turn; the page that is open is the English home. `line` is how the server is started. */
export async function measureReloads(line: readonly string[], raw: string, drops: readonly string[]): Promise<number[]> {
  const [command = '', ...rest] = line;
  const running = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const until = async (sign: RegExp, count = 1): Promise<void> => {
    while ((said.match(sign)?.length ?? 0) < count) {
      if (running.exitCode !== null) throw new Error(`serve ended: ${said.slice(-500)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const times: number[] = [];
  try {
    await until(/Serving .* at http:\S+/gu);
    const address = /at (http:\S+)/u.exec(said)?.[1] ?? '';
    for (const [at, drop] of drops.entries()) {
      const events = (await fetch(new URL('.diwan/events', address))).body?.pipeThrough(new TextDecoderStream()).getReader();
      const began = performance.now();
      cpSync(drop, join(raw, `reload-${at}.txt`));
      let told = '';
      while (!told.includes('event: reload')) told += (await events?.read())?.value ?? '';
      await (await fetch(new URL('en/index.html', address))).text();
      times.push((performance.now() - began) / 1000);
      await events?.cancel();
      // Everything is written before the next one comes.
      await until(/^time:/gmu, at + 2);
    }
  } finally {
    running.kill('SIGINT');
    for (const at of drops.keys()) rmSync(join(raw, `reload-${at}.txt`), { force: true });
  }
  return times;
}
