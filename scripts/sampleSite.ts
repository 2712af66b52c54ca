/**
 * Writes the site of the tests' sample archive, for looking at pages without the pipeline: `npx tsx scripts/sampleSite.ts FOLDER`;
 * with a number behind the folder, that of an archive made up of so many articles.
 */
import { writeSite } from '../src/publish/eleventy.ts';
import { OWN_PAGES, planSample, sampleArchive } from '../tests/publish/archive.ts';
import { madeUp } from '../tests/search/archive.ts';

const [folder = '_site', articles] = process.argv.slice(2);
const archive = articles === undefined ? sampleArchive() : madeUp(Number(articles));
await writeSite(planSample(archive, OWN_PAGES), folder);
