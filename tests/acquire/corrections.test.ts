import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrection, readCorrections } from '../../src/acquire/corrections.ts';
import { parseYaml } from '../../src/acquire/yaml.ts';

function correct(yaml: string) {
  const { value, lineOf } = parseYaml(yaml, 'corrections/x.txt.yaml');
  return readCorrection(value, { file: 'corrections/x.txt.yaml', lineOf, path: [] });
}

describe('a correction', () => {
  it('has everything that a person may decide', () => {
    const { correction, issues } = correct(`reason: Two stories on one page.
decided: 2024-07-01
stories:
  - { lines: 1-30, headline: Two boats, date: 2024-06-13, outlet: Herald, language: en }
  - lines: [32, 60]
keep: [12, 13-15]
remove: [40-41]
roles: { 3: caption, ٤–٥: related-link }
`);
    expect(issues).toEqual([]);
    expect(correction).toEqual({
      source: 'corrections/x.txt.yaml',
      reason: 'Two stories on one page.',
      decided: '2024-07-01',
      stories: [
        { lines: [1, 30], headline: 'Two boats', date: '2024-06-13', outlet: 'Herald', language: 'en', at: 4 },
        { lines: [32, 60], headline: null, date: null, outlet: null, language: null, at: 5 },
      ],
      roles: [
        { lines: [3, 3], role: 'caption', at: 8 },
        { lines: [4, 5], role: 'related-link', at: 8 },
        { lines: [12, 12], role: 'body', at: 6 },
        { lines: [13, 15], role: 'body', at: 6 },
        { lines: [40, 41], role: 'boilerplate', at: 7 },
      ],
    });
  });
  it('of one story may stand without a list', () => {
    expect(correct('date: 2024-06\nremove: 3, 5-6').correction).toMatchObject({
      stories: [{ lines: null, date: '2024-06', headline: null }],
      roles: [{ lines: [3, 3] }, { lines: [5, 6] }],
    });
  });
  it('leaves what is wrong aside, each with its line, and keeps the rest', () => {
    const { correction, issues } = correct(`headlin: typo
keep: [12, soon, 0]
roles:
  3: kaption
  x: body
  4: body
stories:
  - lines: 9-3
    headline: Kept
  - lines: 10-20
    author: nobody
`);
    expect(issues.map(({ line }) => line).sort((a, b) => Number(a) - Number(b))).toEqual([1, 2, 2, 4, 5, 8, 11]);
    expect(issues.every(({ file, message }) => file === 'corrections/x.txt.yaml' && message !== '')).toBe(true);
    expect(correction).toMatchObject({
      stories: [{ headline: 'Kept', lines: null }, { lines: [10, 20] }],
      roles: [
        { lines: [4, 4], role: 'body' },
        { lines: [12, 12], role: 'body' },
      ],
    });
  });
  it('reports stories that overlap, lines with two roles, and fields that fit no story', () => {
    const { correction, issues } = correct('headline: Whose?\nstories:\n  - lines: 1-10\n  - lines: 10-20\nkeep: 3\nremove: 3');
    expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
      ['correction-conflict', 1],
      ['correction-conflict', 4],
      ['correction-conflict', 6],
    ]);
    expect(correction?.stories).toHaveLength(1);
    expect(correction?.roles).toEqual([{ lines: [3, 3], role: 'body', at: 5 }]);
  });
  it('gives what is said first to lines that several ranges name, and says where they differ', () => {
    const { correction, issues } = correct('remove: [5-9, 2, 8-12, 20-5000000]\nkeep: [7, 10-11]\nroles: { 1-30: caption }');
    expect(correction?.roles.map(({ lines, role }) => `${lines.join('-')} ${role}`)).toEqual([
      '1-1 caption',
      '2-2 boilerplate',
      '3-4 caption',
      '5-6 boilerplate',
      '7-7 body',
      '8-9 boilerplate',
      '10-11 body',
      '12-12 boilerplate',
      '13-19 caption',
      '20-5000000 boilerplate',
    ]);
    expect(issues.map(({ message }) => message)).toEqual([
      'Line 7 is to be boilerplate here and body elsewhere',
      'Lines 10-11 are to be boilerplate here and body elsewhere',
      'Line 2 is to be caption here and boilerplate elsewhere',
    ]);
  });
  it('costs no more than what stands there, however many lines that is', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${1 + n * 2}-${5_000_000 - n}`);
    const { correction, issues } = correct(
      `keep: ${JSON.stringify(Array.from({ length: 5000 }, (_, n) => 2 * n))}\nremove: [${many.join(', ')}]`,
    );
    expect(correction?.roles.length).toBeLessThan(20_000);
    expect(issues.length).toBeLessThan(11_000);
    expect(issues.at(-1)?.message).toBe('More than 10000 lines and ranges; give the stories their `lines` instead');
  });
  it.each(['just text', '- a\n- b', '17'])('is a mapping, not %j', (yaml) => {
    expect(correct(yaml)).toMatchObject({ correction: null, issues: [{ rule: 'field-wrong', line: 1 }] });
  });
});

describe('the folder of corrections', () => {
  let content = '';
  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), 'corrections-'));
  });
  afterEach(() => rm(content, { recursive: true }));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  };

  it('may be missing', async () => expect(await readCorrections(content)).toEqual({ corrections: new Map(), issues: [] }));
  it('names each correction for its raw file', async () => {
    await write('raw/2024/x.txt', 'Text');
    await write('raw/y.jsonl', '{}');
    await write('corrections/2024/x.txt.yaml', 'headline: A');
    await write('corrections/y.jsonl#17.yaml', 'headline: B');
    const { corrections, issues } = await readCorrections(content);
    expect(issues).toEqual([]);
    expect([...corrections.keys()]).toEqual(['2024/x.txt', 'y.jsonl#17']);
    expect(corrections.get('2024/x.txt')?.source).toBe('corrections/2024/x.txt.yaml');
  });
  it('reports what fits no raw file, is no YAML, or is another kind', async () => {
    await write('raw/x.txt', 'Text');
    await write('corrections/gone.txt.yaml', 'headline: A');
    await write('corrections/x.txt.yaml', 'reason: A\nheadline: "B');
    await write('corrections/notes.doc', 'a');
    const { corrections, issues } = await readCorrections(content);
    expect(corrections.size).toBe(0);
    expect(issues.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['correction-orphan', 'corrections/gone.txt.yaml', null],
      ['correction-unread', 'corrections/notes.doc', null],
      ['yaml-broken', 'corrections/x.txt.yaml', 2],
    ]);
  });
});
