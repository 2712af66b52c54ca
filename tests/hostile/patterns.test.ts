/** No regular expression of the program takes a time that grows with the square of a hostile text, or faster. */
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, describe as group, it } from 'vitest';
import { ROOT } from '../invariants/sources.ts';
import { story } from './corpus/case.ts';
import type * as Time from './fuzz/time.ts';
import { attackOf, judge, type Verdict } from './patterns/judge.ts';
import { type Found, literalsIn, type Pattern } from './patterns/literals.ts';
import { madeDuring } from './patterns/made.ts';
import { STANDING, type Standing } from './patterns/standing.ts';

/** Loaded when the constructor is wrapped, as all of the program is: what is loaded before makes its patterns unseen. */
let read: typeof Time.read;
let work: typeof Time.work;
let found: Found;
let made: readonly Pattern[];
let verdicts: readonly Verdict[];

/** Loads every module that makes patterns of strings, and lets the tables compile. */
async function loadAll(makers: readonly string[]): Promise<void> {
  for (const file of makers) await import(join(ROOT, file));
  ({ read, work } = await import('./fuzz/time.ts'));
  const { readKnown } = await import('../../src/pipeline.ts');
  const known = await readKnown(join(ROOT, 'content'), join(ROOT, 'content/raw'));
  for (const compiled of [known.wording, known.knowledge, known.factKnowledge]) expect(compiled).toBeDefined();
}

beforeAll(async () => {
  found = literalsIn(join(import.meta.dirname, 'patterns/tsconfig.json'), ROOT);
  made = await madeDuring(ROOT, () => loadAll([...found.makers.keys()]));
  verdicts = await judge([...found.literals, ...made]);
}, 1_200_000);

const named = ({ pattern, growth, attack }: Verdict): string =>
  `${pattern.at} /${pattern.source}/${pattern.flags}: ${growth}, ${attack?.pattern}`;
const standingFor = ({ source, at }: Pattern): Standing | undefined =>
  STANDING.find(({ begins, file }) => at.startsWith(file) && source.startsWith(begins));

/** Those that are polynomial by the checker's word, with its attack and the most letters that they are handed. */
const doubtfulOnes = () =>
  verdicts.flatMap(({ pattern, growth, attack }) => {
    const standing = standingFor(pattern);
    return growth === 'polynomial' && attack !== null && standing !== undefined ? [{ pattern, attack, letters: standing.letters }] : [];
  });

const fastest = (run: () => unknown): number => Math.min(...Array.from({ length: 7 }, () => work(run)));

group('regular expressions', () => {
  it('are found: those that stand in the sources, and those that are made at run time', () => {
    expect(found.files).toBeGreaterThan(300);
    expect(found.literals.length).toBeGreaterThan(400);
    for (const file of ['src/clean/shapes.ts', 'layouts/browser', 'layouts/assets/filter.js', 'src/ship/bundle.mjs'])
      expect([file, found.literals.some(({ at }) => at.startsWith(file))]).toEqual([file, true]);
    // Each place that makes one has made one.
    for (const [file, count] of found.makers)
      expect([file, made.filter(({ at }) => at === file).length]).toEqual([file, expect.toSatisfy((many: number) => many >= count)]);
  });

  it('are judged, each', () => {
    expect(verdicts.filter(({ growth }) => growth.startsWith('unknown')).map(named)).toEqual([]);
    expect(verdicts.filter(({ growth }) => growth === 'safe').length).toBeGreaterThan(400);
  });

  it('are none of them exponential', () => {
    expect(verdicts.filter(({ growth }) => growth === 'exponential').map(named)).toEqual([]);
  });

  it('are polynomial only where a reason stands beside them, and each reason is still needed', () => {
    const doubtful = verdicts.filter(({ growth }) => growth === 'polynomial');
    expect(doubtful.filter(({ pattern }) => standingFor(pattern) === undefined).map(named)).toEqual([]);
    expect(STANDING.filter((one) => !doubtful.some(({ pattern }) => standingFor(pattern) === one))).toEqual([]);
  });

  it('that stand take less than reading a text of as many letters takes, at the most letters that they are handed', () => {
    const heavy = doubtfulOnes().flatMap(({ pattern, attack, letters }) => {
      const regex = new RegExp(pattern.source, pattern.flags);
      const text = attackOf(attack, letters);
      const match = fastest(() => regex.test(text));
      const whole = fastest(() => read(story(1).slice(0, letters)));
      return match < whole ? [] : [{ at: pattern.at, match, whole }];
    });
    expect(heavy).toEqual([]);
  });

  it('that stand make no reading slow: the attack as a line, alone and within one, takes a time that grows with its length', {
    timeout: 600_000,
  }, () => {
    const slow = doubtfulOnes().flatMap(({ pattern, attack }) =>
      [(of: string) => of, (of: string) => `The mayor said ${of} on 12 May 2024.`, (of: string) => `${of} 12 May 2024`].flatMap(
        (around, way) => {
          const of = (letters: number): string => `${story(1)}\n${around(attackOf(attack, letters))}\n\n${story(2)}`;
          read(of(2_000));
          const [once, eightfold] = [work(() => read(of(20_000))), work(() => read(of(160_000)))];
          return eightfold / Math.max(once, 20) > 30 ? [{ at: pattern.at, way, once, eightfold }] : [];
        },
      ),
    );
    expect(slow).toEqual([]);
  });
});

group('a bad one', () => {
  it('is found and judged, in a source and made at run time', async () => {
    const at = realpathSync(mkdtempSync(join(tmpdir(), 'diwan-patterns-')));
    writeFileSync(join(at, 'tsconfig.json'), '{ "compilerOptions": { "noEmit": true }, "include": ["*.ts"] }');
    writeFileSync(
      join(at, 'bad.ts'),
      "// a line\nexport const bad = /^(?:a+)+$/u; // in /comments/ and '/strings/' is none\nexport const made = new RegExp('\\\\s+x', 'u');\n",
    );
    const { literals, makers } = literalsIn(join(at, 'tsconfig.json'), at);
    expect(literals).toEqual([{ source: '^(?:a+)+$', flags: 'u', at: 'bad.ts:2' }]);
    expect([...makers]).toEqual([['bad.ts', 1]]);
    const atRunTime = await madeDuring(at, async () => {
      await import(join(at, 'bad.ts'));
    });
    expect(atRunTime).toEqual([{ source: '\\s+x', flags: 'u', at: 'bad.ts' }]);
    const said = await judge([...literals, ...atRunTime]);
    expect(said.map(({ growth }) => growth)).toEqual(['exponential', 'polynomial']);
  });
});
