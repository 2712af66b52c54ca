/** Files that some hosts read and no reader sees: redirects, headers, and a mark. On other hosts they do nothing. */
import type { Page } from '../../model.ts';
import type { Lookup } from '../lookup.ts';
import { page } from '../page.ts';
import { assetsPath, asTheyArePath, headersPath, redirectsPath } from '../urls.ts';
import { withEnding } from './redirects.ts';

export function* hostPages(lookup: Lookup): Generator<Page> {
  const { site } = lookup.archive;
  const root = site.address === null ? '/' : new URL(site.address).pathname;
  // Cloudflare Pages, GitLab Pages and Netlify answer these with 301 before any page is sent.
  yield page('plain', redirectsPath, null, () => ({
    text: lookup.archive.redirects
      .map(({ from, to }) => `${root}${encodeURI(withEnding(from))} ${root}${encodeURI(withEnding(to))} 301\n`)
      .join(''),
  }));
  yield page('plain', headersPath, null, () => ({
    text: HEADERS.map(([path, headers]) => `${root}${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join(''),
  }));
  yield page('plain', asTheyArePath, null, () => ({ text: '' }));
}

/**
 * What every page says of itself in its own policy needs no header; these are what only a header can say. Cloudflare Pages
 * and Netlify read them from here; docs/hosting.md has them for nginx.
 */
const HEADERS: readonly (readonly [path: string, headers: readonly string[]])[] = [
  [
    '*',
    [
      'X-Content-Type-Options: nosniff',
      "Content-Security-Policy: frame-ancestors 'self'",
      'Referrer-Policy: strict-origin-when-cross-origin',
    ],
  ],
  [`${assetsPath}fonts/*`, ['Cache-Control: public, max-age=2592000']],
];
