/**
 * Makes `src/describe/languages/ngrams.tsv` from texts in known languages, the same bytes from the same texts.
 * `npx tsx scripts/train/language.ts LABELLED.jsonl ARABIC.txt.gz ENGLISH.txt.gz`
 * LABELLED: {language, text} a line; the others: a story a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { NGRAM_LANGUAGES, type NgramScript, ngramsOf } from '../../src/describe/languages/ngrams.ts';

export interface LabelledText {
  readonly language: string;
  readonly text: string;
}

/** How many sequences a script keeps, the steps of a weight in natural logarithms, and the smoothing. */
const KEPT: Record<NgramScript, number> = { Arabic: 8000, Latin: 20_000 };
const STEP = 0.5;
const SMOOTH = 0.1;
const STORIES = 2200;
const STORY_LETTERS = 3000;

/** The table's lines from labelled texts: log-likelihoods against the mean of the languages, the weightiest sequences kept. */
export function trainNgrams(texts: readonly LabelledText[], kept: Record<NgramScript, number> = KEPT): string {
  const lines: string[] = [];
  for (const script of ['Arabic', 'Latin'] as const) {
    const languages: readonly string[] = NGRAM_LANGUAGES[script];
    const counts = new Map<string, number[]>();
    const totals = languages.map(() => 0);
    for (const { language, text } of texts) {
      const column = languages.indexOf(language);
      if (column < 0) continue;
      for (const gram of ngramsOf(text, script)) {
        const row = counts.get(gram) ?? languages.map(() => 0);
        row[column] = (row[column] ?? 0) + 1;
        counts.set(gram, row);
        totals[column] = (totals[column] ?? 0) + 1;
      }
    }
    const size = counts.size;
    const rows = [...counts].flatMap(([gram, row]) => {
      const logs = row.map((count, column) => Math.log((count + SMOOTH) / ((totals[column] ?? 0) + SMOOTH * size)));
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      const weights = logs.map((log) => Math.max(-12, Math.min(12, Math.round((log - mean) / STEP))));
      const seen = row.reduce((sum, count, column) => sum + count / Math.max(1, totals[column] ?? 1), 0);
      const weight = seen * (Math.max(...logs) - Math.min(...logs));
      return row.some((count) => count > 1) && weights.some((one) => one !== 0)
        ? [{ gram, weight, letters: weights.map((one) => String.fromCharCode(77 + one)).join('') }]
        : [];
    });
    rows.sort((one, other) => other.weight - one.weight || (one.gram < other.gram ? -1 : 1));
    lines.push(...rows.slice(0, kept[script]).map(({ gram, letters }) => `${gram}\t${letters}`));
  }
  return `${lines.sort().join('\n')}\n`;
}

/** The texts of a labelled file, and the beginnings of stories. */
export function readTexts(
  labelled: string,
  arabic: string,
  english: string,
): { readonly labelled: readonly (LabelledText & { readonly kind: string })[]; readonly stories: readonly LabelledText[] } {
  const rows = readFileSync(labelled, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText & { kind: string });
  const stories = (
    [
      ['ar', arabic],
      ['en', english],
    ] as const
  ).flatMap(([language, path]) =>
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n')
      .slice(0, STORIES)
      .map((line) => ({ language, text: line.slice(0, STORY_LETTERS) })),
  );
  return { labelled: rows, stories };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [labelled, arabic, english] = process.argv.slice(2);
  if (!labelled || !arabic || !english) throw new Error('Usage: language.ts LABELLED.jsonl ARABIC.txt.gz ENGLISH.txt.gz');
  const texts = readTexts(labelled, arabic, english);
  const table = trainNgrams([...texts.labelled, ...texts.stories]);
  writeFileSync(new URL('../../src/describe/languages/ngrams.tsv', import.meta.url), table);
  console.log(`${table.split('\n').length - 1} sequences, ${Buffer.byteLength(table)} bytes`);
}
