/** An article's page. */
import type { ArchivedArticle, ArticleModel, Frame, Language, Page } from '../../model.ts';
import { citationOf } from '../citations.ts';
import { frameOf } from '../frame.ts';
import { type Lookup, periodOf, shownDate } from '../lookup.ts';
import { otherLanguage, subjectLink } from '../names.ts';
import type { Apart, ApartPage } from '../page.ts';
import { storiesOf } from '../source.ts';
import { briefOf, outletShown } from '../teaser.ts';
import { articlePath, besidePath, href, outsideUrl, periodPath, subjectPath } from '../urls.ts';
import { type ArticleOutline, articleModelOf } from './articleText.ts';

/** A line of places is no longer than this. */
const MOST_PLACES = 16;

/** A document with more stories crosses to another thread too often: its pages are made where it is at hand. */
const MOST_STORIES_APART = 4;

export function* articlePages(lookup: Lookup, article: ArchivedArticle): Generator<Page> {
  yield new ArticlePage(lookup, article);
}

class ArticlePage implements ApartPage {
  readonly kind = 'article';
  readonly path: string;
  readonly language: Language;
  readonly given = null;
  readonly #lookup: Lookup;
  readonly #article: ArchivedArticle;

  constructor(lookup: Lookup, article: ArchivedArticle) {
    this.path = articlePath(article);
    this.language = article.language;
    this.#lookup = lookup;
    this.#article = article;
  }

  get model(): ArticleModel {
    return articleModelOf(outlineOf(this.#lookup, this.#article), this.#lookup.documents.described(this.#article.file));
  }

  apart(): Apart | null {
    const outline = outlineOf(this.#lookup, this.#article);
    if (outline.stories.numbers.length > MOST_STORIES_APART) return null;
    const document = this.#lookup.documents.packed?.(this.#article.file) ?? null;
    return document && { outline, document };
  }
}

function outlineOf(lookup: Lookup, article: ArchivedArticle): ArticleOutline {
  const path = articlePath(article);
  const { language } = article;
  const tease = (id: string) => {
    const other = lookup.articles.get(id);
    return other ? briefOf(lookup, path, language, other) : null;
  };
  const counterpart = article.counterpart ? tease(article.counterpart.article) : null;
  const neighbours = lookup.neighbours.get(article.id);
  const present = article.people.flatMap((one) => {
    const person = lookup.people.get(one.person);
    return person ? [{ ...one, link: subjectLink(path, language, 'people', person) }] : [];
  });
  const model: ArticleOutline['model'] = {
    frame: articleFrame(lookup, article, path),
    id: article.id,
    headline: article.headline,
    headlineOrigin: article.headlineOrigin,
    byline: article.byline,
    dateline: article.dateline,
    outlet: outletOf(lookup, article, path),
    url: outsideUrl(article.url),
    people: present.map((one) => ({ ...one.link, count: timesNamed(one) })),
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
    previous: neighbours?.previous ? briefOf(lookup, path, language, neighbours.previous) : null,
    next: neighbours?.next ? briefOf(lookup, path, language, neighbours.next) : null,
    citation: citationOf(lookup, article),
  };
  return {
    number: article.number,
    model,
    date: dateOf(article, path),
    topics: article.topics.flatMap(({ id }) => {
      const topic = lookup.topics.get(id);
      return topic ? [{ ...subjectLink(path, language, 'topics', topic), code: topic.id }] : [];
    }),
    named: present.map(({ mentions, link }) => ({ mentions, href: link.href })),
    open: article.open,
    stories: storiesOf(lookup, article, path),
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

function dateOf(article: ArchivedArticle, path: string): ArticleOutline['date'] {
  if (article.date === null) return null;
  const { value, precision, certainty } = article.date;
  const period = shownDate(article) === null ? null : periodOf(article);
  return { value, precision, certainty, href: period === null ? null : href(path, periodPath(article.language, period)) };
}
