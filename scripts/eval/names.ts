/**
 * How well names are told apart and together across scripts.
 *
 *   npx tsx scripts/eval/names.ts [../shared/corpus/sets] [--full] [--errors]
 *
 * Single names: each Arabic name of `names-single.jsonl` against its Latin one and 2,000 distractors: the other Latin names
 * of the set, filled up with names drawn from `names-gazetteer.tsv` by a linear congruential generator (seed 20240617).
 * A distractor that stands for the same Arabic name in the gazetteer or the set is right too, and is not drawn; a tie is lost.
 * Full names: every Arabic name of `names.jsonl` against every Latin one (not the aliases); joined as `link` would join
 * two names. Spellings parted by `|` are alternatives.
 * The letter costs saw neither set. Rules and thresholds were chosen with the errors of both in view, so even and odd lines
 * are no held-out figure; the people of `content/authority/people.yaml`, never looked at for tuning, are one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthority } from '../../src/link/authority.ts';
import { type Name, parseName } from '../../src/link/names/parts.ts';
import { rankSpellings } from '../../src/link/names/rank.ts';
import { isFull } from '../../src/link/people/forms.ts';
import { prove } from '../../src/link/people/proof.ts';
import { fold } from '../../src/text.ts';

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/corpus/sets';
const lines = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const share = (part: number, whole: number): string => `${(part / whole).toFixed(4)} (${part} of ${whole})`;

interface Pair {
  readonly ar: string;
  readonly en: string;
}

function* draws(most: number): Generator<number> {
  for (let state = 20240617; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield Math.floor((state / 2 ** 32) * most);
  }
}

function singles(): void {
  const pairs = lines('names-single.jsonl').map((line): Pair => JSON.parse(line));
  const gazetteer = lines('names-gazetteer.tsv').map((line) => line.split('\t'));
  const alsoRight = new Map<string, Set<string>>();
  for (const [ar, en] of [...gazetteer.map(([a = '', l = '']) => [a, l] as const), ...pairs.map(({ ar, en }) => [ar, en] as const)])
    alsoRight.set(fold(ar), (alsoRight.get(fold(ar)) ?? new Set()).add(fold(en)));
  const random = draws(gazetteer.length);
  const right = [0, 0];
  const asked = [0, 0];
  const wrong: string[] = [];
  for (const [n, { ar, en }] of pairs.entries()) {
    const also = alsoRight.get(fold(ar)) ?? new Set();
    const pool = new Set(pairs.map((pair) => fold(pair.en)).filter((other) => !also.has(other)));
    while (pool.size < 2000) {
      const drawn = fold(gazetteer[random.next().value ?? 0]?.[1] ?? '');
      if (!also.has(drawn) && drawn !== '') pool.add(drawn);
    }
    const [first, second] = rankSpellings(fold(ar), [fold(en), ...pool]);
    const half = n % 2;
    asked[half] = (asked[half] ?? 0) + 1;
    if (first?.spelling === fold(en) && first.score > (second?.score ?? -99)) right[half] = (right[half] ?? 0) + 1;
    else wrong.push(`${ar} ${en} (${first?.spelling})`);
  }
  console.log(
    `single names: ${share((right[0] ?? 0) + (right[1] ?? 0), pairs.length)}, right one first of 2,001; even lines ${share(right[0] ?? 0, asked[0] ?? 0)}, odd lines ${share(right[1] ?? 0, asked[1] ?? 0)}`,
  );
  if (process.argv.includes('--errors')) console.log(wrong.join('\n'));
}

function fulls(): void {
  const read = (text: string): Name[] => text.split('|').map((one) => parseName(one));
  const pairs = lines('names.jsonl')
    .map((line): Pair => JSON.parse(line))
    .map(({ ar, en }) => ({ ar, en, arabic: read(ar), latin: read(en) }));
  const joined = (arabic: readonly Name[], latin: readonly Name[]): boolean => arabic.some((a) => latin.some((l) => prove(a, l) !== null));
  const right = pairs.map(({ arabic, latin }) => joined(arabic, latin));
  const halves = [0, 1].map((half) => right.filter((_, n) => n % 2 === half));
  console.log(
    `full names: ${share(right.filter(Boolean).length, right.length)} joined; ${halves.map((half, n) => `${n === 0 ? 'even' : 'odd'} lines ${share(half.filter(Boolean).length, half.length)}`).join(', ')}`,
  );
  const wrong = pairs.flatMap((one) =>
    pairs.filter((other) => other !== one && joined(one.arabic, other.latin)).map((other) => `${one.ar} ~ ${other.en}`),
  );
  console.log(`wrong pairs joined: ${wrong.length} of ${pairs.length * (pairs.length - 1)}${wrong.map((pair) => `\n  ${pair}`).join('')}`);
  if (process.argv.includes('--errors'))
    console.log(
      pairs
        .filter((_, n) => !right[n])
        .map(({ ar, en }) => `  not joined: ${ar} = ${en}`)
        .join('\n'),
    );
}

async function heldOut(): Promise<void> {
  const { authority } = await readAuthority('content');
  const people = authority.people.flatMap(({ id, name }) =>
    name.ar === null || name.en === null ? [] : [{ id, ar: parseName(name.ar), en: parseName(name.en) }],
  );
  const full = people.filter(({ ar, en }) => isFull(ar) && isFull(en));
  const missed = full.filter(({ ar, en }) => prove(ar, en) === null);
  console.log(`held out, people of the authority file joined across scripts: ${share(full.length - missed.length, full.length)}`);
  const wrong = full.flatMap((one) =>
    full.filter((other) => other !== one && prove(one.ar, other.en) !== null).map((other) => `${one.id} ~ ${other.id}`),
  );
  console.log(`wrong pairs joined: ${wrong.length} of ${full.length * (full.length - 1)}${wrong.map((pair) => `\n  ${pair}`).join('')}`);
  if (process.argv.includes('--errors')) console.log(missed.map(({ ar, en }) => `  not joined: ${ar.text} = ${en.text}`).join('\n'));
}

if (!process.argv.includes('--full')) singles();
fulls();
await heldOut();
