/** Articles in lists: headline, dateline and date, one line of lede, names as small links. */
import type { Brief, Teaser } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { attributes, type Fragment, type Html, html, join } from '../html.ts';
import { typeset, unbroken } from '../typography.ts';
import { dateShown } from './dates.ts';
import { langOf, link, words } from './words.ts';

export function teasers(context: Context, list: readonly Teaser[], level: 2 | 3 = 3): Html | null {
  if (list.length === 0) return null;
  return html`<ol class="teasers">${list.map((one) => html`<li>${teaser(context, one, level)}</li>`)}</ol>`;
}

const BARE = { lede: null, people: [] } as const;

/** One article of a list. */
export function teaser(context: Context, one: Teaser | Brief, level: 2 | 3 = 3): Html {
  const { lede, people } = 'people' in one ? one : BARE;
  const own = langOf(one.language, context.frame.language);
  const around = within(context, one);
  const headline = html`<a href="${one.href}">${unbroken(typeset(one.text, one.language))}</a>`;
  return html`<article class="teaser${own && ' foreign'}"${own}>
${level === 2 ? html`<h2>${headline}</h2>` : html`<h3>${headline}</h3>`}
<p class="meta">${meta(context, one)}</p>${lede && html`\n<p class="lede">${typeset(lede, one.language)}</p>`}${
    people.length > 0 &&
    html`\n<p class="names"${own && attributes({ lang: context.frame.language })}>${join(
      people.map((person) => link(around, person)),
      html`<span class="dot"> · </span>`,
    )}</p>`
  }</article>`;
}

/** The headline alone with its date, for margins and ends of pages. */
export function briefTeaser(context: Context, one: Brief): Html {
  return html`<article class="brief"${langOf(one.language, context.frame.language)}><h3><a href="${one.href}">${unbroken(typeset(one.text, one.language))}</a></h3><p class="meta">${meta(context, one)}</p></article>`;
}

/** What stands in an article's block, which runs as the article does. */
function within(context: Context, one: Brief): Context {
  return one.language === context.frame.language ? context : { ...context, turned: true };
}

/** Where and when, and by whom. */
export function meta(context: Context, one: Brief): Fragment {
  const around = within(context, one);
  const foreign = around.turned;
  const mark =
    foreign &&
    html`<abbr class="language" title="${context.strings.languageNames[one.language]}">${context.strings.languageMarks[one.language]}</abbr>`;
  const parts = [
    one.dateline && words(around, one.dateline, one.language),
    foreign ? html`<bdi lang="${context.frame.language}">${dateShown(context, one.date)}</bdi>` : dateShown(context, one.date),
    one.outlet && !one.dateline?.includes(one.outlet.text) && words(around, one.outlet.text, one.outlet.language),
  ].filter(Boolean);
  return [mark, mark && ' ', join(parts, html`<span class="dot"> · </span>`)];
}
