/**
 * What the search index of an archive costs: time, memory, files, bytes, and what a first search loads.
 *   npx tsx scripts/bench/search.ts DIR [DIR …]
 * Each DIR was made by `make-archive.mjs`: its clean Markdown is read (nothing is cleaned or described here), so that the index
 * alone is measured. Run it with `--expose-gc` in NODE_OPTIONS for a steadier figure of memory.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { search } from '../../layouts/browser/search/engine.ts';
import { NO_FILTERS } from '../../layouts/browser/search/filters.ts';
import { parseQuery } from '../../layouts/browser/search/query.ts';
import { Source } from '../../layouts/browser/search/source.ts';
import { suggestNames } from '../../layouts/browser/search/suggest.ts';
import { headsFile, pathOf } from '../../src/publish/search/format/files.ts';
import { searchIndex } from '../../src/publish/search/index.ts';
import { readMadeArchive } from './madeArchive.ts';

const { positionals } = parseArgs({ allowPositionals: true });
for (const folder of positionals) await measure(folder);

async function measure(folder: string): Promise<void> {
  const lookup = readMadeArchive(folder);
  const before = process.cpuUsage();
  const began = performance.now();
  const files = searchIndex(lookup).files;
  const texts = new Map<string, string>();
  let peak = 0;
  const site = join(tmpdir(), `diwan-bench-search-${process.pid}`);
  for (const file of files) {
    const text = file.text();
    const path = join(site, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    texts.set(file.path, text);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  const articles = lookup.archive.articles.length;
  console.log(`\n${folder}: ${articles} articles`);
  console.log(
    `index: ${(wall / 1000).toFixed(2)} s wall, ${((user + system) / 1e6).toFixed(2)} s processor, ${mega(peak)} MB at most, ${files.length} files`,
  );
  const tables = new Map<string, { files: number; bytes: number; gzip: number; largest: number }>();
  for (const [path, text] of texts) {
    const table = path.split('/')[1] ?? '';
    const sum = tables.get(table) ?? { files: 0, bytes: 0, gzip: 0, largest: 0 };
    const gzip = gzipSync(text, { level: 6 }).length;
    tables.set(table, {
      files: sum.files + 1,
      bytes: sum.bytes + Buffer.byteLength(text),
      gzip: sum.gzip + gzip,
      largest: Math.max(sum.largest, gzip),
    });
  }
  for (const [table, { files, bytes, gzip, largest }] of tables)
    console.log(
      `  ${table.padEnd(8)} ${String(files).padStart(5)} files ${mega(bytes).padStart(8)} MB, ${mega(gzip).padStart(7)} MB gzip, largest ${(largest / 1000).toFixed(1)} kB`,
    );
  for (const query of queriesFor(folder)) console.log(`  ${query.padEnd(44)} ${await firstSearch(query, texts)}`);
  rmSync(site, { recursive: true, force: true });
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** What a first search on the search page loads of the index, its first four files of heads with it. */
async function firstSearch(query: string, texts: ReadonlyMap<string, string>): Promise<string> {
  let bytes = 0;
  const source = new Source(async (file) => {
    const text = texts.get(pathOf(file)) ?? '';
    bytes += gzipSync(text, { level: 6 }).length;
    return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
  });
  const [found] = await Promise.all([search(parseQuery(query), NO_FILTERS, 'best', source), suggestNames(query, source, 5)]);
  const heads = new Set<string>();
  let shown = 0;
  for await (const serial of found.serials) {
    if (shown >= 10 || (!heads.has(headsFile(serial)) && heads.size >= 4)) break;
    heads.add(headsFile(serial));
    await source.head(serial);
    shown++;
  }
  return `${String(found.total).padStart(6)} found, ${shown} shown: ${(bytes / 1000).toFixed(1)} kB in ${source.requests} requests`;
}

/** The commonest word of each language, rarer ones, a name, a phrase. */
function queriesFor(folder: string): string[] {
  const people = JSON.parse(readFileSync(join(folder, 'hugo/data/people.json'), 'utf8')) as Record<string, { en: string; ar: string }>;
  const names = Object.values(people);
  const article = readdirSync(join(folder, 'hugo/content/en/articles')).sort()[0] ?? '';
  const body = readFileSync(join(folder, 'hugo/content/en/articles', article), 'utf8').split('---\n')[2] ?? '';
  const words = body.split(/\s+/u).filter((word) => /^[a-z]{6,}$/u.test(word));
  return [
    names[0]?.en ?? '',
    names[0]?.ar ?? '',
    names[names.length - 1]?.ar ?? '',
    'oil elections',
    'النفط الانتخابات',
    'after between would about',
    'بعد حيث',
    words.slice(0, 3).join(' '),
    `"${words.slice(3, 5).join(' ')}"`,
    `"${names[3]?.en ?? ''}"`,
    '"said that"',
  ];
}
