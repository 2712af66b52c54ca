import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { put, workplace } from './site.ts';

const PROGRAM = resolve(import.meta.dirname, '../../src/diwan.mjs');
const story = (name: string): string =>
  `The bridge of ${name} opens again\n\nPublished: 4 March 2021\n\nMARJANA (SNA) – The bridge of ${name} was opened on Monday after a year of work.\n`;

let end = (): void => {};
afterEach(() => end());

it('shows a page that is open anew when a file is dropped in, and has it written by the end', async () => {
  const at = workplace('serve');
  put(join(at, 'content/raw'), { 'one.txt': story('Marjana') });
  const running = spawn(process.execPath, [
    ...[PROGRAM, 'serve', '--port', '0'],
    ...['--content', join(at, 'content'), '--output', join(at, '_site'), '--cache', join(at, 'cache')],
  ]);
  end = () => void running.kill('SIGKILL');
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const until = async <Found>(look: () => Found | null | Promise<Found | null>): Promise<Found> => {
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (running.exitCode !== null) throw new Error(`It ended: ${said}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const address = await until(() => /http:\/\/localhost:\d+\//u.exec(said)?.[0] ?? null);
  const home = async (): Promise<string> => (await fetch(new URL('en/index.html', address))).text();
  expect(await home()).toContain('bridge of Marjana');

  const events = (await fetch(new URL('.diwan/events', address))).body?.pipeThrough(new TextDecoderStream()).getReader();
  put(join(at, 'content/raw'), { 'two.txt': story('Tell Asfar') });
  let told = '';
  while (!told.includes('event: reload')) told += (await events?.read())?.value ?? '';
  // The page is there as soon as the reader is told, whether or not it stands on the disk by then.
  expect(await home()).toContain('bridge of Tell Asfar');
  await until(() => (said.match(/^time:/gmu)?.length === 2 ? true : null));
  expect(readFileSync(join(at, '_site/en/index.html'), 'utf8')).toContain('bridge of Tell Asfar');
  await events?.cancel();
}, 240_000);
