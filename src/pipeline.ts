/**
 * The road of a raw file to its page, on one screen. Each step takes what the one before it gave; none calls back.
 *
 *   listSources      the raw folder       → files, in order of name
 *   acquire          a file               → Document: decoded text, what its front matter and its correction state
 *   countRecurring   all documents        → lines that stand in many documents of a folder: menus, footers
 *   clean            a document           → Cleaned: stories (Segment) and what was taken out (Removal), line for line
 *   describe         a cleaned document   → Described: articles with language, headline, date, names and topics
 *   factsOf          a described document → DocumentFacts: what linking needs of it, without its text
 *   link             all facts            → Archive: who is who, pairs, copies, related, an address for each article
 *   plan             the archive          → PagePlan: which pages there are (src/publish/plan.ts)
 *   render           a page               → its text (layouts/render.ts, called through Eleventy)
 */
import { join } from 'node:path';
import { acquire } from './acquire/acquire.ts';
import { readCorrections } from './acquire/corrections.ts';
import { readSite } from './acquire/site.ts';
import { listSources } from './acquire/sources.ts';
import { clean } from './clean/clean.ts';
import { countRecurring, marksOf, type Recurring } from './clean/recurring.ts';
import { loadWording, type Wording } from './clean/wording.ts';
import { describe } from './describe/describe.ts';
import { type Knowledge, knowledgeOf } from './describe/knowledge.ts';
import { readAuthority } from './link/authority.ts';
import type { LinkedVersions } from './link/faces.ts';
import { type FactKnowledge, factKnowledge } from './link/facts.ts';
import { type Permalinks, readPermalinks } from './link/permalinks.ts';
import type { Archive, Authority, Correction, Described, Document, Documents, Issue, SetAside, Site } from './model.ts';
import { noReading } from './reading/cache.ts';
import { linkRead } from './reading/linked.ts';
import { documentsOf, type ReadArchive, type ReadOptions, readArchive } from './reading/read.ts';
import { type Ground, placeNames } from './reading/steps.ts';

/** Where an archive's input lies; absolute paths. */
export interface Sources {
  readonly content: string;
  readonly raw: string;
  readonly permalinks: string;
}

/** What the pipeline asks of the world beyond its sources; without `reading`, nothing is kept. */
export type Effects = Omit<ReadOptions, 'reading'> & Partial<Pick<ReadOptions, 'reading'>>;

/** What the owner of an archive knows: read once, the same for every document. */
export interface Known {
  readonly site: Site;
  readonly authority: Authority;
  /** Compiled when first asked for: most builds read nothing. */
  readonly wording: Wording;
  readonly knowledge: Knowledge;
  readonly factKnowledge: FactKnowledge;
  /** A person's decisions, by file of the raw folder. */
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly issues: readonly Issue[];
}

/** The archive, and the documents that its pages show. */
export interface Built {
  readonly archive: Archive;
  readonly versions: LinkedVersions;
  readonly documents: Documents;
  readonly permalinks: Permalinks;
  readonly read: ReadArchive;
  /** What the documents were read by. */
  readonly ground: Ground;
}

/** The same, with all that linking has in memory. */
export interface JustBuilt extends Built {
  /** Writes down what was linked for the next build, and answers what makes it count once the site stands. */
  readonly keepLinking: () => Promise<() => Promise<void>>;
}

/** What came of one document: it described, or why there is none. */
export interface Outcome {
  readonly described: Described | null;
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

/** sources → acquire → clean → describe → factsOf → link. Writes nothing but what it keeps for the next time. */
export async function buildArchive(sources: Sources, effects: Effects): Promise<JustBuilt> {
  effects.step?.('reading');
  const known = await readKnown(sources.content, sources.raw);
  const { files, setAside } = await listSources(sources.raw);
  const { raw } = sources;
  const { site, authority, corrections } = known;
  const { reading = noReading() } = effects;
  const ground: Ground = { raw, site, authority, corrections };
  const read = await readArchive(files, ground, { ...effects, reading });
  effects.step?.('linking');
  const linked = await linkRead(reading, read, authority, site, await readPermalinks(sources.permalinks));
  const decided = [...corrections].map(([file, correction]) => ({ file, correction })).sort((a, b) => compare(a.file, b.file));
  const archive = withFindings(
    { ...linked.archive, corrections: decided },
    [...setAside, ...read.setAside],
    [...known.issues, ...read.issues],
  );
  const { versions, permalinks, keep } = linked;
  return { archive, versions, documents: documentsOf(reading.store, read), permalinks, read, ground, keepLinking: keep };
}

/** acquire → clean → describe, for one file by itself; once a document, in little memory. */
export async function* cleanFile(folder: string, file: string, known: Known, recurring: Recurring): AsyncGenerator<Outcome> {
  for await (const { document, setAside, issues } of acquire(folder, file, { corrections: known.corrections })) {
    yield { described: document === null ? null : readDocument(document, known, recurring), setAside, issues };
  }
}

/** clean → describe, for one document: no step of it touches the disk. */
export function readDocument(document: Document, known: Known, recurring: Recurring): Described {
  return describe(clean(document, known.wording, recurring), known.knowledge);
}

/** So many documents of a folder tell which lines recur in it: with a cap, the first reading takes bounded memory. */
const SAMPLE = 2_000;

/** Reads files of one folder a first time to learn which lines stand in many of them; holds marks of lines, no text. */
export async function recurringAcross(folder: string, files: readonly string[]): Promise<Recurring> {
  const marks: { readonly file: string; readonly marks: ReadonlySet<number> }[] = [];
  for (const file of files) {
    for await (const { document } of acquire(folder, file)) {
      if (document !== null) marks.push({ file: document.file, marks: marksOf(document) });
      if (marks.length === SAMPLE) return countRecurring(marks);
    }
  }
  return countRecurring(marks);
}

/**
 * Reads what the owner knows: `site.yaml`, `authority/`, `corrections/`, and the wording that cleaning goes by. That a
 * correction has no file is said of the content's own raw folder alone, not of a try with another.
 */
export async function readKnown(content: string, raw: string): Promise<Known> {
  const { site, issues: ofSite } = await readSite(content);
  const { authority, issues: ofAuthority } = await readAuthority(content);
  const { corrections, issues: ofCorrections } = await readCorrections(content, raw);
  const own = raw === join(content, 'raw');
  const issues = [...ofSite, ...ofAuthority, ...ofCorrections.filter(({ rule }) => own || rule !== 'correction-orphan')];
  let wording: Wording | undefined;
  let knowledge: Knowledge | undefined;
  let facts: FactKnowledge | undefined;
  return {
    site,
    authority,
    corrections,
    get wording() {
      wording ??= loadWording(site.wording, placeNames(authority));
      return wording;
    },
    get knowledge() {
      knowledge ??= knowledgeOf(authority);
      return knowledge;
    },
    get factKnowledge() {
      facts ??= factKnowledge(authority);
      return facts;
    },
    issues,
  };
}

/** Documents that are all at hand. */
export function inMemory(described: readonly Described[]): Documents {
  const byFile = new Map(described.map((one) => [one.cleaned.document.file, one]));
  return { described: (file) => byFile.get(file) ?? null };
}

/** The archive with what was found before linking put beside what linking found, each list in a fixed order. */
function withFindings(archive: Archive, setAside: readonly SetAside[], issues: readonly Issue[]): Archive {
  return {
    ...archive,
    setAside: [...archive.setAside, ...setAside].sort((a, b) => compare(a.file, b.file)),
    issues: [...archive.issues, ...issues].sort(
      (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
