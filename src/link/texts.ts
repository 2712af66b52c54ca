/**
 * The same dispatch in several files is one article. Texts meet in an inverted index of their lowest shingles; two are a
 * candidate pair where they stand near each other in enough lists, so that a phrase of thousands of texts costs no more than
 * one of ten. What a text changes is found from its own lists alone, and what comes of it does not depend on the order in
 * which texts came and went.
 */
import { Column } from '../keep/flat/column.ts';
import { hash52 } from '../keep/flat/hash.ts';
import { Keys } from '../keep/flat/keys.ts';
import { Lists } from '../keep/flat/lists.ts';
import type { ArticleFacts, Language, ShownDate } from '../model.ts';
import { Records } from './kept/records.ts';
import { containment, readShingles, type Shingles } from './shingles.ts';

/** What is remembered of a text. */
export interface TextRecord {
  readonly id: string;
  readonly file: string;
  readonly number: number;
  readonly language: Language;
  readonly outlet: string | null;
  readonly date: ShownDate | null;
  readonly letters: number;
}

/** Hashes below this, a sixteenth of all, are looked up, and at least so many of each text. */
const SIXTEENTH = 2 ** 28;
const FEWEST = 24;
/** In a list, longest first, each text meets so many before it and behind it. */
const WINDOW = 4;
/** In so many lists two texts must meet. */
const MEETINGS = 2;
/** So much of the shorter text must stand in the longer one, and so long must it be by comparison. */
const CONTAINED = 0.5;
const SHORTEST_PART = 0.3;
/** Below this many shingles two texts are only the same when they are equal in all of them. */
const TOO_SHORT = 8;
/** Daily notices repeat their words and change their numbers: with other dates and other numbers they are other dispatches. */
const FIGURES_KEPT = 0.7;
/** With more texts than this share of all, everything is looked at anew. */
const MANY = 0.2;

/** Finds the facts of a text again. */
export type FactsOf = (text: TextRecord) => ArticleFacts;

export interface TextsKept {
  readonly records: Records<TextRecord>;
  readonly keys: Keys;
  readonly lists: Lists;
  /** The keys by which a text is looked up, rising. */
  readonly keysOf: Lists;
  readonly edges: Lists;
  readonly representative: Column;
}

export const noTexts = (): TextsKept => ({
  records: new Records(),
  keys: new Keys(),
  lists: new Lists(),
  keysOf: new Lists(),
  edges: new Lists(),
  representative: new Column(),
});

/** The hashes by which a text is looked up. */
export function lookedUp({ sample }: Shingles): Uint32Array {
  let end = Math.min(sample.length, FEWEST);
  while (end < sample.length && (sample[end] ?? 0) < SIXTEENTH) end++;
  return sample.subarray(0, end);
}

export class Texts {
  readonly kept: TextsKept;
  readonly #factsOf: FactsOf;
  readonly #read = new Map<number, { readonly facts: ArticleFacts; readonly shingles: Shingles }>();
  #count: number;

  /** `count`: how many texts there are. */
  constructor(kept: TextsKept, factsOf: FactsOf, count: number) {
    this.kept = kept;
    this.#factsOf = factsOf;
    this.#count = count;
  }

  record(text: number): TextRecord {
    const record = this.kept.records.get(text);
    if (record === null) throw new RangeError(`There is no text ${text}.`);
    return record;
  }

  factsOf(text: number): ArticleFacts {
    return this.#readOf(text).facts;
  }

  shinglesOf(text: number): Shingles {
    return this.#readOf(text).shingles;
  }

  /** Lets go of the facts that were looked at: most of them are looked at once. */
  letGo(): void {
    this.#read.clear();
  }

  representativeOf(text: number): number {
    return this.kept.representative.get(text);
  }

  /** Texts that have a hash among those by which they are looked up. */
  having(hash: number): ArrayLike<number> {
    const key = this.kept.keys.find(hash);
    return key < 0 ? [] : this.kept.lists.get(key);
  }

  /** Texts that are equal to the one of an id, that one too. */
  equalTo(id: string): ArrayLike<number> {
    return this.having(2 ** 52 + hash52(id));
  }

  /** All texts of a dispatch, its representative first. */
  dispatchOf(text: number): number[] {
    const found = new Set([text]);
    for (const one of found) for (const other of Array.from(this.kept.edges.get(one))) found.add(other);
    return [...found].sort(this.#longestFirst);
  }

  /**
   * Takes texts out and puts texts in, whose numbers nobody had. Returns the numbers of all texts, those taken out aside,
   * whose dispatch may have changed; each knows its representative.
   */
  update(gone: readonly number[], come: ReadonlyMap<number, ArticleFacts>): ReadonlySet<number> {
    const { records, keys, keysOf, edges, representative } = this.kept;
    const touched = new Set<number>();
    for (const [text, facts] of come) {
      const { head, letters } = facts;
      const { id, file, number, language, outlet, date } = head;
      records.set(text, { id, file, number, language, outlet, date, letters });
      const shingles = readShingles(facts.shingles);
      this.#read.set(text, { facts, shingles });
      // Equal texts meet by their id too: hashes of 52 bits are put above those of shingles.
      const looked = Array.from(lookedUp(shingles), (hash) => keys.add(hash));
      looked.push(keys.add(2 ** 52 + hash52(id)));
      keysOf.set(
        text,
        looked.sort((a, b) => a - b),
      );
      touched.add(text);
    }
    // Of each part into which a dispatch falls, one text stood beside what made it fall: the others are found from there.
    for (const text of gone) for (const other of Array.from(edges.get(text))) touched.add(other);
    const pairs = new Pairs();
    if (gone.length + come.size > this.#count * MANY) this.#meetAll(gone, come, pairs);
    else {
      for (const text of gone) this.#takeOut(text, pairs);
      for (const text of come.keys()) this.#putIn(text, pairs);
    }
    for (const text of gone) {
      for (const other of Array.from(edges.get(text))) this.#part(text, other);
      records.set(text, null);
      keysOf.set(text, []);
      this.#read.delete(text);
      touched.delete(text);
    }
    for (const [a, b] of pairs) {
      if (records.get(a) === null || records.get(b) === null) continue;
      const joined = Array.from(edges.get(a)).includes(b);
      const join = this.#meet(a, b) && this.#sameDispatch(a, b);
      if (join === joined) continue;
      touched.add(a).add(b);
      if (join) {
        edges.edit(a).push(b);
        edges.edit(b).push(a);
      } else this.#part(a, b);
    }
    const done = new Set<number>();
    for (const text of [...touched]) {
      if (done.has(text)) continue;
      const dispatch = this.dispatchOf(text);
      const [first] = dispatch;
      for (const one of dispatch) {
        done.add(one);
        touched.add(one);
        if (first !== undefined) representative.set(one, first);
      }
    }
    this.#count += come.size - gone.length;
    return touched;
  }

  #readOf(text: number) {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const facts = this.#factsOf(this.record(text));
    const read = { facts, shingles: readShingles(facts.shingles) };
    this.#read.set(text, read);
    return read;
  }

  /** The representative comes first: the longest, then the earliest dated, then by file and place in it. */
  readonly #longestFirst = (one: number, other: number): number => {
    const [a, b] = [this.record(one), this.record(other)];
    return b.letters - a.letters || byText(a.date?.value ?? '9', b.date?.value ?? '9') || byText(a.file, b.file) || a.number - b.number;
  };

  #takeOut(text: number, pairs: Pairs): void {
    const { lists, keysOf } = this.kept;
    for (const key of Array.from(keysOf.get(text))) {
      const list = lists.edit(key);
      const at = list.indexOf(text);
      list.splice(at, 1);
      // Texts on both sides of the gap come within reach of each other.
      for (let k = Math.max(0, at - WINDOW); k < at && k + WINDOW < list.length; k++) pairs.add(list[k], list[k + WINDOW]);
    }
  }

  /** Where a text stands in a list, or would stand: by halves, for what a house prints under every story stands in the list of all. */
  #placeIn(list: ArrayLike<number>, text: number): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#longestFirst(list[middle] ?? 0, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #putIn(text: number, pairs: Pairs): void {
    const { lists, keysOf } = this.kept;
    for (const key of Array.from(keysOf.get(text))) {
      const list = lists.edit(key);
      const low = this.#placeIn(list, text);
      // Texts on both sides lose sight of each other.
      for (let k = Math.max(0, low - WINDOW); k < low && k + WINDOW < list.length; k++) pairs.add(list[k], list[k + WINDOW]);
      list.splice(low, 0, text);
      for (let k = Math.max(0, low - WINDOW); k <= low + WINDOW && k < list.length; k++) if (k !== low) pairs.add(list[k], text);
    }
  }

  /** The same for many texts: all lists are put together anew, and all pairs in them looked at. */
  #meetAll(gone: readonly number[], come: ReadonlyMap<number, ArticleFacts>, pairs: Pairs): void {
    const { keys, lists, keysOf, edges, records } = this.kept;
    const without = new Set(gone);
    const changed = new Set<number>();
    for (const text of gone)
      for (const key of Array.from(keysOf.get(text))) {
        if (changed.has(key)) continue;
        changed.add(key);
        lists.set(
          key,
          Array.from(lists.get(key)).filter((one) => !without.has(one)),
        );
      }
    const mixed = new Set<number>();
    const longestFirst = [...come.keys()].sort(this.#longestFirst);
    if (this.#count === 0) {
      const [from, to]: [number[], number[]] = [[], []];
      for (const text of longestFirst)
        for (const key of Array.from(keysOf.get(text))) {
          from.push(key);
          to.push(text);
        }
      lists.fill(from, to, keys.size);
      keysOf.fill(to, from, Math.max(...longestFirst, 0) + 1);
    } else this.#append(longestFirst, changed, mixed);
    for (const key of mixed) lists.edit(key).sort(this.#longestFirst);
    this.#countPairs(pairs);
    for (const text of records.numbers()) for (const other of Array.from(edges.get(text))) pairs.add(text, other);
  }

  #append(longestFirst: readonly number[], changed: Set<number>, mixed: Set<number>): void {
    const { lists, keysOf } = this.kept;
    for (const text of longestFirst)
      for (const key of Array.from(keysOf.get(text))) {
        if (!changed.has(key) && lists.get(key).length > 0) mixed.add(key);
        changed.add(key);
        lists.edit(key).push(text);
      }
  }

  #countPairs(pairs: Pairs): void {
    const { keys, lists } = this.kept;
    const counts = new Map<number, number>();
    for (let key = 0; key < keys.size; key++) {
      const list = lists.get(key);
      for (let k = 1; k < list.length; k++)
        for (let j = Math.max(0, k - WINDOW); j < k; j++) {
          const pair = pairOf(list[j] ?? 0, list[k] ?? 0);
          counts.set(pair, (counts.get(pair) ?? 0) + 1);
        }
    }
    for (const [pair, count] of counts) if (count >= MEETINGS || this.#isShort(pair)) pairs.addPair(pair);
  }

  #isShort(pair: number): boolean {
    const [a, b] = textsOf(pair);
    return Math.min(this.kept.keysOf.get(a).length, this.kept.keysOf.get(b).length) < MEETINGS;
  }

  /** Do two texts stand near each other in enough lists? */
  #meet(a: number, b: number): boolean {
    const { lists, keysOf } = this.kept;
    const [one, other] = [keysOf.get(a), keysOf.get(b)];
    const wanted = Math.min(MEETINGS, one.length, other.length);
    let meetings = 0;
    for (let i = 0, j = 0; i < one.length && j < other.length && meetings < wanted; ) {
      const [x, y] = [one[i] ?? 0, other[j] ?? 0];
      if (x === y) {
        const list = lists.get(x);
        if (Math.abs(this.#placeIn(list, a) - this.#placeIn(list, b)) <= WINDOW) meetings++;
      }
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return meetings >= wanted;
  }

  #sameDispatch(one: number, other: number): boolean {
    if (this.record(one).id === this.record(other).id) return true;
    if (this.record(one).language !== this.record(other).language) return false;
    const [longer = one, shorter = other] = [one, other].sort(this.#longestFirst);
    const [long, short] = [this.shinglesOf(longer), this.shinglesOf(shorter)];
    const [fewer, more] = [Math.min(short.count, long.count), Math.max(short.count, long.count)];
    if (fewer < TOO_SHORT) return fewer === more && containment(short, long) === 1;
    return fewer >= more * SHORTEST_PART && containment(short, long) >= CONTAINED && !this.#otherDay(shorter, longer);
  }

  #otherDay(short: number, long: number): boolean {
    const [a, b] = [this.record(short).date, this.record(long).date];
    if (a === null || b === null || a.value === b.value) return false;
    const { figures } = this.factsOf(short);
    const theirs = new Set(this.factsOf(long).figures);
    return figures.length >= 3 && figures.filter((figure) => theirs.has(figure)).length < figures.length * FIGURES_KEPT;
  }

  #part(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = this.kept.edges.edit(one);
      const at = list.indexOf(other);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ROOM = 2 ** 26;
const pairOf = (a: number, b: number): number => Math.min(a, b) * ROOM + Math.max(a, b);
const textsOf = (pair: number): readonly [number, number] => [Math.floor(pair / ROOM), pair % ROOM];

/** Pairs of texts, each once. */
class Pairs {
  readonly #pairs = new Set<number>();

  add(a: number | undefined, b: number | undefined): void {
    if (a !== undefined && b !== undefined && a !== b) this.#pairs.add(pairOf(a, b));
  }

  addPair(pair: number): void {
    this.#pairs.add(pair);
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    for (const pair of this.#pairs) yield textsOf(pair);
  }
}
