import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A labelled folder: `gold.json` beside the documents it speaks of. */
const STORY = z.object({
  language: z.string(),
  headline: z.string().nullish(),
  title: z.string().nullish(),
  date: z.string().nullish(),
});
const DOCUMENT = z.object({
  file: z.string(),
  /** From line, to line, number of the story (0: none), the role or the roles that are right. */
  lines: z.array(z.tuple([z.number(), z.number(), z.number(), z.union([z.string(), z.array(z.string())])])),
  stories: z.array(STORY),
  /** Pairs of lines that are one paragraph. */
  joined: z.array(z.array(z.number())).optional(),
  /** `body`: only the body lines are labelled. */
  judge: z.string().optional(),
  layout: z.string().optional(),
});
const GOLD = z.object({ documents: z.array(DOCUMENT) });

export type GoldStory = Readonly<z.infer<typeof STORY>>;
export type GoldDocument = Readonly<z.infer<typeof DOCUMENT>>;

export interface Sample {
  readonly folder: string;
  readonly documents: readonly GoldDocument[];
  /** SHA-256 over the truth and the documents: a floor holds for this sample alone. */
  readonly digest: string;
}

/** Reads a labelled folder; throws where `gold.json` is missing or has another shape. */
export async function readSample(folder: string): Promise<Sample> {
  const text = await readFile(join(folder, 'gold.json'), 'utf8');
  const { documents } = GOLD.parse(JSON.parse(text));
  const hash = createHash('sha256').update(text);
  for (const { file } of documents) hash.update(file).update(await readFile(join(folder, file)));
  return { folder, documents, digest: hash.digest('hex').slice(0, 16) };
}
