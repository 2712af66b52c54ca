/** Which articles have a clause of the query, and how much they are about it: 0 to 1, before its rarity counts. */
import { decodePlaces, decodePostings, IMPACTS } from '../../../src/publish/search/format/codes.ts';
import { PREFIX, wordFile } from '../../../src/publish/search/format/files.ts';
import { ANYWHERE } from '../../../src/publish/search/format/records.ts';
import { searchBeginnings, searchWord } from '../../../src/text.ts';
import type { Clause, PhraseClause, WordClause } from './query.ts';
import type { Source } from './source.ts';

/** Serial → impact. */
export type Matches = Map<number, number>;

export function matchesOf(clause: Clause, source: Source): Promise<Matches> {
  return clause.kind === 'word' ? ofWord(clause, source) : ofPhrase(clause, source);
}

/** A completed word counts for less than the word itself. */
const COMPLETED = 0.7;

async function ofWord({ form, stem, partial, text }: WordClause, source: Source): Promise<Matches> {
  const { bits } = await source.meta();
  const matches: Matches = new Map();
  const whole = (await source.table(wordFile('terms', stem, bits))).get(stem);
  if (whole !== undefined) for (const { serial, impact } of decodePostings(whole)) matches.set(serial, (impact + 0.5) / IMPACTS);
  if (!partial || form.length < PREFIX) return matches;
  const beginnings = searchBeginnings(text, PREFIX);
  const files = new Set(beginnings.map((beginning) => wordFile('terms', beginning, bits)));
  for (const table of await Promise.all([...files].map((file) => source.table(file))))
    for (const [word, postings] of table) {
      if (word === stem || !beginnings.some((beginning) => word.startsWith(beginning))) continue;
      for (const { serial, impact } of decodePostings(postings)) {
        const counts = (COMPLETED * (impact + 0.5)) / IMPACTS;
        if (counts > (matches.get(serial) ?? 0)) matches.set(serial, counts);
      }
    }
  return matches;
}

/** The first words of an article are its headline. */
const HEADLINE = 12;

async function ofPhrase(phrase: PhraseClause, source: Source): Promise<Matches> {
  const { bits } = await source.meta();
  const found = await Promise.all(
    phrase.forms.map(async (form, at) => ({ at, postings: (await source.table(wordFile('forms', form, bits))).get(form) ?? '' })),
  );
  const lists = found
    .filter(({ postings }) => postings !== ANYWHERE)
    .map(({ at, postings }) => ({ at, places: new Map(decodePlaces(postings).map(({ serial, places }) => [serial, places])) }));
  if (lists.length === 0) return ofCommonWords(phrase, source);
  lists.sort((a, b) => a.places.size - b.places.size);
  const [rarest, ...others] = lists;
  const matches: Matches = new Map();
  for (const [serial, places] of rarest?.places ?? []) {
    const elsewhere = others.map(({ at, places: all }) => ({ shift: at - (rarest?.at ?? 0), there: new Set(all.get(serial)) }));
    const starts = places.filter((place) => elsewhere.every(({ shift, there }) => there.has(place + shift)));
    const [first] = starts;
    if (first !== undefined) matches.set(serial, Math.min(1, 0.4 + 0.08 * starts.length + (first < HEADLINE ? 0.3 : 0)));
  }
  return matches;
}

/** A phrase of words that have no places: the articles that have them all. */
async function ofCommonWords({ forms }: PhraseClause, source: Source): Promise<Matches> {
  const lists = await Promise.all(
    forms.map((form) => ofWord({ kind: 'word', not: false, text: form, form, stem: searchWord(form).stem, partial: false }, source)),
  );
  return intersection(lists, () => 1 / lists.length);
}

/** What stands in every list: its impacts added up, each list counting as `weightOf` says. */
export function intersection(lists: readonly Matches[], weightOf: (list: Matches) => number): Matches {
  const inOrder = [...lists].sort((a, b) => a.size - b.size).map((list) => ({ list, weight: weightOf(list) }));
  const [shortest, ...others] = inOrder;
  const sums: Matches = new Map();
  if (shortest === undefined) return sums;
  for (const [serial, impact] of shortest.list) {
    let sum = impact * shortest.weight;
    let everywhere = true;
    for (const { list, weight } of others) {
      const there = list.get(serial);
      if (there === undefined) {
        everywhere = false;
        break;
      }
      sum += there * weight;
    }
    if (everywhere) sums.set(serial, sum);
  }
  return sums;
}
