/**
 * How likely a Latin and an Arabic spelling are the same name: the cheapest alignment of their letters, by the costs in
 * `costs.json` (−ln of a step's probability, learnt by `scripts/train/names.ts` from 53,000 pairs of single names).
 */
import { Forgetful } from '../../keep/forgetful.ts';
import costs from './costs.json' with { type: 'json' };

/** A step that was never seen, a letter. */
const UNSEEN = 13;
const NOT_ARABIC = /[^\u0621-\u064a]/gu;
const NOT_LATIN = /[^a-z]/gu;
const ARABIC_BASE = 0x0620;
const LATIN_BASE = 0x60;
const LONGEST = 40;

/** A step as one number: up to two Arabic letters (6 bits each), then up to three Latin ones (5 bits each). */
const STEP_COSTS: ReadonlyMap<number, number> = new Map(
  Object.entries(costs).flatMap(([arabic, row]) =>
    Object.entries(row).map(([latin, cost]): [number, number] => [code(arabicCodes(arabic), 0, 2) * 32768 + latinCode(latin), cost]),
  ),
);

function arabicCodes(text: string): number[] {
  return Array.from(text, (letter) => (letter === '^' ? 62 : letter === '$' ? 63 : letter.charCodeAt(0) - ARABIC_BASE));
}

function latinCodes(text: string): number[] {
  return Array.from(text, (letter) => (letter === '^' ? 27 : letter === '$' ? 28 : letter.charCodeAt(0) - LATIN_BASE));
}

function code(codes: readonly number[], from: number, length: number): number {
  let sum = 0;
  for (let k = from; k < Math.min(from + length, codes.length); k++) sum = sum * 64 + (codes[k] ?? 0);
  return sum;
}

function latinCode(text: string): number {
  return latinCodes(text).reduce((sum, letter) => sum * 32 + letter, 0);
}

/** How common each letter is in the pairs that the costs were learnt from, as −ln: what a letter costs by chance. */
const CHANCE: ReadonlyMap<string, number> = letterCosts();

function letterCosts(): Map<string, number> {
  const mass = new Map<string, number>();
  const sums = { arabic: 0, latin: 0 };
  for (const [arabic, row] of Object.entries(costs))
    for (const [latin, cost] of Object.entries(row)) {
      const p = Math.exp(-cost);
      for (const letter of arabic) mass.set(letter, (mass.get(letter) ?? 0) + p);
      for (const letter of latin) mass.set(letter, (mass.get(letter) ?? 0) + p);
      sums.arabic += p * arabic.length;
      sums.latin += p * latin.length;
    }
  return new Map([...mass].map(([letter, p]) => [letter, -Math.log(p / (/[a-z]/u.test(letter) ? sums.latin : sums.arabic))]));
}

function chance(word: string): number {
  let sum = 0;
  for (const letter of word) sum += CHANCE.get(letter) ?? UNSEEN;
  return sum;
}

/** What a Latin letter's rarity is worth in `odds`: less than that of an Arabic one, for neighbours foretell it (th, ee). */
const CHANCE_WEIGHT = 0.6;
/** Puts usual transliterations near 0. */
const SHIFT = 0.6;

/** What the marks of both ends cost in every alignment. */
const ENDS = ends('^') + ends('$');

function ends(mark: '^' | '$'): number {
  return Object.entries(costs[mark]).find(([latin]) => latin === mark)?.[1] ?? 0;
}

/**
 * How much likelier two folded words are one name than two chance words, a letter. Usual transliterations are around −0.1,
 * nineteen in twenty above −0.7, chance pairs below −1.5 as a rule; −20 where either has no letters.
 */
export function odds(arabic: string, latin: string): number {
  const key = `${arabic} ${latin}`;
  let known = ODDS.get(key);
  if (known === undefined) {
    known = workedOut(arabic, latin);
    ODDS.set(key, known);
  }
  return known;
}

/** Names repeat their parts: pairs are remembered up to this many, then forgotten all at once. */
const REMEMBERED = 100_000;
const ODDS = new Forgetful<string, number>(REMEMBERED);

function workedOut(arabic: string, latin: string): number {
  const a = arabic.replace(NOT_ARABIC, '').slice(0, LONGEST);
  const l = latin.replace(NOT_LATIN, '').slice(0, LONGEST);
  if (a === '' || l === '') return -20;
  return (chance(a) + CHANCE_WEIGHT * chance(l) + ENDS - alignmentCost(a, l)) / (a.length + l.length) - SHIFT;
}

/** Total cost of the cheapest alignment of a folded Arabic and a folded Latin word; other characters do not count. */
export function alignmentCost(arabic: string, latin: string): number {
  const a = arabicCodes(`^${arabic.replace(NOT_ARABIC, '').slice(0, LONGEST)}$`);
  const l = latinCodes(`^${latin.replace(NOT_LATIN, '').slice(0, LONGEST)}$`);
  const columns = l.length + 1;
  const best = new Float64Array((a.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j < columns; j++) {
      const here = best[i * columns + j] ?? 0;
      const one = a[i];
      for (let arabicTaken = 0; arabicTaken <= 2; arabicTaken++) {
        if (i + arabicTaken > a.length || one === undefined ? arabicTaken > 0 : false) break;
        const left = code(a, i, arabicTaken) * 32768;
        let right = 0;
        for (let latinTaken = 0; latinTaken <= 3; latinTaken++) {
          if (latinTaken > 0) {
            const letter = l[j + latinTaken - 1];
            if (letter === undefined) break;
            right = right * 32 + letter;
          }
          if (arabicTaken + latinTaken === 0) continue;
          const cost = STEP_COSTS.get(left + right) ?? (arabicTaken + latinTaken === 1 ? UNSEEN : Number.POSITIVE_INFINITY);
          const to = (i + arabicTaken) * columns + j + latinTaken;
          if (here + cost < (best[to] ?? 0)) best[to] = here + cost;
        }
      }
    }
  return best[best.length - 1] ?? 0;
}
