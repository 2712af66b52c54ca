import type { Difference, Language, PairModel, PairRun, PairSide } from '../../src/model.ts';
import { direction } from '../../src/text.ts';
import { type Context, contextOf } from '../context.ts';
import { attributes, type Fragment, type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';
import { meta } from '../parts/teasers.ts';
import { inLine, link, words } from '../parts/words.ts';
import { typeset, typesetPieces, unbroken } from '../typography.ts';

/** So many shared people have a colour and a line of their own; beyond, the number alone tells them apart. */
const JOINED = 12;

/** Two articles on one event, face to face; on a narrow screen one after the other. */
export function pairPage(model: PairModel): Html {
  const context = contextOf(model.frame);
  const { strings } = context;
  const [own] = model.sides;
  const main = html`<header class="subject-head">
<p class="kicker"><a href="${own.teaser.href}"><bdi>${own.teaser.text}</bdi></a></p>
<h1>${strings.pair.title}</h1>
<p class="dek">${strings.pair.intro}</p>
</header>
${shared(context, model)}
<div class="faces">${model.sides.map((one) => side(context, one))}</div>
<section class="compared"><h2>${strings.pair.numbers}</h2>${difference(context, model.numbers, strings.pair.sameNumbers)}</section>
<section class="compared"><h2>${strings.pair.dates}</h2>${difference(context, model.dates, strings.pair.sameDates)}</section>
<p class="note">${strings.pair.note}</p>`;
  const machines = html`<meta name="robots" content="noindex, follow">\n`;
  return shell(
    context,
    { title: `${strings.pair.title}: ${own.teaser.text}`, description: null, kind: 'pair', door: null, machines },
    main,
  );
}

function side(context: Context, one: PairSide): Html {
  const { language } = one.teaser;
  return html`<article class="face" lang="${language}" dir="${direction(language)}">
<h2><a href="${one.teaser.href}">${unbroken(typeset(one.teaser.text, language))}</a></h2>
<p class="meta">${meta(context, one.teaser)}</p>
<div class="body">${one.body.map((runs) => html`<p>${typesetPieces(runs, language).map((run) => piece(context, run))}</p>`)}</div>
</article>`;
}

function piece(context: Context, run: PairRun): Fragment {
  if (run.kind === 'plain') return unbroken(run.text);
  if (run.kind === 'only') return html`<mark class="only">${run.text}</mark>`;
  const sign = html`<sup>${context.format.digits(run.number)}</sup>`;
  return run.href === null
    ? html`<span class="joined ${joined(run.number)}">${unbroken(run.text)}${sign}</span>`
    : html`<a class="joined ${joined(run.number)}" href="${run.href}">${unbroken(run.text)}${sign}</a>`;
}

const joined = (number: number): string => (number <= JOINED ? `j${number}` : 'beyond');

/** Whom both name: the key to the marks in the texts. */
function shared(context: Context, model: PairModel): Html {
  const { strings, format } = context;
  if (model.shared.length === 0) return html`<p class="note">${strings.pair.none}</p>`;
  const languages: readonly Language[] = model.sides.map((one) => one.teaser.language);
  return html`<section class="key"><h2>${strings.pair.shared}</h2><p class="note">${strings.pair.sharedNote}</p>
<div class="scrolls"><table><thead><tr><th scope="col"><span class="unseen">${strings.pair.name}</span></th>${languages.map((language) => html`<th scope="col">${strings.languageNames[language]}</th>`)}</tr></thead><tbody>${model.shared.map(
    (one) =>
      html`<tr><th scope="row"><span class="joined ${joined(one.number)}">&nbsp;${format.digits(one.number)}&nbsp;</span> ${link(context, one.link)}</th>${languages.map(
        (language) =>
          html`<td>${words(context, one.as[language].text, language)} <span class="number">${format.number(one.as[language].count)}</span></td>`,
      )}</tr>`,
  )}</tbody></table></div></section>`;
}

function difference(context: Context, { both, only }: Difference, same: string): Html {
  const { strings, frame } = context;
  const languages: readonly Language[] = frame.language === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  const list = (values: readonly string[], language: Language): Fragment =>
    inLine(
      context,
      values.map(
        (value) => html`<bdi${attributes(language === frame.language ? {} : { lang: language, dir: direction(language) })}>${value}</bdi>`,
      ),
    );
  const rows: readonly (readonly [string, Fragment])[] = [
    ...languages.flatMap((language): (readonly [string, Fragment])[] =>
      only[language].length > 0
        ? [[strings.pair.only[language], html`<span class="differs">${list(only[language], language)}</span>`]]
        : [],
    ),
    ...(both.length > 0 ? [[strings.pair.both, list(both, frame.language)] as const] : []),
  ];
  const equal = only.ar.length === 0 && only.en.length === 0;
  return html`${equal && html`<p class="note">${same}</p>`}${rows.length > 0 && html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}`;
}
