/** The last step for files and records alike: what was received and what is stated about it, put together as a document. */
import { createHash } from 'node:crypto';
import type { Correction, Document, Issue, Stated } from '../model.ts';
import { readCorrection } from './corrections.ts';
import type { Decoded } from './decode.ts';
import { NOTHING_STATED, readStated } from './stated.ts';
import type { Origin } from './validate.ts';

export interface Received {
  /** The document's name: a file, or `x.jsonl#17`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly decoded: Decoded & { readonly kind: 'text' };
  readonly lines: readonly string[];
  readonly frontMatterLines: number;
  /** Front matter or the record's fields, and where they stand; null where nobody stated anything. */
  readonly fields: object | null;
  readonly origin: Origin;
  /** The line of the file in which a line of the text stands. */
  readonly lineOf: (line: number) => number;
}

/** The document, with an issue for each statement that does not hold and each correction that fits nothing. */
export function toDocument(
  received: Received,
  corrections: ReadonlyMap<string, Correction>,
): { readonly document: Document; readonly issues: readonly Issue[] } {
  const { file, bytes, decoded, lines, frontMatterLines, fields, origin } = received;
  const { stated, own, issues } = fields ? statements(fields, origin) : NOTHING;
  const chosen = choose(file, corrections.get(file) ?? null, own, lines.length);
  return {
    document: {
      file,
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      encoding: decoded.encoding,
      lines,
      frontMatterLines,
      stated,
      correction: chosen.correction,
    },
    issues: [...encodingIssues(received), ...issues, ...chosen.issues],
  };
}

/** SHA-256, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

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

/** The correction that counts (a file's before the document's own), and what of it fits nothing in so many lines. */
function choose(
  file: string,
  kept: Correction | null,
  own: Correction | null,
  lines: number,
): { readonly correction: Correction | null; readonly issues: readonly Issue[] } {
  const correction = kept ?? own;
  if (!correction) return { correction: null, issues: [] };
  const issues: Issue[] = [];
  if (kept && own) issues.push(misfit(file, `The corrections in this document are passed by, because ${kept.source} has others`));
  const last = Math.max(0, ...correction.stories.map((story) => story.lines?.[1] ?? 0), correction.roles.at(-1)?.lines[1] ?? 0);
  const beyond = [...correction.stories, ...correction.roles].find((one) => (one.lines?.[1] ?? 0) > lines);
  if (last > lines)
    issues.push({
      ...misfit(correction.source, `This correction speaks of line ${last}, but ${file} has only ${lines}`),
      line: beyond?.at ?? null,
    });
  return { correction, issues };
}

/** A correction that fits nothing any more. */
export function misfit(source: string, message: string): Issue {
  const hint = 'Look at the raw file and bring the correction up to date.';
  return { rule: 'correction-misfit', severity: 'warning', file: source, line: null, message, hint };
}

/** Said of a text whose encoding is the likeliest and not certain. */
export const ENCODING_GUESSED = 'encoding-guessed';
const NAMED = 10;

/** Says where an encoding was guessed, and which lines hold characters that could not be read. */
function encodingIssues({ decoded, lines, origin, lineOf }: Received): readonly Issue[] {
  const issues: Issue[] = [];
  if (decoded.origin === 'guess')
    issues.push({
      rule: ENCODING_GUESSED,
      severity: 'note',
      file: origin.file,
      line: null,
      message: `Read as ${decoded.encoding}, the likeliest encoding`,
      hint: 'Save the file as UTF-8 to be sure.',
    });
  if (!decoded.text.includes('\ufffd')) return issues;
  const damaged = lines.flatMap((line, index) => (line.includes('\ufffd') ? [index + 1] : []));
  const first = damaged[0];
  if (first === undefined) return issues;
  const more = damaged.length > NAMED ? ` and ${damaged.length - NAMED} more` : '';
  issues.push({
    rule: 'damaged-text',
    severity: 'warning',
    file: origin.file,
    line: lineOf(first),
    message: `Characters that can't be read (�) stand in ${damaged.length === 1 ? 'line' : 'lines'} ${damaged.slice(0, NAMED).join(', ')}${more}`,
    hint: 'Replace the file with an undamaged copy if there is one.',
  });
  return issues;
}
