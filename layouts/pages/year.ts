import type { YearModel } from '../../src/model.ts';
import { contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { listCitations } from '../parts/cite.ts';
import { yearName, yearRail } from '../parts/listing.ts';
import { shell } from '../parts/shell.ts';
import { teasers } from '../parts/teasers.ts';
import { link } from '../parts/words.ts';

const DOORS = { person: 'people', topic: 'topics', outlet: 'outlets', place: 'topics' } as const;

/** One year of a long listing. */
export function yearPage(model: YearModel): Html {
  const context = contextOf(model.frame);
  const { strings, count } = context;
  const main = html`<header class="subject-head">
<p class="kicker">${link(context, model.name)}</p>
<h1>${yearName(context, model.year)}</h1>
<p class="meta">${count(strings.counts.articles, model.teasers.length)}${model.year !== null && html`<span class="dot"> · </span>${strings.listing.oldestFirst}`}</p>
</header>
<div class="railed">${yearRail(context, model.rail, model.year)}<div class="railed-text">${teasers(context, model.teasers, 2)}${listCitations(context, model.citations)}</div></div>`;
  const year = model.year ?? strings.listing.undated;
  return shell(context, { title: `${model.name.text}: ${year}`, description: null, kind: 'year-page', door: DOORS[model.subject] }, main);
}
