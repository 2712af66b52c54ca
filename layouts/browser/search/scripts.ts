/** Loads files of the index as classic scripts: the one way that works by http and from a disk alike. */
import { CALL, type FileName, pathOf } from '../../../src/publish/search/format/files.ts';
import type { Load } from './source.ts';

const called = new Map<FileName, unknown>();

/** A `Load` that takes files from the site whose root this is. */
export function loadFrom(root: string): Load {
  (globalThis as Record<string, unknown>)[CALL] = (file: FileName, content: unknown) => called.set(file, content);
  return (file) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = root + pathOf(file);
      script.addEventListener('load', () => {
        script.remove();
        if (called.has(file)) resolve(called.get(file));
        else reject(new Error(`${file} holds nothing.`));
        called.delete(file);
      });
      script.addEventListener('error', () => {
        script.remove();
        reject(new Error(`${file} could not be loaded.`));
      });
      document.head.append(script);
    });
}
