/**
 * The one door to gray-matter. It executes `---js` blocks, swallows texts that merely begin with `---`, and shares a cache
 * that forgets errors; so it is given a fenced block of YAML alone, with every other engine refused and its cache bypassed.
 *
 * A block is front matter when line 1 is `---` (or `--- yaml`), a later line is `---`, and what stands between is a YAML
 * mapping with a field that is known. In any other case the text keeps all of its lines; where it looked like broken
 * front matter, an issue says so.
 */
import matter from 'gray-matter';
import type { Issue } from '../model.ts';
import { STATED_KEYS } from './stated.ts';
import { type LineOf, parseYaml } from './yaml.ts';

export interface FrontMatter {
  /** The fields; null where the text has no front matter. */
  readonly fields: object | null;
  /** How many lines at the top it takes, both fences included. */
  readonly lines: number;
  readonly lineOf: LineOf;
  readonly issues: readonly Issue[];
}

const OPENING = /^---[ \t]*(?:ya?ml[ \t]*)?$/iu;
const CLOSING = /^---[ \t]*$/u;
/** `---js`: gray-matter would hand the block to an engine of this name. */
const ENGINE = /^---[ \t]*[a-z][\w+.-]*[ \t]*$/iu;
const FIELD = /^[\p{L}_][\p{L}\p{M}\p{N}_ -]{0,40}:(?:\s|$)/u;
const COMMENT_OR_BLANK = /^\s*(?:#|$)/u;

/** Longer than any front matter that people write; a text with two rules far apart is no candidate. */
const MOST_LINES = 2000;
const MOST_CHARACTERS = 64_000;

/** Fields of other programs that show a block to be front matter though nothing in it is for us. */
const OTHER_KEYS: ReadonlySet<string> = new Set(
  'aliases categories cssclass category description draft excerpt id image images keywords layout modified permalink section series slug subtitle summary tag tags type updated weight'.split(
    ' ',
  ),
);

const refuse = (): never => {
  throw new Error('only YAML is read');
};

/** Reads the front matter at the top of a document's lines. */
export function readFrontMatter(lines: readonly string[], file: string): FrontMatter {
  const none = (issues: readonly Issue[] = []): FrontMatter => ({ fields: null, lines: 0, lineOf: () => null, issues });
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---')) return none();
  const issue = (rule: string, message: string, hint: string): Issue => ({ rule, severity: 'warning', file, line: 1, message, hint });
  const end = closingLine(lines);
  if (!OPENING.test(opening))
    return ENGINE.test(opening) && end > 0
      ? none([
          issue(
            'front-matter-engine',
            `“${opening}” asks for a language other than YAML, which is never run or read`,
            'Write the fields as YAML between two lines of `---`. Until then the block counts as text.',
          ),
        ])
      : none();

  const first = lines.slice(1, 20).find((line) => !COMMENT_OR_BLANK.test(line)) ?? '';
  const looksMeant = FIELD.test(first);
  if (end < 0)
    return looksMeant
      ? none([
          issue(
            'front-matter-open',
            'This begins like front matter, but no line `---` ends it',
            'Add a line `---` below the last field. Until then the block counts as text.',
          ),
        ])
      : none();

  const { fields, isWhole, lineOf, issues } = parseBlock(lines.slice(1, end), file);
  if (!isWhole && looksMeant)
    return none([
      issue(
        'front-matter-broken',
        'A line within the front matter begins with `---`',
        'Put such a value in quotation marks. Until then the block counts as text.',
      ),
    ]);
  if (!isWhole || !fields) return none(looksMeant ? issues : []);
  const isKnown = Object.keys(fields).some((key) => STATED_KEYS.has(key.trim().toLowerCase()) || OTHER_KEYS.has(key.toLowerCase()));
  if (isKnown) return { fields, lines: end + 1, lineOf, issues };
  return Object.keys(fields).length > 0
    ? none([
        issue(
          'front-matter-unknown',
          'The lines between the two `---` have no field that is known here, so they count as text',
          'Fields are title, date, source, author, url, language, people, topics, corrections.',
        ),
      ])
    : none();
}

function closingLine(lines: readonly string[]): number {
  let characters = 0;
  for (let index = 1; index < lines.length && index < MOST_LINES && characters < MOST_CHARACTERS; index++) {
    const line = lines[index] ?? '';
    if (line.startsWith('---') && CLOSING.test(line)) return index;
    characters += line.length;
  }
  return -1;
}

interface Block {
  readonly fields: object | null;
  readonly isWhole: boolean;
  readonly lineOf: LineOf;
  readonly issues: readonly Issue[];
}

function parseBlock(block: readonly string[], file: string): Block {
  let yaml = parseYaml('', file);
  const engines = {
    // gray-matter hands over the block with the line end of the opening fence, so lines count as in the file.
    yaml: (text: string): object => {
      yaml = parseYaml(text, file);
      return isMapping(yaml.value) ? yaml.value : {};
    },
    json: refuse,
    javascript: refuse,
    js: refuse,
  };
  const { data, content } = matter(`---\n${block.join('\n')}\n---\n`, { engines, language: 'yaml' });
  // It takes any line that begins with --- for the closing one; such a block is none of ours.
  const isWhole = content === '';
  return { fields: isMapping(yaml.value) ? data : null, isWhole, lineOf: yaml.lineOf, issues: yaml.issues };
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
