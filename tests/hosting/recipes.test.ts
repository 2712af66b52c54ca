/**
 * The recipes of docs/hosting.md, as they stand there: their settings are read by the parsers of their formats, and their
 * commands run by a shell, in a fresh copy of the project, with a document among the others that has to be set aside.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readManifest } from '../../src/publish/manifest.ts';
import { ROOT } from '../invariants/sources.ts';

const DOC = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8');

/** The text under a heading. */
const section = (heading: string): string => DOC.split(/^## /mu).find((text) => text.startsWith(`${heading}\n`)) ?? '';
/** The first block of a kind under a heading. */
const block = (heading: string, kind: string): string =>
  new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'u').exec(section(heading))?.[1] ?? '';

let at: string;

beforeAll(() => {
  at = mkdtempSync(join(tmpdir(), 'diwan-recipes-'));
  const listed = existsSync(join(ROOT, '.git'))
    ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
    : readdirSync(ROOT).filter((name) => !['node_modules', '_site', '.cache'].includes(name));
  for (const path of listed) {
    if (path === '' || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(at, path)), { recursive: true });
    cpSync(join(ROOT, path), join(at, path), { recursive: true });
  }
  // A fresh install is the first step of .ci/run.
  symlinkSync(join(ROOT, 'node_modules'), join(at, 'node_modules'));
  writeFileSync(join(at, 'content/raw/broken.txt'), Buffer.from([0x50, 0x4b, 3, 4, 20, 0]));
});

beforeEach(() => {
  for (const made of ['_site', 'public']) rmSync(join(at, made), { recursive: true, force: true });
});

/** Runs lines in one shell after another, as hosts do: the first that fails ends the job. */
function run(shell: readonly [command: string, ...flags: string[]], lines: readonly string[]): string {
  const [command, ...flags] = shell;
  const said: string[] = [];
  for (const line of lines) {
    if (/^npm ci( --cache \.npm)?$/u.test(line)) continue;
    const { status, stdout, stderr } = spawnSync(command, [...flags, '-c', line], {
      cwd: at,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    });
    expect([line, status, status === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
    said.push(stdout + stderr);
  }
  return said.join('');
}

/** The whole of the site stands in a folder, and the document that could not be read was named. */
function expectSite(folder: string, said: string): void {
  expect(said).toMatch(/broken\.txt.*\(binary\)/u);
  const manifest = readManifest(readFileSync(join(at, folder, 'manifest-sha256.txt'), 'utf8')) ?? new Map<string, string>();
  expect(manifest.size).toBeGreaterThan(500);
  for (const [path, hash] of manifest)
    expect([
      path,
      createHash('sha256')
        .update(readFileSync(join(at, folder, path)))
        .digest('hex'),
    ]).toEqual([path, hash]);
  for (const path of ['index.html', '404.html', '.nojekyll', '_redirects', '_headers'])
    expect([path, existsSync(join(at, folder, path))]).toEqual([path, true]);
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('a recipe of docs/hosting.md', () => {
  it('for GitHub Pages builds, checks, and uploads the whole site', () => {
    const flow = parseYaml(block('GitHub Pages', 'yaml'), { strict: true, uniqueKeys: true });
    const { steps, environment } = flow.jobs.publish as { readonly steps: readonly Step[]; readonly environment: { readonly url: string } };
    const said = run(
      ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
      steps.flatMap((step) => step.run ?? []),
    );
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
    expectSite(String(upload?.with?.path), said);
    expect(said).toContain('GitHub Pages (limits as of');
    // What the deploy needs to be let in, and where it says that the site is.
    expect(flow.permissions).toMatchObject({ pages: 'write', 'id-token': 'write', contents: 'read' });
    const deploy = steps.find(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
    expect(environment.url).toContain(`steps.${deploy?.id}.outputs.page_url`);
    const kept = steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(existsSync(join(at, String(kept?.with?.path)))).toBe(true);
  });

  it('for Cloudflare Pages builds the whole site', () => {
    const text = section('Cloudflare Pages');
    const [command = '', folder = ''] = [
      ...(text.split('\n').find((line) => line.startsWith('Build command')) ?? '').matchAll(/`([^`]+)`/gu),
    ].map(([, code]) => code ?? '');
    expect(command).toMatch(/^npm ci && /u);
    expectSite(folder, run(['sh', '-e'], [command.replace('npm ci && ', '')]));
    expect(block('Cloudflare Pages', 'sh')).toContain(`pages deploy ${folder} `);
  });

  it('for Netlify builds the whole site', () => {
    const { build } = parseToml(block('Netlify', 'toml')) as {
      readonly build: { readonly command: string; readonly publish: string; readonly environment: unknown; readonly processing: unknown };
    };
    expectSite(build.publish, run(['bash'], [build.command]));
    expect([build.environment, build.processing]).toEqual([{ NODE_VERSION: expect.stringMatching(/^\d+$/u) }, { skip_processing: true }]);
  });

  it('for GitLab Pages builds, checks, and leaves the whole site where GitLab takes it from', () => {
    const { pages } = parseYaml(block('GitLab Pages', 'yaml'), { strict: true, uniqueKeys: true });
    expect(pages.artifacts.paths).toEqual(['public']);
    const said = run(['sh', '-e'], pages.script);
    expectSite('public', said);
    expect(said).toContain('GitLab Pages on gitlab.com (limits as of');
    expect(existsSync(join(at, pages.cache.paths[0]))).toBe(true);
  });

  it('for a stick copies the site and finds every hash', () => {
    run(['sh', '-e'], ['npm run build || test $? -eq 1']);
    const lines = block('A USB stick, a disk, an attachment', 'sh').replaceAll('/media/stick', join(at, 'stick'));
    mkdirSync(join(at, 'stick'));
    run(['sh', '-e'], lines.trim().split('\n'));
    const page = join(at, 'stick/archive/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('html', 'HTML'));
    const { status, stdout } = spawnSync('sh', ['-e', '-c', lines.trim().split('\n').at(-1) ?? ''], { cwd: at, encoding: 'utf8' });
    expect([status === 0, stdout]).toEqual([false, expect.stringContaining('index.html: FAILED')]);
  });
});
