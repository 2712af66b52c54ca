/**
 * Makes the tables and models that are learnt again, byte for byte, from a folder in the sets' format:
 *
 *   npm run train -- FOLDER [commonWords language names topics topics/commonness people]
 *
 * Without names all are made, one after the other; `people` takes minutes, the others seconds.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each script with what it reads in the folder. */
const READS: Readonly<Record<string, readonly string[]>> = {
  commonWords: ['.'],
  language: ['language.jsonl', 'unlabelled-ar.txt.gz', 'unlabelled-en.txt.gz'],
  names: ['names-gazetteer.tsv'],
  topics: ['.'],
  'topics/commonness': ['.'],
  people: ['.'],
};
const ALL = Object.keys(READS);
const [folder, ...named] = process.argv.slice(2);
const unknown = named.filter((name) => !ALL.includes(name));
if (folder === undefined || !existsSync(folder) || unknown.length > 0) {
  console.error(`Name a folder of sets, and any of ${ALL.join(', ')}: npm run train -- FOLDER names`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : ALL) {
  console.log(`── ${name}`);
  const script = fileURLToPath(new URL(`train/${name}.ts`, import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', script, ...(READS[name] ?? []).map((file) => join(folder, file))], {
    stdio: 'inherit',
  });
}
