import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, differing, put, touch, tree, workplace } from '../run/site.ts';
import { ROOT } from './sources.ts';

/** A content folder like ours, its files copied in the order given. */
function samples(name: string, order: (files: string[]) => string[]): string {
  const at = workplace(name);
  const content = join(ROOT, 'content');
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'permalinks.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of order(files)) cpSync(file, join(at, 'content', file.slice(content.length + 1)));
  return at;
}

describe('same input, same bytes', () => {
  it('from files copied in another order, at other times, on a machine of another language and time zone', async () => {
    const one = samples('one', (files) => files);
    const two = samples('two', (files) => files.reverse());
    touch(join(two, 'content'), new Date('2001-02-03T04:05:06Z'));
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    const [here, there] = await Promise.all([build(one, '_site', { TZ: 'UTC', LC_ALL: 'C' }), build(two, 'elsewhere', elsewhere)]);
    expect(here.status, here.told).toBeLessThan(2);
    expect(there.status).toBe(here.status);
    const first = tree(join(one, '_site'));
    expect(first.size).toBeGreaterThan(100);
    expect(differing(first, tree(join(two, 'elsewhere')))).toEqual([]);
    expect(readFileSync(join(one, 'content/permalinks.json'), 'utf8')).toBe(readFileSync(join(two, 'content/permalinks.json'), 'utf8'));
  });
});

describe('a rebuild', () => {
  const story = (words: string) =>
    `${words}\n\nMARJANA (SNA) – The mayor, Rania Haddad, said on 12 March 2024 that ${words.toLowerCase()} would stay.\n\nNobody objected.\n`;

  it('after adding, editing and deleting gives what a clean build gives', async () => {
    const at = workplace('rebuild');
    put(join(at, 'content'), { 'raw/a.txt': story('The old bridge of Marjana'), 'raw/b.txt': story('The museum of the river') });
    await build(at);
    put(join(at, 'content'), { 'raw/c.txt': story('The school at the harbour'), 'raw/a.txt': story('The new bridge of Marjana') });
    rmSync(join(at, 'content/raw/b.txt'));
    await build(at);
    const rebuilt = tree(join(at, '_site'));
    rmSync(join(at, 'cache'), { recursive: true, force: true });
    rmSync(join(at, '_site'), { recursive: true });
    await build(at);
    expect(differing(rebuilt, tree(join(at, '_site')))).toEqual([]);
  });
});
