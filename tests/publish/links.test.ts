import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '../../layouts/render.ts';
import { SCRIPTS } from '../../layouts/scripts.11ty.ts';
import type { Archive } from '../../src/model.ts';
import { arabicArchive, emptyArchive, OWN_PAGES, planSample, sampleArchive } from './archive.ts';

interface Written {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function written(archive: Archive): Map<string, Written> {
  return new Map(
    planSample(archive, OWN_PAGES).pages.map((page) => {
      const text = render(page);
      const ids = new Set(Array.from(text.matchAll(/ id="([^"]*)"/gu), (found) => found[1] ?? ''));
      const markup = /\.(?:html|xml)$/u.test(page.path);
      const links = markup
        ? Array.from(text.matchAll(/ (?:href|src)="([^"]*)"|url=([^"]+)"/gu), (found) => found[1] ?? found[2] ?? '')
        : [];
      return [page.path, { ids, links }];
    }),
  );
}

/** Links of a site that lead nowhere, with the page they stand on. */
function broken(site: ReadonlyMap<string, Written>): string[] {
  const wrong: string[] = [];
  for (const [path, { links }] of site) {
    for (const link of links) {
      if (/^(?:https?|mailto|data):/u.test(link)) continue;
      const target = new URL(link.replaceAll('&amp;', '&'), `https://site/deep/folder/${path}`);
      const place = decodeURIComponent(target.pathname);
      const inside = place.startsWith('/deep/folder/') ? place.slice('/deep/folder/'.length) : null;
      if (inside === null || !leads(site, inside, decodeURIComponent(target.hash.slice(1)))) wrong.push(`${path} → ${link}`);
    }
  }
  return wrong;
}

function leads(site: ReadonlyMap<string, Written>, path: string, fragment: string): boolean {
  // Made when the site is written: layouts/styles.11ty.ts, layouts/scripts.11ty.ts.
  if (['assets/diwan.css', ...SCRIPTS.map((script) => `assets/${script}.js`)].includes(path)) return true;
  if (path.startsWith('assets/')) return existsSync(new URL(`../../layouts/${path}`, import.meta.url));
  const page = site.get(path);
  return page !== undefined && (fragment === '' || page.ids.has(fragment));
}

describe.each([
  ['the sample archive', sampleArchive()],
  ['an empty archive', emptyArchive()],
  ['an archive of one language', arabicArchive()],
])('%s', (_, archive) => {
  const site = written(archive);

  it('has links, and each leads to a page and to a place on it, without leaving its folder', () => {
    expect([...site.values()].reduce((sum, page) => sum + page.links.length, 0)).toBeGreaterThan(50);
    expect(broken(site)).toEqual([]);
  });

  it('has relative links only, which end in a file’s name', () => {
    const links = [...site.values()].flatMap((page) => page.links).filter((link) => !/^(?:https?|data):/u.test(link));
    expect(links.filter((link) => link.startsWith('/') || /(?:^|\/)(?:$|#)/u.test(link.replace(/^#/u, 'x#')))).toEqual([]);
  });
});

it('a broken link would be found', () => {
  const site = new Map([['en/a.html', { ids: new Set<string>(), links: ['b.html', '../../../x.html', '#nowhere'] }]]);
  expect(broken(site)).toHaveLength(3);
});
