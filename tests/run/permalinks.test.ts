/** A published archive over ten changes of mind, by real builds: every address that ever stood in it still leads to a page. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, folders, here, put, tree, workplace } from './site.ts';

const FERRY = [
  'Ferry returns to the east bank',
  '',
  'MARJANA (SNA) – The ferry returned to service on 2 May 2024, the harbour master Rania Haddad said on Thursday.',
  '',
  'It will run four times a day until the autumn, and twice a day when the river is high, she told reporters at the quay.',
];
const MUSEUM = [
  'Museum of the river opens its doors',
  '',
  'MARJANA (SNA) – The museum of the river was opened on 3 May 2024 by the mayor, Yusuf Qandil, after nine years of work.',
  '',
  'Its first room shows nets, lamps and two old boats that fishermen gave to the town when the harbour was rebuilt.',
];
const PAGE = `${[...FERRY, '', '', ...MUSEUM].join('\n')}\n`;
const CORRECTION = 'content/corrections/page.txt.yaml';

/** What each change writes; null takes a file away. */
const CHANGES: readonly (readonly [what: string, files: Readonly<Record<string, string | null>>])[] = [
  ['as the machine sees it', { 'content/raw/page.txt': PAGE }],
  ['merged', { [CORRECTION]: 'stories:\n  - { lines: 1-12, headline: Two notes from Marjana }\n' }],
  ['split again', { [CORRECTION]: 'stories:\n  - lines: 1-5\n  - lines: 8-12\n' }],
  [
    'other headlines',
    { [CORRECTION]: 'stories:\n  - { lines: 1-5, headline: A boat again }\n  - { lines: 8-12, headline: Nets and lamps }\n' },
  ],
  ['another language', { [CORRECTION]: 'stories:\n  - { lines: 1-5, language: ar }\n  - { lines: 8-12 }\n' }],
  ['another date', { [CORRECTION]: 'stories:\n  - { lines: 1-5, date: 2021-01-01 }\n  - { lines: 8-12, date: 2022 }\n' }],
  ['other borders', { [CORRECTION]: 'stories:\n  - lines: 1-3\n  - lines: 5-12\n' }],
  ['one line taken out', { [CORRECTION]: 'stories:\n  - lines: 1-5\n  - lines: 8-12\nremove: [12]\n' }],
  ['another file', { [CORRECTION]: null, 'content/raw/page.txt': null, 'content/raw/2024/moved.txt': PAGE }],
  ['a copy of it', { 'content/raw/2024/copy.txt': PAGE }],
  ['known people', { 'content/authority/people.yaml': '- id: haddad-rania\n  name: { en: Rania Haddad, ar: رانيا حداد }\n' }],
];

describe('ten changes', () => {
  it('leave no address dead', async () => {
    const at = workplace('addresses');
    const given = new Set<string>();
    let kept = new Set<string>();
    for (const [what, files] of CHANGES) {
      for (const [name, text] of Object.entries(files))
        if (text === null) rmSync(join(at, name));
        else put(at, { [name]: text });
      const { status, told } = await build(at);
      expect([what, status, told]).toEqual([what, 0, expect.any(String)]);
      const pages = [...tree(join(at, '_site')).keys()].filter((path) => /^..\/(?:articles|people)\/.*\.html$/u.test(path));
      for (const path of pages) if (!/people\/(?:index|letters\/)/u.test(path)) given.add(path);
      expect([what, [...given].filter((path) => !pages.includes(path))]).toEqual([what, []]);
      const verified = await here(['verify', ...folders(at)]);
      expect([what, verified]).toEqual([what, { status: 0, told: '', out: expect.stringContaining('all is as it should be') }]);
      const now = readFileSync(join(at, 'content/permalinks.json'), 'utf8');
      const addresses = new Set([...now.matchAll(/"(?:address|slug)":"([^"]+)"/gu)].map(([, address]) => address ?? ''));
      expect([what, [...kept].filter((address) => !addresses.has(address))]).toEqual([what, []]);
      kept = addresses;
    }
    expect(given.size).toBeGreaterThan(8);
    const moved = [...tree(join(at, '_site'))].filter(([, bytes]) => bytes.includes('http-equiv="refresh"'));
    expect(moved.length).toBeGreaterThan(3);
    for (const [path, bytes] of moved) {
      expect([path, /<link rel="canonical" href="[^"]+">/u.test(String(bytes)), /<a href="[^"]+\.html"/u.test(String(bytes))]).toEqual([
        path,
        true,
        true,
      ]);
      expect(readFileSync(join(at, '_site/_redirects'), 'utf8')).toContain(`/${path} /`);
    }
  });
});
