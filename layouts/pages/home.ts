import type { HomeModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { monthStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';
import { briefTeaser, teasers } from '../parts/teasers.ts';
import { countedLinks, inLine, section } from '../parts/words.ts';

export function homePage(model: HomeModel): Html {
  const context = contextOf(model.frame);
  const { frame, strings } = context;
  const main = html`<header class="title-page">
<h1>${frame.siteName}</h1>
${frame.siteDescription && html`<p class="dek">${frame.siteDescription}</p>`}
<p class="meta">${figures(context, model)}</p>
${monthStrip(context, model.months, 'timeline')}
</header>
${
  model.figures.articles === 0
    ? html`<p class="empty">${strings.home.empty}</p>`
    : html`<div class="columns">
<div class="text">${section(model.latest.length > 0 ? strings.home.latest : '', teasers(context, model.latest), 'latest')}${model.latest.length === 0 && foreign(context, model)}</div>
<div class="beside">
${section(strings.home.people, model.people.length > 0 && [countedLinks(context, model.people), html`<p class="more"><a href="${frame.doors.people}">${strings.home.allPeople}</a></p>`], 'people')}
${section(strings.home.topics, model.topics.length > 0 && [countedLinks(context, model.topics), html`<p class="more"><a href="${frame.doors.topics}">${strings.home.allTopics}</a></p>`], 'topics')}
${section(strings.home.outlets, countedLinks(context, model.outlets), 'outlets')}
${model.latest.length > 0 && foreign(context, model)}
${model.figures.byLanguage.length > 1 && html`<p class="more"><a href="${model.feedOfAll}">${strings.feedOfAll}</a></p>`}
</div></div>`
}`;
  return shell(context, { title: null, description: frame.siteDescription, kind: 'home', door: 'home' }, main);
}

function foreign(context: Context, model: HomeModel): Html | null {
  return section(
    context.strings.home.latestOther,
    model.latestOther.length > 0 && model.latestOther.map((one) => briefTeaser(context, one)),
    'latest-other',
  );
}

/** The archive's size and span in a line. */
function figures(context: Context, model: HomeModel) {
  const { strings, count, format } = context;
  const { figures: sum } = model;
  const languages = sum.byLanguage.filter((one) => one.count > 0).map((one) => count(strings.home.byLanguage[one.language], one.count));
  return [
    html`<span>${count(strings.counts.articles, sum.articles)}</span>`,
    languages.length > 1 && html`<span class="dot"> · </span><span>${inLine(context, languages)}</span>`,
    sum.first &&
      sum.last &&
      html`<span class="dot"> · </span><span>${format.date(sum.first.value.slice(0, 7), sum.first.precision === 'year' ? 'year' : 'month')} – ${format.date(sum.last.value.slice(0, 7), sum.last.precision === 'year' ? 'year' : 'month')}</span>`,
  ];
}
