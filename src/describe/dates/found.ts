/** What a search for dates finds. */
import type { Precision } from '../../model.ts';

/**
 * What a date expression names. `weekday-day-year` leaves the month out (`Thursday, 13, 2024`); `month-day` the year;
 * `weekday` and `relative` mean a day only beside a known one.
 */
export type DateShape = 'day' | 'month' | 'year' | 'weekday-day-year' | 'month-day' | 'month-only' | 'weekday' | 'day-only' | 'relative';

export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: DateShape;
  /** ISO 8601, as long as its precision; null where the words alone, without a reference, do not say. */
  readonly value: string | null;
  /** The last day of a range, ISO 8601. */
  readonly until: string | null;
  readonly precision: Precision;
  readonly calendar: 'gregorian' | 'hijri';
  /** As written beside it, 0 for Sunday. */
  readonly weekday: number | null;
  /** True where the weekday written beside the date is not the date's. */
  readonly contradicted: boolean;
  /** Other values that the same words allow: the other order of day and month, the other months of a weekday and day. */
  readonly others: readonly string[];
}

export interface DateOptions {
  /** ISO 8601 day against which relative expressions, short years and missing parts are read; null: they stay open. */
  readonly reference?: string | null;
  /** Order of day and month where both are possible, if another date of the document shows it; null: nothing shows it. */
  readonly order?: 'day-month' | 'month-day' | null;
}
