import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { link } from '../../src/link/link.ts';
import { noPermalinks } from '../../src/link/permalinks.ts';
import type { Described } from '../../src/model.ts';
import { cleanFile, readKnown, recurringAcross } from '../../src/pipeline.ts';
import { nearbyAuthority } from '../../src/run/nearby.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const RAW = join(CONTENT, 'raw');
/** Samples that speak of people whom the authority knows, in both scripts. */
const FILES = [
  '2024/hakim-bagheri-baghdad.txt',
  '2024/hakim-safir-20240323.txt',
  '2024/najaf-diwans-20240317.txt',
  '2018/two-stories-sadr-homs.txt',
];

describe('the authority near a document', () => {
  it('is a small part of it, and links to the same people as all of it', async () => {
    const known = await readKnown(CONTENT, RAW);
    const nearby = nearbyAuthority(known.authority);
    const recurring = await recurringAcross(RAW, FILES);
    const described: Described[] = [];
    for (const file of FILES)
      for await (const outcome of cleanFile(RAW, file, known, recurring)) if (outcome.described) described.push(outcome.described);
    const seen = new Set<string>();
    for (const one of described) {
      const [near, whole] = [nearby(one), known.authority].map((authority) =>
        link([factsOf(one, factKnowledge(authority))], authority, known.site, noPermalinks).archive.articles.map(({ people }) => people),
      );
      expect(near).toEqual(whole);
      expect(nearby(one).people.length).toBeLessThan(known.authority.people.length / 2);
      for (const { person } of whole?.flat() ?? []) seen.add(person);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['ammar-al-hakim', 'muqtada-al-sadr']));
  });
});
