/** The archive by date: an index of years and months, a page a month, and the undated. */
import type { CountedHref, DatesModel, Language, MonthCount, MonthModel, Page } from '../../model.ts';
import { frameOf } from '../frame.ts';
import { groupBy, type Lookup, shownDate } from '../lookup.ts';
import { compare, otherLanguage, peopleIn, topicsIn } from '../names.ts';
import { page } from '../page.ts';
import { teaserOf } from '../teaser.ts';
import { href, indexPath, periodPath } from '../urls.ts';

const NAMES = 12;

export function* datePages(lookup: Lookup): Generator<Page> {
  const months = [...lookup.periods.keys()].filter((period) => period.length === 7).sort(compare);
  const places = new Map(months.map((month, at) => [month, at]));
  for (const language of lookup.languages) {
    const path = indexPath(language, 'dates');
    yield page('dates', path, language, () => datesModel(lookup, language, path, months), months);
    for (const key of lookup.periods.keys()) {
      const period = key === '' ? null : key;
      const at = places.get(key);
      const previous = at === undefined ? null : (months[at - 1] ?? null);
      const next = at === undefined ? null : (months[at + 1] ?? null);
      yield page('month', periodPath(language, period), language, () => monthModel(lookup, language, period, previous, next), [
        previous,
        next,
      ]);
    }
  }
}

function datesModel(lookup: Lookup, language: Language, path: string, months: readonly string[]): DatesModel {
  const counted = (period: string | null): CountedHref | null => {
    const count = lookup.periods.get(period ?? '')?.length ?? 0;
    return count === 0 ? null : { count, href: href(path, periodPath(language, period)) };
  };
  const years = new Set([...lookup.periods.keys()].filter((period) => period !== '').map((period) => period.slice(0, 4)));
  const byYear = groupBy(months, (month) => month.slice(0, 4));
  return {
    frame: frameOf(lookup, path, language, { same: indexPath(otherLanguage(language), 'dates') }),
    years: [...years]
      .sort((a, b) => compare(b, a))
      .map((year) => {
        const ofYear = (byYear.get(year) ?? []).map((month) => monthCount(lookup, language, path, month));
        const rest = counted(year);
        return { year, months: ofYear, rest, count: ofYear.reduce((sum, month) => sum + month.count, rest?.count ?? 0) };
      }),
    undated: counted(null),
  };
}

function monthModel(lookup: Lookup, language: Language, period: string | null, previous: string | null, next: string | null): MonthModel {
  const path = periodPath(language, period);
  const articles = lookup.periods.get(period ?? '') ?? [];
  const ids = articles.map((article) => article.id);
  const days = groupBy(articles, (article) => (shownDate(article)?.precision === 'day' ? (shownDate(article)?.value ?? null) : null));
  return {
    frame: frameOf(lookup, path, language, { same: periodPath(otherLanguage(language), period) }),
    period,
    total: articles.length,
    days: [...days]
      .sort(([a], [b]) => compare(a ?? 'x', b ?? 'x'))
      .map(([day, ofDay]) => ({ day, teasers: ofDay.map((article) => teaserOf(lookup, path, language, article)) })),
    people: peopleIn(lookup, path, language, ids, null, NAMES),
    topics: topicsIn(lookup, path, language, ids, null, NAMES),
    previous: previous === null ? null : monthCount(lookup, language, path, previous),
    next: next === null ? null : monthCount(lookup, language, path, next),
  };
}

function monthCount(lookup: Lookup, language: Language, from: string, month: string): MonthCount {
  return { month, count: lookup.periods.get(month)?.length ?? 0, href: href(from, periodPath(language, month)) };
}
