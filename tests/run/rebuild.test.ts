import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Memory, memory } from '../../src/keep/memory.ts';
import { type Lanes, openLanes } from '../../src/publish/lanes.ts';
import { buildSite } from '../../src/run/build.ts';
import { settingsOf } from '../../src/run/settings.ts';
import { chanceOf, change, filler, put, story } from './changes.ts';
import { differing, tree, workplace } from './site.ts';

/** Sequences, and changes in each; both can be raised for a longer look: `SEQUENCES=1000 npx vitest …`. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 100);
const CHANGES = 3;
/** Files that each sequence begins with. */
const FILES = 5;
/** Every fiftieth sequence begins with so many records too: enough for lists that continue in pages of years. */
const RECORDS = 60;
/** No measure of speed: a machine that does six things at once takes long. */
const PATIENCE = 900_000;

const { render } = await openLanes();
/** The fast lane alone: that Eleventy's gives the same bytes is shown in tests/publish/lanes.test.ts. */
const lanes: Lanes = { render, templates: null, isForEleventy: () => false, eleventy: async () => [] };
const quiet = { out: async () => {}, tell: () => {}, live: false };

async function build(at: string, output: string, cache: string, left?: Memory): Promise<ReadonlyMap<string, Buffer>> {
  const settings = settingsOf({ content: join(at, 'content'), output: join(at, output), cache: join(at, cache) });
  expect(await buildSite(settings, quiet, { lanes, ...(left === undefined ? {} : { memory: left }) })).toBeLessThan(2);
  return tree(join(at, output));
}

describe('a rebuild after any changes', () => {
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    'gives byte for byte what a clean build gives (%i)',
    async (part) => {
      for (let seed = part; seed < SEQUENCES; seed += 10) {
        const chance = chanceOf(seed);
        const at = workplace('changes');
        const content = join(at, 'content');
        for (let n = 0; n < FILES; n++) put(content, `raw/${chance.pick(['', 'a/'])}${n}.txt`, story(chance));
        if (part === 0)
          put(content, 'raw/many.jsonl', Array.from({ length: RECORDS }, () => JSON.stringify({ text: story(chance) })).join('\n'));
        // Every other sequence is built by one process, as `serve` does.
        const left = seed % 2 === 1 ? memory() : undefined;
        await build(at, '_site', 'cache', left);
        const done: string[] = [];
        for (let n = 0; n < CHANGES; n++) {
          done.push(change(content, chance));
          // Now and then two changes meet in one build.
          if (n === CHANGES - 1 || chance.below(3) > 0) await build(at, '_site', 'cache', left);
        }
        const clean = await build(at, 'clean', 'clean-cache');
        expect(differing(tree(join(at, '_site')), clean), `seed ${seed}: ${done.join('; ')}`).toEqual([]);
        rmSync(at, { recursive: true });
      }
    },
    PATIENCE,
  );
});

describe('one more story of somebody with many', () => {
  it(
    'changes one of the pages of years, and leaves the others’ time stamps',
    async () => {
      const at = workplace('years');
      const content = join(at, 'content');
      const about = (n: number, year: number): string =>
        `The bridge of Marjana opens again ${n}\n\nPublished: ${1 + (n % 27)} March ${year}\n\nMARJANA (SNA) – The minister, John Carver, said that bridge ${n} would stay open for ${n + 100} days.\n\nIt is about ${filler(chanceOf(n), 0, 40)}, the council of district ${n * 7} said.\n`;
      const records = Array.from({ length: 45 }, (_, n) => JSON.stringify({ text: about(n, 2019 + (n % 5)) }));
      put(content, 'raw/many.jsonl', `${records.join('\n')}\n`);
      put(content, 'authority/people.yaml', '- id: john-carver\n  name: { en: John Carver }\n');
      const before = await build(at, '_site', 'cache');
      const pages = [...before.keys()].filter((path) => /^(?:ar|en)\/people\/john-carver\/\d{4}\.html$/u.test(path));
      expect(pages).toHaveLength(10);
      const times = new Map([...before.keys()].map((path) => [path, statSync(join(at, '_site', path)).mtimeMs]));
      put(content, 'raw/new.txt', about(900, 2021));
      const after = await build(at, '_site', 'cache');
      const touched = [...before.keys()].filter((path) => after.has(path) && statSync(join(at, '_site', path)).mtimeMs !== times.get(path));
      expect(touched.filter((path) => pages.includes(path))).toEqual([
        'ar/people/john-carver/2021.html',
        'en/people/john-carver/2021.html',
      ]);
      expect(touched.filter((path) => before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0)))).toEqual([]);
      expect(differing(after, await build(at, 'clean', 'clean-cache'))).toEqual([]);
    },
    PATIENCE,
  );
});
