/** A thread that takes the steps of reading for the main one: a batch in, its results out. */
import { workerData } from 'node:worker_threads';
import { type Ground, stepsOn, type Task } from './steps.ts';
import { answerAsked } from './thread.ts';

export type Batch =
  | { readonly kind: 'acquire'; readonly files: readonly string[] }
  | { readonly kind: 'read'; readonly tasks: readonly Task[] };

const steps = stepsOn(workerData as Ground);

answerAsked((batch: Batch) => (batch.kind === 'acquire' ? steps.acquireFiles(batch.files) : steps.readDocuments(batch.tasks)));
