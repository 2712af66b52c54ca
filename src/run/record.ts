import { pasteCorrection } from '../describe/pasted.ts';
import type { Archive, Article, ArticleDate, Described, Issue, Mention, Paragraph, PersonInArticle, SetAside } from '../model.ts';

/** One line of `clean --jsonl`: a document, what became of each of its lines, and its articles. Relied on from outside. */
export interface DocumentRecord {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly lines: readonly LineRecord[];
  readonly articles: readonly ArticleRecord[];
  readonly issues: readonly IssueRecord[];
}

interface LineRecord {
  readonly line: number;
  readonly article: number;
  readonly role: string;
  /** Of removed lines alone. */
  readonly rule?: string;
}

interface ArticleRecord {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly headlineOrigin: string;
  readonly dek: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly outlet: string | null;
  readonly date: Pick<ArticleDate, 'value' | 'precision' | 'certainty' | 'evidence'> | null;
  readonly captions: readonly string[];
  readonly body: readonly Paragraph[];
  readonly people: readonly PersonRecord[];
  readonly topics: readonly { readonly id: string; readonly score: number; readonly evidence: readonly string[] }[];
}

interface PersonRecord {
  readonly entity: string;
  /** Those in the body; `paragraph` counts from 0. */
  readonly mentions: readonly { readonly text: string; readonly paragraph: number; readonly start: number; readonly end: number }[];
}

type IssueRecord = Pick<Issue, 'rule' | 'severity' | 'line' | 'message' | 'hint'>;

const REMOVED: ReadonlySet<string> = new Set(['repeat', 'related-heading', 'related-link', 'widget', 'boilerplate']);

/** The record of one document; `archive` is the document linked by itself, `file` how the caller named it. */
export function recordOf(file: string, described: Described, archive: Archive, found: readonly Issue[]): DocumentRecord {
  const { document, ledger } = described.cleaned;
  const linked = new Map(archive.articles.map((article) => [article.id, article]));
  const issues = described.setAside === null ? found : [...found, asIssue(described.setAside)];
  return {
    file,
    sha256: document.sha256,
    encoding: document.encoding,
    lines: ledger.map(({ line, article, role, rule }) => (REMOVED.has(role) ? { line, article, role, rule } : { line, article, role })),
    articles: described.articles.map((article) => articleRecord(article, linked.get(article.id)?.people ?? [])),
    issues: issues.map(({ rule, severity, line, message, hint }) => ({ rule, severity, line, message, hint })),
  };
}

/** Only its language sets aside what could be read. */
function asIssue(setAside: SetAside): Issue {
  const hint = pasteCorrection('If it is Arabic (ar) or English (en), say so.', setAside.file, 1, ['language: ar']);
  return { ...setAside, severity: 'warning', line: null, hint };
}

function articleRecord(article: Article, people: readonly PersonInArticle[]): ArticleRecord {
  const { id, language, headline, headlineOrigin, dek, byline, dateline, outlet } = article;
  return {
    id,
    language,
    headline,
    headlineOrigin,
    dek,
    byline,
    dateline,
    outlet,
    date: article.date === null ? null : dateRecord(article.date),
    captions: article.captions.map((caption) => caption.text),
    body: article.body.map(({ text, lines }) => ({ text, lines })),
    people: people.map(({ person, mentions }) => ({
      entity: person,
      mentions: mentions.flatMap((at) => (article.mentions[at] === undefined ? [] : mentionRecord(article.mentions[at]))),
    })),
    topics: article.topics.map((topic) => ({ id: topic.id, score: round(topic.score), evidence: topic.evidence })),
  };
}

function dateRecord({ value, precision, certainty, evidence }: ArticleDate): NonNullable<ArticleRecord['date']> {
  return { value, precision, certainty, evidence: { line: evidence.line, text: evidence.text, rule: evidence.rule } };
}

function mentionRecord({ text, place }: Mention): PersonRecord['mentions'] {
  return place.field === 'body' ? [{ text, paragraph: place.paragraph, start: place.start, end: place.end }] : [];
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
