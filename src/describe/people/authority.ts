import type { Span } from './tagger/tags.ts';
import type { PhraseBook } from './words.ts';

const CLITIC = /^(?:لل|[وفبل])(?=\p{L}{3})/u;

/** A known name in a sentence, and how many letters of its first word are glued on. */
export interface KnownName {
  readonly span: Span;
  readonly glued: number;
}

/** Where names of a book stand in a sentence; the first word may carry an Arabic clitic. */
export function knownNames(folded: readonly string[], names: PhraseBook): KnownName[] {
  const found: KnownName[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const word = folded[at] as string;
    const length = names.longestAt(folded, at);
    const clitic = length === 0 ? CLITIC.exec(word)?.[0] : undefined;
    const behind =
      clitic && names.begins(word.slice(clitic.length))
        ? names.longestAt([word.slice(clitic.length), ...folded.slice(at + 1, at + 8)], 0)
        : 0;
    if (length + behind === 0) continue;
    found.push({ span: [at, at + length + behind], glued: clitic === 'لل' ? 1 : (clitic?.length ?? 0) });
    at += length + behind - 1;
  }
  return found;
}
