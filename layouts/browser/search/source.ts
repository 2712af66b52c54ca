/** The files of the index as the browser knows them, each asked for once. */
import { type FileName, headsFile, META } from '../../../src/publish/search/format/files.ts';
import { type Head, type Meta, type PackedHead, unpackHead } from '../../../src/publish/search/format/records.ts';

/** Gives the content of a file of the index. */
export type Load = (file: FileName) => Promise<unknown>;

export class Source {
  readonly #load: Load;
  readonly #asked = new Map<FileName, Promise<unknown>>();
  readonly #tables = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
  /** Files asked for since `begin`. */
  requests = 0;

  constructor(load: Load) {
    this.#load = load;
  }

  /** Another search begins. */
  begin(): void {
    this.requests = 0;
  }

  /** A file that could not be had is asked for again the next time. */
  async content<Content>(file: FileName): Promise<Content> {
    let asked = this.#asked.get(file);
    if (!asked) {
      this.requests++;
      asked = this.#load(file);
      this.#asked.set(file, asked);
      asked.catch(() => this.#asked.delete(file));
    }
    return (await asked) as Content;
  }

  has(file: FileName): boolean {
    return this.#asked.has(file);
  }

  meta(): Promise<Meta> {
    return this.content<Meta>(META);
  }

  /** The postings of the words of a table's file. */
  async table(file: FileName): Promise<ReadonlyMap<string, string>> {
    const rows = await this.content<readonly string[]>(file);
    let table = this.#tables.get(rows);
    if (!table) {
      const made = new Map<string, string>();
      for (let at = 0; at + 1 < rows.length; at += 2) made.set(rows[at] ?? '', rows[at + 1] ?? '');
      this.#tables.set(rows, made);
      table = made;
    }
    return table;
  }

  async head(serial: number): Promise<Head | null> {
    const packed = (await this.content<readonly PackedHead[]>(headsFile(serial))).find(([own]) => own === serial);
    return packed ? unpackHead(packed) : null;
  }
}
