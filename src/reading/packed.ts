/**
 * How a read document is kept: as JSON without names of fields, and a paragraph that is one line of the source as that
 * line's number. Records are read back as they were, to the last field.
 */
import type {
  Article,
  Cleaned,
  Described,
  Document,
  DocumentFacts,
  LedgerEntry,
  PackedDocument,
  Paragraph,
  Removal,
  Segment,
} from '../model.ts';

/** A paragraph's lines, with its text in front where it is not the one line as it stands. */
type PackedParagraph = readonly number[] | readonly [string, ...number[]];
type PackedEntry = readonly [number, number, string, string, number];
/** A line, its role, rule and article, and its text where it is not the line as it stands. */
type PackedRemoval = readonly [number, string, string, number] | readonly [number, string, string, number, string];

export function packFacts(facts: DocumentFacts): Buffer {
  return Buffer.from(JSON.stringify(facts));
}

export function unpackFacts(bytes: Uint8Array): DocumentFacts {
  return JSON.parse(textOf(bytes)) as DocumentFacts;
}

/** A view of the bytes that came through a thread's border or from the store. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

/** A segment whose paragraphs are of one kind or another. */
type SegmentOf<One> = {
  readonly [Field in keyof Segment]: Segment[Field] extends readonly Paragraph[]
    ? readonly One[]
    : Segment[Field] extends number
      ? number
      : One | null;
};

interface PackedCleaned {
  readonly document: Document;
  readonly ledger: readonly PackedEntry[];
  readonly segments: readonly SegmentOf<PackedParagraph>[];
  readonly removals: readonly PackedRemoval[];
  readonly issues: Cleaned['issues'];
}

interface PackedArticle extends Omit<Article, 'captions' | 'body'> {
  readonly captions: readonly PackedParagraph[];
  readonly body: readonly PackedParagraph[];
}

/** What `describe` adds to a cleaned document. */
export type Descriptions = Omit<Described, 'cleaned'>;

interface PackedDescriptions extends Omit<Descriptions, 'articles'> {
  readonly articles: readonly PackedArticle[];
}

export function packCleaned(cleaned: Cleaned): Buffer {
  const { lines } = cleaned.document;
  const one = (paragraph: Paragraph): PackedParagraph => packParagraph(paragraph, lines);
  const packed: PackedCleaned = {
    document: cleaned.document,
    ledger: cleaned.ledger.map(({ line, article, role, rule, margin }): PackedEntry => [line, article, role, rule, margin]),
    segments: cleaned.segments.map((segment) => withParagraphs(segment, one)),
    removals: cleaned.removals.map(({ line, role, rule, article, text }): PackedRemoval => {
      const head = [line, role, rule, article] as const;
      return lineText(lines, line) === text ? head : [...head, text];
    }),
    issues: cleaned.issues,
  };
  return Buffer.from(JSON.stringify(packed));
}

export function unpackCleaned(bytes: Uint8Array): Cleaned {
  const { document, ledger, segments, removals, issues } = JSON.parse(textOf(bytes)) as PackedCleaned;
  const { lines } = document;
  const one = (packed: PackedParagraph): Paragraph => unpackParagraph(packed, lines);
  return {
    document,
    ledger: ledger.map(([line, article, role, rule, margin]) => ({ line, article, role, rule, margin }) as LedgerEntry),
    segments: segments.map((segment): Segment => withParagraphs(segment, one)),
    removals: removals.map(
      ([line, role, rule, article, text]) => ({ line, text: text ?? lineText(lines, line), role, rule, article }) as Removal,
    ),
    issues,
  };
}

export function packDescriptions({ cleaned, articles, setAside, issues }: Described): Buffer {
  const { lines } = cleaned.document;
  const one = (paragraph: Paragraph): PackedParagraph => packParagraph(paragraph, lines);
  const packed: PackedDescriptions = {
    articles: articles.map((article) => ({ ...article, captions: article.captions.map(one), body: article.body.map(one) })),
    setAside,
    issues,
  };
  return Buffer.from(JSON.stringify(packed));
}

export function unpackDescriptions(bytes: Uint8Array, lines: readonly string[]): Descriptions {
  const { articles, setAside, issues } = JSON.parse(textOf(bytes)) as PackedDescriptions;
  const one = (packed: PackedParagraph): Paragraph => unpackParagraph(packed, lines);
  return {
    articles: articles.map((article) => ({ ...article, captions: article.captions.map(one), body: article.body.map(one) })),
    setAside,
    issues,
  };
}

/** Both records of a document. */
export function unpackDocument({ cleaned: of, described }: PackedDocument): Described {
  const cleaned = unpackCleaned(of);
  return { cleaned, ...unpackDescriptions(described, cleaned.document.lines) };
}

function withParagraphs<From, To>(segment: SegmentOf<From>, one: (paragraph: From) => To): SegmentOf<To> {
  const { number, headline, dek, bylines, datelines, dates, credits, captions, body } = segment;
  const all = (paragraphs: readonly From[]): readonly To[] => paragraphs.map(one);
  return {
    number,
    headline: headline && one(headline),
    dek: dek && one(dek),
    bylines: all(bylines),
    datelines: all(datelines),
    dates: all(dates),
    credits: all(credits),
    captions: all(captions),
    body: all(body),
  };
}

const lineText = (lines: readonly string[], line: number): string => (lines[line - 1] ?? '').trim();

function packParagraph({ text, lines: own }: Paragraph, lines: readonly string[]): PackedParagraph {
  const only = own.length === 1 ? own[0] : undefined;
  return only !== undefined && lineText(lines, only) === text ? own : [text, ...own];
}

function unpackParagraph(packed: PackedParagraph, lines: readonly string[]): Paragraph {
  const [first, ...rest] = packed;
  if (typeof first === 'string') return { text: first, lines: rest as number[] };
  return { text: lineText(lines, first ?? 0), lines: packed as readonly number[] };
}
