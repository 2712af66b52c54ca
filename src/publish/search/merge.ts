/** The content of a file of words after some articles went and others came, without reading those that stayed. */
import {
  appendPlaces,
  appendPostings,
  decodePlaces,
  decodePostings,
  encodePlaces,
  encodePostings,
  holdsPlaces,
  holdsPostings,
} from './format/codes.ts';
import type { TableContent } from './format/records.ts';
import type { WordTable } from './words.ts';

interface Code<Entry extends { readonly serial: number }> {
  readonly decode: (text: string) => Entry[];
  readonly encode: (entries: Iterable<Entry>) => string;
  /** Later ones behind others; null where they are not all later. */
  readonly append: (text: string, later: string) => string | null;
  readonly holds: (text: string, serials: ReadonlySet<number>) => boolean;
}

/** `fresh`: the words of the articles that came; no serial of it is in `old`, unless it is in `gone` too. */
export function merged(table: WordTable, old: TableContent, gone: ReadonlySet<number>, fresh: TableContent): TableContent {
  if (old.length === 0) return fresh;
  return table === 'terms'
    ? mergedBy({ decode: decodePostings, encode: encodePostings, append: appendPostings, holds: holdsPostings }, old, gone, fresh)
    : mergedBy({ decode: decodePlaces, encode: encodePlaces, append: appendPlaces, holds: holdsPlaces }, old, gone, fresh);
}

/** Both lists are in order of their words. */
function mergedBy<Entry extends { readonly serial: number }>(
  code: Code<Entry>,
  old: TableContent,
  gone: ReadonlySet<number>,
  fresh: TableContent,
): TableContent {
  const content: string[] = [];
  const put = (word: string, text: string): void => {
    if (text !== '') content.push(word, text);
  };
  let at = 0;
  for (let from = 0; from < old.length; from += 2) {
    const word = old[from]!;
    for (; at < fresh.length && fresh[at]! < word; at += 2) put(fresh[at]!, fresh[at + 1]!);
    const isFresh = at < fresh.length && fresh[at] === word;
    if (!isFresh && gone.size === 0) put(word, old[from + 1]!);
    else put(word, joined(code, old[from + 1]!, gone, isFresh ? fresh[at + 1]! : ''));
    if (isFresh) at += 2;
  }
  for (; at < fresh.length; at += 2) put(fresh[at]!, fresh[at + 1]!);
  return content;
}

function joined<Entry extends { readonly serial: number }>(
  code: Code<Entry>,
  old: string,
  gone: ReadonlySet<number>,
  fresh: string,
): string {
  const goes = gone.size > 0 && code.holds(old, gone);
  if (!goes && fresh === '') return old;
  // An article that comes has the highest serial, most often: nothing that stands there has to be taken apart.
  const longer = goes ? null : code.append(old, fresh);
  if (longer !== null) return longer;
  const stayed = code.decode(old).filter(({ serial }) => !gone.has(serial));
  return code.encode([...stayed, ...code.decode(fresh)].sort((a, b) => a.serial - b.serial));
}
