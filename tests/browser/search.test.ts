import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERIES } from '../search/queries.ts';
import { openBrowser, openSite, type Site } from './site.ts';
import { watchedPage } from './watched.ts';

let ours: Site;
let sample: Site;
let browser: Browser;

beforeAll(async () => {
  [ours, sample, browser] = await Promise.all([openSite('ours'), openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([ours?.close(), sample?.close()]);
});

type Way = keyof Site['ways'];

/** The address of the search page with a query, or with any parameters. */
const address = (site: Site, way: Way, language: 'ar' | 'en', query: string | Record<string, string>): string =>
  `${site.ways[way](`${language}/search.html`)}?${new URLSearchParams(typeof query === 'string' ? { q: query } : query)}`;

/** Waits until the search on the page has come to its end. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const found = document.querySelector('[data-found]');
    return (
      found instanceof HTMLElement && !found.hidden && !found.hasAttribute('aria-busy') && document.querySelector('[data-count]') !== null
    );
  });
}

const results = (page: Page) => page.locator('[data-results] h2');

describe.each([
  ['root', 'ar'],
  ['sub-folder', 'en'],
  ['file', 'ar'],
  ['file', 'en'],
] as const)('by %s, from the page in %s', (way, language) => {
  it('forty searches find what they should', async () => {
    const { page, complaints, asked: addresses } = await watchedPage(browser);
    const wrong: string[] = [];
    for (const { query, first, also, total } of QUERIES) {
      await page.goto(address(ours, way, language, query));
      await settled(page);
      const found = await results(page).allTextContents();
      if (!found[0]?.startsWith(first)) wrong.push(`${query}: ${found[0]}`);
      if (also !== undefined && !found.some((headline) => headline.startsWith(also))) wrong.push(`${query}: no ${also}`);
      if (total !== undefined && found.length !== total) wrong.push(`${query}: ${found.length} found`);
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    const from = new URL(ours.ways[way]('')).href;
    expect(addresses.filter((url) => !url.startsWith(from))).toEqual([]);
    await page.context().close();
  });

  it('a result leads to its article', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(address(ours, way, language, 'booksellers'));
    await settled(page);
    await results(page).first().locator('a').click();
    expect(await page.textContent('h1')).toMatch(/^Booksellers return/u);
    await page.context().close();
  });
});

describe('an excerpt', () => {
  it('comes from the article’s own page by http, with what was found marked, and from its head by file', async () => {
    const { page } = await watchedPage(browser);
    const marked = page.locator('[data-results] .lede mark');
    await page.goto(address(ours, 'root', 'en', 'herons'));
    await settled(page);
    await marked.first().waitFor();
    expect(await marked.first().textContent()).toBe('herons');
    await page.goto(address(ours, 'file', 'en', 'herons'));
    await settled(page);
    expect(await results(page).count()).toBe(1);
    await page.goto(address(ours, 'file', 'ar', 'إعمار'));
    await settled(page);
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('إعماره');
    await page.context().close();
  });

  it('marks a name that was found in the other script', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(address(ours, 'root', 'en', 'hakim'));
    await settled(page);
    const marks = await page.locator('[data-results] [lang=ar] h2 mark').allTextContents();
    expect(marks).toEqual(['الحكيم', 'الحكيم']);
    await page.context().close();
  });

  it('never runs what a text would run, and asks for nothing else', async () => {
    for (const way of ['root', 'file'] as const) {
      const { page, complaints } = await watchedPage(browser);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs++;
        void dialog.dismiss();
      });
      await page.goto(address(sample, way, 'ar', 'alert constructor'));
      await settled(page);
      expect(await results(page).first().textContent()).toContain('<script>alert("x")</script>');
      await page.goto(address(sample, way, 'en', '<img src=x onerror=alert(1)>'));
      await settled(page);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(dialogs).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

describe.each(['root', 'file'] as const)('by %s', (way) => {
  it('a search is typed, kept in the address, narrowed and taken back, all by the keyboard', async () => {
    const { page, complaints } = await watchedPage(browser);
    await page.goto(ours.ways[way]('en/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('hak');
    await page.locator('.find-list [role=option]').first().waitFor();
    expect(await page.locator('.find-list [role=option]').first().textContent()).toMatch(/^Ammar al-Hakim person/u);
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('.find input', 'aria-activedescendant')).toBe('find-0');
    await page.keyboard.press('Escape');
    expect(await page.locator('.find-list').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search.html?q=hak');
    await page.keyboard.press('/');
    await page.keyboard.press('End');
    await page.keyboard.type('im');
    await page.waitForURL('**/search.html?q=hakim');
    await page.locator('[data-results] h2').nth(3).waitFor();
    await page.click('.search-filters summary');
    await page.selectOption('#filter-language', { value: 'ar' });
    await page.waitForURL('**/search.html?q=hakim&language=ar');
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length === 2);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length === 4);
    expect(await page.inputValue('#filter-language')).toBe('');
    await page.focus('#query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await results(page).nth(1).textContent());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('filters stand in the address and are taken off one by one', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(address(ours, way, 'ar', { person: 'ammar-al-hakim', from: '2024-03-01', to: '2024-03-20' }));
    await settled(page);
    expect(await results(page).count()).toBe(2);
    expect(await page.inputValue('#filter-person')).toBe('عمار الحكيم');
    const chips = page.locator('[data-chips] button');
    expect(await chips.allTextContents()).toEqual(['الشخص: عمار الحكيم ×', 'من 1 آذار 2024 ×', 'إلى 20 آذار 2024 ×']);
    await chips.nth(1).click();
    await chips.nth(1).click();
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length === 4);
    expect(new URL(page.url()).search).toBe('?person=ammar-al-hakim');
    await page.context().close();
  });

  it('what is not found is said, with ways on', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(address(ours, way, 'en', 'bookselers Warraqin'));
    await settled(page);
    expect(await page.textContent('[data-nothing] .empty')).toBe('No article has “bookselers”.');
    await page.click('text=Did you mean booksellers');
    await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length > 0);
    expect(await results(page).first().textContent()).toMatch(/^Booksellers return/u);
    await page.context().close();
  });
});

describe('without scripts', () => {
  it('the box leads to the search page, which says what it needs and leads to the doors', async () => {
    const { page } = await watchedPage(browser, { javaScriptEnabled: false });
    await page.goto(ours.ways.root('ar/people/index.html'));
    await page.fill('.find input', 'حكيم');
    await page.press('.find input', 'Enter');
    await page.waitForURL('**/ar/search.html?q=*');
    expect(await page.isVisible('form.search')).toBe(false);
    expect(await page.isVisible('main .note')).toBe(true);
    await page.locator('main .plain-list a').first().click();
    expect(await page.textContent('h1')).toBe('الأشخاص');
    await page.context().close();
  });
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([
  ['en', 'light', 1280],
  ['ar', 'light', 320],
  ['en', 'dark', 320],
  ['ar', 'dark', 1280],
] as const)('results in %s, %s, at %i pixels', (language, colorScheme, width) => {
  it('break no rule that axe knows, and fit', async () => {
    const { page } = await watchedPage(browser, { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    };
    await page.goto(address(sample, 'root', language, { q: 'rashidi', language: 'en', topic: 'politics', from: '2020' }));
    await settled(page);
    await check();
    await page.goto(address(sample, 'root', language, 'nothing has this'));
    await settled(page);
    await check();
    await page.goto(sample.ways.root(`${language}/about.html`));
    await page.keyboard.press('/');
    await page.keyboard.type('qand');
    await page.locator('.find-list [role=option]').first().waitFor();
    await check();
    await page.context().close();
  });
});

describe('a first search of 1,000 articles', () => {
  /** Kilobytes compressed and requests, the script included. */
  it('loads at most 150 kB in ten requests', async () => {
    const site = await openSite(1_000);
    const { page, complaints } = await watchedPage(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(site.ways.root('en/index.html'));
    const headlines = await page.locator('h3').allTextContents();
    const words = headlines.flatMap((headline) => headline.split(' '));
    const queries = [
      words[0],
      words.slice(0, 2).join(' '),
      words.slice(8, 11).join(' '),
      `"${words.slice(16, 19).join(' ')}"`,
      `${words[3]} ${words[5]} ${words[7]} ${words[6]}`,
    ];
    const heaviest = { kilobytes: 0, requests: 0 };
    for (const query of queries) {
      const fresh = await watchedPage(browser, { viewport: { width: 1280, height: 900 } });
      const bodies: Promise<number>[] = [];
      // The page itself, its style and its fonts are those of every page: the search is its script, the index and articles.
      fresh.page.on('response', (response) => {
        if (/\/search\/|\/articles\/|\/search\.js$/u.test(response.url()))
          bodies.push(response.body().then((body) => gzipSync(body).length));
      });
      await fresh.page.goto(address(site, 'root', 'en', query ?? ''), { waitUntil: 'networkidle' });
      await settled(fresh.page);
      const sizes = await Promise.all(bodies);
      heaviest.kilobytes = Math.max(heaviest.kilobytes, sizes.reduce((sum, size) => sum + size, 0) / 1000);
      heaviest.requests = Math.max(heaviest.requests, bodies.length);
      expect(await results(fresh.page).count()).toBeGreaterThan(0);
      expect(fresh.complaints).toEqual([]);
      await fresh.page.context().close();
    }
    expect(complaints).toEqual([]);
    expect(heaviest.kilobytes).toBeLessThanOrEqual(150);
    expect(heaviest.kilobytes).toBeGreaterThan(20);
    expect(heaviest.requests).toBeLessThanOrEqual(10);
    console.info(`A first search of 1,000 articles: at most ${heaviest.kilobytes.toFixed(1)} kB in ${heaviest.requests} requests.`);
    await page.context().close();
    await site.close();
  }, 120_000);
});
