/** The articles of a subject by year, with the rail of years beside them. */
import type { Listing, YearLink } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { type Fragment, type Html, html } from '../html.ts';
import { teasers } from './teasers.ts';

export function listing(context: Context, list: Listing): Html {
  const { strings, format } = context;
  if (list.total === 0) return html`<p class="empty">${strings.listing.empty}</p>`;
  const newest = list.years.reduce((sum, year) => sum + year.teasers.length, 0);
  return html`<div class="railed">${yearRail(context, list.rail, undefined)}<div class="railed-text">
${!list.complete && html`<p class="note">${strings.listing.newest(format.number(newest))}</p>`}
${list.years.map(
  ({ year, teasers: ofYear }) =>
    html`<section class="year" id="y-${year ?? 'undated'}"><h3 class="year-name">${yearName(context, year)}</h3>${teasers(context, ofYear)}</section>`,
)}
</div></div>`;
}

/** The rail; `here` is the year whose page this is. Left out where there is but one year on one page. */
export function yearRail(context: Context, rail: readonly YearLink[], here: string | null | undefined): Html | null {
  if (rail.length < 2 && here === undefined) return null;
  return html`<nav class="rail years" aria-label="${context.strings.listing.years}"><ol>${rail.map(
    ({ year, count, href }) =>
      html`<li><a href="${href}"${year === here ? html` aria-current="page"` : null}>${yearName(context, year)}</a>${count !== null && html` <span class="number">${context.format.number(count)}</span>`}</li>`,
  )}</ol></nav>`;
}

export function yearName(context: Context, year: string | null): Fragment {
  return year === null ? context.strings.listing.undated : context.format.digits(year);
}
