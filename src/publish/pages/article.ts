/** An article's page. */
import type { ArchivedArticle, Article, ArticleModel, DateCard, Frame, Language, Page, Run } from '../../model.ts';
import { citationOf } from '../citations.ts';
import { frameOf } from '../frame.ts';
import { type Lookup, periodOf, shownDate, textOf } from '../lookup.ts';
import { compare, nameIn, otherLanguage, subjectLink } from '../names.ts';
import { page } from '../page.ts';
import { sourceCardOf } from '../source.ts';
import { outletShown, teaserOf } from '../teaser.ts';
import { articlePath, besidePath, href, outsideUrl, periodPath, subjectPath } from '../urls.ts';

/** A line of places is no longer than this. */
const MOST_PLACES = 16;

export function* articlePages(lookup: Lookup, article: ArchivedArticle): Generator<Page> {
  yield page('article', articlePath(article), article.language, () => articleModel(lookup, article));
}

function articleModel(lookup: Lookup, article: ArchivedArticle): ArticleModel {
  const path = articlePath(article);
  const { language } = article;
  const text = textOf(lookup, article);
  const tease = (id: string) => {
    const other = lookup.articles.get(id);
    return other ? teaserOf(lookup, path, language, other) : null;
  };
  const counterpart = article.counterpart ? tease(article.counterpart.article) : null;
  const neighbours = lookup.neighbours.get(article.id);
  return {
    frame: articleFrame(lookup, article, path),
    id: article.id,
    headline: article.headline,
    headlineOrigin: article.headlineOrigin,
    dek: text?.dek ?? null,
    byline: article.byline,
    dateline: article.dateline,
    outlet: outletOf(lookup, article, path),
    url: outsideUrl(article.url),
    date: dateCardOf(article, text, path),
    captions: text?.captions.map((caption) => caption.text) ?? [],
    body: text === null ? [] : runsOf(lookup, article, text, path),
    people: article.people.flatMap((present) => {
      const person = lookup.people.get(present.person);
      return person ? [{ ...subjectLink(path, language, 'people', person), count: timesNamed(present) }] : [];
    }),
    open: [...new Set(article.open.flatMap((at) => text?.mentions[at]?.alone ?? text?.mentions[at]?.text ?? []))].sort(compare),
    topics: article.topics.flatMap((scored) => {
      const topic = lookup.topics.get(scored.id);
      const evidence = text?.topics.find(({ id }) => id === scored.id)?.evidence ?? [];
      return topic ? [{ ...subjectLink(path, language, 'topics', topic), code: topic.id, evidence }] : [];
    }),
    places: article.places.slice(0, MOST_PLACES).flatMap(({ id, count }) => {
      const place = lookup.places.get(id);
      return place ? [{ ...subjectLink(path, language, 'places', place), count }] : [];
    }),
    counterpart:
      article.counterpart && counterpart
        ? { teaser: counterpart, shared: article.counterpart.shared, beside: href(path, besidePath(article)) }
        : null,
    related: article.related.flatMap((relation) => {
      // The counterpart has its own place on the page.
      if (counterpart && relation.article === article.counterpart?.article) return [];
      const teaser = tease(relation.article);
      return teaser ? [{ teaser, shared: relation.shared }] : [];
    }),
    appearances: article.appearances.map((appearance) => ({
      file: appearance.file,
      outlet: appearance.outlet,
      date: appearance.date?.certainty === 'bound' ? null : appearance.date,
    })),
    previous: neighbours?.previous ? teaserOf(lookup, path, language, neighbours.previous) : null,
    next: neighbours?.next ? teaserOf(lookup, path, language, neighbours.next) : null,
    citation: citationOf(lookup, article),
    source: sourceCardOf(lookup, article, path),
  };
}

/** One where a person stated the name and the text does not hold it. */
function timesNamed(present: ArchivedArticle['people'][number]): number {
  return Math.max(1, present.mentions.length);
}

/** The way into the other language: the counterpart, else the article's first person, topic or month there. */
function articleFrame(lookup: Lookup, article: ArchivedArticle, path: string): Frame {
  const other = otherLanguage(article.language);
  const counterpart = article.counterpart ? lookup.articles.get(article.counterpart.article) : undefined;
  return frameOf(lookup, path, article.language, {
    same: counterpart?.language === other ? articlePath(counterpart) : null,
    nearest: nearestPath(lookup, article, other),
  });
}

function nearestPath(lookup: Lookup, article: ArchivedArticle, other: Language): string | null {
  for (const present of article.people) {
    const person = lookup.people.get(present.person);
    if (person) return subjectPath(other, 'people', person);
  }
  for (const scored of article.topics) {
    const topic = lookup.topics.get(scored.id);
    if (topic) return subjectPath(other, 'topics', topic);
  }
  const period = periodOf(article);
  return period === null ? null : periodPath(other, period);
}

function outletOf(lookup: Lookup, article: ArchivedArticle, path: string): ArticleModel['outlet'] {
  const known = article.outletId === null ? undefined : lookup.outlets.get(article.outletId);
  if (known) return subjectLink(path, article.language, 'outlets', known);
  const shown = outletShown(lookup, article.language, article);
  return shown ? { ...shown, href: null } : null;
}

function dateCardOf(article: ArchivedArticle, text: Article | null, path: string): DateCard | null {
  if (article.date === null) return null;
  const { value, precision, certainty } = article.date;
  const { evidence, reasoning } = text?.date ?? NO_EVIDENCE;
  const period = shownDate(article) === null ? null : periodOf(article);
  return {
    value,
    precision,
    certainty,
    evidence,
    reasoning: reasoning && (reasoning.ar || reasoning.en) ? nameIn(reasoning, article.language, '') : null,
    href: period === null ? null : href(path, periodPath(article.language, period)),
  };
}

const NO_EVIDENCE = { evidence: { line: null, text: '', rule: '' }, reasoning: null } as const;

interface NameInBody {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** The body cut into runs, so that each person's first mention leads to their page. */
export function runsOf(lookup: Lookup, article: ArchivedArticle, text: Article, path: string): Run[][] {
  const names = firstMentions(lookup, article, text, path);
  return text.body.map((paragraph, at) => {
    const runs: Run[] = [];
    let from = 0;
    for (const name of names.get(at) ?? []) {
      if (name.start < from || name.end > paragraph.text.length || name.end <= name.start) continue;
      if (name.start > from) runs.push({ kind: 'plain', text: paragraph.text.slice(from, name.start) });
      runs.push({ kind: 'person', text: paragraph.text.slice(name.start, name.end), href: name.href });
      from = name.end;
    }
    if (from < paragraph.text.length) runs.push({ kind: 'plain', text: paragraph.text.slice(from) });
    return runs;
  });
}

function firstMentions(lookup: Lookup, article: ArchivedArticle, text: Article, path: string): Map<number, NameInBody[]> {
  const names = new Map<number, NameInBody[]>();
  for (const present of article.people) {
    const person = lookup.people.get(present.person);
    if (!person) continue;
    const first = present.mentions.flatMap((at) => text.mentions[at] ?? []).find(({ place }) => place.field === 'body');
    if (!first) continue;
    const name = { ...first.place, href: href(path, subjectPath(article.language, 'people', person)) };
    names.set(name.paragraph, [...(names.get(name.paragraph) ?? []), name]);
  }
  for (const inParagraph of names.values()) inParagraph.sort((a, b) => a.start - b.start);
  return names;
}
