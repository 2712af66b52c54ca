/** A thread that prints pages for the main one: a batch of models in, files and their hashes out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from '../model.ts';
import { unpackDocument } from '../reading/packed.ts';
import { articleModelOf } from './pages/articleText.ts';
import type { Handed, HandedPage, OutlinedPage, PressGround } from './press.ts';
import { printInto } from './print.ts';

const { folder, templates, printed } = workerData as PressGround;
const { render } = (await import(templates)) as { readonly render: (page: Page) => string };
const print = printInto(folder);

parentPort?.on('message', (batch: readonly Handed[]) => {
  const files = batch.map((handed) => {
    const { page, known } = pageOf(handed);
    return print(page.path, render(page), known);
  });
  Atomics.add(printed, 0, 1);
  parentPort?.postMessage(files);
});

function pageOf(handed: Handed): HandedPage {
  if (typeof handed === 'string') return JSON.parse(handed) as HandedPage;
  const { page, outline, known } = JSON.parse(handed.outlined) as OutlinedPage;
  const model = articleModelOf(outline, unpackDocument(handed.document));
  return { page: { ...page, model } as Page, known };
}
