// A thread that writes files while the main one makes the next: plain JavaScript, so that it starts at once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const made = new Set();

parentPort.on('message', (files) => {
  for (const [path, text] of files) {
    const above = dirname(path);
    if (!made.has(above)) mkdirSync(join(workerData, above), { recursive: true });
    made.add(above);
    writeFileSync(join(workerData, path), text);
  }
  parentPort.postMessage(files.length);
});
