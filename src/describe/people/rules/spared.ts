/** What looks like a name and is none: places, peoples, movements, streets and towns called after somebody. */

import type { Language } from '../../../model.ts';
import type { Span } from '../tagger/tags.ts';
import type { PhraseBook } from '../words.ts';

/** Lists against which a name is held. */
export interface SparedLists {
  /** Places, peoples, feasts, parties, the owner's places and outlets. */
  readonly notPeople: PhraseBook;
  /** Words that make what stands beside them a body or a place: `Movement`, `City`, `مدينة`. */
  readonly bodies: ReadonlySet<string>;
}

const CAPITAL = /^\p{Lu}/u;
const BODY_BEFORE = new Set(
  'مدينه حي شارع مطار جسر جامعه مستشفي ملعب محافظه قضاء ناحيه سجن ساحه ميدان قاعده مخيم تيار حركه حزب كتائب سرايا عصائب جيش كتله تحالف ائتلاف نادي نادى منتخب فريق سد ميناء معبر بلده قريه وادي جبل نهر طريق منطقه'.split(
    ' ',
  ),
);

/** Whether a stretch of words is a place, a body or a people rather than a person. */
export function isSpared(
  words: readonly string[],
  folded: readonly string[],
  [from, to]: Span,
  language: Language,
  lists: SparedLists,
): boolean {
  for (let at = Math.max(0, from - 3); at < to; at += 1) {
    const length = lists.notPeople.longestAt(folded, at);
    if (length > 1 && at <= from && at + length >= to) return true;
    if (length > 1 && at < to && at + length > to && at >= from) return true;
    if (length === 1 && at === from && to - from === 1 && !hasPerson(folded, from)) return true;
  }
  if (language === 'ar')
    return to - from === 1 && BODY_BEFORE.has((folded[from - 1] ?? '').replace(/^(?:وال|بال|لل|[وفبل])?(?=\p{L}{3})/u, ''));
  let behind = to;
  while (behind < words.length && behind - to < 4 && CAPITAL.test(words[behind] ?? '')) {
    if (lists.bodies.has(folded[behind] ?? '')) return true;
    behind += 1;
  }
  return false;
}

/** A single word that names a place may be a surname where a title stands before it (`Mr Jordan`). */
function hasPerson(folded: readonly string[], at: number): boolean {
  return /^(?:mr|mrs|ms|miss|dr|sheikh|sayyid|hajj|gen|col|sir)\.?$/u.test(folded[at - 1] ?? '');
}
