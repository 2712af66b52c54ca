/** A raw file to documents: one for a text or Markdown file, one a record for `.jsonl`. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Correction, Document, Issue, SetAside } from '../model.ts';
import { decode } from './decode.ts';
import { disk, isSystemError, type ReadFiles, reasonOf } from './disk.ts';
import { readFrontMatter } from './frontMatter.ts';
import { toLines } from './lines.ts';
import { plainLine } from './markdown.ts';
import { splitRecords } from './records.ts';
import { sourceKind } from './sources.ts';
import { ENCODING_GUESSED, misfit, sha256Of, toDocument } from './toDocument.ts';

/** What became of a file or a record: a document, or the reason why there is none; with what was found wrong. */
export interface Acquired {
  readonly document: Document | null;
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

export interface AcquireOptions {
  /** Most bytes of a file, or of a record of a `.jsonl` file (which has itself no limit); 5 MB unless told. */
  readonly limit?: number;
  /** From `readCorrections`: by file, `x.jsonl#17` for records. */
  readonly corrections?: ReadonlyMap<string, Correction>;
  readonly read?: ReadFiles;
}

type Settings = Required<AcquireOptions>;

const LIMIT = 5 * 1024 * 1024;

/**
 * Reads `file` (relative to `folder`, `/` between parts). Yields once for a text or Markdown file; for `.jsonl` once a
 * record, in the order of the file, and once more for each correction whose record is gone. Nothing in a file makes it throw.
 */
export async function* acquire(folder: string, file: string, options: AcquireOptions = {}): AsyncGenerator<Acquired> {
  const settings: Settings = { limit: LIMIT, corrections: new Map(), read: disk, ...options };
  if (sourceKind(file) === 'records') yield* acquireRecords(folder, file, settings);
  else yield acquireFile(folder, file, settings);
}

/** `bytes` where they could be read. */
function asideOf(file: string, rule: string, message: string, bytes: Uint8Array | null, issues: readonly Issue[] = []): Acquired {
  const setAside = bytes === null ? { file, rule, message } : { file, rule, message, sha256: sha256Of(bytes) };
  return { document: null, setAside, issues };
}

/** Cleaning weighs every line with those around it, in some kilobytes a line; no page of news has so many. */
const MOST_LINES = 100_000;

const tooLong = (what: string, lines: readonly string[]): string =>
  `${what} has ${lines.length} lines, more than the limit of ${MOST_LINES}. Split it.`;

const tooLarge = (what: string, limit: number): string =>
  `${what} is larger than the limit of ${limit} bytes. Split it, or raise the limit.`;

const WRITTEN = /\S/u;
const isWritten = (line: string): boolean => WRITTEN.test(line);

async function acquireFile(folder: string, file: string, settings: Settings): Promise<Acquired> {
  let bytes: Uint8Array | null;
  try {
    bytes = await settings.read.bytes(join(folder, file), settings.limit);
  } catch (error) {
    return asideOf(file, 'unreadable', `The file can't be read: ${reasonOf(error)}.`, null);
  }
  if (!bytes) return asideOf(file, 'too-large', tooLarge('The file', settings.limit), null);
  if (bytes.length === 0) return asideOf(file, 'empty', 'The file is empty.', bytes);
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return asideOf(file, 'binary', `The file is no text: ${decoded.reason}.`, bytes);

  const source = toLines(decoded.text);
  if (source.length > MOST_LINES) return asideOf(file, 'too-large', tooLong('The file', source), bytes);
  const front = readFrontMatter(source, file);
  const isMarkdown = sourceKind(file) === 'markdown';
  const lines = isMarkdown ? source.map((line, index) => (index < front.lines ? line : plainLine(line))) : source;
  if (!lines.some((line, index) => index >= front.lines && isWritten(line)))
    return asideOf(
      file,
      'empty',
      front.lines > 0 ? 'The file has front matter and no text.' : 'The file has no text.',
      bytes,
      front.issues,
    );
  const origin = { file, lineOf: front.lineOf, path: [] };
  const { document, issues } = toDocument(
    { file, bytes, decoded, lines, frontMatterLines: front.lines, fields: front.fields, origin, lineOf: (line) => line },
    settings.corrections,
  );
  return { document, setAside: null, issues: [...front.issues, ...issues] };
}

async function* acquireRecords(folder: string, file: string, settings: Settings): AsyncGenerator<Acquired> {
  const unmet = new Set([...settings.corrections.keys()].filter((key) => key.startsWith(`${file}#`)));
  let count = 0;
  let isTold = false;
  try {
    for await (const { line, bytes } of splitRecords(settings.read.pieces(join(folder, file)), settings.limit)) {
      count++;
      unmet.delete(`${file}#${line}`);
      const found = acquireRecord(file, line, bytes, settings);
      // One record's word on the encoding is enough for the file.
      yield isTold ? { ...found, issues: found.issues.filter(({ rule }) => rule !== ENCODING_GUESSED) } : found;
      isTold ||= found.issues.some(({ rule }) => rule === ENCODING_GUESSED);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield asideOf(file, 'unreadable', `${count > 0 ? 'The rest of the file' : 'The file'} can't be read: ${reasonOf(error)}.`, null);
    return;
  }
  if (count === 0) yield asideOf(file, 'empty', 'The file is empty.', new Uint8Array());
  for (const key of unmet) {
    const message = `There is no record in line ${key.slice(file.length + 1)} of ${file} any more`;
    yield { document: null, setAside: null, issues: [misfit(settings.corrections.get(key)?.source ?? key, message)] };
  }
}

const RECORD = z
  .looseObject({ text: z.unknown().optional(), body: z.unknown().optional(), content: z.unknown().optional() })
  .transform((fields) => ({ fields, text: [fields.text, fields.body, fields.content].map(textOf).find((text) => text !== null) ?? null }));

/** A record's text: one string, or a list with a string a paragraph. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string') && value.length > 0 ? value.join('\n') : null;
  return typeof value === 'string' ? value : null;
}

function acquireRecord(file: string, line: number, bytes: Uint8Array | null, settings: Settings): Acquired {
  const name = `${file}#${line}`;
  /** A record is set aside like a file, and an issue names its line. */
  const broken = (rule: string, message: string): Acquired =>
    asideOf(name, rule, message, bytes, [
      { rule: `record-${rule}`, severity: 'error', file, line, message, hint: 'The other records of the file are read.' },
    ]);
  if (!bytes) return broken('too-large', tooLarge('The record', settings.limit));
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return broken('binary', `The record is no text: ${decoded.reason}.`);
  const json = parseJson(decoded.text);
  if (json === undefined) return broken('broken', 'The record is no JSON.');
  const record = RECORD.safeParse(json);
  if (!record.success) return broken('broken', 'The record is no JSON object.');
  const { fields, text } = record.data;
  if (text === null) return broken('broken', 'The record has no `text`, `body` or `content` that is text.');
  const lines = toLines(text);
  if (lines.length > MOST_LINES) return broken('too-large', tooLong('The record', lines));
  if (!lines.some(isWritten)) return broken('empty', 'The record has no text.');
  const origin = { file, lineOf: () => line, path: [] };
  const { document, issues } = toDocument(
    { file: name, bytes, decoded, lines, frontMatterLines: 0, fields, origin, lineOf: () => line },
    settings.corrections,
  );
  return { document, setAside: null, issues };
}

/** The value of a JSON text; undefined (which no JSON text has) where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
