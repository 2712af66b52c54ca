/** Builds the site from its sources: reads, links and publishes what changed since the build before. */
import { existsSync } from 'node:fs';
import { NO_MEMORY } from '../keep/memory.ts';
import { type Built, buildArchive, type Effects } from '../pipeline.ts';
import { LostIndex } from '../publish/search/shards.ts';
import { openReading, type ReadingCache } from '../reading/cache.ts';
import { DamagedCache } from '../reading/read.ts';
import { prepareSteps } from '../reading/steps.ts';
import type { BuildOptions } from './buildOptions.ts';
import { statusOf } from './command.ts';
import { forget } from './forget.ts';
import { progressOn } from './progress.ts';
import { publishSite } from './publishSite.ts';
import { BRIEF, report } from './report.ts';
import type { Settings } from './settings.ts';
import type { Answer } from './standing.ts';
import { summary } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { timings } from './timings.ts';

const LOST = `The list of addresses, permalinks.json, was gone: a new one was begun, and old addresses may lead nowhere.
  Put the last good version back and build again. Keep it with your content, under version control.\n\n`;

/** Builds the site from its sources, as far as they changed. Throws where nothing could be built. */
export async function makeSite(settings: Settings, terminal: Terminal, options: BuildOptions): Promise<Answer> {
  try {
    return await buildOnce(settings, terminal, options);
  } catch (problem) {
    if (!(problem instanceof DamagedCache || problem instanceof LostIndex)) throw problem;
    // What is kept can be made again.
    await forget(settings.cache);
    return await buildOnce(settings, terminal, options);
  }
}

async function buildOnce(settings: Settings, terminal: Terminal, options: BuildOptions): Promise<Answer> {
  const times = timings();
  const progress = progressOn(terminal);
  const { memory = NO_MEMORY } = options;
  const reading = openReading(settings.cache, settings.raw, memory);
  try {
    // Whoever has linked these documents before has given them addresses.
    const isLost = !existsSync(settings.permalinks) && reading.linking !== null && existsSync(reading.linking);
    const { built, linkingCounts } = await buildAndSave(settings, { progress, reading, step: times.step, ...options });
    const pages = await publishSite(built, settings, progress, { ...options, times, linkingCounts });
    if (options.stays === true) prepareSteps(built.ground);
    const { archive } = built;
    const found = report(archive.setAside, archive.issues, BRIEF);
    times.write();
    return {
      status: statusOf(archive.setAside),
      told: `${isLost ? LOST : ''}${found === '' ? '' : `${found}\n`}`,
      said: summary(archive, pages),
      lasts: !archive.setAside.some(({ rule }) => rule === 'unreadable'),
    };
  } finally {
    reading.close();
  }
}

/** What was read and linked is written down before pages are made: they need the archive, and nothing else that linking holds. */
async function buildAndSave(
  settings: Settings,
  effects: Effects & { readonly reading: ReadingCache; readonly step: (name: string) => void },
): Promise<{ readonly built: Built; readonly linkingCounts: () => Promise<void> }> {
  const { keepLinking, ...built } = await buildArchive(settings, effects);
  effects.step('saving');
  effects.reading.save(built.read);
  return { built, linkingCounts: await keepLinking() };
}
