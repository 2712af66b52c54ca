/**
 * Measures the build: `npm run bench [-- --sizes 2000,10000,50000:3] [--rounds 5] [--maker FILE] [--write]`; a size may have its
 * own number of rounds. It makes archives with the shared maker, builds each with Hugo and with Diwan in turns, and prints
 * medians as ratios to Hugo's full build; then Pagefind's index of the same site, first searches in Chromium, and how long
 * `npm start` takes to show a dropped file, as far as these programs are there. With `--write`, the tables also go into
 * docs/performance.md. `npm run bench -- cleaning FOLDER` measures cleaning alone.
 *
 * Hugo must be installed. It gets names and topics for nothing: they stand in its front matter.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FirstSearch, heaviestSearch } from './bench/firstSearch.ts';
import { proveRebuilds } from './bench/rebuilds.ts';
import { measureReloads } from './bench/reload.ts';

if (process.argv[2] === 'cleaning') {
  process.argv.splice(2, 1);
  await import('./bench/cleaning.ts');
  process.exit();
}

const ROOT = resolve(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'src/diwan.mjs');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,10000' },
    rounds: { type: 'string', default: '5' },
    maker: { type: 'string', default: resolve(ROOT, '../shared/bench/make-archive.mjs') },
    sequences: { type: 'string', default: '3' },
    /** Pagefind is not asked for more articles than this: it takes 8 GB for 50,000 pages. */
    pagefind: { type: 'string', default: '10000' },
    write: { type: 'boolean', default: false },
  },
});

/** One run: seconds of wall and of processor time, and the most memory in MB. */
interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const began = performance.now();
  const done = spawnSync('/usr/bin/time', ['-f', '@@ %U %S %M', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - began) / 1000;
  const [, user, system, memory] = /@@ ([\d.]+) ([\d.]+) (\d+)\s*$/u.exec(done.stderr) ?? [];
  if ((done.status ?? 2) > 1 || memory === undefined) throw new Error(`${command} ${args.join(' ')}: ${done.stderr.slice(-2000)}`);
  return { wall, cpu: Number(user) + Number(system), memory: Number(memory) / 1024 };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

interface Measured {
  readonly size: number;
  readonly hugo: readonly Run[];
  readonly first: readonly Run[];
  readonly second: readonly Run[];
  readonly drop: readonly Run[];
  readonly steps: Readonly<Record<string, number>>;
  readonly dropSteps: Readonly<Record<string, number>>;
  readonly written: number;
  readonly files: number;
  readonly searchFiles: number;
  readonly search: readonly SearchIndexed[];
  /** Seconds from a dropped file to the open page as it is then. */
  readonly reloads: readonly number[];
}

/** What a search index costs. */
interface SearchIndexed {
  readonly engine: 'ours' | 'pagefind';
  /** Seconds; of ours, within a first build. */
  readonly seconds: number;
  /** Null for ours, which is part of the build's. */
  readonly memory: number | null;
  readonly files: number;
  /** Megabytes. */
  readonly megabytes: number;
  readonly first: FirstSearch | null;
}

/** Folders to be deleted when all is measured. */
const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/**
 * Puts a file or a folder out of the way. Nothing large is deleted between two runs: for minutes after it, ext4 looks for
 * inodes that were not deleted lately, and writing 20,000 files takes ten times the processor time (1.0 and 11 s, measured).
 */
function putAside(path: string): void {
  const aside = mkdtempSync(join(tmpdir(), 'diwan-bench-aside-'));
  made.push(aside);
  if (existsSync(path)) renameSync(path, join(aside, basename(path)));
}

async function measure(size: number, rounds: number): Promise<Measured> {
  const at = mkdtempSync(join(tmpdir(), `diwan-bench-${size}-`));
  made.push(at);
  execFileSync(process.execPath, [values.maker, String(size), join(at, 'made')], { stdio: 'ignore' });
  const content = join(at, 'content');
  mkdirSync(join(content, 'authority'), { recursive: true });
  cpSync(join(at, 'made/raw'), join(content, 'raw'), { recursive: true });
  cpSync(join(at, 'made/people.yaml'), join(content, 'authority/people.yaml'));
  const [output, cache, steps] = [join(at, '_site'), join(at, 'cache'), join(at, 'steps.json')];
  const build = (): Run =>
    run(process.execPath, [PROGRAM, 'build', '--content', content, '--output', output, '--cache', cache], { DIWAN_TIMINGS: steps });
  const stepsNow = (): Record<string, number> => JSON.parse(readFileSync(steps, 'utf8')) as Record<string, number>;
  const measured = { hugo: [] as Run[], first: [] as Run[], second: [] as Run[], drop: [] as Run[] };
  const profiles: Record<string, number>[] = [];
  const dropProfiles: Record<string, number>[] = [];
  let written = 0;
  run(process.execPath, [PROGRAM, 'help']);
  for (let round = 0; round < rounds; round++) {
    putAside(join(at, 'hugo'));
    measured.hugo.push(run('hugo', ['-s', join(at, 'made/hugo'), '-d', join(at, 'hugo'), '--quiet']));
    for (const gone of [output, cache, join(content, 'permalinks.json')]) putAside(gone);
    measured.first.push(build());
    profiles.push(stepsNow());
    measured.second.push(build());
    const dropped = join(content, 'raw', `drop-${round}.txt`);
    cpSync(join(at, 'made/drop', `drop-${round % 10}.txt`), dropped);
    const old = new Date(Date.now() - 60_000);
    utimesSync(dropped, old, old);
    const before = Date.now();
    measured.drop.push(build());
    dropProfiles.push(stepsNow());
    written = filesBelow(output).filter((file) => statSync(file).mtimeMs >= before).length;
    rmSync(dropped);
    console.error(`${size}, round ${round + 1} of ${rounds}`);
  }
  const files = filesBelow(output);
  const search = files.filter((file) => file.startsWith(join(output, 'search/')));
  const firstSteps = mediansOf(profiles);
  const queries = queriesFor(join(at, 'made'));
  const indexes: SearchIndexed[] = [
    {
      engine: 'ours',
      seconds: (firstSteps.search ?? 0) / 1000,
      memory: null,
      files: search.length,
      megabytes: megabytesOf(search),
      first: await heaviestSearch(output, queries, 'ours'),
    },
  ];
  if (size <= Number(values.pagefind)) {
    const pagefind = join(output, 'pagefind');
    const indexed = runIfThere('npx', ['--yes', PAGEFIND, '--site', output, '--output-path', pagefind]);
    if (indexed !== null) {
      const own = filesBelow(pagefind);
      const first = await heaviestSearch(output, queries, 'pagefind');
      indexes.push({
        engine: 'pagefind',
        seconds: indexed.wall,
        memory: indexed.memory,
        files: own.length,
        megabytes: megabytesOf(own),
        first,
      });
    }
    putAside(pagefind);
  }
  const drops = Array.from({ length: 5 }, (_, n) => join(at, 'made/drop', `drop-${n}.txt`));
  const served = ['--content', content, '--output', output, '--cache', cache];
  const reloads = await measureReloads(served, join(content, 'raw'), drops);
  return {
    size,
    ...measured,
    steps: firstSteps,
    search: indexes,
    reloads,
    dropSteps: mediansOf(dropProfiles),
    written,
    files: files.length,
    searchFiles: search.length,
  };
}

const PAGEFIND = 'pagefind@1.6.0';

/** Null where the program can't be had. */
function runIfThere(command: string, args: readonly string[]): Run | null {
  try {
    return run(command, args);
  } catch (problem) {
    console.error(`left out: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`);
    return null;
  }
}

const megabytesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

/** Two common words, a name, a rare word and a phrase of the archive. */
function queriesFor(made: string): string[] {
  const people = Object.values(
    JSON.parse(readFileSync(join(made, 'hugo/data/people.json'), 'utf8')) as Record<string, { readonly en: string }>,
  );
  const articles = join(made, 'hugo/content/en/articles');
  const body = readFileSync(join(articles, readdirSync(articles).sort()[0] ?? ''), 'utf8').split('---\n')[2] ?? '';
  const words = body.split(/\s+/u).filter((word) => /^[a-z]{6,}$/u.test(word));
  return ['oil elections', people[0]?.en ?? '', words[0] ?? '', `"${words.slice(1, 3).join(' ')}"`];
}

function mediansOf(all: readonly Record<string, number>[]): Record<string, number> {
  const names = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...names].map((name) => [name, median(all.map((one) => one[name] ?? 0))]));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Ratios are taken within a round, where both ran one after the other; a median over rounds is printed. */
function ratio(ours: readonly Run[], hugo: readonly Run[], of: keyof Run = 'wall'): string {
  return median(ours.map((one, at) => one[of] / (hugo[at]?.[of] ?? 1))).toFixed(2);
}

const seconds = (runs: readonly Run[], of: keyof Run = 'wall'): string => median(runs.map((one) => one[of])).toFixed(2);

/** As what power of the number of articles the time grows, from one size to the other. */
function exponent(small: Measured, large: Measured, of: 'first' | 'drop'): string {
  return (Math.log(Number(seconds(large[of])) / Number(seconds(small[of]))) / Math.log(large.size / small.size)).toFixed(2);
}

function tables(all: readonly Measured[]): string {
  const head = (first: string): string =>
    `| ${first} | ${all.map(({ size }) => size.toLocaleString('en')).join(' | ')} |\n| --- |${' --- |'.repeat(all.length)}\n`;
  const row = (name: string, cell: (one: Measured) => string): string => `| ${name} | ${all.map(cell).join(' | ')} |\n`;
  const share = (one: Measured, names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (one.steps[name] ?? 0), 0) / 1000 / median(one.hugo.map(({ wall }) => wall));
  const results =
    head('articles') +
    row('Hugo, full build, seconds', (one) => seconds(one.hugo)) +
    row('first build, search included ÷ Hugo', (one) => ratio(one.first, one.hugo)) +
    row('first build, search left out ÷ Hugo', (one) => (Number(ratio(one.first, one.hugo)) - share(one, ['search'])).toFixed(2)) +
    row('of that, publishing (records → pages on disk)', (one) => (share(one, ['planning', 'pages']) - share(one, ['search'])).toFixed(2)) +
    row('the search index', (one) => share(one, ['search']).toFixed(2)) +
    row('rebuild after one dropped file ÷ Hugo', (one) => ratio(one.drop, one.hugo)) +
    row('rebuild with nothing changed ÷ Hugo', (one) => ratio(one.second, one.hugo)) +
    row('processor time of a first build ÷ Hugo', (one) => ratio(one.first, one.hugo, 'cpu')) +
    row('processor time of a rebuild after one file ÷ Hugo', (one) => ratio(one.drop, one.hugo, 'cpu')) +
    row(
      'peak memory of a first build ÷ Hugo',
      (one) => `${ratio(one.first, one.hugo, 'memory')} (${seconds(one.first, 'memory').replace(/\..*/u, '')} MB)`,
    ) +
    row('`npm start`: seconds from a dropped file to the open page reloaded', (one) => median(one.reloads).toFixed(2)) +
    row('rounds', (one) => String(one.hugo.length)) +
    row('files in the site', (one) => String(one.files)) +
    row('files of the search index', (one) => String(one.searchFiles)) +
    row('files written after one dropped file', (one) => String(one.written));
  const searches = (engine: SearchIndexed['engine'], cell: (one: SearchIndexed) => string) => (measured: Measured) => {
    const found = measured.search.find((one) => one.engine === engine);
    return found === undefined ? '–' : cell(found);
  };
  const first = ({ first: found }: SearchIndexed): string =>
    found === null ? '–' : `${(found.bytes / 1000).toFixed(0)} kB in ${found.requests} requests`;
  const search =
    head('search') +
    row(
      'ours: seconds within a first build',
      searches('ours', ({ seconds: own }) => own.toFixed(2)),
    ) +
    row(
      'files',
      searches('ours', ({ files }) => String(files)),
    ) +
    row(
      'megabytes',
      searches('ours', ({ megabytes }) => megabytes.toFixed(1)),
    ) +
    row('heaviest of four first searches', searches('ours', first)) +
    row(
      'Pagefind: seconds',
      searches('pagefind', ({ seconds: own }) => own.toFixed(2)),
    ) +
    row(
      'peak memory, MB',
      searches('pagefind', ({ memory }) => (memory ?? 0).toFixed(0)),
    ) +
    row(
      'files',
      searches('pagefind', ({ files }) => String(files)),
    ) +
    row(
      'megabytes',
      searches('pagefind', ({ megabytes }) => megabytes.toFixed(1)),
    ) +
    row('heaviest of four first searches', searches('pagefind', first));
  const names = [...new Set(all.flatMap(({ steps }) => Object.keys(steps)))];
  const profile =
    head('seconds of a first build') +
    names.map((name) => row(name, (one) => ((one.steps[name] ?? 0) / 1000).toFixed(2))).join('') +
    `\n${head('seconds of a rebuild after one file')}${names.map((name) => row(name, (one) => ((one.dropSteps[name] ?? 0) / 1000).toFixed(2))).join('')}`;
  const [small, large] = [all[0], all.at(-1)];
  const growth =
    small && large && small !== large
      ? `Growth from ${small.size} to ${large.size}: exponent ${exponent(small, large, 'first')} for a first build, ${exponent(small, large, 'drop')} for a rebuild after one file.\n\n`
      : '';
  return `${results}\n${growth}${search}\nWhere the time goes (\`search\` is part of \`pages\`, \`start\` is everything before the build):\n\n${profile}`;
}

const all: Measured[] = [];
for (const size of values.sizes.split(',')) {
  const [articles = '', rounds = values.rounds] = size.split(':');
  all.push(await measure(Number(articles), Number(rounds)));
  console.error(tables(all));
}
const proof = await proveRebuilds(Number(values.sequences), values.maker);
const text = `${tables(all)}\n${proof}\n`;
console.log(text);
if (values.write) {
  const path = join(ROOT, 'docs/performance.md');
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '<!-- figures -->\n<!-- end of figures -->\n';
  const from = page.indexOf('<!-- figures -->') + '<!-- figures -->'.length;
  writeFileSync(path, `${page.slice(0, from)}\n\n${text}\n${page.slice(page.indexOf('<!-- end of figures -->'))}`);
}
