import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, startServer } from '../../src/run/server.ts';

let server: SiteServer;

beforeAll(async () => {
  const above = mkdtempSync(join(tmpdir(), 'diwan-server-'));
  const site = join(above, 'site');
  mkdirSync(join(site, 'en'), { recursive: true });
  mkdirSync(join(above, 'site-secret'));
  writeFileSync(join(above, 'secret.txt'), 'secret');
  writeFileSync(join(above, 'site-secret', 'index.html'), 'secret');
  writeFileSync(join(site, 'index.html'), '<!doctype html><body>home</body>');
  writeFileSync(join(site, 'en', 'index.html'), '<!doctype html><body>english</body>');
  writeFileSync(join(site, '404.html'), '<!doctype html><body>nothing here</body>');
  writeFileSync(join(site, 'خبر.txt'), 'letters');
  server = await startServer(site, 0);
});
afterAll(() => server.close());

/** Asks with the path exactly as given: `fetch` would tidy `..` away. */
function ask(path: string): Promise<{ readonly status: number; readonly type: string; readonly body: string }> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('startServer', () => {
  it('shows pages with their reloader, and folders by their index', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect((await ask('/en/')).body).toBe('<!doctype html><body>english<script src="/.diwan/reload.js"></script></body>');
    expect((await ask('/.diwan/reload.js')).type).toContain('javascript');
  });

  it('finds names in any script and answers with the site’s own page where there is none', async () => {
    expect((await ask(`/${encodeURIComponent('خبر')}.txt`)).body).toBe('letters');
    expect(await ask('/nothing.html')).toMatchObject({ status: 404, body: expect.stringContaining('nothing here') });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/en/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/../site-secret/', '/%00', '/%zz'])(
    'gives nothing away outside its folder: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('secret');
    },
  );

  it('tells open pages to load again', async () => {
    const response = await fetch(new URL('/.diwan/events', server.address));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': here\n\n');
    let back = false;
    const reloaded = server.reload().then(() => {
      back = true;
    });
    expect((await reader?.read())?.value).toContain('event: reload');
    expect(back).toBe(false);
    const again = await fetch(new URL('/.diwan/events', server.address));
    await reloaded;
    await reader?.cancel();
    await again.body?.cancel();
  });

  it('shows a page that is not written yet in place of the one that stands there', async () => {
    server.show((path) => (path === 'en/index.html' ? '<!doctype html><body>new</body>' : path === 'feed.xml' ? '<feed/>' : null));
    expect((await ask('/en/')).body).toBe('<!doctype html><body>new<script src="/.diwan/reload.js"></script></body>');
    expect(await ask('/feed.xml')).toMatchObject({ type: 'application/xml; charset=utf-8', body: '<feed/>' });
    expect((await ask('/')).body).toContain('home');
    server.show(null);
    expect((await ask('/en/')).body).toContain('english');
  });
});
