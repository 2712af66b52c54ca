import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Words in code marks that name a file or folder of the repository. */
const NAMED = /`((?:src|layouts|tests|scripts|docs|content|\.ci)\/[\w./-]*|[\w.-]+\.(?:ts|mjs|json|yaml|md))`/gu;
const LINKED = /\]\((?!https?:|#|mailto:)([^)#\s]+)/gu;

/** Made by the program or by a person later, not part of the repository; or a name inside another folder just spoken of. */
const MADE = new Set(['content/permalinks.json']);

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('names files that are there', () => {
    const named = [...text.matchAll(NAMED)].map((found) => found[1] ?? '').filter((name) => name.includes('/') && !MADE.has(name));
    expect(named.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it('links to files that are there', () => {
    const linked = [...text.matchAll(LINKED)].map((found) => found[1] ?? '');
    expect(linked.filter((name) => !existsSync(join(ROOT, file, '..', name)))).toEqual([]);
  });
});

describe('the documents', () => {
  it('name every command, and only scripts that package.json has', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);
    const used = DOCUMENTS.flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/npm run (?:-s )?([\w:]+)/gu)].map((found) => found[1] ?? ''),
    );
    expect(used.filter((name) => !scripts.includes(name))).toEqual([]);
    for (const command of ['build', 'serve', 'clean', 'check', 'explain', 'reconcile', 'mentions', 'verify', 'review', 'init'])
      expect(readme).toContain(`\`${command}`);
  });
});
