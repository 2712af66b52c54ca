/** What a first search loads, in Chromium over http with gzip: of our search page, or of Pagefind's index of the same site. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../tests/browser/site.ts';

export interface FirstSearch {
  /** As they come over the wire, headers left out. */
  readonly bytes: number;
  readonly requests: number;
}

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const KINDS: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** The heaviest of some first searches in `site`; null where there is no Chromium. */
export async function heaviestSearch(site: string, queries: readonly string[], engine: 'ours' | 'pagefind'): Promise<FirstSearch | null> {
  if (!existsSync(CHROMIUM)) return null;
  let seen: FirstSearch = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).slice(1);
    const file = join(site, path);
    if (path !== 'blank.html' && !existsSync(file)) return void response.writeHead(404).end();
    const body = gzipSync(path === 'blank.html' ? '<!doctype html>' : readFileSync(file), { level: 6 });
    // The page, its style and its fonts are those of every page; the search is its script, the index, and excerpts of articles.
    if (/(?:^|\/)(?:search|articles|pagefind)\/|\/search\.js$/u.test(path))
      seen = { bytes: seen.bytes + body.length, requests: seen.requests + 1 };
    response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  let heaviest: FirstSearch = { bytes: 0, requests: 0 };
  try {
    for (const query of queries) {
      seen = { bytes: 0, requests: 0 };
      const page = await browser.newPage();
      if (engine === 'ours') await page.goto(`${origin}/en/search.html?${new URLSearchParams({ q: query })}`, { waitUntil: 'networkidle' });
      else {
        await page.goto(`${origin}/blank.html`);
        // As its own page does: the module, a search, the first ten results.
        const script = `(async () => { const engine = await import('/pagefind/pagefind.js'); const found = await engine.search(${JSON.stringify(query)}); await Promise.all(found.results.slice(0, 10).map((one) => one.data())); })()`;
        await page.evaluate(script);
        await page.waitForLoadState('networkidle');
      }
      if (seen.bytes > heaviest.bytes) heaviest = seen;
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return heaviest;
}
