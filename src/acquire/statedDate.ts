/** Dates as people state them in front matter, records and corrections, as ISO 8601. (Dates in running text: `describe`.) */
import { westernDigits } from '../text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

interface Form {
  readonly pattern: RegExp;
  /** Which group is the year, the month and the day; 0 where the form has none. */
  readonly groups: readonly [year: number, month: number, day: number];
  readonly takes: string;
  readonly gives: string;
  readonly spares: string;
}

/** The forms that are understood; numbers alone are day, month, year, as in all of the region's press. */
export const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})$/u, groups: [1, 0, 0], takes: '2024', gives: '2024', spares: '24' },
  { pattern: /^(\d{4})[-/.](\d{1,2})$/u, groups: [1, 2, 0], takes: '2024-3', gives: '2024-03', spares: '2024-13' },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/u,
    groups: [1, 2, 3],
    takes: '2024-03-17T23:30:00-05:00',
    gives: '2024-03-17',
    spares: '2024-02-30',
  },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/u, groups: [1, 2, 3], takes: '20240317', gives: '2024-03-17', spares: '20241317' },
  {
    pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/u,
    groups: [3, 2, 1],
    takes: '٣/٤/٢٠٢٤',
    gives: '2024-04-03',
    spares: '3/17/2024',
  },
  {
    pattern: new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?: .*)?$`, 'u'),
    groups: [3, 2, 1],
    takes: 'Sun, 17 Mar 2024 10:00:00 GMT',
    gives: '2024-03-17',
    spares: '17 Marble 2024 BC',
  },
  {
    pattern: new RegExp(`^(?:[a-z]{3,9},? )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?: .*)?$`, 'u'),
    groups: [3, 1, 2],
    takes: 'March 17, 2024',
    gives: '2024-03-17',
    spares: 'March 32, 2024',
  },
];

/** Seconds and milliseconds since 1970, as crawlers write them: ten and thirteen digits. */
const SECONDS = /^\d{10}$/u;
const MILLISECONDS = /^\d{13}$/u;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isReal(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 2999 || month > 12 || month < 1 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** `2024`, `2024-03` or `2024-03-17`; null where the value is no date. Times and zones are left out: the day as written counts. */
export function readStatedDate(value: string | number | Date): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readStatedDate(value.toISOString());
  const text = westernDigits(String(value)).trim().replace(/\s+/gu, ' ').toLowerCase();
  if (text.length > 100) return null;
  if (SECONDS.test(text)) return readStatedDate(new Date(Number(text) * 1000));
  if (MILLISECONDS.test(text)) return readStatedDate(new Date(Number(text)));
  for (const { pattern, groups } of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year, month, day] = groups.map((group) => (group === 0 ? null : (found[group] ?? '')));
    const number = month ? MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month) : null;
    if (!isReal(Number(year), number ?? 1, Number(day ?? 1))) continue;
    return [year, number, day]
      .filter((part) => part !== null)
      .map((part) => String(Number(part)).padStart(2, '0'))
      .join('-');
  }
  return null;
}
