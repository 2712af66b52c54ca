import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/keep/digest.ts';
import { type Memory, memory, NO_MEMORY } from '../../src/keep/memory.ts';
import { memoryStore } from '../../src/keep/store.ts';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { ARTICLE } from '../../src/link/faces.ts';
import { INDEX } from '../../src/link/kept/disk.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import type { ArchivedArticle } from '../../src/model.ts';
import { NOTHING_KNOWN } from '../../src/reading/catalogue.ts';
import { linkRead } from '../../src/reading/linked.ts';
import { packFacts } from '../../src/reading/packed.ts';
import { described, factsFrom, SITE } from '../link/build.ts';

const store = memoryStore();
/** Documents with a word each that is their own; `edition` makes them others under the same names. */
function documents(count: number, edition: number) {
  const sketches = Array.from({ length: count }, (_, n) => ({
    file: `${n}.txt`,
    headline: `Story ${n}`,
    body: [`word${n} of edition${edition}`],
  }));
  return factsFrom(described(sketches), NO_AUTHORITY).map((facts) => {
    const factsKey = digestOf(`${facts.file} ${edition}`).slice(0, 32);
    store.put(factsKey, packFacts(facts));
    return { file: facts.file, factsKey, cleanedKey: '', describedKey: '' };
  });
}

/** Of an article that is read when it is asked for, too. */
const plain = (article: ArchivedArticle) =>
  Object.fromEntries(Object.keys(ARTICLE).map((field) => [field, article[field as keyof ArchivedArticle]]));

describe.each<[string, () => Memory]>([
  ['one process', memory],
  ['one after another', () => NO_MEMORY],
])('what linking keeps from build to build, in %s', (_, left) => {
  it('does not grow with all that was ever there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diwan-linked-'));
    const reading = { store, linking: folder, memory: left() };
    let permalinks = noPermalinks;
    let sizes: readonly number[] = [];
    for (const [edition, count] of [600, 600, 600, 3, 3].entries()) {
      const read = {
        documents: documents(count, edition),
        setAside: [],
        issues: [],
        catalogue: NOTHING_KNOWN,
        live: () => new Set<string>(),
      };
      const linked = await linkRead(reading, read, NO_AUTHORITY, SITE, permalinks);
      const anew = mkdtempSync(join(tmpdir(), 'diwan-linked-'));
      const clean = await linkRead({ store, linking: anew, memory: NO_MEMORY }, read, NO_AUTHORITY, SITE, permalinks);
      expect(linked.archive.articles.map(plain)).toEqual(clean.archive.articles.map(plain));
      expect(linked.archive.articles).toHaveLength(count);
      ({ permalinks } = linked);
      await (await linked.keep())();
      await (await clean.keep())();
      sizes = [folder, anew].map((at) => readFileSync(join(at, INDEX)).length);
      if (edition === 2) expect(sizes[0]).toBeGreaterThan((sizes[1] ?? 0) * 1.2);
    }
    expect(sizes[0]).toBe(sizes[1]);
  });
});
