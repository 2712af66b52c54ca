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
import { type Acquired, acquire } from './acquire/acquire.ts';
import { readCorrections } from './acquire/corrections.ts';
import { readSite } from './acquire/site.ts';
import { listSources } from './acquire/sources.ts';
import { clean } from './clean/clean.ts';
import { countRecurring, marksOf, type Recurring } from './clean/recurring.ts';
import { loadWording, type Wording } from './clean/wording.ts';
import { describe } from './describe/describe.ts';
import { type Knowledge, knowledgeOf } from './describe/knowledge.ts';
import { readAuthority } from './link/authority.ts';
import { type FactKnowledge, factKnowledge, factsOf } from './link/facts.ts';
import { link } from './link/link.ts';
import { type Permalinks, readPermalinks } from './link/permalinks.ts';
import type { Archive, Authority, Correction, Described, Document, Documents, Issue, SetAside, Site } from './model.ts';

/** Where an archive's input lies; absolute paths. */
export interface Sources {
  readonly content: string;
  readonly raw: string;
  readonly permalinks: string;
}

/** What the pipeline asks of the world beyond reading its sources. */
export interface Effects {
  readonly progress: (step: string, done: number, total: number) => void;
}

/** What the owner of an archive knows: read once, the same for every document. */
export interface Known {
  readonly site: Site;
  readonly authority: Authority;
  readonly wording: Wording;
  readonly knowledge: Knowledge;
  readonly factKnowledge: FactKnowledge;
  /** A person's decisions, by file of the raw folder. */
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly issues: readonly Issue[];
}

/** The archive, the documents that its pages show, and the permalinks to be kept when they stand. */
export interface Built {
  readonly archive: Archive;
  readonly documents: Documents;
  readonly permalinks: Permalinks;
}

/** What came of one document: it described, or why there is none. */
export interface Outcome {
  readonly described: Described | null;
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

/** sources → acquire → clean → describe → factsOf → link. Writes nothing. */
export async function buildArchive(sources: Sources, effects: Effects): Promise<Built> {
  const known = await readKnown(sources.content, sources.raw);
  const { files, setAside } = await listSources(sources.raw);
  const acquired: Acquired[] = [];
  for (const [done, file] of files.entries()) {
    effects.progress('reading files', done, files.length);
    for await (const one of acquire(sources.raw, file, { corrections: known.corrections })) acquired.push(one);
  }
  effects.progress('reading files', files.length, files.length);
  const documents = acquired.flatMap(({ document }) => document ?? []);
  const recurring = recurringIn(documents);
  const described = documents.map((document, done) => {
    effects.progress('cleaning and describing', done + 1, documents.length);
    return readDocument(document, known, recurring);
  });
  const facts = described.map((one) => factsOf(one, known.factKnowledge));
  const linked = link(facts, known.authority, known.site, await readPermalinks(sources.permalinks));
  const aside = [...setAside, ...acquired.flatMap((one) => one.setAside ?? [])];
  const issues = [...known.issues, ...acquired.flatMap((one) => one.issues)];
  return { archive: withFindings(linked.archive, aside, issues), documents: inMemory(described), permalinks: linked.permalinks };
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

function recurringIn(documents: readonly Document[]): Recurring {
  function* marks() {
    for (const document of documents) yield { file: document.file, marks: marksOf(document) };
  }
  return countRecurring(marks());
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
  return {
    site,
    authority,
    corrections,
    wording: loadWording(site.wording, placeNames(authority)),
    knowledge: knowledgeOf(authority),
    factKnowledge: factKnowledge(authority),
    issues,
  };
}

/** Documents that are all at hand. */
export function inMemory(described: readonly Described[]): Documents {
  const byFile = new Map(described.map((one) => [one.cleaned.document.file, one]));
  return { described: (file) => byFile.get(file) ?? null };
}

function placeNames({ places }: Authority): string[] {
  return places.flatMap(({ name, aliases }) => [name.ar, name.en, ...aliases.ar, ...aliases.en].filter((one) => one !== null));
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
