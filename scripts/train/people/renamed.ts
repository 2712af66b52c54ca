/**
 * Copies of Arabic documents with other names in place of theirs, so that what stands around a name is learnt apart from
 * the few names that the labelled news has. The same word becomes the same word throughout a document.
 */

import type { Labelled } from './passes.ts';
import { randomFrom } from './random.ts';

const KEPT =
  /^(?:[وفبل]?(?:بن|ابن|أبو|ابو|أبي|ابي|أم|بنت|عبد|آل|ال|بو|دي|دو|دا|فان|فون|الله|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن)|\P{L}+)$/u;
const ARTICLE = /^ال/u;

export interface RenamingOptions {
  /** Share of the documents that are copied. */
  readonly share: number;
  readonly seed: number;
}

/** The copies. Each has the id of the document that it was made from. `names` are single names, folded. */
export function renamedCopies(documents: readonly Labelled[], names: readonly string[], options: RenamingOptions): Labelled[] {
  const random = randomFrom(options.seed);
  const pick = () => names[Math.floor(random() * names.length)] as string;
  const copy = (document: Labelled): Labelled => {
    const others = new Map<string, string>();
    const rename = (word: string): string => {
      if (KEPT.test(word)) return word;
      const other = others.get(word) ?? (ARTICLE.test(word) && random() < 0.7 ? `ال${pick().replace(ARTICLE, '')}` : pick());
      others.set(word, other);
      return other;
    };
    return {
      ...document,
      sentences: document.sentences.map(({ words, people }) => {
        const inside = new Set(people.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)));
        return { words: words.map((word, at) => (inside.has(at) ? rename(word) : word)), people };
      }),
    };
  };
  return documents.filter((document) => document.sentences.some(({ people }) => people.length > 0) && random() < options.share).map(copy);
}
