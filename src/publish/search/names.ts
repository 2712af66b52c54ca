/**
 * The names that are suggested while typing: each stands under the beginnings of each of its words, in every spelling of
 * either script. Short beginnings hold the most present alone, so that no file grows without end.
 */
import type { Bilingual } from '../../model.ts';
import { eachSearchWord, searchWord } from '../../text.ts';
import type { Lookup } from '../lookup.ts';
import { type FileName, LONGEST_BEGINNING, named, namesBits, namesFile, SHORTEST_BEGINNING } from './format/files.ts';
import { NAME_KINDS, type NameKind, type NameRecord, type NamesContent } from './format/records.ts';

/** The letters of a beginning, and how many names it holds. */
const HOLDS: ReadonlyMap<number, number> = new Map([
  [SHORTEST_BEGINNING, 12],
  [3, 16],
  [LONGEST_BEGINNING, 48],
]);

interface Suggested {
  readonly record: NameRecord;
  readonly beginnings: ReadonlySet<string>;
}

/** Everything that can be suggested. */
function* suggested(lookup: Lookup): Generator<Suggested> {
  const { archive } = lookup;
  const of = beginningsOfNames();
  for (const person of archive.people)
    yield* one('person', person, of([person.name.ar, person.name.en, ...person.spellings.map(({ text }) => text)]));
  for (const topic of archive.topics) yield* one('topic', topic, of([topic.name.ar, topic.name.en]));
  for (const place of archive.places) yield* one('place', place, of([place.name.ar, place.name.en]));
  for (const outlet of archive.outlets) yield* one('outlet', outlet, of([outlet.name.ar, outlet.name.en]));
}

function* one(
  kind: NameKind,
  { slug, name, articles }: { readonly slug: string; readonly name: Bilingual; readonly articles: readonly string[] },
  beginnings: ReadonlySet<string>,
): Generator<Suggested> {
  if (articles.length === 0) return;
  yield {
    record: [NAME_KINDS.indexOf(kind), slug, name.ar ?? '', name.en ?? '', articles.length],
    beginnings,
  };
}

/** Answers the beginnings of a name's words, with and without what may be an article. Names share words: each is looked at once. */
function beginningsOfNames(): (spellings: readonly (string | null)[]) => Set<string> {
  const known = new Map<string, readonly string[]>();
  const ofWord = (word: string): readonly string[] => {
    let own = known.get(word);
    if (own === undefined) {
      own = beginningsOf(word);
      known.set(word, own);
    }
    return own;
  };
  return (spellings) => {
    const found = new Set<string>();
    for (const spelling of new Set(spellings))
      if (spelling !== null)
        eachSearchWord(spelling, (start, end) => {
          for (const beginning of ofWord(spelling.slice(start, end))) found.add(beginning);
        });
    return found;
  };
}

function beginningsOf(written: string): string[] {
  const { form, stem } = searchWord(written);
  const bare = form.replace(/^ال(?=\p{L}{2})/u, '');
  return [...new Set([form, bare, stem])]
    .filter((word) => word.length >= SHORTEST_BEGINNING && !/^(?:al|el|ال)$/u.test(word))
    .flatMap((word) => Array.from(HOLDS.keys(), (letters) => word.slice(0, letters)));
}

/** The files of names. Every file is there, so that none is asked for in vain. */
export function nameFiles(lookup: Lookup, bits: number): Map<FileName, NamesContent> {
  const lists = new Map<string, NameRecord[]>();
  for (const { record, beginnings } of suggested(lookup))
    for (const beginning of beginnings) {
      const list = lists.get(beginning);
      if (list) list.push(record);
      else lists.set(beginning, [record]);
    }
  const own = namesBits(bits);
  const files = new Map<FileName, (readonly [string, readonly NameRecord[]])[]>();
  for (let shard = 0; shard < 2 ** own; shard++) files.set(named('names', shard, own), []);
  for (const beginning of [...lists.keys()].sort()) {
    const list = (lists.get(beginning) ?? []).sort((a, b) => b[4] - a[4] || a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
    files.get(namesFile(beginning, bits))?.push([beginning, list.slice(0, HOLDS.get(beginning.length) ?? 0)]);
  }
  return files;
}
