/** Which words of a text a query found, and the part of a text that shows most of them. */

import { PREFIX } from '../../../src/publish/search/format/files.ts';
import type { Head } from '../../../src/publish/search/format/records.ts';
import { searchBeginnings, searchWord, searchWords } from '../../../src/text.ts';
import type { Clause } from './query.ts';

/** A piece of a text; `marked` where the query found it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

export class Marker {
  readonly #stems = new Map<string, number>();
  readonly #beginnings: (readonly [string, number])[] = [];
  readonly #phrases: (readonly [readonly string[], number])[] = [];

  constructor(clauses: readonly Clause[]) {
    for (const [at, clause] of clauses.entries()) {
      if (clause.not) continue;
      if (clause.kind === 'phrase') this.#phrases.push([clause.forms, at]);
      else {
        this.#stems.set(clause.stem, at);
        if (clause.partial) for (const beginning of searchBeginnings(clause.text, PREFIX)) this.#beginnings.push([beginning, at]);
      }
    }
  }

  /** The same marker for one article: a name that was found in one script is marked in the other too. */
  for(head: Head): Marker {
    const other = new Marker([]);
    for (const [stem, at] of this.#stems) other.#stems.set(stem, at);
    other.#beginnings.push(...this.#beginnings);
    other.#phrases.push(...this.#phrases);
    for (const [, ...names] of head.people) {
      const words = names.map((name) => searchWords(name).filter(({ text }) => !/^(?:al|el|ال)$/iu.test(text)));
      for (const [side, own] of words.entries()) {
        const across = words[1 - side] ?? [];
        for (const [at, word] of own.entries()) {
          const clause = this.#clauseOf(word.text);
          if (clause === undefined) continue;
          // Names of as many words in both scripts are the same word by word; of others, the whole name is meant.
          for (const there of across.length === own.length ? across.slice(at, at + 1) : across) {
            const { stem } = searchWord(there.text);
            if (!other.#stems.has(stem)) other.#stems.set(stem, clause);
          }
        }
      }
    }
    return other;
  }

  /** The whole text in pieces. */
  pieces(text: string): Piece[] {
    return cut(text, 0, text.length, this.#ranges(text));
  }

  /** How many clauses a text shows. */
  shows(text: string): number {
    return new Set(this.#ranges(text).map(({ clause }) => clause)).size;
  }

  /** The part of about `length` characters, among several texts, that shows most clauses; null where none shows any. */
  excerpt(texts: readonly string[], length: number): Piece[] | null {
    let best: { text: string; ranges: readonly Range[]; from: number; score: number } | null = null;
    for (const text of texts) {
      const ranges = this.#ranges(text);
      for (const [at, { start }] of ranges.entries()) {
        const within = ranges.slice(at).filter(({ end }) => end <= start + length * 0.8);
        const score = new Set(within.map(({ clause }) => clause)).size * 10 + Math.min(9, within.length);
        if (best === null || score > best.score) best = { text, ranges, from: start, score };
      }
    }
    return best === null ? null : window(best.text, best.ranges, best.from, length);
  }

  /** The clause that a word answers, if any. */
  #clauseOf(text: string): number | undefined {
    const { stem, form } = searchWord(text);
    return this.#stems.get(stem) ?? this.#beginnings.find(([beginning]) => stem.startsWith(beginning) || form.startsWith(beginning))?.[1];
  }

  #ranges(text: string): Range[] {
    const words = searchWords(text).map((word) => ({ ...word, ...searchWord(word.text) }));
    const ranges: Range[] = [];
    for (const { start, end, stem, form } of words) {
      const clause =
        this.#stems.get(stem) ?? this.#beginnings.find(([beginning]) => stem.startsWith(beginning) || form.startsWith(beginning))?.[1];
      if (clause !== undefined) ranges.push({ start, end, clause });
    }
    for (const [forms, clause] of this.#phrases)
      for (let at = 0; at + forms.length <= words.length; at++)
        if (forms.every((form, next) => words[at + next]?.form === form))
          ranges.push({ start: words[at]!.start, end: words[at + forms.length - 1]!.end, clause });
    return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** So much of a sentence stands before what was found. */
const BEFORE = 0.25;

function window(text: string, ranges: readonly Range[], first: number, length: number): Piece[] {
  let from = Math.max(0, first - Math.round(length * BEFORE));
  if (text.length - from < length) from = Math.max(0, text.length - length);
  let to = Math.min(text.length, from + length);
  if (from > 0) from = text.indexOf(' ', from) + 1 || from;
  if (from > first) from = first;
  if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), first + 1);
  const pieces = cut(text, from, to, ranges);
  return [...(from > 0 ? [{ text: '… ', marked: false }] : []), ...pieces, ...(to < text.length ? [{ text: ' …', marked: false }] : [])];
}

function cut(text: string, from: number, to: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}
