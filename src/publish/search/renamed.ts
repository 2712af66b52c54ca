/**
 * Articles in which nothing changed but how those whom they name are written elsewhere: a person of many articles is written
 * in a new way in one, and by it each of them is to be found. Their texts are not read again: they get the stems that are
 * new, which count what a name counts.
 */
import { decodePostings, encodePostings, type Posting } from './format/codes.ts';
import { wordShard } from './format/files.ts';
import type { TableContent } from './format/records.ts';
import type { Memory, NamedStems } from './memory.ts';
import type { Prints } from './remembered.ts';
import { impactOf } from './weights.ts';

/** Somebody or something that articles name. */
export interface Named {
  /** Digest of all spellings. */
  readonly digest: string;
  /** What each stem of the spellings counts for an article. */
  readonly weight: number;
  readonly stems: () => Iterable<string>;
  /** Ids of the articles that name them; of places, none: their names are around (`Memory.around`). */
  readonly articles: readonly string[];
}

export interface Renameable extends Prints {
  readonly id: string;
  readonly serial: number;
  /** Ids of those whom it names. */
  readonly named: () => readonly string[];
}

export interface Renamed<Article> {
  /** Articles that have to be read. */
  readonly others: readonly Article[];
  readonly articles: readonly { readonly article: Article; readonly terms: ReadonlySet<number> }[];
  /** What comes to each file of terms. */
  readonly rows: (shard: number) => TableContent;
}

/** The stems of all who are named; those of whom nothing changed are as they were. */
export function stemsOf(named: ReadonlyMap<string, Named>, before: ReadonlyMap<string, NamedStems>): Map<string, NamedStems> {
  return new Map(
    Array.from(named, ([id, { digest, stems }]) => {
      const old = before.get(id);
      return [id, old?.[0] === digest ? old : [digest, ...stems()]];
    }),
  );
}

/** Articles whose prints may be others than those that are remembered: they or who they name changed, or what is around all. */
export function suspectAmong<Article extends Renameable>(
  articles: readonly Article[],
  before: Memory,
  named: ReadonlyMap<string, Named>,
  around: string,
): readonly Article[] {
  if (before.around !== around) return articles;
  const naming = new Set<string>();
  for (const [id, { digest, articles: own }] of named) if (before.named.get(id)?.[0] !== digest) for (const one of own) naming.add(one);
  return articles.filter(({ id, serial, source }) => source === 0 || before.articles.sourceOf(serial) !== source || naming.has(id));
}

/** Parts articles that differ from what is remembered: into those that got stems of names alone, and others. */
export function renamedAmong<Article extends Renameable>(
  differing: readonly Article[],
  before: Memory,
  named: ReadonlyMap<string, Named>,
  stems: ReadonlyMap<string, NamedStems>,
  bits: number,
  contentBefore: (shard: number) => TableContent,
): Renamed<Article> {
  const newOf = gained(before.named, stems);
  const hasStem = presence(contentBefore);
  const others: Article[] = [];
  const articles: { readonly article: Article; readonly terms: ReadonlySet<number> }[] = [];
  const postings = new Map<number, Map<string, Posting[]>>();
  for (const article of differing) {
    const weights = before.articles.get(article.serial)?.body === article.body ? weightsOf(article.named(), named, newOf) : null;
    // A stem that the article has already counts for more: how much, its text alone can say.
    if (weights === null || [...weights.keys()].some((stem) => hasStem(stem, wordShard('terms', stem, bits), article.serial))) {
      others.push(article);
      continue;
    }
    const terms = new Set<number>();
    for (const [stem, weight] of weights) {
      const shard = wordShard('terms', stem, bits);
      terms.add(shard);
      const file = postings.get(shard) ?? new Map<string, Posting[]>();
      postings.set(shard, file);
      const own = file.get(stem) ?? [];
      file.set(stem, own);
      own.push({ serial: article.serial, impact: impactOf(weight) });
    }
    articles.push({ article, terms });
  }
  return {
    others,
    articles,
    rows: (shard) =>
      [...(postings.get(shard) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([stem, own]) => [stem, encodePostings(own)]),
  };
}

/** The stems that lead to somebody now and did not; null where one is gone, or it is somebody new. */
function gained(before: ReadonlyMap<string, NamedStems>, now: ReadonlyMap<string, NamedStems>): (id: string) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>();
  const find = (id: string): readonly string[] | null => {
    const [was, is] = [before.get(id), now.get(id)];
    if (was === undefined || is === undefined) return null;
    if (was === is) return [];
    const [old, stems] = [new Set(was.slice(1)), new Set(is.slice(1))];
    return [...old].every((stem) => stems.has(stem)) ? [...stems].filter((stem) => !old.has(stem)) : null;
  };
  return (id) => {
    let own = known.get(id);
    if (own === undefined) {
      own = find(id);
      known.set(id, own);
    }
    return own;
  };
}

/** What each new stem counts for an article; null where it cannot be told without its text. */
function weightsOf(
  ids: readonly string[],
  named: ReadonlyMap<string, Named>,
  newOf: (id: string) => readonly string[] | null,
): Map<string, number> | null {
  const weights = new Map<string, number>();
  for (const id of ids) {
    const stems = newOf(id);
    if (stems === null) return null;
    for (const stem of stems) weights.set(stem, (weights.get(stem) ?? 0) + (named.get(id)?.weight ?? 0));
  }
  return weights;
}

/** Tells whether an article has a stem; of each stem that is asked for, the postings are read once. */
function presence(contentBefore: (shard: number) => TableContent): (stem: string, shard: number, serial: number) => boolean {
  const known = new Map<string, ReadonlySet<number>>();
  return (stem, shard, serial) => {
    let serials = known.get(stem);
    if (serials === undefined) {
      const content = contentBefore(shard);
      const at = content.findIndex((word, place) => place % 2 === 0 && word === stem);
      serials = new Set(at < 0 ? [] : decodePostings(content[at + 1] ?? '').map((posting) => posting.serial));
      known.set(stem, serials);
    }
    return serials.has(serial);
  };
}
