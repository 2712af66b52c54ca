import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { render } from '../../layouts/render.ts';
import type { Page } from '../../src/model.ts';
import { arabicArchive, emptyArchive, OWN_PAGES, planSample, sampleArchive } from '../publish/archive.ts';

/** The recommended rules, less those of taste: how a page is indented, or that an attribute could be left out. */
const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'require-csp-nonce': 'off',
    'require-sri': 'off',
    'doctype-style': 'off',
    // The search box and the filter work while typing and by the Enter key: a button would add nothing.
    'wcag/h32': 'off',
    // A list may have a name: the ledger's lines are one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** Of sixty articles and years that are all alike, the first few stand for the rest. */
function sample(pages: readonly Page[]): Page[] {
  const seen = new Map<string, number>();
  return pages.filter((page) => {
    if (!page.path.endsWith('.html')) return false;
    const kind = page.path.replace(/carver-\d+|\d{4}(?:\/\d{2})?/gu, '#');
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= 2;
  });
}

describe.each([
  ['the sample archive', planSample(sampleArchive(), OWN_PAGES).pages],
  ['an empty archive', planSample(emptyArchive(), OWN_PAGES).pages],
  ['an archive of one language', planSample(arabicArchive(), []).pages],
])('%s', (_, pages) => {
  it('is valid HTML on every kind of page', async () => {
    const chosen = sample(pages);
    expect(new Set(chosen.map((page) => page.kind)).size).toBeGreaterThan(6);
    const wrong: string[] = [];
    for (const page of chosen) {
      const report = await VALIDATOR.validateString(render(page), page.path);
      for (const { messages } of report.results)
        wrong.push(...messages.map((message) => `${page.path}:${message.line}: ${message.ruleId}: ${message.message}`));
    }
    expect(wrong).toEqual([]);
  });
});
