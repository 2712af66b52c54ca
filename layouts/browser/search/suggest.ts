/** Names that go on from what is typed, and what a word that was not found may have been meant to be. */
import { LONGEST_BEGINNING, namesFile, SHORTEST_BEGINNING, wordFile } from '../../../src/publish/search/format/files.ts';
import { NAME_KINDS, type NameKind, type NamesContent } from '../../../src/publish/search/format/records.ts';
import { searchWord, searchWords } from '../../../src/text.ts';
import type { WordClause } from './query.ts';
import type { Source } from './source.ts';

export interface Suggestion {
  readonly kind: NameKind;
  readonly slug: string;
  readonly ar: string;
  readonly en: string;
  readonly articles: number;
}

/** Names that have a word beginning like the last one typed; those that have the others too come first. */
export async function suggestNames(typed: string, source: Source, limit: number): Promise<Suggestion[]> {
  const words = searchWords(typed).map(({ text }) => bare(text));
  const last = words.pop();
  if (last === undefined || last.length < SHORTEST_BEGINNING) return [];
  const { bits } = await source.meta();
  const beginning = last.slice(0, LONGEST_BEGINNING);
  const content = await source.content<NamesContent>(namesFile(beginning, bits));
  const records = content.find(([own]) => own === beginning)?.[1] ?? [];
  const ranked = records.map(([kind, slug, ar, en, articles]) => {
    const own = searchWords(`${ar} ${en}`).map(({ text }) => bare(text));
    const has = (word: string): number => (own.some((one) => one.startsWith(word)) ? 1 : 0);
    const others = words.filter((word) => word.length >= SHORTEST_BEGINNING);
    return {
      suggestion: { kind: NAME_KINDS[kind] ?? 'person', slug, ar, en, articles },
      // A name without the words typed before is none that was meant, unless it is by another spelling.
      fits: last.length <= LONGEST_BEGINNING || has(last) === 1 || others.length === 0,
      rank:
        has(last) +
        others.reduce((sum, word) => sum + 2 * has(word), 0) -
        (others.length > 0 && others.every((word) => !has(word)) ? 9 : 0),
    };
  });
  return ranked
    .filter(({ fits, rank }) => fits && rank > -5)
    .sort((a, b) => b.rank - a.rank || b.suggestion.articles - a.suggestion.articles)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** A word without its article, so that الحكيم begins like حكيم. */
function bare(word: string): string {
  return searchWord(word).form.replace(/^ال(?=\p{L}{2})/u, '');
}

/** The words of the archive nearest to one that it does not have, commonest first among equally near ones. */
export async function nearWords(clause: WordClause, source: Source, limit: number): Promise<string[]> {
  const { bits } = await source.meta();
  const forms = await source.table(wordFile('forms', clause.form, bits));
  const furthest = clause.form.length > 5 ? 2 : 1;
  return [...forms]
    .map(([form, postings]) => ({ form, size: postings.length, far: distance(form, clause.form, furthest) }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far || b.size - a.size)
    .slice(0, limit)
    .map(({ form }) => form);
}

/** The distance of Damerau and Levenshtein (neighbours exchanged count once), or more than `most` where it is more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
