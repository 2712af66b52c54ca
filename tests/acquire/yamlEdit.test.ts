import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml, parseYaml, type YamlEdit, yamlLine } from '../../src/acquire/yaml.ts';
import { ROOT } from '../invariants/sources.ts';

const PEOPLE = `# People.
- id: one   # the first
  name: { en: One, ar: واحد }
  aliases:
    en: [Uno, "Ein: s"]   # spellings
    # Arabic ones follow
    ar:
      - أحد

- id: two
  name: { en: Two }
  note:
    en: >-
      A long note
      on two lines.
# the end
`;

/** The lines that differ, as in a patch. */
function patch(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('editYaml', () => {
  it.each<[string, YamlEdit, string[]]>([
    [
      'adds to a list on one line',
      { path: [0, 'aliases', 'en'], add: 'Jeden' },
      ['-    en: [Uno, "Ein: s"]   # spellings', '+    en: [Uno, "Ein: s", Jeden]   # spellings'],
    ],
    ['adds to a list of lines', { path: [0, 'aliases', 'ar'], add: 'الواحد' }, ['+      - الواحد']],
    ['makes a list', { path: [0, 'different'], add: 'two' }, ['+  different: [two]']],
    [
      'makes a list in a mapping on one line',
      { path: [1, 'name', 'ar'], set: 'اثنان' },
      ['-  name: { en: Two }', '+  name: { en: Two, ar: اثنان }'],
    ],
    ['makes a field below a long text', { path: [1, 'same'], add: 'Zwei' }, ['+  same: [Zwei]']],
    ['sets a value', { path: [0, 'id'], set: 'uno' }, ['-- id: one   # the first', '+- id: uno   # the first']],
    [
      'quotes what needs it',
      { path: [0, 'different'], set: ['a: b', 'yes', '# c', "it's"] },
      ['+  different: ["a: b", yes, "# c", it\'s]'],
    ],
    ['adds an entry', { path: [], add: { id: 'three', name: { en: 'Three' } } }, ['+- id: three', '+  name: { en: Three }']],
  ])('%s', (_, edit, expected) => {
    expect(patch(PEOPLE, editYaml(PEOPLE, [edit]))).toEqual(expected);
  });

  it('keeps the comments where it must write the file anew', () => {
    const after = editYaml(PEOPLE, [{ path: [0, 'aliases'], set: { en: ['Eins'] } }]);
    for (const comment of ['# People.', '# the first', '# the end']) expect(after).toContain(comment);
    expect(parseYaml(after, '').value).toMatchObject([{ id: 'one', aliases: { en: ['Eins'] } }, { id: 'two' }]);
    const removed = editYaml(PEOPLE, [{ path: [0, 'aliases', 'ar'], remove: true }]);
    expect(parseYaml(removed, '').value).toMatchObject([{ aliases: { en: ['Uno', 'Ein: s'] } }, { id: 'two' }]);
    expect(removed).toContain('# the first');
  });

  it('begins an empty file, and refuses a broken one', () => {
    expect(editYaml('', [{ path: ['reason'], set: 'A' }])).toBe('reason: A\n');
    expect(() => editYaml('a: "', [{ path: ['b'], set: 1 }])).toThrow('no YAML');
  });

  it('changes one line of our own lists', () => {
    const text = readFileSync(join(ROOT, 'content/authority/people.yaml'), 'utf8');
    const after = editYaml(text, [{ path: [5, 'aliases', 'en'], add: 'New Spelling' }]);
    expect(patch(text, after)).toHaveLength(2);
    expect(after.split('\n')).toHaveLength(text.split('\n').length);
  });

  it('sets any text so that it comes back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom<YamlEdit['path']>([0, 'aliases', 'en'], [0, 'aliases', 'ar'], [1, 'same']),
        (value, path) => {
          const clean = value.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu, '');
          const after = parseYaml(editYaml(PEOPLE, [{ path, add: clean }]), '').value as never;
          const list = path.reduce((part: never, step) => part[step] as never, after) as string[];
          expect(list.at(-1)).toBe(clean);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('yamlLine', () => {
  it.each([
    [{ lines: '1-3', headline: 'A: b' }, '{ lines: 1-3, headline: "A: b" }'],
    [[12, '13-15'], '[12, 13-15]'],
    ['plain', 'plain'],
    ['[not a list]', '"[not a list]"'],
  ])('%j', (value, expected) => {
    expect(yamlLine(value)).toBe(expected);
    expect(parseYaml(`x: ${expected}`, '').value).toEqual({ x: value });
  });
});
