/** Builds the site from its sources: reads, links and publishes what changed since the build before. */
import { NO_MEMORY } from '../keep/memory.ts';
import { buildArchive } from '../pipeline.ts';
import { LostIndex } from '../publish/search/shards.ts';
import { openReading } from '../reading/cache.ts';
import { DamagedCache } from '../reading/read.ts';
import { prepareSteps } from '../reading/steps.ts';
import type { BuildOptions } from './build.ts';
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
    const built = await buildArchive(settings, { progress, reading, step: times.step, ...options });
    times.step('saving');
    reading.save(built.read);
    const pages = await publishSite(built, settings, progress, { ...options, times });
    if (options.stays === true) prepareSteps(built.ground);
    const { archive } = built;
    const found = report(archive.setAside, archive.issues, BRIEF);
    times.write();
    return {
      status: statusOf(archive.setAside),
      told: found === '' ? '' : `${found}\n`,
      said: summary(archive, pages),
      lasts: !archive.setAside.some(({ rule }) => rule === 'unreadable'),
    };
  } finally {
    reading.close();
  }
}
