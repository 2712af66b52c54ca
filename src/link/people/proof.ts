/** When two full names are proven to be one person's by their letters alone. Thresholds: `scripts/eval/names.ts`. */
import { isCommon } from '../names/common.ts';
import type { NameMatch } from '../names/compare.ts';
import { compareNames } from '../names/compare.ts';
import type { Name, NamePart } from '../names/parts.ts';

/** Mean distance of the parts up to which names are one: within a script, across scripts. */
const WITHIN = 0.3;
const ACROSS = 0.26;
/** What the parts of a shorter form must prove together: a given name that everyone has tells half of a rare one. */
const COMMON_PROVES = 0.5;
const SURNAME_PROOF = 1.5;
const PREFIX_PROOF = 2;

export interface Proof {
  /** 0 to 1. */
  readonly score: number;
  readonly rule: 'same-letters' | 'transliteration' | 'shorter-form';
}

/** The proof that two names are one person's, or null. The first parts must match: a son is named after his father. */
export function prove(a: Name, b: Name): Proof | null {
  const match = compareNames(a, b);
  if (match === null || !match.first || match.matched < 2) return null;
  const across = a.script !== b.script;
  if (match.mean > (across ? ACROSS : WITHIN)) return null;
  const score = Math.round((1 - match.mean) * 1000) / 1000;
  if (match.skipped === 0) return { score, rule: across ? 'transliteration' : 'same-letters' };
  const shorter = a.parts.length <= b.parts.length ? a : b;
  return weighs(shorter, match) ? { score: Math.round(score * 900) / 1000, rule: 'shorter-form' } : null;
}

function weighs(shorter: Name, match: NameMatch): boolean {
  const proof = shorter.parts.reduce((sum, part) => sum + partProves(part), 0);
  return proof >= (match.last ? SURNAME_PROOF : PREFIX_PROOF) && match.skipped <= shorter.parts.length + 1;
}

const partProves = (part: NamePart): number => (isCommon(part) ? COMMON_PROVES : 1);
