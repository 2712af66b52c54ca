import type { DocumentRecord } from '../../src/run/record.ts';
import type { GoldDocument, GoldStory } from './gold.ts';

/** How well documents are cleaned, each figure from 0 to 1, null where there is nothing to judge. */
export interface Figures {
  readonly documents: number;
  readonly articles: number;
  /** F1 of the characters kept as an article's text. */
  readonly kept: number | null;
  /** F1 of the characters that are body text of the right article. */
  readonly body: number | null;
  /** F1 of the lines at which an article begins. */
  readonly split: number | null;
  /** Documents whose body lines are all right and in the right article. */
  readonly exact: number | null;
  readonly headline: number | null;
  readonly language: number | null;
  /** Of the articles that print a date. */
  readonly date: number | null;
  /** Torn paragraphs put together again. */
  readonly joined: number | null;
  /** Other body lines wrongly joined: lower is better. */
  readonly misjoined: number | null;
  /** Documents with every non-blank line in the ledger exactly once. */
  readonly accounted: number | null;
}

/** What is counted; one of these for each document and, added up, for each group. */
export type Counts = Readonly<Record<CountName, number>>;
type CountName = (typeof COUNT_NAMES)[number];
const COUNT_NAMES = [
  ...['documents', 'articles', 'keptRight', 'keptWrong', 'keptMissed', 'bodyRight', 'bodyWrong', 'bodyMissed'],
  ...['splitRight', 'splitWrong', 'splitMissed', 'exact', 'headline', 'language', 'date', 'dated'],
  ...['joined', 'torn', 'misjoined', 'seams', 'accounted'],
] as const;

interface Label {
  readonly article: number;
  readonly roles: readonly string[];
}
interface SourceLine {
  readonly number: number;
  readonly text: string;
}
type Got = ReadonlyMap<number, { readonly article: number; readonly role: string }>;

const KEPT: ReadonlySet<string> = new Set(['headline', 'dek', 'body', 'caption', 'dateline', 'byline', 'date', 'credit']);
const VISIBLE = /[^\s\u0000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const UNLABELLED: Label = { article: 0, roles: ['boilerplate'] };
const UNANSWERED = { article: 0, role: 'boilerplate' } as const;
/** Benchmarks differ on whether headline and captions are body: so many furniture lines of a `judge: body` page count for nothing. */
const FREE_FURNITURE = 8;

/** Counts one document: `source` is the file's text, `record` what `clean --jsonl` said of it (undefined: nothing). */
export function countDocument(gold: GoldDocument, source: string, record: DocumentRecord | undefined): Counts {
  const bodyOnly = gold.judge === 'body';
  const lines = source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => VISIBLE.test(text));
  const truth = labels(gold);
  const got: Got = new Map(record?.lines.map((line) => [line.line, line]));
  const match = matchArticles(lines, truth, got);
  const body = countBody(lines, truth, got, match, bodyOnly);
  const accounted = record !== undefined && got.size === record.lines.length && lines.every(({ number }) => got.has(number));
  return {
    ...NOTHING,
    documents: 1,
    accounted: Number(accounted),
    ...body,
    exact: Number(record !== undefined && body.bodyWrong === 0 && body.bodyMissed === 0),
    ...(bodyOnly ? {} : { articles: gold.stories.length, ...countKept(lines, truth, got), ...countSplits(truth, got) }),
    ...(bodyOnly ? {} : countStories(gold.stories, record, match)),
    ...countJoins(gold, truth, record, bodyOnly),
  };
}

const NOTHING = Object.fromEntries(COUNT_NAMES.map((name) => [name, 0])) as Counts;

/** The sum of many documents' counts. */
export function addCounts(all: readonly Counts[]): Counts {
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)])) as Counts;
}

export function figuresOf(c: Counts): Figures {
  return {
    documents: c.documents,
    articles: c.articles,
    kept: f1(c.keptRight, c.keptWrong, c.keptMissed),
    body: f1(c.bodyRight, c.bodyWrong, c.bodyMissed),
    split: f1(c.splitRight, c.splitWrong, c.splitMissed),
    exact: ratio(c.exact, c.documents),
    headline: ratio(c.headline, c.articles),
    language: ratio(c.language, c.articles),
    date: ratio(c.date, c.dated),
    joined: ratio(c.joined, c.torn),
    misjoined: ratio(c.misjoined, c.seams),
    accounted: ratio(c.accounted, c.documents),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
function f1(right: number, wrong: number, missed: number): number | null {
  return ratio(2 * right, 2 * right + wrong + missed);
}

function labels(gold: GoldDocument): ReadonlyMap<number, Label> {
  const found = new Map<number, Label>();
  for (const [from, to, article, role] of gold.lines) {
    for (let line = from; line <= to; line++) found.set(line, { article, roles: typeof role === 'string' ? [role] : role });
  }
  return found;
}

/** Which of our articles answers for which of the truth's: by shared characters of body, the largest overlap first. */
function matchArticles(lines: readonly SourceLine[], truth: ReadonlyMap<number, Label>, got: Got): ReadonlyMap<number, number> {
  const overlap = new Map<string, { story: number; ours: number; size: number }>();
  for (const { number, text } of lines) {
    const label = truth.get(number);
    const ours = got.get(number);
    if (!label?.article || !ours?.article || !label.roles.includes('body')) continue;
    const key = `${label.article} ${ours.article}`;
    const size = (overlap.get(key)?.size ?? 0) + text.length;
    overlap.set(key, { story: label.article, ours: ours.article, size });
  }
  const match = new Map<number, number>();
  const used = new Set<number>();
  for (const { story, ours } of [...overlap.values()].sort((a, b) => b.size - a.size)) {
    if (match.has(story) || used.has(ours)) continue;
    match.set(story, ours);
    used.add(ours);
  }
  return match;
}

function countBody(
  lines: readonly SourceLine[],
  truth: ReadonlyMap<number, Label>,
  got: Got,
  match: ReadonlyMap<number, number>,
  bodyOnly: boolean,
) {
  const count = { bodyRight: 0, bodyWrong: 0, bodyMissed: 0 };
  let furniture = 0;
  for (const { number, text } of lines) {
    const label = truth.get(number) ?? UNLABELLED;
    const ours = got.get(number) ?? UNANSWERED;
    const size = text.trim().length;
    const eitherWay = label.roles.length > 1;
    if (eitherWay && label.roles.includes(ours.role)) continue;
    if (bodyOnly && label.roles[0] === 'any') continue;
    if (bodyOnly && ours.article > 0 && ours.role !== 'body' && KEPT.has(ours.role) && furniture++ < FREE_FURNITURE) continue;
    const isBody = label.roles.includes('body');
    const saidBody = ours.role === 'body' && ours.article > 0;
    if (isBody && saidBody && match.get(label.article) === ours.article) count.bodyRight += size;
    else {
      if (saidBody) count.bodyWrong += size;
      if (isBody && !eitherWay) count.bodyMissed += size;
    }
  }
  return count;
}

function countKept(lines: readonly SourceLine[], truth: ReadonlyMap<number, Label>, got: Got) {
  const count = { keptRight: 0, keptWrong: 0, keptMissed: 0 };
  for (const { number, text } of lines) {
    const label = truth.get(number) ?? UNLABELLED;
    const ours = got.get(number) ?? UNANSWERED;
    const isKept = label.article > 0 && label.roles.some((role) => KEPT.has(role));
    const saidKept = ours.article > 0 && KEPT.has(ours.role);
    if (!isKept && !saidKept) continue;
    count[isKept && saidKept ? 'keptRight' : saidKept ? 'keptWrong' : 'keptMissed'] += text.trim().length;
  }
  return count;
}

function countSplits(truth: ReadonlyMap<number, Label>, got: Got) {
  const wanted = beginnings(
    [...truth].filter(([, { roles }]) => roles.some(standsInArticle)).map(([line, { article }]) => [line, article]),
  );
  const ours = beginnings([...got].filter(([, { role }]) => standsInArticle(role)).map(([line, { article }]) => [line, article]));
  const right = [...ours].filter((line) => wanted.has(line)).length;
  return { splitRight: right, splitWrong: ours.size - right, splitMissed: wanted.size - right };
}

function standsInArticle(role: string): boolean {
  return KEPT.has(role) || role === 'repeat';
}

/** The first line of each article. */
function beginnings(lines: readonly (readonly [line: number, article: number])[]): ReadonlySet<number> {
  const first = new Map<number, number>();
  for (const [line, article] of lines) {
    if (article > 0 && line < (first.get(article) ?? Number.POSITIVE_INFINITY)) first.set(article, line);
  }
  return new Set(first.values());
}

function countStories(stories: readonly GoldStory[], record: DocumentRecord | undefined, match: ReadonlyMap<number, number>) {
  const count = { headline: 0, language: 0, date: 0, dated: 0 };
  stories.forEach((story, index) => {
    const article = record?.articles[(match.get(index + 1) ?? 0) - 1];
    if (story.date) count.dated++;
    if (article === undefined) return;
    const headline = story.headline ?? story.title ?? '';
    if (headline === '' ? article.headlineOrigin === 'derived' : squash(article.headline) === squash(headline)) count.headline++;
    if (article.language === story.language) count.language++;
    if (story.date && article.date?.value === story.date) count.date++;
  });
  return count;
}

function countJoins(gold: GoldDocument, truth: ReadonlyMap<number, Label>, record: DocumentRecord | undefined, bodyOnly: boolean) {
  const torn = new Set((gold.joined ?? []).map((pair) => pair.join('-')));
  const made = new Set(
    record?.articles.flatMap(({ body }) => body.flatMap(({ lines }) => lines.slice(1).map((line, at) => `${lines[at]}-${line}`))),
  );
  const joined = [...torn].filter((pair) => made.has(pair)).length;
  if (bodyOnly) return { torn: torn.size, joined };
  const bodyLines = [...truth.values()].filter(({ roles }) => roles.includes('body')).length;
  return { torn: torn.size, joined, misjoined: made.size - joined, seams: Math.max(1, bodyLines) };
}

function squash(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200e\u200f]+/gu, ' ')
    .trim();
}
