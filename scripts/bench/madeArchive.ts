/** An archive from what `make-archive.mjs` made, read from its clean Markdown: headlines, texts, people and topics as they were made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/acquire/frontMatter.ts';
import type { Archive, ArchivedArticle, Article, Described, Language } from '../../src/model.ts';
import { type Lookup, lookupOf } from '../../src/publish/lookup.ts';

interface Made {
  readonly archived: ArchivedArticle;
  readonly article: Article;
}

/** The archive of `folder`, with its texts, as publishing sees it. */
export function readMadeArchive(folder: string): Lookup {
  const names = JSON.parse(readFileSync(join(folder, 'hugo/data/people.json'), 'utf8')) as Record<string, { en: string; ar: string }>;
  const topicNames = JSON.parse(readFileSync(join(folder, 'hugo/data/topics.json'), 'utf8')) as Record<string, { en: string; ar: string }>;
  const made = (['ar', 'en'] as const).flatMap((language) => readLanguage(join(folder, 'hugo/content', language, 'articles'), language));
  made.sort(
    (a, b) => (a.archived.date?.value ?? '').localeCompare(b.archived.date?.value ?? '') || (a.archived.id < b.archived.id ? -1 : 1),
  );
  const articles = made.map(({ archived }, serial) => ({ ...archived, serial }));
  const described = new Map(made.map(({ article }) => [article.file, { articles: [article] } as unknown as Described]));
  const of = (has: (article: ArchivedArticle) => readonly string[]): Map<string, string[]> => {
    const lists = new Map<string, string[]>();
    for (const article of articles)
      for (const key of has(article)) {
        const list = lists.get(key);
        if (list) list.push(article.id);
        else lists.set(key, [article.id]);
      }
    return lists;
  };
  const withPerson = of((article) => article.people.map(({ person }) => person));
  const withTopic = of((article) => article.topics.map(({ id }) => id));
  const archive: Archive = {
    site: {
      name: { ar: 'أ', en: 'A' },
      description: { ar: '', en: '' },
      address: null,
      languages: ['ar', 'en'],
      digits: 'latn',
      monthNames: 'ar-IQ',
      wording: [],
    },
    articles,
    people: Object.entries(names).map(([slug, name]) => ({
      id: slug,
      slug,
      name,
      note: { ar: null, en: null },
      origin: 'found',
      spellings: [
        { text: name.ar, language: 'ar' as const, count: 1, articles: [] },
        { text: name.en, language: 'en' as const, count: 1, articles: [] },
      ],
      roles: [],
      merges: [],
      articles: withPerson.get(slug) ?? [],
    })),
    topics: Object.entries(topicNames).map(([slug, name]) => ({
      id: slug,
      slug,
      name,
      broader: null,
      articles: withTopic.get(slug) ?? [],
    })),
    outlets: [],
    places: [],
    setAside: [],
    redirects: [],
    issues: [],
  } as unknown as Archive;
  return lookupOf(archive, { described: (file) => described.get(file) ?? null }, []);
}

function readLanguage(folder: string, language: Language): Made[] {
  return readdirSync(folder)
    .filter((name) => /^a\d+\.md$/u.test(name))
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      const { fields, lines: taken } = readFrontMatter(lines, name);
      const front = fields as { title: string; date: Date; people: string[]; topics: string[] };
      const date = new Date(front.date).toISOString().slice(0, 10);
      const id = `${language}${name.replace('.md', '')}`;
      const body = lines.slice(taken).filter((line) => line.trim() !== '');
      const head = {
        id,
        file: name,
        number: 1,
        language,
        headline: front.title,
        headlineOrigin: 'line',
        byline: null,
        dateline: null,
        outlet: null,
        url: null,
        date: { value: date, precision: 'day', certainty: 'stated', evidence: { line: null, text: '', rule: '' }, reasoning: null },
        lede: (body[0] ?? '').slice(0, 180),
        topics: (front.topics ?? []).map((topic) => ({ id: topic, score: 1, evidence: [] })),
        places: [],
      };
      const archived = {
        ...head,
        permalink: `${language}/articles/${date.slice(0, 7).replace('-', '/')}/${id}`,
        people: (front.people ?? []).map((person) => ({ person, mentions: [] })),
        open: [],
        outletId: null,
        appearances: [],
        related: [],
        counterpart: null,
      };
      const article = { ...head, dek: null, captions: [], body: body.map((text, at) => ({ text, lines: [at + 1] })) };
      return { archived: archived as unknown as ArchivedArticle, article: article as unknown as Article };
    });
}
