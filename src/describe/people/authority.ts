import type { Span } from './tagger/tags.ts';
import type { PhraseBook } from './words.ts';

const CLITIC = /^(?:لل|[وفبل])(?=\p{L}{3})/u;

/** Where names of the authority file stand in a sentence; the first word may carry an Arabic clitic. */
export function authoritySpans(folded: readonly string[], names: PhraseBook): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const word = folded[at] as string;
    let length = names.longestAt(folded, at);
    if (length === 0 && CLITIC.test(word)) length = names.longestAt([word.replace(CLITIC, ''), ...folded.slice(at + 1, at + 8)], 0);
    if (length === 0) continue;
    spans.push([at, at + length]);
    at += length - 1;
  }
  return spans;
}
