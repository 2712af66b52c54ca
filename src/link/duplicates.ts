/**
 * The same dispatch in several files becomes one article with its other appearances. Texts meet in an inverted index of
 * sampled shingles, so that no text is compared with all others.
 */
import type { Appearance, ArticleFacts } from '../model.ts';
import { containment, readShingles, type Shingles } from './shingles.ts';

export interface Dispatches {
  /** One article a text, in order of id. */
  readonly articles: readonly ArticleFacts[];
  /** Representative's id → where else its text stands, in order of file. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
  /** Id of every article → its representative's. */
  readonly representativeOf: ReadonlyMap<string, string>;
  /** By representative's id. */
  readonly shingles: ReadonlyMap<string, Shingles>;
}

/** A shingle of many texts is looked up in the longest of them and in the one before. */
const LOOKED_UP = 6;
/** So much of the shorter text must stand in the longer one, and so long must it be by comparison. */
const CONTAINED = 0.5;
const SHORTEST_PART = 0.3;
/** Below this many shingles two texts are only the same when they are equal in all of them. */
const TOO_SHORT = 8;
/** Daily notices repeat their words and change their numbers: with other dates and other numbers they are other dispatches. */
const NUMBERS_KEPT = 0.7;

interface Text {
  readonly facts: ArticleFacts;
  readonly shingles: Shingles;
}

/** Groups articles that are the same dispatch. The order of `articles` does not matter. */
export function foldDuplicates(articles: readonly ArticleFacts[]): Dispatches {
  const texts = articles.map((facts): Text => ({ facts, shingles: readShingles(facts.shingles) })).sort(longestFirst);
  const parents = texts.map((_, k) => k);
  const root = (k: number): number => {
    let at = k;
    while (parents[at] !== at) at = parents[at] ?? at;
    parents[k] = at;
    return at;
  };
  for (const [a, b] of candidates(texts)) {
    const [x, y] = [root(a), root(b)];
    const [one, other] = [texts[a], texts[b]];
    if (x !== y && one !== undefined && other !== undefined && sameDispatch(one, other)) parents[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, Text[]>();
  texts.forEach((text, k) => {
    const group = groups.get(root(k));
    if (group === undefined) groups.set(root(k), [text]);
    else group.push(text);
  });
  return gather([...groups.values()]);
}

function gather(groups: readonly (readonly Text[])[]): Dispatches {
  const articles: ArticleFacts[] = [];
  const appearances = new Map<string, Appearance[]>();
  const representativeOf = new Map<string, string>();
  const shingles = new Map<string, Shingles>();
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    const { id } = first.facts.head;
    articles.push(first.facts);
    shingles.set(id, first.shingles);
    for (const text of [first, ...others]) representativeOf.set(text.facts.head.id, id);
    const elsewhere = others.map(({ facts: { head } }) => ({ file: head.file, number: head.number, outlet: head.outlet, date: head.date }));
    appearances.set(
      id,
      elsewhere.sort((a, b) => compare(a.file, b.file) || a.number - b.number),
    );
  }
  return { articles: articles.sort((a, b) => compare(a.head.id, b.head.id)), appearances, representativeOf, shingles };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The representative comes first: the longest, then the earliest dated, then by file and place in it. */
function longestFirst(a: Text, b: Text): number {
  return (
    b.facts.letters - a.facts.letters ||
    compare(a.facts.head.date?.value ?? '9', b.facts.head.date?.value ?? '9') ||
    compare(a.facts.head.file, b.facts.head.file) ||
    a.facts.head.number - b.facts.head.number
  );
}

/** Pairs of texts that share sampled shingles, each once, in order. */
function candidates(texts: readonly Text[]): [number, number][] {
  const entries: number[] = [];
  const room = 2 ** 21;
  texts.forEach(({ shingles }, k) => {
    for (const shingle of shingles.sample) entries.push(shingle * room + k);
  });
  const sorted = Float64Array.from(entries).sort();
  const counts = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const shingle = Math.floor((sorted[from] ?? 0) / room);
    const members: number[] = [];
    for (; from < sorted.length && Math.floor((sorted[from] ?? 0) / room) === shingle; from++) members.push((sorted[from] ?? 0) % room);
    for (let k = 1; k < members.length; k++)
      for (const other of new Set([...members.slice(0, Math.min(k, LOOKED_UP)), members[k - 1] ?? 0])) {
        const pair = other * room + (members[k] ?? 0);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return [...counts]
    .map(([pair, count]) => ({ a: Math.floor(pair / room), b: pair % room, count }))
    .filter(({ b, count }) => count >= Math.min(3, texts[b]?.shingles.count ?? 0))
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b }): [number, number] => [a, b]);
}

function sameDispatch(a: Text, b: Text): boolean {
  if (a.facts.head.id === b.facts.head.id) return true;
  if (a.facts.head.language !== b.facts.head.language) return false;
  const [short, long] = a.shingles.count <= b.shingles.count ? [a, b] : [b, a];
  if (short.shingles.count < TOO_SHORT) return short.shingles.count === long.shingles.count && containment(a.shingles, b.shingles) === 1;
  if (short.shingles.count < long.shingles.count * SHORTEST_PART) return false;
  return containment(a.shingles, b.shingles) >= CONTAINED && !otherDay(short.facts, long.facts);
}

function otherDay(short: ArticleFacts, long: ArticleFacts): boolean {
  if (short.head.date === null || long.head.date === null || short.head.date.value === long.head.date.value) return false;
  const theirs = new Set(long.figures);
  return short.figures.length >= 3 && short.figures.filter((figure) => theirs.has(figure)).length < short.figures.length * NUMBERS_KEPT;
}
