import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The text of a page by its path; null where it stands in the folder. */
export type UnwrittenPages = (path: string) => string | null;

/** A site shown on this machine alone. */
export interface SiteServer {
  readonly address: string;
  /** Pages that are not written yet, shown in place of what stands in the folder; null for none. */
  readonly show: (pages: UnwrittenPages | null) => void;
  /** Tells every open page to load itself again; resolves when they have, or some have had their time. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/*
 * Why not @11ty/eleventy-dev-server: it listens on every network interface with no option to change that, its live reload
 * asks for more than the pages' own Content-Security-Policy gives, and of what it does we need only these lines.
 */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const RELOAD_SCRIPT = '/.diwan/reload.js';
const EVENTS = '/.diwan/events';
const RELOADER = `new EventSource(${JSON.stringify(EVENTS)}).addEventListener('reload', () => location.reload());\n`;
const FIRST_PORT_TRIES = 10;
/** In milliseconds. */
const TIME_TO_RELOAD = 500;

/** Serves a folder on 127.0.0.1, at `port` or the next free one; port 0 takes any. */
export async function startServer(folder: string, port: number): Promise<SiteServer> {
  const watching = new Set<ServerResponse>();
  let unwritten: UnwrittenPages | null = null;
  let came = (): void => {};
  const watch = (page: ServerResponse): void => {
    watching.add(page);
    page.on('close', () => watching.delete(page));
    came();
  };
  const server = createServer((request, response) => {
    answer({ folder, unwritten, watch }, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': TYPES['.txt'] });
      response.end('The page could not be read.\n');
    });
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let tries = 0; ; tries++) {
    try {
      await listen(port === 0 ? 0 : port + tries);
      break;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries >= FIRST_PORT_TRIES) throw problem;
    }
  }
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show: (pages) => {
      unwritten = pages;
    },
    reload: async () => {
      let open = watching.size;
      if (open === 0) return;
      const back = new Promise<void>((resolve) => {
        came = () => {
          if (--open === 0) resolve();
        };
      });
      for (const page of watching) page.write('event: reload\ndata: now\n\n');
      await Promise.race([back, wait(TIME_TO_RELOAD, undefined, { ref: false })]);
    },
    close: () =>
      new Promise((resolve) => {
        for (const page of watching) page.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Shown {
  readonly folder: string;
  readonly unwritten: UnwrittenPages | null;
  /** Takes a page that wants to be told when to reload. */
  readonly watch: (page: ServerResponse) => void;
}

async function answer({ folder, unwritten, watch }: Shown, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, '.txt', 'Only GET.\n');
  const path = pathOf(request.url ?? '/');
  if (path === null) return end(response, 400, '.txt', 'Not an address.\n');
  if (path === RELOAD_SCRIPT) return end(response, 200, '.js', RELOADER);
  if (path === EVENTS) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    watch(response);
    return;
  }
  const text = unwritten?.(insideOf(path)) ?? null;
  if (text !== null) {
    const kind = extname(insideOf(path));
    return end(response, 200, kind, kind === '.html' ? withReload(text) : text);
  }
  const file = await fileAt(folder, path);
  if (file === null) return end(response, 404, '.html', await missing(folder));
  const kind = extname(file).toLowerCase();
  if (kind === '.html') return end(response, 200, kind, withReload(await readFile(file, 'utf8')));
  response.writeHead(200, { 'content-type': TYPES[kind] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  await new Promise<void>((resolve, reject) => {
    createReadStream(file).on('error', reject).pipe(response).on('close', resolve);
  });
}

function end(response: ServerResponse, status: number, kind: string, body: string): void {
  response.writeHead(status, { 'content-type': TYPES[kind], 'cache-control': 'no-store' });
  response.end(body);
}

/** The decoded path of a request; null where it is none, or would climb out of the folder. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost/').pathname);
    return path.includes('\0') || path.includes('\\') || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** The path of a page from the site's root. */
const insideOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

async function fileAt(folder: string, path: string): Promise<string | null> {
  const wanted = join(folder, insideOf(path));
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return null;
  const found = await stat(wanted).catch(() => null);
  return found?.isFile() ? wanted : null;
}

async function missing(folder: string): Promise<string> {
  const page = await readFile(join(folder, '404.html'), 'utf8').catch(
    () => '<!doctype html><title>404</title><p>There is no such page.</p>',
  );
  return withReload(page);
}

function withReload(page: string): string {
  const script = `<script src="${RELOAD_SCRIPT}"></script>`;
  const at = page.lastIndexOf('</body>');
  return at < 0 ? page + script : page.slice(0, at) + script + page.slice(at);
}
