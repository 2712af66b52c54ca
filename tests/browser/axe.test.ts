import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_PAGES, planSample, sampleArchive } from '../publish/archive.ts';
import { KINDS } from './kinds.ts';
import { openBrowser, openSite, type Site } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

it('every kind of page is looked at; a redirect leads on before anyone could', () => {
  const written = planSample(sampleArchive(), OWN_PAGES).pages.filter((page) => page.path.endsWith('.html') && page.kind !== 'redirect');
  const seen = new Set(written.filter((page) => KINDS.includes(page.path)).map((page) => page.kind));
  expect(written.map((page) => page.kind).filter((kind) => !seen.has(kind))).toEqual([]);
});

/** All rules once; then, dark and narrow, those that look at colours and sizes, and not only at the markup again. */
describe.each([
  ['light', 1280, (axe: AxeBuilder) => axe.withTags(WCAG)],
  ['dark', 320, (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'])],
] as const)('in %s at %i pixels', (colorScheme, width, rules) => {
  it('no kind of page breaks a rule of WCAG 2.2 AA that axe knows', async () => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of KINDS) {
      await page.goto(site.ways.root(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await rules(new AxeBuilder({ page })).analyze();
      for (const { id, nodes } of violations)
        found.push(
          `${path}: ${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 160))
            .join(' | ')}`,
        );
    }
    expect(found).toEqual([]);
    await context.close();
  }, 600_000);
});
