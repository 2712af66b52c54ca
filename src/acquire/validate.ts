/** What came from outside, held against a zod shape: each wrong part is an issue with its line, and the rest is kept. */
import type { core, ZodType } from 'zod';
import type { Issue } from '../model.ts';
import { visible } from './lines.ts';
import type { LineOf } from './yaml.ts';

/** Where a value stands, for messages. */
export interface Origin {
  readonly file: string;
  readonly lineOf: LineOf;
  /** The way from the file's top to the value: `['corrections']`. */
  readonly path: readonly PropertyKey[];
}

const MOST_ISSUES = 20;
const DROPPED = Symbol('dropped');

/**
 * The parts of `value` that have the shape, or null where nothing is left, with an issue for each part that was dropped.
 * A list loses its wrong entries, a mapping its wrong fields, and a part that lacks something needed goes as a whole.
 */
export function validate<T>(
  schema: ZodType<T>,
  value: unknown,
  origin: Origin,
): { readonly value: T | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let rest = value;
  // Each round drops something, and a part may only fall with what stands around it: the depth of the shapes bounds the rounds.
  for (let round = 0; round < 10; round++) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return { value: parsed.data, issues };
    if (issues.length < MOST_ISSUES)
      issues.push(...parsed.error.issues.slice(0, MOST_ISSUES).map((problem) => toIssue(problem, rest, origin)));
    const pruned = without(
      rest,
      parsed.error.issues.flatMap((problem) => wrongPaths(problem, rest)),
    );
    if (pruned === DROPPED) return { value: null, issues };
    rest = pruned;
  }
  return { value: null, issues };
}

type Problem = core.$ZodIssue;

/** What must go: the unknown keys, the wrong value, or the part that lacks a needed field. */
function wrongPaths(problem: Problem, value: unknown): readonly (readonly PropertyKey[])[] {
  if (problem.code === 'unrecognized_keys') return problem.keys.map((key) => [...problem.path, key]);
  return [at(value, problem.path) === undefined ? problem.path.slice(0, -1) : problem.path];
}

function toIssue(problem: Problem, value: unknown, origin: Origin): Issue {
  const isUnknown = problem.code === 'unrecognized_keys';
  const path = [...origin.path, ...problem.path, ...(isUnknown ? problem.keys.slice(0, 1) : [])];
  const found = at(value, problem.path);
  const name = path.map(String).join('.');
  const message = isUnknown
    ? `There is no field \`${problem.keys.join('`, `')}\` here`
    : found === undefined
      ? `\`${name}\` is missing: it ${problem.message}`
      : `\`${name}\` ${problem.message}, not ${shown(found)}`;
  return {
    rule: isUnknown ? 'field-unknown' : 'field-wrong',
    severity: 'warning',
    file: origin.file,
    line: origin.lineOf(path),
    message: visible(message),
    hint: 'It was left aside; all else was kept.',
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date || typeof value !== 'object' || value === null) return `“${String(value).slice(0, 60)}”`;
  return 'a mapping';
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part;
}

/** A copy without the parts at `paths`; only what leads to them is copied. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.some((path) => path.length === 0)) return DROPPED;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const inside = new Map<string, (readonly PropertyKey[])[]>();
  for (const [step, ...further] of paths) {
    const key = String(step);
    inside.set(key, [...(inside.get(key) ?? []), further]);
  }
  const kept = Object.entries(value)
    .map(([key, part]) => [key, without(part, inside.get(key) ?? [])] as const)
    .filter(([, part]) => part !== DROPPED);
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
