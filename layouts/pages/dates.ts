import type { DatesModel } from '../../src/model.ts';
import { contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { monthStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';

/** The index of years and months. */
export function datesPage(model: DatesModel): Html {
  const context = contextOf(model.frame);
  const { strings, format, count } = context;
  const all = model.years.flatMap((year) => year.months).sort((a, b) => (a.month < b.month ? -1 : 1));
  const main = html`<header class="subject-head">
<h1>${strings.doors.dates}</h1>
<p class="dek">${strings.index.introDates}</p>
${monthStrip(context, all)}
</header>
<div class="calendar">${model.years.map(
    (
      year,
    ) => html`<section class="calendar-year" id="y-${year.year}"><h2>${format.digits(year.year)} <span class="number">${count(strings.counts.articles, year.count)}</span></h2>
<ol>${year.months.map((month) => html`<li><a href="${month.href}">${format.month(month.month)}</a> <span class="number">${format.number(month.count)}</span></li>`)}${
      year.rest &&
      html`<li><a href="${year.rest.href}">${strings.month.rest}</a> <span class="number">${format.number(year.rest.count)}</span></li>`
    }</ol></section>`,
  )}
${model.undated && html`<section class="calendar-year"><h2><a href="${model.undated.href}">${strings.month.undated}</a> <span class="number">${count(strings.counts.articles, model.undated.count)}</span></h2><p class="note">${strings.month.undatedWhy}</p></section>`}</div>`;
  return shell(context, { title: strings.doors.dates, description: null, kind: 'index', door: 'dates' }, main);
}
