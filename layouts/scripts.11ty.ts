/** The scripts that are written in TypeScript, each with all that it imports as one classic script: `find.js`, `search.js`. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const SCRIPTS = ['find', 'search'] as const;
type Script = (typeof SCRIPTS)[number];

export const data = {
  scripts: SCRIPTS,
  pagination: { data: 'scripts', size: 1, alias: 'script' },
  permalink: ({ script }: { readonly script: Script }): string => `assets/${script}.js`,
  eleventyExcludeFromCollections: true,
};

const made = new Map<Script, string>();

export function render({ script }: { readonly script: Script }): string {
  const known = made.get(script);
  if (known !== undefined) return known;
  const text = bundle(script);
  made.set(script, text);
  return text;
}

/** From the same sources as the pipeline: the browser folds and stems by the very code that the index was made with. */
function bundle(script: Script): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`browser/${script}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
