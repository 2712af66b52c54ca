import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openSite, type Site } from './site.ts';
import { watchedPage } from './watched.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const TEXTS = {
  ar: {
    home: 'ديوان مرجانة',
    person: 'سلمى الراشدي',
    article: 'مجلس مرجانة يقرّ إعادة بناء الجسر',
    beside: 'وجهًا لوجه',
    dir: 'rtl',
    other: { article: 'Marjana council votes', person: 'Salma al-Rashidi' },
  },
  en: {
    home: 'The Marjana Diwan',
    person: 'Salma al-Rashidi',
    article: 'Marjana council votes',
    beside: 'Side by side',
    dir: 'ltr',
    other: { article: 'مجلس مرجانة يقرّ إعادة بناء الجسر', person: 'سلمى الراشدي' },
  },
} as const;

const ways = ['root', 'sub-folder', 'file'] as const;
const states = (['ar', 'en'] as const).flatMap((language) =>
  ([360, 1280] as const).flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) => ways.map((way) => [language, width, scheme, way] as const)),
  ),
);

/** Home → person → article → counterpart → back, the pair, the other language of each, in every way in which a site is read. */
describe.each(states)('in %s, %i wide, %s, by %s', (language, width, colorScheme, way) => {
  it('leads from home to a person, an article, its counterpart and back', async () => {
    const { page, complaints, asked } = await watchedPage(browser, {
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    const texts = TEXTS[language];
    const wide: string[] = [];
    const arrivesAt = async (title: string, dir: string): Promise<void> => {
      await page.waitForFunction((text) => document.querySelector('h1')?.textContent?.includes(text), title, { timeout: 10_000 });
      expect(await page.getAttribute('html', 'dir')).toBe(dir);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) wide.push(`${page.url()}: ${excess}`);
    };
    const otherDir = texts.dir === 'rtl' ? 'ltr' : 'rtl';
    await page.goto(site.ways[way](`${language}/index.html`));
    await arrivesAt(texts.home, texts.dir);
    await page.click(`#people a:has-text("${texts.person}")`);
    await arrivesAt(texts.person, texts.dir);
    await page.click(`#articles h3 a:has-text("${texts.article}")`);
    await arrivesAt(texts.article, texts.dir);
    await page.click('#counterpart h3 a');
    await arrivesAt(texts.other.article, otherDir);
    await page.goBack();
    await arrivesAt(texts.article, texts.dir);
    await page.click('.other-language a');
    await arrivesAt(texts.other.article, otherDir);
    await page.click('.other-language a');
    await page.click('#counterpart .more a');
    await arrivesAt(texts.beside, texts.dir);
    await page.click(`.face a.j1`);
    await arrivesAt(texts.person, texts.dir);
    await page.click('.other-language a');
    await arrivesAt(texts.other.person, otherDir);
    const from = new URL(site.ways[way]('')).href;
    expect({ complaints, wide, outside: asked.filter((url) => !url.startsWith(from) && !url.startsWith('data:')) }).toEqual({
      complaints: [],
      wide: [],
      outside: [],
    });
    await page.context().close();
  });
});
