/**
 * What news pages print around their stories, per language: rows in `wording/*.yaml`, matched by words.
 * An archivist adds phrases there or in `content/site.yaml`; no code changes.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseYaml } from '../acquire/yaml.ts';
import type { OwnWording, WordingKind } from '../model.ts';
import { commonWords } from './commonWords.ts';
import { Flag, Lexicon, type Tokens, type Word } from './tokens.ts';

/** What a line is taken for when a row's phrase stands in it. */
export type Kind = WordingKind;

const KINDS = ['related-heading', 'related-link', 'widget', 'boilerplate', 'credit', 'byline', 'date', 'caption'] as const;
const WHERES = ['line', 'start', 'sentence', 'sentence-short', 'byline', 'dated', 'parenthesis', 'within', 'end'] as const;
type Where = (typeof WHERES)[number];

const rowShape = z.strictObject({
  id: z.string(),
  as: z.enum(KINDS),
  where: z.enum(WHERES),
  phrases: z.array(z.coerce.string()).min(1),
  takes: z.array(z.string()).min(1),
  spares: z.array(z.string()).min(1),
});
const tableShape = z.strictObject({
  rows: z.array(rowShape),
  words: z.partialRecord(z.enum(Object.keys(Flag) as [keyof typeof Flag]), z.array(z.coerce.string())),
});

export type WordingRow = z.infer<typeof rowShape>;
export type WordingTable = z.infer<typeof tableShape>;

/** A row's phrase that stands in a line. */
export interface Match {
  readonly rule: string;
  readonly kind: Kind;
  readonly where: Where;
  /** How many of the line's words, from its beginning, the phrase and what stands before it take. */
  readonly words: number;
}

interface Branch {
  readonly next: Map<number, Branch>;
  readonly rows: WordingRow[];
}

const branch = (): Branch => ({ next: new Map(), rows: [] });

/** The compiled tables of all languages together. */
export interface Wording {
  readonly lexicon: Lexicon;
  readonly fromStart: Branch;
  readonly fromEnd: Branch;
  readonly inParenthesis: Branch;
  readonly within: Branch;
}

declare global {
  /** Where the bundled program has the tables of all languages as JSON, read and checked when it was made. */
  var diwanWording: string | undefined;
}

/** The tables of all languages. */
export function readTables(): readonly WordingTable[] {
  return globalThis.diwanWording === undefined
    ? [readTable('ar'), readTable('en')]
    : (JSON.parse(readFileSync(globalThis.diwanWording, 'utf8')) as readonly WordingTable[]);
}

/** A language's table, read from its file. Throws where the project's own file is wrong. */
export function readTable(language: 'ar' | 'en'): WordingTable {
  const name = `wording/${language}.yaml`;
  return tableShape.parse(parseYaml(readFileSync(new URL(name, import.meta.url), 'utf8'), name).value);
}

/** Compiles tables into one matcher; phrases that an owner adds come as further tables. */
export function compileWording(tables: readonly WordingTable[]): Wording {
  const lexicon = new Lexicon(new Map([...commonWords('ar'), ...commonWords('en')]));
  const wording: Wording = { lexicon, fromStart: branch(), fromEnd: branch(), inParenthesis: branch(), within: branch() };
  for (const table of tables) {
    for (const [flag, spellings] of Object.entries(table.words)) {
      for (const spelling of spellings) for (const word of lexicon.tokens(spelling).words) word.flags |= Flag[flag as keyof typeof Flag];
    }
    for (const row of table.rows) {
      for (const phrase of row.phrases) plant(wording, row, lexicon.tokens(phrase).words);
    }
  }
  return wording;
}

function plant(wording: Wording, row: WordingRow, words: readonly Word[]): void {
  let at = { end: wording.fromEnd, parenthesis: wording.inParenthesis, within: wording.within }[row.where as string] ?? wording.fromStart;
  for (const word of row.where === 'end' ? [...words].reverse() : words) {
    const next = at.next.get(word.id) ?? branch();
    at.next.set(word.id, next);
    at = next;
  }
  if (!at.rows.includes(row)) at.rows.push(row);
}

/** The wording of the languages that Diwan knows, the phrases of an archive's owner, and the places that the owner knows. */
export function loadWording(own: readonly OwnWording[] = [], places: readonly string[] = []): Wording {
  const rows = own.map(({ as, where, phrases }) => ({
    id: 'own-wording',
    as,
    where,
    phrases: [...phrases],
    takes: [...phrases],
    spares: [],
  }));
  return compileWording([...readTables(), { rows, words: { place: places.filter((name) => !/[\s-]/u.test(name)) } }]);
}

const SEPARATOR = /^\s*[:：|–—»›>/…►▶«·•]|^\s+-\s|^\s*\.\.+|^\s*[-]\s/u;
const QUOTED = /^["“”«'‘]/u;
const SENTENCE_END = /[.!?؟۔][”"’')»\]]*$/u;
const DATE_WORD = Flag.number | Flag.month | Flag.weekday | Flag.clock | Flag.dateCue;

/** All rows whose phrase stands where it must in a line; the longest phrase first. */
export function matchWording(wording: Wording, text: string, tokens: Tokens): Match[] {
  const { words } = tokens;
  if (words.length === 0) return [];
  const found: Match[] = [];
  let skipped = 0;
  while (skipped < words.length - 1 && words[skipped]!.flags & Flag.number) skipped++;
  for (const from of skipped > 0 ? [0, skipped] : [0]) {
    let at: Branch | undefined = wording.fromStart;
    for (let count = from; at && count < words.length; ) {
      at = step(at, words[count++]!);
      for (const row of at?.rows ?? [])
        if (stands(row, text, tokens, from, count)) found.push({ rule: row.id, kind: row.as, where: row.where, words: count });
    }
  }
  found.reverse();
  if (words.length <= 8) {
    let at: Branch | undefined = wording.fromEnd;
    for (let count = words.length - 1; at && count >= 0; count--) {
      at = at.next.get(words[count]!.id);
      for (const row of at?.rows ?? [])
        if (text.endsWith(':') || (words.length <= 4 && !SENTENCE_END.test(text)))
          found.push({ rule: row.id, kind: row.as, where: row.where, words: words.length });
    }
  }
  const bracket = lastParenthesis(text);
  if (bracket >= 0)
    found.push(
      ...anywhere(
        wording.inParenthesis,
        tokens,
        tokens.starts.findIndex((start) => start >= bracket),
      ),
    );
  if (words.length <= 60) found.push(...anywhere(wording.within, tokens, 0));
  return found.length > 1 ? found.filter((match, index) => found.findIndex((other) => other.rule === match.rule) === index) : found;
}

/** Rows whose phrase begins at any word from `first` on. */
function anywhere(from: Branch, { words }: Tokens, first: number): Match[] {
  const found: Match[] = [];
  for (let start = Math.max(0, first); start < words.length; start++) {
    let at = from.next.get(words[start]!.id);
    for (let count = start + 1; at; at = count < words.length ? at.next.get(words[count++]!.id) : undefined) {
      for (const row of at.rows) found.push({ rule: row.id, kind: row.as, where: row.where, words: words.length });
    }
  }
  return found;
}

/** The next branch; a number may stand between a phrase's words (`You have 2 free articles left`). */
function step(at: Branch, word: Word): Branch | undefined {
  return at.next.get(word.id) ?? (word.flags & Flag.number ? at : undefined);
}

/** Where the bracket opens that the line ends with, or -1. */
function lastParenthesis(text: string): number {
  const end = text.trimEnd().replace(/[.،,]$/u, '');
  if (!end.endsWith(')') && !end.endsWith(']')) return -1;
  const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('['));
  return end.length - open <= 90 ? open : -1;
}

function stands(row: WordingRow, text: string, tokens: Tokens, from: number, count: number): boolean {
  const { words, ends } = tokens;
  const rest = words.length - count;
  const after = text.slice(ends[count - 1]!);
  const restIs = (flags: number): boolean => words.every((word, index) => index < count || (word.flags & flags) !== 0);
  switch (row.where) {
    case 'line':
      return restIs(Flag.number) && !QUOTED.test(text);
    case 'start':
      return rest > 0 && SEPARATOR.test(after);
    case 'sentence':
      return (count - from >= 2 || words.length <= 3) && !QUOTED.test(text);
    case 'sentence-short':
      return words.length <= 8 && !SENTENCE_END.test(text);
    case 'byline':
      return (
        words.length - from <= 9 &&
        !SENTENCE_END.test(text) &&
        (rest === 0 || SEPARATOR.test(after) || (rest <= 6 && plainNames(words, tokens, count)))
      );
    case 'dated':
      return (
        rest > 0 &&
        words.length - from <= 16 &&
        !SENTENCE_END.test(text) &&
        words.some((word, index) => index >= count && word.flags & (Flag.number | Flag.month)) &&
        mostly(words, count, DATE_WORD)
      );
    default:
      return false;
  }
}

/** No function word among what follows, and in Latin every word capitalised: names, not a sentence. */
function plainNames(words: readonly Word[], tokens: Tokens, count: number): boolean {
  let plain = 0;
  for (let index = count; index < words.length; index++) {
    const word = words[index]!;
    if (word.flags & Flag.function && word.folded !== 'and') return false;
    if (/^[a-z]/u.test(word.folded) && word.folded !== 'and') plain++;
  }
  return plain === 0 || tokens.capitals >= plain;
}

function mostly(words: readonly Word[], count: number, flags: number): boolean {
  let yes = 0;
  for (let index = count; index < words.length; index++) if (words[index]!.flags & flags) yes++;
  return yes * 2 >= words.length - count;
}
