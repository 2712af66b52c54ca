/** Wiring only: asks the pipeline for the archive once and hands the plan of its pages to Eleventy. */
import { join } from 'node:path';
import { buildArchive } from './src/pipeline.ts';
import { configure, type EleventyConfig } from './src/publish/eleventy.ts';
import { writeManifest } from './src/publish/manifest.ts';
import { readOwnPages } from './src/publish/ownPages.ts';
import { plan } from './src/publish/plan.ts';

export default async function eleventy(config: EleventyConfig): Promise<void> {
  const content = join(import.meta.dirname, 'content');
  const sources = { content, raw: join(content, 'raw'), permalinks: join(content, 'permalinks.json') };
  const { archive, documents } = await buildArchive(sources, { progress: () => {} });
  config.on('eleventy.after', ({ directories }) => writeManifest(directories.output));
  configure(config, plan(archive, await readOwnPages(content), documents));
}
