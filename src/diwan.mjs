#!/usr/bin/env node
// The `bin`. It starts the bundled program, which is made once whenever the sources have changed (src/ship/bundle.mjs);
// where none can be made, tsx reads the sources as they stand.
import { bundled } from './ship/bundle.mjs';

const program = process.env.DIWAN_SOURCES === '1' ? null : await bundled();
if (program !== null) await import(program);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./run/diwan.ts');
}
