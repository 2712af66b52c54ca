/** Numbers and dates in a page's language, by `Intl` with an explicit locale and UTC, never the machine's. */
import type { Frame, Precision } from '../src/model.ts';

export type Locale = Pick<Frame, 'language' | 'digits' | 'monthNames'>;

export interface Format {
  readonly number: (value: number) => string;
  /** Digits alone, without a separator of thousands: for lines and years. */
  readonly digits: (value: number | string) => string;
  /** `13 June 2024`, `June 2024` or `2024`. */
  readonly date: (value: string, precision: Precision) => string;
  /** `Thursday 13 June 2024` where the day is known. */
  readonly longDate: (value: string, precision: Precision) => string;
  /** `June` of `2024-06`. */
  readonly month: (value: string) => string;
  /** By the Umm al-Qura calendar. */
  readonly hijri: (value: string) => string;
}

const MADE = new Map<string, Format>();
const FIELDS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The formats of a locale; made once each, because making one is slow. */
export function formatOf(locale: Locale): Format {
  const key = `${locale.language} ${locale.digits} ${locale.monthNames}`;
  const known = MADE.get(key);
  if (known) return known;
  const format = makeFormat(locale);
  MADE.set(key, format);
  return format;
}

function makeFormat(locale: Locale): Format {
  const digits = locale.language === 'ar' ? locale.digits : 'latn';
  const region = locale.language === 'ar' ? arabicRegion(locale.monthNames) : 'en-GB';
  const gregorian = `${region}-u-ca-gregory-nu-${digits}`;
  const formatter = (fields: Intl.DateTimeFormatOptions, tag = gregorian): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...fields });
  const byPrecision = { day: formatter(FIELDS.day), month: formatter(FIELDS.month), year: formatter(FIELDS.year) };
  const weekday = formatter({ weekday: 'long' });
  const monthName = formatter({ month: 'long' });
  const islamic = formatter(FIELDS.day, `${locale.language === 'ar' ? 'ar-SA' : 'en-GB'}-u-ca-islamic-umalqura-nu-${digits}`);
  const numbers = new Intl.NumberFormat(`${locale.language}-u-nu-${digits}`);
  const figures = Array.from({ length: 10 }, (_, digit) => numbers.format(digit));
  const date: Format['date'] = remembered((value, precision) => formatted(byPrecision[precision], value));
  const weekdays = remembered((value) => formatted(weekday, value));
  return {
    number: (value) => (digits === 'latn' && value < 1000 && Number.isInteger(value) ? String(value) : numbers.format(value)),
    digits: (value) => (digits === 'latn' ? String(value) : String(value).replace(/\d/gu, (digit) => figures[Number(digit)] ?? digit)),
    date,
    longDate: (value, precision) =>
      precision === 'day'
        ? `${weekdays(value, 'day')}${locale.language === 'ar' ? ' ' : ', '}${date(value, 'day')}`
        : date(value, precision),
    month: remembered((value) => formatted(monthName, value)),
    hijri: remembered((value) => formatted(islamic, value)),
  };
}

/** Formatting is slow and days repeat: an archive has fewer of them than its pages print. */
function remembered(format: (value: string, precision: Precision) => string): (value: string, precision?: Precision) => string {
  const known = { day: new Map<string, string>(), month: new Map<string, string>(), year: new Map<string, string>() };
  return (value, precision = 'day') => {
    let shown = known[precision].get(value);
    if (shown === undefined) {
      shown = format(value, precision);
      known[precision].set(value, shown);
    }
    return shown;
  };
}

/** A date that the calendar does not have is printed as it was given. */
function formatted(format: Intl.DateTimeFormat, value: string): string {
  const instant = new Date(`${value}${'-01'.repeat(Math.max(0, Math.floor((10 - value.length) / 3)))}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) ? value : format.format(instant);
}

function arabicRegion(tag: string): string {
  try {
    const locale = new Intl.Locale(tag);
    return locale.language === 'ar' ? locale.baseName : 'ar-IQ';
  } catch {
    return 'ar-IQ';
  }
}
