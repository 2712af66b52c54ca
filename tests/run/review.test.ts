import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model.ts';
import { applyDecision, undo } from '../../src/run/deciding/apply.ts';
import { decisionsOf, hintOf } from '../../src/run/deciding/decision.ts';
import { reviewDoubts } from '../../src/run/review.ts';
import { folders, put, tree, workplace } from './site.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'diwan-review-'));
});

const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const signed = { decided: '2026-11-25', reason: null };
const write = (file: string, yaml: string, reason: string | null = null) =>
  applyDecision(content, { what: '', file, yaml }, { ...signed, reason });

describe('a hint', () => {
  it('offers decisions, and hints made of values come back', () => {
    const hint = hintOf([
      { what: 'They are one.', file: 'authority/people.yaml', value: [{ id: 'a-b', name: { en: 'A: b' } }] },
      { what: 'Keep it.', file: 'corrections/2024/خبر.txt.yaml', value: { keep: [4] } },
    ]);
    expect(decisionsOf({ hint })).toEqual([
      { what: 'They are one.', file: 'authority/people.yaml', yaml: '- id: a-b\n  name: { en: "A: b" }' },
      { what: 'Keep it.', file: 'corrections/2024/خبر.txt.yaml', yaml: 'keep: [4]' },
    ]);
    expect(decisionsOf({ hint: 'Save the file as UTF-8.' })).toEqual([]);
  });
});

describe('a decision on a document', () => {
  const FILE = 'corrections/2024/a.txt.yaml';

  it('begins a file, signs it, and can be undone', async () => {
    const change = await write(FILE, 'date: 2024-06-13', 'The paper says so.');
    expect(read(FILE)).toBe('date: 2024-06-13\nreason: The paper says so.\ndecided: 2026-11-25\n');
    await undo(change);
    expect([...tree(content).keys()]).toEqual([]);
  });

  it('joins what is there, comments and all', async () => {
    put(content, { [FILE]: '# Looked at with Huda.\nkeep: [3]   # the lede\nremove: [9, 12]\ndecided: 2024-01-01\n' });
    await write(FILE, 'keep: [9]');
    await write(FILE, 'roles: { 4: caption }');
    await write(FILE, 'roles: { 5: dek }');
    const text = read(FILE);
    expect(text).toContain('# Looked at with Huda.');
    expect(text).toContain('keep: [3, 9]   # the lede');
    expect(text).toContain('remove: [12]\n');
    expect(text).toMatch(/4: caption[\s\S]*5: dek/u);
    expect(text).toContain('decided: 2026-11-25');
  });

  it('finds its story: the first of several, a later one, and one that came to stand alone', async () => {
    put(content, { [FILE]: 'stories:\n  - { lines: 1-4 }\n  - lines: 6-9   # the second\n' });
    await write(FILE, 'headline: First');
    await write(FILE, 'stories:\n  - {}\n  - date: 2024-01-02');
    expect(read(FILE)).toBe(
      'stories:\n  - { lines: 1-4, headline: First }\n  - lines: 6-9   # the second\n    date: 2024-01-02\ndecided: 2026-11-25\n',
    );
    rmSync(join(content, FILE));
    await write(FILE, 'headline: First');
    await write(FILE, 'stories:\n  - {}\n  - { headline: Second }');
    expect(read(FILE)).toContain('stories: [{ headline: First }, { headline: Second }]');
    expect(read(FILE)).not.toMatch(/^headline/mu);
  });

  it.each([
    ['a date that is none', 'date: YYYY-MM-DD'],
    ['a role that is none', 'roles: { 3: king }'],
    ['a field that is none', 'colour: red'],
    ['no YAML', 'date: "'],
    ['a list', '[1]'],
  ])('is refused where the program would not take it: %s', async (_, yaml) => {
    put(content, { [FILE]: 'keep: [3]\n' });
    await expect(write(FILE, yaml)).rejects.toThrow();
    expect(read(FILE)).toBe('keep: [3]\n');
  });

  it.each(['../outside.yaml', 'corrections/../../x.yaml', 'permalinks.json', 'pages/about.en.md'])(
    'is never written to %s',
    async (file) => {
      await expect(write(file, 'a: 1')).rejects.toThrow();
      expect([...tree(content).keys()]).toEqual([]);
    },
  );

  it('is not undone over what somebody else wrote since', async () => {
    const change = await write(FILE, 'keep: [3]');
    put(content, { [FILE]: 'keep: [4]\n' });
    await expect(undo(change)).rejects.toThrow('changed since');
    expect(read(FILE)).toBe('keep: [4]\n');
  });
});

describe('a decision on people', () => {
  const FILE = 'authority/people.yaml';
  const LIST = '# Whom we know.\n- id: huda-karam   # editor\n  name: { en: Huda Karam, ar: هدى كرم }\n  aliases: { en: [Hoda Karam] }\n';

  it('adds to an entry that is there, and a new one below', async () => {
    put(content, { [FILE]: LIST });
    await write(FILE, '- { id: huda-karam, name: { en: Other }, aliases: { en: [Huda Karram], ar: [هدى كرّم] } }');
    await write(FILE, '- { id: yusuf-qandil, name: { en: Yusuf Qandil }, different: [huda-karam] }');
    expect(read(FILE)).toBe(
      '# Whom we know.\n- id: huda-karam   # editor\n  name: { en: Huda Karam, ar: هدى كرم }\n  aliases: { en: [Hoda Karam, Huda Karram], ar: [هدى كرّم] }\n- id: yusuf-qandil\n  name: { en: Yusuf Qandil }\n  different: [huda-karam]\n',
    );
  });

  it('is refused where the entry would be left out', async () => {
    put(content, { [FILE]: LIST });
    await expect(write(FILE, '- { id: "No Id!", name: { en: X } }')).rejects.toThrow('would not be taken');
    expect(read(FILE)).toBe(LIST);
  });
});

describe('a review', () => {
  const doubt = (line: number): Issue => ({
    rule: 'line-doubtful',
    severity: 'note',
    file: 'a.txt',
    line,
    message: `line ${line} is doubtful`,
    hint: `It is text. In content/corrections/a.txt.yaml:\nkeep: [${line}]\nIt is not. In content/corrections/a.txt.yaml:\nremove: [${line}]`,
  });

  async function answered(answers: string[]): Promise<{ decided: number; said: string }> {
    let said = '';
    const say = async (text: string): Promise<void> => {
      said += text;
    };
    const ask = async (question: string): Promise<string | null> => {
      said += question;
      return answers.shift() ?? null;
    };
    const decided = await reviewDoubts(
      [doubt(3), doubt(5), doubt(7)],
      { content, seen: () => [{ number: 3, text: 'A line\u202e' }], today: '2026-11-25' },
      { say, ask },
    );
    return { decided, said };
  }

  it('accepts, rejects, edits, skips, undoes and quits', async () => {
    expect((await answered(['a', '', 'r', 'Read it.', 's'])).decided).toBe(2);
    expect(read('corrections/a.txt.yaml')).toBe('keep: [3]\ndecided: 2026-11-25\nremove: [5]\nreason: Read it.\n');
    rmSync(join(content, 'corrections'), { recursive: true });
    const { decided, said } = await answered(['x', 'u', 'a', '', 'u', 'e', '2', '{ remove: [3, 4] }', '', 'q']);
    expect(decided).toBe(1);
    expect(said).toContain('Nothing to undo.');
    expect(said).toContain('Undone.');
    expect(said).not.toContain('\u202e');
    expect(read('corrections/a.txt.yaml')).toBe('remove: [3, 4]\ndecided: 2026-11-25\n');
  });

  it('says why something was not written, and asks again', async () => {
    const { decided, said } = await answered(['e', '1', 'keep: [none]', '', 's', 's', 's']);
    expect([decided, said.includes('Not written.')]).toEqual([0, true]);
  });
});

/** A terminal such as a person has: util-linux's `script` opens one. Answers go in as questions come. */
function onTerminal(
  line: readonly string[],
  answers: readonly (readonly [question: RegExp, answer: string])[],
): Promise<{ status: number | null; shown: string }> {
  const program = [process.execPath, resolve(import.meta.dirname, '../../src/diwan.mjs'), ...line].map((word) => `'${word}'`).join(' ');
  const running = spawn('script', ['-qec', program, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const open = [...answers];
  let shown = '';
  let from = 0;
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [question, answer] = open[0] ?? [];
    if (question === undefined || answer === undefined || !question.test(shown.slice(from))) return;
    from = shown.length;
    open.shift();
    running.stdin.write(`${answer}\r`);
  });
  return new Promise((done) => running.on('close', (status) => done({ status, shown })));
}

describe('diwan review', () => {
  it('works on a terminal: a date that was worked out is accepted, a headline edited in place, and the build takes both', async () => {
    const at = workplace('terminal');
    put(join(at, 'content'), {
      'raw/a.txt':
        'MARJANA (SNA) – The ferry returned to service on Thursday 2 May, the harbour master Rania Haddad said in 2024.\n\nIt will run four times a day until the autumn, she told reporters.\n',
    });
    const { status, shown } = await onTerminal(
      ['review', '--rule', 'headline-derived', ...folders(at)],
      [
        [/1 of 1\][\s\S]*a, r, e, s, u, q\?/u, 'e'],
        // The line can be edited: the cursor stands at its end.
        [/Write: .*headline/u, '\u0015{ headline: The ferry is back }'],
        [/Why\?/u, 'As printed.'],
      ],
    );
    expect([status, shown]).toEqual([0, expect.stringContaining('Written to content/corrections/a.txt.yaml')]);
    expect(shown).toContain('1 decided.');
    expect(readFileSync(join(at, 'content/corrections/a.txt.yaml'), 'utf8')).toMatch(
      /^headline: The ferry is back\nreason: As printed\.\ndecided: \d{4}-\d\d-\d\d\n$/u,
    );
  });

  it('takes every answer on a terminal: accept, undo, reject, edit, skip, a day that only the person knows, quit', async () => {
    const at = workplace('answers');
    const story = (n: number, day: string): string =>
      `MARJANA (SNA) – The ferry ${n} returned to service ${day}, the harbour master Rania Haddad said ${n} times in ${'many long words '.repeat(n)}.\n\nIt will run ${n} times a day until the autumn, she told ${n} reporters at the quay.\n`;
    put(join(at, 'content'), {
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name, n) => [`raw/${name}.txt`, story(n + 1, 'on 2 May 2024')])),
      'corrections/b.txt.yaml': '# Looked at with Huda.\nkeep: [1]   # the lede\n',
    });
    const question = (n: number): RegExp => new RegExp(`\\[${n} of 4\\][\\s\\S]*a, r, e, s, u, q\\? `, 'u');
    const derived = await onTerminal(
      ['review', '--rule', 'headline-derived', ...folders(at)],
      [
        [question(1), 'a'],
        [/Why\?/u, 'First thought'],
        [question(2), 'u'],
        [/Undone[\s\S]*a, r, e, s, u, q\? /u, 'a'],
        [/Why\?/u, 'Second thought'],
        [question(2), 'r'],
        [/Write: .*headline/u, '\u0015headline: The second ferry'],
        [/Why\?/u, ''],
        [question(3), 'e'],
        [/Write: .*headline/u, '\u0015headline: ['],
        [/Why\?/u, ''],
        [/Not written[\s\S]*a, r, e, s, u, q\? /u, 's'],
        [question(4), 'q'],
      ],
    );
    expect([derived.status, derived.shown]).toEqual([0, expect.stringContaining('2 decided.')]);
    const corrections = join(at, 'content/corrections');
    expect(readFileSync(join(corrections, 'a.txt.yaml'), 'utf8')).toMatch(
      /^headline: .*\nreason: Second thought\ndecided: \d{4}-\d\d-\d\d\n$/u,
    );
    expect(readFileSync(join(corrections, 'b.txt.yaml'), 'utf8')).toMatch(
      /^# Looked at with Huda\.\nkeep: \[1\] {3}# the lede\nheadline: The second ferry\ndecided: \d{4}-\d\d-\d\d\n$/u,
    );
    expect([...tree(corrections).keys()]).toEqual(['a.txt.yaml', 'b.txt.yaml']);

    put(join(at, 'content'), { 'raw/e.txt': `The harbour has a ferry again\n\n${story(9, 'again')}` });
    const undated = await onTerminal(
      ['review', '--rule', 'date-missing', ...folders(at)],
      [
        [/1 of 1\] e\.txt:1[\s\S]*a, r, e, s, u, q\? /u, 'a'],
        [/Write: .*YYYY-MM-DD/u, '\u0015date: 2024-05-03'],
        [/Why\?/u, ''],
      ],
    );
    expect([undated.status, undated.shown]).toEqual([0, expect.stringContaining('1 decided.')]);
    expect(readFileSync(join(corrections, 'e.txt.yaml'), 'utf8')).toMatch(/^date: 2024-05-03\n/u);
  });
});
