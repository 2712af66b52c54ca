import type { PersonModel } from '../../src/model.ts';
import { scriptLanguage } from '../../src/text.ts';
import { type Context, contextOf } from '../context.ts';
import { attributes, type Html, html } from '../html.ts';
import { dateShown } from '../parts/dates.ts';
import { listing } from '../parts/listing.ts';
import { monthStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';
import { countedLinks, langOf, link, quoted, section, words } from '../parts/words.ts';

export function personPage(model: PersonModel): Html {
  const context = contextOf(model.frame);
  const { strings, frame, count } = context;
  const { note } = model;
  const main = html`<header class="subject-head">
<p class="kicker">${strings.subject.kind.person}</p>
<h1>${words(context, model.name.text, model.name.language)}</h1>
${model.second && html`<p class="second-name"${attributes({ lang: model.second.language })}>${words(context, model.second.text, model.second.language)}</p>`}
${note && html`<p class="dek"${langOf(note.language, frame.language)}>${note.text}</p>`}
<p class="meta">${count(strings.counts.articles, model.listing.total)}</p>
${monthStrip(context, model.months)}
</header>
<div class="columns">
<div class="text">
<section class="articles" id="articles"><h2>${strings.person.articles}</h2>${listing(context, model.listing)}</section>
</div>
<div class="beside">
${section(strings.person.spellings, model.spellings.length > 0 && spellings(context, model), 'spellings')}
${section(strings.person.roles, model.roles.length > 0 && roles(context, model), 'roles')}
${section(strings.person.together, countedLinks(context, model.together), 'together')}
${section(strings.person.topics, countedLinks(context, model.topics), 'topics')}
${section(strings.person.whyOne, whyOne(context, model), 'why-one')}
</div></div>`;
  return shell(context, { title: model.name.text, description: note?.text ?? null, kind: 'person', door: 'people' }, main);
}

/** The spelling card: each spelling in its script, how often, and where. */
function spellings(context: Context, model: PersonModel): Html {
  const { strings, format, count } = context;
  return html`<ul class="spellings">${model.spellings.map((spelling) => {
    const more = spelling.articles - spelling.seen.length;
    return html`<li><details><summary><span class="spelling"${langOf(spelling.language, context.frame.language)}>${spelling.text}</span> <span class="number">${format.number(spelling.count)}</span></summary>
<div class="seen"><p class="label">${strings.person.seenIn}</p><ul>${spelling.seen.map((article) => html`<li>${link(context, article)}</li>`)}</ul>${more > 0 && html`<p class="note">${count(strings.person.more, more)}</p>`}</div></details></li>`;
  })}</ul>`;
}

function roles(context: Context, model: PersonModel): Html {
  return html`<ul class="roles">${model.roles.map(
    (role) =>
      html`<li>${quoted(context, role.text, role.language)} <small><a href="${role.article.href}" title="${role.article.text}">${dateShown(context, role.date)}</a></small></li>`,
  )}</ul>`;
}

function whyOne(context: Context, model: PersonModel): Html {
  const { strings, format } = context;
  const intro = html`<p class="note">${model.origin === 'authority' ? strings.person.authority : [strings.person.found, model.merges.length > 0 && ` ${strings.person.foundJoined}`]}</p>`;
  if (model.merges.length === 0) return intro;
  return html`${intro}<ul class="merges">${model.merges.map(
    (merge) =>
      html`<li>${words(context, merge.spelling, scriptLanguage(merge.spelling))} <span class="is">${strings.person.is}</span> ${words(context, merge.with, scriptLanguage(merge.with))}<small>${
        strings.person.merges[merge.rule] ?? html`<code>${merge.rule}</code>`
      }${merge.score < 1 && html`<span class="dot"> · </span>${strings.person.score} ${format.number(Math.round(merge.score * 100) / 100)}`}</small></li>`,
  )}</ul>`;
}
