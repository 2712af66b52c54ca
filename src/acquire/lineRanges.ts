/** Line numbers as people write them in corrections: `12`, `13-15`, `[13, 15]`; all counted from 1, ends included. */
import { z } from 'zod';
import { westernDigits } from '../text.ts';

export type LineRange = readonly [from: number, to: number];

/** A file of the default size limit can't have more lines. */
export const LAST_LINE = 5 * 1024 * 1024;

const RANGE = /^\s*(\d{1,7})\s*(?:[-–—:]\s*(\d{1,7})\s*)?$/u;

/** The range that a text names, or null where it names none; Arabic digits and dashes of any length are fine. */
export function readRange(text: string): LineRange | null {
  const found = RANGE.exec(westernDigits(text));
  if (!found) return null;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from >= 1 && to >= from && to <= LAST_LINE ? [from, to] : null;
}

const MESSAGE = 'must be a line or lines such as 12 or 13-15';

/** One range: a number, a text, or a list of two numbers. */
export const RANGE_SHAPE = z
  .union([z.number(), z.string(), z.tuple([z.number(), z.number()])], { error: MESSAGE })
  .transform((value, context): LineRange => {
    const range = readRange(Array.isArray(value) ? value.join('-') : String(value));
    if (range) return range;
    context.addIssue({ code: 'custom', message: MESSAGE });
    return z.NEVER;
  });

/** A list of ranges: `[12, 13-15]`, or one text with commas. */
export const RANGES_SHAPE = z
  .union([z.number(), z.string(), z.array(z.unknown())], {
    error: 'must be a list of lines such as [12, 13-15]',
  })
  .transform((value, context): readonly LineRange[] => {
    const parts = typeof value === 'string' ? value.split(/[,،]/u) : Array.isArray(value) ? value : [value];
    return parts.flatMap((part, index) => {
      const range = typeof part === 'string' || typeof part === 'number' ? readRange(String(part)) : null;
      if (!range) context.addIssue({ code: 'custom', message: MESSAGE, path: Array.isArray(value) ? [index] : [] });
      return range ? [range] : [];
    });
  });
