import type { ArticleModel, Run } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Fragment, type Html, html, join } from '../html.ts';
import { cite } from '../parts/cite.ts';
import { dateCard, dateShown } from '../parts/dates.ts';
import { sourceSection } from '../parts/ledger.ts';
import { citationTags, newsArticle } from '../parts/metadata.ts';
import { shell } from '../parts/shell.ts';
import { briefTeaser, teaser } from '../parts/teasers.ts';
import { countedLinks, inLine, isolated, link, section, words } from '../parts/words.ts';
import { typeset, typesetPieces, unbroken } from '../typography.ts';

export function articlePage(model: ArticleModel): Html {
  const context = contextOf(model.frame);
  const { strings } = context;
  const main = html`<article class="whole">
${opening(context, model)}
<div class="columns">
<div class="text">
<div class="body">${model.body.length > 0 ? model.body.map((runs) => html`<p>${typesetPieces(runs, context.frame.language).map(run)}</p>`) : html`<p class="empty">${strings.article.noBody}</p>`}</div>
${model.captions.length > 0 && html`<section class="captions"><h2>${strings.article.captions}</h2><ul>${model.captions.map((caption) => html`<li>${typeset(caption, context.frame.language)}</li>`)}</ul></section>`}
</div>
<aside class="beside">
${dateCard(context, model.date)}
${counterpart(context, model)}
${section(strings.article.people, people(context, model), 'people')}
${section(strings.article.topics, topics(context, model), 'topics')}
${section(
  strings.article.places,
  model.places.length > 0 &&
    html`<p class="places">${inLine(
      context,
      model.places.map((place) => link(context, place)),
    )}</p>`,
  'places',
)}
${
  model.open.length > 0 &&
  section(
    strings.article.open,
    html`<p class="open">${inLine(
      context,
      model.open.map((name) => words(context, name, model.frame.language)),
    )}</p><p class="note">${strings.article.openWhy}</p>`,
    'open',
  )
}
</aside>
</div>
${related(context, model)}
${beforeAndAfter(context, model)}
${appearances(context, model)}
${cite(context, model.citation)}
${sourceSection(context, model.source)}
</article>`;
  const description = model.citation.abstract;
  const machines = [citationTags(model), newsArticle(context, model)];
  return shell(context, { title: model.headline, description, kind: 'article', door: null, machines }, main);
}

function opening(context: Context, model: ArticleModel): Html {
  const { strings } = context;
  const topic = model.topics[0];
  const origin = { derived: strings.article.derived, frontmatter: strings.article.stated, line: null }[model.headlineOrigin];
  return html`<header class="opening">
${topic && html`<p class="kicker">${link(context, topic)}</p>`}
<h1${model.headline.length > 110 ? html` class="long"` : null}>${unbroken(typeset(model.headline, context.frame.language))}</h1>
${model.headlineOrigin === 'derived' && html`<p class="derived">${origin}</p>`}
${model.dek && html`<p class="dek">${typeset(model.dek, context.frame.language)}</p>`}
<p class="meta">${join(
    [
      model.dateline && words(context, model.dateline, context.frame.language),
      dateShown(context, model.date),
      model.byline && html`<span class="byline">${words(context, model.byline, context.frame.language)}</span>`,
      outlet(context, model),
      model.url && html`<a href="${model.url}" rel="external noopener noreferrer">${strings.article.original}</a>`,
    ].filter(Boolean),
    html`<span class="dot"> · </span>`,
  )}</p>
</header>`;
}

function outlet(context: Context, model: ArticleModel): Html | null {
  if (model.outlet === null) return null;
  const { text, language, href } = model.outlet;
  return href === null ? words(context, text, language) : link(context, { text, language, href });
}

/** Counts are of this text alone, and the heading of the column says so. */
function people(context: Context, model: ArticleModel): Fragment {
  if (model.people.length === 0) return null;
  return [countedLinks(context, model.people), html`<p class="note">${context.strings.article.named}</p>`];
}

function run(part: Run): Fragment {
  return part.kind === 'plain' ? unbroken(part.text) : html`<a href="${part.href}">${unbroken(part.text)}</a>`;
}

function topics(context: Context, model: ArticleModel): Html | null {
  if (model.topics.length === 0) return null;
  return html`<ul class="counted">${model.topics.map(
    (topic) =>
      html`<li>${link(context, topic)}${
        topic.evidence.length > 0 &&
        html`<small><span class="unseen">${context.strings.article.topicWords}: </span>${inLine(
          context,
          topic.evidence.slice(0, 5).map((word) => isolated(context, word)),
        )}</small>`
      }</li>`,
  )}</ul>`;
}

function counterpart(context: Context, model: ArticleModel): Html | null {
  const { strings } = context;
  if (model.counterpart === null) return null;
  const { teaser: other, beside } = model.counterpart;
  return section(
    strings.article.counterpart,
    [briefTeaser(context, other), html`<p class="more"><a href="${beside}">${strings.pair.open}</a></p>`],
    'counterpart',
  );
}

function related(context: Context, model: ArticleModel): Html | null {
  const { strings } = context;
  if (model.related.length === 0) return null;
  return section(
    strings.article.related,
    html`<ol class="teasers related-list">${model.related.map(
      (one) =>
        html`<li>${teaser(context, one.teaser)}${
          one.shared.length > 0 &&
          html`<p class="shared">${strings.article.shared}: ${inLine(
            context,
            one.shared.slice(0, 6).map((word) => isolated(context, word)),
          )}</p>`
        }</li>`,
    )}</ol>`,
    'related',
  );
}

function beforeAndAfter(context: Context, model: ArticleModel): Html | null {
  const { strings } = context;
  if (!model.previous && !model.next) return null;
  return html`<nav class="before-after" aria-label="${strings.doors.dates}">
${model.previous && html`<div class="before"><p class="label">${strings.article.previous}</p>${briefTeaser(context, model.previous)}</div>`}
${model.next && html`<div class="after"><p class="label">${strings.article.next}</p>${briefTeaser(context, model.next)}</div>`}
</nav>`;
}

function appearances(context: Context, model: ArticleModel): Html | null {
  if (model.appearances.length === 0) return null;
  return section(
    context.strings.article.appearances,
    html`<ul class="appearances">${model.appearances.map(
      (one) =>
        html`<li><bdi class="file" dir="ltr">${one.file}</bdi>${one.outlet && html`<span class="dot"> · </span><bdi>${one.outlet}</bdi>`}${one.date && html`<span class="dot"> · </span>${dateShown(context, one.date)}`}</li>`,
    )}</ul>`,
    'appearances',
  );
}
