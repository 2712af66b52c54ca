import { describe, expect, it } from 'vitest';
import type { ArticleModel, Page, PageOf } from '../../src/model.ts';
import { WHOLE_INDEX } from '../../src/publish/pages/letters.ts';
import { csvCell } from '../../src/publish/pages/machines.ts';
import { downloadPaths } from '../../src/publish/urls.ts';
import { article, dated, emptyArchive, OWN_PAGES, planSample, SITE, sampleArchive } from './archive.ts';

const { pages } = planSample(sampleArchive(), OWN_PAGES);
const paths = new Set(pages.map((page) => page.path));

function model<Kind extends Page['kind']>(kind: Kind, path: string, among: readonly Page[] = pages): PageOf<Kind>['model'] {
  const page = among.find((one) => one.path === path && one.kind === kind);
  if (!page) throw new Error(`no ${kind} at ${path}`);
  return page.model as PageOf<Kind>['model'];
}

describe('the plan', () => {
  it('has the pages of the contract, in both languages', () => {
    const both = [
      'index.html',
      'people/index.html',
      'topics/index.html',
      'outlets/index.html',
      'dates/index.html',
      'about.html',
      'feed.xml',
    ];
    const sample = [
      'people/salma-al-rashidi.html',
      'people/salma-al-rashidi.xml',
      'topics/water.html',
      'topics/water.xml',
      'outlets/bayan.html',
    ];
    const dates = ['dates/2024/06.html', 'dates/2022/undated.html', 'dates/undated.html', 'people/john-carver/2021.html'];
    const wanted = ['en', 'ar'].flatMap((language) => [...both, ...sample, ...dates].map((path) => `${language}/${path}`));
    const machines = ['data/articles.jsonl', 'data/articles.csv', 'data/people.json', 'data/topics.json', 'sitemap.xml', 'robots.txt'];
    expect([...wanted, ...machines, 'index.html', '404.html'].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('puts an article under its own language alone', () => {
    expect(paths.has('ar/articles/2024/06/bridge-ar.html')).toBe(true);
    expect(paths.has('en/articles/2024/06/bridge-ar.html')).toBe(false);
  });

  it('is in order of path, without a path twice', () => {
    const inOrder = pages.map((page) => page.path);
    expect(inOrder).toEqual([...new Set(inOrder)].sort());
  });

  it('leaves out a path that would leave the site', () => {
    const archive = sampleArchive({ redirects: [{ from: '../../outside', to: 'en/index' }] });
    expect(planSample(archive, []).pages.filter((page) => page.path.includes('..'))).toEqual([]);
  });

  it('never lets a redirect take the place of a page', () => {
    const archive = sampleArchive({ redirects: [{ from: 'en/index', to: 'ar/index' }] });
    expect(planSample(archive, []).pages.find((page) => page.path === 'en/index.html')?.kind).toBe('home');
  });

  it('has a page at each address whose text is gone, and rules for hosts that redirect by themselves', () => {
    expect(pages.find(({ path }) => path === 'ar/articles/2023/01/withdrawn.html')).toMatchObject({ kind: 'gone', language: 'ar' });
    expect(model('gone', 'en/people/nobody-now.html').home).toBe('../index.html');
    const rules = (address: string | null) =>
      model('plain', '_redirects', planSample(sampleArchive({ site: { ...SITE, address } }), []).pages).text;
    expect(rules(null)).toBe('/en/articles/2024/06/old-bridge.html /en/articles/2024/06/bridge-en.html 301\n');
    expect(rules('https://x.example/a/')).toBe('/a/en/articles/2024/06/old-bridge.html /a/en/articles/2024/06/bridge-en.html 301\n');
  });

  it('has one tree where the archive has one language', () => {
    const english = sampleArchive().articles.filter((one) => one.language === 'en');
    const archive = sampleArchive({
      site: { ...SITE, languages: ['en'] },
      articles: english,
      people: [],
      topics: [],
      outlets: [],
      redirects: [],
      gone: [],
    });
    const only = planSample(archive, []).pages;
    expect(only.filter((page) => page.path.startsWith('ar/'))).toEqual([]);
    expect(model('home', 'en/index.html', only).frame.other).toBeNull();
  });
});

describe('the way into the other language', () => {
  it('leads to a page that is there, from every page', () => {
    const framed = pages.flatMap((page) => ('frame' in page.model ? [{ path: page.path, other: page.model.frame.other }] : []));
    expect(framed.length).toBeGreaterThan(100);
    const resolve = (from: string, to: string): string => new URL(to, `https://x/${from}`).pathname.slice(1);
    expect(framed.filter(({ path, other }) => other === null || !paths.has(resolve(path, other.href))).map(({ path }) => path)).toEqual([]);
  });

  it('is the counterpart, else the article’s first person, topic or month, else home', () => {
    const other = (path: string) => model('article', path).frame.other;
    expect(other('en/articles/2024/06/bridge-en.html')).toMatchObject({
      href: '../../../../ar/articles/2024/06/bridge-ar.html',
      exact: true,
    });
    expect(other('ar/articles/2024/06/second-story.html')).toMatchObject({ href: '../../../../en/people/nadia-haddad.html', exact: false });
    const lonely = article({ id: 'lonely', language: 'en', headline: 'Lonely', date: dated('2018-04-01'), body: ['Nobody.'] });
    const undated = article({ id: 'lost', language: 'en', headline: 'Lost', date: null, body: ['Nobody.'] });
    const few = planSample(sampleArchive({ articles: [lonely, undated] }), []).pages;
    expect(model('article', 'en/articles/2018/04/lonely.html', few).frame.other?.href).toBe('../../../../ar/dates/2018/04.html');
    expect(model('article', 'en/articles/undated/lost.html', few).frame.other?.href).toBe('../../../ar/index.html');
  });
});

describe('long lists', () => {
  it('show the newest and lead to each year, which is oldest first', () => {
    const { listing } = model('person', 'en/people/john-carver.html');
    expect(listing.complete).toBe(false);
    expect(listing.years.flatMap((year) => year.teasers)).toHaveLength(30);
    expect(listing.rail.map((year) => year.year)).toEqual(['2024', '2023', '2022', '2021', '2020', '2019']);
    const { teasers } = model('year', 'en/people/john-carver/2021.html');
    const dates = teasers.map((teaser) => teaser.date?.value);
    expect(dates).toEqual([...dates].sort());
    expect(listing.rail.reduce((sum, year) => sum + (year.count ?? 0), 0)).toBe(listing.total);
  });

  it('change one year’s page alone when an article is added', () => {
    const added = article({ id: 'new', language: 'en', headline: 'New', date: dated('2021-12-31'), body: ['John Carver came.'] });
    const archive = sampleArchive();
    const people = archive.people.map((person) =>
      person.id === 'john-carver' ? { ...person, articles: [...person.articles, 'new'] } : person,
    );
    const changed = planSample({ ...archive, articles: [...archive.articles, added], people }, OWN_PAGES).pages;
    const yearPages = (among: readonly Page[]) => among.filter((page) => page.path.startsWith('en/people/john-carver/'));
    const before = new Map(yearPages(pages).map((page) => [page.path, JSON.stringify(page.kind === 'year' && page.model.teasers)]));
    const different = yearPages(changed).filter(
      (page) => before.get(page.path) !== JSON.stringify(page.kind === 'year' && page.model.teasers),
    );
    expect(different.map((page) => page.path)).toEqual(['en/people/john-carver/2021.html']);
  });

  it('stand whole on one page while they are short', () => {
    const { listing } = model('person', 'ar/people/salma-al-rashidi.html');
    expect(listing.complete).toBe(true);
    expect(listing.rail.every((year) => year.href.startsWith('#'))).toBe(true);
  });
});

describe('indexes', () => {
  it('put the page’s own script first and group hamza forms under alef', () => {
    const english = model('index', 'en/people/index.html').groups.map((group) => group.letter);
    expect(english).toEqual(['A', 'J', 'N', 'S', 'Y', 'ا']);
    const arabic = model('index', 'ar/people/index.html').groups;
    expect(arabic.map((group) => group.letter)).toEqual(['ا', 'ج', 'س', 'ع', 'ن', 'ي']);
    expect(arabic[0]?.entries[0]?.text).toBe('أمّ جاسم');
  });

  it('give each letter a page when they grow long', () => {
    const archive = sampleArchive();
    const [first] = archive.people;
    if (!first) throw new Error('the sample has people');
    const many = Array.from({ length: WHOLE_INDEX + 1 }, (_, at) => {
      const letter = String.fromCharCode(65 + (at % 26));
      return { ...first, id: `p${at}`, slug: `p${at}`, name: { ar: null, en: `${letter} person ${at}` } };
    });
    const grown = planSample({ ...archive, people: many }, []).pages;
    expect(model('index', 'en/people/index.html', grown).groups).toEqual([]);
    expect(model('index', 'en/people/index.html', grown).rail).toHaveLength(26);
    const page = model('index', 'ar/people/letters/b.html', grown);
    expect(page.groups.map((group) => group.letter)).toEqual(['B']);
    expect(page.groups[0]?.entries[0]?.href).toBe('../p1.html');
  });

  it('count a broad topic’s articles with those of the narrower', () => {
    const branch = model('topics', 'en/topics/index.html').branches.find((one) => one.topic.text === 'Environment');
    expect(branch?.topic.count).toBe(branch?.narrower[0]?.topic.count);
  });
});

describe('a person', () => {
  const salma = model('person', 'en/people/salma-al-rashidi.html');

  it('has each spelling with its count, its span and where it was seen', () => {
    const [first] = salma.spellings;
    expect(first).toMatchObject({ language: 'en', first: { value: '2020-02-29' }, last: { value: '2024-06-13' } });
    expect(first?.seen.length).toBeGreaterThan(0);
    expect(salma.spellings.map((card) => card.language)).toEqual([...salma.spellings.map((card) => card.language)].sort().reverse());
  });

  it('has its roles in the order of time, each wording once with its articles', () => {
    const again = { text: 'Who chairs the council', language: 'en' as const, article: 'hostile' };
    const archive = sampleArchive();
    const people = archive.people.map((one) => (one.id === 'salma-al-rashidi' ? { ...one, roles: [...one.roles, again] } : one));
    const page = planSample({ ...archive, people }, []).pages.find((one) => one.path === 'en/people/salma-al-rashidi.html');
    const roles = page?.kind === 'person' ? page.model.roles : [];
    expect(roles.map((role) => [role.text, role.articles])).toEqual([
      ['who chairs the council', 2],
      ['رئيسة المجلس', 1],
    ]);
  });

  it('is drawn among the people beside, with what joins those in the same articles', () => {
    const names = salma.together.map((other) => other.text);
    expect(names.slice(0, 2)).toEqual(['Nadia Haddad', 'Abd al-Rahman Muhammad Salih Abd al-Karim al-Hamdani al-Marjani'].sort().reverse());
    for (const tie of salma.ties) expect(tie.from).toBeLessThan(tie.to);
    const of = (a: string, b: string) => salma.ties.find((tie) => [names[tie.from], names[tie.to]].sort().join() === [a, b].sort().join());
    expect(of('Yusuf Qandil', 'Nadia Haddad')?.count).toBe(2);
    expect(of('Yusuf Qandil', 'John Carver')).toBeUndefined();
  });
});

describe('a month', () => {
  it('has its articles by day, and who and what they are about', () => {
    const june = model('month', 'en/dates/2024/06.html');
    expect(june.days.map(({ day, teasers }) => [day, teasers.length])).toEqual([['2024-06-13', 3]]);
    expect(june.people[0]?.count).toBe(3);
    const march = model('month', 'en/dates/2024/03.html');
    expect(march.days.at(-1)?.day).toBeNull();
  });
});

describe('places', () => {
  it('have pages and an index, reached from the index of topics and from articles', () => {
    const { places } = model('topics', 'en/topics/index.html');
    expect(places).toEqual({ count: 1, href: '../places/index.html' });
    expect(model('index', 'ar/places/index.html').groups[0]?.entries[0]?.text).toBe('مرجانة');
    const [shown] = model('article', 'ar/articles/2024/06/bridge-ar.html').places;
    expect(shown).toMatchObject({ text: 'مرجانة', href: '../../../places/marjana.html' });
    const subject = model('subject', 'en/places/marjana.html');
    expect(subject).toMatchObject({ subject: 'place', second: { text: 'مرجانة' } });
    expect(subject.listing.total).toBe(61);
    expect(shown?.count).toBe(3);
    expect(paths.has('en/places/marjana/2021.html')).toBe(true);
    expect(JSON.parse(model('plain', 'data/places.json').text)).toMatchObject([{ id: 'marjana', kind: 'city' }]);
  });

  it('have no page where no article names any', () => {
    const none = planSample(sampleArchive({ places: [], articles: [] }), []).pages;
    expect(none.filter((page) => page.path.includes('/places/'))).toEqual([]);
    expect(model('topics', 'en/topics/index.html', none).places).toBeNull();
  });
});

describe('files for machines', () => {
  it('hold every article once', () => {
    const lines = model('plain', 'data/articles.jsonl').text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(sampleArchive().articles.map((one) => one.id));
    expect(JSON.parse(model('plain', 'data/people.json').text)).toHaveLength(sampleArchive().people.length);
  });

  it('quote cells and disarm formulas', () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    for (const formula of ['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', ' =1', '＝1']) expect(csvCell(formula)).toBe(`'${formula}`);
    expect(csvCell('\u202e=1+1')).toBe("'=1+1");
    expect(csvCell('\r\n=1')).toBe('"\' \n=1"');
    expect(csvCell('a=b')).toBe('a=b');
    expect(csvCell('@x,y')).toBe('"\'@x,y"');
    expect(csvCell('plain')).toBe('plain');
  });

  it('hold no override and nothing else that is not seen, whatever a file is called', () => {
    const archive = sampleArchive();
    const file = '=\u202egnp\u061c\u200b\u0007.txt';
    const articles = archive.articles.map((one) => ({ ...one, file }));
    const written = planSample({ ...archive, articles }, []).pages.flatMap((page) =>
      page.kind === 'plain' && page.path.startsWith('data/') ? [{ path: page.path, text: page.model.text }] : [],
    );
    expect(written.map(({ path }) => path)).toEqual(expect.arrayContaining([...downloadPaths]));
    for (const { path, text } of written) {
      // JSON writes control characters and lone surrogates as escapes: what is read back counts.
      const read = path.endsWith('l')
        ? text
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : path.endsWith('n')
          ? JSON.parse(text)
          : [];
      const texts = [text.replace(/^\ufeff/u, ''), JSON.stringify(read)].join('').replace(/\r?\n/gu, '');
      expect(texts.match(/[\p{Cc}\p{Cf}]|\\u[0-9a-f]{4}/gu), path).toBeNull();
    }
    expect(written.find(({ path }) => path.endsWith('.csv'))?.text).toContain(",'=gnp .txt,");
  });

  it('name nothing absolute until the address is known', () => {
    expect(model('plain', 'robots.txt').text).not.toContain('http');
    expect(model('feed', 'en/feed.xml').self).toBe('feed.xml');
    const placed = planSample(sampleArchive({ site: { ...SITE, address: 'https://diwan.example/a/' } }), []).pages;
    expect(model('plain', 'robots.txt', placed).text).toContain('Sitemap: https://diwan.example/a/sitemap.xml');
    expect(model('article', 'en/articles/2024/06/bridge-en.html', placed).frame).toMatchObject({
      canonical: 'https://diwan.example/a/en/articles/2024/06/bridge-en.html',
      alternate: 'https://diwan.example/a/ar/articles/2024/06/bridge-ar.html',
    });
    expect(model('missing', '404.html', placed).assets).toBe('/a/assets/');
  });

  it('give feeds names that never change and an instant for dates without a day', () => {
    const feed = model('feed', 'ar/feed.xml');
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(feed.entries.map((entry) => entry.updated)).toContain('2024-03-01T00:00:00Z');
    expect(feed.updated).toBe(feed.entries[0]?.updated);
    expect(feed.entries.every((entry) => entry.language === 'ar')).toBe(true);
  });
});

describe('the source of a very long file', () => {
  it('is shared out over the pages of its stories, every line on one of them, and no page names all others', () => {
    const stories = Array.from({ length: 300 }, (_, n) =>
      article({
        id: `long-${n}`,
        language: 'en',
        headline: `Story ${n}`,
        date: null,
        body: [`First of ${n}.`, `Second of ${n}.`],
        more: { file: 'long.txt', number: n + 1 },
      }),
    );
    const long = planSample({ ...emptyArchive(), articles: stories }, []).pages.filter(({ kind }) => kind === 'article');
    const sources = long.map(({ model }) => (model as ArticleModel).source);
    const lines = sources.flatMap((source) => source?.lines.map(({ number }) => number) ?? []);
    expect(lines.length).toBe(new Set(lines).size);
    expect(Math.max(...lines)).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(2000);
    expect(sources.every((source) => source?.part !== null && source?.stories === 300)).toBe(true);
    expect(Math.max(...sources.map((source) => source?.siblings.length ?? 0))).toBe(60);
  });
});

describe('the corrections', () => {
  it('are a page and a feed in each language: what, when and why, the latest first', () => {
    const { entries } = model('corrections', 'ar/corrections.html');
    expect(entries.map(({ decided }) => decided)).toEqual(['2024-07-01', 'last week']);
    expect(entries[0]).toMatchObject({
      file: 'raw-bridge-en.txt',
      articles: [{ href: '../en/articles/2024/06/bridge-en.html' }],
      corrected: [
        { kind: 'borders', stories: [[1, 9]] },
        { kind: 'headline', story: null },
        { kind: 'date', value: '2024-06-13' },
        { kind: 'language', value: 'en' },
        { kind: 'outlet' },
        { kind: 'lines', role: 'caption', lines: [[3, 4]] },
        { kind: 'lines', role: 'boilerplate', lines: [[9, 9]] },
      ],
    });
    const feed = model('feed', 'en/corrections.xml');
    expect(feed.entries.map(({ updated, href }) => [updated, href])).toEqual([['2024-07-01T00:00:00Z', 'articles/2024/06/bridge-en.html']]);
    expect(model('corrections', 'en/corrections.html', planSample(emptyArchive(), []).pages).entries).toEqual([]);
  });
});
