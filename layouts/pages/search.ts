/** The search page: the box, the filters, and the places that the script fills. Without scripts it leads to the doors. */
import type { Link, SearchModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { attributes, type Fragment, type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';

export function searchPage(model: SearchModel): Html {
  const context = contextOf(model.frame);
  const { strings, frame } = context;
  const words = strings.search;
  const main = html`<header class="subject-head"><h1>${words.title}</h1></header>
<noscript><p class="note">${words.noScript}</p><ul class="plain-list">${(['people', 'topics', 'dates', 'outlets'] as const).map((door) => html`<li><a href="${frame.doors[door]}">${strings.doors[door]}</a></li>`)}</ul></noscript>
<form class="search" role="search" action="${frame.doors.search}" data-search${attributes({
    'data-digits': frame.digits,
    'data-month-names': frame.monthNames,
    'data-languages': model.languages.join(' '),
  })} hidden>
<div class="search-box"><label class="unseen" for="query">${words.label}</label><input id="query" name="q" type="search" data-find placeholder="${words.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" dir="auto" aria-describedby="search-hint"><button type="submit">${words.submit}</button></div>
<p class="note" id="search-hint">${words.hint}</p>
<details class="search-filters"><summary>${words.narrow}</summary><div class="search-fields">${filters(context, model)}</div></details>
</form>
<div class="search-found" data-found hidden>
<ul class="search-chips" data-chips hidden></ul>
<p class="search-count meta" role="status" data-count></p>
<div class="columns"><div class="text">
<div data-nothing hidden></div>
<ol class="teasers" data-results></ol>
<p class="search-more" data-more hidden><button type="button">${words.more}</button></p>
</div>
<aside class="beside" aria-label="${words.names}"><section data-names hidden><h2>${words.names}</h2><ul class="counted"></ul></section><section data-people hidden><h2>${words.peopleHere}</h2><ul class="counted"></ul></section></aside>
</div></div>`;
  return shell(context, { title: words.title, description: null, kind: 'search-page', door: null, search: true }, main);
}

function filters(context: Context, model: SearchModel): Fragment {
  const { strings } = context;
  const words = strings.search;
  const field = (label: string, name: string, control: Fragment): Html =>
    html`<div class="search-field"><label for="filter-${name}">${label}</label>${control}</div>`;
  const select = (name: string, options: readonly (readonly [value: string, text: Fragment, own: Fragment])[]): Html =>
    html`<select id="filter-${name}" name="${name}">${options.map(([value, text, own]) => html`<option value="${value}"${own}>${text}</option>`)}</select>`;
  const chosen = (links: readonly Link[]) => [
    ['', words.any, null] as const,
    ...links.map(
      (link) => [link.href, link.text, link.language === context.frame.language ? null : attributes({ lang: link.language })] as const,
    ),
  ];
  const range = attributes({ min: model.first && `${model.first}-01-01`, max: model.last && `${model.last}-12-31` });
  return [
    model.languages.length > 1 &&
      field(
        words.language,
        'language',
        select('language', [
          ['', words.bothLanguages, null],
          ...model.languages.map((one) => [one, strings.languageNames[one], attributes({ lang: one })] as const),
        ]),
      ),
    field(
      words.person,
      'person',
      html`<input id="filter-person" name="person" type="text" list="people-names" autocomplete="off" spellcheck="false" dir="auto"><datalist id="people-names"></datalist>`,
    ),
    model.topics.length > 0 && field(words.topic, 'topic', select('topic', chosen(model.topics))),
    model.outlets.length > 0 && field(words.outlet, 'outlet', select('outlet', chosen(model.outlets))),
    model.first !== null && field(words.from, 'from', html`<input id="filter-from" name="from" type="date"${range}>`),
    model.first !== null && field(words.to, 'to', html`<input id="filter-to" name="to" type="date"${range}>`),
    field(
      words.order,
      'order',
      select(
        'order',
        (['best', 'newest', 'oldest'] as const).map((order) => [order === 'best' ? '' : order, words.orders[order], null] as const),
      ),
    ),
  ];
}
