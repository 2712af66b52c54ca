#!/usr/bin/env node
// The `bin`. It starts the bundled program, which is made once whenever the sources have changed (src/ship/bundle.mjs);
// where none can be made, tsx reads the sources as they stand.
import { setFlagsFromString } from 'node:v8';
import { bundled } from './ship/bundle.mjs';

// V8 makes machine code of a function once it has run through so much of it, three times what V8 itself would wait for: a build
// is over in seconds and has up to four threads, each of which compiles for itself. The same work is done, compiled less. Later
// versions of Node.js count otherwise, and complain of a flag that they do not know.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000');

const program = process.env.DIWAN_SOURCES === '1' ? null : await bundled();
if (program !== null) await import(program);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./run/diwan.ts');
}
