/** A thread that takes the steps of reading for the main one: a batch in, its results out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Ground, stepsOn, type Task } from './steps.ts';

export type Batch =
  | { readonly kind: 'acquire'; readonly files: readonly string[] }
  | { readonly kind: 'read'; readonly tasks: readonly Task[] };

const steps = stepsOn(workerData as Ground);

/** Batches may be done in another order than they came in, so each answer names its own. */
parentPort?.on('message', async ({ id, batch }: { readonly id: number; readonly batch: Batch }) => {
  const done = batch.kind === 'acquire' ? await steps.acquireFiles(batch.files) : await steps.readDocuments(batch.tasks);
  parentPort?.postMessage({ id, done });
});
