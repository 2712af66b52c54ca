// How the program is shipped: as TypeScript, and bundled by esbuild into node_modules/.cache on its first start and after
// every change of a source. A bundle starts in a third of the time that tsx takes to read two hundred files one by one.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOME = join(ROOT, 'node_modules', '.cache', 'diwan');
/** What a bundle is made of; only places and time stamps are looked at. */
const PLACES = ['src', 'layouts', 'package.json', 'package-lock.json'];

/** The address of the bundled program, made anew where the sources changed; null where none can be made. */
export async function bundled() {
  try {
    const folder = join(HOME, stampOfSources());
    if (!isThere(folder)) await make(folder);
    return pathToFileURL(join(folder, 'diwan.js')).href;
  } catch (problem) {
    if (process.env.DIWAN_TELL === '1') process.stderr.write(`No bundle: ${problem}\n`);
    return null;
  }
}

function isThere(folder) {
  return statSync(join(folder, 'diwan.js'), { throwIfNoEntry: false }) !== undefined;
}

/** Changes when a source does: no file is read for it. */
function stampOfSources() {
  const hash = createHash('sha256').update(`${process.version} ${ROOT}`);
  const take = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else hash.update(`\n${path} ${found.size} ${found.mtimeMs}`);
  };
  for (const place of PLACES) take(join(ROOT, place));
  return hash.digest('hex').slice(0, 16);
}

async function make(folder) {
  const { build } = await import('esbuild');
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { versionsOf } = await import('../keep/versions.ts');
  const versions = versionsOf(ROOT);
  const { readTables } = await import('../clean/wording.ts');
  const wording = JSON.stringify(readTables());
  await unregister();
  const staged = `${folder}.${process.pid}.new`;
  rmSync(staged, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      diwan: 'src/run/diwan.ts',
      worker: 'src/reading/worker.ts',
      templates: 'layouts/render.ts',
      press: 'src/publish/pressThread.ts',
      words: 'src/publish/search/wordThread.ts',
      'site.11ty': 'layouts/site.11ty.ts',
      'styles.11ty': 'layouts/styles.11ty.ts',
      'scripts.11ty': 'layouts/scripts.11ty.ts',
    },
    outdir: staged,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'bundle',
    // Loaded only when there is something for them, and from where they stand.
    external: ['@11ty/*', 'chokidar', 'tsx', 'esbuild'],
    banner: {
      js: [
        `import { createRequire as diwanRequire } from 'node:module';`,
        `const require = diwanRequire(${JSON.stringify(pathToFileURL(join(ROOT, 'package.json')).href)});`,
        `globalThis.diwanVersions ??= ${JSON.stringify(versions)};`,
        `globalThis.diwanWording ??= ${JSON.stringify(join(folder, 'wording.json'))};`,
        `globalThis.diwanWorker ??= ${JSON.stringify(pathToFileURL(join(folder, 'worker.js')).href)};`,
        `globalThis.diwanPress ??= ${JSON.stringify(pathToFileURL(join(folder, 'press.js')).href)};`,
        `globalThis.diwanWords ??= ${JSON.stringify(pathToFileURL(join(folder, 'words.js')).href)};`,
        `globalThis.diwanTemplates ??= ${JSON.stringify(pathToFileURL(join(folder, 'templates.js')).href)};`,
        `globalThis.diwanEleventy ??= ${JSON.stringify(pathToFileURL(join(folder, '/')).href)};`,
      ].join('\n'),
    },
    plugins: [{ name: 'places', setup: keepPlaces }],
    logLevel: 'silent',
  });
  writeFileSync(join(staged, 'wording.json'), wording);
  mkdirSync(HOME, { recursive: true });
  try {
    renameSync(staged, folder);
  } catch (problem) {
    // Another start was as fast.
    rmSync(staged, { recursive: true, force: true });
    if (!isThere(folder)) throw problem;
  }
  forgetOthers(folder);
}

/** Sources read their tables from beside themselves: in the bundle each keeps its own address. */
function keepPlaces(build) {
  build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    if (!/[\\/](?:src|layouts)[\\/]/.test(path)) return undefined;
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(path, 'utf8');
    return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
  });
}

/** Bundles of earlier sources; one that was made within the last hour may still be running. */
function forgetOthers(folder) {
  const old = Date.now() - 3_600_000;
  for (const name of readdirSync(HOME)) {
    const path = join(HOME, name);
    if (name !== basename(folder) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? old) < old)
      rmSync(path, { recursive: true, force: true });
  }
}
