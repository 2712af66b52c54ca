/**
 * Pictures of each kind of page, in both languages and schemes, wide and narrow, for a person to look at.
 * `npm run screenshots` takes them of `_site`; `npx tsx scripts/screenshots.ts FOLDER [PART OF A NAME]` of another site, or fewer.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ],
};
const WIDTHS = [1280, 390];
const SCHEMES = ['light', 'dark'] as const;

/** The page of a kind that shows most: the largest file in a folder, of those with a name where one is given. */
function largest(site: string, folder: string, name: string | null = null): string | null {
  const here = join(site, folder);
  if (!existsSync(here)) return null;
  const found: { path: string; size: number }[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(join(site, at), { withFileTypes: true })) {
      const path = `${at}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (name === null ? entry.name.endsWith('.html') && !['index.html', 'beside.html'].includes(entry.name) : entry.name === name)
        found.push({ path, size: readSize(join(site, path)) });
    }
  };
  walk(folder);
  found.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  return found[0]?.path ?? null;
}

function readSize(file: string): number {
  return statSync(file).size;
}

/** Name → path of the pages to take. */
function pagesOf(site: string): Map<string, string> {
  const pages = new Map([
    ['door', 'index.html'],
    ['missing', '404.html'],
  ]);
  for (const language of ['ar', 'en']) {
    pages.set(`home-${language}`, `${language}/index.html`);
    for (const folder of ['people', 'topics', 'outlets', 'dates']) pages.set(`${folder}-${language}`, `${language}/${folder}/index.html`);
    pages.set(`about-${language}`, `${language}/about.html`);
    const kinds = { article: 'articles', person: 'people', topic: 'topics', outlet: 'outlets', month: 'dates' };
    for (const [kind, folder] of Object.entries(kinds)) {
      const path = largest(site, `${language}/${folder}`);
      if (path) pages.set(`${kind}-${language}`, path);
    }
    const pair = largest(site, `${language}/articles`, 'beside.html');
    if (pair) pages.set(`pair-${language}`, pair);
  }
  return pages;
}

async function shoot(browser: Browser, site: string, pages: ReadonlyMap<string, string>, output: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: width < 500 ? 2 : 1 });
      const page = await context.newPage();
      for (const [name, path] of pages) {
        await page.goto(pathToFileURL(join(site, path)).href);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details.ledger')) details.setAttribute('open', '');
          return document.fonts.ready;
        });
        await page.screenshot({ path: join(output, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      }
      await context.close();
    }
  }
}

const [site = '_site', part = ''] = process.argv.slice(2);
const output = resolve('screenshots');
await mkdir(output, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
try {
  const wanted = [...pagesOf(resolve(site))].filter(([name]) => name.includes(part));
  await shoot(browser, resolve(site), new Map(wanted), output);
  console.log(`${wanted.length * WIDTHS.length * SCHEMES.length} pictures in ${output}`);
} finally {
  await browser.close();
}
