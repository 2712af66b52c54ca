/** When two full names are proven to be one person's by their letters alone. Thresholds: `scripts/eval/names.ts`. */
import { isCommon, isCommonest } from '../names/common.ts';
import type { NameMatch } from '../names/compare.ts';
import { compareNames, mayBeginAlike } from '../names/compare.ts';
import type { Name, NamePart } from '../names/parts.ts';

/** Mean distance of the parts up to which names are one: within a script, across scripts. */
const WITHIN = 0.3;
/** Across scripts the more parts agree, the farther off each may be. */
const ACROSS: readonly number[] = [0, 0, 0.25, 0.3, 0.34];
/** Of two parts, and in a shorter form, none may be far off. */
const WORST_OF_TWO = 0.48;
const WORST_SHORTER = 0.35;

/** What the parts of a shorter form must prove together: a given name that everyone has tells half of a rare one. */
const COMMON_PROVES = 0.5;
const COMMONEST_PROVES = 0.25;
const SURE_SURNAME = 1.25;
const SURNAME_PROOF = 1.5;
const PREFIX_PROOF = 1.75;
/** A given name, the father's and the grandfather's are as good as a surname. */
const CHAIN = 3;

export interface Proof {
  /** 0 to 1. */
  readonly score: number;
  readonly rule: 'same-letters' | 'transliteration' | 'shorter-form';
}

/** The proof that two names are one person's, or null. The first parts must match: a son is named after his father. */
export function prove(a: Name, b: Name): Proof | null {
  return proveParts(a, b) ?? (a.titled === null ? null : proveParts(a.titled, b)) ?? (b.titled === null ? null : proveParts(a, b.titled));
}

function proveParts(a: Name, b: Name): Proof | null {
  // Of a hundred pairs that meet, ninety begin otherwise: they are not aligned to the end.
  if (!mayBeginAlike(a, b)) return null;
  const match = compareNames(a, b);
  if (match === null || !match.first || match.matched < 2) return null;
  const across = a.script !== b.script;
  if (match.mean > (across ? (ACROSS[Math.min(match.matched, ACROSS.length - 1)] ?? 0) : WITHIN)) return null;
  if (across && match.matched === 2 && match.worst > WORST_OF_TWO) return null;
  const score = Math.round((1 - match.mean) * 1000) / 1000;
  if (match.skipped === 0) return { score, rule: across ? 'transliteration' : 'same-letters' };
  if (across && match.worst > WORST_SHORTER) return null;
  const [shorter, longer] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  return weighs(shorter, longer, match) ? { score: Math.round(score * 900) / 1000, rule: 'shorter-form' } : null;
}

function weighs(shorter: Name, longer: Name, match: NameMatch): boolean {
  // Where the shorter name does not end with the longer one, its own last part may still be a surname: الزاملي.
  const surname = match.last ? longer.parts.at(-1) : shorter.parts.at(-1);
  const proof = shorter.parts.reduce((sum, part, k) => {
    const last = k === shorter.parts.length - 1 && surname !== undefined;
    return sum + (last ? surnameProves(part, surname) : partProves(part));
  }, 0);
  return proof >= (match.last || match.matched >= CHAIN ? SURNAME_PROOF : PREFIX_PROOF) && match.skipped <= shorter.parts.length + 1;
}

/** A surname that either name writes with an article is surely one. */
function surnameProves(part: NamePart, other: NamePart): number {
  return part.full !== part.body || other.full !== other.body ? SURE_SURNAME : Math.max(partProves(part), partProves(other));
}

function partProves(part: NamePart): number {
  return isCommonest(part) ? COMMONEST_PROVES : isCommon(part) ? COMMON_PROVES : 1;
}
