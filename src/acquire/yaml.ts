/**
 * The one door to the package `yaml`. A file gives plain values and issues with lines, never an exception. Aliases are
 * refused altogether: nobody writes them by hand in these files, and they are how small files grow to gigabytes.
 * YAML 1.2: `2024-03-17` and `no` are text.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
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
