/** The month strip: the whole span of a subject as small bars, newest at the end side, each leading to its month. */
import type { MonthCount } from '../../src/model.ts';
import { direction } from '../../src/text.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string | null;
}

const HEIGHT = 40;
const STEP = 6;
const WIDTH = 4.5;
/** A longer span is drawn by years. */
const MOST_MONTHS = 300;
const MOST_YEARS = 400;

export function monthStrip(context: Context, months: readonly MonthCount[]): Html | null {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || first === last) return null;
  const bars = place(last.month) - place(first.month) < MOST_MONTHS ? monthBars(context, months) : yearBars(context, months);
  if (bars === null) return null;
  const width = bars.length * STEP;
  const highest = Math.max(...bars.map((bar) => bar.count));
  const mirrored = direction(context.frame.language) === 'rtl';
  return html`<figure class="months"><svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
${bars.map((bar, at) => (bar.count === 0 ? null : drawBar(bar, mirrored ? width - at * STEP - WIDTH : at * STEP, highest)))}
</svg><figcaption><span>${context.format.date(first.month, 'month')}</span><span class="unseen">${context.strings.listing.months}</span><span>${context.format.date(last.month, 'month')}</span></figcaption></figure>`;
}

function drawBar(bar: Bar, x: number, highest: number): Html {
  const height = Math.max(3, Math.round((bar.count / highest) * HEIGHT * 10) / 10);
  const rect = html`<rect x="${x}" y="0" width="${STEP}" height="${HEIGHT}" class="reach"/><rect x="${x}" y="${HEIGHT - height}" width="${WIDTH}" height="${height}" class="bar"><title>${bar.label}</title></rect>`;
  return bar.href === null ? rect : html`<a href="${bar.href}" tabindex="-1">${rect}</a>`;
}

function monthBars(context: Context, months: readonly MonthCount[]): Bar[] {
  const start = place(months[0]?.month ?? '');
  const end = place(months.at(-1)?.month ?? '');
  const bars: Bar[] = Array.from({ length: end - start + 1 }, () => ({ label: '', count: 0, href: null }));
  for (const { month, count, href } of months)
    bars[place(month) - start] = { label: `${context.format.date(month, 'month')}: ${context.format.number(count)}`, count, href };
  return bars;
}

function yearBars(context: Context, months: readonly MonthCount[]): Bar[] | null {
  const yearOf = (month: string): number => Number(month.slice(0, 4));
  const start = yearOf(months[0]?.month ?? '');
  const end = yearOf(months.at(-1)?.month ?? '');
  if (end - start >= MOST_YEARS) return null;
  const bars: Bar[] = Array.from({ length: end - start + 1 }, () => ({ label: '', count: 0, href: null }));
  for (const { month, count, href } of months) {
    const at = yearOf(month) - start;
    const sum = (bars[at]?.count ?? 0) + count;
    bars[at] = {
      label: `${context.format.digits(month.slice(0, 4))}: ${context.format.number(sum)}`,
      count: sum,
      href: bars[at]?.href ?? href,
    };
  }
  return bars;
}

/** Months since the year 0. */
function place(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
