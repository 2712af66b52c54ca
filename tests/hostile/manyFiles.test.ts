/** Thousands of files in one folder; a hundred thousand by `scripts/bench/manyFiles.ts` (docs/trust.md says what they took). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Receipt } from '../../src/publish/pages/receipts.ts';
import { build, diwan, folders, workplace } from '../run/site.ts';
import { story } from './corpus/case.ts';

const FILES = 2000;
const TEXTS = 40;

it('thousands of files in one folder are all read, copies found, and each accounted for', async () => {
  const at = workplace('many');
  const raw = join(at, 'content/raw/all');
  mkdirSync(raw);
  for (let n = 0; n < FILES; n++) writeFileSync(join(raw, `${n}.txt`), story(n % TEXTS));
  const { status, out, told } = await build(at);
  expect([status, told]).toEqual([0, expect.any(String)]);
  expect(out).toMatch(new RegExp(`^documents: +${FILES}\\narticles: +${TEXTS} `, 'mu'));
  const receipts = readFileSync(join(at, '_site/data/documents.jsonl'), 'utf8').trim().split('\n');
  const stories = receipts
    .map((line) => JSON.parse(line) as Receipt)
    .map((receipt) => ('stories' in receipt ? receipt.stories['1'] : null));
  expect([stories.length, new Set(stories).size, stories.includes(null)]).toEqual([FILES, TEXTS, false]);
  // One goes and one comes: what was read stays read.
  rmSync(join(raw, '17.txt'));
  writeFileSync(join(raw, 'new.txt'), story(FILES));
  const again = await build(at);
  expect(again.out).toMatch(new RegExp(`^documents: +${FILES}\\narticles: +${TEXTS + 1} `, 'mu'));
  const verified = await diwan(['verify', ...folders(at)]);
  expect([verified.status, verified.out]).toEqual([0, expect.stringContaining(`${FILES} raw documents`)]);
  rmSync(at, { recursive: true });
});
