import type { PersonModel, RoleCard, ShownDate, SpellingCard } from '../../src/model.ts';
import { scriptLanguage } from '../../src/text.ts';
import { type Context, contextOf } from '../context.ts';
import { attributes, type Fragment, type Html, html } from '../html.ts';
import { reuse } from '../parts/cite.ts';
import { graph } from '../parts/graph.ts';
import { listing } from '../parts/listing.ts';
import { personData } from '../parts/metadata.ts';
import { monthStrip } from '../parts/months.ts';
import { shell } from '../parts/shell.ts';
import { inLine, langOf, link, quoted, section, words } from '../parts/words.ts';
import { unbroken } from '../typography.ts';

export function personPage(model: PersonModel): Html {
  const context = contextOf(model.frame);
  const { strings, frame, count } = context;
  const { note } = model;
  const main = html`<header class="subject-head">
<p class="kicker">${strings.subject.kind.person}</p>
<h1>${words(context, model.name.text, model.name.language)}</h1>
${model.second && html`<p class="second-name"${attributes({ lang: model.second.language })}>${words(context, model.second.text, model.second.language)}</p>`}
${note && html`<p class="dek"${langOf(note.language, frame.language)}>${note.text}</p>`}
<p class="meta"><a href="#articles">${count(strings.counts.articles, model.listing.total)}</a></p>
${monthStrip(context, model.months)}
</header>
<div class="cards">
<div class="stack">
${section(strings.person.spellings, model.spellings.length > 0 && spellings(context, model.spellings), 'spellings')}
${section(strings.person.roles, model.roles.length > 0 && roles(context, model.roles), 'roles')}
</div>
<div class="stack">
${section(strings.person.together, model.together.length > 0 && together(context, model), 'together')}
${section(strings.person.topics, model.topics.length > 0 && topics(context, model), 'topics')}
</div>
</div>
<div class="columns">
<div class="text">
<section class="articles" id="articles"><h2>${strings.person.articles}</h2>${listing(context, model.listing)}</section>
</div>
<div class="beside">
${section(strings.person.whyOne, whyOne(context, model), 'why-one')}
${reuse(context, true, model.listing.citations, model.data)}
</div></div>`;
  return shell(
    context,
    { title: model.name.text, description: note?.text ?? null, kind: 'person', door: 'people', machines: personData(context, model) },
    main,
  );
}

/** The spelling card: each spelling in its script, how often, from when to when, and where. */
function spellings(context: Context, cards: readonly SpellingCard[]): Html {
  const { strings, format, count } = context;
  // A person who is only stated is mentioned nowhere.
  const highest = Math.max(1, ...cards.map((card) => card.count));
  return shortened(
    context,
    'spelling-card',
    cards.map((card) => {
      const more = card.articles - card.seen.length;
      const years = span(context, card.first, card.last, 'year');
      return html`<li><details><summary><span class="spelling"${langOf(card.language, context.frame.language)}>${unbroken(card.text)}</span><span class="weight">${bar(card.count / highest)}<span class="number">${format.number(card.count)}</span></span><span class="span">${years}</span></summary>
<div class="seen"><p class="label">${strings.person.seenIn}: ${span(context, card.first, card.last, 'month')}</p><ul>${card.seen.map((article) => html`<li>${link(context, article)}</li>`)}</ul>${more > 0 && html`<p class="note">${count(strings.person.more, more)}</p>`}</div></details></li>`;
    }),
  );
}

/** So many rows of a card are seen at once; the rest is opened. */
const SHOWN = 12;
const BESIDE_SHOWN = 8;

function shortened(context: Context, name: string, rows: readonly Html[]): Html {
  const list = (some: readonly Html[]): Html => html`<ul class="${name}">${some}</ul>`;
  if (rows.length <= SHOWN + 2) return list(rows);
  const rest = rows.slice(SHOWN);
  return html`${list(rows.slice(0, SHOWN))}<details class="rest"><summary>${context.count(context.strings.person.rest, rest.length)}</summary>${list(rest)}</details>`;
}

/** A bar of at most 64 pixels: width is an attribute, because pages have no inline styles. */
function bar(share: number): Html {
  return html`<svg class="share" width="${Math.max(2, Math.round(share * 64))}" height="6" aria-hidden="true"><path d="M0 3h64"/></svg>`;
}

/** `2023–2024`, `March 2023 – July 2024`, or the one date. */
function span(context: Context, first: ShownDate | null, last: ShownDate | null, exactness: 'year' | 'month'): Fragment {
  if (first === null || last === null) return context.strings.date.undated;
  const { format } = context;
  const [from, to] = [first, last].map((date) =>
    exactness === 'year' || date.precision === 'year'
      ? format.digits(date.value.slice(0, 4))
      : format.date(date.value.slice(0, 7), 'month'),
  );
  return from === to ? from : html`<bdi>${from}</bdi> – <bdi>${to}</bdi>`;
}

/** Topics in a line: they stand beside a drawing and a table, which are long enough. */
function topics(context: Context, model: PersonModel): Html {
  return html`<p class="in-line">${inLine(
    context,
    model.topics.map((topic) => html`${link(context, topic)}&nbsp;<span class="number">${context.format.number(topic.count)}</span>`),
  )}</p>`;
}

/** Who is named in the same articles: drawn, and as a table. */
function together(context: Context, model: PersonModel): Html {
  const { strings, format } = context;
  const drawing = graph(context, model.together, model.ties, strings.person.graph(model.name.text));
  const table = (others: PersonModel['together']): Html =>
    html`<table class="together-table"><thead><tr><th scope="col">${strings.person.columns.name}</th><th scope="col">${strings.person.columns.shared}</th></tr></thead><tbody>${others.map(
      (other) => html`<tr><th scope="row">${link(context, other)}</th><td>${format.number(other.count)}</td></tr>`,
    )}</tbody></table>`;
  const rest = model.together.slice(BESIDE_SHOWN);
  return html`${drawing}${drawing && html`<p class="note">${strings.person.graphNote}</p>`}
${table(model.together.slice(0, BESIDE_SHOWN))}${
  rest.length > 0 &&
  html`<details class="rest"><summary>${context.count(strings.person.rest, rest.length)}</summary>${table(rest)}</details>`
}`;
}

/** What articles call the person, in the order of time, in their own words. */
function roles(context: Context, cards: readonly RoleCard[]): Html {
  const { strings, count } = context;
  return html`<ol class="roles">${cards.map((role) => {
    const said = quoted(context, role.text, role.language);
    return html`<li><span class="span">${span(context, role.first, role.last, 'month')}</span><span>${
      role.articles > 1
        ? html`${said} <small>${count(strings.person.foundIn, role.articles)}</small>`
        : html`<a href="${role.article.href}" title="${role.article.text}">${said}</a>`
    }</span></li>`;
  })}</ol>`;
}

function whyOne(context: Context, model: PersonModel): Html {
  const { strings, format } = context;
  const intro = html`<p class="note">${model.origin === 'authority' ? strings.person.authority : [strings.person.found, model.merges.length > 0 && ` ${strings.person.foundJoined}`]}</p>`;
  if (model.merges.length === 0) return intro;
  return html`${intro}${shortened(
    context,
    'merges',
    model.merges.map(
      (merge) =>
        html`<li>${words(context, merge.spelling, scriptLanguage(merge.spelling))} <span class="is">${strings.person.is}</span> ${words(context, merge.with, scriptLanguage(merge.with))}<small>${
          strings.person.merges[merge.rule] ?? html`<code>${merge.rule}</code>`
        }${merge.score < 1 && html`<span class="dot"> · </span>${strings.person.score} ${format.number(Math.round(merge.score * 100) / 100)}`}</small></li>`,
    ),
  )}`;
}
