/**
 * The words of articles, one article at a time: their stems with an impact go into the buckets of the terms, their forms
 * with their places into those of the forms. Each way of writing is folded and stemmed once an archive.
 */
import { eachSearchWord, searchWord } from '../../text.ts';
import { Buckets, MEMORY, type Overflow } from './buckets.ts';
import { wordShard } from './format/files.ts';
import type { TableContent } from './format/records.ts';
import { decodeFormRows, decodeTermRows } from './rows.ts';
import type { Searchable, SearchableText } from './searchable.ts';
import { impactOf, textWeight, WEIGHT } from './weights.ts';

/** Between two paragraphs or fields, so that no phrase reaches over their border. */
const BORDER = 4;
const MOST_PLACES_A_FORM = 2_000;
const LETTERS_A_WORD = 6;

/**
 * The ways of writing a word that were seen, found again by a part of a text without cutting it out: an archive has
 * thousands of words for each that is new.
 */
class Written {
  readonly #texts: string[] = [];
  /** Open addressing: a number and one, or 0. */
  #slots = new Int32Array(1 << 16);

  /** The number of what stands from `start` to `end`; `found` is told where it is new. */
  numberOf(text: string, start: number, end: number, found: (written: string) => void): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) {
        this.#slots[slot] = this.#texts.length + 1;
        return this.#keep(text.slice(start, end), found);
      }
      if (same(this.#texts[number]!, text, start, end)) return number;
    }
  }

  #keep(written: string, found: (written: string) => void): number {
    // A slice would hold the whole text in memory: what is kept is a copy.
    const copy = Buffer.from(written, 'utf16le').toString('utf16le');
    this.#texts.push(copy);
    found(copy);
    if (this.#texts.length * 2 > this.#slots.length) this.#grow();
    return this.#texts.length - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [number, text] of this.#texts.entries()) {
      let hash = 0x811c9dc5;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function same(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A list of texts with numbers, each text once. */
class Interned {
  readonly texts: string[] = [];
  readonly shards: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #table: WordTable;
  readonly #bits: number;

  constructor(table: WordTable, bits: number) {
    this.#table = table;
    this.#bits = bits;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.shards.push(wordShard(this.#table, text, this.#bits));
    this.#numbers.set(text, number);
    return number;
  }
}

/** Every word of a name's spellings, once; al-Hakim is found as alhakim too. */
function nameWords(spellings: readonly (string | null)[]): Set<string> {
  const words = new Set<string>();
  for (const spelling of new Set(spellings)) {
    if (spelling === null) continue;
    let article = '';
    eachSearchWord(spelling, (start, end) => {
      const word = spelling.slice(start, end);
      if (article !== '') words.add(article + word);
      article = /^(?:al|el)$/iu.test(word) ? word : '';
      if (article === '') words.add(word);
    });
  }
  return words;
}

/** The stems of a name: each counts once for an article that names somebody, as if it stood there. */
export function nameStems(spellings: readonly (string | null)[]): Set<string> {
  const stems = new Set(Array.from(nameWords(spellings), (word) => searchWord(word).stem));
  stems.delete('');
  return stems;
}

const NONE = -1;

export type WordTable = 'terms' | 'forms';

/** Numbers of files. */
export type Touched = Readonly<Record<WordTable, ReadonlySet<number>>>;

export class WordIndex {
  readonly #written = new Written();
  readonly #stemOf: number[] = [];
  readonly #formOf: number[] = [];
  readonly #stems: Interned;
  readonly #forms: Interned;
  readonly #terms: Buckets;
  readonly #places: Buckets;
  /** The serial that each bucket saw last, so that gaps are written. */
  readonly #lastTerm: Int32Array;
  readonly #lastForm: Int32Array;
  #serial = -1;

  /** What the article at hand has: weights by stem, and the chain of the places of each form. */
  #weights = new Float64Array(1024);
  readonly #seenStems: number[] = [];
  #first = new Int32Array(1024).fill(NONE);
  #last = new Int32Array(1024);
  #count = new Int32Array(1024);
  readonly #seenForms: number[] = [];
  readonly #stemsOfName = new Set<number>();
  #next = new Int32Array(4096);
  #placeOf = new Int32Array(4096);
  #links = 0;
  #place = 0;

  /** `limit`: so many bytes each of the two kinds of rows may take before they go to the overflow. */
  constructor(bits: number, overflow: Overflow | null = null, limit = MEMORY) {
    const files = 2 ** bits;
    this.#stems = new Interned('terms', bits);
    this.#forms = new Interned('forms', bits);
    this.#terms = new Buckets('terms', files, overflow, limit);
    this.#places = new Buckets('forms', files, overflow, limit);
    this.#lastTerm = new Int32Array(files).fill(-1);
    this.#lastForm = new Int32Array(files).fill(-1);
  }

  /** Takes an article in; serials must come in rising order. Answers which files of either table it has words in. */
  add(article: Searchable, text: SearchableText): Touched {
    if (article.serial <= this.#serial) throw new RangeError(`Serial ${article.serial} comes after ${this.#serial}.`);
    this.#serial = article.serial;
    this.#links = 0;
    this.#place = 0;
    const length = text.body.reduce((sum, paragraph) => sum + paragraph.length, 0) / LETTERS_A_WORD;
    const each = textWeight(length);
    this.#read(article.headline, WEIGHT.headline);
    if (text.dek !== '') this.#read(text.dek, WEIGHT.dek);
    for (const [at, paragraph] of text.body.entries()) this.#read(paragraph, at === 0 ? each + WEIGHT.lede : each);
    for (const caption of text.captions) this.#read(caption, each);
    for (const credit of [article.dateline, article.byline]) if (credit !== '') this.#read(credit, WEIGHT.credit);
    for (const name of article.outlet?.names ?? []) this.#weighWords(name, WEIGHT.credit);
    for (const { name, spellings } of article.people) this.#names([name.ar, name.en, ...spellings], WEIGHT.name);
    for (const { name } of article.places) this.#names([name.ar, name.en], WEIGHT.place);
    const touched = this.#flush(article.serial);
    this.#terms.rest();
    this.#places.rest();
    return touched;
  }

  readonly #learn = (written: string): void => {
    const { form, stem } = searchWord(written);
    this.#stemOf.push(stem === '' ? NONE : this.#stems.numberOf(stem));
    this.#formOf.push(form === '' ? NONE : this.#forms.numberOf(form));
  };

  /** Words that stand in the text: each counts for its stem and has a place. */
  #read(text: string, weight: number): void {
    eachSearchWord(text, (start, end) => {
      const id = this.#written.numberOf(text, start, end, this.#learn);
      this.#weigh(this.#stemOf[id]!, weight);
      this.#put(this.#formOf[id]!, this.#place++);
    });
    this.#place += BORDER;
  }

  /** Words that the text need not have. */
  #weighWords(text: string, weight: number): void {
    eachSearchWord(text, (start, end) => this.#weigh(this.#stemOf[this.#written.numberOf(text, start, end, this.#learn)]!, weight));
  }

  #names(spellings: readonly (string | null)[], weight: number): void {
    for (const word of nameWords(spellings))
      this.#stemsOfName.add(this.#stemOf[this.#written.numberOf(word, 0, word.length, this.#learn)]!);
    for (const stem of this.#stemsOfName) this.#weigh(stem, weight);
    this.#stemsOfName.clear();
  }

  #weigh(stem: number, weight: number): void {
    if (stem === NONE) return;
    if (stem >= this.#weights.length) this.#weights = grown(this.#weights, stem, 0);
    if (this.#weights[stem] === 0) this.#seenStems.push(stem);
    this.#weights[stem]! += weight;
  }

  #put(form: number, place: number): void {
    if (form === NONE) return;
    if (form >= this.#first.length) {
      this.#first = grown(this.#first, form, NONE);
      this.#last = grown(this.#last, form, 0);
      this.#count = grown(this.#count, form, 0);
    }
    const link = this.#links++;
    if (link >= this.#next.length) {
      this.#next = grown(this.#next, link, 0);
      this.#placeOf = grown(this.#placeOf, link, 0);
    }
    this.#placeOf[link] = place;
    this.#next[link] = NONE;
    if (this.#first[form] === NONE) {
      this.#first[form] = link;
      this.#count[form] = 1;
      this.#seenForms.push(form);
    } else {
      if (this.#count[form]! >= MOST_PLACES_A_FORM) return;
      this.#next[this.#last[form]!] = link;
      this.#count[form]!++;
    }
    this.#last[form] = link;
  }

  #flush(serial: number): Touched {
    const touched = { terms: new Set<number>(), forms: new Set<number>() };
    for (const stem of this.#seenStems) {
      const shard = this.#stems.shards[stem]!;
      touched.terms.add(shard);
      this.#terms.push(shard, stem);
      this.#terms.push(shard, serial - this.#lastTerm[shard]!);
      this.#terms.push(shard, impactOf(this.#weights[stem]!));
      this.#lastTerm[shard] = serial;
      this.#weights[stem] = 0;
    }
    this.#seenStems.length = 0;
    for (const form of this.#seenForms) {
      const shard = this.#forms.shards[form]!;
      touched.forms.add(shard);
      this.#places.push(shard, form);
      this.#places.push(shard, serial - this.#lastForm[shard]!);
      this.#places.push(shard, this.#count[form]! - 1);
      this.#lastForm[shard] = serial;
      let before = 0;
      for (let link = this.#first[form]!; link !== NONE; link = this.#next[link]!) {
        this.#places.push(shard, this.#placeOf[link]! - before);
        before = this.#placeOf[link]!;
      }
      this.#first[form] = NONE;
    }
    this.#seenForms.length = 0;
    return touched;
  }

  /** The words of a file, by its number, each with its postings or places. */
  content(table: WordTable, shard: number): TableContent {
    return table === 'terms'
      ? decodeTermRows(this.#terms.read(shard), this.#stems.texts)
      : decodeFormRows(this.#places.read(shard), this.#forms.texts);
  }
}

function grown<Row extends Float64Array | Int32Array>(row: Row, needed: number, empty: number): Row {
  const larger = new (row.constructor as new (length: number) => Row)(Math.max(needed + 1, row.length * 2));
  if (empty !== 0) larger.fill(empty);
  larger.set(row);
  return larger;
}
