/**
 * A decision written into the owner's files: at the one place that it concerns, in one move, and only when the file is then
 * what the program takes. These functions and `diwan init` are the only ones that write corrections and authority files.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCorrection } from '../../acquire/corrections.ts';
import { readSiteText } from '../../acquire/site.ts';
import { editYaml, parseYaml, type YamlEdit } from '../../acquire/yaml.ts';
import { readListText } from '../../link/authority.ts';
import type { Issue } from '../../model.ts';
import type { Decision } from './decision.ts';

/** What was done, so that it can be undone. */
export interface Change {
  readonly path: string;
  /** Null where there was no such file. */
  readonly before: string | null;
  readonly after: string;
}

/** Why a person decided so, and on which day (ISO). */
export interface Signature {
  readonly decided: string;
  readonly reason: string | null;
}

/** Writes a decision below `content`. Throws, and leaves the file, where it would not be taken as it is meant. */
export async function applyDecision(content: string, { file, yaml }: Decision, signature: Signature): Promise<Change> {
  if (!/^(?:corrections\/.+|authority\/\w+|site)\.yaml$/u.test(file) || file.split('/').includes('..'))
    throw new Error(`${file} is none of the files that decisions are written to.`);
  const path = join(content, file);
  const before = await readFile(path, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return null;
    throw problem;
  });
  const wanted = parseYaml(yaml, file);
  if (wanted.issues.length > 0 || wanted.value === undefined) throw new Error(wanted.issues[0]?.message ?? 'This is no YAML.');
  const edits = editsFor(file, parseYaml(before ?? '', file).value ?? null, wanted.value, signature);
  const after = editYaml(before ?? '', edits);
  const was = new Set(problemsIn(file, before ?? '').map(({ message }) => message));
  const wrong = problemsIn(file, after).find(({ message }) => !was.has(message));
  if (wrong !== undefined) throw new Error(`It would not be taken: ${wrong.message}.`);
  await replaceFile(path, after);
  return { path, before, after };
}

/** Takes a change back, unless somebody changed the file since. */
export async function undo({ path, before, after }: Change): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) !== after) throw new Error(`${path} has been changed since; it stays as it is.`);
  if (before === null) await rm(path);
  else await replaceFile(path, before);
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.decision-${process.pid}.new`);
  await writeFile(beside, text);
  await rename(beside, path);
}

function problemsIn(file: string, text: string): readonly Issue[] {
  if (file === 'site.yaml') return readSiteText(text).issues;
  if (file.startsWith('authority/')) return readListText(file, text);
  const { value, issues, lineOf } = parseYaml(text, file);
  return value === undefined || value === null ? issues : [...issues, ...readCorrection(value, { file, lineOf, path: [] }).issues];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function editsFor(file: string, now: unknown, wanted: unknown, signature: Signature): YamlEdit[] {
  if (file.startsWith('authority/')) return (Array.isArray(wanted) ? wanted : [wanted]).flatMap((entry) => editsForEntry(now, entry));
  if (!isFields(wanted)) throw new Error('A decision is fields such as `date: 2024-06-13`.');
  if (file === 'site.yaml')
    return Object.entries(wanted).flatMap(([key, value]) => addAll([key], value, isFields(now) ? now[key] : undefined));
  return editsForCorrection(isFields(now) ? now : {}, wanted, signature);
}

/** An entry whose id is there gains what it lacks; another is added. */
function editsForEntry(now: unknown, entry: unknown): YamlEdit[] {
  const list = Array.isArray(now) ? now : [];
  const at = list.findIndex((one) => isFields(one) && isFields(entry) && one.id === entry.id);
  if (at < 0 || !isFields(entry)) return [{ path: [], add: entry }];
  return Object.entries(entry).flatMap(([key, value]) =>
    key === 'id' || key === 'name' ? [] : addAll([at, key], value, (list[at] as Fields)[key]),
  );
}

/** Adds to lists what they lack, within mappings too; sets what is not there. */
function addAll(path: readonly (string | number)[], wanted: unknown, now: unknown): YamlEdit[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(now)) return [{ path, set: wanted }];
    return wanted.filter((one) => !now.some((had) => JSON.stringify(had) === JSON.stringify(one))).map((one) => ({ path, add: one }));
  }
  if (isFields(wanted) && isFields(now)) return Object.entries(wanted).flatMap(([key, value]) => addAll([...path, key], value, now[key]));
  return now === undefined || now === null ? [{ path, set: wanted }] : [];
}

const STORY_FIELDS = ['headline', 'language', 'date', 'outlet'];
const OPPOSITE: Readonly<Record<string, string>> = { keep: 'remove', remove: 'keep' };

function editsForCorrection(now: Fields, wanted: Fields, { decided, reason }: Signature): YamlEdit[] {
  const hasStories = Array.isArray(now.stories);
  const edits: YamlEdit[] = [];
  for (const [key, value] of Object.entries(wanted)) {
    if (key === 'stories') edits.push(...storyEdits(now, value));
    else if (key in OPPOSITE) edits.push(...withoutOpposite(key, value, now), ...addAll([key], value, now[key]));
    else if (STORY_FIELDS.includes(key) && hasStories) edits.push({ path: ['stories', 0, key], set: value });
    else if (isFields(value) && isFields(now[key]))
      edits.push(...Object.entries(value).map(([line, role]) => ({ path: [key, line], set: role })));
    else edits.push({ path: [key], set: value });
  }
  if (reason !== null) edits.push({ path: ['reason'], set: typeof now.reason === 'string' ? `${now.reason} ${reason}` : reason });
  return [...edits, { path: ['decided'], set: decided }];
}

/** Stories by their place; the borders of new ones replace all old ones, since borders stand or fall together. */
function storyEdits(now: Fields, value: unknown): YamlEdit[] {
  const wanted = Array.isArray(value) ? value : [];
  const had = Array.isArray(now.stories) ? now.stories : [];
  const moved = Object.fromEntries(
    STORY_FIELDS.flatMap((field) => (now[field] === undefined || now[field] === null ? [] : [[field, now[field]]])),
  );
  const gone = Object.keys(moved).map((field): YamlEdit => ({ path: [field], remove: true }));
  const newBorders = wanted.some((story) => isFields(story) && 'lines' in story);
  if (had.length === 0 || newBorders)
    return [...gone, { path: ['stories'], set: wanted.map((story, at) => (at === 0 ? { ...story, ...moved } : story)) }];
  return wanted.flatMap((story, at) => {
    if (!isFields(story)) return [];
    if (at >= had.length) return [{ path: ['stories'], add: story }];
    return Object.entries(story).map(([field, part]): YamlEdit => ({ path: ['stories', at, field], set: part }));
  });
}

/** A line is kept or removed, not both: the last word counts. */
function withoutOpposite(key: string, value: unknown, now: Fields): YamlEdit[] {
  const other = OPPOSITE[key] ?? '';
  const had = now[other];
  if (!Array.isArray(had) || !Array.isArray(value)) return [];
  const places = had.flatMap((line, at) => (value.some((one) => String(one) === String(line)) ? [at] : []));
  return places.reverse().map((at) => ({ path: [other, at], remove: true }));
}
