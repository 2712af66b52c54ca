import type { Issue, SetAside, Severity } from '../model.ts';
import { startedAs } from './command.ts';
import { printable } from './terminal.ts';

/** The words above each group, worst first. */
const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
];

export interface ReportOptions {
  /** How many of a group are printed in full; the rest is counted. */
  readonly limit: number;
  /** The mildest severity printed in full; milder ones are counted by rule. */
  readonly from: Severity;
}

/** What a build prints: what a person must look at, and the rest as counts. */
export const BRIEF: ReportOptions = { limit: 20, from: 'warning' };
/** What `check` prints: everything. */
export const WHOLE: ReportOptions = { limit: Number.POSITIVE_INFINITY, from: 'note' };

/** Set-asides and issues as plain lines, grouped, worst first; '' where there is nothing to say. */
export function report(setAside: readonly SetAside[], issues: readonly Issue[], options: ReportOptions): string {
  const groups = [
    group('Set aside', setAside.map(asideLines), options.limit),
    ...HEADINGS.map(([severity, heading], rank) => {
      const those = issues.filter((issue) => issue.severity === severity);
      const mild = rank > HEADINGS.findIndex(([name]) => name === options.from);
      return mild ? counts(heading, those) : group(heading, those.map(issueLines), options.limit);
    }),
  ];
  return groups.filter((text) => text !== '').join('\n');
}

const WAYS: Readonly<Record<string, string>> = {
  binary: 'Save it as plain text (UTF-8), or take it out of the folder.',
  broken: 'Correct the record; the others of the file are read.',
  empty: 'Put its text in, or take it out of the folder.',
  'link-loop': 'Remove the link.',
  'link-folder': 'Remove the link.',
  'other-language': 'If it is Arabic or English, say `language: ar` or `language: en` in a correction; else take it out of the folder.',
  'unknown-kind': 'Save its text as a .txt file, or take it out of the folder.',
  unreadable: 'Look whether it is there, may be read and has a name that the system can write; then build again.',
};

/** What can be done about what a rule set aside; '' where its message says it already. */
export const wayOf = (rule: string): string => WAYS[rule] ?? '';

/** One file that was set aside: `file: message (rule)`, and what can be done. */
function asideLines({ file, message, rule }: SetAside): string {
  const way = wayOf(rule);
  return `${printable(file)}: ${printable(message)} (${rule})${way === '' ? '' : `\n    ${way}`}`;
}

/** One issue: `file:line: message (rule)` and, where something can be done, what. */
export function issueLines(issue: Issue): string {
  const place = issue.line === null ? printable(issue.file) : `${printable(issue.file)}:${issue.line}`;
  const hint =
    issue.hint === ''
      ? ''
      : `\n${issue.hint
          .split('\n')
          .map((line) => `    ${printable(line)}`)
          .join('\n')}`;
  return `${place}: ${printable(issue.message)} (${issue.rule})${hint}`;
}

function group(heading: string, lines: readonly string[], limit: number): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, limit).map((line) => `  ${line.replace(/\n/gu, '\n  ')}\n`);
  const more = lines.length > shown.length ? `  … and ${lines.length - shown.length} more: \`${startedAs()} check\` lists all.\n` : '';
  return `${heading} (${lines.length})\n${shown.join('')}${more}`;
}

function counts(heading: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return '';
  const byRule = new Map<string, number>();
  for (const { rule } of issues) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const listed = [...byRule].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([rule, n]) => `${rule} ${n}`);
  return `${heading} (${issues.length}): ${listed.join(', ')}; \`${startedAs()} check\` lists them.\n`;
}
