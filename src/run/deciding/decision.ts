/**
 * What a person may decide about an issue, read from its hint. A hint says what to do and where, and then holds the YAML:
 *
 *     If it is right, state it. In content/corrections/2024/004.txt.yaml:
 *     date: 2024-06-13
 *
 * Several may follow one another. The first says that the machine is right, the second that it is wrong.
 */
import { yamlLine } from '../../acquire/yaml.ts';
import type { Issue } from '../../model.ts';

export interface Decision {
  /** `If it is right, state it.` */
  readonly what: string;
  /** Relative to the content folder: `corrections/2024/004.txt.yaml`. */
  readonly file: string;
  /** What to paste there. */
  readonly yaml: string;
}

const PLACE = 'In content/';
const END = '.yaml:';

/** The decisions that an issue offers, in the order of its hint. */
export function decisionsOf({ hint }: Pick<Issue, 'hint'>): Decision[] {
  const decisions: { what: string; file: string; lines: string[] }[] = [];
  for (const line of hint.split('\n')) {
    const at = line.indexOf(PLACE);
    const file = line.slice(at + PLACE.length, -1);
    if (at >= 0 && line.endsWith(END) && file.length >= END.length) decisions.push({ what: line.slice(0, at).trimEnd(), file, lines: [] });
    else decisions.at(-1)?.lines.push(line);
  }
  return decisions.map(({ what, file, lines }) => ({ what, file, yaml: lines.join('\n') }));
}

/** A hint out of decisions; values become YAML, a mapping with a field a line. */
export function hintOf(decisions: readonly { readonly what: string; readonly file: string; readonly value: object }[]): string {
  return decisions.map(({ what, file, value }) => `${what} In content/${file}:\n${block(value)}`).join('\n');
}

function block(value: object): string {
  if (!Array.isArray(value)) return fieldsOf(value, '').join('\n');
  return value.map((entry) => `- ${fieldsOf(entry, '  ').join('\n').trimStart()}`).join('\n');
}

const fieldsOf = (value: object, indent: string): string[] =>
  Object.entries(value).map(([key, part]) => `${indent}${yamlLine(key)}: ${yamlLine(part)}`);
