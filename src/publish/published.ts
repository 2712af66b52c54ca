/**
 * What is known of a site that was published: each page's hash and the faces that it was made from, and the version of
 * every face. Kept as one file of lines and numbers, because it is read at every start.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** A page, or another file of the site. */
export interface PublishedFile {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** The version of what its model was given beside the archive. */
  readonly given: string;
  /** Places in `Published.faces`. */
  readonly faces: Int32Array;
}

/** What was planned together. */
export interface PublishedChapter {
  /** The version of what its plan was given beside the archive. */
  readonly given: string;
  /** Of what its plan read; places in `Published.faces`. */
  readonly faces: Int32Array;
  /** Of its pages, each a key of `Published.files`. */
  readonly paths: readonly string[];
  /** Whether it lost a path to another chapter. */
  readonly contested: boolean;
}

export interface Published {
  /** Digest of what every page depends on: the program's version, the site's name. */
  readonly base: string;
  /** The place of the site on the disk, by which one that was deleted or replaced is known. */
  readonly mark: string;
  /** Face → its place, in order of place. */
  readonly faces: ReadonlyMap<string, number>;
  /** By place. */
  readonly versions: readonly string[];
  /** By name. */
  readonly chapters: ReadonlyMap<string, PublishedChapter>;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Rows of large files, by file, tab and key, in order; in place of a hash stands how many bytes each takes. */
  readonly rows: ReadonlyMap<string, PublishedFile>;
}

export const NOTHING_PUBLISHED: Published = {
  base: '',
  mark: '',
  faces: new Map(),
  versions: [],
  chapters: new Map(),
  files: new Map(),
  rows: new Map(),
};

const FORMAT = 'diwan-published-3';

/** Reads it; a missing or damaged file is a site that nothing is known of. */
export function readPublished(path: string): Published {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return NOTHING_PUBLISHED;
  }
  const textLength = bytes.length < 8 ? -1 : bytes.readUInt32LE(0);
  if (textLength < 0 || 8 + textLength > bytes.length || bytes.readUInt32LE(4) !== crc32(bytes.subarray(8), textLength))
    return NOTHING_PUBLISHED;
  const text = bytes.toString('utf8', 8, 8 + textLength);
  const lines = text.includes('\0') ? text.split('\n').map(fromLine) : text.split('\n');
  const [format, base = '', mark = '', faceCount, fileCount, rowCount, chapterCount] = lines;
  if (format !== FORMAT) return NOTHING_PUBLISHED;
  const numbers = new Int32Array(Uint8Array.from(bytes.subarray(8 + textLength)).buffer);
  let at = 7;
  let from = 0;
  const line = (): string => lines[at++] ?? '';
  const own = (): Int32Array => {
    const to = from + 1 + (numbers[from] ?? 0);
    const some = numbers.subarray(from + 1, to);
    from = to;
    return some;
  };
  const faces = new Map<string, number>();
  const versions: string[] = [];
  for (let face = 0; face < Number(faceCount); face++) {
    faces.set(line(), face);
    versions.push(line());
  }
  const table = (count: number): Map<string, PublishedFile> => {
    const files = new Map<string, PublishedFile>();
    for (let file = 0; file < count; file++) files.set(line(), { sha256: line(), given: line(), faces: own() });
    return files;
  };
  const files = table(Number(fileCount));
  const rows = table(Number(rowCount));
  const paths = [...files.keys()];
  const chapters = new Map<string, PublishedChapter>();
  for (let chapter = 0; chapter < Number(chapterCount); chapter++) {
    const [name, given] = [line(), line()];
    const read = own();
    const [contested, ...places] = own();
    chapters.set(name, { given, faces: read, paths: places.map((place) => paths[place] ?? ''), contested: contested === 1 });
  }
  return { base, mark, faces, versions, chapters, files, rows };
}

export function writePublished(path: string, { base, mark, faces, versions, chapters, files, rows }: Published): void {
  const lines = [FORMAT, base, mark, ...[faces, files, rows, chapters].map(({ size }) => String(size))];
  const lists: ArrayLike<number>[] = [];
  for (const [face, place] of faces) lines.push(face, versions[place] ?? '');
  const places = new Map<string, number>();
  for (const table of [files, rows])
    for (const [name, file] of table) {
      if (table === files) places.set(name, places.size);
      lines.push(name, file.sha256, file.given);
      lists.push(file.faces);
    }
  for (const [name, chapter] of chapters) {
    lines.push(name, chapter.given);
    lists.push(chapter.faces, [Number(chapter.contested), ...chapter.paths.map((own) => places.get(own) ?? -1)]);
  }
  const numbers = new Int32Array(lists.reduce((sum, list) => sum + 1 + list.length, 0));
  let at = 0;
  for (const list of lists) {
    numbers[at] = list.length;
    numbers.set(list, at + 1);
    at += 1 + list.length;
  }
  const text = Buffer.from(lines.map(toLine).join('\n'));
  const body = Buffer.concat([text, Buffer.from(numbers.buffer)]);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(crc32(body, text.length), 4);
  writeFileSync(path, Buffer.concat([head, body]));
}

/** A file's name may hold the end of a line, but never the character of code 0. */
const toLine = (text: string): string => (text.includes('\n') ? text.replaceAll('\n', '\0') : text);
const fromLine = (line: string): string => (line.includes('\0') ? line.replaceAll('\0', '\n') : line);
