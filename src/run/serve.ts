import { watch } from 'chokidar';
import { type Memory, memory } from '../keep/memory.ts';
import { buildSite } from './build.ts';
import type { BuildOptions, OpenedPages } from './buildOptions.ts';
import { type Command, UsageError } from './command.ts';
import { type SiteServer, startServer } from './server.ts';
import { FOLDER_OPTIONS, type Settings, settingsOf } from './settings.ts';
import { printable, type Terminal } from './terminal.ts';

const DEFAULT_PORT = 8080;
/** A file counts as dropped in when it has not grown for so long, in milliseconds. */
const SETTLED = 100;

export const command: Command = {
  usage: 'serve [--port N] [--content DIR] [--raw DIR] [--output DIR] [--cache DIR]',
  about: 'builds, shows the site on this machine, and builds again when something in the content changes',
  options: { ...FOLDER_OPTIONS, port: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    if (positionals.length > 0) throw new UsageError(`serve takes no file: ${positionals[0]}`);
    const settings = settingsOf(values);
    const port = portOf(values.port);
    const left = memory();
    // Watched before the first build looks at them: what comes while it is at work is built next, and not overlooked.
    const changes = await watchFolders(settings, terminal);
    await attempt(settings, terminal, { memory: left, stays: true });
    const server = await startServer(settings.output, port);
    terminal.tell(`Serving ${settings.output} at ${server.address} (Ctrl-C ends)\n`);
    const done = buildAfter(changes, { ...settings, clean: false }, terminal, server, left);
    await interrupted();
    await changes.close();
    await done();
    await server.close();
    return 0;
  },
};

function portOf(value: unknown): number {
  if (typeof value !== 'string') return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d{1,5}$/u.test(value) || port > 65_535) throw new UsageError(`--port must be a number from 0 to 65535, not ${value}.`);
  return port;
}

/** One build whose failure is shown and does not end the server. */
async function attempt(settings: Settings, terminal: Terminal, options: BuildOptions = {}): Promise<boolean> {
  try {
    await buildSite(settings, terminal, options);
    return true;
  } catch (problem) {
    const what =
      problem instanceof UsageError ? problem.message : problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    terminal.tell(`The build failed, the last good one stays: ${printable(what)}\n`);
    return false;
  }
}

/** Changes in folders that are watched. */
interface Changes {
  /** Calls at each change from now on, and at once where one came already. */
  readonly each: (call: () => void) => void;
  readonly close: () => Promise<void>;
}

/** Resolves when every file that is there is known: each change from then on is noticed. */
async function watchFolders({ content, raw, permalinks, cache }: Settings, terminal: Terminal): Promise<Changes> {
  const watcher = watch([content, raw], {
    ignoreInitial: true,
    // The server keeps the program at work. A folder that changes while it is let go of may stay watched (chokidar 4.0.3).
    persistent: false,
    ignored: (path) => path === permalinks || path.startsWith(`${permalinks}.`) || path.startsWith(cache),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 20 },
  });
  let came = false;
  let call = (): void => {
    came = true;
  };
  watcher.on('all', (event, path) => {
    terminal.tell(`${event}: ${printable(path)}\n`);
    call();
  });
  watcher.on('error', (problem) => terminal.tell(`Watching: ${printable(String(problem))}\n`));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    each: (wanted) => {
      call = wanted;
      if (came) wanted();
    },
    close: () => watcher.close(),
  };
}

/**
 * Builds after each change, one build at a time; what changes meanwhile is built next. Open pages are shown anew before
 * everything is written. Answers what to await once no change comes any more.
 */
function buildAfter(
  changes: Changes,
  settings: Settings,
  terminal: Terminal,
  server: Pick<SiteServer, 'show' | 'reload'>,
  left: Memory,
): () => Promise<void> {
  let wanted = false;
  let running: Promise<void> | null = null;
  const build = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      let shown = false;
      const opened = async (pages: OpenedPages): Promise<void> => {
        shown = true;
        server.show(pages);
        await server.reload();
      };
      const built = await attempt(settings, terminal, { opened, memory: left });
      server.show(null);
      // What was shown and never written is taken back.
      if (built !== shown) await server.reload();
    }
    running = null;
  };
  changes.each(() => {
    wanted = true;
    running ??= build();
  });
  return async () => {
    wanted = false;
    await running;
  };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
