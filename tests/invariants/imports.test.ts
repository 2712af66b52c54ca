import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, programFiles, ROOT } from './sources.ts';

/** The stages in the order of the data: a file may import from its own row and those above, never from one below. */
const ORDER = [
  'src/model.ts',
  'src/text.ts',
  'src/keep/',
  'src/acquire/',
  'src/clean/',
  'src/describe/',
  'src/link/',
  'src/reading/',
  'src/publish/',
  'src/pipeline.ts',
  'src/run/',
  'src/ship/',
  'src/diwan.mjs',
];

const rank = (file: string): number => ORDER.findIndex((place) => file === place || (place.endsWith('/') && file.startsWith(place)));
const shown = ({ file, target }: Import): string => `${file} → ${target}`;
const imports = programFiles('src').flatMap(importsOf);
const between = imports.filter(({ kind }) => kind === 'file');

/** Each way that comes back to a file that it has been to, walked once from every file. */
function loopsIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const loops: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) loops.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return loops;
}

describe('imports', () => {
  it('are found at all', () => {
    expect(between.length).toBeGreaterThan(50);
    expect(between.map(shown)).toContain('src/pipeline.ts → src/clean/clean.ts');
  });

  it('lead to files that are there, named with their ending', () => {
    const broken = between.filter(({ target }) => !existsSync(join(ROOT, target)) || !/\.(?:ts|mjs|json)$/u.test(target));
    expect(broken.map(shown)).toEqual([]);
  });

  it('point one way: acquire ← clean ← describe ← link ← publish', () => {
    expect(programFiles('src').filter((file) => rank(file) < 0)).toEqual([]);
    expect(between.filter(({ file, target }) => rank(target) > rank(file) || rank(target) < 0).map(shown)).toEqual([]);
  });

  it('never lead back to where they come from, not for a type either', () => {
    const all = [...between, ...programFiles('layouts').flatMap(importsOf)];
    const targets = new Map<string, string[]>();
    for (const { file, target } of all) targets.set(file, [...(targets.get(file) ?? []), target]);
    expect(loopsIn(targets)).toEqual([]);
    const loop = new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }));
    expect(loopsIn(loop)).toEqual(['a → b → c → a']);
  });

  it('of src/ never reach layouts/', () => {
    expect(between.filter(({ target }) => target.startsWith('layouts/')).map(shown)).toEqual([]);
  });

  /** What the browser's search shares with the pipeline beside `src/text.ts`: the format of the index. */
  const FORMAT = 'src/publish/search/format/';

  it('of layouts/ take types from src/model.ts, functions from src/text.ts, the browser’s search the index’s format, nothing else of src/', () => {
    const outside = programFiles('layouts')
      .flatMap(importsOf)
      .filter(({ kind, target }) => kind === 'file' && !target.startsWith('layouts/'));
    expect(outside.length).toBeGreaterThan(0);
    const may = ({ file, target, typesOnly }: Import): boolean =>
      target === 'src/text.ts' ||
      (target === 'src/model.ts' && typesOnly) ||
      (target.startsWith(FORMAT) && file.startsWith('layouts/browser/'));
    expect(outside.filter((one) => !may(one)).map(shown)).toEqual([]);
  });

  it('of the index’s format take types from src/model.ts alone, so that it runs in a browser', () => {
    const beyond = between.filter(({ file, target }) => file.startsWith(FORMAT) && !target.startsWith(FORMAT));
    expect(beyond.filter(({ target, typesOnly }) => !(target === 'src/model.ts' && typesOnly)).map(shown)).toEqual([]);
  });

  it('of layouts/ touch no disk and no network; Eleventy’s own templates are wiring', () => {
    const reaching = programFiles('layouts')
      .filter((file) => !file.endsWith('.11ty.ts'))
      .flatMap(importsOf)
      .filter(({ kind }) => kind === 'node');
    expect(reaching.map(shown)).toEqual([]);
  });
});

describe('each outside package', () => {
  /** Packages with traps of their own (see docs/architecture.md): whoever needs one goes through its door. */
  const DOORS = ['gray-matter', 'franc', 'marked', 'yaml', 'sanitize-html', '@11ty/eleventy'];
  const everywhere = [...imports, ...['layouts', 'scripts'].flatMap(programFiles).flatMap(importsOf)].filter(
    ({ kind }) => kind === 'package',
  );

  it.each(DOORS)('%s comes in through one file', (name) => {
    const doors = new Set(everywhere.filter(({ target }) => target === name).map(({ file }) => file));
    expect([...doors]).toHaveLength(1);
  });
});
