import type { SubjectModel } from '../../src/model.ts';
import { contextOf } from '../context.ts';
import { attributes, type Html, html } from '../html.ts';
import { reuse } from '../parts/cite.ts';
import { listing } from '../parts/listing.ts';
import { monthStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';
import { countedLinks, link, section, words } from '../parts/words.ts';

/** A topic's, an outlet's or a place's page. */
export function subjectPage(model: SubjectModel): Html {
  const context = contextOf(model.frame);
  const { strings, count } = context;
  const main = html`<header class="subject-head">
<p class="kicker">${strings.subject.kind[model.subject]}</p>
<h1>${words(context, model.name.text, model.name.language)}</h1>
${model.second && html`<p class="second-name"${attributes({ lang: model.second.language })}>${words(context, model.second.text, model.second.language)}</p>`}
<p class="meta">${count(strings.counts.articles, model.listing.total)}${model.broader && html`<span class="dot"> · </span>${strings.subject.broader} ${link(context, model.broader)}`}</p>
${monthStrip(context, model.months)}
</header>
<div class="columns">
<div class="text"><section class="articles" id="articles"><h2>${strings.person.articles}</h2>${listing(context, model.listing)}</section></div>
<div class="beside">
${section(strings.subject.narrower, countedLinks(context, model.narrower), 'narrower')}
${section(strings.subject.people, countedLinks(context, model.people), 'people')}
${section(strings.subject.topics, countedLinks(context, model.topics), 'topics')}
${reuse(context, model.followed, model.listing.citations, model.data)}
</div></div>`;
  const door = model.subject === 'outlet' ? 'outlets' : 'topics';
  return shell(context, { title: model.name.text, description: null, kind: 'subject', door }, main);
}
