import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/acquire/frontMatter.ts';

const read = (text: string) => readFrontMatter(text.split('\n'), 'x.txt');
const rules = (text: string): readonly string[] => read(text).issues.map((issue) => issue.rule);

describe('front matter', () => {
  it('is a YAML mapping between two lines of ---', () => {
    const found = read('---\ntitle: "جسر: الأول"\ndate: 2024-03-17\n---\nText');
    expect(found).toMatchObject({ fields: { title: 'جسر: الأول', date: '2024-03-17' }, lines: 4, issues: [] });
    expect(found.lineOf(['date'])).toBe(3);
  });
  it('may name YAML, and have spaces after its fences', () => {
    expect(read('--- yaml \ntitle: A\n---  \nText')).toMatchObject({ fields: { title: 'A' }, lines: 3, issues: [] });
  });
  it('may hold fields of other programs', () => expect(read('---\nlayout: post\n---\nText').lines).toBe(3));
  it('is read anew each time', () => {
    const broken = '---\ntitle: "a\n---\nText';
    expect(rules(broken)).toEqual(rules(broken));
    expect(rules(broken)).toEqual(['yaml-broken']);
  });
  it('says the line of a repeated key, and takes the last', () => {
    const found = read('---\ntitle: A\nlang: en\ntitle: B\n---\nText');
    expect(found.fields).toEqual({ title: 'B', lang: 'en' });
    expect(found.issues).toMatchObject([{ rule: 'yaml-repeated-key', line: 4, file: 'x.txt' }]);
  });
});

describe('a text keeps all its lines', () => {
  it.each([
    ['a longer rule', '-----\ntitle: A\n---\nText', []],
    ['a rule and words', '--- Baghdad: news ---\ntitle: A\n---', []],
    ['a rule without another', '---\nThe bridge opened.\nText', []],
    ['two rules around prose', '---\nThe bridge opened on Monday\n---\nText', []],
    ['two rules around a list', '---\n- one\n- two\n---\nText', []],
    ['two rules around nothing', '---\n\n---\nText', []],
    ['two rules around a line that only looks like a field', '---\nBaghdad: three people came\n---\nText', ['front-matter-unknown']],
    ['no closing line', '---\ntitle: A\nText', ['front-matter-open']],
    ['bad YAML', '---\ntitle: "A\n---\nText', ['yaml-broken']],
    ['an unquoted colon', '---\ntitle: A: B\n---\nText', ['yaml-broken']],
    ['a line of more dashes within', '---\ntitle: A\n---- x\ndate: 2024\n---\nText', ['front-matter-broken']],
    ['an empty text', '', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toMatchObject({ fields: null, lines: 0 });
    expect(rules(text)).toEqual(expected);
  });

  it('names the line of bad YAML', () => expect(read('---\ndate: 2024\ntitle: A: B\n---\nText').issues[0]?.line).toBe(3));
});

describe('engines', () => {
  it.each(['js', 'javascript', 'JS', 'coffee', 'json', 'toml', 'constructor', 'toString', '__proto__'])(
    '%s is refused and never run',
    (name) => {
      (globalThis as { ran?: boolean }).ran = false;
      for (const opening of [`---${name}`, `--- ${name}`]) {
        const text = `${opening}\n{ title: (globalThis.ran = true) }\n---\nText`;
        expect(read(text)).toMatchObject({ fields: null, lines: 0 });
        if (name !== '__proto__') expect(rules(text)).toEqual(['front-matter-engine']);
      }
      expect((globalThis as { ran?: boolean }).ran).toBe(false);
    },
  );
});

describe('hostile YAML', () => {
  const bomb = `title: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghij', (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`).join('\n')}`;
  it.each([
    ['a bomb of aliases', bomb, 'yaml-alias'],
    ['a circle', 'title: &a [*a]', 'yaml-alias'],
    ['an alias to nothing', 'title: *gone', 'yaml-alias'],
    ['deep nesting', `title: ${'['.repeat(50_000)}`, 'yaml-broken'],
    ['two documents in one', 'title: a\n%YAML 1.1', 'yaml-broken'],
    ['a key that is a list', 'title: a\n? [a]\n: b', 'yaml-broken'],
  ])('%s is refused with its line', (_name, block, rule) => {
    const found = read(`---\n${block}\n---\nText`);
    expect(found.fields).toBeNull();
    expect(found.issues[0]).toMatchObject({ rule, file: 'x.txt', line: expect.any(Number) });
  });
  it('a key named __proto__ is a key like others', () => {
    const { fields } = read('---\ntitle: A\n__proto__: { polluted: yes }\n---\nText');
    expect(fields && 'polluted' in fields).toBe(false);
  });
});
