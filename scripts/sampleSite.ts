/** Writes the site of the tests' sample archive, for looking at pages without the pipeline: `npx tsx scripts/sampleSite.ts FOLDER`. */
import { writeSite } from '../src/publish/eleventy.ts';
import { OWN_PAGES, planSample, sampleArchive } from '../tests/publish/archive.ts';

const [folder = '_site'] = process.argv.slice(2);
await writeSite(planSample(sampleArchive(), OWN_PAGES), folder);
