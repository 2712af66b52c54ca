import type { Figures, OwnModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Html, html } from '../html.ts';
import { markdown } from '../markdown.ts';
import { shell } from '../parts/shell.ts';
import { section } from '../parts/words.ts';

/** The about page and the owner's further pages. */
export function ownPage(model: OwnModel): Html {
  const context = contextOf(model.frame);
  const { strings } = context;
  const title = model.title ?? strings.about.title;
  const main = html`<div class="single own">
<header class="subject-head"><h1>${title}</h1></header>
<div class="prose">${markdown(model.markdown)}</div>
${model.figures && model.markdown === '' && html`<section class="prose"><h2>${strings.about.method}</h2>${strings.about.methodText.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`}
${model.figures && section(strings.about.figures, figures(context, model.figures), 'figures')}
${model.downloads.length > 0 && section(strings.about.downloads, html`<ul class="plain-list">${model.downloads.map((href, at) => html`<li><a href="${href}">${strings.about.downloadNames[at] ?? href}</a></li>`)}</ul>`, 'downloads')}
${model.columns.length > 0 && columns(context, model)}
${
  model.setAside.length > 0 &&
  section(
    strings.about.setAside,
    html`<ul class="plain-list">${model.setAside.map(
      (one) =>
        html`<li><bdi class="file" dir="ltr">${one.file}</bdi> <small>${strings.about.setAsideRules[one.rule] ?? one.message}</small></li>`,
    )}</ul>`,
    'set-aside',
  )
}
</div>`;
  return shell(context, { title, description: null, kind: 'own', door: model.slug === 'about' ? 'about' : null }, main);
}

/** The data dictionary: what each column of the table of articles holds. */
function columns(context: Context, model: OwnModel): Html {
  return html`<details class="dictionary"><summary>${context.strings.about.columns}</summary><dl>${model.columns.map(
    (column) => html`<div><dt><code dir="ltr">${column.name}</code></dt><dd>${column.meaning}</dd></div>`,
  )}</dl></details>`;
}

function figures(context: Context, sum: Figures): Html {
  const { strings, format } = context;
  const number = (value: number): string => format.number(value);
  const rows: readonly (readonly [string, string])[] = [
    [
      strings.person.articles,
      [number(sum.articles), ...sum.byLanguage.map((one) => context.count(strings.home.byLanguage[one.language], one.count))].join(
        strings.comma,
      ),
    ],
    ...(sum.first && sum.last
      ? [
          [
            strings.about.span,
            `${format.date(sum.first.value, sum.first.precision)} – ${format.date(sum.last.value, sum.last.precision)}`,
          ] as const,
        ]
      : []),
    [strings.doors.people, number(sum.people)],
    [strings.doors.topics, number(sum.topics)],
    [strings.doors.outlets, number(sum.outlets)],
    [strings.about.kept, number(sum.keptLines)],
    [strings.about.removed, number(sum.removedLines)],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
