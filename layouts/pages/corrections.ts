import type { Corrected, CorrectionsModel } from '../../src/model.ts';
import { type Context, contextOf } from '../context.ts';
import { type Fragment, type Html, html } from '../html.ts';
import { shell } from '../parts/shell.ts';
import { inLine, languageOfWords, link, quoted, words } from '../parts/words.ts';

/** What a person set right: what, when, and why. */
export function correctionsPage(model: CorrectionsModel): Html {
  const context = contextOf(model.frame);
  const { corrections } = context.strings;
  const main = html`<div class="single own">
<header class="subject-head"><h1>${corrections.title}</h1><p class="dek">${corrections.intro}</p></header>
${
  model.entries.length === 0
    ? html`<p class="note">${corrections.none}</p>`
    : html`<ol class="plain-list corrections">${model.entries.map((entry) => entryOf(context, entry))}</ol>`
}
</div>`;
  return shell(context, { title: corrections.title, description: corrections.intro, kind: 'own', door: null }, main);
}

function entryOf(context: Context, entry: CorrectionsModel['entries'][number]): Html {
  const { corrections } = context.strings;
  const own = (text: string): Html => words(context, text, languageOfWords(text, context.frame.language));
  return html`<li><h2 class="when">${entry.decided === null ? corrections.undated : dayOf(context, entry.decided)}</h2>
<p>${inLine(
    context,
    entry.articles.map((article) => link(context, article)),
  )}</p>
<p class="file"><bdi dir="ltr">${entry.file}</bdi></p>
<p>${entry.reason === null ? corrections.noReason : own(entry.reason)}</p>
<ul>${entry.corrected.map((one) => html`<li>${correctedOf(context, one)}</li>`)}</ul></li>
`;
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** A day in words; what is no ISO date as the person wrote it. */
function dayOf({ format }: Context, decided: string): Fragment {
  if (!ISO.test(decided)) return html`<bdi>${decided}</bdi>`;
  return html`<time datetime="${decided}">${format.date(decided, decided.length === 10 ? 'day' : decided.length === 7 ? 'month' : 'year')}</time>`;
}

function correctedOf(context: Context, one: Corrected): Fragment {
  const { format, strings } = context;
  const { corrections } = strings;
  const range = ([first, last]: readonly [number, number]): string =>
    first === last ? format.number(first) : `${format.number(first)}–${format.number(last)}`;
  if (one.kind === 'borders') return corrections.borders(one.stories.map(range).join(strings.comma));
  if (one.kind === 'lines') {
    const many = one.lines.length > 1 || one.lines.some(([first, last]) => first !== last);
    return corrections.lines(one.lines.map(range).join(strings.comma), strings.source.roles[one.role], many);
  }
  return html`${one.story !== null && corrections.story(format.number(one.story))}${corrections.fields[one.kind]}${given(context, one)}`;
}

function given(context: Context, { kind, value }: Extract<Corrected, { readonly value: string }>): Fragment {
  const language = languageOfWords(value, context.frame.language);
  if (kind === 'headline') return quoted(context, value, language);
  if (kind === 'date') return dayOf(context, value);
  if (kind === 'language') return context.strings.languageNames[value === 'ar' ? 'ar' : 'en'];
  return words(context, value, language);
}
