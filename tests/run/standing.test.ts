import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ExitStatus } from '../../src/run/command.ts';
import { settingsOf } from '../../src/run/settings.ts';
import { type Answer, answerOf, keepAnswer, surveyOf } from '../../src/run/standing.ts';
import { diwan, folders, put, workplace } from './site.ts';

const STORY = 'The bridge of Marjana opens again\n\nPublished: 4 March 2021\n\nMARJANA (SNA) – The bridge opened on Monday.\n';
const ANSWER: Answer = { status: 1 as ExitStatus, told: 'a warning\n', said: 'documents: 1\n', lasts: true };
/** Longer than a stamp takes to settle. */
const settled = (): Promise<void> => wait(120);

/** A workplace with a site of one page that was never built, and settings for it. */
function place() {
  const at = workplace('standing');
  put(join(at, 'content'), { 'raw/a/one.txt': STORY, 'site.yaml': 'name: { en: A }\n', 'pages/about.en.md': '# About\n' });
  put(join(at, '_site'), { 'manifest-sha256.txt': '', 'data/articles.jsonl': '' });
  writeFileSync(join(at, 'content/permalinks.json'), '{}');
  return { at, settings: settingsOf({ content: join(at, 'content'), output: join(at, '_site'), cache: join(at, 'cache') }) };
}

describe('what the last build answered', () => {
  it('is answered again while nothing changed', async () => {
    const { settings } = place();
    await settled();
    keepAnswer(surveyOf(settings), settings, ANSWER);
    expect(answerOf(surveyOf(settings), settings)).toMatchObject(ANSWER);
  });

  const changes: readonly (readonly [string, (at: string) => void])[] = [
    ['a raw file is changed', (at) => appendFileSync(join(at, 'content/raw/a/one.txt'), 'More.\n')],
    ['a raw file comes', (at) => put(at, { 'content/raw/two.txt': STORY })],
    ['a raw file goes', (at) => rmSync(join(at, 'content/raw/a/one.txt'))],
    ['a raw file is renamed', (at) => renameSync(join(at, 'content/raw/a/one.txt'), join(at, 'content/raw/a/two.txt'))],
    ['a correction comes', (at) => put(at, { 'content/corrections/a/one.txt.yaml': 'why: a test\n' })],
    ['an own page is changed', (at) => appendFileSync(join(at, 'content/pages/about.en.md'), 'More.\n')],
    ['the site’s settings are changed', (at) => appendFileSync(join(at, 'content/site.yaml'), '# More\n')],
    ['permalinks are changed', (at) => appendFileSync(join(at, 'content/permalinks.json'), '\n')],
    ['the site is gone', (at) => rmSync(join(at, '_site'), { recursive: true })],
    [
      'another site stands in its place',
      (at) => {
        cpSync(join(at, '_site'), join(at, 'copy'), { recursive: true });
        rmSync(join(at, '_site'), { recursive: true });
        renameSync(join(at, 'copy'), join(at, '_site'));
      },
    ],
  ];
  it.each(changes)('is not when %s', async (_, change) => {
    const { at, settings } = place();
    await settled();
    keepAnswer(surveyOf(settings), settings, ANSWER);
    change(at);
    await settled();
    expect(answerOf(surveyOf(settings), settings)).toBeNull();
  });

  it('is kept only where it lasts, and stamps tell', async () => {
    const { at, settings } = place();
    // Too fresh: what is written in the same tick of the clock would have the same stamp.
    writeFileSync(join(at, 'content/raw/fresh.txt'), STORY);
    expect(surveyOf(settings).digest).toBeNull();
    await settled();
    keepAnswer(surveyOf(settings), settings, { ...ANSWER, lasts: false });
    expect(answerOf(surveyOf(settings), settings)).toBeNull();
    mkdirSync(join(at, 'elsewhere'));
    symlinkSync(join(at, 'elsewhere'), join(at, 'content/corrections'));
    await settled();
    expect(surveyOf(settings).digest).toBeNull();
  });
});

it('a build of what did not change says what the last one said, and needs nothing but stamps', async () => {
  const at = workplace('standing-build');
  put(join(at, 'content/raw'), { 'one.txt': STORY, 'two.txt': new Uint8Array([0x25, 0x50, 0, 1, 2, 0, 3]) });
  await settled();
  const first = await diwan(['build', ...folders(at)]);
  rmSync(join(at, 'cache/reading'), { recursive: true });
  const second = await diwan(['build', ...folders(at)]);
  const untimed = (text: string): string => text.replace(/^time:.*$/mu, '');
  expect([second.status, untimed(second.out), second.told]).toEqual([
    first.status,
    untimed(first.out),
    first.told.slice(first.told.indexOf('Set aside')),
  ]);
  expect(first.status).toBe(1);
  appendFileSync(join(at, 'content/raw/one.txt'), '\nA further paragraph about the bridge of Marjana, which was long.\n');
  await diwan(['build', ...folders(at)]);
  expect(readFileSync(join(at, '_site/data/articles.jsonl'), 'utf8')).toContain('A further paragraph');
});
