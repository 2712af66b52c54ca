import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hash52 } from '../../src/keep/flat/hash.ts';
import { Lists } from '../../src/keep/flat/lists.ts';
import { emptyPublished, NOTHING_PUBLISHED, type Published, readPublished, writePublished } from '../../src/publish/published.ts';

const SHA = ['00ff'.repeat(16), '7a'.repeat(32)] as const;

function published(): Published {
  const { files, chapters, faces, ...empty } = emptyPublished('base');
  for (const face of ['head a', 'document a\nb.txt']) faces.add(hash52(face));
  const [empties, page] = [
    files.put('empty', SHA[0], { given: 7, faces: [] }),
    files.put('ar/س\n.html', SHA[1], { given: 9, faces: [1, 0] }),
  ];
  files.order = Uint32Array.of(page, empties);
  chapters.put('a', { given: 5, faces: [1] }, [empties, page], false);
  chapters.put('nothing\nat all', { given: 1, faces: [] }, [], true);
  const lists = new Lists();
  lists.set(0, [0]);
  const rows = new Map([
    ['data/articles.jsonl', { keys: Float64Array.of(3), given: Float64Array.of(4), sizes: Uint32Array.of(120), faces: lists }],
  ]);
  return { ...empty, mark: '1 2 3', faces, versions: Float64Array.of(2 ** 51, 0), files, chapters, rows };
}

/** All that is in the tables, as plain values. */
function plain({ base, mark, faces, versions, files, chapters, rows }: Published): unknown {
  const list = (lists: Lists, number: number): number[] => Array.from(lists.get(number));
  return {
    ...{ base, mark, faces: [...faces.keep().hashes], versions: [...versions] },
    files: Array.from(files.order, (file) => [
      file,
      files.paths.get(file),
      files.hashes.get(file),
      files.given.get(file),
      list(files.faces, file),
    ]),
    found: ['empty', 'ar/س\n.html', 'none'].map((path) => [files.find(path), files.hashOf(path)]),
    chapters: ['a', 'nothing\nat all', 'none'].map((name) => {
      const chapter = chapters.names.find(hash52(name));
      return [chapters.given.get(chapter), list(chapters.faces, chapter), list(chapters.files, chapter), chapters.contested.get(chapter)];
    }),
    rows: [...rows].map(([path, own]) => [path, [...own.keys], [...own.given], [...own.sizes], list(own.faces, 0)]),
  };
}

describe('what is known of a published site', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'diwan-published-')), 'site');

  it('is read as it was written, names with letters of two bytes and ends of lines in them too', () => {
    writePublished(path, published());
    expect(plain(readPublished(path))).toEqual(plain(published()));
    expect(published().files.hashOf('ar/س\n.html')).toBe(SHA[1]);
  });

  it('goes on: a file that went has no hash, one that comes back has its number again, one that is new comes behind', () => {
    writePublished(path, published());
    const again = readPublished(path);
    const page = again.files.find('ar/س\n.html');
    again.files.remove(page);
    expect(again.files.hashOf('ar/س\n.html')).toBe(null);
    expect(again.files.put('new', SHA[0], { given: 3, faces: [1] })).toBe(2);
    expect(again.files.put('ar/س\n.html', SHA[0], { given: 3, faces: [] })).toBe(page);
    again.files.order = Uint32Array.of(page, 0, 2);
    writePublished(path, again);
    expect(plain(readPublished(path))).toEqual(plain(again));
    expect(readPublished(path).files.hashOf('new')).toBe(SHA[0]);
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
