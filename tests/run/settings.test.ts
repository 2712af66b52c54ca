import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/run/command.ts';
import { settingsOf } from '../../src/run/settings.ts';

function place(): { readonly at: string; readonly values: { readonly content: string; readonly cache: string } } {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'diwan-settings-')));
  mkdirSync(join(at, 'content', 'raw'), { recursive: true });
  return { at, values: { content: join(at, 'content'), cache: join(at, 'cache') } };
}

describe('settingsOf', () => {
  it('completes what was not said', () => {
    const { at, values } = place();
    expect(settingsOf({ ...values, output: join(at, 'out') })).toEqual({
      content: join(at, 'content'),
      raw: join(at, 'content', 'raw'),
      output: join(at, 'out'),
      cache: join(at, 'cache'),
      permalinks: join(at, 'content', 'permalinks.json'),
      clean: false,
    });
  });

  it('keeps the permalinks of a try in the cache, apart for each raw folder', () => {
    const { at, values } = place();
    const tries = ['one', 'two'].map((name) => {
      mkdirSync(join(at, name));
      return settingsOf({ ...values, raw: join(at, name), output: join(at, 'out') }).permalinks;
    });
    for (const file of tries) expect(file.startsWith(join(at, 'cache'))).toBe(true);
    expect(new Set(tries).size).toBe(2);
  });

  const refused: readonly (readonly [string, (at: string) => Record<string, unknown>])[] = [
    ['the content folder', (at) => ({ output: join(at, 'content') })],
    ['a folder above the content', (at) => ({ output: at })],
    ['a folder in the content', (at) => ({ output: join(at, 'content', 'raw') })],
    ['the content by another name', (at) => ({ output: join(at, 'link') })],
    ['the home folder', () => ({ output: homedir() })],
    ['the root', () => ({ output: '/' })],
    ['the working folder', () => ({ output: process.cwd() })],
    ['a file', (at) => ({ output: join(at, 'file') })],
    ['a folder with somebody’s files', (at) => ({ output: join(at, 'mine') })],
    ['a raw folder that is not there', (at) => ({ output: join(at, 'out'), raw: join(at, 'nowhere') })],
    ['a raw folder that is a file', (at) => ({ output: join(at, 'out'), raw: join(at, 'file') })],
    ['a content folder that is not there', (at) => ({ output: join(at, 'out'), content: join(at, 'nowhere') })],
    ['a cache in the content', (at) => ({ output: join(at, 'out'), cache: join(at, 'content', 'cache') })],
    ['a cache that holds the content', (at) => ({ output: join(at, 'out'), cache: at })],
    ['an output in the cache', (at) => ({ output: join(at, 'cache', 'site') })],
    ['an empty name', () => ({ output: '' })],
  ];
  it.each(refused)('refuses %s', (_, values) => {
    const { at, values: base } = place();
    symlinkSync(join(at, 'content'), join(at, 'link'));
    writeFileSync(join(at, 'file'), 'text');
    mkdirSync(join(at, 'mine'));
    writeFileSync(join(at, 'mine', 'letter.doc'), 'dear');
    expect(() => settingsOf({ ...base, ...values(at) })).toThrow(UsageError);
  });

  it('takes a folder that holds an earlier site, and an empty one', () => {
    const { at, values } = place();
    mkdirSync(join(at, 'site', 'data'), { recursive: true });
    writeFileSync(join(at, 'site', 'data', 'articles.jsonl'), '');
    mkdirSync(join(at, 'empty'));
    expect(settingsOf({ ...values, output: join(at, 'site') }).output).toBe(join(at, 'site'));
    expect(settingsOf({ ...values, output: join(at, 'empty') }).output).toBe(join(at, 'empty'));
  });
});
