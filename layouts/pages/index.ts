import type { IndexEntry, IndexModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { attributes, type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';
import { words } from '../parts/words.ts';

const INTRO = { people: 'introPeople', outlets: 'introOutlets', places: 'introPlaces' } as const;

/** The index of people, outlets or places by letter. */
export function indexPage(model: IndexModel): Html {
  const context = contextOf(model.frame);
  const { strings, count } = context;
  const title = model.subject === 'places' ? strings.index.places : strings.doors[model.subject];
  const entries = html`${model.foremost.length > 0 && html`<section class="letter"><h2>${strings.index.foremost}</h2>${names(context, model.foremost)}</section>`}
${model.groups.map(
  (group) =>
    html`<section class="letter" id="l-${group.letter}"><h2${attributes({ lang: group.language })}>${letter(context, group.letter)}</h2>${names(context, group.entries)}</section>`,
)}`;
  const main = html`<header class="subject-head">
<h1>${title}</h1>
<p class="dek">${strings.index[INTRO[model.subject]]}</p>
<p class="meta">${count(strings.counts[model.subject], model.total)}</p>
</header>
${model.total > 1 ? html`${filter(context, model)}<div class="railed">${letterRail(context, model)}<div class="railed-text" data-filtered>${entries}</div></div>` : entries}`;
  return shell(
    context,
    {
      title: model.letter === null ? title : `${title}: ${model.letter}`,
      description: null,
      kind: 'index',
      door: model.subject === 'places' ? 'topics' : model.subject,
      filter: true,
    },
    main,
  );
}

/** The field that filters the names of a page and the two orders; they are shown by the script that makes them work. */
function filter(context: Context, model: IndexModel): Html {
  const { index } = context.strings;
  const order = (name: string, label: string, pressed: boolean): Html =>
    html`<button type="button" data-order="${name}" aria-pressed="${pressed ? 'true' : 'false'}">${label}</button>`;
  return html`<form class="filter" role="search" aria-label="${index.filter}" hidden><div><label for="filter">${index.filter}</label><input id="filter" type="search" autocomplete="off" spellcheck="false"></div>
<p class="orders" role="group" aria-label="${index.sort}">${order('name', index.byName, model.foremost.length === 0)}${order('count', index.byCount, model.foremost.length > 0)}</p>
<p class="nothing" role="status" hidden>${index.nothing}</p></form>`;
}

function letterRail(context: Context, model: IndexModel): Html {
  return html`<nav class="rail letters" aria-label="${context.strings.index.letters}"><ol>${model.rail.map(
    (one) =>
      html`<li${attributes({ lang: one.language })}><a href="${one.href}"${attributes({ 'aria-current': one.here ? 'page' : null })}>${letter(context, one.letter)}</a></li>`,
  )}</ol></nav>`;
}

function letter(context: Context, name: string): string {
  return name === '#' ? context.strings.index.other : name;
}

function names(context: Context, entries: readonly IndexEntry[]): Html {
  return html`<ul class="names-list">${entries.map((entry) => html`<li data-count="${entry.count}">${nameRow(context, entry)}</li>`)}</ul>`;
}

/** A name with its form in the other script and the number of its articles. */
function nameRow(context: Context, entry: IndexEntry): Html {
  return html`<a href="${entry.href}">${words(context, entry.text, entry.language)}</a>${entry.second && html` <span class="second">${words(context, entry.second.text, entry.second.language)}</span>`} <span class="number">${context.format.number(entry.count)}</span>${entry.note && html`<small class="note">${entry.note}</small>`}`;
}
