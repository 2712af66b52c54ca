/** How the plan is handed to Eleventy: from the command line's settings file, or by a call with a plan at hand. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, PagePlan } from '../model.ts';
import { assetsPath } from './urls.ts';

/** As much of Eleventy's settings as is called; it ships no types. */
export interface EleventyConfig {
  addExtension(extension: string, options: { readonly key: string }): void;
  addTemplateFormats(extension: string): void;
  addTemplate(path: string, template: object): void;
  addGlobalData(name: string, value: unknown): void;
  addJavaScriptFunction(name: string, call: (at: number) => Page): void;
  addPassthroughCopy(copies: Readonly<Record<string, string>>): void;
  setInputDirectory(folder: string): void;
  setDataDirectory(folder: string): void;
  setIncludesDirectory(folder: string): void;
  setUseGitIgnore(use: boolean): void;
  configureErrorReporting(options: { readonly allowMissingExtensions: boolean }): void;
  setTemplateFormats(formats: readonly string[]): void;
  setQuietMode(quiet: boolean): void;
  readonly ignores: Set<string>;
  on(event: 'eleventy.after', call: (done: { readonly directories: { readonly output: string } }) => Promise<void>): void;
}

interface EleventyModule {
  readonly default: new (
    input: string,
    output: string,
    options: { readonly config: (config: EleventyConfig) => void; readonly quietMode: boolean; readonly configPath: undefined },
  ) => { write(): Promise<unknown>; disableLogger(): void };
}

declare global {
  /** Where the bundled program has Eleventy's templates: the address of a folder. */
  var diwanEleventy: string | undefined;
}

/** From the package's root; Eleventy wants paths relative to where it was started. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const here = (path: string): string => relative(process.cwd(), resolve(ROOT, path)) || '.';

const FONTS: readonly (readonly [string, readonly string[]])[] = [
  [
    '@fontsource-variable/source-serif-4',
    ['source-serif-4-latin-wght-normal', 'source-serif-4-latin-ext-wght-normal', 'source-serif-4-latin-wght-italic'],
  ],
  ['@fontsource-variable/source-sans-3', ['source-sans-3-latin-wght-normal', 'source-sans-3-latin-ext-wght-normal']],
];

const PAGES = 'site.11ty.ts';
const ASSETS = ['styles.11ty.ts', 'scripts.11ty.ts'];

/**
 * Tells Eleventy what to make of a plan: one template over all pages, and styles, scripts and fonts beside them unless told.
 * Eleventy reads its templates, unless they are given.
 */
export function configure(
  config: EleventyConfig,
  { pages }: PagePlan,
  assets = true,
  templates: ReadonlyMap<string, object> = new Map(),
): void {
  config.setInputDirectory(here('layouts'));
  config.setIncludesDirectory('parts');
  config.setDataDirectory('strings/none');
  config.setUseGitIgnore(false);
  // `.nojekyll` has none.
  config.configureErrorReporting({ allowMissingExtensions: true });
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.setTemplateFormats(['11ty.ts']);
  config.addGlobalData(
    'planned',
    pages.map((page, at) => ({ at, path: page.path })),
  );
  config.addJavaScriptFunction('plannedPage', (at) => {
    const page = pages[at];
    if (page === undefined) throw new RangeError(`The plan has no page ${at}.`);
    return page;
  });
  for (const name of [PAGES, ...ASSETS]) {
    const given = templates.get(name);
    const wanted = assets || name === PAGES;
    if (given !== undefined || !wanted) config.ignores.add(here(`layouts/${name}`));
    if (given !== undefined && wanted) config.addTemplate(name, given);
  }
  if (!assets) return;
  config.addPassthroughCopy({ [here('layouts/assets')]: assetsPath });
  config.addPassthroughCopy({ [here('layouts/fonts')]: `${assetsPath}fonts` });
  for (const [name, files] of FONTS)
    for (const file of files)
      config.addPassthroughCopy({ [here(`node_modules/${name}/files/${file}.woff2`)]: `${assetsPath}fonts/${file}.woff2` });
}

let templates: ReadonlyMap<string, object> | null = null;

/**
 * Templates, read once a process. Eleventy itself reads a template of JavaScript anew in each run, under an address that was
 * never asked for before, and a module is never let go of: in `npm start` they would pile up.
 */
async function templatesRead(): Promise<ReadonlyMap<string, object>> {
  if (templates !== null) return templates;
  const bundled = globalThis.diwanEleventy;
  // With tsx listening, Eleventy's four hundred modules would pass by it, too.
  if (bundled === undefined) (await import('tsx/esm/api')).register();
  const placeOf = (name: string): URL =>
    bundled === undefined ? new URL(`../../layouts/${name}`, import.meta.url) : new URL(name.replace(/\.ts$/u, '.js'), bundled);
  const read = new Map<string, object>();
  for (const name of [PAGES, ...ASSETS]) read.set(name, { ...((await import(placeOf(name).href)) as object) });
  templates = read;
  return read;
}

/** Eleventy keeps every page that it wrote until it is done: a large plan is written in parts, so that memory stays bounded. */
const PAGES_A_RUN = 5_000;

/** Writes every page of a plan, with styles, scripts and fonts, into the folder `output`. */
export async function writeSite(plan: PagePlan, output: string): Promise<void> {
  const read = await templatesRead();
  const { default: Eleventy } = (await import('@11ty/eleventy' as string)) as EleventyModule;
  const folder = relative(process.cwd(), resolve(output)) || '.';
  for (let from = 0; from === 0 || from < plan.pages.length; from += PAGES_A_RUN) {
    const part = { pages: plan.pages.slice(from, from + PAGES_A_RUN) };
    const eleventy = new Eleventy(here('layouts'), folder, {
      config: (config) => configure(config, part, from === 0, read),
      quietMode: true,
      configPath: undefined,
    });
    eleventy.disableLogger();
    await eleventy.write();
  }
}
