/**
 * Two names, part by part: which parts of one are which parts of the other, when one of them is longer, and how near the
 * letters are, within a script and across scripts.
 */
import { sameCommonName } from './common.ts';
import { odds } from './letters.ts';
import type { Name, NamePart } from './parts.ts';
import { skeletons } from './skeleton.ts';
import { arabicDistance, latinDistance } from './spelling.ts';

export interface NameMatch {
  /** Parts of the shorter name that found their like; all of them, or there is no match. */
  readonly matched: number;
  /** Parts of the longer name that the shorter one leaves out. */
  readonly skipped: number;
  /** Mean and greatest distance of the parts that match: 0 equal, 0.5 hardly the same. */
  readonly mean: number;
  readonly worst: number;
  /** Do both names begin, and end, with parts that match? */
  readonly first: boolean;
  readonly last: boolean;
}

/** Parts farther apart than this are different parts. */
export const PART_LIMIT = 0.5;
/** Across scripts letters tell less, so a single part may be farther off; the mean of the name still has to be near. */
const ACROSS_LIMIT = 0.66;
/** Odds a letter (see `letters.ts`) that count as no distance, and what one point of odds is worth. */
const SURE_ODDS = 0.1;
const ODDS_STEP = 2;
/** Leaving out a part costs this much in the choice of an alignment; it is no part of the distance. */
const SKIP = 0.2;
/** The given name is the last to be left out. */
const SKIP_FIRST = 0.4;
const MERGE = 0.05;
const LONGEST = 12;

/** A doubled consonant is one letter in Arabic; to read it so costs next to nothing. */
const DOUBLED = /([^aeiou])\1/gu;
const FREE = 0.05;

/** Only a word that begins so may have the article in it. */
const ARTICLE_SOUND = /^[aeiou]l/u;
const ATTACHED_ARTICLE = /^[ae]l(?=.{4})/u;

function acrossScripts(arabic: NamePart, latin: NamePart): number {
  const bare = arabic.full === arabic.body ? latin.body : latin.body.replace(ATTACHED_ARTICLE, '');
  const common = sameCommonName(arabic.body, latin.body) ?? sameCommonName(arabic.body, bare);
  if (common === true) return 0;
  if (common === false && arabic.full === arabic.body && latin.full === latin.body) return FAR;
  if (!near(arabic.skeletons, latin.skeletons) && !near(arabic.skeletons, skeletons(bare))) return FAR;
  let best = odds(arabic.body, latin.body);
  const single = latin.body.replace(DOUBLED, '$1');
  if (single !== latin.body) best = Math.max(best, odds(arabic.body, single) - FREE);
  // نب is said, and written in Latin, as mb: جنبلاط, Jumblatt.
  if (arabic.body.includes('نب') && latin.body.includes('mb')) best = Math.max(best, odds(arabic.body.replace('نب', 'مب'), latin.body));
  if (best >= SURE_ODDS) return 0;
  if (arabic.full !== arabic.body && ATTACHED_ARTICLE.test(latin.body)) best = Math.max(best, odds(arabic.body, bare));
  if (arabic.full !== arabic.body && latin.full === latin.body && ARTICLE_SOUND.test(latin.body))
    best = Math.max(best, odds(arabic.full, latin.full));
  return Math.max(0, (SURE_ODDS - best) / ODDS_STEP);
}

/** How far two parts are from each other; both scripts may be either. */
export function partDistance(a: NamePart, b: NamePart): number {
  if (a.body === b.body) return 0;
  const latinA = isLatin(a.body);
  const latinB = isLatin(b.body);
  const common = latinA === latinB ? sameCommonName(a.body, b.body) : null;
  if (common === true) return 0;
  if (common === false && a.full === a.body && b.full === b.body) return FAR;
  if (latinA && latinB) return Math.min(latinDistance(a.body, b.body), a.full === b.full ? 0 : latinDistance(a.full, b.full) + 0.1);
  if (!latinA && !latinB) return arabicDistance(a.body, b.body);
  return latinA ? acrossScripts(b, a) : acrossScripts(a, b);
}

const FAR = 9;

/** Do two parts share a skeleton, but for one consonant more, less or other? */
function near(a: readonly string[], b: readonly string[]): boolean {
  return a.some((x) => b.some((y) => withinOne(x, y)));
}

function withinOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let k = 0;
  while (k < short.length && short[k] === long[k]) k++;
  return short.slice(long.length === short.length ? k + 1 : k) === long.slice(k + 1);
}

const isLatin = (body: string): boolean => body < '\u0250';

const joined = (a: NamePart, b: NamePart): NamePart => ({
  ...a,
  body: a.body + b.body,
  full: a.full + b.full,
  skeletons: skeletons(a.body + b.body),
});

interface Cell {
  readonly cost: number;
  readonly sum: number;
  readonly worst: number;
  readonly matched: number;
  readonly skipped: number;
  readonly first: boolean;
  readonly last: boolean;
}

const START: Cell = { cost: 0, sum: 0, worst: 0, matched: 0, skipped: 0, first: false, last: false };

/** Whether two names may begin alike: the first part of each with the other's, or with its first two as one. What `first` of a match needs. */
export function mayBeginAlike(one: Name, other: Name): boolean {
  const [long, short] = one.parts.length >= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  const [x, next] = long;
  const [y, following] = short;
  if (x === undefined || y === undefined) return false;
  if (isLike(x, y, 0)) return true;
  if (next !== undefined && isLike(joined(x, next), y, MERGE)) return true;
  return long.length === short.length && following !== undefined && isLike(x, joined(y, following), MERGE);
}

function isLike(x: NamePart, y: NamePart, extra: number): boolean {
  return partDistance(x, y) + extra <= limitOf(x, y);
}

const limitOf = (x: NamePart, y: NamePart): number => (isLatin(x.body) === isLatin(y.body) ? PART_LIMIT : ACROSS_LIMIT);

/** Aligns the parts of two names in order; every part of the shorter one must find its like. Null where one does not. */
export function compareNames(one: Name, other: Name): NameMatch | null {
  const [long, short] = one.parts.length >= other.parts.length ? [one.parts, other.parts] : [other.parts, one.parts];
  if (short.length === 0 || long.length > LONGEST || one.junior !== other.junior) return null;
  let rows: (Cell | null)[][] = [];
  for (let i = 0; i <= long.length; i++) {
    const row: (Cell | null)[] = [];
    for (let j = 0; j <= short.length; j++) {
      if (i === 0 && j === 0) {
        row.push(START);
        continue;
      }
      const choices: (Cell | null)[] = [];
      const x = long[i - 1];
      const y = short[j - 1];
      if (x !== undefined) choices.push(leftOut(rows[i - 1]?.[j] ?? null, j === 0 ? SKIP_FIRST : SKIP));
      if (x !== undefined && y !== undefined)
        choices.push(matchedTo(rows[i - 1]?.[j - 1] ?? null, x, y, i === 1 && j === 1, i === long.length && j === short.length, 0));
      const before = long[i - 2];
      if (before !== undefined && x !== undefined && y !== undefined)
        choices.push(
          matchedTo(rows[i - 2]?.[j - 1] ?? null, joined(before, x), y, i === 2 && j === 1, i === long.length && j === short.length, MERGE),
        );
      const previous = short[j - 2];
      if (previous !== undefined && x !== undefined && y !== undefined && long.length === short.length)
        choices.push(
          matchedTo(
            rows[i - 1]?.[j - 2] ?? null,
            x,
            joined(previous, y),
            i === 1 && j === 2,
            i === long.length && j === short.length,
            MERGE,
          ),
        );
      row.push(choices.reduce((best, cell) => (cell !== null && (best === null || cell.cost < best.cost) ? cell : best), null));
    }
    rows = [...rows, row];
  }
  const end = rows[long.length]?.[short.length] ?? null;
  if (end === null || end.matched === 0) return null;
  return { matched: end.matched, skipped: end.skipped, mean: end.sum / end.matched, worst: end.worst, first: end.first, last: end.last };
}

function leftOut(cell: Cell | null, cost: number): Cell | null {
  return cell === null ? null : { ...cell, cost: cell.cost + cost, skipped: cell.skipped + 1, last: false };
}

function matchedTo(cell: Cell | null, x: NamePart, y: NamePart, first: boolean, last: boolean, extra: number): Cell | null {
  if (cell === null) return null;
  const distance = partDistance(x, y) + extra;
  if (distance > limitOf(x, y)) return null;
  return {
    cost: cell.cost + distance,
    sum: cell.sum + distance,
    worst: Math.max(cell.worst, distance),
    matched: cell.matched + 1,
    skipped: cell.skipped,
    first: first || cell.first,
    last,
  };
}
