/** What of the texts a person should look at: no date, a language that is doubtful, near copies, lines that come again and again. */
import { visible } from '../../acquire/lines.ts';
import { pasteCorrection } from '../../describe/pasted.ts';
import type { KeptArticle } from '../../link/permalinks.ts';
import type { Archive, Documents, Issue } from '../../model.ts';
import { fold, scripts } from '../../text.ts';
import { hintOf } from '../deciding/decision.ts';

export function doubtsAboutTexts(archive: Archive, documents: Documents, kept: readonly KeptArticle[]): Issue[] {
  return [
    ...undated(archive, documents),
    ...mixed(archive, documents),
    ...nearCopies(archive, documents, kept),
    ...recurring(archive, documents),
    ...gonePeople(archive),
  ];
}

/** The first line of a story. */
function beginOf(documents: Documents, { file, number }: { readonly file: string; readonly number: number }): number | null {
  return documents.described(file)?.cleaned.ledger.find(({ article }) => article === number)?.line ?? null;
}

function undated({ articles }: Archive, documents: Documents): Issue[] {
  return articles
    .filter(({ date }) => date === null || date.certainty === 'bound')
    .map(({ file, number, headline }) => ({
      rule: 'date-missing',
      severity: 'note',
      file,
      line: beginOf(documents, { file, number }),
      message: `Story ${number}, “${headline}”, has no date`,
      hint: pasteCorrection('State it if you know it.', file, number, ['date: YYYY-MM-DD']),
    }));
}

/** So much of a text in the other script makes its language doubtful. */
const MIXED = 0.35;

function mixed(archive: Archive, documents: Documents): Issue[] {
  return archive.articles.flatMap(({ file, number, language, headline }) => {
    const body =
      documents
        .described(file)
        ?.articles.find((one) => one.number === number)
        ?.body.map(({ text }) => text)
        .join('\n') ?? '';
    const { arabic, latin } = scripts(body);
    const other = language === 'ar' ? latin : arabic;
    if (arabic + latin === 0 || other / (arabic + latin) < MIXED) return [];
    const [is, not] = language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
    const share = Math.round((100 * other) / (arabic + latin));
    return {
      rule: 'language-doubtful',
      severity: 'note' as const,
      file,
      line: beginOf(documents, { file, number }),
      message: `Story ${number}, “${headline}”, is taken for ${is === 'ar' ? 'Arabic' : 'English'}, and ${share}% of its letters are of the other script`,
      hint: [
        pasteCorrection('It is.', file, number, [`language: ${is}`]),
        pasteCorrection('It is not.', file, number, [`language: ${not}`]),
      ].join('\n'),
    };
  });
}

/** Of the twelve prints that are kept of each text, so many in common make two texts near copies. */
const SHARED_PRINTS = 5;
const MOST = 100;

function nearCopies({ articles }: Archive, documents: Documents, kept: readonly KeptArticle[]): Issue[] {
  const live = new Map(articles.map((article) => [article.permalink, article]));
  const byPrint = new Map<string, string[]>();
  const shared = new Map<string, number>();
  for (const { address, prints } of kept) {
    if (!live.has(address)) continue;
    for (const print of new Set(prints.split(' '))) {
      const others = byPrint.get(print) ?? [];
      if (print === '' || others.length > MOST) continue;
      for (const other of others) shared.set(`${other}\n${address}`, (shared.get(`${other}\n${address}`) ?? 0) + 1);
      byPrint.set(print, [...others, address]);
    }
  }
  return [...shared]
    .filter(([, count]) => count >= SHARED_PRINTS)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([pair, count]) => {
      const [one, other] = pair.split('\n').map((address) => live.get(address));
      return {
        rule: 'near-copy',
        severity: 'note',
        file: one?.file ?? '',
        line: one === undefined ? null : beginOf(documents, one),
        message: `“${one?.headline}” and “${other?.headline}” of ${other?.file} are nearly the same text (${count} of 12 prints)`,
        hint: 'Both stay. If one is superfluous, take its file out of the raw folder: its address will lead to the other.',
      };
    });
}

/** A line that stands in so many files and was kept may be furniture that the wording does not know yet. */
const IN_FILES = 3;
const LONGEST = 120;

function recurring(archive: Archive, documents: Documents): Issue[] {
  const lines = new Map<string, { text: string; files: string[]; line: number }>();
  for (const { file } of archive.documents) {
    const cleaned = documents.described(file)?.cleaned;
    for (const { line, role } of cleaned?.ledger ?? []) {
      if (role !== 'body' && role !== 'caption') continue;
      const text = (cleaned?.document.lines[line - 1] ?? '').trim();
      if (text === '' || text.length > LONGEST) continue;
      const known = lines.get(fold(text));
      if (known === undefined) lines.set(fold(text), { text, files: [file], line });
      else if (known.files.at(-1) !== file) known.files.push(file);
    }
  }
  return [...lines.values()]
    .filter(({ files }) => files.length >= IN_FILES)
    .sort((a, b) => b.files.length - a.files.length || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text, files, line }) => ({
      rule: 'line-recurring',
      severity: 'note',
      file: files[0] ?? '',
      line,
      message: `“${text}” stands in the text of ${files.length} files: it may be furniture`,
      hint: hintOf([
        {
          what: 'If it is no part of the stories, make it known.',
          file: 'site.yaml',
          value: { wording: [{ as: 'boilerplate', where: 'line', phrases: [visible(text)] }] },
        },
      ]),
    }));
}

function gonePeople({ gone, site }: Archive): Issue[] {
  const [language = 'en'] = site.languages;
  return gone
    .filter((address) => address.startsWith(`${language}/people/`))
    .map((address) => ({
      rule: 'person-gone',
      severity: 'note',
      file: 'permalinks.json',
      line: null,
      message: `No article names the person of ${address}.html any more; the page says so`,
      hint: 'If the person is known under another spelling now, make the old one an alias in authority/people.yaml.',
    }));
}
