/** The month strip: the whole years of a subject as small bars, newest at the end side, each leading to its month. */
import type { MonthCount } from '../../src/model.ts';
import { direction } from '../../src/text.ts';
import type { Context } from '../context.ts';
import { type Html, html } from '../html.ts';

interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

interface Strip {
  /** Null where nothing was published. */
  readonly bars: readonly (Bar | null)[];
  /** The years, evenly spread over the bars. */
  readonly years: readonly number[];
}

const HEIGHT = 40;
const STEP = 6;
const WIDTH = 3.5;
/** A bar is at most so wide on the page, in pixels. */
const WIDEST = 14;
/** A longer span is drawn by years. */
const MOST_YEARS_BY_MONTH = 25;
const MOST_YEARS = 400;
const MOST_LABELS = 9;

export function monthStrip(context: Context, months: readonly MonthCount[]): Html | null {
  if (months.length < 2) return null;
  const years = yearsOf(months);
  if (years.length > MOST_YEARS) return null;
  const strip = years.length <= MOST_YEARS_BY_MONTH ? byMonth(context, months, years) : byYear(context, months, years);
  const width = strip.bars.length * STEP;
  const highest = Math.max(...strip.bars.map((bar) => bar?.count ?? 0));
  const mirrored = direction(context.frame.language) === 'rtl';
  return html`<figure class="months"><svg width="${strip.bars.length * WIDEST}" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
${strip.bars.map((bar, at) => bar && drawBar(bar, mirrored ? width - at * STEP - WIDTH : at * STEP, highest))}
</svg><figcaption${strip.years.length > MOST_LABELS ? html` class="ends"` : null}><span class="unseen">${context.strings.listing.months}</span>${labels(context, strip.years)}</figcaption></figure>`;
}

function drawBar(bar: Bar, x: number, highest: number): Html {
  const height = Math.max(3, Math.round((bar.count / highest) * HEIGHT * 10) / 10);
  return html`<a href="${bar.href}" tabindex="-1"><rect x="${x}" y="0" width="${WIDTH}" height="${HEIGHT}" class="reach"/><rect x="${x}" y="${HEIGHT - height}" width="${WIDTH}" height="${height}" class="bar"><title>${bar.label}</title></rect></a>`;
}

/** Each year beneath its bars; of many years the first and the last. */
function labels(context: Context, years: readonly number[]): Html[] {
  const shown = years.length <= MOST_LABELS ? years : [years[0], years.at(-1)].flatMap((year) => year ?? []);
  return shown.map((year) => html`<span>${context.format.digits(year)}</span>`);
}

function yearsOf(months: readonly MonthCount[]): number[] {
  const first = yearOf(months[0]);
  return Array.from({ length: Math.max(1, yearOf(months.at(-1)) - first + 1) }, (_, at) => first + at);
}

function byMonth(context: Context, months: readonly MonthCount[], years: readonly number[]): Strip {
  const bars: (Bar | null)[] = Array.from({ length: years.length * 12 }, () => null);
  for (const month of months) {
    const { count, href } = month;
    const label = `${context.format.date(month.month, 'month')}: ${context.format.number(count)}`;
    bars[(yearOf(month) - (years[0] ?? 0)) * 12 + Number(month.month.slice(5, 7)) - 1] = { label, count, href };
  }
  return { bars, years };
}

function byYear(context: Context, months: readonly MonthCount[], years: readonly number[]): Strip {
  const bars: (Bar | null)[] = Array.from({ length: years.length }, () => null);
  for (const month of months) {
    const at = yearOf(month) - (years[0] ?? 0);
    const count = (bars[at]?.count ?? 0) + month.count;
    bars[at] = {
      label: `${context.format.digits(yearOf(month))}: ${context.format.number(count)}`,
      count,
      href: bars[at]?.href ?? month.href,
    };
  }
  return { bars, years };
}

function yearOf(month: MonthCount | undefined): number {
  return Number(month?.month.slice(0, 4));
}
