/** A thread that prints pages for the main one: a batch of models in, files and their hashes out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from '../model.ts';
import type { Handed, PressGround } from './press.ts';
import { printInto } from './print.ts';

const { folder, templates, printed } = workerData as PressGround;
const { render } = (await import(templates)) as { readonly render: (page: Page) => string };
const print = printInto(folder);

parentPort?.on('message', (batch: string) => {
  const files = (JSON.parse(batch) as Handed[]).map(({ page, known }) => print(page.path, render(page), known));
  Atomics.add(printed, 0, 1);
  parentPort?.postMessage(files);
});
