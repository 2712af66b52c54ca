/** Dates in a line, and the date card. */
import type { DateCard, ShownDate } from '../../src/model.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';
import { langOf, languageOfWords, quoted, words } from './words.ts';

/** A date as lists print it; what was inferred is marked. */
export function dateShown(context: Context, date: ShownDate | null): Html {
  const { strings, format } = context;
  if (date === null || date.certainty === 'bound') return html`${strings.date.undated}`;
  const shown = html`<time datetime="${date.value}">${format.date(date.value, date.precision)}</time>`;
  if (date.certainty === 'stated') return shown;
  return html`<span class="inferred">${shown}<span class="mark" title="${strings.date.certainty.inferred}"> <span class="unseen">(${strings.date.certainty.inferred})</span></span></span>`;
}

/** What the source says, what was concluded from it, and why. */
export function dateCard(context: Context, card: DateCard | null): Html {
  const { strings } = context;
  if (card === null)
    return html`<section class="date-card unknown"><h2>${strings.date.card}</h2><p class="date-large">${strings.date.undated}</p><p class="explained">${strings.date.none}</p></section>`;
  return html`<section class="date-card ${card.certainty}"><h2>${strings.date.card}</h2>
<p class="date-large">${largeDate(context, card)}</p>
${hijri(context, card)}
<p class="certainty"><strong>${strings.date.certainty[card.certainty]}.</strong> ${strings.date.explained[card.certainty]}</p>
<dl>
${evidence(context, card)}
${card.reasoning && html`<div><dt>${strings.date.why}</dt><dd${langOf(card.reasoning.language, context.frame.language)}>${card.reasoning.text}</dd></div>`}
</dl></section>`;
}

function largeDate(context: Context, card: DateCard): Html {
  const { strings, format } = context;
  const printed = format.longDate(card.value, card.precision);
  const time = html`<time datetime="${card.value}">${card.certainty === 'bound' ? strings.date.notBefore(printed) : printed}</time>`;
  const precision = strings.date.precision[card.precision];
  return html`${card.href === null ? time : html`<a href="${card.href}">${time}</a>`}${precision && html` <small>${precision}</small>`}`;
}

function hijri(context: Context, card: DateCard): Html | null {
  if (card.precision !== 'day') return null;
  return html`<p class="hijri"><span class="unseen">${context.strings.date.hijri}: </span>${context.format.hijri(card.value)}</p>`;
}

function evidence(context: Context, card: DateCard): Html | null {
  const { strings, format } = context;
  const { text, line } = card.evidence;
  if (text === '') return null;
  const place =
    line === null
      ? words(context, strings.date.noLine, context.frame.language)
      : html`<a href="#line-${line}">${strings.date.line(format.digits(line))}</a>`;
  return html`<div><dt>${strings.date.source}</dt><dd>${quoted(context, text, languageOfWords(text, context.frame.language))} <small>${place}</small></dd></div>`;
}
