/** What is known of the raw folder from the build before: each file's stamp, its documents, and what was found wrong in them. */
import { readFileSync } from 'node:fs';
import type { Stamp } from '../keep/stamps.ts';
import { writeWhole } from '../keep/whole.ts';
import type { Issue, SetAside } from '../model.ts';

export interface KnownDocument {
  /** Null for what became no document. */
  readonly file: string | null;
  readonly digest: string;
  /** Digest of what recurs of its lines; '' where nothing does. */
  evidence: string;
  cleanedKey: string;
  describedKey: string;
  factsKey: string;
  readonly setAside: SetAside | null;
  readonly issues: readonly Issue[];
}

export interface KnownFile {
  /** Null where the file has to be read again. */
  readonly stamp: Stamp | null;
  /** Digest of its corrections. */
  readonly corrected: string;
  readonly found: readonly KnownDocument[];
}

export interface Catalogue {
  /** The version of the stage that took the files in. */
  readonly acquired: string;
  /** Digest of everything else that the records of all documents depend on. */
  readonly base: string;
  readonly files: ReadonlyMap<string, KnownFile>;
}

export const NOTHING_KNOWN: Catalogue = { acquired: '', base: '', files: new Map() };

/** Reads a catalogue; one that is missing or damaged is an empty one. */
export function readCatalogue(path: string): Catalogue {
  try {
    const { acquired, base, files } = JSON.parse(readFileSync(path, 'utf8')) as Omit<Catalogue, 'files'> & {
      readonly files: readonly (readonly [string, KnownFile])[];
    };
    return { acquired, base, files: new Map(files) };
  } catch {
    return NOTHING_KNOWN;
  }
}

/** Writes it in one move: a build that is killed leaves the old one. */
export function writeCatalogue(path: string, { acquired, base, files }: Catalogue): void {
  writeWhole(path, JSON.stringify({ acquired, base, files: [...files] }));
}
