/** Small hand-made articles for the tests of linking. */

import { byPlace } from '../../src/describe/describe.ts';
import { factKnowledge, factsOf } from '../../src/link/facts.ts';
import { shortHash } from '../../src/link/slug.ts';
import type {
  Article,
  ArticleDate,
  Authority,
  AuthorityPerson,
  Described,
  DocumentFacts,
  Language,
  Mention,
  Site,
} from '../../src/model.ts';

/** What a test says of an article; the rest is empty. */
export interface Sketch {
  readonly file?: string;
  readonly number?: number;
  readonly language?: Language;
  readonly headline?: string;
  readonly body?: readonly string[];
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly topics?: readonly string[];
  readonly stated?: readonly string[];
  /** Names in the order of the text: `Sayyid | Ammar al-Hakim` has a title, `headline: Hakim` stands in the headline. */
  readonly names?: readonly (string | (Partial<Mention> & { readonly text: string }))[];
}

/** A person of the authority file of whom nothing but the name is known. */
export const knownPerson = (id: string, name: AuthorityPerson['name']): AuthorityPerson => ({
  id,
  slug: id,
  name,
  aliases: { ar: [], en: [] },
  note: { ar: null, en: null },
  same: [],
  different: [],
});

export const SITE: Site = {
  name: { ar: 'أرشيف', en: 'Archive' },
  description: { ar: '', en: '' },
  address: null,
  languages: ['ar', 'en'],
  digits: 'latn',
  monthNames: 'ar-IQ',
  wording: [],
};

function mention(sketch: NonNullable<Sketch['names']>[number], order: number): Mention {
  const given = typeof sketch === 'string' ? { text: sketch } : sketch;
  const inHeadline = given.text.startsWith('headline: ');
  const [title, text] = given.text.includes(' | ')
    ? given.text.replace('headline: ', '').split(' | ')
    : [null, given.text.replace('headline: ', '')];
  return {
    place: { field: inHeadline ? 'headline' : 'body', paragraph: inHeadline ? 0 : order, start: 0, end: 1 },
    line: order + 3,
    rule: 'tagger',
    confidence: 0.95,
    role: null,
    ...given,
    text: text ?? '',
    title: title ?? null,
  };
}

export function day(value: string): ArticleDate {
  return {
    value,
    precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
    certainty: 'stated',
    evidence: { line: 1, text: value, rule: 'test' },
    reasoning: null,
  };
}

export function article(sketch: Sketch): Article {
  const {
    file = 'a.txt',
    number = 1,
    language = 'en',
    headline = 'A headline',
    body = ['Some words that say little.'],
    date = null,
  } = sketch;
  return {
    id: shortHash(`${language}${body.join('\n')}`, 12),
    file,
    number,
    language,
    headline,
    headlineOrigin: 'line',
    headlineLines: [1],
    dek: null,
    byline: null,
    dateline: null,
    outlet: sketch.outlet ?? null,
    url: null,
    date: date === null ? null : day(date),
    captions: [],
    body: body.map((text, n) => ({ text, lines: [n + 3] })),
    mentions: (sketch.names ?? []).map(mention).sort(byPlace),
    topics: (sketch.topics ?? []).map((id) => ({ id, score: 0.8, evidence: [] })),
    places: [],
    statedPeople: sketch.stated ?? [],
  };
}

/** One document a sketch; sketches with the same file share one. */
export function described(sketches: readonly Sketch[]): Described[] {
  const byFile = new Map<string, Article[]>();
  for (const [n, sketch] of sketches.entries()) {
    const file = sketch.file ?? `${n}.txt`;
    const own = byFile.get(file) ?? [];
    byFile.set(file, [
      ...own,
      article({ body: [`Text number ${n} of ${file} that nobody else has.`], number: own.length + 1, ...sketch, file }),
    ]);
  }
  return [...byFile].map(([file, articles]) => ({
    cleaned: {
      document: {
        file,
        sha256: shortHash(file, 64),
        bytes: 100,
        encoding: 'utf-8',
        lines: [],
        frontMatterLines: 0,
        stated: { headline: null, language: null, date: null, outlet: null, byline: null, url: null, people: [], topics: [] },
        correction: null,
      },
      ledger: [],
      segments: [],
      removals: [],
      issues: [],
    },
    articles,
    setAside: null,
    issues: [],
  }));
}

/** The facts of documents, by what the authority knows. */
export function factsFrom(documents: readonly Described[], authority: Authority): DocumentFacts[] {
  const knowledge = factKnowledge(authority);
  return documents.map((one) => factsOf(one, knowledge));
}

/** The facts of articles, a document for each. */
export function factsOfArticles(articles: readonly Article[], authority: Authority): DocumentFacts[] {
  return factsFrom(
    articles.flatMap((one) => described([{ file: one.file }]).map((document) => ({ ...document, articles: [one] }))),
    authority,
  );
}
