/**
 * What a person decided against the machine. One YAML file a document, named for it, below `content/corrections`:
 *
 *     # corrections/2024/004.txt.yaml
 *     reason: Two stories on one page.
 *     decided: 2024-07-01
 *     stories:
 *       - { lines: 1-30, headline: …, date: 2024-06-13, outlet: …, language: en }
 *       - lines: 32-60
 *     keep: [12, 13-15]          # these lines are body text
 *     remove: [40-52]            # these are not
 *     roles: { 3: caption, 4-6: related-link }
 *
 * A document with one story may have `headline`, `date`, `outlet` and `language` at the top instead of `stories`.
 * The same fields may stand under `corrections:` in a document's front matter; a file wins over them.
 */
import { join } from 'node:path';
import { z } from 'zod';
import type { Correction, Issue, KeptRole, RemovedRole, StoryCorrection } from '../model.ts';
import { decode } from './decode.ts';
import { disk, type ReadFiles, type ReadFolders, reasonOf } from './disk.ts';
import { type LineRange, RANGE_SHAPE, RANGES_SHAPE, readRange } from './lineRanges.ts';
import { toLines, visible } from './lines.ts';
import { DATE, LANGUAGE, TEXT } from './stated.ts';
import { readStatedDate } from './statedDate.ts';
import { type Origin, validate } from './validate.ts';
import { walk } from './walk.ts';
import { parseYaml } from './yaml.ts';

type Role = KeptRole | RemovedRole;

const ROLES = [
  'headline',
  'dek',
  'byline',
  'dateline',
  'date',
  'credit',
  'caption',
  'body',
  'repeat',
  'related-heading',
  'related-link',
  'widget',
  'boilerplate',
] as const satisfies readonly Role[];

const STORY = {
  headline: TEXT.nullish(),
  language: LANGUAGE.nullish(),
  date: DATE.nullish(),
  outlet: TEXT.nullish(),
};
const A_MAPPING = { error: 'must be fields such as `lines: 1-30`' };
export const CORRECTION_SHAPE = z.strictObject(
  {
    reason: TEXT.nullish(),
    decided: z
      .union([z.string(), z.number(), z.date()], { error: 'must be a date such as 2024-07-01' })
      .transform((value) => (value instanceof Date ? (readStatedDate(value) ?? '') : visible(String(value)).trim()))
      .nullish(),
    ...STORY,
    stories: z
      .array(z.strictObject({ lines: RANGE_SHAPE.nullish(), ...STORY }, A_MAPPING), { error: 'must be a list of stories' })
      .nullish(),
    keep: RANGES_SHAPE.nullish(),
    remove: RANGES_SHAPE.nullish(),
    roles: z
      .record(
        z.string().refine((key) => readRange(key) !== null, { error: 'must be a line or lines such as 3 or 4-6' }),
        z.enum(ROLES, { error: `must be one of ${ROLES.join(', ')}` }),
        { error: 'must be lines with their roles, such as `3: caption`' },
      )
      .nullish(),
  },
  A_MAPPING,
);
type Shape = z.infer<typeof CORRECTION_SHAPE>;

/** More than any person gives roles to in one document. */
const MOST_RANGES = 10_000;

/** One correction out of what a file or front matter says; null where nothing of it holds. `origin.file` becomes its source. */
export function readCorrection(
  value: unknown,
  origin: Origin,
): { readonly correction: Correction | null; readonly issues: readonly Issue[] } {
  const checked = validate(CORRECTION_SHAPE, value, origin);
  if (!checked.value) return { correction: null, issues: checked.issues };
  const issues = [...checked.issues];
  const report = (path: readonly PropertyKey[], message: string): void => {
    const line = origin.lineOf([...origin.path, ...path]);
    issues.push({
      rule: 'correction-conflict',
      severity: 'warning',
      file: origin.file,
      line,
      message,
      hint: 'It was left aside; all else was kept.',
    });
  };
  const shape = checked.value;
  return {
    correction: {
      source: origin.file,
      reason: shape.reason ?? null,
      decided: shape.decided || null,
      stories: storiesOf(shape, report, whereOf(origin)),
      roles: rolesOf(shape, report, whereOf(origin)),
    },
    issues,
  };
}

type Report = (path: readonly PropertyKey[], message: string) => void;
/** The line in which a part of the correction stands; null where nobody knows. */
type Where = (path: readonly PropertyKey[]) => number | null;

const whereOf =
  (origin: Origin): Where =>
  (path) =>
    origin.lineOf([...origin.path, ...path]);

function storiesOf(shape: Shape, report: Report, where: Where): readonly StoryCorrection[] {
  const story = (fields: Shape, lines: LineRange | null, at: number | null): StoryCorrection => ({
    lines,
    headline: fields.headline ?? null,
    language: fields.language ?? null,
    date: fields.date ?? null,
    outlet: fields.outlet ?? null,
    at,
  });
  const top = (['headline', 'language', 'date', 'outlet'] as const).filter((name) => shape[name] !== null && shape[name] !== undefined);
  if (!shape.stories) return top.length > 0 ? [story(shape, null, null)] : [];
  for (const name of top) report([name], `\`${name}\` stands beside \`stories\`; which story is it of?`);
  let end = 0;
  return shape.stories.flatMap((fields, index) => {
    const lines = fields.lines ?? null;
    if (lines && lines[0] <= end) {
      report(['stories', index], `Story ${index + 1} begins at line ${lines[0]}, which is not after the story before it`);
      return [];
    }
    end = lines?.[1] ?? end;
    return [story(fields, lines, where(['stories', index]))];
  });
}

function rolesOf(shape: Shape, report: Report, where: Where): Correction['roles'] {
  const wanted: readonly { readonly field: string; readonly ranges: readonly LineRange[]; readonly role: Role }[] = [
    { field: 'keep', ranges: shape.keep ?? [], role: 'body' },
    { field: 'remove', ranges: shape.remove ?? [], role: 'boilerplate' },
    ...Object.entries(shape.roles ?? {}).map(([key, role]) => ({ field: 'roles', ranges: [readRange(key) ?? ([1, 1] as const)], role })),
  ];
  const roles: Correction['roles'][number][] = [];
  let count = 0;
  for (const { field, ranges, role } of wanted) {
    const at = where([field]);
    for (const range of ranges) {
      if (++count > MOST_RANGES) {
        report([field], `More than ${MOST_RANGES} lines and ranges; give the stories their \`lines\` instead`);
        return roles;
      }
      const other = put(roles, { lines: range, role, at });
      if (other) report([field], `${linesOf(range, other.lines)} to be ${role} here and ${other.role} elsewhere`);
    }
  }
  return roles;
}

/** Puts what is free of a range among those that stand already; answers the first of them that says otherwise of its lines. */
function put(roles: Correction['roles'][number][], added: Correction['roles'][number]): Correction['roles'][number] | null {
  const [first, last] = added.lines;
  let [low, high] = [0, roles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roles[middle]?.lines[1] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let other: Correction['roles'][number] | null = null;
  let free = first;
  const fresh: Correction['roles'][number][] = [];
  let end = low;
  for (let stands = roles[end]; stands !== undefined && stands.lines[0] <= last; stands = roles[++end]) {
    if (stands.lines[0] > free) fresh.push({ ...added, lines: [free, stands.lines[0] - 1] });
    fresh.push(stands);
    free = stands.lines[1] + 1;
    if (stands.role !== added.role) other ??= stands;
  }
  if (free <= last) fresh.push({ ...added, lines: [free, last] });
  roles.splice(low, end - low, ...fresh);
  return other;
}

/** The lines that two ranges have in common, in words. */
function linesOf([a, b]: LineRange, [c, d]: LineRange): string {
  const [from, to] = [Math.max(a, c), Math.min(b, d)];
  return from === to ? `Line ${from} is` : `Lines ${from}-${to} are`;
}

const FOLDER = 'corrections';
const ENDING = /\.ya?ml$/iu;
const MOST_BYTES = 1_000_000;

/**
 * All corrections below `content/corrections`, by the raw file that each is for (`2024/x.txt`, or `x.jsonl#17` for the
 * record in line 17). One whose raw file is not in `rawFolder` is an issue, and stays out.
 */
export async function readCorrections(
  contentFolder: string,
  rawFolder: string = join(contentFolder, 'raw'),
  read: ReadFiles & ReadFolders = disk,
): Promise<{ corrections: ReadonlyMap<string, Correction>; issues: Issue[] }> {
  const corrections = new Map<string, Correction>();
  const issues: Issue[] = [];
  const folder = join(contentFolder, FOLDER);
  const isThere = await read.kind(folder).then(
    (kind) => kind === 'folder',
    () => false,
  );
  const walked = isThere ? await walk(folder, read) : { files: [], setAside: [] };
  const problem = (file: string, message: string, hint: string): Issue => ({
    rule: 'correction-unread',
    severity: 'warning',
    file: `${FOLDER}/${file}`,
    line: null,
    message,
    hint,
  });
  issues.push(...walked.setAside.map(({ file, message }) => problem(file, message, '')));
  for (const file of walked.files) {
    const raw = file.replace(ENDING, '');
    if (raw === file) {
      issues.push(problem(file, 'Corrections are .yaml files', 'Name it for the raw file: corrections/2024/x.txt.yaml'));
      continue;
    }
    const text = await textOf(join(folder, file), read);
    if (text.kind === 'unread') {
      issues.push(problem(file, `This correction can't be read: ${text.reason}`, ''));
      continue;
    }
    const yaml = parseYaml(text.text, `${FOLDER}/${file}`);
    issues.push(...yaml.issues);
    if (yaml.value === undefined || yaml.value === null) continue;
    const { correction, issues: found } = readCorrection(yaml.value, { file: `${FOLDER}/${file}`, lineOf: yaml.lineOf, path: [] });
    issues.push(...found);
    const isKnown = await read.kind(join(rawFolder, raw.replace(/#\d+$/u, ''))).then(
      (kind) => kind === 'file',
      () => false,
    );
    if (!isKnown)
      issues.push({
        ...problem(file, `There is no raw file \`${raw}\` for this correction`, 'Rename the correction like the raw file, or delete it.'),
        rule: 'correction-orphan',
      });
    else if (correction && corrections.has(raw))
      issues.push({ ...problem(file, `There is another correction for \`${raw}\``, 'Keep one.'), rule: 'correction-conflict' });
    else if (correction) corrections.set(raw, correction);
  }
  return { corrections, issues };
}

type Text = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unread'; readonly reason: string };

async function textOf(path: string, read: ReadFiles): Promise<Text> {
  try {
    const bytes = await read.bytes(path, MOST_BYTES);
    if (!bytes) return { kind: 'unread', reason: 'it is larger than a megabyte' };
    const decoded = decode(bytes);
    return decoded.kind === 'text' ? { kind: 'text', text: toLines(decoded.text).join('\n') } : { kind: 'unread', reason: decoded.reason };
  } catch (error) {
    return { kind: 'unread', reason: reasonOf(error) };
  }
}
