/**
 * The archive for machines: articles as JSON Lines and as a table, people, topics and places as JSON. No text in it holds a
 * direction override or another invisible character; sources lost theirs when they were read, names of files lose them here.
 */
import { visible } from '../../acquire/lines.ts';
import type { ArchivedArticle, Page, PlainModel, Row } from '../../model.ts';
import { COLUMNS, dataPackage } from '../dictionary.ts';
import { type Lookup, textOf } from '../lookup.ts';
import { page, rowsModel } from '../page.ts';
import { seenJson } from '../seen.ts';
import { outletShown } from '../teaser.ts';
import { articlePath, downloadPaths, subjectPath } from '../urls.ts';

const [linesPath, tablePath, peoplePath, topicsPath, placesPath, , packagePath] = downloadPaths;

export function* machinePages(lookup: Lookup): Generator<Page> {
  const { archive } = lookup;
  yield page('plain', linesPath, null, () =>
    rowsModel(
      archive.articles.map((article) => ({
        key: article.id,
        given: null,
        text: () => `${seenJson(articleRecord(lookup, article))}\n`,
      })),
    ),
  );
  yield page('plain', tablePath, null, () =>
    rowsModel([
      // The mark at the front makes spreadsheets read it as UTF-8.
      { key: '', given: null, text: () => `\ufeff${csvRow(COLUMNS.map(({ name }) => name))}` },
      ...archive.articles.map((article) => ({
        key: article.id,
        given: null,
        text: () => csvRow(COLUMNS.map(({ name }) => CELLS[name](lookup, article))),
      })),
    ]),
  );
  yield page('plain', peoplePath, null, () => jsonRows(archive.people, (person) => personRecord(lookup, person)));
  yield page('plain', topicsPath, null, () =>
    jsonRows(archive.topics, ({ id, slug, name, broader, articles }) => ({ id, slug, name, broader, articles })),
  );
  yield page('plain', placesPath, null, () =>
    jsonRows(archive.places, ({ id, slug, name, kind, articles }) => ({ id, slug, name, kind, articles })),
  );
  yield page('plain', packagePath, null, () => ({
    text: json(dataPackage('diwan', archive.site.name.en, archive.site.description.en)),
  }));
}

const json = (value: unknown): string => `${seenJson(value, 1)}\n`;

/** A JSON array, a record a row: the text is that of the whole array. */
function jsonRows<Thing extends { readonly id: string }>(things: readonly Thing[], recordOf: (thing: Thing) => unknown): PlainModel {
  if (things.length === 0) return { text: json([]) };
  const rows = things.map((thing, at): Row => {
    const before = at === 0 ? '[' : ',';
    return { key: thing.id, given: before, text: () => `${before}${json([recordOf(thing)]).slice('['.length, -'\n]\n'.length)}` };
  });
  return rowsModel([...rows, { key: '', given: null, text: () => '\n]\n' }]);
}

function articleRecord(lookup: Lookup, article: ArchivedArticle) {
  const text = textOf(lookup, article);
  return {
    id: article.id,
    path: articlePath(article),
    file: article.file,
    number: article.number,
    language: article.language,
    headline: article.headline,
    headlineOrigin: article.headlineOrigin,
    dek: text?.dek ?? null,
    byline: article.byline,
    dateline: article.dateline,
    outlet: outletShown(lookup, article.language, article)?.text ?? null,
    url: article.url,
    date: text?.date ?? article.date,
    captions: text?.captions.map((caption) => caption.text) ?? [],
    body: text?.body ?? [],
    people: article.people.map(({ person, mentions }) => ({
      entity: person,
      mentions: mentions.flatMap((at) => {
        const mention = text?.mentions[at];
        return mention === undefined ? [] : [{ text: mention.text, ...mention.place }];
      }),
    })),
    topics: text?.topics ?? article.topics,
    places: article.places,
    counterpart: article.counterpart?.article ?? null,
    related: article.related.map((relation) => relation.article),
  };
}

function personRecord(lookup: Lookup, person: Lookup['archive']['people'][number]) {
  return {
    id: person.id,
    name: person.name,
    note: person.note,
    origin: person.origin,
    paths: person.articles.length === 0 ? [] : lookup.languages.map((language) => subjectPath(language, 'people', person)),
    spellings: person.spellings,
    roles: person.roles,
    merges: person.merges,
    articles: person.articles,
  };
}

type Cell = (lookup: Lookup, article: ArchivedArticle) => string;

const CELLS: Readonly<Record<(typeof COLUMNS)[number]['name'], Cell>> = {
  id: (_, article) => article.id,
  path: (_, article) => articlePath(article),
  language: (_, article) => article.language,
  date: (_, article) => article.date?.value ?? '',
  date_certainty: (_, article) => article.date?.certainty ?? '',
  headline: (_, article) => article.headline,
  headline_origin: (_, article) => article.headlineOrigin,
  outlet: (lookup, article) => outletShown(lookup, article.language, article)?.text ?? '',
  dateline: (_, article) => article.dateline ?? '',
  byline: (_, article) => article.byline ?? '',
  people: (_, article) => article.people.map((present) => present.person).join(' '),
  topics: (_, article) => article.topics.map((topic) => topic.id).join(' '),
  counterpart: (_, article) => article.counterpart?.article ?? '',
  file: (_, article) => article.file,
  number: (_, article) => String(article.number),
  characters: (_, article) => String(article.characters),
};

/** What a spreadsheet may run as a formula, some also behind spaces or in letters of full width (OWASP, CSV injection). */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell after RFC 4180, without invisible characters; one that a spreadsheet would run is given an apostrophe, its mark of plain text. */
export function csvCell(text: string): string {
  const shown = visible(text);
  const plain = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
