import type { TopicBranch, TopicsModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';
import { link, words } from '../parts/words.ts';

/** The index of topics: broad ones as headings, narrower ones beneath. */
export function topicsPage(model: TopicsModel): Html {
  const context = contextOf(model.frame);
  const { strings, count } = context;
  const main = html`<header class="subject-head">
<h1>${strings.doors.topics}</h1>
<p class="dek">${strings.index.introTopics}</p>
<p class="meta">${count(strings.counts.topics, model.total)}${
    model.places && html`<span class="dot"> · </span><a href="${model.places.href}">${count(strings.counts.places, model.places.count)}</a>`
  }</p>
</header>
<div class="branches">${model.branches.map((branch) => broad(context, branch))}</div>`;
  return shell(context, { title: strings.doors.topics, description: null, kind: 'index', door: 'topics' }, main);
}

function broad(context: Context, { topic, narrower }: TopicBranch): Html {
  return html`<section class="branch"><h2><a href="${topic.href}">${words(context, topic.text, topic.language)}</a> <span class="number">${context.format.number(topic.count)}</span></h2>${
    topic.second && html`<p class="second">${words(context, topic.second.text, topic.second.language)}</p>`
  }${narrow(context, narrower)}</section>`;
}

function narrow(context: Context, branches: readonly TopicBranch[]): Html | null {
  if (branches.length === 0) return null;
  return html`<ul class="names-list">${branches.map(({ topic, narrower }) => html`<li>${link(context, topic)} <span class="number">${context.format.number(topic.count)}</span>${narrow(context, narrower)}</li>`)}</ul>`;
}
