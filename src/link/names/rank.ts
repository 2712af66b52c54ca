/** Which of many Latin spellings is likeliest for an Arabic single name. */
import { odds } from './letters.ts';

export interface Ranked {
  readonly spelling: string;
  /** Odds a letter; only the order has a meaning. */
  readonly score: number;
}

const ARTICLE = /^ال(?=..)/u;
/** Leaving out the article is likely, but less so than not. */
const WITHOUT_ARTICLE = 0.15;

/** Folded words; best first, ties in the order given. */
export function rankSpellings(arabic: string, latin: readonly string[]): Ranked[] {
  const bare = ARTICLE.test(arabic) ? arabic.replace(ARTICLE, '') : null;
  return latin
    .map((spelling) => ({
      spelling,
      score: Math.max(odds(arabic, spelling), bare === null ? Number.NEGATIVE_INFINITY : odds(bare, spelling) - WITHOUT_ARTICLE),
    }))
    .sort((a, b) => b.score - a.score);
}
