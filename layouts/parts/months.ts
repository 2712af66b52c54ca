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

/** `timeline`: the archive's own, as wide as the page, with its highest month in words. */
export function monthStrip(context: Context, months: readonly MonthCount[], size: 'strip' | 'timeline' = 'strip'): Html | null {
  if (months.length < 2) return null;
  const years = yearsOf(months);
  if (years.length > MOST_YEARS) return null;
  const strip = years.length <= MOST_YEARS_BY_MONTH ? byMonth(context, months, years) : byYear(context, months, years);
  const shown = strip.years.length <= MOST_LABELS ? strip.years : [strip.years[0], strip.years.at(-1)].flatMap((year) => year ?? []);
  const labels = shown.map((year) => context.format.digits(year));
  const most = size === 'timeline' ? highestOf(context, months) : null;
  return drawing(context, strip.bars, labels, context.strings.listing.months, { size, ends: strip.years.length > MOST_LABELS, most });
}

/** The days of a month, each leading to its place on the month's page. */
export function dayStrip(
  context: Context,
  month: string,
  days: readonly { readonly day: string | null; readonly teasers: readonly unknown[] }[],
): Html | null {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const bars = Array.from({ length: last }, (_, at): Bar | null => {
    const day = `${month}-${String(at + 1).padStart(2, '0')}`;
    const count = days.find((one) => one.day === day)?.teasers.length ?? 0;
    if (count === 0) return null;
    return { label: `${context.format.date(day, 'day')}: ${context.format.number(count)}`, count, href: `#d-${day}` };
  });
  const labels = [1, last].map((day) => context.format.digits(day));
  return drawing(context, bars, labels, context.strings.month.days, { size: 'strip', ends: true, most: null });
}

interface Shape {
  readonly size: 'strip' | 'timeline';
  /** The labels stand at the two ends, not spread evenly. */
  readonly ends: boolean;
  readonly most: Html | null;
}

function drawing(context: Context, bars: readonly (Bar | null)[], labels: readonly string[], heading: string, shape: Shape): Html {
  const width = bars.length * STEP;
  const highest = Math.max(...bars.map((bar) => bar?.count ?? 0));
  const mirrored = direction(context.frame.language) === 'rtl';
  return html`<figure class="months ${shape.size}"><svg width="${bars.length * WIDEST}" viewBox="${-WIDTH / 2} 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
${bars.map((bar, at) => bar && drawBar(bar, mirrored ? width - at * STEP - WIDTH : at * STEP, highest))}
</svg><figcaption${shape.ends ? html` class="ends"` : null}><span class="unseen">${heading}</span>${labels.map((label) => html`<span>${label}</span>`)}</figcaption></figure>${shape.most}`;
}

/** The highest month in words, and a way to all of them for readers who do not point. */
function highestOf(context: Context, months: readonly MonthCount[]): Html | null {
  const most = months.reduce<MonthCount | null>((best, month) => (best && best.count >= month.count ? best : month), null);
  if (most === null) return null;
  const { strings, frame, format, count } = context;
  return html`<p class="months-note note"><a href="${most.href}">${strings.listing.highest(count(strings.counts.articles, most.count), format.date(most.month, 'month'))}</a><span class="dot"> · </span><a href="${frame.doors.dates}">${strings.home.allDates}</a></p>`;
}

/** A bar and, behind a lower one, its whole column, which leads to its month too: lines, as wide as the styles say. */
function drawBar(bar: Bar, x: number, highest: number): Html {
  const height = Math.max(3, Math.round((bar.count / highest) * HEIGHT * 10) / 10);
  const above = Math.round((HEIGHT - height) * 10) / 10;
  return html`<a href="${bar.href}" tabindex="-1"><title>${bar.label}</title>${above > 0 && html`<path d="M${x} 0v${HEIGHT}"/>`}<path d="M${x} ${above}V${HEIGHT}" class="bar"/></a>`;
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
