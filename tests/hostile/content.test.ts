/** What an owner may get wrong in every file of the content: each wrong part is named with its line, and all else is used. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../src/acquire/corrections.ts';
import { readSite, readSiteText } from '../../src/acquire/site.ts';
import { readAuthority } from '../../src/link/authority.ts';
import type { Issue } from '../../src/model.ts';
import { build, diwan, folders, put, workplace } from '../run/site.ts';
import { story } from './corpus/case.ts';
import { WRONG } from './corpus/fields.ts';

/** Each issue says what, where and what to do. */
function expectHelpful(issues: readonly Issue[]): void {
  for (const { rule, severity, file, line, message, hint } of issues) {
    expect([rule, file, /^[a-z-]+$/u.test(rule), message.length > 5, hint.length > 5, line === null || line >= 1]).toEqual([
      rule,
      file,
      true,
      true,
      true,
      true,
    ]);
    expect(['error', 'warning', 'note']).toContain(severity);
    expect(message).not.toMatch(/\bat .*\.ts|ZodError|undefined/u);
  }
}

const SITE_FIELDS = ['name', 'description', 'address', 'languages', 'digits', 'monthNames', 'wording', 'colour'];

describe('site.yaml', () => {
  it.each(SITE_FIELDS.flatMap((field) => WRONG.map(([kind, yaml]) => [field, kind, yaml] as const)))('%s: %s', (field, _, yaml) => {
    const { site, issues } = readSiteText(`# a comment\n${field}: ${yaml}\ndigits${field === 'digits' ? '2' : ''}: arab\n`);
    expectHelpful(issues);
    if (field !== 'digits' && !issues.some(({ rule }) => rule.startsWith('yaml-'))) expect(site.digits).toBe('arab');
    expect(site.languages.length).toBeGreaterThan(0);
    expect(typeof site.name.ar).toBe('string');
  });

  it('that is a folder, bytes, a bomb, or very deep', async () => {
    const at = workplace('site-file');
    mkdirSync(join(at, 'content/site.yaml'));
    expect((await readSite(join(at, 'content'))).issues).toMatchObject([{ rule: 'site-unread', file: 'site.yaml' }]);
    for (const [text, rule] of [
      ['\u0000\u0001\u0002\u0003\u0004\u0005', /./u],
      [`a: &a [x]\nb: [*a, *a]\n`, /yaml-alias/u],
      [`name: ${'['.repeat(9000)}`, /yaml-broken/u],
      ['name: One\nname: Two\n', /yaml-repeated-key/u],
      ['- a list\n', /field-wrong/u],
    ] as const) {
      const { issues } = readSiteText(text);
      expectHelpful(issues);
      expect([text.slice(0, 20), issues.map((issue) => issue.rule).join()]).toEqual([text.slice(0, 20), expect.stringMatching(rule)]);
    }
  });
});

const LISTS = {
  people: {
    good: '- id: good\n  name: { en: Good Person }\n',
    fields: ['id', 'slug', 'name', 'aliases', 'note', 'same', 'different', 'colour'],
  },
  topics: { good: '- id: good\n  name: { en: Good, ar: جيد }\n', fields: ['id', 'slug', 'name', 'broader', 'words', 'colour'] },
  outlets: { good: '- id: good\n  name: { en: Good }\n', fields: ['id', 'slug', 'name', 'aliases', 'colour'] },
  places: { good: '- id: good\n  name: { en: Good }\n  kind: city\n', fields: ['id', 'name', 'kind', 'aliases', 'colour'] },
} as const;

describe.each(Object.entries(LISTS))('authority/%s.yaml', (list, { good, fields }) => {
  it('keeps its good entries beside one that is wrong in any field, in any way', async () => {
    for (const field of fields)
      for (const [kind, yaml] of WRONG) {
        const bad = good
          .replace('good', 'bad')
          .trimEnd()
          .split('\n')
          .filter((line) => !line.includes(` ${field}:`));
        const text = `${good}${(field === 'id' ? ['- x: 1', ...bad.slice(1)] : bad).join('\n')}\n  ${field}: ${yaml}\n`;
        const at = workplace('authority');
        put(join(at, 'content'), { [`authority/${list}.yaml`]: text });
        const { authority, issues } = await readAuthority(join(at, 'content'));
        expectHelpful(issues);
        const isYaml = !issues.some(({ rule }) => rule === 'yaml-broken' || rule === 'yaml-alias');
        if (isYaml)
          expect([field, kind, authority[list as keyof typeof LISTS].some(({ id }) => id === 'good')]).toEqual([field, kind, true]);
        for (const issue of issues) expect([field, kind, issue.file]).toEqual([field, kind, `authority/${list}.yaml`]);
      }
  });
});

const CORRECTION_FIELDS = ['reason', 'decided', 'headline', 'language', 'date', 'outlet', 'stories', 'keep', 'remove', 'roles', 'colour'];

describe('corrections', () => {
  it('keep what is right beside a field that is wrong in any way', async () => {
    const at = workplace('corrections');
    const cases = CORRECTION_FIELDS.flatMap((field) => WRONG.map(([kind, yaml], n) => ({ field, kind, yaml, name: `${field}-${n}.txt` })));
    for (const { name, field, yaml } of cases)
      put(join(at, 'content'), {
        [`raw/${name}`]: 'A story\n\nOf the quay.\n',
        [`corrections/${name}.yaml`]: `${field}: ${yaml}\n${field === 'keep' ? 'remove' : 'keep'}: [3]\n`,
      });
    const { corrections, issues } = await readCorrections(join(at, 'content'), join(at, 'content/raw'));
    expectHelpful(issues);
    const broken = new Set(issues.filter(({ rule }) => rule.startsWith('yaml-') && rule !== 'yaml-repeated-key').map(({ file }) => file));
    for (const { name, field, kind } of cases) {
      if (broken.has(`corrections/${name}.yaml`)) continue;
      const role = field === 'keep' ? 'boilerplate' : 'body';
      expect([field, kind, corrections.get(name)?.roles.some((one) => one.lines[0] === 3 && one.role === role)]).toEqual([
        field,
        kind,
        true,
      ]);
    }
    expect(cases.length).toBeGreaterThan(100);
  });
});

describe('a content folder in which everything is wrong at once', () => {
  it('builds what can be read', async () => {
    const at = workplace('all-wrong');
    put(join(at, 'content'), {
      'raw/a.txt': story(1),
      'site.yaml': 'name: [\n',
      'authority/people.yaml': 'just a text\n',
      'authority/topics.yaml': '- id: A B\n- 17\n',
      'authority/outlets.yaml': Buffer.from([0xff, 0xfe, 0, 0, 1]),
      'corrections/gone.txt.yaml': 'keep: [1]\n',
      'corrections/a.txt.yaml': 'keep: [900-100, x]\nstories: 5\n',
      'corrections/notes.docx': 'x',
      'pages/about.en.md': '---\ntitle: [\n---\n<script>globalThis.pwned=1</script>{{ 7*7 }}',
      'pages/..hidden.en.md': 'x',
      'pages/UPPER.en.md': 'x',
    });
    mkdirSync(join(at, 'content/authority/places.yaml'));
    writeFileSync(join(at, 'content/pages/about.ar.md'), Buffer.from([0xd8, 0xff, 0x00, 0x41]));
    const { status, told, out } = await build(at);
    expect([status < 2, told, out.includes('1 (0 Arabic, 1 English)')]).toEqual([true, expect.any(String), true]);
    expect(told).not.toMatch(/^ +at /mu);
    const checked = await diwan(['check', '--json', ...folders(at)]);
    const { issues } = JSON.parse(checked.out) as { issues: Issue[] };
    expectHelpful(issues.filter(({ hint }) => hint !== ''));
    for (const file of [
      'site.yaml',
      'authority/people.yaml',
      'authority/topics.yaml',
      'authority/places.yaml',
      'corrections/a.txt.yaml',
      'corrections/gone.txt.yaml',
    ])
      expect([file, issues.some((issue) => issue.file === file)]).toEqual([file, true]);
  });

  it('without readable addresses builds nothing, says so, and leaves the last good site', async () => {
    const at = workplace('no-addresses');
    put(join(at, 'content'), { 'raw/a.txt': story(2) });
    expect((await build(at)).status).toBe(0);
    for (const text of ['', '[]', '{"version":2}', '{"version":1,"articles":[{"address":"../x"}],"people":[]}']) {
      writeFileSync(join(at, 'content/permalinks.json'), text);
      const { status, told } = await build(at);
      expect([text, status, told.includes('permalinks.json')]).toEqual([text, 2, true]);
    }
    const verified = await diwan(['verify', '--output', join(at, '_site'), '--content', join(at, 'content')]);
    expect([verified.status, verified.out]).toEqual([1, expect.stringContaining('addresses-damaged')]);
  });

  it('whose list of addresses is gone builds, and says what is at stake and what to do, unless it never had one', async () => {
    const at = workplace('lost-addresses');
    put(join(at, 'content'), { 'raw/a.txt': story(3) });
    const lost = 'permalinks.json, was gone';
    expect((await build(at)).told).not.toContain(lost);
    expect((await build(at)).told).not.toContain(lost);
    rmSync(join(at, 'content/permalinks.json'));
    const { status, told } = await build(at);
    expect([status, told]).toEqual([0, expect.stringContaining(lost)]);
    put(join(at, 'content'), { 'raw/b.txt': story(4) });
    expect((await build(at)).told).not.toContain(lost);
  });
});
