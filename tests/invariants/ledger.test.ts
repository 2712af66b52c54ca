import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/acquire/acquire.ts';
import { listSources } from '../../src/acquire/sources.ts';
import { clean } from '../../src/clean/clean.ts';
import { loadWording } from '../../src/clean/wording.ts';
import type { Document } from '../../src/model.ts';
import { requireAccounted } from './accounted.ts';
import { pageText } from './parts.ts';
import { ROOT } from './sources.ts';

const wording = loadWording();
const RUNS = 400;

function documentOf(text: string): Document {
  const stated = { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] };
  const basics = { file: 'a.txt', sha256: '', bytes: 0, encoding: 'utf-8' as const, frontMatterLines: 0, correction: null };
  return { ...basics, stated, lines: text.split('\n') };
}

describe('kept plus removed is the source', () => {
  it('for random texts of page-like parts', () => {
    fc.assert(
      fc.property(pageText, (text) => requireAccounted(clean(documentOf(text), wording))),
      { numRuns: RUNS, seed: 2024 },
    );
  });

  it('for any text at all', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.replace(/\r/gu, '\n'));
    fc.assert(
      fc.property(anything, (text) => requireAccounted(clean(documentOf(text), wording))),
      { numRuns: RUNS, seed: 2024 },
    );
  });

  it('for our samples', async () => {
    const { files } = await listSources(`${ROOT}/content/raw`);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      for await (const { document } of acquire(`${ROOT}/content/raw`, file))
        if (document !== null) requireAccounted(clean(document, wording));
    }
  });
});

describe('the same text', () => {
  it('is read the same way each time', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        expect(clean(documentOf(text), wording)).toEqual(clean(documentOf(text), wording));
      }),
      { numRuns: 50, seed: 2024 },
    );
  });
});
