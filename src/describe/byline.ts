/** Who wrote it, as the byline names them, without the words that only say that it is one. */
import type { Segment, Stated } from '../model.ts';

const CUE =
  /^\s*(?:(?:written|reporting|reported|report|story|compiled|edited)\s+)?by[:\s]+|^\s*(?:author|writer|reporter)s?\s*:\s*|^\s*(?:كتب(?:ت|ه|ها)?|بقلم|إعداد|اعداد|تقرير|تحرير|ترجمة|الكاتب|المحرر|محرر)\s*[:：/-]?\s+/iu;
/** What may follow the name on the same line: a date, a time, a place of publication. */
const REST = /[|•·]|\s[-–—]\s|\s(?:(?:published|updated|posted)\b|نشر|تم النشر|آخر تحديث)/iu;
const DATE_AT_END =
  /[,،\s](?:on\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}+(?:\s+\p{L}+)?,?\s+\d{4})/u;

/** What stands before the first match. */
function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

/** A byline's name or names: `By Sarah Hassan | 3 March 2024` gives `Sarah Hassan`. */
export function cleanByline(text: string): string {
  return before(before(text.replace(CUE, ''), REST), DATE_AT_END)
    .replace(/^[\s:،,]+/u, '')
    .replace(/(?<![\s:،,.])[\s:،,.]+$/u, '');
}

/** The byline of a story, or null where it is unsigned; several are joined as a list. */
export function bylineOf(segment: Segment, stated: Stated | null): string | null {
  if (stated?.byline) return stated.byline;
  const names = segment.bylines.map((line) => cleanByline(line.text)).filter((name) => /\p{L}/u.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
