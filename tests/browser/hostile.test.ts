/** The corpus of bad input in Chromium: the pages' own policy is never broken, nothing of it runs, nothing is asked of anyone else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../hostile/content.ts';
import { writeBad } from '../hostile/corpus/corpus.ts';
import { build, put, workplace } from '../run/site.ts';
import { openBrowser } from './site.ts';

let browser: Browser;
let site: string;
let paths: string[];

beforeAll(async () => {
  const at = workplace('hostile-pages');
  put(join(at, 'content'), HOSTILE);
  // Damaged bytes and wrong types make no page that differs from others: only what brings something of its own into a page.
  writeBad(join(at, 'content/raw'), ({ name }) => /^(?:markup|formulas|letters|names)\//u.test(String(name)));
  const ran = await build(at);
  expect(ran.status, ran.told.slice(0, 2000)).toBe(1);
  site = join(at, '_site');
  paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

const LANES = 3;

/** Opens pages one after another and answers everything that happened which must not. */
async function visit(list: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const lane = async (from: number): Promise<void> => {
    const page: Page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      Object.assign(window, { broken: [] });
      document.addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { broken: string[] }).broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    let at = '';
    page.on('dialog', (dialog) => {
      wrong.push(`${at}: a dialog`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${at}: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`${at}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(`${at}: asked ${request.url()}`);
    });
    for (const path of list.filter((_, n) => n % LANES === from)) {
      at = path;
      await page.goto(pathToFileURL(join(site, path)).href, { waitUntil: 'load', timeout: 120_000 });
      const { broken, pwned } = await page.evaluate(() => ({
        broken: (window as unknown as { broken: string[] }).broken,
        pwned: 'pwned' in window,
      }));
      wrong.push(...broken.map((one) => `${path}: ${one}`), ...(pwned ? [`${path}: ran`] : []));
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: LANES }, (_, from) => lane(from)));
  return wrong;
}

describe('pages made of the corpus', () => {
  it('of every kind break no policy, run nothing and ask nobody', { timeout: 600_000 }, async () => {
    const articles = paths.filter((path) => /^..\/articles\/.*\.html$/u.test(path));
    const others = paths.filter((path) => path.endsWith('.html') && !articles.includes(path));
    expect(articles.length).toBeGreaterThan(150);
    // Every article, and of the pages about people, topics and days, which are many and alike, each tenth.
    const chosen = [...articles, ...others.filter((path, n) => n % 10 === 0 || /^..\/[^/]+$|^[^/]+$/u.test(path))];
    expect(await visit(chosen)).toEqual([]);
  });

  it('with a hundred thousand letters in a row are laid out, and are the letters that were received', async () => {
    const page = await (await browser.newContext()).newPage();
    for (const [letters, count] of [
      ['y', 100_000],
      ['مرجانة', 17_000],
    ] as const) {
      const word = letters.repeat(count);
      const counts = paths
        .filter((path) => /^..\/articles\/.*\.html$/u.test(path))
        .map((path) => ({ path, count: readFileSync(join(site, path), 'utf8').replaceAll('<wbr>', '').split(word).length }));
      // Others name it by its headline; its own page has it in each paragraph as well.
      const own = counts.reduce((most, one) => (one.count > most.count ? one : most));
      expect(own.count).toBeGreaterThan(4);
      // Without places to break in, Chromium needs minutes for it.
      await page.goto(pathToFileURL(join(site, own.path)).href, { waitUntil: 'load', timeout: 60_000 });
      const shown = await page.evaluate((of) => {
        getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
        return { copied: (getSelection()?.toString() ?? '').includes(of), height: document.body.scrollHeight };
      }, word);
      expect(shown).toEqual({ copied: true, height: expect.toSatisfy((height: number) => height > 10_000) });
    }
    await page.context().close();
  });

  it('has feeds and sitemaps that are well-formed XML', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto('about:blank');
    const files = paths.filter((path) => path.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      const wrong = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '',
        readFileSync(join(site, path), 'utf8'),
      );
      expect([path, wrong]).toEqual([path, '']);
    }
    await page.context().close();
  });
});
