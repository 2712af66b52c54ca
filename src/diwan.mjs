#!/usr/bin/env node
// The `bin`. It starts the bundled program, which is made once whenever the sources have changed (src/ship/bundle.mjs);
// where none can be made, tsx reads the sources as they stand.
import { setFlagsFromString } from 'node:v8';
import { bundled } from './ship/bundle.mjs';

// A heap is swept when it has grown by two fifths. Left alone it may grow to four times what lives in it, and a build has
// several: one a thread. The sweeping is done beside the program, and costs it next to nothing.
setFlagsFromString('--heap-growing-percent=40');

const program = process.env.DIWAN_SOURCES === '1' ? null : await bundled();
if (program !== null) await import(program);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./run/diwan.ts');
}
