import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, diwan, folders, here, put, tree, workplace } from './site.ts';

const STORY =
  'Ferry returns to the east bank\n\nMARJANA (SNA) – The ferry returned to service on 2 May 2024, the harbour master said.\n\nIt will run four times a day until the autumn.\n';
const PERSIAN = readFileSync(resolve(import.meta.dirname, '../cases/set-aside/khabar-farsi-0091.txt'), 'utf8');

function place(): string {
  const at = workplace('commands');
  put(join(at, 'content'), { 'raw/a.txt': STORY, 'authority/people.yaml': '- id: huda-karam\n  name: { en: Huda Karam, ar: هدى كرم }\n' });
  return at;
}

describe('build', () => {
  it('ends with 0 and a summary, and with 1 where something was set aside, by name and reason', async () => {
    const at = place();
    const first = await build(at);
    expect(first, first.told).toMatchObject({ status: 0 });
    expect(first.out).toMatch(/documents: +1\n[\s\S]*articles: +1 \(0 Arabic, 1 English\)\n/u);
    put(join(at, 'content'), { 'raw/picture.pdf': '%PDF' });
    expect(await build(at)).toMatchObject({ status: 0, told: expect.stringContaining('picture.pdf: ') });
    put(join(at, 'content'), { 'raw/fa.txt': PERSIAN });
    const second = await build(at);
    expect(second.status).toBe(1);
    expect(second.told).toContain('picture.pdf: ');
    expect(second.told).toMatch(/fa\.txt: .*Persian.*\(other-language\)/u);
  });

  it('with --raw leaves the content as it is', async () => {
    const at = place();
    put(join(at, 'try'), { 'b.txt': STORY });
    const before = tree(join(at, 'content'));
    const { status } = await diwan(['build', ...folders(at), '--raw', join(at, 'try')]);
    expect(status).toBe(0);
    expect(tree(join(at, 'content'))).toEqual(before);
    expect([...tree(join(at, 'cache')).keys()].join()).toMatch(/permalinks/u);
  });

  it('that cannot keep its addresses fails and leaves the last good site', async () => {
    const at = place();
    await build(at);
    const good = tree(join(at, '_site'));
    writeFileSync(join(at, 'content/permalinks.json'), '{ damaged');
    put(join(at, 'content'), { 'raw/b.txt': STORY.replaceAll('Ferry', 'Train') });
    const { status, told } = await build(at);
    expect(status).toBe(2);
    expect(told).toContain('permalinks.json');
    expect(tree(join(at, '_site'))).toEqual(good);
    expect(readFileSync(join(at, 'content/permalinks.json'), 'utf8')).toBe('{ damaged');
  });
});

describe('wrong use', () => {
  it.each([
    [[]],
    [['bake']],
    [['build', '--frobnicate']],
    [['build', 'file.txt']],
    [['build', '--raw', '/nowhere/at/all']],
    [['clean', '--jsonl']],
    [['clean', 'nowhere.txt', '--jsonl']],
    [['serve', '--port', 'many']],
    [['explain']],
  ])('%j ends with 2, one message, and nothing on the output', async (line) => {
    const { status, out, told } = await here(line);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(told).toMatch(/^diwan: .+\n/u);
    expect(told).not.toContain('    at ');
  });
});

describe('clean, check, explain, reconcile, mentions', () => {
  it('say what they are asked for and write nothing', async () => {
    const at = place();
    put(at, { 'names.txt': 'Huda Karam\nهدى كرم\nNobody Known\n' });
    const before = tree(at);
    const raw = join(at, 'content/raw/a.txt');
    const only = ['--content', join(at, 'content')];
    const cleaned = await here(['clean', '--jsonl', raw, ...only]);
    expect(JSON.parse(cleaned.out)).toMatchObject({
      file: raw,
      encoding: 'utf-8',
      articles: [{ language: 'en', headline: 'Ferry returns to the east bank' }],
    });
    const checked = await here(['check', '--json', ...folders(at)]);
    expect(JSON.parse(checked.out)).toMatchObject({ setAside: [] });
    const explained = await here(['explain', 'a.txt', ...folders(at)]);
    expect(explained.out).toMatch(/Article \w{12} {2}en\/articles\/.*\n[\s\S]*3 +1 body/u);
    const reconciled = await here(['reconcile', join(at, 'names.txt'), ...only]);
    expect(reconciled.out.split('\n').map((row) => row.split('\t').slice(0, 2))).toEqual([
      ['Huda Karam', 'huda-karam'],
      ['هدى كرم', 'huda-karam'],
      ['Nobody Known', ''],
      [''],
    ]);
    put(at, { 'names.txt': 'Huda Karam\nهدى كرم\nNobody Known\n' });
    const found = await here(['mentions', '--jsonl', join(at, 'names.txt'), ...only]);
    const { mentions } = JSON.parse(found.out);
    const text = readFileSync(join(at, 'names.txt'), 'utf8');
    expect(mentions.map((one: { start: number; end: number }) => text.slice(one.start, one.end))).toEqual(
      expect.arrayContaining(['Huda Karam', 'هدى كرم']),
    );
    expect(tree(at)).toEqual(before);
  });
});
