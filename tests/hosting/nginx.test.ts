/** The nginx recipe of docs/hosting.md, as it stands there, in front of the built sample archive. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/publish/manifest.ts';
import { ROOT } from '../invariants/sources.ts';
import { diwan } from '../run/site.ts';

let at: string;
let origin: string;
let nginx: ChildProcess;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

beforeAll(async () => {
  at = mkdtempSync(join(tmpdir(), 'diwan-nginx-'));
  execFileSync('chmod', ['755', at]);
  const ran = await diwan([
    'build',
    '--content',
    join(ROOT, 'content'),
    '--raw',
    join(ROOT, 'content/raw'),
    '--output',
    join(at, 'site'),
    '--cache',
    join(at, 'cache'),
  ]);
  expect(ran.status, ran.told).toBeLessThan(2);
  const recipe = /```nginx\n([\s\S]*?)```/u.exec(readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8'))?.[1] ?? '';
  const port = await freePort();
  const server = recipe.replaceAll('/var/www/archive/', `${join(at, 'site')}/`).replace('listen 80;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(at, name)};`).join('\n');
  const settings = `daemon off; pid ${join(at, 'pid')}; error_log ${join(at, 'error.log')};\nevents {}\nhttp { include /etc/nginx/mime.types; access_log off;\n${temporary}\n${server}\n}\n`;
  writeFileSync(join(at, 'nginx.conf'), settings);
  nginx = spawn('nginx', ['-c', join(at, 'nginx.conf'), '-e', join(at, 'error.log')], { stdio: ['ignore', 'inherit', 'inherit'] });
  origin = `http://127.0.0.1:${port}/archive/`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) break;
    if (tries > 100) throw new Error('nginx does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}, 120_000);

afterAll(() => {
  nginx?.kill('SIGTERM');
});

describe('the archive behind nginx, in a sub-folder', () => {
  it('answers every file of the manifest with its bytes and a kind that browsers take', async () => {
    const manifest = readManifest(readFileSync(join(at, 'site/manifest-sha256.txt'), 'utf8')) ?? new Map();
    expect(manifest.size).toBeGreaterThan(100);
    for (const path of manifest.keys()) {
      if (/^(?:_redirects|_headers|\.nojekyll)$/u.test(path)) continue;
      const answer = await fetch(origin + path);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([path, answer.status, bytes.equals(readFileSync(join(at, 'site', path)))]).toEqual([path, 200, true]);
      if (/\.(?:html|css|js|xml)$/u.test(path))
        expect([path, answer.headers.get('content-type')]).toEqual([
          path,
          expect.stringMatching(/^(?:text|application)\/\S*(?:html|css|javascript|xml); charset=utf-8$/u),
        ]);
    }
  });

  it('sends the headers that we recommend, also with what is missing', async () => {
    for (const path of ['en/index.html', 'no/such/page.html']) {
      const { status, headers } = await fetch(origin + path);
      expect(status).toBe(path.startsWith('no') ? 404 : 200);
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    const name = readFileSync(join(at, 'site/manifest-sha256.txt'), 'utf8').match(/assets\/fonts\/\S+\.woff2/u)?.[0];
    const font = await fetch(`${origin}${name}`);
    expect([font.status, font.headers.get('cache-control')]).toEqual([200, 'public, max-age=2592000']);
  });

  it('shows the archive’s own page where there is none, and no rules of other hosts', async () => {
    expect(await (await fetch(`${origin}nowhere.html`)).text()).toBe(readFileSync(join(at, 'site/404.html'), 'utf8'));
    for (const path of ['_redirects', '_headers', '.nojekyll']) expect((await fetch(origin + path)).status).toBe(404);
  });

  it('answers the folder with its index, squeezed where asked, and 304 where nothing changed', async () => {
    const first = await fetch(`${origin}ar/`, { headers: { 'accept-encoding': 'gzip' } });
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    const again = await fetch(`${origin}ar/`, { headers: { 'if-modified-since': first.headers.get('last-modified') ?? '' } });
    expect(again.status).toBe(304);
  });
});
