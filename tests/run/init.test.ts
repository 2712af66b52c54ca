import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/acquire/yaml.ts';
import { FIRST_FILES } from '../../src/run/starting/files.ts';
import { schemaFiles, schemaLine } from '../../src/run/starting/schemas.ts';
import { ROOT } from '../invariants/sources.ts';
import { diwan, folders, here, put, tree, workplace } from './site.ts';

describe('init', () => {
  it('makes a content folder that builds without a complaint, and says what to do next', async () => {
    const at = workplace('init');
    const { status, out, told } = await diwan(['init', join(at, 'mine')]);
    expect([status, told]).toEqual([0, expect.not.stringContaining('Errors')]);
    expect(out).toMatch(/articles: +1 \(0 Arabic, 1 English\)[\s\S]*Next:[\s\S]*permalinks\.json/u);
    const made = [...tree(join(at, 'mine')).keys()];
    expect(made).toEqual(
      expect.arrayContaining(['site.yaml', 'authority/people.yaml', 'raw/first-article.txt', '.schemas/site.json', 'permalinks.json']),
    );
    const page = [...tree(join(at, '_site'))].find(([path]) => /^en\/articles\/2024\/05\//u.test(path));
    expect(String(page?.[1])).toContain('people/rania-al-haddad.html');
    const checked = await here(['check', '--json', ...folders(at), '--content', join(at, 'mine')]);
    expect(JSON.parse(checked.out).issues.filter(({ severity }: { severity: string }) => severity !== 'note')).toEqual([]);
    expect((await here(['verify', '--content', join(at, 'mine'), '--output', join(at, '_site')])).status).toBe(0);
  });

  it('leaves the site of another archive alone, and advises what works as it is typed', async () => {
    const at = workplace('second');
    put(at, { '_site/manifest-sha256.txt': '', '_site/index.html': 'another' });
    for (const environment of [{ npm_lifecycle_event: 'diwan' }, { npm_lifecycle_event: '' }]) {
      const { status, out } = await diwan(['init', join(at, 'mine')], environment);
      expect(status).toBe(0);
      expect([...tree(join(at, '_site'))].map(([path, bytes]) => [path, String(bytes)])).toContainEqual(['index.html', 'another']);
      const program = environment.npm_lifecycle_event === '' ? 'diwan' : 'npm run -s diwan --';
      expect(out).toContain(`4. ${program} build --content ${join(at, 'mine')} --output `);
      expect(out).toContain('_site-mine');
      expect(tree(join(at, '_site-mine')).size).toBeGreaterThan(50);
    }
  });

  it('fills in what is missing, and never touches what is there', async () => {
    const at = workplace('again');
    put(join(at, 'content'), {
      'site.yaml': 'name: Mine\n',
      'raw/a.txt': 'A story\n\nOf the quay, which was painted on 2 May 2024.\n',
      '.schemas/site.json': 'old',
    });
    const { status } = await diwan(['init', join(at, 'content')]);
    expect(status).toBe(0);
    const now = tree(join(at, 'content'));
    expect(String(now.get('site.yaml'))).toBe('name: Mine\n');
    expect(now.has('raw/first-article.txt')).toBe(false);
    expect(String(now.get('.schemas/site.json'))).toBe(schemaFiles()['site.json']);
    const again = await diwan(['init', join(at, 'content')]);
    expect(again.out).not.toContain('made ');
  });

  it('refuses a folder that holds something else', async () => {
    const at = workplace('foreign');
    put(at, { 'photos/cat.jpg': 'x' });
    const { status, told } = await here(['init', join(at, 'photos')]);
    expect([status, told.includes('holds other files')]).toEqual([2, true]);
    expect([...tree(join(at, 'photos')).keys()]).toEqual(['cat.jpg']);
    expect((await here(['init'])).status).toBe(2);
  });
});

describe('the schemas', () => {
  it('are made of the shapes that read the files', () => {
    const schemas = Object.fromEntries(Object.entries(schemaFiles()).map(([name, text]) => [name, JSON.parse(text)]));
    expect(Object.keys(schemas)).toHaveLength(6);
    expect(schemas['site.json'].properties.name.anyOf[0]).toEqual({
      anyOf: [{ type: 'string' }, expect.objectContaining({ type: 'object' })],
    });
    expect(schemas['people.json'].items.required).toEqual(['id', 'name']);
    expect(schemas['places.json'].items.properties.kind.enum).toEqual(['country', 'region', 'city', 'site']);
    expect(schemas['correction.json'].additionalProperties).toBe(false);
    expect(JSON.stringify(schemas)).not.toContain('alsoText');
  });

  it.each(['site.yaml', 'authority/people.yaml', 'authority/topics.yaml', 'authority/outlets.yaml', 'authority/places.yaml'])(
    'our own %s names its schema in its first line, and so does the one that init makes',
    (path) => {
      const own = readFileSync(join(ROOT, 'content', path), 'utf8');
      expect(own.split('\n')[0]).toBe(schemaLine(path));
      expect(FIRST_FILES[path]?.split('\n')[0]).toBe(schemaLine(path));
      expect(parseYaml(FIRST_FILES[path] ?? '', path).issues).toEqual([]);
    },
  );

  it('say of files what the program says of them', () => {
    const schemas = schemaFiles();
    const takes = (name: string, text: string): boolean => {
      const check = new Ajv({ strict: false }).compile(JSON.parse(schemas[`${name}.json`] ?? ''));
      return check(parseYaml(text, name).value) === true;
    };
    for (const [path, text] of [...Object.entries(FIRST_FILES), ...tree(join(ROOT, 'content'))]) {
      const name = path.startsWith('corrections/') ? 'correction' : path.replace(/^authority\/|\.yaml$/gu, '');
      const isEmpty = parseYaml(String(text), path).value === null;
      if (path.endsWith('.yaml') && !isEmpty) expect([path, takes(name, String(text))]).toEqual([path, true]);
    }
    expect(
      takes('correction', 'keep: [12, 13-15]\nroles: { 3: caption }\nstories: [{ lines: 1-3, date: 2024-06 }, {}]\ndecided: 2024-07-01\n'),
    ).toBe(true);
    for (const [name, text] of [
      ['site', 'digits: roman'],
      ['site', 'colour: red'],
      ['people', '- name: { en: X }'],
      ['people', '- { id: No Id, name: { en: X } }'],
      ['topics', '- { id: a }'],
      ['outlets', 'id: a'],
      ['places', '- { id: a, name: { en: X }, kind: village }'],
      ['correction', 'headlin: x'],
      ['correction', 'roles: { 3: king }'],
      ['correction', 'language: 5'],
    ] as const)
      expect([text, takes(name, text)]).toEqual([text, false]);
  });

  it('beside our own content are the present ones', () => {
    for (const [name, text] of Object.entries(schemaFiles())) {
      const file = join(ROOT, 'content/.schemas', name);
      if (process.env.DIWAN_WRITE_SCHEMAS === '1') writeFileSync(file, text);
      expect([name, readFileSync(file, 'utf8') === text]).toEqual([name, true]);
    }
  });
});
