/** Reads one authority file: good entries live, a bad one is set aside with its file and line. */
import type { z } from 'zod';
import type { LineOf } from '../../acquire/yaml.ts';
import { parseYaml } from '../../acquire/yaml.ts';
import type { Issue } from '../../model.ts';

/** An entry with the line where it begins, for later messages. */
export interface Entry<T> {
  readonly value: T;
  readonly line: number | null;
}

export interface Entries<T> {
  readonly entries: readonly Entry<T>[];
  readonly issues: readonly Issue[];
}

/** `source` names the file in messages: `authority/people.yaml`. An empty text is an empty list. */
export function readEntries<T>(text: string, source: string, shape: z.ZodType<T>): Entries<T> {
  const { value, issues, lineOf } = parseYaml(text, source);
  if (value === undefined || value === null) return { entries: [], issues };
  if (!Array.isArray(value))
    return {
      entries: [],
      issues: [
        ...issues,
        broken(source, 1, 'This file holds a list of entries, each beginning with `- id: …`', 'See the sample in docs/authority.md.'),
      ],
    };
  const entries: Entry<T>[] = [];
  const found: Issue[] = [...issues];
  value.forEach((entry: unknown, index) => {
    const read = shape.safeParse(entry);
    if (read.success) entries.push({ value: read.data, line: lineOf([index]) });
    else found.push(...explain(read.error, source, index, lineOf));
  });
  return { entries, issues: found };
}

function explain(error: z.ZodError, source: string, index: number, lineOf: LineOf): Issue[] {
  return error.issues.slice(0, 3).map((problem) => {
    const where = problem.path.length === 0 ? 'The entry' : `\`${problem.path.map(String).join('.')}\``;
    return broken(
      source,
      lineOf([index, ...problem.path]),
      `${where}: ${said(problem.message)}; the entry is left out`,
      'Correct the entry; the others are used as they are.',
    );
  });
}

/** The package's words for a missing field are for programmers. */
const said = (message: string): string => (message.endsWith('received undefined') ? 'it is needed and missing' : message);

function broken(file: string, line: number | null, message: string, hint: string): Issue {
  return { rule: 'authority-entry', severity: 'error', file, line, message, hint };
}
