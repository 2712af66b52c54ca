/** The regular expressions that the program makes at run time: the constructor is wrapped while modules load and tables compile. */
import type { Pattern } from './literals.ts';

/** Runs `work` and answers what files below `root` made of strings meanwhile, each once. */
export async function madeDuring(root: string, work: () => Promise<void>): Promise<readonly Pattern[]> {
  const plain = globalThis.RegExp;
  const made = new Map<string, Pattern>();
  const note = (pattern: RegExp): RegExp => {
    const from = callerIn(root);
    if (from !== null) made.set(`${from} ${pattern}`, { source: pattern.source, flags: pattern.flags, at: from });
    return pattern;
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (of, given, as) => note(Reflect.construct(of, given, as)),
    apply: (of, self, given) => note(Reflect.apply(of, self, given)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = plain;
  }
  return [...made.values()];
}

/** The file below `root`, relative, that is nearest on the stack; null where a package called for itself. */
function callerIn(root: string): string | null {
  for (const frame of (new Error().stack ?? '').split('\n').slice(3)) {
    const at = frame.indexOf(`${root}/`);
    if (at < 0) continue;
    const path = frame.slice(at + root.length + 1).replace(/[?:].*$/u, '');
    if (path.startsWith('tests/')) continue;
    return path.startsWith('node_modules/') ? null : path;
  }
  return null;
}
