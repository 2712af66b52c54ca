/** The ledger made into stories and removals. */
import type { Cleaned, Document, Issue, KeptRole, LedgerEntry, Paragraph, Removal, Segment } from '../model.ts';
import { isTorn } from './joins.ts';
import type { Line } from './line.ts';
import { isRemoved } from './states.ts';

/** Margins below this become issues that a person should look at. */
const DOUBTFUL = 0.25;

/** Puts every line in its place; a front matter line is accounted for as boilerplate of the rule `front-matter`. */
export function assemble(document: Document, lines: readonly Line[], ledger: readonly LedgerEntry[], issues: readonly Issue[]): Cleaned {
  const byLine = new Map(lines.map((line) => [line.number, line]));
  const frontMatter: LedgerEntry[] = [];
  for (let index = 0; index < document.frontMatterLines; index++) {
    if (document.lines[index]!.trim() !== '')
      frontMatter.push({ line: index + 1, article: 0, role: 'boilerplate', rule: 'front-matter', margin: 1 });
  }
  const all = [...frontMatter, ...ledger];
  const removals: Removal[] = all
    .filter((entry) => isRemoved(entry.role))
    .map((entry) => ({
      line: entry.line,
      text: document.lines[entry.line - 1]!,
      role: entry.role as Removal['role'],
      rule: entry.rule,
      article: entry.article,
    }));
  const stories = new Map<number, LedgerEntry[]>();
  for (const entry of ledger) {
    if (entry.article === 0 || isRemoved(entry.role)) continue;
    const story = stories.get(entry.article);
    if (story) story.push(entry);
    else stories.set(entry.article, [entry]);
  }
  const segments = [...stories].map(([number, entries]) => segmentOf(number, entries, byLine));
  return { document, ledger: all, segments, removals, issues: [...issues, ...doubts(document, ledger, segments)] };
}

function segmentOf(number: number, entries: readonly LedgerEntry[], byLine: ReadonlyMap<number, Line>): Segment {
  const of = (role: KeptRole): Paragraph[] =>
    entries.filter((entry) => entry.role === role).map((entry) => ({ text: textOf(byLine.get(entry.line)!), lines: [entry.line] }));
  const headlines = of('headline');
  const deks = of('dek');
  return {
    number,
    headline: joined(headlines),
    dek: joined(deks),
    bylines: of('byline'),
    datelines: of('dateline'),
    dates: of('date'),
    credits: of('credit'),
    captions: of('caption'),
    body: body(entries.filter((entry) => entry.role === 'body').map((entry) => byLine.get(entry.line)!)),
  };
}

const UNEVEN = /[^\S ]| {2}/u;
const textOf = (line: Line): string => (UNEVEN.test(line.whole) ? line.whole.replace(/\s+/gu, ' ').trim() : line.whole);

const joined = (paragraphs: readonly Paragraph[]): Paragraph | null =>
  paragraphs.length === 0
    ? null
    : { text: paragraphs.map((paragraph) => paragraph.text).join(' '), lines: paragraphs.flatMap((paragraph) => paragraph.lines) };

function body(lines: readonly Line[]): Paragraph[] {
  const ended = lines.filter((line) => line.sentenceEnd || line.tokens.words.length < 5).length;
  const whole = lines.length > 1 ? Math.min(1, ended / (lines.length - 1)) : 1;
  const paragraphs: { text: string; lines: number[] }[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before && last && isTorn(before, line, whole)) {
      last.text = `${last.text} ${textOf(line)}`;
      last.lines.push(line.number);
    } else paragraphs.push({ text: textOf(line), lines: [line.number] });
  });
  return paragraphs;
}

function doubts(document: Document, ledger: readonly LedgerEntry[], segments: readonly Segment[]): Issue[] {
  const issues: Issue[] = [];
  const { file } = document;
  if (segments.length === 0)
    issues.push({
      rule: 'no-article',
      severity: 'warning',
      file,
      line: null,
      message: 'no story was found in this file',
      hint: `If there is one, give its lines. In content/corrections/${file}.yaml:\nstories: [{ lines: 1-${document.lines.length} }]`,
    });
  let article = 0;
  for (const entry of ledger) {
    const begins = entry.article > article && !isRemoved(entry.role);
    if (begins) article = entry.article;
    if (entry.margin >= DOUBTFUL) continue;
    if (begins && article > 1)
      issues.push({
        rule: 'border-doubtful',
        severity: 'note',
        file,
        line: entry.line,
        message: `a story seems to begin here, but it is doubtful (margin ${entry.margin})`,
        hint: borderHint(file, bordersOf(ledger), article),
      });
    else
      issues.push({
        rule: 'line-doubtful',
        severity: 'note',
        file,
        line: entry.line,
        message: `read as ${entry.role} (${entry.rule}), but it is doubtful (margin ${entry.margin})`,
        hint: lineHint(file, entry),
      });
  }
  return issues;
}

/** The machine's reading first, the other one second, each with the YAML to paste. */
function lineHint(file: string, { line, role }: LedgerEntry): string {
  const place = `In content/corrections/${file}.yaml:\n`;
  const keep = `It belongs to the text. ${place}keep: [${line}]`;
  const remove = `It is to be taken out. ${place}remove: [${line}]`;
  if (isRemoved(role)) return `${remove}\n${keep}`;
  return role === 'body' ? `${keep}\n${remove}` : `It is what it was taken for. ${place}roles: { ${line}: ${role} }\n${remove}`;
}

/** The first and last kept line of each story, in the order of the stories. */
function bordersOf(ledger: readonly LedgerEntry[]): (readonly [first: number, last: number])[] {
  const borders: [number, number][] = [];
  for (const { article, role, line } of ledger) {
    if (article === 0 || isRemoved(role)) continue;
    const story = borders[article - 1];
    if (story) story[1] = line;
    else borders[article - 1] = [line, line];
  }
  return borders.filter((story) => story !== undefined);
}

/** Story `number` may stand for itself, or go on from the one before it. */
function borderHint(file: string, borders: readonly (readonly [number, number])[], number: number): string {
  const place = `In content/corrections/${file}.yaml:\n`;
  const list = (stories: readonly (readonly [number, number])[]): string =>
    `stories: [${stories.map(([first, last]) => `{ lines: ${first}-${last} }`).join(', ')}]`;
  const joined = borders.flatMap((story, at): (readonly [number, number])[] => {
    if (at === number - 1) return [];
    return at === number - 2 ? [[story[0], borders[at + 1]?.[1] ?? story[1]]] : [story];
  });
  return `It is a story of its own. ${place}${list(borders)}\nIt goes on from the story before it. ${place}${list(joined)}`;
}
