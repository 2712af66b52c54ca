import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Serving, startServing } from './serving.ts';
import { folders, put, workplace } from './site.ts';

const story = (name: string): string =>
  `The bridge of ${name} opens again\n\nPublished: 4 March 2021\n\nMARJANA (SNA) – The bridge of ${name} was opened on Monday after a year of work.\n`;

let serving: Serving | undefined;
afterEach(() => serving?.end('SIGKILL'));

it('shows a page that is open anew when a file is dropped in, and has it written by the end', async () => {
  const at = workplace('serve');
  put(join(at, 'content/raw'), { 'one.txt': story('Marjana') });
  serving = await startServing(folders(at));
  expect(await serving.home()).toContain('bridge of Marjana');

  const page = await serving.openPage();
  put(join(at, 'content/raw'), { 'two.txt': story('Tell Asfar') });
  await page.reloaded();
  // The page is there as soon as the reader is told, whether or not it stands on the disk by then.
  expect(await serving.home()).toContain('bridge of Tell Asfar');
  await serving.built(2);
  expect(readFileSync(join(at, '_site/en/index.html'), 'utf8')).toContain('bridge of Tell Asfar');
}, 240_000);

it('builds what is dropped in while the first build is at work', async () => {
  const at = workplace('serve');
  put(join(at, 'content/raw'), { 'one.txt': story('Marjana') });
  let dropped = false;
  serving = await startServing(folders(at), (said) => {
    // The folder has been listed by then.
    if (dropped || !said.includes('cleaning and describing')) return;
    dropped = true;
    put(join(at, 'content/raw'), { 'late.txt': story('Tell Asfar') });
  });
  expect(dropped).toBe(true);
  await serving.built(2);
  expect(await serving.home()).toContain('bridge of Tell Asfar');
}, 240_000);
