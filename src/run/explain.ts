import { resolve } from 'node:path';
import type { ArchivedArticle, Cleaned, Person } from '../model.ts';
import { type Built, buildArchive } from '../pipeline.ts';
import { type Command, UsageError } from './command.ts';
import { progressOn } from './progress.ts';
import { issueLines } from './report.ts';
import { FOLDER_OPTIONS, settingsOf } from './settings.ts';
import { printable } from './terminal.ts';

export const command: Command = {
  usage: 'explain ID|FILE [--content DIR] [--raw DIR] [--cache DIR]',
  about: 'why a line was removed, a date chosen, two names joined; writes nothing',
  options: FOLDER_OPTIONS,
  run: async ({ values, positionals }, terminal) => {
    const [wanted, ...more] = positionals;
    if (wanted === undefined || more.length > 0) throw new UsageError('explain takes one id, file or address.');
    const settings = settingsOf(values);
    const built = await buildArchive(settings, { progress: progressOn(terminal) });
    const text = explanation(built, wanted, settings.raw);
    if (text === null)
      throw new UsageError(
        `Nothing in the archive is called ${wanted}: give an article's id or address, a person's id, or a file of the raw folder.`,
      );
    await terminal.out(text);
    return 0;
  },
};

/** Everything that is known of an article, a person or a document, as plain lines; null where nothing is called so. */
export function explanation(built: Built, wanted: string, raw: string): string | null {
  const { archive } = built;
  const address = wanted.replace(/^.*?\/(?=(?:ar|en)\/articles\/)/u, '').replace(/\.html$/u, '');
  const article = archive.articles.find(({ id, permalink }) => id === wanted || permalink === address);
  const person = archive.people.find(({ id, slug }) => id === wanted || slug === wanted);
  const document = archive.documents.find(({ file }) => file === wanted || resolve(raw, file) === resolve(wanted));
  if (article !== undefined) return [...aboutArticle(built, article), ...aboutDocument(built, article.file, article.number)].join('\n');
  if (person !== undefined) return aboutPerson(person).join('\n');
  if (document === undefined) return aboutSetAside(built, wanted, raw);
  const { file } = document;
  const stories = archive.articles.filter((one) => one.file === file).sort((a, b) => a.number - b.number);
  return [...stories.flatMap((one) => aboutArticle(built, one)), ...aboutDocument(built, file, null)].join('\n');
}

function aboutArticle({ archive, documents }: Built, article: ArchivedArticle): string[] {
  const text = documents.described(article.file)?.articles.find(({ number }) => number === article.number);
  if (text === undefined) return [];
  const { date } = text;
  const written = (at: readonly number[]) => at.flatMap((n) => text.mentions[n] ?? []);
  const names = new Map(archive.people.map((person) => [person.id, person]));
  return [
    `Article ${article.id}  ${article.permalink}.html`,
    `  from ${printable(article.file)}, story ${article.number}, language ${article.language}`,
    `  headline: ${printable(article.headline)} (${article.headlineOrigin}${lineList(text.headlineLines)})`,
    date === null
      ? '  date: none found'
      : `  date: ${date.value} (${date.certainty}, ${date.evidence.rule}${lineList(date.evidence.line === null ? [] : [date.evidence.line])}: “${printable(date.evidence.text)}”)`,
    ...(date?.reasoning?.en ? [`    ${printable(date.reasoning.en)}`] : []),
    ...article.people.flatMap(({ person, mentions }) => [
      `  person: ${person}  ${printable(names.get(person)?.name.en ?? names.get(person)?.name.ar ?? '')}`,
      ...written(mentions).map(
        ({ text, line, rule, confidence }) => `    line ${line}: “${printable(text)}” (${rule}, ${confidence.toFixed(2)})`,
      ),
    ]),
    ...written(article.open).map(({ text, line }) => `  left open: “${printable(text)}”, line ${line}`),
    ...text.topics.map(({ id, score, evidence }) => `  topic: ${id} ${score.toFixed(2)} (${printable(evidence.join(', '))})`),
    '',
  ];
}

function lineList(lines: readonly number[]): string {
  return lines.length === 0 ? '' : `, line ${lines.join(' and ')}`;
}

function aboutPerson(person: Person): string[] {
  return [
    `Person ${person.id} (${person.origin === 'authority' ? 'in the authority file' : 'found in texts'}), ${person.articles.length} articles`,
    ...person.spellings.map(({ text, language, count }) => `  written “${printable(text)}” (${language}) ${count}×`),
    ...person.merges.map(
      (merge) => `  “${printable(merge.spelling)}” joined with “${printable(merge.with)}” (${merge.rule}, ${merge.score.toFixed(2)})`,
    ),
    '',
  ];
}

function aboutDocument({ archive, documents }: Built, file: string, story: number | null): string[] {
  const cleaned = documents.described(file)?.cleaned;
  if (cleaned === undefined) return [];
  const issues = archive.issues.filter((issue) => issue.file === file);
  return [`Lines of ${printable(file)} (${cleaned.document.encoding})`, ...ledgerLines(cleaned, story), ...issues.map(issueLines), ''];
}

function ledgerLines(cleaned: Cleaned, story: number | null): string[] {
  return cleaned.ledger.map(({ line, article, role, rule, margin }) => {
    const mark = story === null || article === story ? ' ' : '·';
    const text = printable(cleaned.document.lines[line - 1] ?? '').trim();
    return `${mark}${String(line).padStart(4)}  ${String(article).padStart(2)} ${role.padEnd(15)} ${rule} (${margin.toFixed(2)})  ${text.length > 70 ? `${text.slice(0, 69)}…` : text}`;
  });
}

function aboutSetAside({ archive }: Built, wanted: string, raw: string): string | null {
  const found = archive.setAside.filter(({ file }) => file === wanted || resolve(raw, file) === resolve(wanted));
  return found.length === 0
    ? null
    : found.map(({ file, rule, message }) => `${printable(file)} was set aside: ${printable(message)} (${rule})\n`).join('');
}
