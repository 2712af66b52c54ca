/**
 * What is known of a site that was published: each file's hash and the faces that it was made from, and the version of every
 * face. Kept as flat tables in one file, because it is read at every start: nothing of it becomes an object until it is asked
 * for, and what did not change is written again as it stands.
 */
import { closeSync, openSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeAll } from '../keep/bytes.ts';
import { Column, Doubles } from '../keep/flat/column.ts';
import { type Flat, packed, unpacked } from '../keep/flat/file.ts';
import { hash52 } from '../keep/flat/hash.ts';
import { Keys } from '../keep/flat/keys.ts';
import { Lists } from '../keep/flat/lists.ts';
import { Names } from '../keep/flat/names.ts';
import { putTable, type Table, tablesIn } from '../keep/flat/tables.ts';
import { Hashes } from './hashes.ts';

/** What was made of faces, and of what it was given beside the archive. */
export interface Made {
  /** The version of what it was given; never 0. */
  readonly given: number;
  /** Places in `Published.faces`. */
  readonly faces: readonly number[];
}

/** Rows of a large file, in order. */
export interface PublishedRows {
  /** By key. */
  readonly keys: Float64Array;
  readonly given: Float64Array;
  /** How many bytes each takes. */
  readonly sizes: Uint32Array;
  /** Places in `Published.faces`. */
  readonly faces: Lists;
}

export const NO_ROWS: PublishedRows = {
  keys: new Float64Array(0),
  given: new Float64Array(0),
  sizes: new Uint32Array(0),
  faces: new Lists(),
};

/** The files of a site, each with a number that stays. One that is gone keeps its number, and has nothing that it was given. */
export class PublishedFiles {
  readonly names: Keys;
  readonly paths: Names;
  readonly hashes: Hashes;
  readonly given: Doubles;
  readonly faces: Lists;
  /** Numbers in order of path. */
  order: Uint32Array;

  constructor(
    names = new Keys(),
    paths = new Names(),
    hashes = new Hashes(),
    given = new Doubles(),
    faces = new Lists(),
    order: Uint32Array = NONE,
  ) {
    this.names = names;
    this.paths = paths;
    this.hashes = hashes;
    this.given = given;
    this.faces = faces;
    this.order = order;
  }

  /** The number of a path; −1 for one that was never there. */
  find(path: string): number {
    for (let sort = 0; ; sort++) {
      const number = this.names.find(hash52(path, sort));
      if (number < 0 || this.paths.get(number) === path) return number;
    }
  }

  isThere(number: number): boolean {
    return this.given.get(number) !== 0;
  }

  /** SHA-256 of the file that stands at a path, hexadecimal; null where there is none. */
  hashOf(path: string): string | null {
    const number = this.find(path);
    return number < 0 || !this.isThere(number) ? null : this.hashes.get(number);
  }

  put(path: string, sha256: string, { given, faces }: Made): number {
    let number = this.find(path);
    if (number < 0) {
      let sort = 0;
      while (this.names.find(hash52(path, sort)) >= 0) sort++;
      number = this.names.add(hash52(path, sort));
      this.paths.set(number, path);
    }
    this.hashes.set(number, sha256);
    this.given.set(number, given);
    this.faces.set(number, [...faces]);
    return number;
  }

  remove(number: number): void {
    this.given.set(number, 0);
    this.faces.set(number, []);
  }
}

/** What was planned together, by number. */
export class PublishedChapters {
  readonly names: Keys;
  readonly given: Doubles;
  readonly faces: Lists;
  /** Of its pages, numbers of files. */
  readonly files: Lists;
  /** 1 where it lost a path to another chapter. */
  readonly contested: Column;

  constructor(names = new Keys(), given = new Doubles(), faces = new Lists(), files = new Lists(), contested = new Column()) {
    this.names = names;
    this.given = given;
    this.faces = faces;
    this.files = files;
    this.contested = contested;
  }

  put(name: string, { given, faces }: Made, files: readonly number[], contested: boolean): void {
    const number = this.names.add(hash52(name));
    this.given.set(number, given);
    this.faces.set(number, [...faces]);
    this.files.set(number, [...files]);
    this.contested.set(number, Number(contested));
  }

  remove(number: number): void {
    this.given.set(number, 0);
    this.faces.set(number, []);
    this.files.set(number, []);
  }
}

export interface Published {
  /** Digest of what every page depends on: the program's version, the site's name. */
  readonly base: string;
  /** The place of the site on the disk, by which one that was deleted or replaced is known. */
  readonly mark: string;
  /** Face → its place. */
  readonly faces: Keys;
  /** By place; 0 for what is not there. */
  readonly versions: Float64Array;
  readonly chapters: PublishedChapters;
  readonly files: PublishedFiles;
  /** Of large files, by path. */
  readonly rows: ReadonlyMap<string, PublishedRows>;
}

const NONE = new Uint32Array(0);

/** Tables that may be filled. */
export function emptyPublished(base: string): Published {
  return {
    base,
    mark: '',
    faces: new Keys(),
    versions: new Float64Array(0),
    chapters: new PublishedChapters(),
    files: new PublishedFiles(),
    rows: new Map(),
  };
}

/** Nobody puts anything into it. */
export const NOTHING_PUBLISHED: Published = emptyPublished('');

const FORMAT = 'diwan-published-4';

interface Head {
  readonly format: string;
  readonly base: string;
  readonly mark: string;
  /** Paths of the files that have rows. */
  readonly rows: readonly string[];
}

/** Reads it; a missing or damaged file is a site that nothing is known of. */
export function readPublished(path: string): Published {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return NOTHING_PUBLISHED;
  }
  const body = bytes.subarray(8);
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== body.length || bytes.readUInt32LE(4) !== crc32(body)) return NOTHING_PUBLISHED;
  const arrays = unpacked(new Uint8Array(bytes.buffer as ArrayBuffer, body.byteOffset, body.length));
  const text = arrays?.get('head');
  if (arrays === null || !(text instanceof Uint8Array)) return NOTHING_PUBLISHED;
  const { format, base, mark, rows } = JSON.parse(Buffer.from(text).toString('utf8')) as Head;
  return format === FORMAT ? fromArrays(arrays, { base, mark }, rows) : NOTHING_PUBLISHED;
}

function fromArrays(arrays: ReadonlyMap<string, Flat>, marks: Pick<Published, 'base' | 'mark'>, withRows: readonly string[]): Published {
  const { u8, u32, f64, keys, column, doubles, lists, names } = tablesIn(arrays);
  return {
    ...marks,
    faces: keys('faces'),
    versions: f64('versions'),
    chapters: new PublishedChapters(
      keys('chapters'),
      doubles('chapters.given'),
      lists('chapters.faces'),
      lists('chapters.files'),
      column('chapters.contested'),
    ),
    files: new PublishedFiles(
      keys('files'),
      names('files.paths'),
      new Hashes(u8('files.hashes')),
      doubles('files.given'),
      lists('files.faces'),
      u32('files.order'),
    ),
    rows: new Map(
      withRows.map((path, at) => [
        path,
        {
          keys: f64(`rows${at}.keys`),
          given: f64(`rows${at}.given`),
          sizes: u32(`rows${at}.sizes`),
          faces: lists(`rows${at}.faces`),
        },
      ]),
    ),
  };
}

export function writePublished(path: string, { base, mark, faces, versions, chapters, files, rows }: Published): void {
  const arrays = new Map<string, Flat>();
  const put = (name: string, table: Table): void => putTable(arrays, name, table);
  const head: Head = { format: FORMAT, base, mark, rows: [...rows.keys()] };
  arrays.set('head', Buffer.from(JSON.stringify(head)));
  put('faces', faces);
  arrays.set('versions', versions);
  put('chapters', chapters.names);
  put('chapters.given', chapters.given);
  put('chapters.faces', chapters.faces);
  put('chapters.files', chapters.files);
  put('chapters.contested', chapters.contested);
  put('files', files.names);
  put('files.paths', files.paths);
  arrays.set('files.hashes', files.hashes.keep());
  put('files.given', files.given);
  put('files.faces', files.faces);
  arrays.set('files.order', files.order);
  for (const [at, own] of [...rows.values()].entries()) {
    arrays.set(`rows${at}.keys`, own.keys).set(`rows${at}.given`, own.given).set(`rows${at}.sizes`, own.sizes);
    put(`rows${at}.faces`, own.faces);
  }
  const pieces = packed(arrays);
  const sum = Buffer.alloc(8);
  sum.writeUInt32LE(
    pieces.reduce((length, piece) => length + piece.length, 0),
    0,
  );
  sum.writeUInt32LE(
    pieces.reduce((known, piece) => crc32(piece, known), 0),
    4,
  );
  const out = openSync(path, 'w');
  try {
    for (const piece of [sum, ...pieces]) writeAll(out, piece);
  } finally {
    closeSync(out);
  }
}
