import { describe, expect, it } from 'vitest';
import { citationsFile } from '../../layouts/citations.ts';
import { render } from '../../layouts/render.ts';
import type { Citation, Page } from '../../src/model.ts';
import { inMemory } from '../../src/pipeline.ts';
import { CITED_WHOLE, citationLinks, yearCitationLinks } from '../../src/publish/citations.ts';
import { lookupOf } from '../../src/publish/lookup.ts';
import { citationPages } from '../../src/publish/pages/citations.ts';
import { OWN_PAGES, planSample, SITE, sampleArchive } from '../publish/archive.ts';

const ONE: Citation = {
  key: 'abc123',
  language: 'en',
  title: '50% of {us} & "them" \\input{x} $5 a_b #1 ~^',
  outlet: 'Marjana Post',
  byline: 'Ruth Aldermann\nER  - ',
  date: { value: '2024-06', precision: 'month', certainty: 'inferred' },
  address: 'https://archive.example/en/a.html',
  original: 'https://post.example/{1}',
  archive: 'The Marjana Diwan',
  abstract: null,
};

/** Every brace opens and closes, and nothing that TeX obeys stands bare in a value. */
function problemsOfBibtex(text: string): string[] {
  let depth = 0;
  for (const [at, letter] of Array.from(text).entries()) {
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    if (depth < 0) return [`closes too often at ${at}`];
  }
  const values = Array.from(text.matchAll(/^ {2}(?!url)\w+ = \{(.*)\},?$/gmu), (found) => found[1] ?? '');
  const bare = values.filter((value) => /(?<!\\)[&%$#_]|\\(?!text|[&%$#_])/u.test(value));
  return [...(depth === 0 ? [] : ['left open']), ...bare];
}

describe('a citation', () => {
  it('is BibTeX that TeX can read', () => {
    const text = citationsFile({ format: 'bibtex', entries: [ONE] });
    expect(problemsOfBibtex(text)).toEqual([]);
    expect(text).toMatch(/^@article\{diwan-abc123,\n/u);
    expect(text).toContain('date = {2024-06?}');
    expect(text).toContain('month = {6}');
    expect(text).toContain('url = {https://archive.example/en/a.html}');
    expect(problemsOfBibtex('@misc{a,\n  title = {a & b}\n}')).toHaveLength(1);
    expect(problemsOfBibtex('@misc{a,\n  title = {a}}\n}')).toHaveLength(1);
  });

  it('is RIS, where no value ends its record', () => {
    const text = citationsFile({ format: 'ris', entries: [ONE] });
    const lines = text.split('\r\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    expect(lines).toContain('DA  - 2024/06/');
    expect(lines).toContain('N1  - The date was inferred by the archive.');
  });

  it('is CSL-JSON', () => {
    const [entry] = JSON.parse(citationsFile({ format: 'csl-json', entries: [ONE] }));
    expect(entry).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Marjana Post',
      issued: { 'date-parts': [[2024, 6]], circa: true },
      URL: 'https://archive.example/en/a.html',
      language: 'en',
    });
  });
});

const pages = planSample({ ...sampleArchive(), site: { ...SITE, address: 'https://archive.example/x/' } }, OWN_PAGES).pages;
const articles = pages.filter((page): page is Extract<Page, { kind: 'article' }> => page.kind === 'article');

function tag(markup: string, name: string): string | null {
  const found = new RegExp(`<meta [^>]*\\b(?:name|property)="${name}"[^>]* content="([^"]*)">`, 'u').exec(markup);
  return found?.[1] ?? null;
}

/** What schema.org and search engines ask of a NewsArticle: https://developers.google.com/search/docs/appearance/structured-data/article */
function problemsOfNewsArticle(markup: string): string[] {
  const blocks = Array.from(markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu), (found) => found[1] ?? '');
  if (blocks.length !== 1) return [`${blocks.length} blocks`];
  if (/[<>&]/u.test(blocks[0] ?? '')) return ['a letter that could end the block'];
  const one = JSON.parse(blocks[0] ?? '');
  const wrong: string[] = [];
  if (one['@context'] !== 'https://schema.org' || one['@type'] !== 'NewsArticle') wrong.push('type');
  if (typeof one.headline !== 'string' || one.headline === '') wrong.push('headline');
  if (!['ar', 'en'].includes(one.inLanguage)) wrong.push('inLanguage');
  if (one.datePublished !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(one.datePublished)) wrong.push('datePublished');
  for (const url of [one.url, ...one.about.map((it: { url: string }) => it.url), ...one.mentions.map((it: { url: string }) => it.url)])
    if (!URL.canParse(url) || !url.startsWith('https://archive.example/x/')) wrong.push(`address ${url}`);
  for (const it of [...one.about, ...one.mentions])
    if (!['DefinedTerm', 'Person', 'Place'].includes(it['@type']) || !it.name) wrong.push('mention');
  return wrong;
}

describe('for machines an article', () => {
  it('is a NewsArticle with what it is about and whom it mentions', () => {
    expect(articles.length).toBeGreaterThan(60);
    expect(articles.flatMap((page) => problemsOfNewsArticle(render(page)).map((wrong) => `${page.path}: ${wrong}`))).toEqual([]);
    const bridge = articles.find((page) => page.path.endsWith('bridge-en.html'));
    const [, block = ''] = /ld\+json">(.*?)<\/script>/su.exec(bridge ? render(bridge) : '') ?? [];
    expect(JSON.parse(block)).toMatchObject({
      datePublished: '2024-06-13',
      isBasedOn: 'https://post.example/2024/bridge?id=7',
      publisher: { name: 'Marjana Post' },
      about: [{ termCode: 'medtop:11000000' }, { name: 'Construction' }],
      mentions: [{ '@type': 'Person', name: 'Salma al-Rashidi' }, {}, {}, {}],
    });
  });

  it('never gives a bound as its day', () => {
    const bound = articles.find((page) => page.path.endsWith('bound-en.html'));
    const markup = bound ? render(bound) : '';
    expect(markup).not.toMatch(/datePublished|citation_publication_date|published_time/u);
    expect(markup).toContain('NewsArticle');
  });

  it('has what reference managers take: title, date, language, outlet, address, and a type that is no journal’s', () => {
    for (const page of articles) {
      const markup = render(page);
      expect(tag(markup, 'citation_title')).not.toBeNull();
      expect(tag(markup, 'citation_language')).toBe(page.language);
      expect(tag(markup, 'citation_public_url')).toBe(`https://archive.example/x/${page.path}`);
      expect(tag(markup, 'z.itemType')).toBe('newspaperArticle');
      expect(tag(markup, 'og:type')).toBe('article');
      expect(tag(markup, 'og:url')).toBe(page.model.frame.canonical);
      const date = tag(markup, 'citation_publication_date');
      expect(date === null || /^\d{4}(?:\/\d{2}){0,2}$/u.test(date)).toBe(true);
    }
  });

  it('holds its citations as files', () => {
    for (const page of articles) {
      const files = Array.from(render(page).matchAll(/href="data:([^;]+);charset=utf-8,([^"]+)" download="([^"]+)"/gu), (found) => ({
        type: found[1],
        text: decodeURIComponent((found[2] ?? '').replaceAll('&#39;', "'")),
        name: found[3],
      }));
      expect(files.map((file) => file.name)).toEqual(['bib', 'ris', 'csl.json'].map((ending) => `${page.model.id}.${ending}`));
      expect(problemsOfBibtex(files[0]?.text ?? '')).toEqual([]);
      expect(JSON.parse(files[2]?.text ?? '')).toHaveLength(1);
    }
  });
});

describe('a list', () => {
  const citations = pages.filter((page): page is Extract<Page, { kind: 'citations' }> => page.kind === 'citations');

  it('of a person or topic is cited whole, in every format', () => {
    const paths = citations.map((page) => page.path);
    expect(paths).toContain('data/people/salma-al-rashidi.bib');
    expect(paths).toContain('data/topics/construction.csl.json');
    expect(paths).toContain('data/people/john-carver.ris');
    expect(paths).not.toContain('data/people/john-carver/2021.ris');
    expect(paths).not.toContain('data/people/only-arabic.bib');
    const salma = citations.find((page) => page.path === 'data/people/salma-al-rashidi.csl.json');
    const person = pages.find((page) => page.path === 'en/people/salma-al-rashidi.html');
    expect(person?.kind === 'person' && person.model.listing.total).toBe(JSON.parse(salma ? render(salma) : '[]').length);
    expect(person && render(person)).toContain('href="../../data/people/salma-al-rashidi.bib"');
    const long = pages.find((page) => page.path === 'en/people/john-carver.html');
    expect(long?.kind === 'person' && long.model.listing.complete).toBe(false);
    expect(long && render(long)).toContain('href="../../data/people/john-carver.bib"');
  });

  it('of more than four hundred is cited by year, and the years’ pages lead there', () => {
    const lookup = lookupOf(sampleArchive(), inMemory([]), []);
    const ids = [...lookup.articles.keys()].filter((id) => id.startsWith('carver-'));
    expect(ids.length).toBeGreaterThan(40);
    const articles = Array.from({ length: CITED_WHOLE + 1 }, (_, at) => ids[at % ids.length] ?? '');
    const subject = { id: 'busy', slug: 'busy', articles };
    const paths = (listed: typeof subject): string[] => [...citationPages(lookup, 'people', listed)].map((page) => page.path);
    expect(paths(subject)).toContain('data/people/busy/2021.bib');
    expect(paths(subject)).not.toContain('data/people/busy.bib');
    expect(citationLinks('en/people/busy.html', 'people', subject)).toEqual([]);
    expect(yearCitationLinks('en/people/busy/2021.html', 'people', subject, '2021', 9)[0]?.href).toBe('../../../data/people/busy/2021.bib');
    const shorter = { ...subject, articles: articles.slice(1) };
    expect(paths(shorter)).toEqual(['bib', 'ris', 'csl.json'].map((ending) => `data/people/busy.${ending}`));
    expect(yearCitationLinks('en/people/busy/2021.html', 'people', shorter, '2021', 9)).toEqual([]);
    expect(paths({ ...subject, articles: articles.slice(0, 1) })).toEqual([]);
  });

  it('is well made in every file', () => {
    const wrong = citations.filter(({ path, model }) => {
      const text = citationsFile(model);
      if (model.format === 'bibtex') return problemsOfBibtex(text).length > 0;
      if (model.format === 'ris') return text.split('\r\n').filter((line) => line.startsWith('TY')).length !== model.entries.length;
      return JSON.parse(text).length !== model.entries.length || !path.endsWith('.csl.json');
    });
    expect(citations.length).toBeGreaterThan(20);
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
});

it('the data dictionary names every column of the table and every field of a record', () => {
  const text = (path: string): string => {
    const page = pages.find((one) => one.path === path);
    return page ? render(page) : '';
  };
  const { resources } = JSON.parse(text('data/datapackage.json'));
  const fields = (name: string): string[] =>
    resources.find((one: { path: string }) => one.path === name).schema.fields.map((field: { name: string }) => field.name);
  expect(text('data/articles.csv').split('\r\n')[0]?.replace('\ufeff', '').split(',')).toEqual(fields('articles.csv'));
  const [record = '{}'] = text('data/articles.jsonl').split('\n');
  expect(Object.keys(JSON.parse(record)).sort()).toEqual(fields('articles.jsonl').sort());
  const [receipt = '{}'] = text('data/documents.jsonl').split('\n');
  expect(Object.keys(JSON.parse(receipt)).filter((name) => !fields('documents.jsonl').includes(name))).toEqual([]);
  for (const file of ['people', 'topics', 'places'])
    expect(Object.keys(JSON.parse(text(`data/${file}.json`))[0]).sort()).toEqual(fields(`${file}.json`).sort());
});
