/** Atom feeds against RFC 4287 and sitemaps against protocol 0.9, by rules written here from the specifications. */
import { describe, expect, it } from 'vitest';
import { render } from '../../layouts/render.ts';
import type { Page } from '../../src/model.ts';
import { ADDRESSES_A_FILE, sitemapPages } from '../../src/publish/pages/sitemap.ts';
import { emptyArchive, OWN_PAGES, planSample, SITE, sampleArchive } from '../publish/archive.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A reader strict enough for our own files: every element closes, every attribute is quoted, every `&` is an entity. */
function parse(xml: string): Element {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/u, '');
  if (body === xml) throw new Error('no declaration');
  let at = 0;
  const element = (): Element => {
    const open = /^<([A-Za-z:]+)((?: [A-Za-z:]+="[^"<]*")*)(\/?)>/u.exec(body.slice(at));
    if (!open) throw new Error(`no element at ${at}: ${body.slice(at, at + 40)}`);
    at += open[0].length;
    const attributes = Object.fromEntries(Array.from((open[2] ?? '').matchAll(/ ([A-Za-z:]+)="([^"]*)"/gu), (one) => [one[1], one[2]]));
    const children: Element[] = [];
    let text = '';
    if (open[3] === '/') return { name: open[1] ?? '', attributes, children, text };
    for (;;) {
      const next = body.indexOf('<', at);
      if (next < 0) throw new Error(`${open[1]} is never closed`);
      text += body.slice(at, next);
      at = next;
      if (!body.startsWith('</', at)) {
        children.push(element());
        continue;
      }
      const close = `</${open[1]}>`;
      if (!body.startsWith(close, at)) throw new Error(`${open[1]} is closed by ${body.slice(at, at + 20)}`);
      at += close.length;
      if (/&(?!(?:amp|lt|gt|quot|#39);)/u.test(text)) throw new Error(`a bare & in ${open[1]}`);
      return { name: open[1] ?? '', attributes, children, text };
    }
  };
  const root = element();
  if (body.slice(at).trim() !== '') throw new Error('text behind the root');
  return root;
}

const all = (parent: Element, name: string): Element[] => parent.children.filter((child) => child.name === name);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

/** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have once, and may have. */
function problemsOfFeed(xml: string): string[] {
  const feed = parse(xml);
  const wrong: string[] = [];
  if (feed.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom') wrong.push('not a feed');
  const entries = all(feed, 'entry');
  for (const one of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      if (all(one, name).length !== 1) wrong.push(`${one.name} has ${all(one, name).length} ${name}`);
    if (!/^urn:uuid:[0-9a-f-]{36}$/u.test(all(one, 'id')[0]?.text ?? '')) wrong.push('id');
    if (!INSTANT.test(all(one, 'updated')[0]?.text ?? '')) wrong.push('updated');
    if ((all(one, 'title')[0]?.text ?? '') === '') wrong.push('title');
    if (all(one, 'link').filter((link) => link.attributes.rel === 'alternate').length !== 1) wrong.push('alternate');
    if (!['ar', 'en'].includes(one.attributes['xml:lang'] ?? '')) wrong.push('language');
    for (const person of all(one, 'author')) if (all(person, 'name').length !== 1) wrong.push('author');
    for (const category of all(one, 'category')) if (!category.attributes.term) wrong.push('category');
    const known = ['id', 'title', 'updated', 'link', 'author', 'category', 'summary', 'entry', 'subtitle'];
    wrong.push(...one.children.filter((child) => !known.includes(child.name)).map((child) => `unknown ${child.name}`));
  }
  if (all(feed, 'link').filter((link) => link.attributes.rel === 'self').length !== 1) wrong.push('self');
  if (all(feed, 'author').length === 0) wrong.push('no author');
  const ids = entries.map((entry) => all(entry, 'id')[0]?.text);
  if (new Set(ids).size !== ids.length) wrong.push('an id twice');
  return wrong;
}

const placed = planSample(sampleArchive({ site: { ...SITE, address: 'https://diwan.example/a/' } }), OWN_PAGES).pages;

describe.each([
  ['the sample archive', placed],
  ['an empty archive', planSample(emptyArchive(), []).pages],
])('the feeds of %s', (_, pages) => {
  it('are valid Atom', () => {
    const feeds = pages.filter((page) => page.kind === 'feed');
    expect(feeds.map((page) => page.path)).toEqual(expect.arrayContaining(['feed.xml', 'ar/feed.xml', 'en/feed.xml']));
    expect(feeds.flatMap((page) => problemsOfFeed(render(page)).map((wrong) => `${page.path}: ${wrong}`))).toEqual([]);
  });
});

it('the feed of all holds both languages', () => {
  const feed = placed.find((page) => page.path === 'feed.xml');
  const languages = all(parse(feed ? render(feed) : ''), 'entry').map((entry) => entry.attributes['xml:lang']);
  expect(new Set(languages)).toEqual(new Set(['ar', 'en']));
});

it('a feed that is wrong would be found', () => {
  const feed = placed.find((page) => page.path === 'en/feed.xml');
  const text = feed ? render(feed) : '';
  expect(problemsOfFeed(text.replace('rel="self"', 'rel="other"'))).toEqual(['self']);
  expect(problemsOfFeed(text.replace(/<updated>[^<]+/u, '<updated>13 June'))).toEqual(['updated']);
  expect(() => parse(text.replace('</title>', ''))).toThrow();
});

describe('the sitemap', () => {
  it('lists every page that is for reading, absolutely', () => {
    const page = placed.find((one) => one.path === 'sitemap.xml');
    const places = all(parse(page ? render(page) : ''), 'url').map((url) => all(url, 'loc')[0]?.text ?? '');
    expect(places.every((place) => place.startsWith('https://diwan.example/a/'))).toBe(true);
    expect(places).toContain('https://diwan.example/a/en/articles/2024/06/bridge-en.html');
    expect(places.length).toBeLessThanOrEqual(50_000);
  });

  it('becomes an index of several above what one may hold', () => {
    const lookup = { archive: { ...sampleArchive(), site: { ...SITE, address: 'https://diwan.example/a/' } } } as unknown as Parameters<
      typeof sitemapPages
    >[0];
    const paths = Array.from({ length: ADDRESSES_A_FILE + 2 }, (_, at) => `en/articles/${at}.html`);
    const pages: Page[] = [...sitemapPages(lookup, paths)];
    const texts = new Map(pages.filter((page) => page.kind === 'sitemap').map((page) => [page.path, parse(render(page))]));
    const index = texts.get('sitemap.xml');
    expect(index?.name).toBe('sitemapindex');
    const parts = (index ? all(index, 'sitemap') : []).map((one) => all(one, 'loc')[0]?.text.replace('https://diwan.example/a/', '') ?? '');
    expect(parts.length).toBe(2);
    expect(parts.reduce((sum, part) => sum + (texts.get(part)?.children.length ?? 0), 0)).toBe(paths.length);
  });
});
