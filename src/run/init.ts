import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { buildSite } from './build.ts';
import { type Command, startedAs, UsageError } from './command.ts';
import { settingsOf } from './settings.ts';
import { FIRST_FILES } from './starting/files.ts';
import { SCHEMA_FOLDER, schemaFiles } from './starting/schemas.ts';

export const command: Command = {
  usage: 'init DIR [--output DIR] [--cache DIR]',
  about: 'makes a content folder with settings, sample lists and a first article, builds it beside itself, and says what to do next',
  options: { output: { type: 'string' }, cache: { type: 'string' } },
  run: async ({ values, positionals }, terminal) => {
    const [folder, ...more] = positionals;
    if (folder === undefined || folder === '' || more.length > 0) throw new UsageError('init takes one folder: init content');
    const content = resolve(folder);
    const isNew = refuseForeign(content);
    const made = await fill(content, isNew);
    for (const path of made) await terminal.out(`made ${join(folder, path)}\n`);
    const beside = (name: string): string => join(dirname(content), name);
    // What stands there already is another archive's, or its own of before.
    const own = beside(`_site-${basename(content)}`);
    const output = existsSync(own) || (isNew && existsSync(beside('_site'))) ? own : beside('_site');
    const settings = settingsOf({ content, output: values.output ?? output, cache: values.cache ?? beside('.cache') });
    const status = await buildSite(settings, terminal);
    await terminal.out(nextSteps(folder, settings.output));
    return status;
  },
};

/** Whether the folder is new or empty; one that holds something else than content is refused. */
function refuseForeign(content: string): boolean {
  if (!existsSync(content)) return true;
  if (!statSync(content).isDirectory()) throw new UsageError(`${content} is a file.`);
  const there = readdirSync(content).filter((name) => name !== '.DS_Store');
  if (there.length === 0) return true;
  if (!existsSync(join(content, 'site.yaml')) && !existsSync(join(content, 'raw')))
    throw new UsageError(`${content} holds other files. Name a new folder, for instance ${join(content, 'content')}.`);
  return false;
}

/** Writes what is missing and answers it. What is there stays, but for the schemas, which are the program's; samples go into a new folder alone. */
async function fill(content: string, isNew: boolean): Promise<string[]> {
  const made: string[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
    made.push(path);
  };
  for (const [path, text] of Object.entries(FIRST_FILES)) {
    const isSample = path.includes('first-article');
    if (existsSync(join(content, path)) || (isSample && !isNew)) continue;
    await write(path, text);
  }
  if (!existsSync(join(content, 'raw'))) await mkdir(join(content, 'raw'));
  for (const [name, text] of Object.entries(schemaFiles())) {
    const path = `${SCHEMA_FOLDER}/${name}`;
    if (!existsSync(join(content, path)) || readFileSync(join(content, path), 'utf8') !== text) await write(path, text);
  }
  return made;
}

/** As a shell takes it. */
const quoted = (path: string): string => (/^[\w./\\:-]+$/u.test(path) ? path : `"${path}"`);

function nextSteps(folder: string, output: string): string {
  const site = relative(process.cwd(), output) || '.';
  return `
Next:
  1. Open ${join(site, 'index.html')} and look at the first article.
  2. Write the archive's name into ${join(folder, 'site.yaml')}.
  3. Put your files (.txt, .md, .jsonl) into ${join(folder, 'raw')} and take first-article.txt out.
  4. ${startedAs()} build --content ${quoted(folder)} --output ${quoted(site)}
     builds again; \`serve\` in place of \`build\` does so whenever something changes, and shows it
  5. ${startedAs()} review --content ${quoted(folder)}
     goes through what is doubtful
Keep ${folder} under version control, with its permalinks.json: addresses depend on it.
`;
}
