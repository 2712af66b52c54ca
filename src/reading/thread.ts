/** A thread that is asked and answers: both ends of it. */
import { parentPort, Worker } from 'node:worker_threads';

export interface Thread {
  /** Rejects when the thread has failed or ended. */
  readonly ask: (asked: unknown) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Starts the program at `address` in a thread; it must call `answerAsked`. */
export function startThread(address: string, workerData: unknown): Thread {
  const worker = new Worker(new URL(address), { workerData });
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (problem: unknown) => void }>();
  let count = 0;
  let broken: unknown = null;
  const fail = (problem: unknown): void => {
    broken ??= problem;
    for (const { failed } of waiting.values()) failed(problem);
    waiting.clear();
  };
  worker.on('message', ({ id, done }: { readonly id: number; readonly done: unknown }) => {
    waiting.get(id)?.done(done);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A worker thread ended with ${code}.`)));
  return {
    ask: (asked) =>
      new Promise((done, failed) => {
        if (broken !== null) return failed(broken);
        const id = count++;
        waiting.set(id, { done, failed });
        worker.postMessage({ id, asked });
      }),
    stop: () => worker.terminate(),
  };
}

/** In the thread: what it does when it is asked. Answers may come in another order than questions, so each names its own. */
export function answerAsked<Asked>(answer: (asked: Asked) => unknown): void {
  parentPort?.on('message', async ({ id, asked }: { readonly id: number; readonly asked: Asked }) => {
    parentPort?.postMessage({ id, done: await answer(asked) });
  });
}
