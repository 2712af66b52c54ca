// Judges the patterns that it is handed, one by one. Steps are counted and no time is measured, so that each run comes to the
// same verdicts; the generations are smaller than by default, which costs a tenth.
import { parentPort } from 'node:worker_threads';
import recheck from 'recheck/lib/browser.js';

const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  attackLimit: 3_000_000,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
  maxIteration: 5,
  mutationSize: 25,
  crossoverSize: 12,
};
parentPort.on('message', ({ source, flags }) => parentPort.postMessage(recheck.checkSync(source, flags, limits)));
