import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Acquired, type AcquireOptions, acquire } from '../../src/acquire/acquire.ts';
import type { ReadFiles } from '../../src/acquire/disk.ts';
import type { Correction } from '../../src/model.ts';
import { bytesOf, utf8, utf16, windows1256 } from './encode.ts';

/** A disk with the given files, read in pieces of a few bytes. */
function holding(files: Readonly<Record<string, Uint8Array | string>>, piece = 7): ReadFiles {
  const find = (path: string): Uint8Array => {
    const found = files[basename(path)];
    if (found === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return typeof found === 'string' ? utf8(found) : found;
  };
  return {
    bytes: async (path, most) => (find(path).length > most ? null : find(path)),
    async *pieces(path) {
      const bytes = find(path);
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

async function collect(outcomes: AsyncIterable<Acquired>): Promise<Acquired[]> {
  const list: Acquired[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}
async function all(file: string, content: Uint8Array | string, options: AcquireOptions = {}): Promise<Acquired[]> {
  return collect(acquire('raw', file, { read: holding({ [file]: content }), ...options }));
}
async function one(file: string, content: Uint8Array | string, options: AcquireOptions = {}): Promise<Acquired> {
  const [first, ...more] = await all(file, content, options);
  expect(more).toEqual([]);
  if (!first) throw new Error('nothing came');
  return first;
}

const CORRECTION: Correction = {
  source: 'corrections/x.txt.yaml',
  reason: null,
  decided: null,
  stories: [],
  roles: [{ lines: [9, 9], role: 'body' }],
};

describe('a text file', () => {
  it('becomes a document with its lines and the hash of its bytes', async () => {
    const bytes = windows1256('السلام\r\nعليكم\r\n');
    const { document, issues } = await one('x.txt', bytes);
    expect(document).toEqual({
      file: 'x.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: 'windows-1256',
      lines: ['السلام', 'عليكم', ''],
      frontMatterLines: 0,
      stated: { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] },
      correction: null,
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['encoding-guessed']);
  });
  it('keeps its front matter as lines, counted', async () => {
    const { document, issues } = await one('x.txt', '---\r\ntitle: A\r\ndate: never\r\n---\r\nText');
    expect(document).toMatchObject({
      lines: ['---', 'title: A', 'date: never', '---', 'Text'],
      frontMatterLines: 4,
      stated: { headline: 'A', date: null },
    });
    expect(issues).toMatchObject([{ rule: 'field-wrong', file: 'x.txt', line: 3 }]);
  });
  it('keeps the text of broken front matter', async () => {
    const { document, issues } = await one('x.txt', '---\ntitle: "A\n---\nText');
    expect(document).toMatchObject({ lines: ['---', 'title: "A', '---', 'Text'], frontMatterLines: 0 });
    expect(issues).toMatchObject([{ rule: 'yaml-broken', file: 'x.txt' }]);
  });
  it('names the lines whose characters are damaged', async () => {
    const { document, issues } = await one('x.txt', bytesOf('بلدة\nالقصر', [0xff], '\nجسر\n', [0xd8], ' نهر'));
    expect(document?.encoding).toBe('utf-8');
    expect(issues).toMatchObject([{ rule: 'damaged-text', line: 2, message: expect.stringContaining('lines 2, 4') }]);
  });
  it('is read as Markdown where its name says so, but for its front matter', async () => {
    const { document } = await one('x.md', '---\ntitle: "*A*"\n---\n# [Two](b) boats\n\n**Qasr** – text');
    expect(document?.lines).toEqual(['---', 'title: "*A*"', '---', 'Two boats', '', 'Qasr – text']);
    expect(document?.stated.headline).toBe('*A*');
    expect((await one('x.txt', '# [Two](b) boats')).document?.lines).toEqual(['# [Two](b) boats']);
  });
});

describe('a file that becomes no document', () => {
  it.each([
    ['no bytes', '', 'empty'],
    ['white space', ' \r\n\t\n', 'empty'],
    ['invisible characters', '\ufeff\u200f\u0000\n', 'empty'],
    ['front matter alone', '---\ntitle: A\n---\n\n', 'empty'],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) & 31), 'binary'],
    ['a picture', bytesOf([0x89], 'PNG\r\n'), 'binary'],
    ['too many bytes', 'x'.repeat(101), 'too-large'],
  ])('%s', async (_name, content, rule) => {
    const { document, setAside } = await one('x.txt', content, { limit: 1000 });
    if (rule === 'too-large') expect((await one('x.txt', content, { limit: 100 })).setAside).toMatchObject({ file: 'x.txt', rule });
    else {
      expect(document).toBeNull();
      expect(setAside).toMatchObject({ file: 'x.txt', rule, message: expect.stringMatching(/\.$/u) });
    }
  });
  it('has 5 MB at most unless told', async () => {
    expect((await one('x.txt', 'x'.repeat(5 * 1024 * 1024))).document).not.toBeNull();
    expect((await one('x.txt', 'x\n'.repeat(100_001))).setAside).toMatchObject({
      rule: 'too-large',
      message: expect.stringContaining('Split it'),
    });
    expect((await one('x.txt', 'x'.repeat(5 * 1024 * 1024 + 1))).setAside?.rule).toBe('too-large');
  });
  it('vanished', async () => {
    const [outcome] = await collect(acquire('raw', 'gone.txt', { read: holding({}) }));
    expect(outcome?.setAside).toMatchObject({ rule: 'unreadable', message: expect.not.stringContaining('raw/') });
  });
});

describe('corrections', () => {
  const corrections = new Map([['x.txt', CORRECTION]]);
  it('come with their document, and say where they fit nothing', async () => {
    const { document, issues } = await one('x.txt', 'Text', { corrections });
    expect(document?.correction).toBe(CORRECTION);
    expect(issues).toMatchObject([{ rule: 'correction-misfit', file: CORRECTION.source, message: expect.stringContaining('line 9') }]);
    expect((await one('x.txt', 'Text\n'.repeat(9), { corrections })).issues).toEqual([]);
  });
  it('may stand in front matter, with lines of the file in messages', async () => {
    const { document, issues } = await one('x.txt', '---\ntitle: A\ncorrections:\n  remove: [6]\n  rols: {}\n---\nText');
    expect(document?.correction).toMatchObject({ source: 'x.txt', roles: [{ lines: [6, 6], role: 'boilerplate' }] });
    expect(issues).toMatchObject([{ rule: 'field-unknown', file: 'x.txt', line: 5 }]);
  });
  it('of a file win over those in front matter', async () => {
    const { document, issues } = await one('x.txt', `---\ncorrections: { remove: 1 }\n---\n${'Text\n'.repeat(9)}`, { corrections });
    expect(document?.correction).toBe(CORRECTION);
    expect(issues).toMatchObject([{ rule: 'correction-misfit', file: 'x.txt' }]);
  });
});

describe('a .jsonl file', () => {
  it('gives one document a record, named by its line', async () => {
    const text = `{"text":"One\\r\\ntwo","title":"A","date":"2024-03-17T08:00:00Z","source":"Herald","language":"en","people":["Rima"]}\n\n{"body":"جسر"}\r\n{"content":["a","b"],"corrections":{"keep":[2]}}`;
    const found = await all('x.jsonl', text);
    expect(found.map(({ document }) => [document?.file, document?.lines])).toEqual([
      ['x.jsonl#1', ['One', 'two']],
      ['x.jsonl#3', ['جسر']],
      ['x.jsonl#4', ['a', 'b']],
    ]);
    expect(found[0]?.document?.stated).toMatchObject({
      headline: 'A',
      date: '2024-03-17',
      outlet: 'Herald',
      language: 'en',
      people: ['Rima'],
    });
    expect(found[2]?.document?.correction?.roles).toEqual([{ lines: [2, 2], role: 'body', at: 4 }]);
    expect(found.flatMap(({ issues }) => issues)).toEqual([]);
  });
  it('names the line of each broken record and reads the others', async () => {
    const text = '{"text":"One"}\n{"text":\n[1]\n{"title":"no text"}\n{"text":7}\n{"text":" "}\n{"text":"a","date":[]}\n';
    const found = await all('x.jsonl', text);
    expect(found.map(({ document, setAside, issues }) => [document?.file ?? setAside?.file, setAside?.rule, issues[0]?.line])).toEqual([
      ['x.jsonl#1', undefined, undefined],
      ['x.jsonl#2', 'broken', 2],
      ['x.jsonl#3', 'broken', 3],
      ['x.jsonl#4', 'broken', 4],
      ['x.jsonl#5', 'broken', 5],
      ['x.jsonl#6', 'empty', 6],
      ['x.jsonl#7', undefined, 7],
    ]);
    expect(found.flatMap(({ issues }) => issues).every(({ file }) => file === 'x.jsonl')).toBe(true);
  });
  it('has a limit for each record and none for the file', async () => {
    const short = '{"text":"short"}';
    const found = await all('x.jsonl', `${short}\n{"text":"${'long '.repeat(100)}"}\n${`${short}\n`.repeat(50)}`, { limit: 100 });
    expect(found).toHaveLength(52);
    expect(found[1]).toMatchObject({ setAside: { file: 'x.jsonl#2', rule: 'too-large' }, issues: [{ line: 2 }] });
    expect(found.filter(({ document }) => document).length).toBe(51);
  });
  it('may be UTF-16 or begin with a mark', async () => {
    for (const bytes of [
      utf16('{"text":"جسر"}\n{"text":"نهر"}', 'le', true),
      utf16('{"text":"جسر"}\n{"text":"نهر"}', 'be', true),
      utf8('\ufeff{"text":"جسر"}\n{"text":"نهر"}'),
    ])
      expect((await all('x.jsonl', bytes)).map(({ document }) => document?.lines)).toEqual([['جسر'], ['نهر']]);
  });
  it('says once that its encoding was guessed', async () => {
    const found = await all('x.jsonl', windows1256('{"text":"السلام"}\n{"text":"عليكم السلام"}\n'));
    expect(found.map(({ document, issues }) => [document?.lines, issues.length])).toEqual([
      [['السلام'], 1],
      [['عليكم السلام'], 0],
    ]);
  });
  it('cleans its texts like files', async () => {
    expect((await one('x.jsonl', '{"text":"a\\u202eb\\ud800"}')).document?.lines).toEqual(['ab\ufffd']);
  });
  it('is set aside where it is empty, and what was read stays where the rest can not be', async () => {
    expect(await all('x.jsonl', '\n \n')).toMatchObject([{ setAside: { file: 'x.jsonl', rule: 'empty' } }]);
    const read: ReadFiles = {
      ...holding({}),
      async *pieces() {
        yield utf8('{"text":"a"}\n{"te');
        throw Object.assign(new Error(), { code: 'EIO' });
      },
    };
    expect(await collect(acquire('raw', 'x.jsonl', { read }))).toMatchObject([
      { document: { file: 'x.jsonl#1' } },
      { setAside: { file: 'x.jsonl', rule: 'unreadable' } },
    ]);
  });
  it('reports a correction whose record is gone', async () => {
    const corrections = new Map([
      ['x.jsonl#1', { ...CORRECTION, roles: [] }],
      ['x.jsonl#9', { ...CORRECTION, source: 'corrections/x.jsonl#9.yaml' }],
    ]);
    const found = await all('x.jsonl', '{"text":"a"}\n', { corrections });
    expect(found[0]?.document?.correction).not.toBeNull();
    expect(found[1]?.issues).toMatchObject([{ rule: 'correction-misfit', file: 'corrections/x.jsonl#9.yaml' }]);
  });
  it('is read in the same way whatever the pieces it comes in', async () => {
    const text = '{"text":"One"}\r\n\n{"text":"جسر"}\nx\n{"text":"end"}';
    const whole = await all('x.jsonl', text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (piece) => {
        expect(await all('x.jsonl', text, { read: holding({ 'x.jsonl': text }, piece) })).toEqual(whole);
      }),
    );
  });
});

describe('on a real disk', () => {
  let raw = '';
  beforeEach(async () => {
    raw = await mkdtemp(join(tmpdir(), 'acquire-'));
  });
  afterEach(() => rm(raw, { recursive: true }));
  it('reads files and records, and sets a folder aside', async () => {
    await writeFile(join(raw, 'x.txt'), 'Text\n');
    await writeFile(join(raw, 'x.jsonl'), `{"text":"${'long '.repeat(200_000)}"}\n{"text":"b"}`);
    const read = async (file: string, limit = 5_000_000): Promise<Acquired[]> => collect(acquire(raw, file, { limit }));
    expect(await read('x.txt')).toMatchObject([{ document: { lines: ['Text', ''] } }]);
    expect(await read('x.txt', 5)).toMatchObject([{ document: { bytes: 5 } }]);
    expect(await read('x.txt', 4)).toMatchObject([{ setAside: { rule: 'too-large' } }]);
    expect(await read('x.jsonl')).toMatchObject([{ document: { bytes: 1_000_011 } }, { document: { lines: ['b'] } }]);
    expect(await read('.')).toMatchObject([{ setAside: { rule: 'unreadable' } }]);
  });
});

it('never throws and loses no line, whatever the bytes and the kind', async () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .constantFrom(
        '---\n',
        '---js\n',
        'title: a\n',
        'corrections:\n',
        '  keep: [1-3]\n',
        '{"text":"a"}\n',
        'people: {\n',
        '# [a](b)\r\n',
        '\ufeff',
      )
      .map(utf8),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('x.txt', 'x.md', 'x.jsonl'), fc.array(pieces, { maxLength: 8 }), async (file, parts) => {
      for (const { document, setAside, issues } of await all(file, bytesOf(...parts))) {
        expect(document !== null || setAside !== null).toBe(true);
        if (document) expect(document.frontMatterLines).toBeLessThan(document.lines.length);
        for (const line of document?.lines ?? []) expect(line).not.toMatch(/[\n\r\u0000\u202e]/u);
        for (const issue of issues) expect(issue.message).not.toBe('');
      }
    }),
    { numRuns: 1000 },
  );
});
