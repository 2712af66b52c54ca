/**
 * The one door to the package `yaml`, for reading and for changing a file. A file gives plain values and issues with lines, never an exception. Aliases are
 * refused altogether: nobody writes them by hand in these files, and they are how small files grow to gigabytes.
 * YAML 1.2: `2024-03-17` and `no` are text.
 */
import { Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, YAMLSeq } from 'yaml';
import type { Issue } from '../model.ts';

export interface Yaml {
  /** Plain objects, lists, text, numbers; undefined where the text is no YAML. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The line of a part, or of the nearest part around it: `['stories', 0, 'lines']`. Null where there is no text. */
  readonly lineOf: LineOf;
}

export type LineOf = (path: readonly PropertyKey[]) => number | null;

const MOST_ISSUES = 10;
const HINT = 'Values with a colon, a quotation mark or a # in them need quotation marks around them; indent with spaces.';

/** Reads YAML. `source` names the file in messages. A repeated key is an issue (its last value counts); all else that is wrong leaves no value. */
export function parseYaml(text: string, source: string): Yaml {
  const counter = new LineCounter();
  const issue = (rule: string, offset: number, message: string, hint: string): Issue => ({
    rule,
    severity: rule === 'yaml-repeated-key' ? 'warning' : 'error',
    file: source,
    line: counter.linePos(offset).line,
    message,
    hint,
  });
  try {
    // The package compares each key with all before it; `repeatedKeys` needs one look at each.
    const parsed = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const lineOf: LineOf = (path) => (text === '' ? null : counter.linePos(offsetOf(parsed.contents, path)).line);
    const errors = parsed.errors
      .slice(0, MOST_ISSUES)
      .map((error) => issue('yaml-broken', error.pos[0], `This is no YAML: ${error.message}`, HINT));
    if (errors.length > 0) return { value: undefined, issues: errors, lineOf };

    const aliases: Issue[] = [];
    const repeated: Issue[] = [];
    visit(parsed, {
      Alias: (_key, alias) => {
        aliases.push(
          issue(
            'yaml-alias',
            alias.range?.[0] ?? 0,
            `\`*${alias.source}\` refers to another place, which is not allowed here`,
            'Write the value out, or in quotation marks where it begins with a star.',
          ),
        );
        return visit.BREAK;
      },
      Map: (_key, map) => {
        const seen = new Set<unknown>();
        for (const { key } of map.items) {
          const name = isScalar(key) ? key.value : key;
          if (seen.has(name) && repeated.length < MOST_ISSUES)
            repeated.push(
              issue(
                'yaml-repeated-key',
                offsetOf(key, []),
                `\`${String(name)}\` stands twice`,
                'Only the last one counts; remove the other.',
              ),
            );
          seen.add(name);
        }
      },
    });
    if (aliases.length > 0) return { value: undefined, issues: aliases, lineOf };
    return { value: parsed.toJS({ maxAliasCount: 0 }), issues: repeated, lineOf };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, issues: [issue('yaml-broken', 0, `This is no YAML: ${reason}`, HINT)], lineOf: () => 1 };
  }
}

/** Where a part begins; for a field, its key. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let part = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    if (isMap(part)) {
      const pair = part.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
      offset = startOf(pair?.key) ?? offset;
      part = pair?.value;
    } else if (isSeq(part)) {
      part = part.items[Number(step)];
      offset = startOf(part) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(part: unknown): number | null {
  if (isPair(part)) return startOf(part.key);
  return isScalar(part) || isMap(part) || isSeq(part) || isAlias(part) ? (part.range?.[0] ?? null) : null;
}

/** One change of a YAML file: a value set at a path, or added to the list there (made where it is missing). */
export type YamlEdit =
  | { readonly path: readonly (string | number)[]; readonly set: unknown }
  | { readonly path: readonly (string | number)[]; readonly add: unknown }
  | { readonly path: readonly (string | number)[]; readonly remove: true };

/**
 * A YAML text with changes made. Comments, order and the look of all else stay: a change is cut into the text where that
 * gives the very same values as changing the parsed file does; only where it can't be, the package writes the file anew, with
 * its comments. Throws where the text is no YAML.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce(edited, text);
}

/** A value as YAML on one line: `{ lines: 1-3, headline: A }`, `[1, 2]`. */
export function yamlLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const fields = Object.entries(value).map(([key, part]) => `${keyLine(key)}: ${yamlLine(part)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  // Within a list, so that commas and brackets are quoted too.
  const list = new YAMLSeq();
  list.flow = true;
  list.add(value);
  return new Document(list).toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** Keys are read as text, so that the number of a line needs no quotation marks. */
const keyLine = (key: string): string => (/^\d+$/u.test(key) ? key : yamlLine(key));

function edited(text: string, edit: YamlEdit): string {
  const parsed = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const [broken] = parsed.errors;
  if (broken) throw new Error(`This is no YAML: ${broken.message}`);
  const cut = cutIn(text, parsed.contents, edit);
  const path = [...edit.path];
  if ('remove' in edit) parsed.deleteIn(path);
  else if ('set' in edit) parsed.setIn(path, parsed.createNode(edit.set));
  else if (isCollection(parsed.getIn(path, true))) parsed.addIn(path, parsed.createNode(edit.add));
  else parsed.setIn(path, parsed.createNode([edit.add]));
  const wanted = JSON.stringify(parsed.toJS());
  if (cut !== null && JSON.stringify(parseDocument(cut, { uniqueKeys: false, logLevel: 'silent' }).toJS()) === wanted) return cut;
  return parsed.toString({ lineWidth: 0 });
}

/** The text with the change cut in at the one place that it concerns; null where that is not simple. */
function cutIn(text: string, root: unknown, edit: YamlEdit): string | null {
  if ('remove' in edit) return withoutItem(text, root, edit.path);
  const insert = (at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
  const target = partAt(root, edit.path);
  if ('add' in edit && isSeq(target) && target.range) {
    if (target.flow)
      return insert(endOf(target.items.at(-1)) ?? target.range[1] - 1, `${target.items.length > 0 ? ', ' : ''}${yamlLine(edit.add)}`);
    const first = startOf(target.items[0]);
    return first === null ? null : insert(endOfLine(text, target.range[1]), `\n${entryText(edit.add, indentAt(text, first - 2))}`);
  }
  const value = 'add' in edit ? [edit.add] : edit.set;
  if (isScalar(target) && target.range && !text.slice(target.range[0], target.range[1]).includes('\n'))
    return text.slice(0, target.range[0]) + yamlLine(value) + text.slice(target.range[1]);
  if (target !== undefined) return null;
  const key = edit.path.at(-1);
  // A file with nothing but comments begins here.
  if (isEmpty(root) && edit.path.length === 0 && 'add' in edit) return `${begun(text)}${entryText(edit.add, '')}\n`;
  if (isEmpty(root) && edit.path.length === 1 && typeof key === 'string') return `${begun(text)}${keyLine(key)}: ${yamlLine(value)}\n`;
  const around = partAt(root, edit.path.slice(0, -1));
  if (typeof key !== 'string' || !isMap(around) || !around.range) return null;
  const field = `${keyLine(key)}: ${yamlLine(value)}`;
  if (around.flow) {
    const end = endOf(around.items.at(-1)?.value);
    return end !== null ? insert(end, `, ${field}`) : insert(around.range[1] - 1, around.items.length > 0 ? `, ${field} ` : ` ${field} `);
  }
  const first = startOf(around.items[0]?.key);
  return first === null ? null : insert(endOfLine(text, around.range[1]), `\n${indentAt(text, first)}${field}`);
}

/** Where a part on one line ends, before the blanks and comments behind it. */
function endOf(part: unknown): number | null {
  return (isScalar(part) || (isCollection(part) && part.flow === true)) && part.range ? part.range[1] : null;
}

/** The text without one of the items of a list on one line. */
function withoutItem(text: string, root: unknown, path: readonly (string | number)[]): string | null {
  const list = partAt(root, path.slice(0, -1));
  const at = Number(path.at(-1));
  if (!isSeq(list) || !list.flow || list.items.length < 2) return null;
  const [from, to] = at === 0 ? [startOf(list.items[0]), startOf(list.items[1])] : [endOf(list.items[at - 1]), endOf(list.items[at])];
  return from === null || to === null ? null : text.slice(0, from) + text.slice(to);
}

const isEmpty = (root: unknown): boolean => root === null || (isScalar(root) && root.value === null);
const begun = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** An entry of a list of lines: a mapping has a line a field. */
function entryText(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${indent}- ${yamlLine(value)}`;
  const fields = Object.entries(value).map(([key, part]) => `${keyLine(key)}: ${yamlLine(part)}`);
  return `${indent}- ${fields.join(`\n${indent}  `)}`;
}

function partAt(root: unknown, path: readonly (string | number)[]): unknown {
  let part = root;
  for (const step of path) part = isMap(part) || isSeq(part) ? part.get(step, true) : undefined;
  return part;
}

/** Where the last written line before `offset` ends. */
function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next;
}

/** As many blanks as stand between the beginning of the line and `offset`, whatever is written there. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}
