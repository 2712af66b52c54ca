/**
 * How far apart two spellings of one part of a name are within one script: letters that writers choose between freely
 * (`Hakeem`/`Hakim`, `Moqtada`/`Muqtada`) cost little, others a whole step. 0 is equal; up to about 0.5 is the same name.
 */
import { Forgetful } from '../../keep/forgetful.ts';

/** Sounds as rows: the sound, then the ways to write it. Longer ways are read first. */
const SOUNDS: readonly (readonly [sound: string, ...spellings: string[]])[] = [
  ['A', 'aa', 'ah$', 'a'],
  ['E', 'e'],
  ['I', 'ee', 'ie$', 'iy', 'ii', 'i'],
  ['O', 'o'],
  ['U', 'oo', 'ou', 'uu', 'u'],
  ['Y', 'ai', 'ay', 'ei', 'ey'],
  ['W', 'au', 'aw', 'ow', 'ao'],
  ['š', 'sch', 'sh'],
  ['č', 'tch', 'ch'],
  ['þ', 'th'],
  ['ð', 'dh'],
  ['x', 'kh'],
  ['ġ', 'gh'],
  ['j', 'dj', 'j'],
  ['ž', 'zh'],
  ['f', 'ph', 'f'],
  ['k', 'ck', 'kk', 'k'],
];
const SPELLINGS: readonly (readonly [spelling: string, sound: string, atEnd: boolean])[] = SOUNDS.flatMap(([sound, ...spellings]) =>
  spellings.map((spelling): [string, string, boolean] => [spelling.replace('$', ''), sound, spelling.endsWith('$')]),
).sort(([a], [b]) => b.length - a.length);

/** What it costs to take one sound for another; both ways. Everything else costs 1, vowel for consonant 1.5. */
const SWAPS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.1, 'OU IE YE kc kq'],
      [0.15, 'WO YI Wu Ii'],
      [0.2, 'AE wv ðz Iy Yy'],
      [0.25, 'þs þt ðd ġq ġg jg žj čš xk WU Uw Ow gq'],
      [0.35, 'EU AW zd čt xh sč zs zþ'],
      [0.4, 'AO IY tþ'],
      [0.5, 'cs AI AY bp td sš jy EO'],
      [0.7, 'AU IU'],
    ] as const
  ).flatMap(([cost, pairs]) =>
    pairs.split(' ').flatMap((pair): [string, number][] => {
      const [a = '', b = ''] = pair;
      return [
        [a + b, cost],
        [b + a, cost],
      ];
    }),
  ),
);
const VOWELS = 'AEIOUYW';
const DROPS: ReadonlyMap<string, number> = new Map(
  Object.entries({ E: 0.3, A: 0.45, I: 0.5, U: 0.45, O: 0.45, Y: 0.7, W: 0.6, h: 0.3, y: 0.3, w: 0.4 }),
);
const STEP = 1;

function sounds(word: string): string {
  let result = '';
  for (let k = 0; k < word.length; ) {
    const found = SPELLINGS.find(([spelling, , atEnd]) => word.startsWith(spelling, k) && (!atEnd || k + spelling.length === word.length));
    const letter = word[k] ?? '';
    const sound = found?.[1] ?? (letter === 'y' && k === word.length - 1 ? 'I' : letter);
    k += found?.[0].length ?? 1;
    if (!(result.endsWith(sound) && !VOWELS.includes(sound))) result += sound;
  }
  return result;
}

const swap = (a: string, b: string): number =>
  a === b ? 0 : (SWAPS.get(a + b) ?? (VOWELS.includes(a) === VOWELS.includes(b) ? STEP : STEP * 1.5));
const drop = (sound: string): number => DROPS.get(sound) ?? STEP;

/** Words that are farther apart than this are other words, however far: what they cost is not followed to the end. */
export const FARTHEST = 0.5;
let row = new Float64Array(32);
let next = new Float64Array(32);

/** What it costs to make one of the other, letter by letter; more than `FARTHEST` where it costs more than that. */
function editCost(a: string, b: string, change: (x: string, y: string) => number, leave: (x: string, at: number) => number): number {
  if (b.length >= row.length) [row, next] = [new Float64Array(2 * b.length), new Float64Array(2 * b.length)];
  row[0] = 0;
  for (let j = 0; j < b.length; j++) row[j + 1] = row[j]! + leave(b[j]!, j);
  for (let i = 0; i < a.length; i++) {
    const left = leave(a[i]!, i);
    let least = row[0]! + left;
    next[0] = least;
    for (let j = 0; j < b.length; j++) {
      const cost = Math.min(row[j]! + change(a[i]!, b[j]!), row[j + 1]! + left, next[j]! + leave(b[j]!, j));
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > FARTHEST) return least;
    [row, next] = [next, row];
  }
  return row[b.length]!;
}

/** Pairs of words measured before are remembered up to this many, then forgotten all at once: an archive compares the same parts of names over and over. */
const REMEMBERED = 50_000;

function remembering(measure: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Forgetful<string, number>(REMEMBERED);
  return (a, b) => {
    if (a === b) return 0;
    const pair = `${a} ${b}`;
    let cost = known.get(pair);
    if (cost === undefined) {
      cost = measure(a, b);
      known.set(pair, cost);
    }
    return cost;
  };
}

/** Cost between two folded Latin words. */
export const latinDistance: (a: string, b: string) => number = remembering((a, b) =>
  editCost(sounds(a), sounds(b), swap, (sound, at) => (at === 0 && !VOWELS.includes(sound) ? STEP : drop(sound))),
);

/** Letters that Arabic writers choose between in foreign names: غوتيريش, جوتيريش, كوتيريش. */
const ARABIC_SWAPS = ['غج', 'غك', 'غق', 'جك', 'تط', 'سز', 'سص', 'ثت', 'فب', 'شج', 'هح', 'اه', 'زظ'];
const ARABIC_SWAP: ReadonlyMap<string, number> = new Map(
  ARABIC_SWAPS.flatMap((pair): [string, number][] => [
    [pair, 0.3],
    [`${pair[1]}${pair[0]}`, 0.3],
  ]),
);
/** Arabic words shorter than this must be equal: عمر, عمار and عامر are three names. */
const ELASTIC = 6;
const LONG_VOWELS = 'اوي';

/**
 * Cost between two folded Arabic words. Arabic spelling is firm, so anything but a free hamza, a final ه or ا and, in long
 * foreign names, a long vowel more or less, is another name.
 */
export const arabicDistance: (a: string, b: string) => number = remembering((a, b) => {
  const x = a.replaceAll('ء', '');
  const y = b.replaceAll('ء', '');
  if (x === y) return 0.1;
  if (x.slice(0, -1) === y.slice(0, -1) && 'هاي'.includes(x.at(-1) ?? '-') && 'هاي'.includes(y.at(-1) ?? '-') && x.length >= 4) return 0.3;
  if (Math.max(x.length, y.length) < ELASTIC) return STEP;
  return editCost(
    x,
    y,
    (p, q) => (p === q ? 0 : (ARABIC_SWAP.get(p + q) ?? STEP)),
    (letter) => (LONG_VOWELS.includes(letter) ? 0.4 : STEP),
  );
});
