/**
 * How well the two languages' reports of one event are paired, on a labelled sample of our own that takes the whole road:
 *
 *   npx tsx scripts/eval/counterparts.ts [FOLDER] [--errors] [--only later]
 *
 * FOLDER holds `.jsonl` files; beside what any archive's records have, each record has `event`: the two articles of one event
 * are a pair. `--only` counts the events of one file alone, among the articles of all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ArchivedArticle } from '../../src/model.ts';
import { buildArchive } from '../../src/pipeline.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const SAMPLE = join(ROOT, 'tests/link/counterparts');

const LABEL = z.object({ id: z.string(), event: z.string() });

/** One found or missed pair, by the ids of the sample. */
export interface Pair {
  readonly one: string;
  readonly two: string;
  readonly shared: readonly string[];
}

export interface CounterpartFigures {
  readonly articles: number;
  /** Pairs of the sample. */
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly Pair[];
  readonly missed: readonly Pair[];
}

/** Builds the sample as an archive and counts which of its pairs were found, and which found ones are none. */
export async function measureCounterparts(folder: string, only: string | null = null): Promise<CounterpartFigures> {
  const labels = readLabels(folder);
  const sources = { content: join(ROOT, 'content'), raw: folder, permalinks: join(folder, 'permalinks.json') };
  const { archive } = await buildArchive(sources, { progress: () => {} });
  const labelOf = (article: ArchivedArticle) => labels.get(article.file) ?? { id: article.file, event: article.file };
  const articleOf = new Map(archive.articles.map((article) => [article.id, article]));

  const found = archive.articles.flatMap((article): (Pair & { right: boolean; event: string })[] => {
    const other = article.counterpart === null ? undefined : articleOf.get(article.counterpart.article);
    if (article.language !== 'en' || other === undefined) return [];
    const [one, two] = [labelOf(article), labelOf(other)];
    if (only !== null && !article.file.startsWith(`${only}.jsonl#`) && !other.file.startsWith(`${only}.jsonl#`)) return [];
    return [{ one: one.id, two: two.id, shared: article.counterpart?.shared ?? [], right: one.event === two.event, event: one.event }];
  });
  const members = new Map<string, string[]>();
  for (const [file, { id, event }] of labels)
    if (only === null || file.startsWith(`${only}.jsonl#`)) members.set(event, [...(members.get(event) ?? []), id]);
  const pairs = [...members].filter(([, ids]) => ids.length === 2);
  const hits = new Set(found.filter(({ right }) => right).map(({ event }) => event));
  const right = found.filter((pair) => pair.right).length;
  return {
    articles: labels.size,
    pairs: pairs.length,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: pairs.filter(([event]) => hits.has(event)).length / pairs.length,
    wrong: found.filter((pair) => !pair.right),
    missed: pairs.filter(([event]) => !hits.has(event)).map(([, [one = '', two = '']]) => ({ one, two, shared: [] })),
  };
}

/** By the name that acquiring gives a record: `pairs.jsonl#17`. */
function readLabels(folder: string): Map<string, z.infer<typeof LABEL>> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const rows = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, n) => [`${file}#${n + 1}`, LABEL.parse(JSON.parse(line))] as const),
  );
  return new Map(rows);
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean' }, only: { type: 'string' } },
  });
  const figures = await measureCounterparts(resolve(positionals[0] ?? SAMPLE), values.only ?? null);
  const { articles, pairs, precision, recall, wrong, missed } = figures;
  console.log(`${articles} articles, ${pairs} pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  if (values.errors === true) {
    for (const { one, two, shared } of wrong) console.log(`wrong   ${one} · ${two}: ${shared.join(' | ')}`);
    for (const { one, two } of missed) console.log(`missed  ${one} · ${two}`);
  }
}
