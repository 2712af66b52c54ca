/** What is kept up to date must be what linking from nothing gives, whatever came, changed and went, in whatever order. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AUTHORITY } from '../../src/link/authority.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { readKept, stageKept } from '../../src/link/kept/disk.ts';
import { nothingKept } from '../../src/link/kept/state.ts';
import { archiveOf, link, linkAll } from '../../src/link/link.ts';
import { Linking } from '../../src/link/linking.ts';
import { noPermalinks, type Permalinks } from '../../src/link/permalinks.ts';
import type { Authority, DocumentFacts } from '../../src/model.ts';
import { described, factsFrom, knownPerson, SITE, type Sketch } from './build.ts';

const AUTHORITY: Authority = {
  ...NO_AUTHORITY,
  people: [
    { id: 'ammar-al-hakim', name: { en: 'Ammar al-Hakim', ar: 'عمار الحكيم' } },
    { id: 'jamal-hassan', name: { en: 'Jamal Hassan', ar: null } },
    { id: 'jamal-hassan-2', name: { en: 'Jamal Hassan', ar: 'جمال حسن' } },
  ].map(({ id, name }) => knownPerson(id, name)),
};

const NAMES = [
  'Ammar al-Hakim',
  'Ammar Hakeem',
  'Hakim',
  'عمار الحكيم',
  'الحكيم',
  'Muqtada al-Sadr',
  'Moqtada Sadr',
  'مقتدى الصدر',
  'Karrar al-Zamili',
  'Karrar Munim al-Zamili',
  'Karrar Qasim al-Zamili',
  'كرار الزاملي',
  'كرار منعم الزاملي',
  'Jamal Hassan',
  'Jamil Hassan',
  'جمال حسن',
  'Hazem Luqman',
  'حازم لقمان',
];
const WORDS = 'river marsh bridge harvest storm railway glass museum pump copper kite lantern 475 1250 council'.split(' ');
const STORIES = Array.from({ length: 4 }, (_, n) =>
  Array.from({ length: 40 }, (__, k) => `${WORDS[(k * (n + 3)) % 11]}${n}${k % 9}`).join(' '),
);

const story = fc.record({
  language: fc.constantFrom('ar' as const, 'en' as const),
  headline: fc.constantFrom('One headline', 'Another headline', 'عنوان'),
  names: fc.array(fc.constantFrom(...NAMES), { maxLength: 4 }),
  stated: fc.subarray(['Hazem Luqman', 'Sadr'], { maxLength: 1 }),
  topics: fc.subarray(['medtop:11000000', 'medtop:16000000', 'medtop:06000000']),
  date: fc.constantFrom(null, '2024-03-17', '2024-03-18', '2024-03-19', '2024-06', '2023'),
  outlet: fc.constantFrom(null, 'Rashta Post', 'RASHTA POST', 'بريد رشتا'),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }),
  copied: fc.option(fc.record({ from: fc.nat(3), cut: fc.integer({ min: 10, max: 40 }) })),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;
const document = fc.array(story, { minLength: 1, maxLength: 2 });
/** Each step: files that go, and files that come or change. */
const step = fc.record({
  gone: fc.array(fc.nat(11), { maxLength: 3 }),
  come: fc.array(fc.tuple(fc.nat(11), document), { maxLength: 4 }),
});

const sketchOf = (file: string, { words, copied, ...rest }: Story): Sketch => ({
  ...rest,
  file,
  body: [copied === null ? `${words.join(' ')}.` : (STORIES[copied.from]?.split(' ').slice(0, copied.cut).join(' ') ?? '')],
});

const knowledge = factKnowledge(AUTHORITY);
function factsFor(file: string, stories: readonly Story[]): DocumentFacts {
  const [one] = described(stories.map((each) => sketchOf(file, each)));
  if (one === undefined) throw new Error('no document');
  return factsOf(one, knowledge);
}

/** Takes every step, and compares with linking from nothing after each. `folder`: through the disk, as between two builds. */
async function follow(
  steps: readonly { gone: readonly number[]; come: readonly (readonly [number, readonly Story[]])[] }[],
  folder: string | null,
): Promise<void> {
  let documents = new Map<string, DocumentFacts>();
  let permalinks: Permalinks = noPermalinks;
  let linking = new Linking(nothingKept(), AUTHORITY, permalinks, (file) => documents.get(file) ?? null);
  for (const { gone, come } of steps) {
    const removed = gone.map((number) => `${number}.txt`).filter((file) => documents.has(file));
    const added = new Map(come.map(([number, stories]) => [`${number}.txt`, factsFor(`${number}.txt`, stories)]));
    const next = new Map([...documents].filter(([file]) => !removed.includes(file)));
    for (const [file, facts] of added) next.set(file, facts);
    const before = new Map(archiveOf(linking, AUTHORITY, SITE).articles.map((one) => [one.id, one]));
    documents = next;
    const changed = linking.update(removed, [...added.values()]);
    const scratch = link([...documents.values()], AUTHORITY, SITE, permalinks);
    const now = archiveOf(linking, AUTHORITY, SITE);
    expect(now).toEqual(scratch.archive);
    expect(linking.permalinks).toEqual(scratch.permalinks);
    for (const article of now.articles)
      if (JSON.stringify(before.get(article.id)) !== JSON.stringify(article)) expect(changed.articles.get(article.id)).toEqual(article);
    permalinks = linking.permalinks;
    if (folder === null) continue;
    await (await stageKept(folder, linking.kept, 'x'))();
    const kept = await readKept(folder, 'x');
    if (kept === null) throw new Error('nothing was kept');
    linking = new Linking(kept, AUTHORITY, permalinks, (file) => documents.get(file) ?? null);
  }
}

describe('an archive that is kept up to date', () => {
  it('is what linking from nothing gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => follow(steps, null)),
      { numRuns: 60, seed: 11 },
    );
  });

  it('is the same when it is kept on disk between two builds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'diwan-relink-'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => follow(steps, folder)),
      { numRuns: 40, seed: 12 },
    );
  });

  it('reads nothing that was made with something else, or is cut off, or is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'diwan-relink-'));
    expect(await readKept(folder, 'one')).toBeNull();
    const facts = factsFrom(described([{ names: ['Hazem Luqman'] }, { names: ['Karrar al-Zamili'] }]), AUTHORITY);
    await (await stageKept(folder, linkAll(facts, AUTHORITY, noPermalinks).kept, 'one'))();
    expect(await readKept(folder, 'one')).not.toBeNull();
    expect(await readKept(folder, 'two')).toBeNull();
    for (const name of await readdir(folder)) {
      const whole = await readFile(join(folder, name));
      await writeFile(join(folder, name), whole.subarray(0, whole.length - 9));
      expect([name, await readKept(folder, 'one')]).toEqual([name, null]);
      await writeFile(join(folder, name), whole);
    }
    expect(await readKept(folder, 'one')).not.toBeNull();
  });
});
