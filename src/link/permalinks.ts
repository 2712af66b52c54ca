/**
 * Addresses that never break: `content/permalinks.json` remembers every address ever given and what stood there. No address
 * leaves the list; an entry's id, file and prints follow its article while the article lives.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** An article's address and how to know its text again. */
export interface KeptArticle {
  readonly address: string;
  readonly id: string;
  readonly file: string;
  /** The lowest shingles of its body, base 36, parted by spaces: about half survive when half of the text does. */
  readonly prints: string;
}

/** A person's slug and the full spellings by which they were known. */
export interface KeptPerson {
  readonly slug: string;
  readonly forms: readonly string[];
}

export interface Permalinks {
  readonly articles: readonly KeptArticle[];
  readonly people: readonly KeptPerson[];
}

export const noPermalinks: Permalinks = { articles: [], people: [] };

const ADDRESS = /^(?:ar|en)\/articles\/(?:\d{4}\/\d{2}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const SHAPE = z.strictObject({
  version: z.literal(1),
  articles: z.array(
    z.strictObject({
      address: z.string().max(200).regex(ADDRESS),
      id: z.string().max(80),
      file: z.string(),
      prints: z.string().regex(/^[0-9a-z ]*$/u),
    }),
  ),
  people: z.array(
    z.strictObject({
      slug: z
        .string()
        .max(120)
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
      forms: z.array(z.string()),
    }),
  ),
});

/**
 * Reads the file; a missing one is an archive without a past. Throws where it is there and cannot be understood: to go on
 * would give published articles new addresses.
 */
export async function readPermalinks(file: string): Promise<Permalinks> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return noPermalinks;
    throw error;
  }
  try {
    const { articles, people } = SHAPE.parse(JSON.parse(text));
    return { articles, people };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is damaged, and addresses depend on it. Put the last good version back. ${reason}`);
  }
}

/** Writes the list, one entry a line, sorted, in one move: a build that is killed leaves the old file. */
export async function writePermalinks(file: string, permalinks: Permalinks): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, permalinksText(permalinks));
  await rename(beside, file);
}

/** The bytes of the file. */
export function permalinksText({ articles, people }: Permalinks): string {
  const lines = (entries: readonly object[]): string => entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  const byKey = <T>(entries: readonly T[], key: (entry: T) => string): T[] =>
    [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const ofArticles = byKey(articles, (entry) => entry.address).map(({ address, id, file, prints }) => ({ address, id, file, prints }));
  const ofPeople = byKey(people, (entry) => entry.slug).map(({ slug, forms }) => ({ slug, forms }));
  return `{\n  "version": 1,\n  "articles": [${lines(ofArticles)}\n  ],\n  "people": [${lines(ofPeople)}\n  ]\n}\n`;
}
