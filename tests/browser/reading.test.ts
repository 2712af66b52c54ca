import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from './kinds.ts';
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

describe.each(['root', 'sub-folder', 'file'] as const)('by %s', (way) => {
  it('leads from the door to an article, its counterpart and back', async () => {
    const { page, complaints, asked } = await watchedPage(browser);
    await page.goto(site.ways[way]('index.html'));
    await page.click('text=اقرأ بالعربية');
    await page.click('.beside >> text=سلمى الراشدي');
    expect(await page.textContent('h1')).toBe('سلمى الراشدي');
    await page.click('h3 >> text=مجلس مرجانة');
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await page.click('#counterpart a');
    expect(await page.textContent('h1')).toContain('Marjana council votes');
    await page.click('.other-language a');
    expect(await page.textContent('h1')).toContain('مجلس مرجانة');
    await page.click('.body a >> text=يوسف قنديل');
    await page.click('.other-language a');
    expect(await page.textContent('h1')).toBe('Yusuf Qandil');
    expect(complaints).toEqual([]);
    const from = new URL(site.ways[way]('')).href;
    expect(asked.filter((url) => !url.startsWith(from))).toEqual([]);
    await page.context().close();
  });

  it('loads its own fonts', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.ways[way]('ar/articles/2024/06/bridge-ar.html'));
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.fonts)
        .filter((font) => font.status === 'loaded')
        .map((font) => font.family.replaceAll('"', ''));
    });
    expect(loaded).toContain('Naskh');
    expect(loaded).toContain('Plex Arabic');
    await page.context().close();
  });
});

describe('the choice of language', () => {
  it('is remembered at the door', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.ways.root('index.html'));
    await page.click('text=Read in English');
    await page.goto('about:blank');
    await page.goto(site.ways.root('index.html'));
    await page.waitForURL('**/en/index.html');
    await page.context().close();
  });

  it('works without scripts', async () => {
    const { page } = await watchedPage(browser, { javaScriptEnabled: false });
    await page.goto(site.ways.root('index.html'));
    await page.click('text=Read in English');
    expect(await page.textContent('h1')).toBe('The Marjana Diwan');
    await page.click('.doors >> text=People');
    expect(await page.isVisible('.filter')).toBe(false);
    expect(await page.isVisible('text=Salma al-Rashidi')).toBe(true);
    await page.context().close();
  });
});

describe('an index', () => {
  it('is filtered in either script while typing', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.ways.root('en/people/index.html'));
    await page.fill('#filter', 'رشدي');
    expect(await page.isVisible('.nothing')).toBe(true);
    await page.fill('#filter', 'الراشدى');
    expect(await page.locator('.names-list li:visible').allTextContents()).toHaveLength(1);
    await page.fill('#filter', 'al rashidi');
    expect(await page.isVisible('text=Salma al-Rashidi')).toBe(true);
    await page.fill('#filter', '');
    expect(await page.locator('.names-list li:visible').count()).toBe(6);
    await page.context().close();
  });
});

describe('the order of an index', () => {
  it('is by name or by number, and the filter goes on in either', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.ways.root('en/people/index.html'));
    const names = () => page.locator('.names-list li:visible > a').allTextContents();
    const counts = async () => (await page.locator('.names-list li:visible .number').allTextContents()).map(Number);
    const byName = await names();
    await page.click('button[data-order="count"]');
    expect(await page.getAttribute('button[data-order="count"]', 'aria-pressed')).toBe('true');
    expect(await counts()).toEqual([...(await counts())].sort((a, b) => b - a));
    expect((await names())[0]).toBe('John Carver');
    expect(await page.locator('section.letter:visible').count()).toBe(0);
    await page.fill('#filter', 'salma');
    expect(await names()).toEqual(['Salma al-Rashidi']);
    await page.fill('#filter', '');
    await page.click('button[data-order="name"]');
    expect(await names()).toEqual(byName);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([320, 1280])('every kind of page fits %i pixels, can be read, and complains of nothing', async (width) => {
    const { page, complaints } = await watchedPage(browser, { colorScheme, viewport: { width, height: 800 } });
    const wrong: string[] = [];
    for (const path of KINDS) {
      await page.goto(site.ways.root(path));
      const faint = await page.evaluate(faintText);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      wrong.push(...faint.map((text) => `${path}: ${text}`), ...(excess > 0 ? [`${path}: ${excess} pixels too wide`] : []));
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Runs in the page: texts whose colour stands out less than 4.5 to 1 from what is behind them; signs between words aside. */
function faintText(): string[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const faint = new Set<string>();
  for (const details of document.querySelectorAll('details')) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element || !/[\p{L}\p{N}]/u.test(text.nodeValue ?? '')) continue;
    const [high = 0, low = 0] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) faint.add(`${ratio.toFixed(2)} ${text.nodeValue?.trim().slice(0, 40)}`);
  }
  return [...faint];
}

describe('type', () => {
  it('sets Arabic larger than Latin, with more leading and never spaced', async () => {
    const { page } = await watchedPage(browser, { viewport: { width: 1280, height: 800 } });
    const body = async (path: string) => {
      await page.goto(site.ways.root(path));
      return page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('.body p') as Element);
        const title = getComputedStyle(document.querySelector('h1') as Element);
        return { size: Number.parseFloat(style.fontSize), leading: Number.parseFloat(style.lineHeight), spacing: title.letterSpacing };
      });
    };
    const english = await body('en/articles/2024/06/bridge-en.html');
    const arabic = await body('ar/articles/2024/06/bridge-ar.html');
    expect(arabic.size / english.size).toBeGreaterThanOrEqual(1.12);
    expect(arabic.size / english.size).toBeLessThanOrEqual(1.18);
    expect(arabic.leading / arabic.size).toBeGreaterThanOrEqual(1.8);
    expect(english.leading / english.size).toBeGreaterThanOrEqual(1.55);
    expect(arabic.spacing).toBe('normal');
    await page.context().close();
  });

  it('gives lines of a length that can be read', async () => {
    const { page } = await watchedPage(browser, { viewport: { width: 1280, height: 800 } });
    const lettersALine = async (path: string) => {
      await page.goto(site.ways.root(path));
      return page.evaluate(async () => {
        await document.fonts.ready;
        const [first] = document.querySelectorAll('.body p');
        const range = document.createRange();
        range.selectNodeContents(first as Element);
        const lines = new Set(Array.from(range.getClientRects(), (box) => Math.round(box.bottom / 12))).size;
        return (first?.textContent ?? '').length / lines;
      });
    };
    expect(await lettersALine('en/articles/2024/06/bridge-en.html')).toBeGreaterThan(50);
    expect(await lettersALine('en/articles/2024/06/bridge-en.html')).toBeLessThan(76);
    expect(await lettersALine('ar/articles/2024/06/bridge-ar.html')).toBeGreaterThan(52);
    expect(await lettersALine('ar/articles/2024/06/bridge-ar.html')).toBeLessThan(84);
    await page.context().close();
  });
});

describe('weight', () => {
  it('an article’s page is at most 30 KB of markup, styles and scripts, as a host sends them', async () => {
    const { page } = await watchedPage(browser);
    const heavy: string[] = [];
    for (const path of [
      'en/articles/2024/06/bridge-en.html',
      'ar/articles/2024/06/bridge-ar.html',
      'en/articles/2022/long-headline.html',
    ]) {
      const loaded = new Set<string>();
      page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
      await page.goto(site.ways.root(path), { waitUntil: 'networkidle' });
      const files = [...loaded].filter((name) => /\.(?:html|css|js)$/u.test(name));
      expect(files.length).toBeGreaterThan(2);
      const sizes = await Promise.all(files.map(async (name) => gzipSync(await readFile(join(site.folder, name)), { level: 9 }).length));
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      if (whole > 30_000) heavy.push(`${path}: ${whole}`);
      page.removeAllListeners('request');
    }
    expect(heavy).toEqual([]);
    await page.context().close();
  });
});

describe('files for machines', () => {
  it('are well-formed', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(site.ways.root('index.html'));
    const names = (await readdir(site.folder, { recursive: true })).filter((name) => name.endsWith('.xml')).sort();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const text = await readFile(join(site.folder, name), 'utf8');
      const problem = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null,
        text,
      );
      expect([name, problem]).toEqual([name, null]);
    }
    await page.context().close();
  });
});

it('the site that Eleventy wrote has every page of the plan', async () => {
  const { render } = await import('../../layouts/render.ts');
  const { OWN_PAGES, planSample, sampleArchive } = await import('../publish/archive.ts');
  for (const page of planSample(sampleArchive(), OWN_PAGES).pages)
    expect(await readFile(join(site.folder, page.path), 'utf8')).toBe(render(page));
});
