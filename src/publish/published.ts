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

export interface Published {
  /** Digest of what every page depends on: the program's version, the site's name. */
  readonly base: string;
  /** The place of the site on the disk, by which one that was deleted or replaced is known. */
  readonly mark: string;
  /** Face → its place, in order of place. */
  readonly faces: ReadonlyMap<string, number>;
  /** By place. */
  readonly versions: readonly string[];
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** Rows of large files, by file, tab and key, in order; in place of a hash stands how many bytes each takes. */
  readonly rows: ReadonlyMap<string, PublishedFile>;
}

export const NOTHING_PUBLISHED: Published = { base: '', mark: '', faces: new Map(), versions: [], files: new Map(), rows: new Map() };

const FORMAT = 'diwan-published-2';

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
  const lines = bytes
    .toString('utf8', 8, 8 + textLength)
    .split('\n')
    .map(fromLine);
  const [format, base = '', mark = '', faceCount, fileCount, rowCount] = lines;
  if (format !== FORMAT) return NOTHING_PUBLISHED;
  const numbers = new Int32Array(Uint8Array.from(bytes.subarray(8 + textLength)).buffer);
  let at = 6;
  const faces = new Map<string, number>();
  const versions: string[] = [];
  for (let face = 0; face < Number(faceCount); face++) {
    faces.set(lines[at++] ?? '', face);
    versions.push(lines[at++] ?? '');
  }
  let from = 0;
  const [files, rows] = [new Map<string, PublishedFile>(), new Map<string, PublishedFile>()];
  for (let file = 0; file < Number(fileCount) + Number(rowCount); file++) {
    const count = numbers[from] ?? 0;
    (file < Number(fileCount) ? files : rows).set(lines[at] ?? '', {
      sha256: lines[at + 1] ?? '',
      given: lines[at + 2] ?? '',
      faces: numbers.subarray(from + 1, from + 1 + count),
    });
    at += 3;
    from += 1 + count;
  }
  return { base, mark, faces, versions, files, rows };
}

export function writePublished(path: string, { base, mark, faces, versions, files, rows }: Published): void {
  const lines = [FORMAT, base, mark, String(faces.size), String(files.size), String(rows.size)];
  for (const [face, place] of faces) lines.push(face, versions[place] ?? '');
  let count = 0;
  const all = [...files, ...rows];
  for (const [, file] of all) count += 1 + file.faces.length;
  const numbers = new Int32Array(count);
  let at = 0;
  for (const [name, file] of all) {
    lines.push(name, file.sha256, file.given);
    numbers[at++] = file.faces.length;
    numbers.set(file.faces, at);
    at += file.faces.length;
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
