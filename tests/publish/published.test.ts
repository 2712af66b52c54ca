import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_PUBLISHED, type Published, readPublished, writePublished } from '../../src/publish/published.ts';

const file = (sha256: string, given: string, faces: readonly number[]) => ({ sha256, given, faces: Int32Array.from(faces) });
const PUBLISHED: Published = {
  base: 'base',
  mark: '1 2 3',
  faces: new Map([
    ['head a', 0],
    ['document a\nb.txt', 1],
  ]),
  versions: ['v0', ''],
  chapters: new Map([
    ['a', { given: 'g', faces: Int32Array.of(1), paths: ['empty', 'ar/x.html'], contested: false }],
    ['nothing\nat all', { given: '', faces: Int32Array.of(), paths: [], contested: true }],
  ]),
  files: new Map([
    ['ar/x.html', file('00ff', 'given', [1, 0])],
    ['empty', file('', '', [])],
  ]),
  rows: new Map([['data/articles.jsonl\ta', file('120', '', [0])]]),
};

describe('what is known of a published site', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'diwan-published-')), 'site');

  it('is read as it was written, names with an end of a line in them too', () => {
    writePublished(path, PUBLISHED);
    expect(readPublished(path)).toEqual(PUBLISHED);
  });

  it('is nothing where the file is missing, cut or changed', () => {
    expect(readPublished(`${path}.other`)).toBe(NOTHING_PUBLISHED);
    const bytes = readFileSync(path);
    for (const end of [0, 5, 12, 40, bytes.length - 1]) {
      writeFileSync(path, bytes.subarray(0, end));
      expect(readPublished(path)).toBe(NOTHING_PUBLISHED);
    }
    for (const at of [0, 5, 10, 20, bytes.length - 2]) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      writeFileSync(path, other);
      expect(readPublished(path)).toBe(NOTHING_PUBLISHED);
    }
  });
});
