import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownPage, readOwnPages } from '../../src/publish/ownPages.ts';

let content: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'diwan-own-'));
  await mkdir(join(content, 'pages'));
  await writeFile(join(content, 'pages', 'about.en.md'), '# About us #\n\nText.');
  await writeFile(join(content, 'pages', 'about.ar.md'), '\ufeff# عنا\r\n\r\nنص.');
  await writeFile(join(content, 'pages', 'notes.md'), '# No language');
  await writeFile(join(content, 'pages', '..en.md'), '# No name');
});

afterAll(() => rm(content, { recursive: true }));

it('reads the pages in order of name and passes over other files', async () => {
  expect(await readOwnPages(content)).toEqual([
    { slug: 'about', language: 'ar', title: 'عنا', markdown: 'نص.' },
    { slug: 'about', language: 'en', title: 'About us', markdown: 'Text.' },
  ]);
});

it('finds none where there is no folder', async () => {
  expect(await readOwnPages(join(content, 'nowhere'))).toEqual([]);
});

it('names a page without a heading after its file', () => {
  expect(ownPage('method', 'en', 'Just text.\n\n# Not the first')).toMatchObject({
    title: 'method',
    markdown: 'Just text.\n\n# Not the first',
  });
});

it('takes the title from front matter, and never runs any', () => {
  expect(ownPage('about', 'en', '---\ntitle: About this archive\n---\n\nText.')).toMatchObject({
    title: 'About this archive',
    markdown: 'Text.',
  });
  expect(ownPage('about', 'en', '---js\n{ title: "run" }\n---\n').title).toBe('about');
});
