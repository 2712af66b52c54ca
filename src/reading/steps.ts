/** The steps of reading that take time, as a worker or the main thread takes them: a file to its documents, a document to its articles and their facts. */
import { type Acquired, acquire } from '../acquire/acquire.ts';
import { clean } from '../clean/clean.ts';
import { folderOf, marksOf, NOTHING_RECURS, type Recurring } from '../clean/recurring.ts';
import { loadWording, type Wording } from '../clean/wording.ts';
import { describe } from '../describe/describe.ts';
import { type Knowledge, knowledgeOf } from '../describe/knowledge.ts';
import { digestOf } from '../keep/digest.ts';
import { type FactKnowledge, factKnowledge, factsOf } from '../link/facts.ts';
import type { Authority, Cleaned, Correction, Described, Document, Issue, SetAside, Site } from '../model.ts';
import { packCleaned, packDescriptions, packFacts, unpackCleaned, unpackDescriptions } from './packed.ts';

/** What a worker is started with: plain values, which cross the border of a thread. */
export interface Ground {
  readonly raw: string;
  readonly site: Site;
  readonly authority: Authority;
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** What came of a file or a record, without its text. */
export interface Found {
  /** The document's name; null where there is none. */
  readonly file: string | null;
  /** Of all that cleaning reads of it. */
  readonly digest: string;
  /** Marks of its lines, for counting what recurs. */
  readonly marks: Uint32Array;
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

/** A document that is to be read; steps whose records are at hand are not taken again. */
export interface Wanted {
  readonly file: string;
  readonly digest: string;
  /** In how many documents of its folder its lines stand, where in several. */
  readonly evidence: readonly (readonly [mark: number, documents: number])[];
  readonly cleaned: Uint8Array | null;
  readonly described: Uint8Array | null;
}

export interface Task {
  /** The file of the raw folder that the documents stand in. */
  readonly source: string;
  readonly wanted: readonly Wanted[];
}

/** The records of a document; null where they were at hand. `facts` is null where the file is no longer what it was a moment ago. */
export interface Read {
  readonly file: string;
  readonly cleaned: Uint8Array | null;
  readonly described: Uint8Array | null;
  readonly facts: Uint8Array | null;
}

export interface Steps {
  readonly acquireFiles: (files: readonly string[]) => Promise<Found[][]>;
  readonly readDocuments: (tasks: readonly Task[]) => Promise<Read[]>;
}

/** Tables that were compiled last, for a program that stays: most builds of it find the owner's lists as they were. */
function lastOf<Made>(key: (ground: Ground) => string, make: (ground: Ground) => Made): (ground: Ground) => Made {
  let last: { readonly key: string; readonly made: Made } | null = null;
  const keys = new WeakMap<Ground, string>();
  return (ground) => {
    const own = keys.get(ground) ?? key(ground);
    keys.set(ground, own);
    if (last?.key !== own) last = { key: own, made: make(ground) };
    return last.made;
  };
}

const authorityKey = ({ authority }: Ground): string => JSON.stringify(authority);
const wordingOf = lastOf<Wording>(
  ({ site, authority }) => JSON.stringify([site.wording, placeNames(authority)]),
  ({ site, authority }) => loadWording(site.wording, placeNames(authority)),
);
const knowledgeFor = lastOf<Knowledge>(authorityKey, ({ authority }) => knowledgeOf(authority));
const factKnowledgeOf = lastOf<FactKnowledge>(authorityKey, ({ authority }) => factKnowledge(authority));

/** Compiles the tables of this thread now, for a program that stays: the first file that comes is then read at once. */
export function prepareSteps(ground: Ground): void {
  wordingOf(ground);
  knowledgeFor(ground);
  factKnowledgeOf(ground);
}

/** The steps; tables are compiled when they are first needed. */
export function stepsOn(ground: Ground): Steps {
  const cleaned = (document: Document, recurring: Recurring): Cleaned => {
    return clean(document, wordingOf(ground), recurring);
  };
  const described = (of: Cleaned): Described => {
    return describe(of, knowledgeFor(ground));
  };
  const facts = (of: Described): Uint8Array => {
    return packFacts(factsOf(of, factKnowledgeOf(ground)));
  };
  /** From the cleaned record on. */
  const again = ({ file, cleaned: record, described: further }: Wanted & { readonly cleaned: Uint8Array }): Read => {
    const of = unpackCleaned(record);
    if (further !== null) {
      const known = { cleaned: of, ...unpackDescriptions(further, of.document.lines) };
      return { file, cleaned: null, described: null, facts: facts(known) };
    }
    const result = described(of);
    return { file, cleaned: null, described: packDescriptions(result), facts: facts(result) };
  };
  const options = { corrections: ground.corrections };
  return {
    acquireFiles: async (files) => {
      const found: Found[][] = [];
      for (const file of files) {
        const ofFile: Found[] = [];
        for await (const one of acquire(ground.raw, file, options)) ofFile.push(foundOf(one));
        found.push(ofFile);
      }
      return found;
    },
    readDocuments: async (tasks) => {
      const read: Read[] = [];
      for (const { source, wanted } of tasks) {
        const open = new Map<string, Wanted>();
        for (const one of wanted) {
          const { cleaned: record } = one;
          if (record === null) open.set(one.file, one);
          else read.push(again({ ...one, cleaned: record }));
        }
        if (open.size === 0) continue;
        for await (const { document } of acquire(ground.raw, source, options)) {
          const one = document === null ? undefined : open.get(document.file);
          if (document === null || one === undefined || documentDigest(document) !== one.digest) continue;
          open.delete(document.file);
          const recurring = one.evidence.length === 0 ? NOTHING_RECURS : new Map([[folderOf(document.file), new Map(one.evidence)]]);
          const of = described(cleaned(document, recurring));
          read.push({ file: document.file, cleaned: packCleaned(of.cleaned), described: packDescriptions(of), facts: facts(of) });
        }
        for (const { file } of open.values()) read.push({ file, cleaned: null, described: null, facts: null });
      }
      return read;
    },
  };
}

function foundOf({ document, setAside, issues }: Acquired): Found {
  if (document === null) return { file: null, digest: '', marks: new Uint32Array(), setAside, issues };
  return { file: document.file, digest: documentDigest(document), marks: Uint32Array.from(marksOf(document)), setAside, issues };
}

function documentDigest({ lines: _, ...rest }: Document): string {
  // The lines are the bytes, which `sha256` stands for.
  return digestOf(JSON.stringify(rest));
}

/** Spellings of the places that an owner knows: they begin datelines. */
export function placeNames({ places }: Authority): string[] {
  return places.flatMap(({ name, aliases }) => [name.ar, name.en, ...aliases.ar, ...aliases.en].filter((one) => one !== null));
}
