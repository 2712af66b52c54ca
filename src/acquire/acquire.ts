/** A raw file to documents: one for a text or Markdown file, one a record for `.jsonl`. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Correction, Document, Encoding, Issue, SetAside, Stated } from '../model.ts';
import { readCorrection } from './corrections.ts';
import { type Decoded, decode } from './decode.ts';
import { disk, type ReadFiles, reasonOf } from './disk.ts';
import { readFrontMatter } from './frontMatter.ts';
import { toLines } from './lines.ts';
import { plainLine } from './markdown.ts';
import { splitRecords } from './records.ts';
import { sourceKind } from './sources.ts';
import { NOTHING_STATED, readStated } from './stated.ts';
import type { Origin } from './validate.ts';

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
 * Reads `file` (relative to `folder`, `/` between parts). Yields once for a text or Markdown file and once a record for
 * `.jsonl`, in the order of the file. Nothing in a file makes it throw.
 */
export async function* acquire(folder: string, file: string, options: AcquireOptions = {}): AsyncGenerator<Acquired> {
  const settings: Settings = { limit: LIMIT, corrections: new Map(), read: disk, ...options };
  if (sourceKind(file) === 'records') yield* acquireRecords(folder, file, settings);
  else yield acquireFile(folder, file, settings);
}

function asideOf(file: string, rule: string, message: string, issues: readonly Issue[] = []): Acquired {
  return { document: null, setAside: { file, rule, message }, issues };
}

const tooLarge = (what: string, limit: number): string =>
  `${what} is larger than the limit of ${limit} bytes. Split it, or raise the limit.`;

async function acquireFile(folder: string, file: string, settings: Settings): Promise<Acquired> {
  let bytes: Uint8Array | null;
  try {
    bytes = await settings.read.bytes(join(folder, file), settings.limit);
  } catch (error) {
    return asideOf(file, 'unreadable', `The file can't be read: ${reasonOf(error)}.`);
  }
  if (!bytes) return asideOf(file, 'too-large', tooLarge('The file', settings.limit));
  if (bytes.length === 0) return asideOf(file, 'empty', 'The file is empty.');
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return asideOf(file, 'binary', `The file is no text: ${decoded.reason}.`);

  const source = toLines(decoded.text);
  const front = readFrontMatter(source, file);
  const lines = sourceKind(file) === 'markdown' ? source.map((line, index) => (index < front.lines ? line : plainLine(line))) : source;
  const issues = [...encodingIssues(decoded, source, { file, lineOf: (line) => line }), ...front.issues];
  if (!lines.some((line, index) => index >= front.lines && isWritten(line)))
    return asideOf(file, 'empty', front.lines > 0 ? 'The file has front matter and no text.' : 'The file has no text.', issues);
  const { stated, own, issues: found } = front.fields ? statements(front.fields, { file, lineOf: front.lineOf, path: [] }) : NOTHING;
  const chosen = choose(file, own, lines.length, settings);
  const document: Document = {
    ...basics(file, bytes, decoded.encoding, lines),
    frontMatterLines: front.lines,
    stated,
    correction: chosen.correction,
  };
  return { document, setAside: null, issues: [...issues, ...found, ...chosen.issues] };
}

const RECORD = z
  .looseObject({ text: z.unknown().optional(), body: z.unknown().optional(), content: z.unknown().optional() })
  .transform((fields) => ({ fields, text: [fields.text, fields.body, fields.content].map(textOf).find((text) => text !== null) ?? null }));

/** A record's text: one string, or a list with a string a paragraph. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string') && value.length > 0 ? value.join('\n') : null;
  return typeof value === 'string' ? value : null;
}

async function* acquireRecords(folder: string, file: string, settings: Settings): AsyncGenerator<Acquired> {
  const unmet = new Set([...settings.corrections.keys()].filter((key) => key.startsWith(`${file}#`)));
  let count = 0;
  try {
    for await (const { line, bytes } of splitRecords(settings.read.pieces(join(folder, file)), settings.limit)) {
      count++;
      unmet.delete(`${file}#${line}`);
      yield bytes
        ? acquireRecord(file, line, bytes, settings)
        : brokenRecord(file, line, 'too-large', tooLarge('The record', settings.limit));
    }
  } catch (error) {
    const rest = count > 0 ? 'The rest of the file' : 'The file';
    yield asideOf(file, 'unreadable', `${rest} can't be read: ${reasonOf(error)}.`);
    return;
  }
  if (count === 0) yield asideOf(file, 'empty', 'The file is empty.');
  for (const key of unmet) {
    const source = settings.corrections.get(key)?.source ?? key;
    yield {
      document: null,
      setAside: null,
      issues: [misfit(source, `There is no record in line ${key.slice(file.length + 1)} of ${file} any more`)],
    };
  }
}

/** A record is set aside like a file, and an issue names its line. */
function brokenRecord(file: string, line: number, rule: string, message: string): Acquired {
  const issue: Issue = { rule: `record-${rule}`, severity: 'error', file, line, message, hint: 'The other records of the file are read.' };
  return asideOf(`${file}#${line}`, rule, message, [issue]);
}

function acquireRecord(file: string, line: number, bytes: Uint8Array, settings: Settings): Acquired {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return brokenRecord(file, line, 'binary', `The record is no text: ${decoded.reason}.`);
  const json = parseJson(decoded.text);
  const record = RECORD.safeParse(json);
  if (!record.success)
    return brokenRecord(file, line, 'broken', json === undefined ? 'The record is no JSON.' : 'The record is no JSON object.');
  const { fields, text } = record.data;
  if (text === null) return brokenRecord(file, line, 'broken', 'The record has no `text`, `body` or `content` that is text.');
  const name = `${file}#${line}`;
  const lines = toLines(text);
  if (!lines.some(isWritten)) return brokenRecord(file, line, 'empty', 'The record has no text.');
  const { stated, own, issues } = statements(fields, { file, lineOf: () => line, path: [] });
  const chosen = choose(name, own, lines.length, settings);
  const document: Document = {
    ...basics(name, bytes, decoded.encoding, lines),
    frontMatterLines: 0,
    stated,
    correction: chosen.correction,
  };
  return {
    document,
    setAside: null,
    issues: [...encodingIssues(decoded, lines, { file, lineOf: () => line }), ...issues, ...chosen.issues],
  };
}

/** The value of a JSON text; undefined (which no JSON text has) where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function basics(file: string, bytes: Uint8Array, encoding: Encoding, lines: readonly string[]) {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding, lines };
}

const WRITTEN = /\S/u;
const isWritten = (line: string): boolean => WRITTEN.test(line);

interface Statements {
  readonly stated: Stated;
  /** The correction that the document itself carries. */
  readonly own: Correction | null;
  readonly issues: readonly Issue[];
}

const NOTHING: Statements = { stated: NOTHING_STATED, own: null, issues: [] };

function statements(fields: object, origin: Origin): Statements {
  const { stated, issues } = readStated(fields, origin);
  const value = 'corrections' in fields ? fields.corrections : null;
  if (value === null || value === undefined) return { stated, own: null, issues };
  const { correction, issues: found } = readCorrection(value, { ...origin, path: ['corrections'] });
  return { stated, own: correction, issues: [...issues, ...found] };
}

/** The correction that counts, and what of it fits nothing in a document of so many lines. */
function choose(
  file: string,
  own: Correction | null,
  lines: number,
  settings: Settings,
): { correction: Correction | null; issues: readonly Issue[] } {
  const kept = settings.corrections.get(file) ?? null;
  const correction = kept ?? own;
  if (!correction) return { correction: null, issues: [] };
  const issues: Issue[] = [];
  if (kept && own) issues.push(misfit(file, `The corrections in this document are passed by, because ${kept.source} has others`));
  const last = Math.max(0, ...correction.stories.map((story) => story.lines?.[1] ?? 0), correction.roles.at(-1)?.line ?? 0);
  if (last > lines) issues.push(misfit(correction.source, `This correction speaks of line ${last}, but ${file} has only ${lines}`));
  return { correction, issues };
}

function misfit(source: string, message: string): Issue {
  return {
    rule: 'correction-misfit',
    severity: 'warning',
    file: source,
    line: null,
    message,
    hint: 'Look at the raw file and bring the correction up to date.',
  };
}

const NAMED = 10;

/** Says where an encoding was guessed, and which lines hold characters that could not be read. */
function encodingIssues(
  decoded: Decoded & { readonly kind: 'text' },
  lines: readonly string[],
  place: { readonly file: string; readonly lineOf: (line: number) => number },
): readonly Issue[] {
  const issues: Issue[] = [];
  if (decoded.origin === 'guess')
    issues.push({
      rule: 'encoding-guessed',
      severity: 'note',
      file: place.file,
      line: null,
      message: `Read as ${decoded.encoding}, the likeliest encoding`,
      hint: 'Save the file as UTF-8 to be sure.',
    });
  if (!decoded.text.includes('\ufffd')) return issues;
  const damaged = lines.flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
  const first = damaged[0];
  if (first === undefined) return issues;
  const more = damaged.length > NAMED ? ` and ${damaged.length - NAMED} more` : '';
  const message = `Characters that can't be read (�) stand in ${damaged.length === 1 ? 'line' : 'lines'} ${damaged.slice(0, NAMED).join(', ')}${more}`;
  return [
    ...issues,
    {
      rule: 'damaged-text',
      severity: 'warning',
      file: place.file,
      line: place.lineOf(first),
      message,
      hint: 'Replace the file with an undamaged copy if there is one.',
    },
  ];
}
