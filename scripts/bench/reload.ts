/** How long it takes `npm start` from a file that is dropped in to the open page as it is then. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startServing } from '../../tests/run/serving.ts';

/** Seconds for each dropped file in turn; the page that is open is the English home. `options` say what is served. */
export async function measureReloads(options: readonly string[], raw: string, drops: readonly string[]): Promise<number[]> {
  const serving = await startServing(options);
  const times: number[] = [];
  try {
    for (const [at, drop] of drops.entries()) {
      const page = await serving.openPage();
      const began = performance.now();
      cpSync(drop, join(raw, `reload-${at}.txt`));
      await page.reloaded();
      await serving.home();
      times.push((performance.now() - began) / 1000);
      // Everything is written before the next one comes.
      await serving.built(at + 2);
    }
  } finally {
    serving.end('SIGINT');
    for (const at of drops.keys()) rmSync(join(raw, `reload-${at}.txt`), { force: true });
  }
  return times;
}
