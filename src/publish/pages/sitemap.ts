/** For search engines: the list of pages and the way to it. */
import type { Page } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { absolute, href, robotsPath, sitemapPath } from '../urls.ts';

/** The protocol allows 50,000 addresses a file. */
export const ADDRESSES_A_FILE = 45_000;

export function* sitemapPages(lookup: Lookup, paths: readonly string[]): Generator<Page> {
  const { address } = lookup.archive.site;
  const addressOf = (path: string): string => absolute(address, path) ?? href(sitemapPath, path);
  yield page('plain', robotsPath, null, () => ({
    text: `User-agent: *\nAllow: /\n${address === null ? '' : `Sitemap: ${addressOf(sitemapPath)}\n`}`,
  }));
  if (paths.length <= ADDRESSES_A_FILE) {
    yield page('sitemap', sitemapPath, null, () => ({ index: false, addresses: paths.map(addressOf) }), paths);
    return;
  }
  const parts = Math.ceil(paths.length / ADDRESSES_A_FILE);
  const partPath = (part: number): string => `sitemap-${part + 1}.xml`;
  for (let part = 0; part < parts; part++) {
    const slice = paths.slice(part * ADDRESSES_A_FILE, (part + 1) * ADDRESSES_A_FILE);
    yield page('sitemap', partPath(part), null, () => ({ index: false, addresses: slice.map(addressOf) }), slice);
  }
  const indexed = Array.from({ length: parts }, (_, part) => addressOf(partPath(part)));
  yield page('sitemap', sitemapPath, null, () => ({ index: true, addresses: indexed }), indexed);
}
