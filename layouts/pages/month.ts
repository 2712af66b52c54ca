import type { MonthCount, MonthModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { dayStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';
import { teasers } from '../parts/teasers.ts';
import { countedLinks, section } from '../parts/words.ts';

/** The articles of a month by day, of a year without months, or of no known date. */
export function monthPage(model: MonthModel): Html {
  const context = contextOf(model.frame);
  const { strings, count, frame, format } = context;
  const title = titleOf(context, model.period);
  const byDay = model.days.some(({ day }) => day !== null);
  const main = html`<header class="subject-head">
<p class="kicker"><a href="${frame.doors.dates}">${strings.doors.dates}</a></p>
<h1>${title}</h1>
${model.period === null && html`<p class="dek">${strings.month.undatedWhy}</p>`}
<p class="meta">${count(strings.counts.articles, model.total)}</p>
${byDay && model.period && dayStrip(context, model.period, model.days)}
</header>
<div class="columns">
<div class="text">${model.days.map(({ day, teasers: ofDay }) =>
    byDay
      ? html`<section class="day" id="d-${day ?? 'unknown'}"><h2 class="year-name">${day === null ? strings.month.dayUnknown : format.longDate(day, 'day')}</h2>${teasers(context, ofDay)}</section>`
      : teasers(context, ofDay, 2),
  )}</div>
<div class="beside">
${section(strings.subject.people, countedLinks(context, model.people), 'people')}
${section(strings.subject.topics, countedLinks(context, model.topics), 'topics')}
</div></div>
${
  (model.previous || model.next) &&
  html`<nav class="before-after" aria-label="${strings.doors.dates}">${model.previous && neighbour(context, model.previous, 'before', strings.month.previous)}${model.next && neighbour(context, model.next, 'after', strings.month.next)}</nav>`
}`;
  return shell(context, { title, description: null, kind: 'month', door: 'dates' }, main);
}

function titleOf({ strings, format }: Context, period: string | null): string {
  if (period === null) return strings.month.undated;
  return period.length === 4 ? strings.month.yearOnly(format.digits(period)) : format.date(period, 'month');
}

function neighbour(context: Context, month: MonthCount, name: string, label: string): Html {
  const { strings, format, count } = context;
  return html`<div class="${name}"><p class="label">${label}</p><p class="brief"><a href="${month.href}">${format.date(month.month, 'month')}</a></p><p class="meta">${count(strings.counts.articles, month.count)}</p></div>`;
}
