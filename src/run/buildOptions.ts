/** What may be asked of a build beside its folders. */
import type { Memory } from '../keep/memory.ts';
import type { Stamps } from '../keep/stamps.ts';
import type { Lanes } from '../publish/lanes.ts';

/** The text of a page that is not written yet; null for one that is as it stands on the disk, or that nobody opens. */
export type OpenedPages = (path: string) => string | null;

export interface BuildOptions {
  /** Reads every raw file, and looks for every published one, whatever their stamps say. */
  readonly verify?: boolean;
  /** At most so many worker threads. */
  readonly workers?: number | undefined;
  /** How pages are written; by the shipped templates unless told. */
  readonly lanes?: Lanes;
  /** The program stays for further builds: nothing is left to be made ready when a file comes. */
  readonly stays?: boolean;
  /** Stamps of raw files that were taken already. */
  readonly stamps?: Stamps;
  /** What earlier builds of this process left, and where this one leaves what it knows. */
  readonly memory?: Memory;
  /** Is told of pages that can be shown before they are written, and may take its time to show them. */
  readonly opened?: (pages: OpenedPages) => Promise<void>;
}
