/** What the browser tests stand on: the sample archive's site on disk, a server for it, and Chromium. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

export interface Site {
  readonly folder: string;
  /** Where a page is found, in each of the three ways in which the site must work. */
  readonly ways: Readonly<Record<'root' | 'sub-folder' | 'file', (path: string) => string>>;
  readonly close: () => Promise<void>;
}

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Which archive a site is of: the tests' sample, the one that we ship, or one made up of so many articles. */
export type SiteOf = 'sample' | 'ours' | number;

/** Builds an archive's site, in a process of its own, and serves it at a root and in a sub-folder. */
export async function openSite(of: SiteOf = 'sample'): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-site-'));
  const cache = await mkdtemp(join(tmpdir(), 'diwan-cache-'));
  const run = (...parameters: readonly string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', ...parameters], { cwd: process.cwd(), maxBuffer: 1 << 26 });
  if (of === 'ours') await run('src/run/diwan.ts', 'build', '--raw', 'content/raw', '--output', folder, '--cache', cache);
  else await run('scripts/sampleSite.ts', folder, ...(of === 'sample' ? [] : [String(of)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const path = normalize(decodeURIComponent(pathname)).replace(/^\/(?:archive\/)?/u, '');
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    folder,
    ways: {
      root: (path) => `${origin}/${path}`,
      'sub-folder': (path) => `${origin}/archive/${path}`,
      file: (path) => pathToFileURL(join(folder, path)).href,
    },
    close: async () => {
      server.close();
      await Promise.all([folder, cache].map((made) => rm(made, { recursive: true })));
    },
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
