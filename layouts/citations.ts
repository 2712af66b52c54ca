/** Citations as BibTeX (with the fields of biblatex), RIS and CSL-JSON 1.0. An inferred date says so in each. */
import type { Citation, CitationFormat, CitationsModel } from '../src/model.ts';

const LANGUAGES = { ar: 'arabic', en: 'english' } as const;
/** Control characters, which none of the formats can hold, and the marks that override direction. */
const UNSEEN = /[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/** What TeX would read as more than a letter. */
const OF_TEX = /[{}\\&%$#_~^]/u;
const INFERRED = 'The date was inferred by the archive.';

const WRITERS: Readonly<Record<CitationFormat, (entries: readonly Citation[]) => string>> = {
  bibtex: (entries) => entries.map(bibtex).join('\n'),
  ris: (entries) => entries.map(ris).join('\r\n'),
  'csl-json': (entries) => `[\n${entries.map((one) => JSON.stringify(csl(one))).join(',\n')}\n]\n`,
};

/** The file of a list. */
export function citationsFile({ format, entries }: CitationsModel): string {
  return WRITERS[format](entries);
}

type Field = readonly [string, string | null];

/** Values are in braces, so that a title keeps its capitals; braces and backslashes of the text itself are left out. */
function bibtex(one: Citation): string {
  const fields: Field[] = [
    ['title', braced(one.title)],
    ['author', one.byline === null ? null : braced(one.byline)],
    ['journal', one.outlet],
    ['date', one.date && `${one.date.value}${one.date.certainty === 'inferred' ? '?' : ''}`],
    ['year', one.date?.value.slice(0, 4) ?? null],
    ['month', one.date && one.date.precision !== 'year' ? String(Number(one.date.value.slice(5, 7))) : null],
    ['url', one.address ?? one.original],
    ['langid', LANGUAGES[one.language]],
    ['abstract', one.abstract],
    ['note', notes(one).join(' ') || null],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'url' ? bare(value) : value.startsWith('{') ? value : tex(value)}}`] : [],
  );
  const kind = one.outlet === null ? 'misc' : 'article';
  return `@${kind}{diwan-${one.key},\n${[...lines, ...(kind === 'article' ? ['  entrysubtype = {newspaper}'] : [])].join(',\n')}\n}\n`;
}

function braced(text: string): string {
  return `{${tex(text)}}`;
}

function tex(text: string): string {
  const seen = plain(text);
  if (!OF_TEX.test(seen)) return seen;
  return seen
    .replace(/[{}\\]/gu, '')
    .replace(/[&%$#_]/gu, '\\$&')
    .replace(/~/gu, '\\textasciitilde{}')
    .replace(/\^/gu, '\\textasciicircum{}');
}

/** An address inside braces: only what would end them is encoded. */
function bare(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

function ris(one: Citation): string {
  const fields: Field[] = [
    ['TY', 'NEWS'],
    ['ID', `diwan-${one.key}`],
    ['TI', one.title],
    ['AU', one.byline],
    ['T2', one.outlet],
    ['PY', one.date?.value.slice(0, 4) ?? null],
    ['DA', one.date && risDate(one.date.value)],
    ['LA', one.language],
    ['UR', one.address ?? one.original],
    ['AB', one.abstract],
    ['DB', one.archive],
    ...notes(one).map((note): Field => ['N1', note]),
  ];
  return `${fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${plain(value)}`] : [])).join('\r\n')}\r\nER  - \r\n`;
}

/** `2024/06/13`, `2024/06/`, `2024//`: the slashes always stand. */
function risDate(value: string): string {
  const [year, month = '', day = ''] = value.split('-');
  return `${year}/${month}/${day}`;
}

function csl(one: Citation): Record<string, unknown> {
  const note = notes(one).join(' ');
  return {
    id: `diwan-${one.key}`,
    type: 'article-newspaper',
    title: plain(one.title),
    ...(one.outlet === null ? {} : { 'container-title': plain(one.outlet) }),
    ...(one.byline === null ? {} : { author: [{ literal: plain(one.byline) }] }),
    ...(one.date === null
      ? {}
      : {
          issued: {
            'date-parts': [one.date.value.split('-').map(Number)],
            ...(one.date.certainty === 'inferred' ? { circa: true } : {}),
          },
        }),
    language: one.language,
    ...((one.address ?? one.original) ? { URL: one.address ?? one.original } : {}),
    ...(one.abstract === null ? {} : { abstract: plain(one.abstract) }),
    source: plain(one.archive),
    ...(note === '' ? {} : { note }),
  };
}

function notes(one: Citation): string[] {
  return [
    ...(one.date?.certainty === 'inferred' ? [INFERRED] : []),
    ...(one.address !== null && one.original !== null ? [`Published at ${one.original}`] : []),
  ];
}

function plain(text: string): string {
  return text.replace(UNSEEN, ' ').trim();
}
