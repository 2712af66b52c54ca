import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writePermalinks } from '../link/permalinks.ts';
import { buildArchive } from '../pipeline.ts';
import { writeSite } from '../publish/eleventy.ts';
import { writeManifest } from '../publish/manifest.ts';
import { readOwnPages } from '../publish/ownPages.ts';
import { plan } from '../publish/plan.ts';
import { openReading } from '../reading/cache.ts';
import { type Command, type ExitStatus, statusOf, UsageError } from './command.ts';
import { progressOn } from './progress.ts';
import { replaceFolder } from './replace.ts';
import { BRIEF, report } from './report.ts';
import { FOLDER_OPTIONS, type Settings, settingsOf } from './settings.ts';
import { summary } from './summary.ts';
import type { Terminal } from './terminal.ts';

export const command: Command = {
  usage: 'build [--content DIR] [--raw DIR] [--output DIR] [--cache DIR] [--clean] [--verify]',
  about: 'builds the archive and says what it found; the last good site stays until the new one is complete',
  options: { ...FOLDER_OPTIONS, verify: { type: 'boolean' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`build takes no file: ${positionals[0]}. Name a folder with --raw DIR.`);
    return buildSite(settingsOf(values), terminal, { verify: values.verify === true });
  },
};

/** Builds the site once: the archive, its pages in a staged folder, its permalinks, then the swap. Throws where nothing could be built. */
export async function buildSite(settings: Settings, terminal: Terminal, { verify = false } = {}): Promise<ExitStatus> {
  const began = performance.now();
  const progress = progressOn(terminal);
  if (settings.clean) await rm(settings.cache, { recursive: true, force: true });
  const reading = openReading(settings.cache, settings.raw);
  const { archive, documents, permalinks, read } = await buildArchive(settings, { progress, reading, verify });
  reading.save(read);
  const pagePlan = plan(archive, await readOwnPages(settings.content), documents);
  await replaceFolder(settings.output, async (staged) => {
    const { length } = pagePlan.pages;
    progress('writing pages', 0, length);
    await writeSite(pagePlan, staged);
    await writeManifest(staged);
    progress('writing pages', length, length);
    await mkdir(dirname(settings.permalinks), { recursive: true });
    await writePermalinks(settings.permalinks, permalinks);
  });
  reading.close();
  const found = report(archive.setAside, archive.issues, BRIEF);
  if (found !== '') terminal.tell(`${found}\n`);
  await terminal.out(summary(archive, pagePlan.pages.length, performance.now() - began));
  return statusOf(archive.setAside);
}
