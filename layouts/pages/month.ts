import type { MonthCount, MonthModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';
import { teasers } from '../parts/teasers.ts';

/** The articles of a month, of a year without months, or of no known date. */
export function monthPage(model: MonthModel): Html {
  const context = contextOf(model.frame);
  const { strings, count, frame } = context;
  const title = titleOf(context, model.period);
  const main = html`<header class="subject-head">
<p class="kicker"><a href="${frame.doors.dates}">${strings.doors.dates}</a></p>
<h1>${title}</h1>
${model.period === null && html`<p class="dek">${strings.month.undatedWhy}</p>`}
<p class="meta">${count(strings.counts.articles, model.teasers.length)}</p>
</header>
<div class="single">${teasers(context, model.teasers, 2)}</div>
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
